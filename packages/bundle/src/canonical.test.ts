import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {canonicalJson, parseCanonical} from './canonical.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function parseCode(bytes: Uint8Array): string {
  try {
    parseCanonical(bytes);
    return 'none';
  } catch (error) {
    return error instanceof PassbaseError ? error.code : `untyped: ${String(error)}`;
  }
}

describe('canonical JSON', () => {
  it('sorts members by UTF-16 code units, as in RFC 8785 section 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      1: 'One',
      '\u0080': 'Control',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.keys(JSON.parse(canonicalJson(value)) as object)).to.have.length(7);
    expect([...canonicalJson(value).matchAll(/:"(\w+)/g)].map(([, word]) => word)).to.deep.equal([
      'Carriage',
      'One',
      'Control',
      'Latin',
      'Euro',
      'Emoji',
      'Hebrew',
    ]);
  });

  it('writes numbers and strings as in RFC 8785 sections 3.2.2.2 and 3.2.2.3', () => {
    expect(canonicalJson([333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0])).to.equal(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/')).to.equal(
      '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"',
    );
  });

  it('reads back what it wrote', () => {
    const json = fc.jsonValue({maxDepth: 5, noUnicodeString: false} as fc.JsonSharedConstraints);
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(parseCanonical(bytesOf(text)))).to.equal(text);
      }),
    );
  });

  it('has no form for what JSON can not say', () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    let deep: unknown = 0;
    for (let level = 0; level < 50_000; level++) deep = [deep];
    const values = [undefined, Number.NaN, [Infinity], 1n, '\ud800', {'\udc00': 1}, cyclic, deep];
    for (const value of values) {
      expect(() => canonicalJson(value))
        .to.throw(PassbaseError)
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
  });

  it('is told apart from every other spelling', () => {
    for (const text of [
      '{"a":1,"a":1}',
      '{"b":1,"a":1}',
      '[1 ]',
      '[1.0]',
      '[1E2]',
      '["\\u0041"]',
    ]) {
      expect(parseCode(bytesOf(text)), text).to.equal('ERR_BUNDLE_NOT_CANONICAL');
    }
    for (const text of ['', '{', '\ufeff1', '"\\ud800"', '['.repeat(100_000), 'NaN']) {
      expect(parseCode(bytesOf(text)), text.slice(0, 9)).to.equal('ERR_BUNDLE_MALFORMED');
    }
    expect(parseCode(new Uint8Array([0x22, 0xc0, 0x80, 0x22]))).to.equal('ERR_BUNDLE_MALFORMED');
  });

  it('keeps a member named __proto__ a member', () => {
    const value = parseCanonical(bytesOf('{"__proto__":{"audience":"x"}}')) as {audience?: string};
    expect(value.audience).to.equal(undefined);
    expect(Object.keys(value)).to.deep.equal(['__proto__']);
  });
});
