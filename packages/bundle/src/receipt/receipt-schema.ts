/** The published schema of a consent receipt. */
import {
  COMMON_DEFS,
  among,
  anyText,
  def,
  exactly,
  listOf,
  matching,
  text,
  type SchemaDocument,
} from '../schema.js';

/** The vocabulary that the members of a receipt belong to, as a JSON-LD context: a name, not an address to be fetched. */
export const RECEIPT_VOCABULARY = 'urn:passbase-verify:consent-receipt:1#';

const RECEIPT_VERSION = 'urn:passbase-verify:consent-receipt:1';

/**
 * A receipt in the shape of ISO/IEC TS 27560: its sections (receipt, purposes with their personal data, parties, events) and its
 * names for them, so that whoever knows the standard finds their way. Members that this product has nothing to say in are left out.
 */
export const CONSENT_RECEIPT_SCHEMA: SchemaDocument = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: RECEIPT_VERSION,
  title: 'Consent receipt',
  description: 'Made from a signed consent record, in the shape of ISO/IEC TS 27560.',
  ...exactly({
    '@context': exactly({'@vocab': {const: RECEIPT_VOCABULARY}}),
    '@type': {const: 'ConsentReceipt'},
    schema_version: {const: RECEIPT_VERSION},
    receipt_id: text(1, 256),
    record_id: def('verificationId'),
    pii_principal_id: def('thumbprint'),
    privacy_notice: exactly({version: def('textVersion'), language: def('language')}),
    purposes: listOf(
      exactly({
        purpose: anyText(2_000),
        lawful_basis: {const: 'consent'},
        collection_method: {const: 'captured-by-the-principal'},
        pii_controllers: listOf(def('audience'), 16, 1),
        pii_information: listOf(
          exactly({
            pii_type: def('dataPointKey'),
            sensitive: {type: 'boolean'},
            consent_state: among('given', 'refused', 'withdrawn'),
            // Its value came out of a wallet; absent where it did not.
            'issuer_signed?': {type: 'boolean'},
          }),
          512,
        ),
        'retention_period?': text(1, 500),
        'withdrawal_method?': text(1, 500),
      }),
      1,
      1,
    ),
    parties: listOf(
      exactly({
        party_id: def('audience'),
        party_role: {const: 'pii_controller'},
        'party_url?': text(1, 500),
        'party_email?': text(1, 320),
      }),
      16,
      1,
    ),
    events: listOf(
      exactly({
        event_time: def('instant'),
        event_type: {const: 'explicit'},
        event_state: among('given', 'withdrawn'),
        entity_id: def('thumbprint'),
      }),
      // Given, and withdrawn.
      2,
      1,
    ),
    // What proves all of it: the records, signed by the device key.
    consent_record: def('jws'),
    'withdrawal_record?': def('jws'),
  }),
  $defs: {
    ...COMMON_DEFS,
    thumbprint: matching('^[A-Za-z0-9_-]{43}$'),
    jws: matching('^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$'),
  },
};
