import {expect} from 'chai';
import type {DeviceKey} from '@passbase-verify/protocol';
import {BUNDLE_TYPS, canonicalJson, sealBundle, verifyBundle, type BundleContent} from './index.js';
import {signJson} from './signed-json.js';
import {codeOf} from './testing/code-of.js';
import {AUTHENTICATION, CONTENT, NOW, makeKey} from './testing/example.js';

describe('the two kinds of bundles', () => {
  let key: DeviceKey;
  before(async () => {
    key = await makeKey();
  });

  it('verify as what they are, and an authentication names its Identity', async () => {
    const verification = await sealBundle(CONTENT, key);
    const authentication = await sealBundle(AUTHENTICATION, key);
    const expected = {kind: 'authentication', now: NOW} as const;
    const {manifest, thumbprint} = await verifyBundle(authentication, expected);
    expect(manifest.authenticates).to.equal(AUTHENTICATION.authenticates);
    expect(thumbprint).to.equal(key.thumbprint);
    expect((await verifyBundle(verification, {now: NOW})).manifest).not.to.have.property(
      'authenticates',
    );
  });

  it('can not be taken for each other', async () => {
    const verification = await sealBundle(CONTENT, key);
    const authentication = await sealBundle(AUTHENTICATION, key);
    for (const expected of [{now: NOW}, {kind: 'verification', now: NOW}] as const) {
      expect(await codeOf(verifyBundle(authentication, expected))).to.equal('ERR_BUNDLE_HEADER');
    }
    expect(await codeOf(verifyBundle(verification, {kind: 'authentication', now: NOW}))).to.equal(
      'ERR_BUNDLE_HEADER',
    );
  });

  it('are refused where header and manifest say different things, whoever signed that', async () => {
    const {manifest, files} = await manifestOf(AUTHENTICATION);
    const {authenticates: _, ...anonymous} = manifest;
    for (const [payload, kind] of [
      [manifest, 'verification'],
      [anonymous, 'authentication'],
    ] as const) {
      const jws = await signJson(JSON.parse(canonicalJson(payload)), key, BUNDLE_TYPS[kind]);
      expect(await codeOf(verifyBundle({jws, files}, {kind, now: NOW}))).to.equal(
        'ERR_BUNDLE_SCHEMA',
      );
    }
  });

  it('is a selfie and nothing else, where it authenticates', async () => {
    const {liveness: _, ...dead} = AUTHENTICATION;
    const more: readonly BundleContent[] = [
      {...AUTHENTICATION, resources: CONTENT.resources},
      {...AUTHENTICATION, resources: CONTENT.resources, documents: CONTENT.documents},
      {...AUTHENTICATION, claims: CONTENT.claims.slice(1)},
      dead,
    ];
    for (const content of more) {
      expect(await codeOf(sealBundle(content, key))).to.equal('ERR_PROTOCOL_INVALID_ARGUMENT');
    }
  });

  it('knows no third kind', async () => {
    const bundle = await sealBundle(CONTENT, key);
    expect(await codeOf(verifyBundle(bundle, {kind: 'toString' as 'verification'}))).to.equal(
      'ERR_PROTOCOL_INVALID_ARGUMENT',
    );
  });

  async function manifestOf(content: BundleContent) {
    const bundle = await sealBundle(content, key);
    const kind = content.authenticates === undefined ? 'verification' : 'authentication';
    const {manifest} = await verifyBundle(bundle, {kind, now: NOW});
    return {manifest, files: bundle.files};
  }
});
