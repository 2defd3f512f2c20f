/** Resource types of an integrator's own: a card or a sheet that nobody else reads, and the Data points that it proves. */
import type {DataPointType, DataPointValue} from '../data-point.js';
import type {BarcodeReading, SeenField} from '../observation.js';

/** What is printed can be of these types; the others are results of judging, or belong to documents of identity. */
export type PrintedType = Extract<
  DataPointType,
  'string' | 'date' | 'integer' | 'boolean' | 'country'
>;

/** A Data point that only this Resource type proves. */
export interface DataPointDefinition {
  readonly type: PrintedType;
  /** True where a leak would hurt; false where absent. */
  readonly sensitive?: boolean;
  /**
   * What is printed before or above the value, in whatever languages the card is made in: `Member no.`. Case, accents and signs don't
   * count. Without an extractor every Data point needs one, and a boolean needs an extractor.
   */
  readonly labels?: readonly string[];
}

/** What was read of all sides of the document. */
export interface SeenDocument {
  /**
   * Lines of print, top to bottom, front first: with `key` where a label of that Data point stands with it, with `label` where any
   * label does.
   */
  readonly fields: readonly Omit<SeenField, 'outline'>[];
  readonly barcode?: BarcodeReading;
}

/** A value that an extractor found. */
export interface ExtractedValue {
  /** One of the Data points of the type. */
  readonly key: string;
  /** Of the Data point's type: a date as `YYYY-MM-DD`, a country as alpha-3. */
  readonly value: DataPointValue;
  /** 0..1: how sure it is; at most that of the field it was found in. */
  readonly confidence: number;
  /** Where it was found; `visual` where absent. */
  readonly zone?: 'visual' | 'barcode';
}

/** A Resource type of an integrator's own. */
export interface ResourceTypeDefinition {
  /** Its name on the wire: capitals, digits and `_`, from a letter, 2 to 40 characters; none of ours. */
  readonly type: string;
  /** `card`: as large as a bank card (ISO/IEC 7810, ID-1). `sheet`: A4 or letter paper, which may come as a file, too. */
  readonly format: 'card' | 'sheet';
  /** 1 where absent. Only cards have a back. */
  readonly sides?: 1 | 2;
  /** The side with a PDF417 or QR code that has to be read. Only cards are looked at for one. */
  readonly barcode?: 'front' | 'back';
  /** By their keys on the wire: words of small letters and digits, joined by `_`, 3 to 64 characters; none of ours. */
  readonly dataPoints: Readonly<Record<string, DataPointDefinition>>;
  /**
   * Finds the values in what was read; what it does not give is what stands with the labels. Pure: a backend calls it again on what it
   * read itself, and must come to the same. A sheet needs one.
   */
  readonly extract?: (seen: SeenDocument) => readonly ExtractedValue[];
  /**
   * What people read, by language (`de`, as the elements name them), then by key: the type's name, that of every Data point, and
   * `summary.purpose.<type>` where the review screen shall say what it is for. English is needed, and stands in for what is missing.
   */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
