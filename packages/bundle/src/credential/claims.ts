/** What an SD-JWT VC of ours looks like: IETF SD-JWT VC, in the narrow form that this version writes and reads. */
import type {DataPointValue} from '@passbase-verify/protocol';

/** The `typ` of the issuer's JWT (IETF SD-JWT VC section 3.2.1), and of the holder's (RFC 9901 section 4.3). */
export const CREDENTIAL_TYP = 'dc+sd-jwt';
export const KEY_BINDING_TYP = 'kb+jwt';

/** The `vct` of a credential with the Data points of an Identity. */
export const CREDENTIAL_VCT = 'urn:passbase-verify:identity:1';

export interface PublicJwk {
  readonly crv: string;
  readonly kty: string;
  readonly x: string;
  readonly y: string;
}

/** The issuer's payload. Data points are not in it: only the digests of their disclosures are. */
export interface CredentialClaims {
  readonly iss: string;
  readonly vct: string;
  readonly iat: number;
  readonly exp: number;
  /** The Verification that the Data points came out of. */
  readonly verification_id: string;
  /** True where the holder's own device issued it: to anybody else its values prove nothing. */
  readonly self_issued: boolean;
  /** The key that may present it. */
  readonly cnf: {readonly jwk: PublicJwk};
  readonly _sd: readonly string[];
  readonly _sd_alg: 'sha-256';
}

/** One Data point, to be shown or withheld by itself. */
export type Disclosure = readonly [salt: string, key: string, value: DataPointValue];

/** Longest accepted presentation in characters: 256 Data points of a paragraph each are under it. */
export const MAX_PRESENTATION_LENGTH = 262_144;
