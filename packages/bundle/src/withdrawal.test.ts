import type {
  ConsentWithdrawal,
  DeviceKey,
  SignedConsent,
  SignedWithdrawal,
} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {
  jwsDigest,
  signConsent,
  signWithdrawal,
  verifyWithdrawal,
  type ExpectedWithdrawal,
} from './index.js';
import {codeOf} from './testing/code-of.js';
import {NOW, makeKey} from './testing/example.js';

const INVALID = 'ERR_PROTOCOL_INVALID_ARGUMENT';

describe('a signed withdrawal', () => {
  let key: DeviceKey;
  let consent: SignedConsent;
  let record: ConsentWithdrawal;
  let expected: ExpectedWithdrawal;

  before(async () => {
    key = await makeKey();
    consent = await signConsent(
      {
        ...{kind: 'share', verificationId: 'v-1', recipient: 'Example Bank', purpose: 'a test'},
        ...{granted: ['last_name', 'age_over_18'], refused: ['date_of_birth']},
        ...{textVersion: '1', language: 'en', givenAt: NOW.toISOString()},
      },
      key,
    );
    record = {
      ...{kind: 'withdrawal', verificationId: 'v-1', recipient: 'Example Bank'},
      consentDigest: await jwsDigest(consent.jws),
      ...{withdrawn: ['last_name', 'age_over_18'], textVersion: '2', language: 'en'},
      withdrawnAt: NOW.toISOString(),
    };
    expected = {thumbprint: key.thumbprint, consent, now: NOW};
  });

  it('says what was signed', async () => {
    const signed = await signWithdrawal(record, key);
    expect(signed.record).to.deep.equal(record);
    expect(await verifyWithdrawal(signed, expected)).to.deep.equal(record);
  });

  it('is refused with any other character in it', async () => {
    const signed = await signWithdrawal(record, key);
    const {jws} = signed;
    const character = fc.nat(255).map((code) => String.fromCharCode(code));
    await fc.assert(
      fc.asyncProperty(fc.nat(jws.length - 1), character, async (at, other) => {
        fc.pre(jws[at] !== other);
        const wrong = {...signed, jws: jws.slice(0, at) + other + jws.slice(at + 1)};
        expect(await codeOf(verifyWithdrawal(wrong, expected))).to.match(/^ERR_BUNDLE_/);
      }),
      {numRuns: 200},
    );
  });

  it('is refused from another key, for another recipient, of another consent or other Data points', async () => {
    const stranger = await makeKey();
    const answer = async (
      change: Partial<ConsentWithdrawal>,
      by: DeviceKey = key,
    ): Promise<string> =>
      codeOf(verifyWithdrawal(await signWithdrawal({...record, ...change}, by), expected));
    expect(await answer({})).to.equal('none');
    expect(await answer({}, stranger)).to.equal('ERR_BUNDLE_KEY_MISMATCH');
    expect(await answer({recipient: 'Other Bank'})).to.equal('ERR_BUNDLE_AUDIENCE');
    for (const change of [
      {consentDigest: '0'.repeat(64)},
      {verificationId: 'v-2'},
      {withdrawn: ['last_name']},
      {withdrawn: ['last_name', 'age_over_18', 'date_of_birth']},
    ]) {
      expect(await answer(change), JSON.stringify(change)).to.equal('ERR_BUNDLE_CONSENT');
    }
  });

  it('is refused beside a record that says something else, and from the future', async () => {
    const signed = await signWithdrawal(record, key);
    const beside = {...signed, record: {...record, textVersion: '3'}};
    expect(await codeOf(verifyWithdrawal(beside, expected))).to.equal('ERR_BUNDLE_SIGNATURE');
    const early = {...expected, now: new Date(NOW.getTime() - 301_000)};
    expect(await codeOf(verifyWithdrawal(signed, early))).to.equal('ERR_BUNDLE_NOT_YET_VALID');
  });

  it('is no consent, and no consent is one', async () => {
    expect(await codeOf(signConsent(record as never, key))).to.equal(INVALID);
    expect(await codeOf(signWithdrawal(consent.record as never, key))).to.equal(INVALID);
    const disguised = {jws: consent.jws, record};
    expect(await codeOf(verifyWithdrawal(disguised, expected))).to.equal('ERR_BUNDLE_HEADER');
  });

  it('is not made, nor read, of anything at all', async () => {
    const signed = await signWithdrawal(record, key);
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (anything) => {
        const none = anything as ConsentWithdrawal;
        expect(await codeOf(signWithdrawal(none, key))).to.equal(INVALID);
        const read = verifyWithdrawal(anything as SignedWithdrawal, expected);
        expect(await codeOf(read)).to.equal(INVALID);
        const wrong = verifyWithdrawal(signed, anything as ExpectedWithdrawal);
        expect(await codeOf(wrong)).to.equal(INVALID);
      }),
    );
  });
});
