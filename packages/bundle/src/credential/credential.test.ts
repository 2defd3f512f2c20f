import {SDJwtInstance} from '@sd-jwt/core';
import {registerResourceTypes, type DeviceKey} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {compactVerify} from 'jose/jws/compact/verify';
import {decodeJwt} from 'jose/jwt/decode';
import {codeOf} from '../testing/code-of.js';
import {makeKey} from '../testing/example.js';
import {CREDENTIAL_TYP, CREDENTIAL_VCT} from './claims.js';
import {
  issueCredential,
  presentCredential,
  verifyPresentation,
  type CredentialContent,
  type ExpectedPresentation,
} from './index.js';

const NOW = new Date('2030-05-10T12:00:00Z');
const AUDIENCE = 'https://shop.example';
const NONCE = 'q2VxYr8oQm1kJw7cT5uZ3A';
const DATA_POINTS = [
  {key: 'last_name', value: 'Eriksson'},
  {key: 'date_of_birth', value: '1974-08-12'},
  {key: 'document_number', value: 'L898902C3'},
  {key: 'age_over_18', value: true},
  {key: 'liveness_factor', value: 0.875},
] as const;
const SHOWN = ['age_over_18', 'last_name'];
const WITHHELD = DATA_POINTS.filter(({key}) => !SHOWN.includes(key));

const later = (ms: number): Date => new Date(NOW.getTime() + ms);

