/** Data points out of a document of an integrator's own type: by its own extractor, else by its labels. */
import {
  LONGEST_TEXT,
  PassbaseError,
  isDataPointValue,
  type BarcodeReading,
  type DataPoint,
  type DataPointValue,
  type ExtractedValue,
  type PrintedType,
  type ResourceTypeDefinition,
  type SeenDocument,
  type SeenField,
} from '@passbase-verify/protocol';
import {comparePrefilled, type Prefilled} from '../cross-checks.js';
import type {PrintedDocument} from '../fields/extract-fields.js';
import {LEAST_CONFIDENCE} from '../fields/printed-points.js';
import {datesIn, oneLine, type PrintedOptions} from '../fields/read-printed.js';
import {plainFigures} from '../fields/read-printed-date.js';

/** True for what may be printed on a card: an empty text is no value, and one that has no end no Data point. */
const isOf = (type: PrintedType, value: unknown): boolean =>
  isDataPointValue(type, value) &&
  (typeof value !== 'string' || (value !== '' && value.length <= LONGEST_TEXT));

/**
 * @param today - `YYYY-MM-DD`
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where the extractor throws, or finds what is no Data point of its type.
 */
export function registeredPoints(
  definition: ResourceTypeDefinition,
  {
    resourceId,
    fields = [],
    barcode,
    country,
  }: PrintedDocument & {readonly barcode?: BarcodeReading},
  {today, prefill}: {readonly today: string; readonly prefill?: Prefilled | undefined},
): readonly DataPoint[] {
  const seen: SeenDocument = {
    fields: fields.map(({outline: _, ...field}) => field),
    ...(barcode ? {barcode} : {}),
  };
  const points = new Map<string, DataPoint>();
  for (const {key, value, confidence, zone = 'visual'} of [
    ...surestFirst(extractWith(definition, seen)),
    ...surestFirst(labelledValues(definition, fields, {country, today})),
  ]) {
    if (confidence < LEAST_CONFIDENCE || points.has(key)) continue;
    const {type} = definition.dataPoints[key]!;
    const evidence = {resourceId, zone, confidence, crossChecks: []};
    points.set(key, comparePrefilled({key, type, value, evidence}, prefill));
  }
  return [...points.values()];
}

const isList = (value: unknown): boolean => Array.isArray(value);

/** A later side may repeat what the front says. */
const surestFirst = (values: readonly ExtractedValue[]): readonly ExtractedValue[] =>
  values.toSorted((a, b) => b.confidence - a.confidence);

function extractWith(
  {type, dataPoints, extract}: ResourceTypeDefinition,
  seen: SeenDocument,
): readonly ExtractedValue[] {
  if (!extract) return [];
  const refuse = (what: string, cause?: unknown): never => {
    throw new PassbaseError(
      'ERR_PROTOCOL_INVALID_ARGUMENT',
      `the extractor of ${type} ${what}`,
      cause === undefined ? {} : {cause},
    );
  };
  let found: readonly ExtractedValue[];
  try {
    found = extract(seen);
  } catch (cause) {
    return refuse('threw an error', cause);
  }
  if (!isList(found)) return refuse('must give an array');
  for (const one of found as readonly (ExtractedValue | null | undefined)[]) {
    const {key = '', value, confidence = Number.NaN, zone = 'visual'} = one ?? {};
    if (!Object.hasOwn(dataPoints, key)) refuse('gave a Data point that is none of its type');
    if (!isOf(dataPoints[key]!.type, value)) refuse(`gave ${key} a value of another type`);
    if (!(confidence >= 0 && confidence <= 1)) refuse(`must say 0..1 how sure ${key} is`);
    if (zone !== 'visual' && zone !== 'barcode') refuse(`must say in which zone ${key} was found`);
  }
  return found;
}

/** What stands with the labels, as far as it is of the wanted type; what has two meanings has none. */
function labelledValues(
  {dataPoints}: ResourceTypeDefinition,
  fields: readonly SeenField[],
  options: PrintedOptions,
): readonly ExtractedValue[] {
  return fields.flatMap(({key, text, confidence}): readonly ExtractedValue[] => {
    if (key === undefined || !Object.hasOwn(dataPoints, key)) return [];
    const {type} = dataPoints[key]!;
    const value = valueOf(type, key, oneLine(text), options);
    return value !== undefined && isOf(type, value) ? [{key, value, confidence}] : [];
  });
}

function valueOf(
  type: PrintedType,
  key: string,
  text: string,
  options: PrintedOptions,
): DataPointValue | undefined {
  switch (type) {
    case 'date': {
      // Two digits of a year may mean two of them: such a date is none.
      const dates = datesIn(key, text, options);
      return dates.length === 1 ? dates[0] : undefined;
    }
    case 'integer':
      return /^\d{1,15}$/.test(plainFigures(text)) ? Number(plainFigures(text)) : undefined;
    case 'country':
      return text.toUpperCase();
    case 'boolean': // there is no word for yes in all languages: an extractor knows that of its card
      return undefined;
    case 'string':
      return text;
  }
}
