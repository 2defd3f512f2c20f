/**
 * Holds documents before a camera, on a clock of their own: frames are drawn for their time and seen by the document
 * engine in its worker; while it works the clock goes on, and frames that come meanwhile are missed, as in the product.
 */
import {judgeDocument, startDocument} from '@passbase-verify/checks';
import {
  DocumentScene,
  drawPassportPage,
  passportMrz,
  personFromSeed,
} from '@passbase-verify/testkit';
import {createVision} from '@passbase-verify/vision';

/** Fifteen frames a second. */
const FRAME_MS = 1000 / 15;
const APPROACH_MS = 900;
/**
 * The page is in view when it is all in the frame and half as wide as it: an MRZ then has ten pixels a character. One that is
 * too high for that is in view when it has arrived.
 */
const IN_VIEW_WIDTH = 0.5;
const UNFOCUSED_MS = 500;
const GIVE_UP_MS = 12_000;
/** From being told of glare to turning the page. */
const REACTION_MS = 500;
/** Millimetres across a real page: its height follows from the picture's proportions. */
const PAGE_WIDTH = 125;

const vision = createVision({assetBase: new URL('/assets/', location.href)});
const {signal} = new AbortController();

/** @typedef {import('./plan.mjs').Run} Run */
/**
 * @typedef {object} Outcome
 * @property {number} [readMs] From in view to a reading that was accepted; absent where none was.
 * @property {number} [doneMs] From in view to the moment at which the still would be taken.
 * @property {boolean} right
 * @property {readonly string[]} lines
 * @property {number} frames Frames seen.
 * @property {readonly number[]} frameMs How long the engine took for each.
 */

/** @param {import('@passbase-verify/protocol').Quad} outline @param {number} time */
function isInView(outline, time) {
  if (time >= APPROACH_MS) return true;
  const [a, b] = outline;
  const inside = outline.every(({x, y}) => x >= 0 && x <= 1 && y >= 0 && y <= 1);
  return inside && Math.hypot(b.x - a.x, b.y - a.y) >= IN_VIEW_WIDTH;
}

/** @param {Run} run */
async function openScene({seed, condition, picture}) {
  // It lies there from the first frame on: on its way into the view the reflection would pass over it.
  const state =
    condition === 'glaring' ? /** @type {const} */ ({light: 'glare', hold: 'held'}) : {};
  const options = {seed, approachMs: APPROACH_MS, state};
  if (!picture) {
    const person = personFromSeed(seed);
    const scene = new DocumentScene({...options, page: drawPassportPage(person)});
    return {scene, lines: passportMrz(person)};
  }
  const page = await createImageBitmap(await (await fetch(picture.url)).blob());
  const size = {width: PAGE_WIDTH, height: (PAGE_WIDTH * page.height) / page.width};
  return {scene: new DocumentScene({...options, page, size}), lines: picture.lines};
}

/** @param {Run} run @returns {Promise<Outcome>} */
async function hold(run) {
  const {scene, lines: wanted} = await openScene(run);
  const {width, height} = run.frame;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', {alpha: false});
  if (!context) throw new Error('a canvas is needed');
  /** @type {number | undefined} */
  let inViewAt;
  /** @type {number | undefined} */
  let readAt;
  let read = false;
  let progress = startDocument('PASSPORT', 0);
  /** @type {number | undefined} */
  let toldOfGlareAt;
  /** @type {number[]} */
  const frameMs = [];
  try {
    for (let time = 0; ;) {
      if (inViewAt === undefined && isInView(scene.outline({time, width, height}), time)) {
        inViewAt = time;
        if (run.condition === 'shaken') scene.set({hold: 'moving'});
      }
      const turns = toldOfGlareAt !== undefined && time - toldOfGlareAt >= REACTION_MS;
      if (turns && scene.state.hold !== 'tilting') scene.set({hold: 'tilting'});
      const unfocused =
        run.condition === 'unfocused' && (inViewAt === undefined || time - inViewAt < UNFOCUSED_MS);
      scene.set({focus: unfocused ? 'blurred' : 'sharp'});
      scene.draw(context, {time, width, height});
      const guide = {x: 0.08, y: 0.06, width: 0.84, height: 0.88};
      const image = canvas.transferToImageBitmap();
      const start = performance.now();
      const seen = await vision.observeDocument({image, at: time}, {signal, guide, read});
      const took = performance.now() - start;
      frameMs.push(took);
      const judged = judgeDocument(progress, seen);
      progress = judged.progress;
      read = judged.wantsRead;
      if (judged.guidance === 'document-glare') toldOfGlareAt ??= time;
      time += FRAME_MS * Math.max(1, Math.ceil(took / FRAME_MS));
      if (judged.reading && readAt === undefined) readAt = time;
      const over = inViewAt !== undefined && time - inViewAt > GIVE_UP_MS;
      if (!judged.done && !over) continue;
      const lines = judged.reading?.lines ?? [];
      const since = Math.min(inViewAt ?? time, readAt ?? time);
      return {
        ...(readAt === undefined ? {} : {readMs: readAt - since}),
        ...(judged.done ? {doneMs: time - since} : {}),
        right: lines.join() === wanted.join(),
        lines,
        frames: frameMs.length,
        frameMs,
      };
    }
  } finally {
    scene.close();
  }
}

await vision.prepare('document', {signal});
Object.assign(window, {hold, ready: true});
