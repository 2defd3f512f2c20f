/** What runs in the tab for `soak -- face`: frames as a camera gives them, one after another. */
import {createSitter} from '@passbase-verify/testkit';
import {createVision} from '@passbase-verify/vision';

const {signal} = new AbortController();
const FRAME = {width: 640, height: 480};
/** A camera of 15 frames a second; what comes later than that is missed. */
const FRAME_MS = 1000 / 15;
/** Frames between two stills. */
const STILL_EVERY = 150;
const PEOPLE = 3;
const FRAMES_EACH = 24;

const vision = createVision({assetBase: new URL('/assets/', location.href)});

/** @type {Blob[]} */
const frames = [];
let seen = 0;
let startedAt = 0;

/** Draws once what is played again and again: drawing would take the time that seeing should have. */
async function drawFrames() {
  const canvas = new OffscreenCanvas(FRAME.width, FRAME.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no 2D canvas');
  for (let seed = 1; seed <= PEOPLE; seed++) {
    const sitter = createSitter({seed, ...FRAME});
    for (let n = 0; n < FRAMES_EACH; n++) {
      const turn = (2 * Math.PI * n) / FRAMES_EACH;
      const state = {
        yaw: 25 * Math.sin(turn),
        distance: 50 - 15 * Math.cos(turn),
        blink: n % 8 === 7 ? 1 : 0,
      };
      context.drawImage(sitter.draw(state), 0, 0);
      frames.push(await canvas.convertToBlob({type: 'image/jpeg', quality: 0.9}));
    }
    sitter.close();
  }
}

const wait = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function followOne() {
  const began = performance.now();
  const file = /** @type {Blob} */ (frames[seen % frames.length]);
  const image = await createImageBitmap(file);
  await vision.observeFace({image, at: began - startedAt}, {signal});
  if (++seen % STILL_EVERY === 0) await vision.describeFace(file, {signal});
  await wait(Math.max(0, FRAME_MS - (performance.now() - began)));
}

Object.assign(window, {
  soak: {
    start: async () => {
      await drawFrames();
      await vision.prepare('face', {signal});
      startedAt = performance.now();
    },
    /** Follows until so many milliseconds after the start; gives the frames so far. */
    until: async (/** @type {number} */ ms) => {
      while (performance.now() - startedAt < ms) await followOne();
      return seen;
    },
  },
  ready: true,
});
