/** Frames, lights and rooms, and how an index becomes a choice of them. */

/** What the face engine gets, at most 640 pixels long: webcams of both shapes, phones held upright. */
export const FRAMES = [
  {width: 640, height: 480},
  {width: 360, height: 640},
  {width: 640, height: 360},
  {width: 480, height: 640},
];

/** @type {readonly import('@passbase-verify/testkit').SceneLight[]} */
export const LIGHTS = [
  {direction: [0.45, 0.55, 0.85], intensity: 1, colour: [1, 0.96, 0.9], ambient: 0.45},
  {direction: [-0.2, 0.8, 0.6], intensity: 0.5, colour: [1, 0.85, 0.68], ambient: 0.4},
  {direction: [1, 0.2, 0.45], intensity: 1.1, colour: [0.92, 0.96, 1], ambient: 0.35},
  {direction: [-0.6, 0.4, 0.9], intensity: 1.5, colour: [1, 1, 1], ambient: 0.5},
  {direction: [0, 1, 0.4], intensity: 0.8, colour: [1, 0.93, 0.85], ambient: 0.5},
  {direction: [0.1, 0.1, 1], intensity: 0.35, colour: [0.85, 0.92, 1], ambient: 0.6},
  {direction: [-0.9, 0.3, 0.5], intensity: 0.9, colour: [1, 0.9, 0.78], ambient: 0.4},
];

/** @template T @param {readonly T[]} items @param {number} index @returns {T} */
export const cycle = (items, index) => /** @type {T} */ (items[index % items.length]);

/** 0..1, spread evenly over the indices (golden ratio). @param {number} index */
export const spread = (index) => (index * 0.618034) % 1;

export const settingOf = (/** @type {number} */ index) => ({
  light: cycle(LIGHTS, index),
  background: /** @type {const} */ ({kind: 'room', seed: index + 1}),
  smile: cycle([0, 0.2, 0, 0.4], index),
});

/** Neighbouring seeds differ in everything; any ten of them have ten tones of skin. @param {number} index */
export const seedOf = (index) => index + 1;
