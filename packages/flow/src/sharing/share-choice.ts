/** What the User chooses among when sharing: each request with those of its keys that came back. */
import {
  dataPointRow,
  type DataPoint,
  type DataPointRequest,
  type DataPointType,
} from '@passbase-verify/protocol';

/** A yes or a number says less than the value that it was worked out from. */
const SHORT_ANSWERS: readonly DataPointType[] = ['boolean', 'integer'];

/** How much a key tells: a yes the least; what is sensitive more than what is not. */
function tells(key: string): number {
  const row = dataPointRow(key);
  const short = row ? SHORT_ANSWERS.indexOf(row.type) : -1;
  return short < 0 ? SHORT_ANSWERS.length + (row?.sensitive ? 1 : 0) : short;
}

/** Sorts keys: what tells least comes first. */
export const byTelling = (a: string, b: string): number => tells(a) - tells(b);

const offeredOf = (
  {anyOf}: DataPointRequest,
  offered: readonly Pick<DataPoint, 'key'>[],
): readonly string[] => anyOf.filter((key) => offered.some((point) => point.key === key));

/** The required requests that something came back for, and that none of the granted keys answers. */
export const unanswered = (
  requests: readonly DataPointRequest[],
  offered: readonly Pick<DataPoint, 'key'>[],
  granted: ReadonlySet<string>,
): readonly DataPointRequest[] =>
  requests.filter((request) => {
    const keys = request.optional ? [] : offeredOf(request, offered);
    return keys.length > 0 && !keys.some((key) => granted.has(key));
  });

/** What is switched on to begin with: of each required request the key that tells least, and nothing of what is optional. */
export function leastGrants(
  requests: readonly DataPointRequest[],
  offered: readonly Pick<DataPoint, 'key'>[],
): ReadonlySet<string> {
  const granted = new Set<string>();
  // Where there is no choice first: what has to be granted anyway may answer another request, too.
  const ordered = requests.toSorted(
    (a, b) => offeredOf(a, offered).length - offeredOf(b, offered).length,
  );
  for (const request of ordered) {
    if (unanswered([request], offered, granted).length === 0) continue;
    const [least] = offeredOf(request, offered).toSorted(byTelling);
    if (least !== undefined) granted.add(least);
  }
  return granted;
}
