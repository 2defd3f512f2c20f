/// <reference types="node" />
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {ERROR_CODES} from '@passbase-verify/protocol';
import {canonicalJson, claimDigest, thumbprintOf} from './index.js';
import {
  resultOfBundle,
  resultOfConsent,
  resultOfWithdrawal,
  type BundleVector,
  type ConsentVector,
  type DigestVectors,
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
const digests = await load<DigestVectors>('digests');

describe('the test vectors, in Node', () => {
  it('have one of every refusal that a verifier can give', () => {
    const seen = new Set([...bundles, ...consents, ...withdrawals].map(({result}) => result));
    for (const code of Object.keys(ERROR_CODES).filter((code) => code.startsWith('ERR_BUNDLE_'))) {
      assert.ok(seen.has(code), code);
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
});
