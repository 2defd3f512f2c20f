import {SDJwtInstance} from '@sd-jwt/core';
import {WALLET_PROTOCOL, type TrustedIssuers} from '@passbase-verify/protocol';
import {createMockWallet, type MockWallet, type WalletFlaw} from '@passbase-verify/testkit';
import {expect} from 'chai';
import fc from 'fast-check';
import {codeOf} from '../testing/code-of.js';
import {readWalletCredential, verifyWalletCredential} from './index.js';

const NOW = new Date('2030-05-10T12:00:00Z');
const ORIGIN = 'https://shop.example';
const NONCE = 'q2VxYr8oQm1kJw7cT5uZ3A';
const AGE = ['age_equal_or_over', '18'];
const EXPECTED = {
  ...{audience: `origin:${ORIGIN}`, nonce: NONCE, now: NOW},
  isType: (vct: string) => vct === 'urn:eudi:pid:1',
};

describe('a credential that a wallet presents', () => {
  let wallet: MockWallet;
  before(async () => {
    wallet = await createMockWallet({now: () => NOW.getTime()});
  });

  /** What the wallet shows of its credential. */
  const present = async (
    paths: readonly (readonly (string | number)[])[],
    flaw?: WalletFlaw,
    origin = ORIGIN,
  ): Promise<string> => {
    wallet.flaw = flaw;
    const claims = paths.map((path) => ({path}));
    const vct = flaw === 'other-type' ? 'urn:mock:loyalty-card:1' : 'urn:eudi:pid:1';
    const query = {id: 'pid', format: 'dc+sd-jwt', meta: {vct_values: [vct, 'urn:eudi:pid:1']}};
    const data = {nonce: NONCE, dcql_query: {credentials: [{...query, claims}]}};
    const answer = await wallet.ask({protocol: WALLET_PROTOCOL, data}, origin);
    return (answer.data as {vp_token: {pid: [string]}}).vp_token.pid[0];
  };
  const verify = (presentation: string, change = {}, issuers: TrustedIssuers = wallet.issuers) =>
    verifyWalletCredential(presentation, {...EXPECTED, ...change, issuers});

  it('says what was disclosed, nested members and elements included, and nothing of the rest', async () => {
    const paths = [['given_name'], AGE, ['nationalities', 1], ['address', 'locality']];
    const presentation = await present(paths);
    const {claims, disclosed, mayBeRevoked} = await verify(presentation);
    const {given_name: name, age_equal_or_over: ages, nationalities, address} = claims;
    expect({name, ages, nationalities, address, mayBeRevoked}).to.deep.equal({
      name: 'Anna Maria',
      ages: {18: true},
      // The first one was withheld, so that this is the first.
      nationalities: ['FI'],
      address: {locality: 'Nusquama'},
      mayBeRevoked: false,
    });
    expect(claims).not.to.have.any.keys('birthdate', 'family_name', 'sex', '_sd', '_sd_alg');
    expect(disclosed).to.deep.include.members([['given_name'], AGE, ['nationalities', 0]]);
    expect(presentation).not.to.contain(btoa('1974-08-12').slice(0, 12));
  });

  it('is read alike by another implementation', async () => {
    const presentation = await present([['family_name'], AGE, ['nationalities', 0]]);
    const theirs = new SDJwtInstance({
      hasher: async (data, algorithm) => {
        const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
        return new Uint8Array(await crypto.subtle.digest(algorithm, bytes as ArrayBuffer));
      },
      hashAlg: 'sha-256',
    });
    const {claims} = await verify(presentation);
    expect(claims).to.deep.equal(await theirs.getClaims(presentation));
  });

  const flaws: readonly (readonly [WalletFlaw, string])[] = [
    ['other-nonce', 'ERR_WALLET_NONCE'],
    ['other-audience', 'ERR_WALLET_AUDIENCE'],
    ['unknown-issuer', 'ERR_WALLET_ISSUER'],
    ['forged-issuer', 'ERR_WALLET_SIGNATURE'],
    ['expired', 'ERR_WALLET_VALIDITY'],
    ['altered-disclosure', 'ERR_WALLET_ALTERED'],
    ['other-holder', 'ERR_WALLET_HOLDER'],
    ['other-type', 'ERR_WALLET_TYPE'],
  ];
  for (const [flaw, code] of flaws) {
    it(`is refused as ${code} where the wallet's flaw is ${flaw}`, async () => {
      const presentation = await present([['given_name'], AGE], flaw);
      expect(await codeOf(verify(presentation))).to.equal(code);
      // Who has no key of an issuer notices all but what takes one.
      const seen = await codeOf(readWalletCredential(presentation, EXPECTED));
      expect(seen).to.equal(/ISSUER|SIGNATURE/.test(code) ? 'none' : code);
    });
  }

  it('is accepted for the origin with a slash, as the standard writes it, and for none that begins alike', async () => {
    const codeFor = async (origin: string) =>
      codeOf(verify(await present([AGE], undefined, origin)));
    expect(await codeFor(`${ORIGIN}/`)).to.equal('none');
    for (const other of [
      `${ORIGIN}//`,
      `${ORIGIN}.example`,
      `${ORIGIN}:444`,
      'http://shop.example',
    ]) {
      expect(await codeFor(other), other).to.equal('ERR_WALLET_AUDIENCE');
    }
  });

  it('is refused before its time, and where nobody is trusted', async () => {
    const presentation = await present([AGE]);
    const early = new Date(NOW.getTime() - 3_600_000);
    expect(await codeOf(verify(presentation, {now: early}))).to.equal('ERR_WALLET_VALIDITY');
    expect(await codeOf(verify(presentation, {}, {}))).to.equal('ERR_WALLET_ISSUER');
    const names = JSON.parse('{"__proto__": []}') as TrustedIssuers;
    expect(await codeOf(verify(presentation, {}, names))).to.equal('ERR_WALLET_ISSUER');
  });

  it('is refused with a disclosure less, more, twice, or of another credential', async () => {
    const [jwt, first, second, ...rest] = (await present([['given_name'], ['sex']])).split('~');
    const foreign = (await present([['given_name']])).split('~')[1]!;
    const joined = (...disclosures: (string | undefined)[]) =>
      codeOf(verify([jwt, ...disclosures, ...rest].join('~')));
    expect(await joined(first, second)).to.equal('none');
    expect(await joined(first)).to.equal('ERR_WALLET_HOLDER');
    expect(await joined(second, first)).to.equal('ERR_WALLET_HOLDER');
    expect(await joined(first, second, first)).to.equal('ERR_WALLET_ALTERED');
    expect(await joined(foreign, second)).to.equal('ERR_WALLET_ALTERED');
  });

  it('is refused with any other character in it', async () => {
    const good = await present([['given_name'], AGE, ['nationalities', 0]]);
    const character = fc.constantFrom(...'ABCxyz059-_.~=');
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), character, async (at, instead) => {
        fc.pre(good[at] !== instead);
        const code = await codeOf(verify(good.slice(0, at) + instead + good.slice(at + 1)));
        expect(code, `${at} ${instead}`).to.match(/^ERR_WALLET_/);
      }),
      {numRuns: 500},
    );
  });

  it('never throws anything untyped, whatever it is given', async () => {
    const part = fc.json().map((text) => btoa(encodeURIComponent(text)).replaceAll('=', ''));
    const jwt = fc.tuple(part, part, part).map((parts) => parts.join('.'));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), jwt), part, jwt, async (issued, shown, bound) => {
        expect(await codeOf(verify([issued, shown, bound].join('~')))).to.match(/^ERR_WALLET_/);
      }),
    );
    expect(await codeOf(verify(1 as never))).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
  });
});
