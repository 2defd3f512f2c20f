/** The signed record of a consent to share. */
import type {DeviceKey, ShareConsent, SignedConsent} from '@passbase-verify/protocol';
import {SHARE_CONSENT_SCHEMA} from './schema.js';
import {signRecord, verifyRecord, type ExpectedSigner, type RecordForm} from './signed-record.js';

/** The `typ` of a consent record's JWS. */
export const CONSENT_TYP = 'consent-record+jws';

/** Whose consent is expected, and when it is read. */
export type ExpectedConsent = ExpectedSigner;

const FORM: RecordForm<ShareConsent> = {
  typ: CONSENT_TYP,
  schema: SHARE_CONSENT_SCHEMA,
  name: 'the consent',
  instant: 'givenAt',
  lists: ['granted', 'refused'],
};

/**
 * Signs a consent record with the key that signed the bundle.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for a record or a key that is none.
 */
export const signConsent = (record: ShareConsent, key: DeviceKey): Promise<SignedConsent> =>
  signRecord(FORM, record, key);

/**
 * Verifies a consent record and hands over what was signed.
 * @throws {PassbaseError} codes of the JWS as `verifyBundle` has them; `ERR_BUNDLE_KEY_MISMATCH` for another key than the
 * expected one; `ERR_BUNDLE_SCHEMA`; `ERR_BUNDLE_SIGNATURE` where `signed.record` is not the record that was signed;
 * `ERR_BUNDLE_NOT_YET_VALID` where it was given more than five minutes after `now`.
 */
export const verifyConsent = (
  signed: SignedConsent,
  expected: ExpectedConsent,
): Promise<ShareConsent> => verifyRecord(FORM, signed, expected);
