/** Finds the landmarks of a picture with the product's model and with another one, through the same runtime. */
// @ts-nocheck Reaches into the package's own modules, which have no types for outsiders.
import {AssetLoader} from '../../../../vision/dist/assets.js';
import {MEDIAPIPE_ASSET, startLandmarker} from '../../../../vision/dist/engines/mediapipe.js';

const OPTIONS = {runningMode: 'IMAGE', numFaces: 1};
/** Longest side, as the product's frames have. */
const SIDE = 640;
/** Outer corners of the eyes. */
const [RIGHT, LEFT] = [33, 263];

let finders;

/** @param {string} other Address of the other model. */
const start = async (other) => {
  const assets = new AssetLoader(new URL('/assets/', location.href));
  const [wasm, mesh] = await assets.load([MEDIAPIPE_ASSET, 'face-landmarker'], {onProgress() {}});
  const bytes = new Uint8Array(await (await fetch(other)).arrayBuffer());
  finders = [
    await startLandmarker(wasm, mesh, OPTIONS),
    await startLandmarker(wasm, {...mesh, bytes}, OPTIONS),
  ];
};

/** Mean distance of all landmarks over the distance of the eyes' outer corners; absent where either finds no face. */
const compare = async (address) => {
  const whole = await createImageBitmap(await (await fetch(address)).blob());
  const scale = Math.min(1, SIDE / Math.max(whole.width, whole.height));
  const canvas = new OffscreenCanvas(whole.width * scale, whole.height * scale);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  const picture = context.getImageData(0, 0, canvas.width, canvas.height);
  const [ours, theirs] = finders.map((finder) => finder.detect(picture).faceLandmarks[0]);
  if (!ours || !theirs) return {ours: Boolean(ours), theirs: Boolean(theirs)};
  const apart = (a, b) => Math.hypot((a.x - b.x) * canvas.width, (a.y - b.y) * canvas.height);
  const eyes = apart(theirs[RIGHT], theirs[LEFT]);
  const sum = ours.reduce((total, point, i) => total + apart(point, theirs[i]), 0);
  return {ours: true, theirs: true, distance: sum / ours.length / eyes};
};

Object.assign(window, {landmarks: {start, compare}, ready: true});
