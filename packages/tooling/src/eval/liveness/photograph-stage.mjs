/** A real portrait on paper, held before the camera; the engine itself says where in it the face is. */
import {createPerformer, focalLength} from '@passbase-verify/testkit';

/** Size of the face where the performer begins, as shares of the frame: half of its height, 0.65 of its width. */
const START_SIZE = {landscape: 0.5, portrait: 0.65};
/** A turned print shows less of a turn than a head does. */
const TURN = 1.5;
/** A hand sways more than a head. */
const SWAY = 2;
/** Degrees that the print is tipped for a blink. */
const TIP = 25;
/** How far the print is pushed aside in a turn, as a share of the frame per degree. */
const SHIFT = 0.003;
const WALL = '#8d8a84';
/** Pixels across a column of a turned print. */
const COLUMN = 4;
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

const radians = Math.PI / 180;

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
    const context = canvas.getContext('2d');
    context?.drawImage(
      picture,
      x * picture.width,
      y * picture.height,
      width,
      height,
      0,
      0,
      canvas.width,
      canvas.height,
    );
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
 * The picture at the size at which it is shown when nearest, so that each frame has less to do.
 *
 * @param {ImageBitmap} picture
 * @param {number} scale Frame pixels per pixel of the picture at the start.
 */
async function shrink(picture, scale) {
  const wanted = Math.min(1, scale * 2);
  if (wanted === 1) return picture;
  const resized = await createImageBitmap(picture, {
    resizeWidth: Math.round(picture.width * wanted),
    resizeHeight: Math.round(picture.height * wanted),
    resizeQuality: 'high',
  });
  picture.close();
  return resized;
}

/**
 * Draws a picture turned about the vertical axis through the origin, as a pinhole camera sees it: column by column, each
 * as high as its distance lets it be. The picture's own coordinates are frame pixels at the distance `focal`.
 *
 * @param {CanvasRenderingContext2D} context
 * @param {ImageBitmap} picture
 * @param {{left: number, top: number, width: number, height: number, yaw: number, focal: number}} place
 */
function drawTurned(context, picture, {left, top, width, height, yaw, focal}) {
  const [sin, cos] = [Math.sin(yaw), Math.cos(yaw)];
  const seenAt = (/** @type {number} */ u) => (focal * u * cos) / (focal + u * sin);
  // What would be behind the camera is not looked at.
  const [first, last] = [seenAt(Math.max(left, -focal)), seenAt(Math.min(left + width, focal))];
  for (let x = Math.floor(first); x < last; x += COLUMN) {
    const [u, next] = [x, x + COLUMN].map((at) => (focal * at) / (focal * cos - at * sin));
    if (u === undefined || next === undefined) continue;
    const from = Math.max(0, ((u - left) / width) * picture.width);
    const to = Math.min(picture.width, ((next - left) / width) * picture.width);
    if (to <= from) continue;
    const near = focal / (focal + u * sin);
    context.drawImage(
      picture,
      from,
      0,
      to - from,
      picture.height,
      x,
      top * near,
      COLUMN + 0.5,
      height * near,
    );
  }
}

/**
 * @param {import('./types.mjs').PhotographSubject} subject
 * @param {import('./types.mjs').StageOptions & {nextAt: () => number}} options
 * @returns {Promise<import('./types.mjs').Stage>}
 */
export async function photographStage(subject, {seed, frame, vision, nextAt}) {
  const original = await createImageBitmap(await (await fetch(subject.url)).blob());
  const face = (await findFace(original, vision, nextAt)) ?? ASSUMED;
  const landscape = frame.width >= frame.height;
  const scale = landscape
    ? (START_SIZE.landscape * frame.height) / (face.height * original.height)
    : (START_SIZE.portrait * frame.width) / (face.width * original.width);
  const shown = {width: original.width * scale, height: original.height * scale};
  const centre = {x: face.x + face.width / 2, y: face.y + face.height / 2};
  const picture = await shrink(original, scale);
  const performer = createPerformer({seed, frame, sway: SWAY});
  const start = createPerformer({seed, frame, sway: 0}).stateAt(0).distance;
  const focal = focalLength(frame.width, frame.height);

  return {
    frame,
    perform: (cue, now) => {
      if (subject.moved) performer.perform(cue, now);
    },
    draw: (context, now) => {
      const {yaw, roll, distance, offset, blink} = performer.stateAt(now);
      const nearer = start / distance;
      const [width, height] = [shown.width * nearer, shown.height * nearer];
      const turn = yaw * TURN;
      context.fillStyle = WALL;
      context.fillRect(0, 0, frame.width, frame.height);
      context.save();
      context.translate(
        frame.width * (0.5 + offset[0] + turn * SHIFT),
        frame.height * (0.5 - offset[1]),
      );
      context.rotate(-roll * SWAY * radians);
      context.scale(1, Math.cos(blink * TIP * radians));
      const [left, top] = [-centre.x * width, -centre.y * height];
      if (Math.abs(turn) < 4) context.drawImage(picture, left, top, width, height);
      else drawTurned(context, picture, {left, top, width, height, yaw: turn * radians, focal});
      context.restore();
    },
    close: () => picture.close(),
  };
}
