/** Data points: data about a User, extracted from a Resource. */
import type {ResourceType} from './resource.js';

/** How a Data point's value is typed. `factor` is a number 0..1. */
export type DataPointType =
  | 'string'
  | 'date' // calendar date, YYYY-MM-DD
  | 'integer'
  | 'boolean'
  | 'country' // ISO 3166-1 alpha-3, or an ICAO 9303 issuing code
  | 'sex' // male | female | unspecified
  | 'factor';

export type DataPointValue = string | number | boolean;

/**
 * Where on a Resource a value was found. `file-text`: in the text that an uploaded file carries besides its picture; `user` and `page`:
 * on none, the one or the other said so; `issuer-signed`: in a credential of a wallet, under the signature of who issued it.
 */
export type EvidenceZone =
  | 'mrz'
  | 'visual'
  | 'barcode'
  | 'file-text'
  | 'user'
  | 'page'
  | 'derived'
  | 'judgement'
  | 'issuer-signed';

/** The result of comparing a value with another source of the same fact. */
export interface CrossCheck {
  /** Stable name, e.g. `mrz-check-digit`, `mrz-vs-prefilled`. */
  readonly name: string;
  readonly result: 'agrees' | 'differs' | 'only-in-one';
}

/** Why a value is believed. */
export interface Evidence {
  /** The Resource it came from; absent for values derived from other Data points. */
  readonly resourceId?: string;
  readonly zone: EvidenceZone;
  /** 0..1 */
  readonly confidence: number;
  readonly crossChecks: readonly CrossCheck[];
  /** Keys it was derived from. */
  readonly derivedFrom?: readonly string[];
}

/** A typed value with its evidence. */
export interface DataPoint {
  readonly key: string;
  readonly type: DataPointType;
  readonly value: DataPointValue;
  readonly evidence: Evidence;
}

/** A row of the catalogue: what a key means and what can prove it. */
export interface DataPointRow {
  readonly type: DataPointType;
  /** Resource types that can prove it, the least intrusive first. */
  readonly provenBy: readonly ResourceType[];
  /** Data points that it is computed from. */
  readonly derivedFrom?: readonly string[];
  /** True where a leak would hurt: numbers of documents, dates of birth, biometric results. */
  readonly sensitive: boolean;
}
