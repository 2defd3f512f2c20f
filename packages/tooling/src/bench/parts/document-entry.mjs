/** What runs in the browser for `bench -- document`: ours and the peers, each from the file's bytes to its answer. */
// @ts-nocheck The peers bring no types, or none that fit how they are loaded here.
import {decodeMrz} from '@passbase-verify/checks';
import {
  DocumentScene,
  drawPassportPage,
  passportMrz,
  personFromSeed,
} from '@passbase-verify/testkit';
import {createVision} from '@passbase-verify/vision';

const {signal} = new AbortController();
const TABLES = ['wood', 'cloth', 'dark'];
const GUIDE = {x: 0.05, y: 0.05, width: 0.9, height: 0.9};
const startVision = () => createVision({assetBase: new URL('/assets/', location.href)});
const vision = startVision();

const load = async (address) => (await fetch(address)).blob();

/** @param {() => Promise<object>} work */
async function timed(work) {
  const start = performance.now();
  try {
    const answer = await work();
    return {...answer, ms: performance.now() - start};
  } catch (error) {
    return {ms: performance.now() - start, error: String(error)};
  }
}

async function readStill(engine, still, want = {}) {
  const {page, mrz, barcode, width, height} = await engine.readDocument(still, {signal, want});
  const outline = page?.outline.map(({x, y}) => ({x: x * width, y: y * height}));
  const decoded = mrz && decodeMrz(mrz);
  return {lines: decoded?.lines ?? [], accepted: decoded?.accepted, outline, text: barcode?.text};
}

const ours = async (address, barcode) => {
  const still = await load(address);
  return timed(() => readStill(vision, still, {barcode}));
};

/** A new engine's first answer: worker, WebAssembly and models are loaded, compiled and warmed on the way. */
const coldStart = async (address) => {
  const still = await load(address);
  const engine = startVision();
  try {
    return await timed(() => readStill(engine, still));
  } finally {
    engine.close();
  }
};

/** Frames as the camera gives them: seen only, and seen and read, in turn. */
const frames = async (address, side, count) => {
  const whole = await createImageBitmap(await load(address));
  const scale = Math.min(1, side / Math.max(whole.width, whole.height));
  const size = {
    resizeWidth: Math.max(1, Math.round(whole.width * scale)),
    resizeHeight: Math.max(1, Math.round(whole.height * scale)),
    resizeQuality: 'high',
  };
  const times = [];
  let at = 0;
  const look = async (read) => {
    const image = await createImageBitmap(whole, size);
    return timed(() => vision.observeDocument({image, at: at++}, {signal, guide: GUIDE, read}));
  };
  // The first one finds what the others follow.
  await look(false);
  let measures;
  for (let n = 0; n < count; n++) {
    const seen = await look(false);
    const read = await look(true);
    // Two looks at a page give the same numbers to the last bit only where the second repeats what the first measured.
    const told = JSON.stringify(read.measures);
    const measured = told !== measures;
    measures = told;
    times.push({see: seen.ms, read: read.mrz ? read.ms - seen.ms : undefined, measured});
  }
  whole.close();
  return times;
};

const addScript = (address) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, {src: address, onload: resolve, onerror: reject});
    document.head.append(script);
  });

/** Starts the peers; none of them is timed before it is ready and has run once. */
const startPeers = async () => {
  const {createWorker} = (
    await import(
      /** @type {string} */ (`${location.origin}/peers/tesseract.js/dist/tesseract.esm.min.js`)
    )
  ).default;
  const tesseractWorker = await createWorker('eng', 1, {
    workerPath: '/peers/tesseract.js/dist/worker.min.js',
    corePath: '/peers/tesseract.js-core',
    langPath: '/peers/@tesseract.js-data/eng/4.0.0_best_int',
    workerBlobURL: false,
    cacheMethod: 'none',
  });
  await tesseractWorker.setParameters({
    tessedit_char_whitelist: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<',
  });
  await addScript('/peers/jscanify/src/opencv.js');
  // Its object has a `then` that gives itself, so waiting for it as a promise never ends.
  if (!globalThis.cv.Mat)
    await new Promise((resolve) => (globalThis.cv.onRuntimeInitialized = resolve));
  await addScript('/peers/jscanify/src/jscanify.js');
  await addScript('/peers/zxing-wasm/dist/iife/reader/index.js');
  const {prepareZXingModule, readBarcodes} = globalThis.ZXingWASM;
  await prepareZXingModule({
    overrides: {locateFile: () => '/peers/zxing-wasm/dist/reader/zxing_reader.wasm'},
    fireImmediately: true,
  });
  const scanner = new globalThis.jscanify();
  Object.assign(window.bench, {
    tesseract: async (address) => {
      const still = await load(address);
      return timed(async () => ({
        lines: mrzLines((await tesseractWorker.recognize(still)).data.text),
      }));
    },
    jscanify: async (address) => {
      const still = await load(address);
      return timed(async () => ({outline: await scanCorners(scanner, still)}));
    },
    zxing: async (address) => {
      const still = await load(address);
      return timed(async () => ({
        text: (await readBarcodes(still, {formats: ['PDF417', 'QRCode']}))[0]?.text,
      }));
    },
  });
};

/** The last two or three lines of a text that look like an MRZ. */
function mrzLines(text) {
  const long = text
    .split('\n')
    .map((line) => line.replaceAll(' ', ''))
    .filter((line) => /^[A-Z0-9<]{28,46}$/.test(line));
  return long.slice(long.at(-1)?.length > 33 ? -2 : -3);
}

async function scanCorners(scanner, still) {
  const image = await createImageBitmap(still);
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  image.close();
  const {cv} = globalThis;
  const picture = cv.imread(canvas);
  try {
    const contour = scanner.findPaperContour(picture);
    if (!contour) return undefined;
    const found = scanner.getCornerPoints(contour);
    const {topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner} = found;
    const corners = [topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner];
    return corners.every(Boolean) ? corners : undefined;
  } finally {
    picture.delete();
  }
}

/** A passport held before a camera: the still's bytes, its MRZ and where the page is, in pixels. */
const drawSpecimen = async (seed) => {
  const person = personFromSeed(seed);
  const scene = new DocumentScene({
    page: drawPassportPage(person),
    seed,
    table: TABLES[seed % TABLES.length],
    fill: 0.5 + 0.4 * ((seed * 0.618) % 1),
    state: {hold: 'held', light: seed % 4 === 3 ? 'glare' : 'bright'},
  });
  try {
    const frame = {time: 500 * seed, width: 1920, height: 1080};
    const canvas = new OffscreenCanvas(frame.width, frame.height);
    scene.draw(canvas.getContext('2d'), frame);
    const quad = scene.outline(frame).map(({x, y}) => ({x: x * frame.width, y: y * frame.height}));
    const file = await canvas.convertToBlob({type: 'image/jpeg', quality: 0.9});
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return {base64: btoa(binary), lines: [...passportMrz(person)], quad};
  } finally {
    scene.close();
  }
};

Object.assign(window, {bench: {ours, coldStart, frames, startPeers, drawSpecimen}, ready: true});
