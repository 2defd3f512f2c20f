/** What judging again needs to know, and the reasons that it may come to. */
import type {TrustedIssuers, Vision} from '@passbase-verify/protocol';
import type {StoredIdentity, StoredVerification} from '../kept/stored.js';

/** What the embedded backend needs to know to judge what a wallet presents. */
export interface WalletTrust {
  readonly issuers: TrustedIssuers;
  /** Of the page that asks. */
  readonly origin: string;
}

/** An Identity that was offered, and is there still; whether its owner is here is for the comparison of faces to say. */
export interface Reliance {
  readonly identity: StoredIdentity;
  /** Of its Resources, those that the bundle builds upon. */
  readonly resourceIds: readonly string[];
}

/** What a bundle is judged by. */
export interface JudgeContext {
  readonly stored: StoredVerification;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly prefill: Readonly<Record<string, string>>;
  readonly readDocument: Vision['readDocument'] | undefined;
  readonly readSheet: Vision['readSheet'] | undefined;
  readonly readFields: Vision['readFields'] | undefined;
  readonly describeFace: Vision['describeFace'] | undefined;
  readonly faceMatch: 'required' | 'reported';
  /** What of the bundle rests on an Identity that is known. */
  readonly reliance?: Reliance;
  /** Whose credentials of wallets are believed; absent: nobody's. */
  readonly wallet?: (WalletTrust & {readonly now: Date}) | undefined;
  readonly signal: AbortSignal;
}

/** Why a bundle was declined; each has a sentence in the locales. */
export type Reason =
  | 'liveness-not-passed'
  | 'liveness-other-challenge'
  | 'face-differs'
  | 'document-missing'
  | 'document-unreadable'
  | 'document-reads-differently'
  | 'document-type-not-accepted'
  | 'document-country-not-accepted'
  | 'document-country-unproven'
  | 'upload-not-accepted'
  | 'claims-differ'
  | 'identity-unknown'
  | 'identity-other-face'
  | 'identity-face-not-compared';
