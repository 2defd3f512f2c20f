/** The runs of the live evaluation. */

/**
 * How the document is held: `steady` comes into view and is held; `shaken` sways all the time; `glaring` mirrors a
 * lamp over the MRZ, and is turned to and fro once the product says so; `unfocused` is out of focus for its first half second, as cameras are.
 *
 * @typedef {'steady' | 'shaken' | 'glaring' | 'unfocused'} Condition
 *
 * @typedef {object} Run
 * @property {number} seed
 * @property {Condition} condition
 * @property {{width: number, height: number}} frame Pixels.
 * @property {{url: string, lines: readonly string[]}} [picture] A real page and its text; a specimen is drawn where there is none.
 */

/** @type {readonly Condition[]} */
export const CONDITIONS = ['steady', 'shaken', 'glaring', 'unfocused'];

/** A phone upright, a phone or laptop lying: what the document engine gets at its analysis size. */
const FRAMES = [
  {width: 1280, height: 720},
  {width: 720, height: 1280},
];

const SPECIMENS = 160;
const TYPE = 'TD3';

/** Every condition as often as every other. @param {number} i */
const setting = (i) => ({
  seed: 7000 + i,
  condition: CONDITIONS[i % CONDITIONS.length] ?? 'steady',
  frame: FRAMES[Math.floor(i / CONDITIONS.length) % FRAMES.length] ?? {width: 1280, height: 720},
});

/**
 * Specimens drawn by the testkit, then the passport pages among labelled real pictures, each under one condition.
 *
 * @param {readonly {file: string, type?: string, lines?: readonly string[], rotateClockwiseToUpright?: number}[]} items
 * @returns {Run[]}
 */
export function planRuns(items) {
  const specimens = Array.from({length: SPECIMENS}, (_, i) => setting(i));
  const pages = items.filter(
    ({type, lines, rotateClockwiseToUpright = 0}) =>
      type === TYPE && lines && rotateClockwiseToUpright === 0,
  );
  const real = pages.map(({file, lines = []}, i) => ({
    ...setting(SPECIMENS + i),
    picture: {url: `/samples/${encodeURIComponent(file)}`, lines},
  }));
  return [...specimens, ...real];
}
