/** The signed record of a consent that was taken back. */
import {
  PassbaseError,
  assertArgument,
  type ConsentWithdrawal,
  type DeviceKey,
  type SignedConsent,
  type SignedWithdrawal,
} from '@passbase-verify/protocol';
import {canonicalJson} from './canonical.js';
import {jwsDigest} from './digests.js';
import {WITHDRAWAL_SCHEMA} from './schema.js';
import {signRecord, verifyRecord, type ExpectedSigner, type RecordForm} from './signed-record.js';

/** The `typ` of a withdrawal record's JWS. */
export const WITHDRAWAL_TYP = 'withdrawal-record+jws';

/** Whose withdrawal is expected, of which consent, and when it is read. */
export interface ExpectedWithdrawal extends ExpectedSigner {
  /** The consent that it has to be of. Whether that holds itself is the business of `verifyConsent`. */
  readonly consent: SignedConsent;
}

const FORM: RecordForm<ConsentWithdrawal> = {
  typ: WITHDRAWAL_TYP,
  schema: WITHDRAWAL_SCHEMA,
  name: 'the withdrawal',
  instant: 'withdrawnAt',
  lists: ['withdrawn'],
};

/**
 * Signs a withdrawal with the key that signed the consent.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for a record or a key that is none.
 */
export const signWithdrawal = (
  record: ConsentWithdrawal,
  key: DeviceKey,
): Promise<SignedWithdrawal> => signRecord(FORM, record, key);

/**
 * Verifies a withdrawal and hands over what was signed.
 * @throws {PassbaseError} what `verifyConsent` throws; `ERR_BUNDLE_AUDIENCE` where it is addressed to another recipient than the
 * consent's; `ERR_BUNDLE_CONSENT` where it is of another consent, or names other Data points than that granted.
 */
export async function verifyWithdrawal(
  signed: SignedWithdrawal,
  expected: ExpectedWithdrawal,
): Promise<ConsentWithdrawal> {
  const {jws, record: consent} = expected?.consent ?? {};
  assertArgument(
    typeof jws === 'string' && typeof consent === 'object' && consent !== null,
    'expected.consent must be a signed consent',
  );
  const record = await verifyRecord(FORM, signed, expected);
  if (record.recipient !== consent.recipient) {
    throw new PassbaseError('ERR_BUNDLE_AUDIENCE', 'the withdrawal is for somebody else');
  }
  if (
    record.consentDigest !== (await jwsDigest(jws)) ||
    record.verificationId !== consent.verificationId ||
    canonicalJson(record.withdrawn) !== canonicalJson(consent.granted)
  ) {
    throw new PassbaseError('ERR_BUNDLE_CONSENT', 'the withdrawal is of another consent');
  }
  return record;
}
