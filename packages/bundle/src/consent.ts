/** The signed record of a consent to share. */
import {
  PassbaseError,
  assertArgument,
  toPassbaseError,
  type DeviceKey,
  type ShareConsent,
  type SignedConsent,
} from '@passbase-verify/protocol';
import {canonicalJson, parseCanonical} from './canonical.js';
import {findViolation} from './find-violation.js';
import {isInCalendar} from './instant.js';
import {SHARE_CONSENT_SCHEMA} from './schema.js';
import {assertDeviceKey, signJson, verifySignature} from './signed-json.js';
import {CLOCK_SKEW_MS} from './verify-bundle.js';

/** The `typ` of a consent record's JWS. */
export const CONSENT_TYP = 'consent-record+jws';

/** Whose consent is expected, and when it is read. */
export interface ExpectedConsent {
  /** Thumbprint of the device key that signed the bundle. */
  readonly thumbprint: string;
  /** The present instant where absent. */
  readonly now?: Date;
}

/**
 * Signs a consent record with the key that signed the bundle.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for a record or a key that is none.
 */
export async function signConsent(record: ShareConsent, key: DeviceKey): Promise<SignedConsent> {
  await assertDeviceKey(key);
  const plain = JSON.parse(canonicalJson(record)) as unknown;
  try {
    checkRecord(plain);
  } catch (cause) {
    throw new PassbaseError('ERR_PROTOCOL_INVALID_ARGUMENT', 'record is no consent to share', {
      cause: toPassbaseError(cause, 'ERR_BUNDLE_SCHEMA', 'the record can not be read'),
    });
  }
  return {record: plain, jws: await signJson(plain, key, CONSENT_TYP)};
}

/**
 * Verifies a consent record and hands over what was signed.
 * @throws {PassbaseError} codes of the JWS as `verifyBundle` has them; `ERR_BUNDLE_KEY_MISMATCH` for another key than the
 * expected one; `ERR_BUNDLE_SCHEMA`; `ERR_BUNDLE_SIGNATURE` where `signed.record` is not the record that was signed;
 * `ERR_BUNDLE_NOT_YET_VALID` where it was given more than five minutes after `now`.
 */
export async function verifyConsent(
  signed: SignedConsent,
  expected: ExpectedConsent,
): Promise<ShareConsent> {
  assertArgument(typeof signed === 'object' && signed !== null, 'signed must be an object');
  assertArgument(typeof signed.jws === 'string', 'signed.jws must be a string');
  assertArgument(typeof expected?.thumbprint === 'string', 'expected.thumbprint must be a string');
  const {now = new Date()} = expected;
  assertArgument(
    now instanceof Date && !Number.isNaN(now.getTime()),
    'expected.now must be a valid Date',
  );
  const {payload, thumbprint} = await verifySignature(signed.jws, CONSENT_TYP);
  if (thumbprint !== expected.thumbprint) {
    throw new PassbaseError('ERR_BUNDLE_KEY_MISMATCH', 'another key signed this consent');
  }
  const record = parseCanonical(payload);
  checkRecord(record);
  if (canonicalJson(signed.record) !== canonicalJson(record)) {
    throw new PassbaseError('ERR_BUNDLE_SIGNATURE', 'the record is not the one that was signed');
  }
  if (Date.parse(record.givenAt) > now.getTime() + CLOCK_SKEW_MS) {
    throw new PassbaseError('ERR_BUNDLE_NOT_YET_VALID', 'the consent was given in the future');
  }
  return record;
}

function checkRecord(value: unknown): asserts value is ShareConsent {
  const violation = findViolation(SHARE_CONSENT_SCHEMA, value);
  if (violation !== undefined) {
    throw new PassbaseError('ERR_BUNDLE_SCHEMA', `the consent breaks its schema at "${violation}"`);
  }
  const {granted, refused, givenAt} = value as ShareConsent;
  if (!isInCalendar(givenAt)) {
    throw new PassbaseError('ERR_BUNDLE_SCHEMA', 'givenAt is not in the calendar');
  }
  if (new Set([...granted, ...refused]).size !== granted.length + refused.length) {
    throw new PassbaseError('ERR_BUNDLE_SCHEMA', 'a Data point is named twice in the consent');
  }
}
