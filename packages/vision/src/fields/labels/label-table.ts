import type {DataPointKey} from '@passbase-verify/protocol';
import {fold} from './fold.js';

/** What a label names: a Data point, or something else that is printed there. */
export type FieldKey = DataPointKey | 'other';

/** Phrases, folded, by what they name. */
export type LabelTable = Readonly<Partial<Record<FieldKey, readonly string[]>>>;

/** A table of phrases as they are printed. */
export const foldedTable = (phrases: Readonly<Record<string, readonly string[]>>): LabelTable =>
  Object.fromEntries(
    Object.entries(phrases).map(([key, texts]) => [
      key,
      texts.map(fold).filter((text) => text !== ''),
    ]),
  );
