/** Lights drawn people, and pictures of them, with a screen's colours; the face engine measures, the judge judges. */
import {judgeScreenLight, planScreenLight, SCREEN_REST} from '@passbase-verify/checks';
import {createPerformer, createSitter} from '@passbase-verify/testkit';
import {createVision} from '@passbase-verify/vision';

/** Frames before the first colour: the engine finds the face, and forgets the one before. */
const WARM_UP = 4;
const EMPTY = 4;
/** How late a film of a person who is lit elsewhere comes: two more screens, cameras and a network. */
const LATE_MS = 900;
/** After the last colour. */
const AFTER_MS = 500;

const vision = createVision({assetBase: new URL('/assets/', location.href)});
const {signal} = new AbortController();
let clock = 0;

/** @typedef {import('@passbase-verify/checks').ShownColour} ShownColour */
/** @typedef {import('@passbase-verify/testkit').SceneLight} SceneLight */

/** @param {readonly ShownColour[]} shown @param {number} at */
function glowAt(shown, at) {
  const colour = shown.find(({from, to}) => at >= from && at < to)?.colour ?? SCREEN_REST;
  return /** @type {const} */ ([colour[0] / 255, colour[1] / 255, colour[2] / 255]);
}

/** @param {HTMLCanvasElement | OffscreenCanvas} canvas @param {number} frameMs @param {boolean} colours */
async function observe(canvas, frameMs, colours) {
  clock += frameMs;
  return vision.observeFace({image: await createImageBitmap(canvas), at: clock}, {signal, colours});
}

/**
 * @param {import('./plan.mjs').Showing} showing
 * @returns {Promise<import('@passbase-verify/checks').ScreenLightJudgement>}
 */
async function runShowing({condition, seed, frame, light, strength, delayMs, frameMs}) {
  const empty = new OffscreenCanvas(320, 240);
  empty.getContext('2d')?.fillRect(0, 0, 320, 240);
  for (let i = 0; i < EMPTY; i++) await observe(empty, frameMs, false);
  const shown = planScreenLight(`nonce ${seed}`);
  const elsewhere = planScreenLight(`another ${seed}`);
  const sitter = createSitter({seed, ...frame});
  const performer = createPerformer({seed, frame, naturalBlinks: true});
  /** @type {import('@passbase-verify/testkit').Background} */
  const background = {kind: 'room', seed};
  /** @param {readonly ShownColour[]} colours @param {number} at @returns {SceneLight} */
  const litBy = (colours, at) => ({...light, screen: {colour: glowAt(colours, at), strength}});
  const draw = (/** @type {number} */ at) => {
    const state = {...performer.stateAt(at + 5000), background};
    if (condition === 'head')
      return sitter.draw({...state, light: litBy(shown, at - delayMs)}, frame);
    const {yaw, pitch, roll, distance, offset} = state;
    const card = {yaw, pitch, roll, distance: distance * 0.85, offset, background};
    const here = {...card, light: litBy(shown, at - delayMs)};
    if (condition === 'print') return sitter.drawFlat(here, frame);
    // What the film's own people are lit by.
    const film = condition === 'film' ? elsewhere : shown;
    const filmLight = condition === 'screen' ? light : litBy(film, at - delayMs - LATE_MS);
    return sitter.drawFlat({...here, glow: 1, picture: {light: filmLight}}, frame);
  };
  const seen = [];
  const end = (shown.at(-1)?.to ?? 0) + AFTER_MS;
  for (let at = -WARM_UP * frameMs; at <= end; at += frameMs) {
    const {colours} = await observe(draw(at), frameMs, true);
    if (at >= 0 && colours) seen.push({at, colours});
  }
  sitter.close();
  return judgeScreenLight(shown, seen);
}

Object.assign(window, {runShowing, ready: true});
