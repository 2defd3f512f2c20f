/** The published test vectors, as tests read them in a browser and in Node. */
import type {
  Challenge,
  ConsentWithdrawal,
  DataPointValue,
  PasskeyCeremony,
  PasskeyRecord,
  ShareConsent,
  SignedConsent,
} from '@passbase-verify/protocol';
import {decode} from 'jose/base64url';
import {verifyBundle, verifyConsent, verifyWithdrawal, type ExpectedBundle} from '../index.js';
import {
  verifyAssertedPasskey,
  verifyCreatedPasskey,
  type EnrolledPasskey,
  type ExpectedPasskey,
} from '../passkey/index.js';
import {codeOf} from './code-of.js';

export interface BundleVector {
  readonly name: string;
  readonly jws: string;
  /** base64url bytes by file id. */
  readonly files: Readonly<Record<string, string>>;
  readonly expected: Omit<ExpectedBundle, 'now' | 'challenge'> & {
    readonly now: string;
    readonly challenge?: Challenge;
  };
  /** `valid`, or the code of the error. */
  readonly result: string;
}

export interface ConsentVector {
  readonly name: string;
  readonly jws: string;
  readonly record: ShareConsent;
  readonly expected: {readonly thumbprint: string; readonly now: string};
  readonly result: string;
}

export interface WithdrawalVector {
  readonly name: string;
  readonly jws: string;
  readonly record: ConsentWithdrawal;
  readonly expected: {
    readonly thumbprint: string;
    readonly consent: SignedConsent;
    readonly now: string;
  };
  readonly result: string;
}

export interface PasskeyVector {
  readonly name: string;
  readonly passkey: PasskeyRecord;
  /** `enrolled` where one has signed. */
  readonly expected: ExpectedPasskey & {readonly enrolled?: readonly EnrolledPasskey[]};
  /** What a backend is to keep of it; where it is valid. */
  readonly kept?: EnrolledPasskey;
  readonly result: string;
}

export interface DigestVectors {
  readonly claims: readonly {
    readonly salt: string;
    readonly key: string;
    readonly value: DataPointValue;
    readonly canonical: string;
    readonly digest: string;
  }[];
  readonly thumbprints: readonly {readonly jwk: JsonWebKey; readonly thumbprint: string}[];
  readonly passkeyChallenges: readonly {
    readonly ceremony: PasskeyCeremony;
    readonly nonce: string;
    readonly challenge: string;
  }[];
}

async function resultOf(work: Promise<unknown>): Promise<string> {
  const code = await codeOf(work);
  return code === 'none' ? 'valid' : code;
}

/** What the verifier says of a vector. */
export function resultOfBundle({jws, files, expected}: BundleVector): Promise<string> {
  const bytes = new Map(Object.entries(files).map(([id, text]) => [id, decode(text)]));
  const {now, ...rest} = expected;
  return resultOf(verifyBundle({jws, files: bytes}, {...rest, now: new Date(now)}));
}

export function resultOfConsent({jws, record, expected}: ConsentVector): Promise<string> {
  const {thumbprint, now} = expected;
  return resultOf(verifyConsent({jws, record}, {thumbprint, now: new Date(now)}));
}

export function resultOfWithdrawal({jws, record, expected}: WithdrawalVector): Promise<string> {
  const {now, ...rest} = expected;
  return resultOf(verifyWithdrawal({jws, record}, {...rest, now: new Date(now)}));
}

/** What the verifier says of a passkey, and what it would keep of it. */
export async function resultOfPasskey({
  passkey,
  expected: {enrolled = [], ...expected},
}: PasskeyVector): Promise<Pick<PasskeyVector, 'kept' | 'result'>> {
  const verified =
    passkey.ceremony === 'create'
      ? verifyCreatedPasskey(passkey, expected)
      : verifyAssertedPasskey(passkey, {...expected, enrolled});
  const result = await resultOf(verified);
  return result === 'valid' ? {kept: await verified, result} : {result};
}
