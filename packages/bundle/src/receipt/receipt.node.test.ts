/// <reference types="node" />
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {
  PassbaseError,
  type ConsentReceipt,
  type ConsentWithdrawal,
  type ShareConsent,
} from '@passbase-verify/protocol';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {jwsDigest, signConsent, signWithdrawal, verifyConsent, verifyWithdrawal} from '../index.js';
import {makeKey} from '../testing/example.js';
import {CONSENT_RECEIPT_SCHEMA, makeConsentReceipt, makeWithdrawnReceipt} from './index.js';

const RECORD: ShareConsent = {
  kind: 'share',
  verificationId: 'v-1',
  recipient: 'Example Bank',
  purpose: 'To open an account for “Ænne”',
  granted: ['last_name', 'age_over_18'],
  refused: ['date_of_birth'],
  textVersion: '1',
  language: 'en-GB',
  givenAt: '2030-05-10T12:00:00.000Z',
};
const validate = new Ajv2020({strict: true, strictRequired: false}).compile(CONSENT_RECEIPT_SCHEMA);

describe('a consent receipt', () => {
  it('is the published schema’s, and says what was granted and what refused', async () => {
    const key = await makeKey();
    const signed = await signConsent(RECORD, key);
    const receipt = makeConsentReceipt(signed, {
      thumbprint: key.thumbprint,
      retention: '30 days',
      withdrawal: 'Write to privacy@bank.example',
      url: 'https://bank.example/privacy',
      email: 'privacy@bank.example',
    });
    assert.ok(validate(receipt), JSON.stringify(validate.errors));
    assert.deepEqual(receipt.purposes[0]?.pii_information, [
      {pii_type: 'last_name', sensitive: false, consent_state: 'given'},
      {pii_type: 'age_over_18', sensitive: false, consent_state: 'given'},
      {pii_type: 'date_of_birth', sensitive: true, consent_state: 'refused'},
    ]);
    assert.equal(receipt.events[0]?.event_time, RECORD.givenAt);
  });

  it('says which of them stand under the signature of an issuer', async () => {
    const key = await makeKey();
    const signed = await signConsent(RECORD, key);
    const details = {thumbprint: key.thumbprint, issuerSigned: ['age_over_18', 'city']};
    const receipt = makeConsentReceipt(signed, details);
    assert.ok(validate(receipt), JSON.stringify(validate.errors));
    const marked = receipt.purposes[0]?.pii_information.filter((item) => item.issuer_signed);
    assert.deepEqual(marked, [
      {pii_type: 'age_over_18', sensitive: false, consent_state: 'given', issuer_signed: true},
    ]);
  });

  it('carries the record that proves it', async () => {
    const key = await makeKey();
    const {thumbprint} = key;
    const receipt = makeConsentReceipt(await signConsent(RECORD, key), {thumbprint});
    const record = JSON.parse(
      Buffer.from(receipt.consent_record.split('.')[1]!, 'base64url').toString(),
    ) as ShareConsent;
    const now = new Date(RECORD.givenAt);
    const signed = {record, jws: receipt.consent_record};
    assert.deepEqual(await verifyConsent(signed, {thumbprint, now}), RECORD);
  });

  it('says after a withdrawal what was withdrawn, with the record that proves it', async () => {
    const key = await makeKey();
    const {thumbprint} = key;
    const consent = await signConsent(RECORD, key);
    const given = makeConsentReceipt(consent, {thumbprint, retention: '30 days'});
    const record: ConsentWithdrawal = {
      ...{kind: 'withdrawal', verificationId: 'v-1', recipient: 'Example Bank'},
      consentDigest: await jwsDigest(consent.jws),
      ...{withdrawn: RECORD.granted, textVersion: '1', language: 'en-GB'},
      withdrawnAt: '2030-06-10T12:00:00.000Z',
    };
    const withdrawal = await signWithdrawal(record, key);
    const receipt = await makeWithdrawnReceipt(given, withdrawal);
    assert.ok(validate(receipt), JSON.stringify(validate.errors));
    assert.deepEqual(
      receipt.purposes[0]?.pii_information.map((item) => [item.pii_type, item.consent_state]),
      [
        ['last_name', 'withdrawn'],
        ['age_over_18', 'withdrawn'],
        ['date_of_birth', 'refused'],
      ],
    );
    assert.deepEqual(
      receipt.events.map((event) => [event.event_state, event.event_time]),
      [
        ['given', RECORD.givenAt],
        ['withdrawn', '2030-06-10T12:00:00.000Z'],
      ],
    );
    const signed = {record, jws: receipt.withdrawal_record!};
    const now = new Date(record.withdrawnAt);
    assert.deepEqual(await verifyWithdrawal(signed, {thumbprint, consent, now}), record);
    assert.deepEqual(await makeWithdrawnReceipt(receipt, withdrawal), receipt);

    const other = await signConsent({...RECORD, verificationId: 'v-2'}, key);
    const stranger = makeConsentReceipt(other, {thumbprint});
    for (const wrong of [stranger, undefined, {}, {...given, events: []}]) {
      await assert.rejects(makeWithdrawnReceipt(wrong as ConsentReceipt, withdrawal), {
        code: 'ERR_PROTOCOL_INVALID_ARGUMENT',
      });
    }
  });

  it('validates for any record that can be signed, and is refused for others with a typed error', async () => {
    const key = await makeKey();
    const {jws} = await signConsent(RECORD, key);
    const {thumbprint} = key;
    let made = 0;
    fc.assert(
      fc.property(
        fc.record({
          purpose: fc.string({unit: 'binary', maxLength: 50}),
          recipient: fc.string({maxLength: 50}),
          verificationId: fc.string({maxLength: 20}),
          granted: fc.subarray(['last_name', 'city', 'age_over_18', 'Not a key', '']),
          language: fc.constantFrom('en', 'de-CH', '', 'x'),
        }),
        (change) => {
          try {
            const receipt = makeConsentReceipt({record: {...RECORD, ...change}, jws}, {thumbprint});
            assert.ok(validate(JSON.parse(JSON.stringify(receipt))));
            made += 1;
          } catch (error) {
            assert.ok(error instanceof PassbaseError, String(error));
          }
        },
      ),
      {numRuns: 2_000},
    );
    assert.ok(made > 50, `${made} made`);
  });

  it('has its schema published as a file', async () => {
    const url = new URL('../../receipt.schema.json', import.meta.url);
    assert.deepEqual(JSON.parse(await readFile(url, 'utf8')), CONSENT_RECEIPT_SCHEMA);
  });
});
