/** Digital Credentials: what a wallet of the User is asked, and what it answers, as the browser hands it over. */

/** Formats of credentials, as OpenID4VP 1.0 names them (appendix B): IETF SD-JWT VC, and ISO/IEC 18013-5. */
export const WALLET_FORMATS = ['dc+sd-jwt', 'mso_mdoc'] as const;

export type WalletFormat = (typeof WALLET_FORMATS)[number];

/** Requests of OpenID4VP 1.0 that are not signed: the browser tells the wallet which origin asks (appendix A.1). */
export const WALLET_PROTOCOL = 'openid4vp-v1-unsigned';

/** One request of the Digital Credentials API. */
export interface WalletQuestion {
  readonly protocol: typeof WALLET_PROTOCOL;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What comes back, not yet looked into. */
export interface WalletAnswer {
  readonly protocol: string;
  readonly data: unknown;
}

/** What a backend can judge. */
export interface WalletOffer {
  /** At least one. */
  readonly formats: readonly WalletFormat[];
}

/** Whose credentials are believed: public keys (EC P-256), by the name that stands in `iss`. */
export type TrustedIssuers = Readonly<Record<string, readonly JsonWebKey[]>>;
