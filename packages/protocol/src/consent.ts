/** Consent: what the User agreed to, when, in which words. */

/** Made before capture: the User agrees that these Resources are captured for this purpose. */
export interface CaptureConsent {
  readonly kind: 'capture';
  /** Keys of the Data points that were asked for when the User agreed. */
  readonly requested: readonly string[];
  /** Key or sentence of the integrator that says why. */
  readonly purpose: string;
  /** Version of the consent text that was shown, and its BCP 47 language. */
  readonly textVersion: string;
  readonly language: string;
  /** True where the text said that a face is measured (biometric notice) and the User agreed. */
  readonly biometric: boolean;
  /** ISO 8601 instant, UTC. */
  readonly givenAt: string;
}

/** Made when the User shares: which Data points were granted and which refused. */
export interface ShareConsent {
  readonly kind: 'share';
  readonly verificationId: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  readonly textVersion: string;
  readonly language: string;
  readonly givenAt: string;
}

export type ConsentRecord = CaptureConsent | ShareConsent;

/** The User takes a consent to share back: the whole of it, as it was given. */
export interface ConsentWithdrawal {
  readonly kind: 'withdrawal';
  /** Of the consent. */
  readonly verificationId: string;
  readonly recipient: string;
  /** SHA-256 of the withdrawn consent's JWS, lower-case hexadecimal: this consent and no other. */
  readonly consentDigest: string;
  /** Keys of the Data points that the consent granted. */
  readonly withdrawn: readonly string[];
  readonly textVersion: string;
  readonly language: string;
  /** ISO 8601 instant, UTC. */
  readonly withdrawnAt: string;
}
