/**
 * Runs tries of the challenge in a browser, on a clock of their own: each frame is drawn for its time, seen by the face
 * engine in its worker and judged, however long that takes.
 */
import {drawChallenge} from '@passbase-verify/adapters';
import {judgeLiveness, roundFaceObservation, startLiveness} from '@passbase-verify/checks';
import {seededRandom} from '@passbase-verify/testkit';
import {createVision} from '@passbase-verify/vision';
import {UnplayableClip, clipStage} from './clip-stage.mjs';
import {photographStage} from './photograph-stage.mjs';
import {sitterStage} from './sitter-stage.mjs';

/** Ten frames a second: what a phone of the middle class does. */
const FRAME_MS = 100;
/** Empty frames between two tries: the engine loses the face, and its count of faces, which it keeps for a third of a second. */
const EMPTY_FRAMES = 5;

const vision = createVision({assetBase: new URL('/assets/', location.href)});
const {signal} = new AbortController();

let clock = 0;
const nextAt = () => (clock += FRAME_MS);

/** @param {number} seed @returns {import('@passbase-verify/protocol').Challenge} */
function challengeFor(seed) {
  const random = seededRandom(seed);
  return drawChallenge((length) =>
    Uint8Array.from({length}, () => Math.floor(random.between(0, 256))),
  );
}

async function clearEngine() {
  const canvas = new OffscreenCanvas(320, 240);
  canvas.getContext('2d')?.fillRect(0, 0, 320, 240);
  for (let i = 0; i < EMPTY_FRAMES; i++) {
    await vision.observeFace({image: await createImageBitmap(canvas), at: nextAt()}, {signal});
  }
}

/** @param {import('./types.mjs').Attempt} attempt @returns {Promise<import('./types.mjs').Stage>} */
async function openStage({seed, frame, subject}) {
  const options = {seed, frame, vision, nextAt};
  switch (subject.kind) {
    case 'photograph':
      return photographStage(subject, options);
    case 'clip':
      return clipStage(subject);
    default:
      return sitterStage(subject, options);
  }
}

/**
 * @param {import('./types.mjs').Stage} stage
 * @param {import('@passbase-verify/protocol').Challenge} challenge
 * @returns {Promise<import('./types.mjs').Outcome>}
 */
async function runTry(stage, challenge) {
  const canvas = Object.assign(document.createElement('canvas'), stage.frame);
  const context = canvas.getContext('2d', {alpha: false, willReadFrequently: true});
  if (!context) throw new Error('a canvas is needed');
  const start = nextAt();
  let progress = startLiveness(challenge, start);
  let faceFrames = 0;
  for (let frames = 1, at = start; ; frames++, at = nextAt()) {
    const kind = challenge.steps[progress.stepIndex]?.kind;
    stage.perform(kind ? {kind} : 'neutral', at - start);
    await stage.draw(context, at - start);
    const image = await createImageBitmap(canvas);
    const seen = roundFaceObservation(await vision.observeFace({image, at}, {signal}));
    if (seen.faceCount === 1) faceFrames++;
    const {record, guidance, progress: next} = judgeLiveness(progress, seen);
    progress = next;
    if (!record) continue;
    return {
      passed: record.verdict === 'pass',
      reasons: record.reasons,
      challenge: challenge.steps.map((step) => step.kind),
      stepsDone: record.steps.length,
      guidance,
      seconds: (at - start) / 1000,
      frames,
      faceFrames,
      scores: record.scores,
      steps: record.steps,
    };
  }
}

/** @param {import('./types.mjs').Attempt} attempt @returns {Promise<import('./types.mjs').Answer>} */
async function runAttempt(attempt) {
  await clearEngine();
  try {
    const stage = await openStage(attempt);
    try {
      return await runTry(stage, challengeFor(attempt.seed));
    } finally {
      stage.close();
    }
  } catch (error) {
    if (error instanceof UnplayableClip) return {unplayable: error.message};
    throw error;
  }
}

Object.assign(window, {runAttempt, ready: true});
