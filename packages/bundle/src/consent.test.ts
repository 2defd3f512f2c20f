import type {DeviceKey, ShareConsent, SignedConsent} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {signConsent, verifyConsent, type ExpectedConsent} from './index.js';
import {codeOf} from './testing/code-of.js';
import {NOW, makeKey} from './testing/example.js';

const INVALID = 'ERR_PROTOCOL_INVALID_ARGUMENT';

const RECORD: ShareConsent = {
  kind: 'share',
  verificationId: 'v-1',
  recipient: 'Example Bank',
  purpose: 'To open an account',
  granted: ['last_name', 'age_over_18'],
  refused: ['date_of_birth'],
  textVersion: '1',
  language: 'en',
  givenAt: NOW.toISOString(),
};

describe('a signed consent', () => {
  let key: DeviceKey;

  before(async () => {
    key = await makeKey();
  });

  it('says what was signed', async () => {
    const signed = await signConsent(RECORD, key);
    const {thumbprint} = key;
    expect(signed.record).to.deep.equal(RECORD);
    expect(await verifyConsent(signed, {thumbprint, now: NOW})).to.deep.equal(RECORD);
  });

  it('is refused with any other character in it', async () => {
    const signed = await signConsent(RECORD, key);
    const {jws} = signed;
    const character = fc.nat(255).map((code) => String.fromCharCode(code));
    await fc.assert(
      fc.asyncProperty(fc.nat(jws.length - 1), character, async (at, other) => {
        fc.pre(jws[at] !== other);
        const wrong = {...signed, jws: jws.slice(0, at) + other + jws.slice(at + 1)};
        const code = await codeOf(verifyConsent(wrong, {thumbprint: key.thumbprint, now: NOW}));
        expect(code).to.match(/^ERR_BUNDLE_/);
      }),
      {numRuns: 200},
    );
  });

  it('is refused beside a record that grants more', async () => {
    const signed = await signConsent(RECORD, key);
    const record = {...RECORD, granted: [...RECORD.granted, 'document_number']};
    const work = verifyConsent({...signed, record}, {thumbprint: key.thumbprint, now: NOW});
    expect(await codeOf(work)).to.equal('ERR_BUNDLE_SIGNATURE');
  });

  it('is not made of a record that is none', async () => {
    for (const over of [
      {kind: 'capture'},
      {granted: 'last_name'},
      {granted: ['date_of_birth']},
      {refused: ['a', 'a']},
      {recipient: ''},
      {givenAt: '2026-02-30T00:00:00Z'},
      {language: 'English please'},
      {extra: 1},
      {purpose: undefined},
    ]) {
      const record = {...RECORD, ...over} as unknown as ShareConsent;
      expect(await codeOf(signConsent(record, key)), JSON.stringify(over)).to.equal(INVALID);
    }
  });

  it('is not made, nor read, of anything at all', async () => {
    const expected = {thumbprint: key.thumbprint, now: NOW};
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (anything) => {
        expect(await codeOf(signConsent(anything as ShareConsent, key))).to.equal(INVALID);
        const signed = anything as SignedConsent;
        expect(await codeOf(verifyConsent(signed, expected))).to.equal(INVALID);
      }),
    );
    const signed = await signConsent(RECORD, key);
    for (const wrong of [undefined, null, {}, {thumbprint: 7}, {thumbprint: '', now: 'now'}]) {
      const work = verifyConsent(signed, wrong as unknown as ExpectedConsent);
      expect(await codeOf(work)).to.equal(INVALID);
    }
    const bare = {jws: signed.jws} as SignedConsent;
    expect(await codeOf(verifyConsent(bare, expected))).to.equal(INVALID);
  });
});
