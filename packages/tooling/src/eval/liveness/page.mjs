/**
 * Runs tries of the challenge in a browser, on a clock of their own: each frame is drawn for its time, seen by the face
 * engine in its worker and judged, however long that takes.
 */
import {judgeLiveness, roundFaceObservation, startLiveness} from '@passbase-verify/checks';
import {createVision} from '@passbase-verify/vision';
import {cameraSigns} from './camera-signs.mjs';
import {challengeOf} from './challenges.mjs';
import {clearEngine} from './clear-engine.mjs';
import {UnplayableClip, clipStage} from './clip-stage.mjs';
import {sceneStage} from './scene-stage.mjs';
import {sceneOf} from './scenes.mjs';
import {stillOf, stillSigns} from './still-signs.mjs';

/** From one empty frame to the next. */
const EMPTY_MS = 100;

/** @typedef {import('./types.mjs').Attempt} Attempt */

const vision = createVision({assetBase: new URL('/assets/', location.href)});
const {signal} = new AbortController();

let clock = 0;
const nextAt = (step = EMPTY_MS) => (clock += step);

/** @param {Attempt} attempt @returns {Promise<import('./types.mjs').Stage>} */
async function openStage(attempt) {
  const {subject} = attempt;
  if (subject.kind === 'clip') return clipStage(subject);
  return sceneStage(await sceneOf(subject, attempt, {vision, nextAt}), attempt);
}

/** True where the product would compare the stills of the steps. @param {import('./types.mjs').Subject} subject */
const comparesStills = (subject) =>
  subject.kind === 'swap' || (subject.kind === 'sitter' && subject.described === true);

/**
 * The still of a step that was passed.
 *
 * @param {import('./types.mjs').Subject} subject
 * @param {ImageBitmap} picture
 * @param {number} step
 */
const keptStill = (subject, picture, step) =>
  subject.kind === 'swap'
    ? fetched(subject.urls[step < subject.afterSteps ? 0 : 1])
    : stillOf(picture, picture);

/** @param {string} url */
const fetched = async (url) => (await fetch(url)).blob();

/**
 * @param {import('./types.mjs').Stage} stage
 * @param {Attempt} attempt
 * @param {Blob[]} stills Receives one for each step that was passed, where they are compared.
 */
async function runTry(stage, attempt, stills) {
  const {frameMs, subject} = attempt;
  const challenge = challengeOf(attempt);
  const start = nextAt();
  let progress = startLiveness(challenge, start);
  let faceFrames = 0;
  for (let frames = 1, at = start; ; frames++, at = nextAt(frameMs)) {
    const kind = progress.waiting ? undefined : challenge.steps[progress.stepIndex]?.kind;
    stage.perform(kind ? {kind, place: progress.dot} : 'neutral', at - start);
    const image = await stage.picture(at - start);
    const kept = comparesStills(subject) ? await createImageBitmap(image) : undefined;
    const seen = roundFaceObservation(await vision.observeFace({image, at}, {signal}));
    if (seen.faceCount === 1) faceFrames++;
    const {record, guidance, progress: next} = judgeLiveness(progress, seen);
    if (kept && (record?.steps ?? next.steps).length > stills.length)
      stills.push(await keptStill(subject, kept, stills.length));
    kept?.close();
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
    };
  }
}

/** What else the product looks at. @param {Attempt} attempt @param {readonly Blob[]} stills @returns {Promise<{told: readonly string[], scores?: Record<string, number>}>} */
async function otherSigns(attempt, stills) {
  const {subject} = attempt;
  if (subject.kind === 'made-up') {
    const scene = await sceneOf(subject, attempt, {vision, nextAt});
    return {told: await cameraSigns(subject, scene)};
  }
  if (!comparesStills(subject) || stills.length === 0) return {told: []};
  const {told, stillsApart} = await stillSigns(stills, vision);
  return {told, scores: {stillsApart}};
}

/** @param {Attempt} attempt @returns {Promise<import('./types.mjs').Answer>} */
async function runAttempt(attempt) {
  const began = performance.now();
  await clearEngine(vision, nextAt);
  try {
    const stage = await openStage(attempt);
    /** @type {Blob[]} */
    const stills = [];
    try {
      const outcome = await runTry(stage, attempt, stills);
      const {told, scores} = await otherSigns(attempt, stills);
      return {
        ...outcome,
        passed: outcome.passed && told.length === 0,
        told,
        scores: {...outcome.scores, ...scores},
        wallMs: Math.round(performance.now() - began),
      };
    } finally {
      stage.close();
    }
  } catch (error) {
    if (error instanceof UnplayableClip) return {unplayable: error.message};
    throw error;
  }
}

Object.assign(window, {runAttempt, ready: true});
