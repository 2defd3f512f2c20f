/** The door through which every receipt leaves. */
import {PassbaseError, type ConsentReceipt} from '@passbase-verify/protocol';
import {canonicalJson} from '../canonical.js';
import {findViolation} from '../find-violation.js';
import {CONSENT_RECEIPT_SCHEMA} from './receipt-schema.js';

/** @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where the receipt breaks the published schema. */
export function assertReceipt(receipt: ConsentReceipt): void {
  const violation = findViolation(
    CONSENT_RECEIPT_SCHEMA,
    JSON.parse(canonicalJson(receipt)) as unknown,
  );
  if (violation !== undefined) {
    throw new PassbaseError(
      'ERR_PROTOCOL_INVALID_ARGUMENT',
      `the receipt breaks its schema at "${violation}"`,
    );
  }
}
