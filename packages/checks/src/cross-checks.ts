/** Results of comparing one fact in several places: each is kept beside the value, and none is resolved in silence. */
import {alpha2, isoCountry, type CrossCheck, type DataPoint} from '@passbase-verify/protocol';
import {sameText} from './compare-text.js';
import {areComparable} from './fields/same-value.js';

/** The point with one more comparison in its evidence; one of the same name gives way. */
export const withCheck = (point: DataPoint, check: CrossCheck): DataPoint => ({
  ...point,
  evidence: {
    ...point.evidence,
    crossChecks: [...point.evidence.crossChecks.filter(({name}) => name !== check.name), check],
  },
});

const WORSE: Readonly<Record<CrossCheck['result'], number>> = {
  agrees: 0,
  'only-in-one': 1,
  differs: 2,
};

/** What a value that is worked out from others has to say of them: of each comparison the worst result. */
export function inheritedChecks(sources: readonly DataPoint[]): readonly CrossCheck[] {
  const worst = new Map<string, CrossCheck>();
  for (const check of sources.flatMap(({evidence}) => evidence.crossChecks)) {
    const before = worst.get(check.name);
    if (!before || WORSE[check.result] > WORSE[before.result]) worst.set(check.name, check);
  }
  return [...worst.values()];
}

/** Values that the integrator has already, by Data point key: compared, never trusted. */
export type Prefilled = Readonly<Record<string, string>>;

/**
 * The point compared with what the integrator has, where it has it.
 * @param mayBeCut True where the value may lack its end.
 */
export function comparePrefilled(
  point: DataPoint,
  prefill: Prefilled = {},
  mayBeCut = false,
): DataPoint {
  if (!Object.hasOwn(prefill, point.key)) return point;
  const [read, typed] = [String(point.value), prefill[point.key]!];
  if (!areComparable(read, typed)) return point;
  const same =
    sameText(read, typed, mayBeCut) || (point.type === 'country' && sameCountry(read, typed));
  return withCheck(point, {
    name: `${point.evidence.zone}-vs-prefilled`,
    result: same ? 'agrees' : 'differs',
  });
}

/** `DEU`, `DE` and the `D` of German documents are one country. */
function sameCountry(read: string, typed: string): boolean {
  const country = alpha2(isoCountry(read));
  const other = typed.trim().toUpperCase();
  return country !== undefined && (other === country || alpha2(isoCountry(other)) === country);
}
