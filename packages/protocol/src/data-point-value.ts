import {isCalendarDate} from './calendar-date.js';
import {isIssuingCode} from './country.js';
import type {DataPointType} from './data-point.js';

/** Characters of the longest text that is taken over from a wallet or an integrator's extractor: more is no datum about a person. */
export const LONGEST_TEXT = 500;

const IS_OF: Readonly<Record<DataPointType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string' && isCalendarDate(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  country: (value) => typeof value === 'string' && isIssuingCode(value),
  sex: (value) => value === 'male' || value === 'female' || value === 'unspecified',
  factor: (value) => typeof value === 'number' && value >= 0 && value <= 1,
};

/** True for a value that Data points of this type have; `type` may be anything at all. */
export const isDataPointValue = (type: string, value: unknown): boolean =>
  Object.hasOwn(IS_OF, type) && IS_OF[type as DataPointType](value);
