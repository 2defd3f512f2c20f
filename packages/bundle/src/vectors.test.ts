import {expect} from 'chai';
import {canonicalJson, claimDigest, thumbprintOf} from './index.js';
import {passkeyChallenge, toBase64url} from './passkey/index.js';
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

  it('of passkeys', async () => {
    const vectors = await load<PasskeyVector[]>('passkeys');
    expect(vectors).not.to.be.empty;
    for (const vector of vectors) {
      const {result, kept} = await resultOfPasskey(vector);
      expect(result, vector.name).to.equal(vector.result);
      expect(kept, vector.name).to.deep.equal(vector.kept);
    }
  });

  it('of digests, thumbprints and challenges', async () => {
    const {claims, thumbprints, passkeyChallenges} = await load<DigestVectors>('digests');
    for (const {salt, key, value, canonical, digest} of claims) {
      expect(canonicalJson([salt, key, value])).to.equal(canonical);
      expect(await claimDigest(salt, key, value)).to.equal(digest);
    }
    for (const {jwk, thumbprint} of thumbprints) {
      expect(await thumbprintOf(jwk)).to.equal(thumbprint);
    }
    for (const {ceremony, nonce, challenge} of passkeyChallenges) {
      expect(toBase64url(await passkeyChallenge(ceremony, nonce))).to.equal(challenge);
    }
  });
});
