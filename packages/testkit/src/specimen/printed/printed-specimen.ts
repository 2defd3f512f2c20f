/** What is printed on a specimen: fields with their places in millimetres, and what a right reading of them gives. */
import type {DataPointKey, DocumentKind} from '@passbase-verify/protocol';
import type {PageSize} from '../scene-view.js';
import type {Area} from '../security-print.js';

/** One printed text. */
export interface PrintedText {
  readonly text: string;
  /** Left end of the baseline, millimetres. */
  readonly x: number;
  readonly y: number;
  /** Millimetres, as in CSS `font-size`. */
  readonly size: number;
  /** Longer text is condensed to this width. */
  readonly width: number;
  readonly style: 'label' | 'value' | 'heading' | 'letter';
}

/** A document with everything that is printed on it. The portrait's place is absent where there is none. */
export interface PrintedSpecimen {
  readonly name: string;
  readonly kind: DocumentKind;
  /** ISO 3166-1 alpha-3, or `UTO`. */
  readonly country: string;
  /** Language of the labels, ISO 639-2/T. */
  readonly language: string;
  readonly size: PageSize;
  readonly texts: readonly PrintedText[];
  readonly portrait?: Area;
  /** Values by Data point key as they are printed, dates as `YYYY-MM-DD`. */
  readonly truth: Readonly<Partial<Record<DataPointKey, string>>>;
  readonly seed: number;
}

/** ISO/IEC 7810 ID-1. */
export const CARD_SIZE: PageSize = {width: 85.6, height: 53.98};
/** ISO 216 A4. */
export const SHEET_SIZE: PageSize = {width: 210, height: 297};
