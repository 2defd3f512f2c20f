import type {DataPointKey} from '@passbase-verify/protocol';

/** What a label names: a Data point, or something else that is printed there. */
export type FieldKey = DataPointKey | 'other';

/** Phrases by what they name. */
export type LabelTable = Readonly<Partial<Record<FieldKey, readonly string[]>>>;
