/** What was read in print, as the bundle carries it: JSON, for a backend to judge again. */
import {
  PassbaseError,
  dataPointRow,
  isIssuingCode,
  type SeenField,
} from '@passbase-verify/protocol';
import {decodeJson} from '../decode-json.js';

/** Lines and fields; `text` is what an uploaded file carries besides its picture. */
export interface PrintObservations {
  readonly seen?: readonly SeenField[] | undefined;
  readonly text?: readonly SeenField[] | undefined;
  /** Alpha-3 of the country in whose language it was read. */
  readonly country?: string | undefined;
}

/** More lines than any page has. */
const MAX_LINES = 2_000;

export const encodePrint = (print: PrintObservations): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(print));

/** @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` */
export function decodePrint(bytes: Uint8Array): PrintObservations {
  const {seen, text, country} = (decodeJson(bytes, 'what was read in print') ?? {}) as Readonly<
    Record<string, unknown>
  >;
  for (const fields of [seen, text]) {
    if (fields === undefined) continue;
    if (!Array.isArray(fields) || fields.length > MAX_LINES || !fields.every(isField)) {
      throw new PassbaseError(
        'ERR_BUNDLE_MALFORMED',
        'what was read in print is no list of fields',
      );
    }
  }
  return {
    seen: seen as readonly SeenField[] | undefined,
    text: text as readonly SeenField[] | undefined,
    country: typeof country === 'string' && isIssuingCode(country) ? country : undefined,
  };
}

function isField(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const {label, key, text, confidence, outline} = value as Readonly<Record<string, unknown>>;
  return (
    typeof text === 'string' &&
    (label === undefined || typeof label === 'string') &&
    (key === undefined || (typeof key === 'string' && dataPointRow(key) !== undefined)) &&
    typeof confidence === 'number' &&
    confidence >= 0 &&
    confidence <= 1 &&
    Array.isArray(outline) &&
    outline.length === 4 &&
    outline.every((point: unknown) => isPoint(point))
  );
}

const isPoint = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const {x, y} = value as Readonly<Record<string, unknown>>;
  return Number.isFinite(x) && Number.isFinite(y);
};
