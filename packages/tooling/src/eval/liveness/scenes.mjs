/** From a subject to what is before the camera. */
import {
  OFFICE_PAPER,
  PHONE_SCREEN,
  PHOTO_PAPER,
  TABLET_SCREEN,
  aged,
  createPerformer,
  createRasterSitter,
  fitted,
  liveSitter,
  lookFromSeed,
} from '@passbase-verify/testkit';
import {
  frozenFrames,
  heldPicture,
  injectedRun,
  loopedFrames,
  maskOf,
  recordedRun,
  runOnScreen,
  sitterPicture,
  swappedFace,
  wornMask,
  wornPrint,
} from '@passbase-verify/testkit/attacks';
import {challengeFor} from './challenges.mjs';
import {kept} from './kept.mjs';
import {portraitPicture} from './portrait-picture.mjs';

/** @typedef {import('@passbase-verify/testkit').StagedScene} StagedScene */
/** @typedef {{vision: import('@passbase-verify/protocol').Vision, nextAt: () => number}} Engine */
/** @typedef {Pick<import('./types.mjs').Attempt, 'seed' | 'frame'>} Who */

/** Long enough for the sitter to have gone where the try begins. */
const BEFORE_MS = 5000;
/** Heads take a second to make; an order of tries by person needs few at a time. */
const HEADS = 8;
/** What no alternative is taken of. @type {readonly import('@passbase-verify/protocol').ChallengeKind[]} */
const DISTANCE = ['face-far', 'face-close'];
/** Somebody else: far enough from any seed of the plan. */
const OTHER = 5000;

const MEDIA = {
  'photo-paper': PHOTO_PAPER,
  'office-paper': OFFICE_PAPER,
  phone: PHONE_SCREEN,
  tablet: TABLET_SCREEN,
};

const headOf = kept((look) => createRasterSitter({look: JSON.parse(look)}), HEADS);
const maskFor = kept((look) => maskOf(JSON.parse(look)), 2);
/** @param {import('@passbase-verify/testkit').SitterLook} look */
const sitterWith = (look) => headOf(JSON.stringify(look));
const sitterOf = (/** @type {number} */ seed) => sitterWith(lookFromSeed(seed));
const pictureOf = kept((seed) => sitterPicture(sitterOf(Number(seed))), 2);

/** @param {import('./types.mjs').SitterSubject} subject @param {Who} who */
function sitterScene({startSize, setting, performance, looks}, {seed, frame}) {
  const {age = 0, ...more} = looks ?? {};
  const look = {...lookFromSeed(seed), ...more};
  const performer = createPerformer({...performance, seed, frame});
  performer.perform({kind: 'face-far', targetSize: startSize}, -BEFORE_MS);
  return liveSitter(sitterWith(age > 0 ? aged(look, age) : look), performer, setting);
}

/** @param {import('./types.mjs').HeldSubject} subject @param {Who} who @param {Engine} engine @returns {Promise<StagedScene>} */
async function heldScene({url, medium, setting, manner, still}, {seed, frame}, engine) {
  const performer = createPerformer({seed, frame});
  const portrait = url === undefined ? undefined : await portraitAt(url, engine);
  const picture = portrait ?? pictureOf(`${seed}`);
  const aspect = portrait?.aspect ?? 0.75;
  const scene = heldPicture({
    picture,
    medium: fitted(MEDIA[medium], aspect, 1),
    performer,
    setting,
    manner,
  });
  return still ? {...scene, perform: () => {}} : scene;
}

/** @type {Map<string, ReturnType<typeof portraitPicture>>} */
const portraits = new Map();

/** Each portrait is searched for its face once. @param {string} url @param {Engine} engine */
function portraitAt(url, engine) {
  const known = portraits.get(url) ?? portraitPicture(url, engine);
  portraits.set(url, known);
  return known;
}

/** The steps of another challenge than the one that is asked. @param {number} seed */
function otherSteps(seed) {
  const stepsOf = (/** @type {number} */ one) => challengeFor(one).steps.map(({kind}) => kind);
  const asked = stepsOf(seed).join();
  for (let other = seed + OTHER; ; other++) {
    const steps = stepsOf(other);
    if (steps.join() !== asked) return steps;
  }
}

/** @param {import('./types.mjs').ReplaySubject} subject @param {Who} who */
function replayScene({where, setting, fills, sway, alternatives}, {seed, frame}) {
  const steps = alternatives ? DISTANCE : otherSteps(seed);
  const replay = {
    sitter: sitterOf(seed),
    run: recordedRun(steps, {seed, frame}),
    recorded: setting,
  };
  if (where === 'injected') return injectedRun(replay);
  return runOnScreen({...replay, seed, medium: MEDIA[where], setting, fills, sway});
}

/**
 * @param {Exclude<import('./types.mjs').Subject, import('./types.mjs').ClipSubject>} subject
 * @param {Who} who
 * @param {Engine} engine
 * @returns {StagedScene | Promise<StagedScene>}
 */
export function sceneOf(subject, who, engine) {
  const {seed, frame} = who;
  const performer = createPerformer({seed, frame});
  const {setting} = subject;
  switch (subject.kind) {
    case 'sitter':
      return sitterScene(subject, who);
    case 'held':
      return heldScene(subject, who, engine);
    case 'worn':
      return wornPrint({
        victim: sitterOf(seed),
        wearer: sitterOf(seed + 1),
        performer,
        setting,
        bend: subject.bend,
      });
    case 'replay':
      return replayScene(subject, who);
    case 'swap':
      return swappedFace({
        first: sitterOf(seed),
        second: sitterOf(seed + 1),
        performer,
        setting,
        afterSteps: subject.afterSteps,
      });
    case 'repeat': {
      const live = liveSitter(sitterOf(seed), performer, setting);
      return subject.how === 'frozen'
        ? frozenFrames(live, subject.ms)
        : loopedFrames(live, subject.ms);
    }
    case 'mask':
      return wornMask(
        maskFor(JSON.stringify(lookFromSeed(seed))),
        performer,
        setting,
        subject.eyes,
      );
    case 'made-up':
      return liveSitter(sitterOf(seed), performer, setting);
  }
}