describe('an SD-JWT VC', () => {
  let holder: DeviceKey;
  let issuer: DeviceKey;
  let other: DeviceKey;
  before(async () => {
    [holder, issuer, other] = await Promise.all([makeKey(), makeKey(), makeKey()]);
  });

  const issue = (change: Partial<CredentialContent> = {}, key = issuer) =>
    issueCredential(
      {
        verificationId: 'v-1',
        dataPoints: DATA_POINTS,
        holder: holder.publicJwk,
        issuedAt: NOW,
        expiresAt: later(86_400_000),
        issuer: 'https://issuer.example',
        ...change,
      },
      key,
    );
  const selfIssue = (): Promise<string> => {
    const {publicJwk} = holder;
    const content = {verificationId: 'v-1', dataPoints: DATA_POINTS, holder: publicJwk};
    return issueCredential({...content, issuedAt: NOW, expiresAt: later(86_400_000)}, holder);
  };
  const present = (credential: string, change = {}, key = holder) =>
    presentCredential(
      credential,
      {keys: SHOWN, audience: AUDIENCE, nonce: NONCE, now: NOW, ...change},
      key,
    );
  const expected = (change: Partial<ExpectedPresentation> = {}): ExpectedPresentation => ({
    audience: AUDIENCE,
    nonce: NONCE,
    issuers: {'https://issuer.example': issuer.publicJwk},
    now: NOW,
    ...change,
  });
  const verify = (presentation: string, change: Partial<ExpectedPresentation> = {}) =>
    verifyPresentation(presentation, expected(change));

  /** Somebody else's implementation of RFC 9901. */
  const theirs = () =>
    new SDJwtInstance({
      hasher: async (data, algorithm) => {
        const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
        return new Uint8Array(await crypto.subtle.digest(algorithm, bytes as ArrayBuffer));
      },
      hashAlg: 'sha-256',
      verifier: (data, signature) => holds(`${data}.${signature}`, issuer.publicJwk),
      kbVerifier: (data, signature, payload) =>
        holds(`${data}.${signature}`, (payload['cnf'] as {jwk: JsonWebKey}).jwk),
    });
  const holds = async (jws: string, jwk: JsonWebKey): Promise<boolean> => {
    const algorithm = {name: 'ECDSA', namedCurve: 'P-256'};
    const key = await crypto.subtle.importKey('jwk', jwk, algorithm, true, ['verify']);
    return compactVerify(jws, key).then(
      () => true,
      () => false,
    );
  };

  it('shows what was consented to, and who presents it', async () => {
    expect(await verify(await present(await issue()))).to.deep.equal({
      dataPoints: {age_over_18: true, last_name: 'Eriksson'},
      verificationId: 'v-1',
      issuer: 'https://issuer.example',
      selfIssued: false,
      thumbprint: holder.thumbprint,
    });
  });

  it('is read alike by another implementation', async () => {
    const presentation = await present(await issue());
    const {payload, kb} = await theirs().verify(presentation, {
      keyBindingNonce: NONCE,
      requiredClaimKeys: SHOWN,
      currentDate: NOW.getTime() / 1000,
    });
    expect(payload).to.include({age_over_18: true, last_name: 'Eriksson', vct: CREDENTIAL_VCT});
    expect(payload).not.to.have.any.keys(...WITHHELD.map(({key}) => key));
    expect(kb?.payload).to.include({aud: AUDIENCE, nonce: NONCE});
    const failed = await theirs()
      .verify(presentation, {keyBindingNonce: 'another', currentDate: NOW.getTime() / 1000})
      .then(
        () => false,
        () => true,
      );
    expect(failed).to.equal(true);
  });

  it('has the form of the standard', async () => {
    const [jwt] = (await issue()).split('~');
    const [header, payload] = jwt!
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/'))) as object);
    expect(header).to.include({alg: 'ES256', typ: CREDENTIAL_TYP});
    expect(payload).to.include({vct: CREDENTIAL_VCT, _sd_alg: 'sha-256', self_issued: false});
    const {_sd: digests} = payload as {_sd: string[]};
    expect(digests).to.have.length(DATA_POINTS.length);
    expect(digests).to.deep.equal(digests.toSorted());
  });

  it('says where the device issued it itself, and is accepted only where that is enough', async () => {
    const presentation = await present(await selfIssue());
    expect(await codeOf(verify(presentation))).to.equal('ERR_BUNDLE_KEY_MISMATCH');
    const verified = await verify(presentation, {allowSelfIssued: true});
    expect(verified.selfIssued).to.equal(true);
    expect(verified.issuer).to.contain(holder.thumbprint);
    // Nobody makes it look as if it came from an issuer.
    const dressed = await codeOf(
      verify(await present(await issue({}, other)), {allowSelfIssued: true}),
    );
    expect(dressed).to.equal('ERR_BUNDLE_SIGNATURE');
  });

  it('is refused elsewhere, later, again, and in other hands', async () => {
    const credential = await issue();
    const good = await present(credential);
    const code = (presentation: string, change: Partial<ExpectedPresentation> = {}) =>
      codeOf(verify(presentation, change));
    expect(await code(good, {audience: 'https://other.example'})).to.equal('ERR_BUNDLE_AUDIENCE');
    expect(await code(good, {nonce: 'another'})).to.equal('ERR_BUNDLE_NONCE');
    expect(await code(good, {now: later(301_001)})).to.equal('ERR_BUNDLE_EXPIRED');
    expect(await code(good, {now: later(86_400_000), maxAgeMs: 1e12})).to.equal(
      'ERR_BUNDLE_EXPIRED',
    );
    expect(await code(good, {now: later(-301_000)})).to.equal('ERR_BUNDLE_NOT_YET_VALID');
    expect(await code(good, {issuers: {}})).to.equal('ERR_BUNDLE_KEY_MISMATCH');
    expect(await code(good, {thumbprint: other.thumbprint})).to.equal('ERR_BUNDLE_KEY_MISMATCH');
    expect(await code(await present(credential, {}, other))).to.equal('ERR_BUNDLE_SIGNATURE');
    const withoutHolder = good.slice(0, good.lastIndexOf('~') + 1);
    expect(await code(withoutHolder)).to.equal('ERR_BUNDLE_MALFORMED');
    expect(await code(credential)).to.equal('ERR_BUNDLE_MALFORMED');
  });

  it('is refused with a disclosure more, less, exchanged or twice', async () => {
    const credential = await issue();
    const [jwt, ...all] = credential.split('~').filter((part) => part !== '');
    const good = await present(credential);
    const shown = good.split('~').slice(1, -1);
    const binding = good.split('~').at(-1)!;
    const foreign = (await issue()).split('~')[1]!;
    const withheld = all.find((text) => !shown.includes(text))!;
    for (const disclosures of [
      [],
      shown.slice(1),
      shown.toReversed(),
      [...shown, withheld],
      [...shown, shown[0]!],
      [foreign, shown[1]!],
    ]) {
      const changed = [jwt, ...disclosures, binding].join('~');
      expect(await codeOf(verify(changed))).to.equal('ERR_BUNDLE_SIGNATURE');
    }
    // Nor when the holder signs for it: what the issuer did not digest is not of this credential.
    const forged = await present([jwt, foreign, ''].join('~'), {keys: ['last_name']});
    expect(await codeOf(verify(forged))).to.equal('ERR_BUNDLE_SIGNATURE');
  });

  it('is refused with any other character in it', async () => {
    const good = await present(await issue());
    const character = fc.constantFrom(...'ABCxyz059-_.~=');
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), character, async (at, instead) => {
        fc.pre(good[at] !== instead);
        const code = await codeOf(verify(good.slice(0, at) + instead + good.slice(at + 1)));
        expect(code, `${at} ${instead}`).to.match(/^ERR_BUNDLE_/);
      }),
      {numRuns: 2_000},
    );
  });

  it('is refused in a second spelling of the same bytes', async () => {
    const good = await present(await issue());
    // The last of 86 characters has four bits that say nothing.
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = alphabet[alphabet.indexOf(good.at(-1)!) ^ 1]!;
    expect(await codeOf(verify(good.slice(0, -1) + twin))).to.equal('ERR_BUNDLE_MALFORMED');
  });

  it('keeps what is withheld: neither value nor name nor salt is in it, and guessing does not find it', async () => {
    const credential = await issue();
    const presentation = await present(credential);
    const texts = presentation
      .split(/[~.]/)
      .map((part) => atob(part.replaceAll('-', '+').replaceAll('_', '/')));
    for (const {key, value} of WITHHELD) {
      expect(texts.some((text) => text.includes(key) || text.includes(String(value)))).to.equal(
        false,
      );
    }
    const hidden = credential
      .split('~')
      .slice(1, -1)
      .map((part) => JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/'))) as string[])
      .filter(([, key]) => !SHOWN.includes(key!));
    expect(texts.some((text) => hidden.some(([salt]) => text.includes(salt!)))).to.equal(false);
    // Every birthday of ten years, under every salt that was shown and some that are easily thought of.
    const {_sd: digests} = JSON.parse(texts[1]!) as {_sd: string[]};
    const base64url = (text: string): string =>
      btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    const isFound = async (salt: string, date: string): Promise<boolean> => {
      const guess = base64url(JSON.stringify([salt, 'date_of_birth', date]));
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(guess));
      return digests.includes(base64url(String.fromCharCode(...new Uint8Array(hash))));
    };
    const [salt] = hidden.find(([, key]) => key === 'date_of_birth')!;
    expect(await isFound(salt!, '1974-08-12'), 'the guess is spelled right').to.equal(true);
    const known = texts.flatMap((text): string[] =>
      text.startsWith('["') ? [(JSON.parse(text) as string[])[0]!] : [],
    );
    for (const guessed of [...known, '', '0']) {
      for (let day = 0; day < 3_652; day++) {
        const date = new Date(Date.UTC(1970, 0, 1 + day)).toISOString().slice(0, 10);
        expect(await isFound(guessed, date)).to.equal(false);
      }
    }
    // Two credentials of the same values have nothing in common that tells so.
    const again = JSON.parse(
      atob((await issue()).split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')),
    ) as {_sd: string[]};
    expect(again._sd.some((digest) => digests.includes(digest))).to.equal(false);
  }).timeout(60_000);

  it('is not issued without a holder who can be named, nor for what nobody knows', async () => {
    const code = (change: Partial<CredentialContent>, key = issuer) => codeOf(issue(change, key));
    expect(await code({holder: {kty: 'RSA'}})).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
    expect(await code({expiresAt: NOW})).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
    expect(await code({dataPoints: [{key: 'shoe_size', value: 42}]})).to.equal(
      'ERR_PROTOCOL_UNKNOWN_DATA_POINT',
    );
    expect(await code({dataPoints: [DATA_POINTS[0], DATA_POINTS[0]]})).to.equal(
      'ERR_PROTOCOL_INVALID_ARGUMENT',
    );
    expect(await codeOf(present(await issue(), {keys: ['city']}))).to.equal(
      'ERR_PROTOCOL_INVALID_ARGUMENT',
    );
  });

  it('has no claim that a registered Resource type may name a Data point after', async () => {
    const claims = Object.keys(decodeJwt((await selfIssue()).split('~')[0]!));
    expect(claims).to.include.members(['iss', 'verification_id', 'self_issued', '_sd']);
    for (const claim of claims) {
      const dataPoints = {[claim]: {type: 'string', labels: ['X']}} as const;
      const words = {en: {CLUB_CARD: 'Club card', [claim]: 'X'}};
      const type = {type: 'CLUB_CARD', format: 'card', dataPoints, words} as const;
      expect(() => registerResourceTypes([type]), claim).to.throw('dataPoints must have');
    }
  });

  it('never throws anything untyped, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({maxLength: 60}), async (text) => {
        expect(await codeOf(verify(text))).to.match(/^ERR_/);
        expect(await codeOf(verify(`${text}~${text}`))).to.match(/^ERR_/);
      }),
    );
  });
});
