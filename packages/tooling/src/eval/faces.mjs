/**
 * `npm run -s eval -- faces DIR`: compares the faces of labelled photographs through the product's worker. Prints a table by group
 * and one by the size of one side, as on a document, then one line of JSON.
 *
 * `auc`, `eer`, `tarAtFar1`: over all labelled pairs of which both faces were found. `qualityPassed`: share of the usable
 * portraits that the quality rules take; all that they refuse are named with the reasons.
 */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {FACE_MATCH, FACE_QUALITY, judgeFaceQuality} from '@passbase-verify/checks';
import {describeFile, SIZES} from './faces/describe-all.mjs';
import {printTable, quantile, rate} from './parts/figures.mjs';
import {acceptedAt, areaUnderCurve, equalErrorRate, shareWithin} from './parts/roc.mjs';
import {withVisionPage} from './parts/vision-page.mjs';

/** @typedef {import('./faces/describe-all.mjs').Described} Described */
/** @typedef {{a: string, b: string, group: string}} Pair */
/**
 * @typedef {{file: string, faces?: number | null, identity?: string, eyesClosed?: boolean, wink?: string,
 *   poseDegrees?: {yaw: number, pitch: number}}} Item
 */

const THRESHOLDS = [0.5, FACE_MATCH.most, 0.6];

/** @param {readonly number[]} a @param {readonly number[]} b */
const apart = (a, b) => Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));

/**
 * @param {readonly Pair[]} pairs
 * @param {ReadonlyMap<string, Described>} faces
 * @param {(face: Described | undefined) => readonly number[] | undefined} second What the second picture of a pair counts with.
 */
const distancesOf = (pairs, faces, second) =>
  pairs.flatMap(({a, b}) => {
    const [one, other] = [faces.get(a)?.descriptor, second(faces.get(b))];
    return one && other ? [apart(one, other)] : [];
  });

/** One person's picture: labelled so, or with who it is. @param {Item} item */
const isPortrait = ({faces, identity}) => faces === 1 || (!faces && faces !== 0 && identity);

/** The labels say that eyes are open, and that the head is not turned further than the rules allow. @param {Item} item */
const isUsable = ({eyesClosed, wink, poseDegrees: {yaw, pitch} = {yaw: 0, pitch: 0}}) =>
  !eyesClosed &&
  !wink &&
  Math.abs(yaw) <= FACE_QUALITY.mostYaw &&
  Math.abs(pitch) <= FACE_QUALITY.mostPitch;

/** @param {string} name @param {readonly number[]} same @param {readonly number[]} other */
const row = (name, same, other) => [
  name,
  `${same.length}/${other.length}`,
  ...[areaUnderCurve(same, other), equalErrorRate(same, other), acceptedAt(same, other, 0.01)].map(
    (value) => value.toFixed(4),
  ),
  ...THRESHOLDS.map(
    (most) =>
      `${(100 * shareWithin(other, most)).toFixed(2)} / ${(100 - 100 * shareWithin(same, most)).toFixed(1)}`,
  ),
];

/** @param {string | undefined} folder */
export async function evaluate(folder) {
  if (folder === undefined) throw new Error('usage: npm run -s eval -- faces DIR');
  /** @type {{items: readonly Item[], samePairs?: readonly Pair[], differentPairs?: readonly Pair[]}} */
  const {
    items,
    samePairs = [],
    differentPairs = [],
  } = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8'));
  const faces = await withVisionPage(folder, async (page) => {
    /** @type {Map<string, Described>} */
    const found = new Map();
    for (const {file} of items) found.set(file, await describeFile(page, file));
    return found;
  });
  const withFaces = items.filter((item) => item.faces !== 0);
  const missed = withFaces.filter(({file}) => !faces.get(file)?.descriptor);
  for (const {file} of missed) console.log(`no face found: ${file}`);
  for (const {file, faces: count} of items)
    if (count === 0 && faces.get(file)?.descriptor) console.log(`a face where none is: ${file}`);

  const portraits = items.filter((item) => isPortrait(item) && faces.get(item.file)?.face);
  const judged = portraits.map((item) => ({
    ...{file: item.file, usable: isUsable(item)},
    reasons: judgeFaceQuality(
      /** @type {import('@passbase-verify/protocol').FaceDescription} */ (
        faces.get(item.file)?.face
      ),
    ),
  }));
  const usable = judged.filter((one) => one.usable);
  const refused = judged.filter(({reasons}) => reasons.length > 0);
  for (const {file, usable, reasons} of refused)
    console.log(`quality: ${file}${usable ? '' : ' (not usable)'}: ${reasons.join(', ')}`);

  const groups = [...new Set(samePairs.map(({group}) => group))];
  const head = ['', 'same/other', 'AUC', 'EER', 'TAR at FAR 1 %'];
  const columns = [...head, ...THRESHOLDS.map((most) => `FAR / FRR % at ${most}`)];
  const within = (/** @type {readonly Pair[]} */ pairs, /** @type {string} */ group) =>
    distancesOf(
      pairs.filter((pair) => pair.group === group),
      faces,
      (face) => face?.descriptor,
    );
  const same = distancesOf(samePairs, faces, (face) => face?.descriptor);
  const other = distancesOf(differentPairs, faces, (face) => face?.descriptor);
  console.log();
  printTable(columns, [
    ...groups.map((group) => row(group, within(samePairs, group), within(differentPairs, group))),
    row('all', same, other),
    ...SIZES.map((size) => {
      const small = (/** @type {Described | undefined} */ face) => face?.small?.[size];
      return row(
        `all, one side ${size} px between the eyes`,
        distancesOf(samePairs, faces, small),
        distancesOf(differentPairs, faces, small),
      );
    }),
  ]);
  console.log();
  console.log(
    JSON.stringify({
      kind: 'faces',
      items: items.length,
      found: rate(withFaces.length - missed.length, withFaces.length),
      auc: areaUnderCurve(same, other),
      eer: equalErrorRate(same, other),
      tarAtFar1: acceptedAt(same, other, 0.01),
      qualityOf: usable.length,
      qualityPassed: rate(usable.filter(({reasons}) => reasons.length === 0).length, usable.length),
      medianMs: Math.round(
        quantile(
          [...faces.values()].map(({ms}) => ms),
          0.5,
        ),
      ),
    }),
  );
}
