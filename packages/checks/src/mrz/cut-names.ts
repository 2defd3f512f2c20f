/** Which names of a zone may lack their end. */
import {mrzLayoutOf} from './layout/mrz-layout.js';
import {parseMrz} from './parse-mrz.js';

const FIELDS = [
  ['last_name', 'lastName'],
  ['first_names', 'firstNames'],
] as const;

/** Keys of Data points: of names that share one field both, where it is full; of those with a field each the ones that fill theirs. */
export function cutNames(lines: readonly string[]): ReadonlySet<string> {
  if (!parseMrz(lines).namesMayBeCut) return new Set();
  const fields = mrzLayoutOf(lines)?.fields ?? [];
  return new Set(
    FIELDS.flatMap(([key, name]) => {
      const place = fields.find((field) => field.name === name);
      const isFull = !place || !lines[place.line]!.slice(place.from, place.to).endsWith('<');
      return isFull ? [key] : [];
    }),
  );
}
