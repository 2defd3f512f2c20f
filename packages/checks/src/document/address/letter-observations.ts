/** What was read of a letter, as the bundle carries it: JSON, for a backend to judge again. */
import {PassbaseError, type SeenField} from '@passbase-verify/protocol';

/** Lines of a letter; `text` is what an uploaded file carries besides its picture. */
export interface LetterObservations {
  readonly seen?: readonly SeenField[] | undefined;
  readonly text?: readonly SeenField[] | undefined;
}

/** More lines than any page has. */
const MAX_LINES = 2_000;

export const encodeLetter = ({seen, text}: LetterObservations): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify({...(seen ? {seen} : {}), ...(text ? {text} : {})}));

/** @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` */
export function decodeLetter(bytes: Uint8Array): LetterObservations {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch (cause) {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'the lines of a letter are no JSON', {cause});
  }
  const {seen, text} = (value ?? {}) as Readonly<Record<string, unknown>>;
  for (const fields of [seen, text]) {
    if (fields === undefined) continue;
    if (!Array.isArray(fields) || fields.length > MAX_LINES || !fields.every(isField)) {
      throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'the lines of a letter are no lines');
    }
  }
  return {
    seen: seen as readonly SeenField[] | undefined,
    text: text as readonly SeenField[] | undefined,
  };
}

function isField(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const {label, text, confidence, outline} = value as Readonly<Record<string, unknown>>;
  return (
    typeof text === 'string' &&
    (label === undefined || typeof label === 'string') &&
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
