import type {ResourceFile, SealedBundle} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {sealBundle, verifyBundle, type ExpectedBundle, type ReceivedBundle} from './index.js';
import {codeOf} from './testing/code-of.js';
import {CONTENT, NOW, makeKey} from './testing/example.js';

const INVALID = 'ERR_PROTOCOL_INVALID_ARGUMENT';

describe('verifying a bundle', () => {
  let bundle: SealedBundle;

  before(async () => {
    bundle = await sealBundle(CONTENT, await makeKey());
  });

  const verify = (received: ReceivedBundle): Promise<string> =>
    codeOf(verifyBundle(received, {now: NOW}));

  it('refuses every other character at every place of the JWS', async () => {
    const {jws, files} = bundle;
    const place = fc.nat(jws.length - 1);
    // Any character that one byte can be, and so every single changed byte of the file bundle.jws.
    const character = fc.nat(255).map((code) => String.fromCharCode(code));
    const codes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(place, character, async (at, other) => {
        fc.pre(jws[at] !== other);
        const code = await verify({jws: jws.slice(0, at) + other + jws.slice(at + 1), files});
        expect(code).to.match(/^ERR_BUNDLE_/);
        codes.add(code);
      }),
      {numRuns: 600},
    );
    expect([...codes]).to.include.members(['ERR_BUNDLE_SIGNATURE', 'ERR_BUNDLE_MALFORMED']);
  });

  it('refuses every one of the 64 last characters but the right one', async () => {
    const {jws, files} = bundle;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (const last of alphabet.replace(jws.at(-1) as string, '')) {
      const code = await verify({jws: jws.slice(0, -1) + last, files});
      expect(code).to.be.oneOf(['ERR_BUNDLE_MALFORMED', 'ERR_BUNDLE_SIGNATURE']);
    }
  });

  it('refuses characters added or taken away anywhere in the JWS', async () => {
    const {jws, files} = bundle;
    await fc.assert(
      fc.asyncProperty(fc.nat(jws.length - 1), fc.string({maxLength: 3}), async (at, text) => {
        fc.pre(text.length !== 1);
        const longer = jws.slice(0, at) + text + jws.slice(text === '' ? at + 1 : at);
        expect(await verify({jws: longer, files})).to.match(/^ERR_BUNDLE_/);
      }),
      {numRuns: 200},
    );
  });

  it('refuses every bit that is turned in a file', async () => {
    const ids = [...bundle.files.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ids),
        fc.nat(),
        fc.integer({min: 1, max: 255}),
        async (id, at, by) => {
          const file = bundle.files.get(id) as ResourceFile;
          const bytes = file.bytes.slice();
          const index = at % bytes.length;
          bytes[index] = (bytes[index] as number) ^ by;
          const files = new Map(bundle.files).set(id, {...file, bytes});
          expect(await verify({...bundle, files})).to.equal('ERR_BUNDLE_FILE_ALTERED');
        },
      ),
      {numRuns: 200},
    );
  });

  it('refuses a file of which something else is said than what was signed', async () => {
    const file = bundle.files.get('passport-1') as ResourceFile;
    for (const over of [
      {mediaType: 'text/html'},
      {kind: 'face-image'},
      {page: 2},
      {page: undefined},
      {id: 'x'},
      {capturedAt: '2026-03-01T11:59:00.001Z'},
      {width: 1},
      {height: undefined},
    ]) {
      const files = new Map(bundle.files).set('passport-1', {...file, ...over} as ResourceFile);
      expect(await verify({...bundle, files})).to.equal('ERR_BUNDLE_FILE_ALTERED');
    }
  });

  it('judges the signature before anything that was signed', async () => {
    const [header, payload] = bundle.jws.split('.');
    const other = await sealBundle(CONTENT, await makeKey());
    const jws = `${header ?? ''}.${payload ?? ''}.${other.jws.split('.')[2] ?? ''}`;
    const wrong = {verificationId: 'x', audience: 'x', nonce: 'x', now: new Date(0)};
    const code = await codeOf(verifyBundle({jws, files: new Map()}, wrong));
    expect(code).to.equal('ERR_BUNDLE_SIGNATURE');
  });

  it('judges freshness by the present instant where none is given', async () => {
    expect(await codeOf(verifyBundle(bundle))).to.equal('ERR_BUNDLE_EXPIRED');
    const now = Date.now();
    const fresh = await sealBundle(
      {
        ...CONTENT,
        issuedAt: new Date(now).toISOString(),
        session: {...CONTENT.session, expiresAt: new Date(now + 600_000).toISOString()},
      },
      await makeKey(),
    );
    expect(await codeOf(verifyBundle(fresh))).to.equal('none');
  });

  it('refuses what is too long before it looks into it', async () => {
    const jws = `${bundle.jws.split('.')[0] ?? ''}.${'A'.repeat(1_048_576)}.AAAA`;
    expect(await verify({jws, files: bundle.files})).to.equal('ERR_BUNDLE_MALFORMED');
    const header = `${'A'.repeat(2_000)}.AAAA.AAAA`;
    expect(await verify({jws: header, files: bundle.files})).to.equal('ERR_BUNDLE_HEADER');
  });

  it('refuses arguments of wrong types', async () => {
    const {jws, files} = bundle;
    const file = new Map<string, unknown>([['passport-1', {bytes: 'text'}]]);
    for (const wrong of [
      undefined,
      null,
      jws,
      {},
      {jws},
      {jws: 7, files},
      {jws, files: {}},
      {jws, files: file},
    ]) {
      expect(await codeOf(verifyBundle(wrong as unknown as ReceivedBundle))).to.equal(INVALID);
    }
    for (const wrong of [
      null,
      'now',
      {now: '2026'},
      {now: new Date(Number.NaN)},
      {now: NOW, nonce: 7},
      {now: NOW, audience: null},
      {now: NOW, thumbprint: {}},
      {now: NOW, verificationId: 1n},
      {now: NOW, challenge: {steps: [1n]}},
    ]) {
      const work = verifyBundle(bundle, wrong as unknown as ExpectedBundle);
      expect(await codeOf(work)).to.equal(INVALID);
    }
  });

  it('gives a typed error for any text in the place of the JWS', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.base64String(), {minLength: 3, maxLength: 3}).map((parts) => parts.join('.')),
      fc
        .tuple(fc.jsonValue(), fc.jsonValue())
        .map((parts) =>
          [...parts.map((part) => btoa(encodeURIComponent(JSON.stringify(part)))), 'AAAA'].join(
            '.',
          ),
        ),
    );
    await fc.assert(
      fc.asyncProperty(text, async (jws) => {
        expect(await verify({jws, files: new Map()})).to.match(/^ERR_BUNDLE_(MALFORMED|HEADER)$/);
      }),
      {numRuns: 300},
    );
  });
});
