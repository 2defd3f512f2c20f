/** A photograph as frames of a camera, for tests that play real pictures through a browser's fake camera file. */
import {assertArgument} from '@passbase-verify/protocol';
import {contextOf} from './canvas-mm.js';
import {createHand} from './scene-view.js';

export interface PhotoFramesOptions {
  /** Pixels of a frame. Default 1280 × 720. */
  readonly width?: number;
  readonly height?: number;
  /** How many frames, 1..600. Default 30. */
  readonly count?: number;
  /** Frames a second that they will be played at. Default 15. */
  readonly frameRate?: number;
  /** How much the hand moves: 0 is a tripod, 1 a steady hand. Default 1. */
  readonly sway?: number;
  /** Share of the frame's width or height, whichever binds, that the picture fills, 0.1..2. Default 0.9. */
  readonly fill?: number;
  readonly seed?: number;
  /** JPEG quality, 0..1. Default 0.92. */
  readonly quality?: number;
}

/**
 * JPEG files of the picture before a dim, plain wall. One after another they are an MJPEG stream;
 * the hand's drift does not end where it began, so a loop has one small jerk.
 */
export async function photoFrames(
  image: ImageBitmap,
  options: PhotoFramesOptions = {},
): Promise<Uint8Array<ArrayBuffer>[]> {
  const {width = 1280, height = 720, count = 30, frameRate = 15} = options;
  const {sway = 1, fill = 0.9, seed = 1, quality = 0.92} = options;
  assertArgument(Number.isInteger(count) && count >= 1 && count <= 600, 'count must be 1..600');
  assertArgument(width >= 16 && height >= 16, 'frames must be at least 16 pixels wide and high');
  assertArgument(fill >= 0.1 && fill <= 2, 'fill must be 0.1..2');
  assertArgument(frameRate > 0 && sway >= 0, 'frameRate must be positive, sway not negative');
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  const hand = createHand(seed);
  const rest = {x: 0.5, y: 0.5, scale: 1, tilt: 0, pan: 0, roll: 0};
  const size = fill * Math.min(width / image.width, height / image.height);
  const frames: Uint8Array<ArrayBuffer>[] = [];
  for (let index = 0; index < count; index++) {
    const view = hand(rest, (index * 1000) / frameRate, sway);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#4b4e52';
    context.fillRect(0, 0, width, height);
    context.translate(view.x * width, view.y * height);
    context.rotate((view.roll * Math.PI) / 180);
    context.scale(size * view.scale, size * view.scale);
    context.drawImage(image, -image.width / 2, -image.height / 2);
    const file = await canvas.convertToBlob({type: 'image/jpeg', quality});
    frames.push(new Uint8Array(await file.arrayBuffer()));
  }
  return frames;
}
