/** Data points that an Identity has from before, together with those of a new bundle. */
import {dataPointRow, type DataPoint} from '@passbase-verify/protocol';
import {comparePrefilled, withCheck, type Prefilled} from './cross-checks.js';
import {deriveAll} from './extract-data-points.js';
import {areComparable, sameValue} from './fields/same-value.js';

export interface KnownPointsInput {
  /** Of Resources that count, with their values. */
  readonly known: readonly DataPoint[];
  /** Out of the new bundle. */
  readonly fresh: readonly DataPoint[];
  /** What is asked for. */
  readonly keys: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly prefill?: Prefilled;
}

/** What is asked for, and what that is worked out from. */
export const withSources = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.flatMap((key) => [key, ...(dataPointRow(key)?.derivedFrom ?? [])])),
];

/** Comparisons with what an integrator typed in another day, for another Verification. */
const PREFILLED = '-vs-prefilled';

/**
 * What is asked for out of both. Of two values the new one counts, and says whether it agrees with the known one. Whatever is worked
 * out from others is worked out today: an age that was true when it was kept may have passed.
 */
export function joinKnownPoints({
  known,
  fresh,
  keys,
  today,
  prefill,
}: KnownPointsInput): readonly DataPoint[] {
  const isOwn = ({key}: DataPoint): boolean => !dataPointRow(key)?.derivedFrom;
  const kept = known
    .filter(isOwn)
    .map((point) => comparePrefilled(withoutPrefilled(point), prefill));
  const compared = fresh.filter(isOwn).map((point) => {
    const before = kept.find(({key}) => key === point.key);
    if (!before || point.type === 'factor' || !areComparable(point.value, before.value)) {
      return point;
    }
    const agrees = sameValue(point.key, point.value, before.value);
    return withCheck(point, {name: 'new-vs-known', result: agrees ? 'agrees' : 'differs'});
  });
  const isNew = new Set(compared.map(({key}) => key));
  const own = [...compared, ...kept.filter(({key}) => !isNew.has(key))];
  const wanted = new Set(keys);
  // Who has one name only, or a suffix, has them in the new document: the parts don't tell.
  const fullName = fresh.find(({key}) => key === 'full_name')?.value;
  const derived = deriveAll(
    own,
    {keys, today, ...(prefill ? {prefill} : {})},
    typeof fullName === 'string' ? fullName : undefined,
  );
  return [...own, ...derived].filter(({key}) => wanted.has(key));
}

const withoutPrefilled = (point: DataPoint): DataPoint => ({
  ...point,
  evidence: {
    ...point.evidence,
    crossChecks: point.evidence.crossChecks.filter(({name}) => !name.endsWith(PREFILLED)),
  },
});
