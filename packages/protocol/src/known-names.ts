/** Names on the wire, looked up in our tables and among what the page registered. */
import {AGE_OVER_ROW, DATA_POINTS, ageOverThreshold, type DataPointKey} from './catalogue.js';
import type {DataPointRow} from './data-point.js';
import {PassbaseError} from './error.js';
import {registeredRow, registeredType} from './registered/registry.js';
import {RESOURCE_TYPES, type ResourceTypeRow} from './resource.js';

/** The row of a type, built in or registered; undefined where nobody knows it. */
export function resourceTypeRow(type: string): ResourceTypeRow | undefined {
  if (Object.hasOwn(RESOURCE_TYPES, type))
    return RESOURCE_TYPES[type as keyof typeof RESOURCE_TYPES];
  const own = registeredType(type);
  return (
    own && {
      step: own.format === 'sheet' ? 'upload' : 'document',
      pages: own.sides ?? 1,
      capturable: true,
    }
  );
}

/** True for paper such as a letter, of our types or a registered one: read line by line, and as often a file. */
export const isSheet = (type: string): boolean => resourceTypeRow(type)?.step === 'upload';

/** The catalogue row of `key`, or undefined where nobody knows the key. */
export function dataPointRow(key: string): DataPointRow | undefined {
  if (Object.hasOwn(DATA_POINTS, key)) return DATA_POINTS[key as keyof typeof DATA_POINTS];
  if (ageOverThreshold(key) !== undefined) return AGE_OVER_ROW;
  return registeredRow(key);
}

/**
 * Checks names of Data points at the door.
 * @throws {PassbaseError} `ERR_PROTOCOL_UNKNOWN_DATA_POINT` for the first name that the catalogue lacks.
 */
export function assertDataPointKeys(
  keys: readonly string[],
): asserts keys is readonly DataPointKey[] {
  for (const key of keys) {
    if (!dataPointRow(key)) {
      throw new PassbaseError(
        'ERR_PROTOCOL_UNKNOWN_DATA_POINT',
        `no Data point is named ${JSON.stringify(key)}`,
      );
    }
  }
}
