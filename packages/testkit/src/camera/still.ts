/** Single pictures, and what can be made of many. */
import {PassbaseError} from '@passbase-verify/protocol';
import type {Sitter} from '../sitter/create-sitter.js';
import type {SitterState} from '../sitter/sitter-state.js';

/** The sitter as an encoded picture: `image/jpeg` (default) or `image/png`. */
export async function drawStill(
  sitter: Sitter,
  state: Partial<SitterState> = {},
  type: 'image/jpeg' | 'image/png' = 'image/jpeg',
): Promise<Uint8Array> {
  return encode(sitter.draw(state), type);
}

/** The bytes of a canvas as a picture. */
export async function encode(
  canvas: HTMLCanvasElement | OffscreenCanvas,
  type: 'image/jpeg' | 'image/png' = 'image/jpeg',
): Promise<Uint8Array> {
  const quality = 0.92;
  const blob =
    canvas instanceof HTMLCanvasElement
      ? await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
      : await canvas.convertToBlob({type, quality});
  if (!blob) throw new PassbaseError('ERR_VERIFY_UNEXPECTED', 'the picture could not be encoded');
  return new Uint8Array(await blob.arrayBuffer());
}
