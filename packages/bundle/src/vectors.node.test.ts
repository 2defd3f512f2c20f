/// <reference types="node" />
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {ERROR_CODES, type Manifest} from '@passbase-verify/protocol';
import {canonicalJson, claimDigest, thumbprintOf} from './index.js';
import {fromBase64url, passkeyChallenge, toBase64url} from './passkey/index.js';
import {
  resultOfBundle,
  resultOfConsent,
  resultOfPasskey,
  resultOfWithdrawal,
  type BundleVector,
  type ConsentVector,
  type DigestVectors,
  type PasskeyVector,
  type WithdrawalVector,
} from './testing/vectors.js';

async function load<T>(name: string): Promise<T> {
  return JSON.parse(
    await readFile(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'),
  ) as T;
}

const bundles = await load<BundleVector[]>('bundles');
const consents = await load<ConsentVector[]>('consents');
const withdrawals = await load<WithdrawalVector[]>('withdrawals');
const passkeys = await load<PasskeyVector[]>('passkeys');
const digests = await load<DigestVectors>('digests');

/** What the verifiers of passkeys refuse with; the other codes of theirs are the journey's. */
const MADE_REASONS = ['MALFORMED', 'CHALLENGE', 'ORIGIN', 'RELYING_PARTY', 'USER'];
const PASSKEY_REASONS = {
  create: MADE_REASONS,
  get: ['UNKNOWN', ...MADE_REASONS, 'SIGNATURE', 'COUNTER'],
};

const textOf = (segment = ''): string => new TextDecoder().decode(fromBase64url(segment));
const manifestOf = ({jws}: BundleVector): Manifest =>
  JSON.parse(textOf(jws.split('.')[1])) as Manifest;
const valid = bundles.filter(({result}) => result === 'valid');

describe('the test vectors, in Node', () => {
  it('have one of every refusal that a verifier can give', () => {
    const seen = new Set([...bundles, ...consents, ...withdrawals].map(({result}) => result));
    for (const code of Object.keys(ERROR_CODES).filter((code) => code.startsWith('ERR_BUNDLE_'))) {
      assert.ok(seen.has(code), code);
    }
  });

  it('have one of every refusal that a verifier of passkeys can give, of those made and those that sign', () => {
    for (const [ceremony, reasons] of Object.entries(PASSKEY_REASONS)) {
      const own = passkeys.filter(({passkey}) => passkey.ceremony === ceremony);
      const seen = new Set(own.map(({result}) => result));
      const codes = reasons.map((reason) => `ERR_AUTH_PASSKEY_${reason}`);
      assert.deepEqual(seen, new Set(['valid', ...codes]));
    }
  });

  it('have bundles with passkeys that verify, as it is said of them there', () => {
    const ceremonies = valid.flatMap((vector) => {
      const {passkey, nonce} = manifestOf(vector);
      if (!passkey) return [];
      const {expected, result} =
        passkeys.find(({passkey: other}) => canonicalJson(other) === canonicalJson(passkey)) ??
        assert.fail(`${vector.name}: its passkey is not among the passkeys`);
      assert.deepEqual({result, nonce}, {result: 'valid', nonce: expected.nonce});
      return passkey.ceremony;
    });
    assert.deepEqual(ceremonies, ['create', 'get', 'create']);
  });

  it('have bundles whose claim is the e-mail address that they state', async () => {
    const zones: string[] = [];
    for (const vector of valid.filter(({files}) => files['email-statement'] !== undefined)) {
      const {by, email} = JSON.parse(textOf(vector.files['email-statement'])) as {
        by: string;
        email: string;
      };
      const claim =
        manifestOf(vector).claims.find(({key}) => key === 'email') ?? assert.fail(vector.name);
      assert.equal(await claimDigest(claim.salt, 'email', email), claim.valueDigest);
      assert.equal(claim.evidence.zone, by);
      zones.push(by);
    }
    assert.deepEqual(zones, ['user', 'page', 'user']);
  });

  it('are each named differently', () => {
    for (const vectors of [bundles, consents, withdrawals, passkeys]) {
      const names = vectors.map(({name}) => name);
      assert.deepEqual(names, [...new Set(names)]);
    }
  });

  for (const vector of bundles) {
    it(`bundle with ${vector.name}: ${vector.result}`, async () => {
      assert.equal(await resultOfBundle(vector), vector.result);
    });
  }
  for (const vector of consents) {
    it(`consent with ${vector.name}: ${vector.result}`, async () => {
      assert.equal(await resultOfConsent(vector), vector.result);
    });
  }
  for (const vector of withdrawals) {
    it(`withdrawal with ${vector.name}: ${vector.result}`, async () => {
      assert.equal(await resultOfWithdrawal(vector), vector.result);
    });
  }
  for (const vector of passkeys) {
    it(`passkey ${vector.name}: ${vector.result}`, async () => {
      const {result, kept} = await resultOfPasskey(vector);
      assert.equal(result, vector.result);
      assert.deepEqual(kept, vector.kept);
    });
  }
  for (const {salt, key, value, canonical, digest} of digests.claims) {
    it(`digest of the claim ${key}`, async () => {
      assert.equal(canonicalJson([salt, key, value]), canonical);
      assert.equal(await claimDigest(salt, key, value), digest);
    });
  }
  for (const {jwk, thumbprint} of digests.thumbprints) {
    it(`thumbprint ${thumbprint}`, async () => {
      assert.equal(await thumbprintOf(jwk), thumbprint);
    });
  }
  for (const {ceremony, nonce, challenge} of digests.passkeyChallenges) {
    it(`challenge of the ceremony ${ceremony}`, async () => {
      assert.equal(toBase64url(await passkeyChallenge(ceremony, nonce)), challenge);
    });
  }
});
