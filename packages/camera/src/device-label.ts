/** What a camera's label tells. Phones show labels in the User's language; without a match nothing is concluded. */
import type {CameraFacing} from '@passbase-verify/protocol';

const FRONT =
  /\bfront|avant|frontal|anterior|vorder|předn|przedn|\bfram|ön kamera|передн|фронтал|前|전면|الأمامية/i;
const BACK =
  /\bback\b|\brear|rück|arrière|traser|posterior|achter|zadn|tyln|\bbak|\barka\b|\btaka|задн|后置|後置|背面|후면|الخلفية/i;

/** Which way a camera looks by its label, or undefined. */
export function facingOfLabel(label: string): CameraFacing | undefined {
  if (FRONT.test(label)) return 'front';
  return BACK.test(label) ? 'back' : undefined;
}

/**
 * - `multi-lens`: one camera made of several lenses that switches to the one that can focus;
 * - `desk-view`: a strongly rectified view of the table;
 * - `virtual`: a program that poses as a camera.
 */
export type LensKind =
  | 'multi-lens'
  | 'dual-wide'
  | 'ultra-wide'
  | 'telephoto'
  | 'macro'
  | 'desk-view'
  | 'infrared'
  | 'depth'
  | 'virtual';

const LENS_WORDS: Readonly<Record<LensKind, RegExp>> = {
  'multi-lens': /tripl|トリプル|三镜头|三鏡頭/i,
  'dual-wide': /dual[\s-]?(wide|weitwinkel)|デュアル広角|双广角|雙廣角/i,
  'ultra-wide': /ultra[\s-]*(wide|weit|gran)|超广角|超廣角|超広角|초광각|сверхширок/i,
  telephoto: /\btele|téléobj|望遠|长焦|長焦|망원|телеобъектив|телефото/i,
  macro: /\bmacro\b|makro|マクロ|微距|макро/i,
  'desk-view': /desk view|schreibtischansicht/i,
  infrared: /\bir\b|infra-?red|infrarot|infrarouge|infrarroj|赤外線|红外|инфракрасн/i,
  depth: /\bdepth\b|\btof\b|lidar/i,
  virtual:
    /virtu(al|ell)|\bobs\b|manycam|splitcam|xsplit|\bvcam\b|droidcam|\bcamo\b|snap camera|nvidia broadcast|виртуальн/i,
};

const LENS_KINDS = Object.keys(LENS_WORDS) as LensKind[];

/** Every kind of lens that the label names. */
export function lensKinds(label: string): readonly LensKind[] {
  return LENS_KINDS.filter((kind) => LENS_WORDS[kind].test(label));
}

const CAMERA_NUMBER = /^camera2? (\d+),|:(\d+)$/i;

/** The number that Android gives a camera (`camera2 0, facing back`; `Facing back:0`), or undefined. */
export function cameraNumber(label: string): number | undefined {
  const match = CAMERA_NUMBER.exec(label);
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? undefined : Number(digits);
}
