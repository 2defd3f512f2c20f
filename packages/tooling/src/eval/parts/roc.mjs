/** Error rates of a comparison by distance: pairs of one person are to be near, others far. */
import {rate} from './figures.mjs';

/** Share of pairs, one of each kind, in which the one of the same person is nearer; ties count half. @param {readonly number[]} same @param {readonly number[]} other */
export function areaUnderCurve(same, other) {
  let nearer = 0;
  for (const a of same) for (const b of other) nearer += a < b ? 1 : a === b ? 0.5 : 0;
  return rate(nearer, same.length * other.length);
}

/** Share of `distances` up to `most`. @param {readonly number[]} distances @param {number} most */
export const shareWithin = (distances, most) =>
  rate(distances.filter((distance) => distance <= most).length, distances.length);

/**
 * Equal error rate: where as many pairs of one person are refused as others are taken, the mean of both where they pass each
 * other.
 *
 * @param {readonly number[]} same
 * @param {readonly number[]} other
 */
export function equalErrorRate(same, other) {
  let least = {gap: Number.POSITIVE_INFINITY, error: 1};
  for (const most of [Number.NEGATIVE_INFINITY, ...same, ...other]) {
    const [missed, taken] = [1 - shareWithin(same, most), shareWithin(other, most)];
    const gap = Math.abs(missed - taken);
    if (gap < least.gap) least = {gap, error: (missed + taken) / 2};
  }
  return rate(least.error, 1);
}

/**
 * Share of pairs of one person that are taken where at most `far` of the others are.
 *
 * @param {readonly number[]} same
 * @param {readonly number[]} other
 * @param {number} far
 */
export function acceptedAt(same, other, far) {
  const thresholds = [...same].sort((a, b) => b - a);
  const most = thresholds.find((distance) => shareWithin(other, distance) <= far);
  return most === undefined ? 0 : shareWithin(same, most);
}
