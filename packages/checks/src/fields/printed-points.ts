/** Printed values as Data points, and compared with those of the other zones: never silently resolved. */
import {dataPointRow, type DataPoint} from '@passbase-verify/protocol';
import {withCheck} from '../cross-checks.js';
import {printWish} from './print-wish.js';
import type {PrintedValue} from './read-printed.js';
import {areComparable, sameValue} from './same-value.js';

/** A reading less sure than this is no evidence, neither for a value nor against one. */
export const LEAST_CONFIDENCE = 0.5;

/** What both zones of a document usually hold: that it is missing in one says something, where it was looked for there. */
const IN_BOTH: readonly string[] = [
  ...['first_names', 'last_name', 'document_number', 'date_of_birth', 'date_of_expiry', 'sex'],
];

/** The keys that are only in one of the zones where no print has them: the print of others is not read. */
function wantedInBoth(type: string, keys: readonly string[] = IN_BOTH): ReadonlySet<string> {
  const wanted = new Set<string>(printWish(type, keys)?.wanted);
  return new Set(IN_BOTH.filter((key) => wanted.has(key)));
}

export interface ComparedDocument {
  readonly type: string;
  readonly keys?: readonly string[] | undefined;
  readonly cut?: ReadonlySet<string> | undefined;
}

/**
 * Adds to each point of the other zones the result of comparing it with what is printed, and takes over what only print has.
 * The others are read more surely: their points stay as they are.
 * @param document - Its type, the keys that were asked for, and those of names that its zone may have cut off.
 */
export function comparePrinted(
  points: readonly DataPoint[],
  printed: readonly DataPoint[],
  {type, keys, cut}: ComparedDocument,
): readonly DataPoint[] {
  if (printed.length === 0) return points;
  const inBoth = wantedInBoth(type, keys);
  const compared = points.map((point) => {
    const other = printed.find(({key}) => key === point.key);
    const name = `${point.evidence.zone}-vs-visual`;
    if (other) {
      if (!areComparable(point.value, other.value)) return point;
      const mayBeCut = point.evidence.zone === 'mrz' && cut?.has(point.key);
      const same = sameValue(point.key, point.value, other.value, mayBeCut);
      return withCheck(point, {name, result: same ? 'agrees' : 'differs'});
    }
    return inBoth.has(point.key) ? withCheck(point, {name, result: 'only-in-one'}) : point;
  });
  const known = new Set(points.map(({key}) => key));
  return [...compared, ...printed.filter(({key}) => !known.has(key))];
}

/** The back of a licence lists every category there is, its front those of the holder. */
const UNLIKE_BY_SIDE: ReadonlySet<string> = new Set(['drivers_license_categories']);

/** The surer reading of a key, with what a further one of the same document makes of it; one that differs is not forgotten. */
function withReading(point: DataPoint, {key, values}: PrintedValue): DataPoint {
  const others = values.filter((value) => areComparable(point.value, value));
  if (others.length === 0 || UNLIKE_BY_SIDE.has(key)) return point;
  const agrees = others.some((value) => sameValue(key, point.value, value));
  const name = 'visual-vs-visual';
  const isSettled = point.evidence.crossChecks.some((check) => check.name === name);
  if (agrees && isSettled) return point;
  return withCheck(point, {name, result: agrees ? 'agrees' : 'differs'});
}

/**
 * Printed values as Data points, as far as the document proves them. An ambiguous one is only given where another zone
 * decides between its meanings: then the comparison agrees, and alone it stays absent.
 * @param known - Points of the other zones.
 */
export function printedPoints(
  printed: readonly PrintedValue[],
  document: {readonly resourceId: string; readonly type: string},
  known: readonly DataPoint[],
): readonly DataPoint[] {
  const points = new Map<string, DataPoint>();
  // The surest of several readings of one key: a later side may repeat what the front says.
  for (const reading of printed.toSorted((a, b) => b.confidence - a.confidence)) {
    const {key, values, confidence} = reading;
    const row = dataPointRow(key);
    if (confidence < LEAST_CONFIDENCE || !row) continue;
    const surer = points.get(key);
    if (surer) {
      points.set(key, withReading(surer, reading));
      continue;
    }
    if (!(row.provenBy as readonly string[]).includes(document.type)) continue;
    const other = known.find((point) => point.key === key);
    const decided = other && values.find((value) => sameValue(key, other.value, value));
    const value = decided ?? (values.length === 1 || other ? values[0] : undefined);
    if (value === undefined) continue;
    points.set(key, {
      key,
      type: row.type,
      value,
      evidence: {
        resourceId: document.resourceId,
        zone: 'visual',
        confidence,
        crossChecks: [],
      },
    });
  }
  return [...points.values()];
}
