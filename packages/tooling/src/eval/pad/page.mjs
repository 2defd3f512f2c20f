/** Describes the faces of pictures and of moments of clips through the product's worker, with an integrator's catalogue. */
import {createVision} from '@passbase-verify/vision';
import {UnplayableClip, openClip} from '../liveness/clip-stage.mjs';

const vision = createVision({
  assetBase: new URL('/pad/', location.href),
  workerBase: new URL('/assets/', location.href),
});
const {signal} = new AbortController();

/** A still is compressed as the product's camera does it. */
const QUALITY = 0.92;

/** @param {Blob} still */
async function describe(still) {
  const start = performance.now();
  const face = await vision.describeFace(still, {signal});
  return {face, ms: performance.now() - start};
}

/** @param {string} url @param {number} second */
async function momentOf(url, second) {
  const clip = await openClip(url);
  try {
    const canvas = new OffscreenCanvas(clip.width, clip.height);
    canvas.getContext('2d')?.drawImage(await clip.show(second), 0, 0, clip.width, clip.height);
    return await canvas.convertToBlob({type: 'image/jpeg', quality: QUALITY});
  } finally {
    clip.close();
  }
}

/** @param {import('./types.mjs').Subject} subject @returns {Promise<import('./types.mjs').Answer>} */
async function see({url, second}) {
  try {
    return await describe(
      second === undefined ? await (await fetch(url)).blob() : await momentOf(url, second),
    );
  } catch (error) {
    if (!(error instanceof UnplayableClip)) throw error;
    return {unplayable: error.message};
  }
}

Object.assign(window, {see, ready: true});
