/** The receipt of a consent that was withdrawn, made from the one that the User has. */
import {
  assertArgument,
  type ConsentReceipt,
  type SignedWithdrawal,
} from '@passbase-verify/protocol';
import {jwsDigest} from '../digests.js';
import {assertReceipt} from './assert-receipt.js';

/**
 * The same receipt with what was given marked as withdrawn, the withdrawal as its second event, and the signed withdrawal in it. To
 * be made once the recipient has confirmed. A receipt that says so already is made anew.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where the withdrawal is not of the receipt's consent, or either is none.
 */
export async function makeWithdrawnReceipt(
  receipt: ConsentReceipt,
  {record, jws}: SignedWithdrawal,
): Promise<ConsentReceipt> {
  const [given] = receipt?.events ?? [];
  assertArgument(given, 'receipt must be a consent receipt');
  assertArgument(
    record?.consentDigest === (await jwsDigest(receipt.consent_record)),
    'the withdrawal must be of the consent that the receipt is of',
  );
  const withdrawn: ConsentReceipt = {
    ...receipt,
    purposes: receipt.purposes.map((purpose) => ({
      ...purpose,
      pii_information: purpose.pii_information.map((item) =>
        item.consent_state === 'given' ? {...item, consent_state: 'withdrawn'} : item,
      ),
    })),
    events: [given, {...given, event_time: record.withdrawnAt, event_state: 'withdrawn'}],
    withdrawal_record: jws,
  };
  assertReceipt(withdrawn);
  return withdrawn;
}
