/** The receipt of a consent, for the User to keep. */
import {
  assertArgument,
  dataPointRow,
  type ConsentReceipt,
  type ReceiptItem,
  type SignedConsent,
} from '@passbase-verify/protocol';
import {assertReceipt} from './assert-receipt.js';
import {CONSENT_RECEIPT_SCHEMA, RECEIPT_VOCABULARY} from './receipt-schema.js';

/** What a receipt says besides the record. */
export interface ReceiptDetails {
  /** Of the device key that signed the record: who the User is to this recipient, and to nobody else. */
  readonly thumbprint: string;
  /** Keys of Data points that stand under the signature of an issuer. */
  readonly issuerSigned?: readonly string[];
  /** How long the recipient keeps the Data points, and how to withdraw, in words of the recipient. */
  readonly retention?: string;
  readonly withdrawal?: string;
  /** How the recipient is reached. */
  readonly url?: string;
  readonly email?: string;
}

/**
 * Makes the receipt of a signed consent. It says nothing of values: which Data points, not what they are. Whether the signature holds
 * is the business of `verifyConsent`.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where a record or details make no receipt.
 */
export function makeConsentReceipt(
  {record, jws}: SignedConsent,
  details: ReceiptDetails,
): ConsentReceipt {
  assertArgument(typeof details === 'object' && details !== null, 'details must be an object');
  const {thumbprint, issuerSigned = [], retention, withdrawal, url, email} = details;
  const item =
    (state: ReceiptItem['consent_state']) =>
    (key: string): ReceiptItem => ({
      pii_type: key,
      sensitive: dataPointRow(key)?.sensitive ?? false,
      consent_state: state,
      ...(issuerSigned.includes(key) ? {issuer_signed: true} : {}),
    });
  const receipt: ConsentReceipt = {
    '@context': {'@vocab': RECEIPT_VOCABULARY},
    '@type': 'ConsentReceipt',
    schema_version: CONSENT_RECEIPT_SCHEMA.$id,
    receipt_id: `urn:passbase-verify:receipt:${encodeURIComponent(record.verificationId)}`,
    record_id: record.verificationId,
    pii_principal_id: thumbprint,
    privacy_notice: {version: record.textVersion, language: record.language},
    purposes: [
      {
        purpose: record.purpose,
        lawful_basis: 'consent',
        collection_method: 'captured-by-the-principal',
        pii_controllers: [record.recipient],
        pii_information: [
          ...record.granted.map(item('given')),
          ...record.refused.map(item('refused')),
        ],
        ...(retention ? {retention_period: retention} : {}),
        ...(withdrawal ? {withdrawal_method: withdrawal} : {}),
      },
    ],
    parties: [
      {
        party_id: record.recipient,
        party_role: 'pii_controller',
        ...(url ? {party_url: url} : {}),
        ...(email ? {party_email: email} : {}),
      },
    ],
    events: [
      {
        event_time: record.givenAt,
        event_type: 'explicit',
        event_state: 'given',
        entity_id: thumbprint,
      },
    ],
    consent_record: jws,
  };
  assertReceipt(receipt);
  return receipt;
}
