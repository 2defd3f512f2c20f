/** Which faces are lit: plain data, the same in every run. */

/** What the face engine gets: a webcam, and a phone held upright. */
const FRAMES = [
  {width: 640, height: 480},
  {width: 480, height: 640},
];

/** @type {readonly import('@passbase-verify/testkit').SceneLight[]} */
const LIGHTS = [
  {direction: [0.45, 0.55, 0.85], intensity: 1, colour: [1, 0.96, 0.9], ambient: 0.45},
  {direction: [-0.2, 0.8, 0.6], intensity: 0.5, colour: [1, 0.85, 0.68], ambient: 0.4},
  {direction: [1, 0.2, 0.45], intensity: 1.1, colour: [0.92, 0.96, 1], ambient: 0.35},
  {direction: [0, 1, 0.4], intensity: 0.8, colour: [1, 0.93, 0.85], ambient: 0.5},
  {direction: [0.1, 0.1, 1], intensity: 0.35, colour: [0.85, 0.92, 1], ambient: 0.6},
];

/**
 * The screen's light at arm's length as a share of a well lit room's, some 300 lux: a laptop of 300 cd/m² and 0.06 m² gives some 50 lux
 * at the luminance of our colours, a phone of 400 cd/m² and 0.009 m² some 25 at 30 cm.
 */
const STRENGTHS = [0.3, 0.2, 0.12, 0.08];

/** Who answers, and what only seems to. */
export const CONDITIONS = /** @type {const} */ (['head', 'print', 'screen', 'film', 'late']);

/** @typedef {(typeof CONDITIONS)[number]} Condition */

/**
 * @typedef {object} Showing
 * @property {Condition} condition
 * @property {number} seed
 * @property {{width: number, height: number}} frame
 * @property {import('@passbase-verify/testkit').SceneLight} light Of the room.
 * @property {number} strength
 * @property {number} delayMs From what is asked for to the frame that shows it.
 * @property {number} frameMs
 */

/** @template T @param {readonly T[]} items @param {number} index @returns {T} */
const cycle = (items, index) => /** @type {T} */ (items[index % items.length]);

/** @param {number} count Of each condition. @returns {Showing[]} */
export const planShowings = (count) =>
  CONDITIONS.flatMap((condition) =>
    Array.from({length: count}, (_, index) => ({
      condition,
      seed: index + 1,
      frame: cycle(FRAMES, index),
      light: cycle(LIGHTS, index),
      strength: cycle(STRENGTHS, index),
      delayMs: 60 + ((index * 47) % 200),
      frameMs: cycle([100, 100, 150, 200], index),
    })),
  );
