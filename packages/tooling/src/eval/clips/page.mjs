/** Plays real clips before the face engine at ten frames a second, and judges single movements on what it sees. */
import {judgeLiveness, roundFaceObservation, startLiveness} from '@passbase-verify/checks';
import {createVision} from '@passbase-verify/vision';
import {UnplayableClip, openClip} from '../liveness/clip-stage.mjs';
import {stillOf, stillSigns} from '../liveness/still-signs.mjs';

/** Longest side of a frame that the face engine gets in the product. */
const ANALYSIS_SIDE = 640;
const FRAME_MS = 100;
/** Share of the frame's sides at which a clip is shown whose face does not fit. */
const FARTHER = 0.5;
/** Milliseconds between two clips on the engine's clock: it begins anew. */
const GAP_MS = 5000;
/** Seconds from still to still, about as long as a step of a challenge takes, and how many stills a challenge has. */
const STILL_EVERY_S = 1.5;
const STILLS = 4;
/** Movements that are watched for one by one, each as a challenge of its own that is begun again once it is passed. */
const KINDS = /** @type {const} */ (['blink', 'smile', 'mouth-open']);

const vision = createVision({assetBase: new URL('/assets/', location.href)});
const {signal} = new AbortController();
let clock = 0;

/**
 * @typedef {object} Watched
 * @property {number} frames
 * @property {number} faces Frames with exactly one face.
 * @property {boolean} movedBack The face did not fit into the frame.
 * @property {Record<string, number[]>} passedAt Seconds at which each movement was found.
 * @property {number[]} stillsApart Of stretches of the clip, as many stills each as a challenge has steps: what the recogniser says.
 */

/** @param {(typeof KINDS)[number]} kind @param {readonly import('@passbase-verify/protocol').FaceObservation[]} track */
function findMovements(kind, track) {
  const challenge = {steps: [{kind, times: 1}], timeLimitMs: 600_000, tries: 1};
  /** @type {number[]} */
  const passedAt = [];
  let progress = startLiveness(challenge, 0);
  for (const seen of track) {
    const judged = judgeLiveness(progress, seen);
    if (judged.passedStep !== undefined) passedAt.push(seen.at / 1000);
    // A try that ends, because of a movement besides, is begun again as well.
    progress = judged.record ? startLiveness(challenge, seen.at) : judged.progress;
  }
  return passedAt;
}

/**
 * Shows each frame to the engine, at `share` of the frame's sides.
 *
 * @param {import('../liveness/clip-stage.mjs').Clip} clip
 * @param {readonly [number, number]} span Seconds.
 * @param {number} share
 */
async function play(clip, [from, to], share) {
  const scale = Math.min(1, ANALYSIS_SIDE / Math.max(clip.width, clip.height));
  const [width, height] = [Math.round(clip.width * scale), Math.round(clip.height * scale)];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  /** @type {import('@passbase-verify/protocol').FaceObservation[]} */
  const track = [];
  const start = (clock += GAP_MS);
  for (let ms = 0; from + ms / 1000 < to; ms += FRAME_MS) {
    const picture = await clip.show(from + ms / 1000);
    const [x, y] = [((1 - share) / 2) * width, ((1 - share) / 2) * height];
    context?.drawImage(picture, x, y, width * share, height * share);
    const image = await createImageBitmap(canvas);
    clock = start + ms;
    const seen = await vision.observeFace({image, at: clock}, {signal});
    track.push(roundFaceObservation({...seen, at: 1000 * from + ms}));
  }
  return track;
}

/**
 * The stills of one person in one minute, compared as the product compares those of a challenge.
 *
 * @param {import('../liveness/clip-stage.mjs').Clip} clip
 * @param {readonly [number, number]} span Seconds.
 */
async function compareStills(clip, [from, to]) {
  /** @type {number[]} */
  const stillsApart = [];
  /** @type {Blob[]} */
  let stills = [];
  for (let second = from; second < to; second += STILL_EVERY_S) {
    stills.push(await stillOf(await clip.show(second), clip));
    if (stills.length < STILLS) continue;
    stillsApart.push((await stillSigns(stills, vision)).stillsApart);
    stills = [];
  }
  return stillsApart;
}

/** Most of the frames cut the face off. @param {readonly import('@passbase-verify/protocol').FaceObservation[]} track */
const isCutOff = (track) =>
  track.filter(({face}) => face && face.box.y + face.box.height > 1.1).length > track.length / 2;

/** @param {string} url @param {readonly [number, number]} [useSeconds] @returns {Promise<Watched | {unplayable: string}>} */
async function watch(url, useSeconds) {
  try {
    const clip = await openClip(url);
    const span = useSeconds ?? [0, clip.seconds - 0.05];
    const whole = await play(clip, span, 1);
    // The product asks a User who is so near to move back; a clip can't, so it is moved back.
    const track = isCutOff(whole) ? await play(clip, span, FARTHER) : whole;
    const stillsApart = await compareStills(clip, span);
    clip.close();
    return {
      stillsApart,
      frames: track.length,
      faces: track.filter(({faceCount}) => faceCount === 1).length,
      movedBack: track !== whole,
      passedAt: Object.fromEntries(KINDS.map((kind) => [kind, findMovements(kind, track)])),
    };
  } catch (error) {
    if (error instanceof UnplayableClip) return {unplayable: error.message};
    throw error;
  }
}

Object.assign(window, {watch, ready: true});
