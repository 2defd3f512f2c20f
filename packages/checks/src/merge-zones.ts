/** The same facts from two zones of one document: one Data point each, cross-checked. */
import type {DataPoint} from '@passbase-verify/protocol';
import {sameText} from './compare-text.js';
import {withCheck} from './cross-checks.js';

const isName = (key: string): boolean => key === 'first_names' || key === 'last_name';

/** True where both say the same; a name may be longer in one of them. */
const agree = (a: DataPoint, b: DataPoint): boolean => {
  const [left, right] = [String(a.value), String(b.value)];
  const mayBeCut = isName(a.key);
  return sameText(left, right, mayBeCut) || (mayBeCut && sameText(right, left, mayBeCut));
};

/**
 * The value of the zone that is more sure; that of `first` where they are alike. Nothing is checked where one zone was not
 * read at all.
 */
export function mergeZones(first: readonly DataPoint[], second: readonly DataPoint[]): DataPoint[] {
  const [a] = first;
  const [b] = second;
  if (!a || !b) return [...first, ...second];
  const name = `${a.evidence.zone}-vs-${b.evidence.zone}`;
  const others = new Map(second.map((point) => [point.key, point]));
  const merged = first.map((point) => {
    const other = others.get(point.key);
    if (!other) return withCheck(point, {name, result: 'only-in-one'});
    others.delete(point.key);
    const surer = other.evidence.confidence > point.evidence.confidence ? other : point;
    return withCheck(surer, {name, result: agree(point, other) ? 'agrees' : 'differs'});
  });
  const rest = [...others.values()].map((point) => withCheck(point, {name, result: 'only-in-one'}));
  return [...merged, ...rest];
}
