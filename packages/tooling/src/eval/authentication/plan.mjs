/** Which authentications are made: plain data, the same in every run. */
import {choosePortraits} from '../liveness/portraits.mjs';
import {conditionsOf} from '../liveness/plan.mjs';
import {groupBy} from '../parts/figures.mjs';
import {FRAMES, cycle, seedOf} from '../liveness/settings.mjs';

/**
 * What each kind of run has to come to, in order: `passed` or a code.
 *
 * @type {Readonly<Record<Kind, readonly string[]>>}
 */
export const EXPECTED = {
  same: ['passed'],
  // Where the Identity is not kept nothing opens; a bundle of the other device's key is refused where it is.
  'other-device': ['ERR_AUTH_UNKNOWN_IDENTITY', 'ERR_AUTH_OTHER_DEVICE'],
  'other-face': ['ERR_AUTH_FACE_DIFFERS'],
  replayed: ['passed', 'ERR_AUTH_REPLAYED'],
  'old-nonce': ['ERR_AUTH_NONCE'],
};

/**
 * @typedef {'same' | 'other-device' | 'other-face' | 'replayed' | 'old-nonce'} Kind
 *
 * @typedef {Pick<import('../liveness/types.mjs').Attempt, 'seed' | 'frame' | 'frameMs' | 'flaws'>
 *   & {subject: import('../liveness/types.mjs').SitterSubject}} Sitting One performance before the camera.
 *
 * @typedef {object} Run
 * @property {Kind} condition
 * @property {string} name
 * @property {Sitting} enrolment By whom, and in which light, the Identity was enrolled.
 * @property {Sitting} sitting
 * @property {{enrolled: readonly string[], shown: readonly string[]}} [portraits] Addresses of portraits of two real people: whose
 *   face is enrolled, and whose is in the stills.
 */

const SITTERS = conditionsOf({portraits: [], clips: []});
/** Further than there are people: enrolment and authentication are in other lights, rooms and manners. */
const OTHER_DAY = 1000;

/** @param {number} person @param {number} index Of light, room and manner. @returns {Sitting} */
function sit(person, index) {
  const {subject, frameMs = 100} = /** @type {import('../liveness/plan.mjs').Condition} */ (
    SITTERS['sitter']
  ).make(index);
  if (subject.kind !== 'sitter') throw new Error('a person sits before the camera');
  return {seed: seedOf(person), frame: cycle(FRAMES, index), frameMs, subject};
}

/**
 * Portraits of each person whose name is labelled, in the order of the names.
 *
 * @param {readonly import('../liveness/portraits.mjs').FaceItem[]} items
 * @returns {readonly (readonly string[])[]}
 */
export function peopleOf(items) {
  const named = choosePortraits(items.filter(({identity}) => identity !== undefined));
  const people = groupBy(named, ({person}) => person);
  return [...people]
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([, portraits]) => portraits.map(({file}) => `/faces/${file}`));
}

/** Two different people; as many pairs as there are before one comes again. @param {readonly (readonly string[])[]} people @param {number} index */
function pairOf(people, index) {
  const step = 1 + (Math.floor(index / people.length) % (people.length - 1));
  return {enrolled: cycle(people, index), shown: cycle(people, index + step)};
}

/**
 * One run of each kind for each sitter; those of one sitter are neighbours, for a head takes a second to make, and an enrolment a try.
 *
 * @param {number} sitters
 * @param {readonly (readonly string[])[]} people
 * @returns {readonly Run[]}
 */
export const planRuns = (sitters, people) =>
  Array.from({length: sitters}, (_, person) =>
    /** @type {Kind[]} */ (Object.keys(EXPECTED)).map((condition, kind) => ({
      condition,
      name: `${person + 1}`,
      enrolment: sit(person, person),
      sitting: sit(person, OTHER_DAY + 7 * person + kind),
      ...(condition === 'other-face' ? {portraits: pairOf(people, person)} : {}),
    })),
  ).flat();
