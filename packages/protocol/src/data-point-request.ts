/** What is asked for: which Data points, which of them may be left out, and which may stand for one another. */
import type {DataPointKey} from './catalogue.js';
import {assertArgument} from './error.js';
import {assertDataPointKeys} from './known-names.js';

/** One thing that is asked for: any one of `anyOf` answers it. */
export interface DataPointRequest {
  /** At least one key, each once, in the order in which they were written. */
  readonly anyOf: readonly DataPointKey[];
  /** True where the User may leave it out. */
  readonly optional: boolean;
}

/**
 * Reads what is asked for, one item each: `last_name` is required, `nationality?` may be left out, `date_of_birth|age_over_18` is
 * answered by either, and `date_of_birth|age_over_18?` by either or none.
 *
 * ```text
 * item = key *("|" key) ["?"]
 * ```
 *
 * The same item twice counts once, and as required where one of the two is.
 * @throws {PassbaseError} `ERR_PROTOCOL_UNKNOWN_DATA_POINT` for the first name that the catalogue lacks, an empty one included.
 */
export function parseDataPointRequests(items: readonly string[]): readonly DataPointRequest[] {
  assertArgument(
    Array.isArray(items) && items.every((item) => typeof item === 'string'),
    'requestedDataPoints must be an array of strings',
  );
  const requests = new Map<string, DataPointRequest>();
  for (const item of items) {
    const optional = item.endsWith('?');
    const anyOf: readonly string[] = [...new Set((optional ? item.slice(0, -1) : item).split('|'))];
    assertDataPointKeys(anyOf);
    const name = [...anyOf].sort().join('|');
    const before = requests.get(name);
    requests.set(name, {
      anyOf: before?.anyOf ?? anyOf,
      optional: optional && before?.optional !== false,
    });
  }
  return [...requests.values()];
}
