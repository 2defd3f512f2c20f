/** Stills of drawn sitters, as a camera would take them, and as it would take them from a screen or a print. */
import type {Rect} from '@passbase-verify/protocol';
import {createSitter, distanceForFace, seededRandom} from '@passbase-verify/testkit';

const SIZE = {width: 960, height: 720} as const;
/** Of the picture's height, from forehead to chin. */
const SHARE = 0.55;
/** Luma, one standard deviation: a phone's front camera indoors. */
const NOISE = 2;

type Context = OffscreenCanvasRenderingContext2D;

/** Where the face is in these stills, in 0..1: as near as the sitter's sizes tell. */
export const DRAWN_FACE: Rect = {x: 0.345, y: 0.22, width: 0.31, height: SHARE};

export interface FaceSpoils {
  /** Draws the sitter's picture onto the canvas; as it is where absent. */
  readonly lay?: (context: Context, sitter: OffscreenCanvas) => void;
  /** Factor on the values of a pixel. */
  readonly shade?: (x: number, y: number) => number;
}

/** The sitter of a seed, before any sensor. */
export function drawSitter(seed: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const sitter = createSitter({seed, ...SIZE});
  sitter.draw({distance: distanceForFace(SHARE, 'height', SIZE)});
  canvas.getContext('2d')!.drawImage(sitter.canvas, 0, 0);
  sitter.close();
  return canvas;
}

/** The same as a still, with the sensor's noise. Whoever asks closes it. */
export function drawFace(
  sitter: OffscreenCanvas,
  {lay = (context) => context.drawImage(sitter, 0, 0), shade}: FaceSpoils = {},
): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  lay(context, sitter);
  const pixels = context.getImageData(0, 0, SIZE.width, SIZE.height);
  const {data} = pixels;
  const random = seededRandom(1);
  for (let y = 0, i = 0; y < SIZE.height; y++)
    for (let x = 0; x < SIZE.width; x++, i += 4)
      for (let channel = 0; channel < 3; channel++) {
        // Three equal distributions come near enough to a normal one.
        const noise = 2 * NOISE * (random.next() + random.next() + random.next() - 1.5);
        data[i + channel] = data[i + channel]! * (shade?.(x, y) ?? 1) + noise;
      }
  context.putImageData(pixels, 0, 0);
  return createImageBitmap(canvas);
}

/** Draws the sitter's picture as a card of `scale` of its size, turned by `degrees`, on the picture of a room without anybody. */
export const asCard =
  (scale: number, degrees: number, rim: string, filter = 'none') =>
  (context: Context, sitter: OffscreenCanvas): void => {
    const {width, height} = SIZE;
    const room = context.createLinearGradient(0, 0, width, height);
    room.addColorStop(0, 'rgb(120, 128, 120)');
    room.addColorStop(1, 'rgb(176, 170, 160)');
    context.fillStyle = room;
    context.fillRect(0, 0, width, height);
    context.translate(width / 2, height / 2);
    context.rotate((degrees * Math.PI) / 180);
    // A portrait's proportions.
    const [across, down] = [height * scale * 0.75, height * scale];
    context.fillStyle = rim;
    context.fillRect(-across / 2 - 14, -down / 2 - 14, across + 28, down + 28);
    context.filter = filter;
    const cut = height * 0.75;
    context.drawImage(
      ...[sitter, (width - cut) / 2, 0, cut, height],
      ...([-across / 2, -down / 2, across, down] as const),
    );
    context.filter = 'none';
    context.resetTransform();
  };
