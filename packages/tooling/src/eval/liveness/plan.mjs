/** Which tries are made: plain data, the same in every run. */

export const ATTEMPTS = 20;

/** What the face engine gets, at most 640 pixels long: webcams of both shapes, phones held upright. */
const FRAMES = [
  {width: 640, height: 480},
  {width: 360, height: 640},
  {width: 640, height: 360},
  {width: 480, height: 640},
];

/** @type {readonly import('@passbase-verify/testkit').SceneLight[]} */
const LIGHTS = [
  {direction: [0.45, 0.55, 0.85], intensity: 1, colour: [1, 0.96, 0.9], ambient: 0.45},
  {direction: [-0.2, 0.8, 0.6], intensity: 0.5, colour: [1, 0.85, 0.68], ambient: 0.4},
  {direction: [1, 0.2, 0.45], intensity: 1.1, colour: [0.92, 0.96, 1], ambient: 0.35},
  {direction: [-0.6, 0.4, 0.9], intensity: 1.5, colour: [1, 1, 1], ambient: 0.5},
  {direction: [0, 1, 0.4], intensity: 0.8, colour: [1, 0.93, 0.85], ambient: 0.5},
  {direction: [0.1, 0.1, 1], intensity: 0.35, colour: [0.85, 0.92, 1], ambient: 0.6},
  {direction: [-0.9, 0.3, 0.5], intensity: 0.9, colour: [1, 0.9, 0.78], ambient: 0.4},
];

/** Ways to hold up a print. */
const MANNERS = [
  {},
  {turn: 2.2, tip: 25},
  {distance: 0.85, sway: 3},
  {turn: 1, tip: 8, sway: 1},
  {turn: 1.8, tip: 40, glow: 1},
];

/** Ways to hold up a screen whose picture blinks on demand: only its flatness gives it away. */
const BLINKING_MANNERS = [1.5, 1.65, 1.8, 2, 2.2].map((turn) => ({turn, glow: 1, blinks: true}));

/** @template T @param {readonly T[]} items @param {number} index @returns {T} */
const cycle = (items, index) => /** @type {T} */ (items[index % items.length]);

/** 0..1, spread evenly over the indices (golden ratio). @param {number} index */
const spread = (index) => (index * 0.618034) % 1;

const settingOf = (/** @type {number} */ index) => ({
  light: cycle(LIGHTS, index),
  background: /** @type {const} */ ({kind: 'room', seed: index + 1}),
  smile: cycle([0, 0.2, 0, 0.4], index),
});

/** Neighbouring seeds differ in everything; any ten of them have ten tones of skin. */
const seedOf = (/** @type {number} */ index) => index + 1;

/** @returns {import('./types.mjs').Attempt[]} */
export function planSitters() {
  return Array.from({length: ATTEMPTS}, (_, index) => {
    const frame = cycle(FRAMES, index);
    const [least, most] = frame.width >= frame.height ? [0.34, 0.6] : [0.45, 0.72];
    return {
      condition: 'sitter',
      name: `sitter ${seedOf(index)}, ${frame.width}×${frame.height}`,
      seed: seedOf(index),
      frame,
      subject: {
        kind: 'sitter',
        startSize: least + (most - least) * spread(index),
        setting: settingOf(index),
        performance: {
          naturalBlinks: index % 2 === 1,
          turnDegrees: 22 + 12 * spread(index + 7),
          turnMs: 500 + 700 * spread(index + 3),
          approachMs: 1000 + 1200 * spread(index + 5),
          blinkClosedMs: 120 + 230 * spread(index + 11),
          sway: 0.5 + spread(index + 2),
        },
      },
    };
  });
}

/**
 * @param {string} condition
 * @param {readonly Partial<import('@passbase-verify/testkit').PrintManner>[]} manners
 * @returns {import('./types.mjs').Attempt[]}
 */
function planFlat(condition, manners) {
  return Array.from({length: ATTEMPTS}, (_, index) => {
    const frame = cycle(FRAMES, index);
    const manner = cycle(manners, index);
    const how = Object.entries(manner).map(([key, value]) => `${key} ${value}`);
    return {
      condition,
      name: [`sitter ${seedOf(index)}, ${frame.width}×${frame.height}`, ...how].join(', '),
      seed: seedOf(index),
      frame,
      subject: {kind: 'print', setting: settingOf(index), manner},
    };
  });
}

export const planPrints = () => planFlat('print', MANNERS);

export const planBlinkingPrints = () => planFlat('print-blinking', BLINKING_MANNERS);

/**
 * @typedef {object} FaceItem
 * @property {string} file
 * @property {string} [source]
 * @property {number | null} [faces]
 * @property {string} [identity]
 * @property {unknown} [headTurned]
 * @property {unknown} [occlusion]
 * @property {string} [quality]
 * @property {{yaw: number, pitch: number}} [poseDegrees]
 */

/** A whole face that looks roughly into the camera. @param {FaceItem} item */
function isPortrait({faces, identity, headTurned, occlusion, quality, poseDegrees}) {
  const alone = faces === 1 || ((faces ?? null) === null && identity !== undefined);
  const turned = Math.max(Math.abs(poseDegrees?.yaw ?? 0), Math.abs(poseDegrees?.pitch ?? 0)) > 30;
  return alone && !headTurned && !occlusion && quality === undefined && !turned;
}

/**
 * `count` portraits, taken in turn from each source; of each source people in turn, in the order of their files.
 *
 * @param {readonly FaceItem[]} items
 */
export function choosePortraits(items, count = ATTEMPTS) {
  /** @type {Map<string, Map<string, FaceItem[]>>} */
  const sources = new Map();
  const portraits = items.filter(isPortrait).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  for (const item of portraits) {
    const people = sources.get(item.source ?? '') ?? new Map();
    sources.set(item.source ?? '', people);
    const person = item.identity ?? item.file;
    people.set(person, [...(people.get(person) ?? []), item]);
  }
  const queues = [...sources.values()].map((people) => takeInTurn([...people.values()]));
  return takeInTurn(queues).slice(0, count);
}

/** The first of each list, then the second of each … @template T @param {readonly (readonly T[])[]} lists */
function takeInTurn(lists) {
  const longest = Math.max(0, ...lists.map(({length}) => length));
  return Array.from({length: longest}, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  ).flat();
}

/**
 * @param {readonly FaceItem[]} items
 * @param {boolean} moved
 * @returns {import('./types.mjs').Attempt[]}
 */
export function planPhotographs(items, moved) {
  return choosePortraits(items).map(({file}, index) => ({
    condition: moved ? 'photograph-moved' : 'photograph',
    name: file,
    seed: seedOf(index),
    frame: cycle(FRAMES, index),
    subject: {kind: 'photograph', url: `/faces/${encodeURIComponent(file)}`, moved},
  }));
}

/** @typedef {{file: string, useSeconds?: readonly [number, number]}} ClipItem */

/** Clips in turn, each time with another challenge. @param {readonly ClipItem[]} items @returns {import('./types.mjs').Attempt[]} */
export function planClips(items) {
  if (items.length === 0) return [];
  return Array.from({length: Math.max(ATTEMPTS, items.length)}, (_, index) => {
    const {file, useSeconds} = cycle(items, index);
    return {
      condition: 'clip',
      name: file,
      seed: seedOf(index),
      frame: cycle(FRAMES, 0),
      subject: {
        kind: 'clip',
        url: `/video/${encodeURIComponent(file)}`,
        ...(useSeconds === undefined ? {} : {useSeconds}),
      },
    };
  });
}
