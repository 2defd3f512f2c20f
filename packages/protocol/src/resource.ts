/** Resources: the source documents that Data points are generated from. */

/** A row of the Resource type table. */
export interface ResourceTypeRow {
  /** The journey step that captures it. */
  readonly step: 'liveness' | 'document' | 'upload' | 'form' | 'wallet';
  /** How many pages it has at most: 1 is the front or the photo page, 2 the back. */
  readonly pages: 0 | 1 | 2;
  /** True where this version of the widget can capture it. */
  readonly capturable: boolean;
}

/** Built-in Resource types. Integrators register more (`registerResourceTypes`), so the wire accepts any string. */
export const RESOURCE_TYPES = {
  SELFIE_VIDEO: {step: 'liveness', pages: 1, capturable: true},
  PASSPORT: {step: 'document', pages: 1, capturable: true},
  DRIVERS_LICENSE: {step: 'document', pages: 2, capturable: true},
  NATIONAL_ID_CARD: {step: 'document', pages: 2, capturable: true},
  RESIDENCE_PERMIT: {step: 'document', pages: 2, capturable: true},
  VISA: {step: 'document', pages: 1, capturable: true},
  PROOF_OF_ADDRESS: {step: 'upload', pages: 2, capturable: true},
  HEALTH_INSURANCE_CARD: {step: 'document', pages: 2, capturable: true},
  EMAIL: {step: 'form', pages: 0, capturable: true},
  // Answers in the place of a document of identity; nothing is captured.
  WALLET_CREDENTIAL: {step: 'wallet', pages: 0, capturable: false},
} as const satisfies Record<string, ResourceTypeRow>;

/** Those above, or the name of a registered one. */
export type ResourceType = keyof typeof RESOURCE_TYPES | (string & {});

/**
 * Kinds of Resource file. `observations` is what the engines saw, frame by frame, as JSON: it lets a backend judge again. So does
 * `screen-light`, the colours of the face while the screen lit it. `wallet-answer` is what a wallet answered, as it came; `statement`:
 * what nobody captured, but the User or the page said.
 */
export type ResourceFileKind =
  | 'face-video'
  | 'face-image'
  | 'face-descriptors'
  | 'document-image'
  | 'observations'
  | 'screen-light'
  | 'wallet-answer'
  | 'statement';

/** How a picture came to us: taken by this widget's camera, or chosen by the User from their files. */
export type FileOrigin = 'camera' | 'upload';

/** One captured file with its bytes. Lives in memory only until it is sealed. */
export interface ResourceFile {
  readonly id: string;
  readonly kind: ResourceFileKind;
  /** 1 is the front or the photo page, 2 the back. Only for `document-image`. */
  readonly page?: 1 | 2;
  /** Only for `document-image`. */
  readonly origin?: FileOrigin;
  /** A MIME type without parameters, lower case. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** ISO 8601 instant, UTC. */
  readonly capturedAt: string;
  /** Pixels; absent where the file has no picture. */
  readonly width?: number;
  readonly height?: number;
}

/** One Resource with its files. */
export interface Resource {
  readonly id: string;
  readonly type: ResourceType;
  /** ISO 3166-1 alpha-3 (or an ICAO 9303 issuing code), upper case. */
  readonly country?: string;
  readonly files: readonly ResourceFile[];
}

export type ResourceStatus = 'created' | 'processing' | 'processed';
export type ResourceResult = 'verified' | 'unverified';
