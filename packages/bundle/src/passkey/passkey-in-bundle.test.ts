import type {AssertedPasskey, CreatedPasskey, DeviceKey} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {sealBundle, verifyBundle, type BundleContent} from '../index.js';
import {codeOf} from '../testing/code-of.js';
import {AUTHENTICATION, CONTENT, NOW, makeKey} from '../testing/example.js';

const response = {credentialId: 'AQ', clientData: 'e30', authenticatorData: 'AA'};
const CREATED: CreatedPasskey = {
  ...{...response, ceremony: 'create', algorithm: -7, publicKey: 'MFk', transports: ['internal']},
};
const ASSERTED: AssertedPasskey = {...response, ceremony: 'get', signature: 'MEU'};

describe('a passkey in a bundle', () => {
  let key: DeviceKey;
  before(async () => {
    key = await makeKey();
  });

  it('is signed with it', async () => {
    const cases = [
      [CONTENT, CREATED, 'verification'],
      [AUTHENTICATION, CREATED, 'authentication'],
      [AUTHENTICATION, ASSERTED, 'authentication'],
    ] as const;
    for (const [content, passkey, kind] of cases) {
      const bundle = await sealBundle({...content, passkey}, key);
      const {manifest} = await verifyBundle(bundle, {kind, now: NOW});
      expect(manifest.passkey).to.deep.equal(passkey);
    }
  });

  it('has the members of its ceremony and no others', async () => {
    const {signature: _, ...unsigned} = ASSERTED;
    const {publicKey: __, ...keyless} = CREATED;
    const wrong: readonly (readonly [BundleContent, object])[] = [
      [CONTENT, ASSERTED],
      [AUTHENTICATION, unsigned],
      [AUTHENTICATION, {...ASSERTED, publicKey: 'MFk'}],
      [AUTHENTICATION, {...CREATED, ceremony: 'other'}],
      [CONTENT, keyless],
      [CONTENT, {...CREATED, signature: 'MEU'}],
      [CONTENT, {...CREATED, algorithm: -8}],
      [CONTENT, {...CREATED, credentialId: 'A'.repeat(1_365)}],
      [CONTENT, {...CREATED, clientData: 'e30='}],
      [CONTENT, {...CREATED, face: 'AQ'}],
    ];
    for (const [content, passkey] of wrong) {
      const sealing = sealBundle({...content, passkey: passkey as CreatedPasskey}, key);
      expect(await codeOf(sealing), JSON.stringify(passkey).slice(0, 99)).to.equal(
        'ERR_PROTOCOL_INVALID_ARGUMENT',
      );
    }
  });
});
