import {SDJwtInstance} from '@sd-jwt/core';
import {expect} from 'chai';
import fc from 'fast-check';
import {codeOf} from '../testing/code-of.js';
import {readSdJwt} from './read-sd-jwt.js';

const hasher = async (data: string | ArrayBuffer): Promise<Uint8Array> => {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
};

/** Signatures are not read here. */
const theirs = new SDJwtInstance({
  ...{hasher, hashAlg: 'sha-256', signAlg: 'ES256', kbSignAlg: 'ES256'},
  ...{signer: async () => 'AAAA', kbSigner: async () => 'AAAA'},
  saltGenerator: () => crypto.randomUUID(),
});

const kb = {payload: {iat: 1, aud: 'a', nonce: 'n'}};
const part = (value: unknown): string =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const jwt = (payload: unknown): string => `${part({alg: 'ES256'})}.${part(payload)}.AAAA`;
const digest = async (text: string): Promise<string> =>
  btoa(String.fromCharCode(...(await hasher(text))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const name = fc.stringMatching(/^[a-z][a-z_]{0,5}$/);
const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
/** Claims of issuers: members of text and numbers, of lists, of objects. */
const claims = fc.dictionary(
  name,
  fc.oneof(leaf, fc.array(leaf, {maxLength: 3}), fc.dictionary(name, leaf, {maxKeys: 3})),
  {maxKeys: 5},
);

/** Every member and element a disclosure of its own. */
function frameOf(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  const inner = Object.entries(value).map(([key, member]) => [key, frameOf(member)] as const);
  return {_sd: keys, ...Object.fromEntries(inner.filter(([, frame]) => frame))};
}

describe('an SD-JWT of somebody else', () => {
  it('reads as another implementation reads it, whatever is disclosed of it', async () => {
    await fc.assert(
      fc.asyncProperty(claims, fc.func(fc.boolean()), async (payload, shows) => {
        const issued = await theirs.issue({vct: 'v', ...payload}, frameOf(payload) as never);
        const shown: Record<string, unknown> = {};
        for (const path of await theirs.presentableKeys(issued)) {
          if (!shows(path)) continue;
          let at = shown;
          const steps = path.split('.');
          for (const step of steps.slice(0, -1)) {
            if (typeof at[step] !== 'object') at[step] = {};
            at = at[step] as Record<string, unknown>;
          }
          at[steps.at(-1)!] ??= true;
        }
        const presented = await theirs.present(issued, shown as never, {kb});
        const read = await readSdJwt(presented);
        expect(read.claims).to.deep.equal(await theirs.getClaims(presented));
        expect(read.disclosed).to.have.length(presented.split('~').length - 2);
      }),
      {numRuns: 60},
    );
  });

  it('is refused where a disclosure has no place, or two', async () => {
    const member = part(['s', 'sex', 1]);
    const element = part(['s', 'SE']);
    const [ofMember, ofElement] = await Promise.all([digest(member), digest(element)]);
    const code = (payload: unknown, ...disclosures: string[]) =>
      codeOf(readSdJwt([jwt(payload), ...disclosures, jwt({})].join('~')));
    expect(await code({_sd: [ofMember], list: [{'...': ofElement}]}, member, element)).to.equal(
      'none',
    );
    const altered = 'ERR_WALLET_ALTERED';
    expect(await code({_sd: []}, member)).to.equal(altered);
    expect(await code({_sd: [ofMember, ofMember]}, member)).to.equal(altered);
    expect(await code({_sd: [ofMember], more: {_sd: [ofMember]}}, member)).to.equal(altered);
    expect(await code({_sd: [ofMember], sex: 2}, member)).to.equal(altered);
    expect(await code({_sd: [ofElement]}, element)).to.equal(altered);
    expect(await code({list: [{'...': ofMember}]}, member)).to.equal(altered);
  });

  it('is refused where it is none: reserved names, other digests, no end', async () => {
    const code = (payload: unknown, ...disclosures: string[]) =>
      codeOf(readSdJwt([jwt(payload), ...disclosures, jwt({})].join('~')));
    const malformed = 'ERR_WALLET_MALFORMED';
    expect(await code({_sd_alg: 'sha-512'})).to.equal(malformed);
    expect(await code({_sd: 'abc'})).to.equal(malformed);
    expect(await code({_sd: [7]})).to.equal(malformed);
    for (const parts of [
      ['s', '_sd', []],
      ['s', '...', 1],
      ['s'],
      [1, 'a', 2],
      {},
      ['s', 'a', 1, 2],
    ]) {
      expect(await code({_sd: [await digest(part(parts))]}, part(parts))).to.equal(malformed);
    }
    const deep = (levels: number): unknown => (levels === 0 ? 1 : {a: deep(levels - 1)});
    expect(await code(deep(12))).to.equal('none');
    expect(await code(deep(40))).to.equal(malformed);
    expect(await codeOf(readSdJwt(`${jwt({})}~`))).to.equal(malformed);
    expect(await codeOf(readSdJwt('x'.repeat(300_000)))).to.equal(malformed);
  });

  it('does not take a claim for a member that every object has', async () => {
    const disclosure = btoa('["s","__proto__",{"admin":true}]').replaceAll('=', '');
    const payload = {_sd: [await digest(disclosure)]};
    const {claims: read} = await readSdJwt([jwt(payload), disclosure, jwt({})].join('~'));
    expect(Object.keys(read)).to.deep.equal(['__proto__']);
    expect((read as {admin?: boolean}).admin).to.equal(undefined);
  });
});
