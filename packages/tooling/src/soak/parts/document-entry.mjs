/** What runs in the tab for `soak -- document`: frames as a camera gives them, seen and read one after another. */
import {DocumentScene, drawPassportPage, personFromSeed} from '@passbase-verify/testkit';
import {createVision} from '@passbase-verify/vision';

const {signal} = new AbortController();
const GUIDE = {x: 0.05, y: 0.05, width: 0.9, height: 0.9};
const FRAME = {width: 1280, height: 720};
/** A camera of 15 frames a second; what comes later than that is missed. */
const FRAME_MS = 1000 / 15;
/** Frames between two stills. */
const STILL_EVERY = 150;
const PEOPLE = 3;
const FRAMES_EACH = 16;

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
    const scene = new DocumentScene({page: drawPassportPage(personFromSeed(seed)), seed});
    for (let n = 0; n < FRAMES_EACH; n++) {
      const hold = n < 5 ? 'approach' : n < 11 ? 'held' : 'moving';
      if (scene.state.hold !== hold) scene.set({hold});
      scene.set({light: n % 5 === 4 ? 'glare' : 'bright'});
      scene.draw(context, {time: n * 400, ...FRAME});
      frames.push(await canvas.convertToBlob({type: 'image/jpeg', quality: 0.9}));
    }
    scene.close();
  }
}

const wait = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function scanOne() {
  const began = performance.now();
  const file = /** @type {Blob} */ (frames[seen % frames.length]);
  const image = await createImageBitmap(file);
  await vision.observeDocument({image, at: began - startedAt}, {signal, guide: GUIDE, read: true});
  if (++seen % STILL_EVERY === 0) await vision.readDocument(file, {signal});
  await wait(Math.max(0, FRAME_MS - (performance.now() - began)));
}

Object.assign(window, {
  soak: {
    start: async () => {
      await drawFrames();
      await vision.prepare('document', {signal});
      startedAt = performance.now();
    },
    /** Scans until so many milliseconds after the start; gives the frames so far. */
    until: async (/** @type {number} */ ms) => {
      while (performance.now() - startedAt < ms) await scanOne();
      return seen;
    },
  },
  ready: true,
});
