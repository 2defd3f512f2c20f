import type {DeviceKey, Resource, ResourceFile} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {
  claimDigest,
  sealBundle,
  sha256Hex,
  thumbprintOf,
  verifyBundle,
  type BundleContent,
} from './index.js';
import {codeOf} from './testing/code-of.js';
import {CONTENT, NOW, makeKey} from './testing/example.js';

const INVALID = 'ERR_PROTOCOL_INVALID_ARGUMENT';

/** The example with another value at a place, such as `resources.0.id`; of any type, for the wrong is what is tried here. */
function changed(place: string, value: unknown): BundleContent {
  const content = structuredClone(CONTENT);
  const path = place.split('.');
  const last = path.pop() as string;
  let parent = content as unknown as Record<string, unknown>;
  for (const name of path) parent = parent[name] as Record<string, unknown>;
  parent[last] = value;
  return content;
}

describe('sealing a bundle', () => {
  let key: DeviceKey;

  before(async () => {
    key = await makeKey();
  });

  it('gives what the verifier accepts, with a digest of every file', async () => {
    const bundle = await sealBundle(CONTENT, key);
    const {manifest, thumbprint} = await verifyBundle(bundle, {now: NOW});
    expect(thumbprint).to.equal(key.thumbprint);
    const files = CONTENT.resources.flatMap((resource) => resource.files);
    expect([...bundle.files.keys()]).to.deep.equal(files.map(({id}) => id));
    const records = manifest.resources.flatMap((resource) => resource.files);
    for (const [index, {bytes, ...rest}] of files.entries()) {
      const sha256 = await sha256Hex(bytes);
      expect(records[index]).to.deep.equal({...rest, bytes: bytes.length, sha256});
    }
    for (const name of [
      'sdk',
      'identity',
      'capture',
      'liveness',
      'documents',
      'consent',
      'models',
    ]) {
      const member = name as 'sdk';
      expect(manifest[member], name).to.deep.equal(CONTENT[member]);
    }
  });

  it('puts digests of the claimed values into the manifest, never the values', async () => {
    const {manifest} = await verifyBundle(await sealBundle(CONTENT, key), {now: NOW});
    expect(manifest.claims).to.have.length(CONTENT.claims.length);
    for (const [index, {key: name, value, evidence}] of CONTENT.claims.entries()) {
      const record = manifest.claims[index];
      const salt = record?.salt ?? '';
      const valueDigest = await claimDigest(salt, name, value);
      expect(record).to.deep.equal({key: name, salt, valueDigest, evidence});
    }
    expect(JSON.stringify(manifest.claims)).not.to.include('ERIKSSON');
  });

  it('salts the same claim anew every time', async () => {
    const salts = new Set<string>();
    for (let seal = 0; seal < 5; seal++) {
      const {manifest} = await verifyBundle(await sealBundle(CONTENT, key), {now: NOW});
      for (const {salt} of manifest.claims) salts.add(salt);
    }
    expect(salts.size).to.equal(10);
  });

  it('leaves out members that are undefined', async () => {
    const content = changed('identity', {claimed: undefined});
    const {manifest} = await verifyBundle(await sealBundle(content, key), {now: NOW});
    expect(manifest.identity).to.deep.equal({});
  });

  it('holds for any bytes and any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({minLength: 1, maxLength: 300}),
        fc.string({unit: 'grapheme', maxLength: 100}),
        async (bytes, purpose) => {
          const [selfie, ...others] = CONTENT.resources as [Resource, ...Resource[]];
          const [clip, ...stills] = selfie.files as [ResourceFile, ...ResourceFile[]];
          const content = {
            ...CONTENT,
            resources: [{...selfie, files: [{...clip, bytes}, ...stills]}, ...others],
            consent: {...CONTENT.consent, purpose: `${purpose}\r\n\0`},
          };
          await verifyBundle(await sealBundle(content, key), {now: NOW});
        },
      ),
      {numRuns: 50},
    );
  });

  const refused: Readonly<Record<string, readonly [place: string, value: unknown]>> = {
    'a file id twice': ['resources.0.files.0.id', 'passport-1'],
    'a file id that is no file name': ['resources.0.files.0.id', 'a/b'],
    'empty bytes': ['resources.0.files.0.bytes', new Uint8Array()],
    'bytes that are no Uint8Array': ['resources.0.files.0.bytes', [1, 2]],
    'a media type with parameters': ['resources.0.files.0.mediaType', 'video/webm;codecs=vp8'],
    'a media type of another kind': ['resources.1.files.0.mediaType', 'application/json'],
    'a Resource without files': ['resources.0.files', []],
    'no Resource': ['resources', []],
    'Resources of nobody': ['identity', {resources: ['a-document']}],
    'a Resource that is both new and known': ['identity', {claimed: 'x', resources: ['passport']}],
    'a score that is NaN': ['liveness.scores.depthResidual', Number.NaN],
    'a member that nobody knows': ['capture.gps', '0,0'],
    'a file with a name': ['resources.0.files.0.name', 'clip.webm'],
    'a pointer to a Resource that is not there': ['documents.0.resourceId', 'x'],
    'a nonce under 128 bits': ['session.nonce', 'short'],
    'a day that is not in the calendar': ['issuedAt', '2026-02-30T12:00:00Z'],
    'no session': ['session', undefined],
    'resources that are no list': ['resources', 7],
    'files that are no list': ['resources.0.files', null],
    'claims that are no list': ['claims', {}],
    'a claim without a value': ['claims.0.value', undefined],
    'a claim without evidence': ['claims.0.evidence', undefined],
    'half of a surrogate pair': ['consent.purpose', '\ud83d'],
    'consent to share in the place of consent to capture': ['consent.kind', 'share'],
  };
  for (const [what, [place, value]] of Object.entries(refused)) {
    it(`refuses ${what}`, async () => {
      expect(await codeOf(sealBundle(changed(place, value), key))).to.equal(INVALID);
    });
  }

  it('needs no Resource where it builds upon those of an Identity', async () => {
    const {manifest} = await verifyBundle(
      await sealBundle(
        {
          ...CONTENT,
          identity: {claimed: 'somebody', resources: ['1f0c2a3b-document']},
          ...{resources: [], documents: [], claims: []},
          capture: {...CONTENT.capture, cameras: []},
          liveness: undefined as never,
        },
        key,
      ),
      {now: NOW},
    );
    expect(manifest.resources).to.deep.equal([]);
    expect(manifest.identity.resources).to.deep.equal(['1f0c2a3b-document']);
  });

  it('refuses a cycle', async () => {
    const camera: Record<string, unknown> = {};
    camera['self'] = camera;
    const content = changed('capture.cameras.0', camera);
    expect(await codeOf(sealBundle(content, key))).to.equal(INVALID);
  });

  it('refuses a claim that the catalogue does not know', async () => {
    const content = changed('claims.0.key', 'shoe_size');
    expect(await codeOf(sealBundle(content, key))).to.equal('ERR_PROTOCOL_UNKNOWN_DATA_POINT');
  });

  it('refuses anything at all that is no content, with a typed error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (anything) => {
        expect(await codeOf(sealBundle(anything as BundleContent, key))).to.equal(INVALID);
      }),
    );
  });

  it('refuses anything in the place of a member, with a typed error', async () => {
    const members = fc.constantFrom(...(Object.keys(CONTENT) as (keyof BundleContent)[]));
    await fc.assert(
      fc.asyncProperty(members, fc.anything(), async (member, anything) => {
        const work = sealBundle({...CONTENT, [member]: anything} as BundleContent, key);
        expect(await codeOf(work)).to.match(
          /^(none|ERR_PROTOCOL_INVALID_ARGUMENT|ERR_PROTOCOL_UNKNOWN_DATA_POINT)$/,
        );
      }),
      {numRuns: 200},
    );
  });

  it('refuses keys that are no device key', async () => {
    const other = await makeKey();
    const agreement = await crypto.subtle.generateKey({name: 'ECDH', namedCurve: 'P-256'}, false, [
      'deriveBits',
    ]);
    const wrong: readonly unknown[] = [
      undefined,
      null,
      {},
      'key',
      {...key, thumbprint: other.thumbprint},
      {...key, privateKey: other.privateKey},
      {...other, privateKey: key.privateKey},
      {...key, privateKey: agreement.privateKey},
      {...key, privateKey: undefined},
      {...key, publicJwk: {...key.publicJwk, crv: 'P-384'}},
      {...key, publicJwk: {kty: 'EC', crv: 'P-256'}},
      {...key, publicJwk: null},
    ];
    for (const [index, one] of wrong.entries()) {
      expect(await codeOf(sealBundle(CONTENT, one as DeviceKey)), `${index}`).to.equal(INVALID);
    }
  });
});

describe('digests', () => {
  it('of bytes are those of FIPS 180-4', async () => {
    expect(await sha256Hex(new TextEncoder().encode('abc'))).to.equal(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('of keys ignore private and optional members', async () => {
    const {publicJwk, thumbprint} = await makeKey();
    expect(await thumbprintOf({...publicJwk, d: 'secret', use: 'sig'})).to.equal(thumbprint);
  });

  it('refuse wrong arguments', async () => {
    for (const work of [
      sha256Hex('abc' as unknown as Uint8Array),
      claimDigest('', 'age', 1),
      claimDigest('salt', '', 1),
      claimDigest('salt', 'age', {} as unknown as number),
      claimDigest('salt', 'age', Number.NaN),
      thumbprintOf(null as unknown as JsonWebKey),
      thumbprintOf({kty: 'RSA'}),
    ]) {
      expect(await codeOf(work)).to.equal(INVALID);
    }
  });
});
