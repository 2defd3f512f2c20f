/** Identities, their states, and what is known of one that comes back. */
import type {Evidence} from './data-point.js';
import type {ResourceType} from './resource.js';

/** UUID of an Identity, handed to the integrator's callbacks. */
export type IdentityAccessKey = string;

export type IdentityStatus = 'created' | 'processing' | 'pending' | 'approved' | 'declined';

/** A Resource that an Identity has from before: what it was, not what it looked like. */
export interface KnownResource {
  /** Lower-case letters, digits and hyphens, at most 64; no Resource of a bundle is named alike. */
  readonly id: string;
  readonly type: ResourceType;
  /** Alpha-3 or an ICAO 9303 issuing code; only of a document, as it was read. */
  readonly country?: string;
  /** ISO 8601 instant, UTC. */
  readonly capturedAt: string;
}

/** A Data point that an Identity has from before: which, and why it is believed. Never its value. */
export interface KnownDataPoint {
  readonly key: string;
  /** Points at one of the Identity's Resources. */
  readonly evidence: Evidence;
}

/**
 * What a backend knows of the User, as far as it counts for what is asked: enough to ask for the rest only. Values stay with the
 * backend until it has judged that this is the same User.
 */
export interface KnownIdentity {
  readonly identityAccessKey: IdentityAccessKey;
  readonly resources: readonly KnownResource[];
  readonly dataPoints: readonly KnownDataPoint[];
}

/**
 * What makes a known Identity count. `selfie`: a fresh selfie whose face is compared with the faces that the Identity has;
 * `device`: possession of the device key, unless something has to be captured anyway; `off`: nothing does, everything is captured anew.
 */
export const REUSE_MODES = ['selfie', 'device', 'off'] as const;

export type ReuseMode = (typeof REUSE_MODES)[number];
