import {expect} from 'chai';
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
  const response = await fetch(new URL(`../vectors/${name}.json`, import.meta.url));
  return (await response.json()) as T;
}

describe('the test vectors, in a browser', () => {
  it('of bundles', async () => {
    const vectors = await load<BundleVector[]>('bundles');
    expect(vectors).not.to.be.empty;
    for (const vector of vectors) {
      expect(await resultOfBundle(vector), vector.name).to.equal(vector.result);
    }
  });

  it('of consents', async () => {
    const vectors = await load<ConsentVector[]>('consents');
    expect(vectors).not.to.be.empty;
    for (const vector of vectors) {
      expect(await resultOfConsent(vector), vector.name).to.equal(vector.result);
    }
  });

  it('of withdrawals', async () => {
    const vectors = await load<WithdrawalVector[]>('withdrawals');
    expect(vectors).not.to.be.empty;
    for (const vector of vectors) {
      expect(await resultOfWithdrawal(vector), vector.name).to.equal(vector.result);
    }
  });

  it('of digests and thumbprints', async () => {
    const {claims, thumbprints} = await load<DigestVectors>('digests');
    for (const {salt, key, value, canonical, digest} of claims) {
      expect(canonicalJson([salt, key, value])).to.equal(canonical);
      expect(await claimDigest(salt, key, value)).to.equal(digest);
    }
    for (const {jwk, thumbprint} of thumbprints) {
      expect(await thumbprintOf(jwk)).to.equal(thumbprint);
    }
  });
});
