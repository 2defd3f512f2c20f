/** The address out of one Resource: parts of two make up a place where nobody lives. */
import type {DataPoint} from '@passbase-verify/protocol';
import {withCheck} from '../../cross-checks.js';
import {areComparable, sameValue, spelled} from '../../fields/same-value.js';

const KEYS: ReadonlySet<string> = new Set([
  ...['address', 'street_and_house_number', 'city', 'postal_code', 'country'],
]);

/**
 * What the document proves, and the address of the one of the two that says more of it; of the document where they say alike much.
 * Each part says whether the other one agrees.
 * @param points - Of the document, or of what a wallet presented.
 * @param letter - Of the letter: its address.
 */
export function withOneAddress(
  points: readonly DataPoint[],
  letter: readonly DataPoint[],
): readonly DataPoint[] {
  const own = points.filter(({key}) => KEYS.has(key));
  const [address, other] = letter.length > own.length ? [letter, own] : [own, letter];
  const compared = new Map(
    address.map((point) => [
      point.key,
      compare(
        point,
        other.find(({key}) => key === point.key),
      ),
    ]),
  );
  const rest = points.filter(({key}) => !KEYS.has(key));
  return address === own
    ? points.map((point) => compared.get(point.key) ?? point)
    : [...rest, ...compared.values()];
}

function compare(point: DataPoint, other: DataPoint | undefined): DataPoint {
  if (!other || !areComparable(point.value, other.value)) return point;
  const isSigned = [point, other].some(({evidence}) => evidence.zone === 'issuer-signed');
  return withCheck(point, {
    name: isSigned ? 'wallet-vs-letter' : 'card-vs-letter',
    result: agree(point, other) ? 'agrees' : 'differs',
  });
}

/** A whole address may be written in another order, and without the country. */
function agree({key, value}: DataPoint, other: DataPoint): boolean {
  if (sameValue(key, value, other.value)) return true;
  if (key !== 'address') return false;
  const [left, right] = [wordsOf(String(value)), wordsOf(String(other.value))];
  return isWithin(left, right) || isWithin(right, left);
}

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s,]+/)
    .map(spelled)
    .filter((word) => word !== '');

const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => others.includes(word));
