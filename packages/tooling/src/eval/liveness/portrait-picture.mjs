/** A real portrait, ready to be held before the camera; the engine itself says where in it the face is. */
import {mipLevels} from '@passbase-verify/testkit';

/** Sides of the pictures in which the face is searched: of the whole, of its upper half, of its middle. */
const SEARCH_SIDE = 640;
const SEARCHED = [
  {x: 0, y: 0, size: 1},
  {x: 0.15, y: 0, size: 0.7},
  {x: 0.25, y: 0.25, size: 0.5},
  {x: 0.25, y: 0, size: 0.5},
];
/** The landmarker needs a moment to settle on a face. */
const LOOKS = 3;
/** Where no face is found, one is taken for granted here. */
const ASSUMED = {x: 0.3, y: 0.2, width: 0.4, height: 0.5};
/** Pixels across the face when it is nearest to the camera; more are of no use. */
const FACE_PIXELS = 700;

/**
 * The face's box in shares of the picture, undefined where none is found.
 *
 * @param {ImageBitmap} picture
 * @param {import('@passbase-verify/protocol').Vision} vision
 * @param {() => number} nextAt
 */
async function findFace(picture, vision, nextAt) {
  const {signal} = new AbortController();
  for (const {x, y, size} of SEARCHED) {
    const [width, height] = [picture.width * size, picture.height * size];
    const scale = SEARCH_SIDE / Math.max(width, height);
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    const [left, top] = [x * picture.width, y * picture.height];
    canvas
      .getContext('2d')
      ?.drawImage(picture, left, top, width, height, 0, 0, canvas.width, canvas.height);
    for (let look = 1; look <= LOOKS; look++) {
      const image = await createImageBitmap(canvas);
      const {face} = await vision.observeFace({image, at: nextAt()}, {signal});
      if (!face || look < LOOKS) continue;
      const {box} = face;
      return {
        x: x + box.x * size,
        y: y + box.y * size,
        width: box.width * size,
        height: box.height * size,
      };
    }
  }
  return undefined;
}

/**
 * @param {string} url
 * @param {{vision: import('@passbase-verify/protocol').Vision, nextAt: () => number}} engine
 * @returns {Promise<import('@passbase-verify/testkit/attacks').FacePicture & {aspect: number}>} `aspect`: width over height.
 */
export async function portraitPicture(url, {vision, nextAt}) {
  const original = await createImageBitmap(await (await fetch(url)).blob());
  const face = (await findFace(original, vision, nextAt)) ?? ASSUMED;
  const scale = Math.min(1, FACE_PIXELS / (face.height * original.height));
  const [width, height] = [Math.round(original.width * scale), Math.round(original.height * scale)];
  const context = new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('a canvas is needed');
  context.imageSmoothingQuality = 'high';
  context.drawImage(original, 0, 0, width, height);
  original.close();
  const levels = mipLevels(context.getImageData(0, 0, width, height));
  return {levels: () => levels, face, aspect: width / height};
}
