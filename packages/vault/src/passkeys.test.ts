import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {isInForeignFrame} from './foreign-frame.js';
import {createPasskeys} from './passkeys.js';
import {codeOf} from './testing/code-of.js';

const {signal} = new AbortController();
const asked = {challenge: Uint8Array.of(1, 2, 3), rpId: 'shop.example', signal};
const user = {id: Uint8Array.of(9), name: 'Example Bank'};
const bytes = (...values: number[]): ArrayBuffer => Uint8Array.from(values).buffer;

/** What the browser would answer with. */
const answer = (response: object): Credential =>
  ({id: 'AQID', type: 'public-key', response}) as unknown as Credential;

const CREATED = answer({
  clientDataJSON: bytes(0x7b, 0x7d),
  getAuthenticatorData: () => bytes(4, 5),
  getPublicKey: () => bytes(6, 7),
  getPublicKeyAlgorithm: () => -7,
  getTransports: () => ['internal', 'hybrid'],
});

const ASSERTED = answer({
  clientDataJSON: bytes(0x7b, 0x7d),
  authenticatorData: bytes(4, 5),
  signature: bytes(8),
});

/** The browser, as these ceremonies have it. */
const browser = (ceremony: (options: CredentialCreationOptions) => Promise<Credential | null>) => ({
  create: async (options?: CredentialCreationOptions) => ceremony(options!),
  get: async (options?: CredentialRequestOptions) => ceremony(options as CredentialCreationOptions),
});

describe('passkeys, through the browser', () => {
  it('are made with the User verified, and read without knowing CBOR', async () => {
    let told: PublicKeyCredentialCreationOptions | undefined;
    const credentials = browser(async ({publicKey}) => {
      told = publicKey;
      return CREATED;
    });
    const made = await createPasskeys({credentials}).create({...asked, user});
    expect(made).to.deep.equal({
      ...{ceremony: 'create', credentialId: 'AQID', clientData: 'e30', authenticatorData: 'BAU'},
      ...{algorithm: -7, publicKey: 'Bgc', transports: ['internal', 'hybrid']},
    });
    expect(told).to.deep.include({
      ...{challenge: asked.challenge, rp: {id: 'shop.example', name: 'shop.example'}},
      ...{attestation: 'none', timeout: 300_000},
      user: {id: user.id, name: 'Example Bank', displayName: 'Example Bank'},
      authenticatorSelection: {userVerification: 'required', residentKey: 'preferred'},
      pubKeyCredParams: [
        {type: 'public-key', alg: -7},
        {type: 'public-key', alg: -257},
      ],
    });
  });

  it('sign only where they are among those that are enrolled', async () => {
    let told: PublicKeyCredentialRequestOptions | undefined;
    const credentials = browser(async (options) => {
      told = (options as CredentialRequestOptions).publicKey;
      return ASSERTED;
    });
    const known = [{id: 'AQID', transports: ['internal']}];
    const proof = await createPasskeys({credentials}).get({...asked, credentials: known});
    expect(proof).to.deep.equal({
      ...{ceremony: 'get', credentialId: 'AQID', clientData: 'e30', authenticatorData: 'BAU'},
      signature: 'CA',
    });
    expect(told).to.deep.include({rpId: 'shop.example', userVerification: 'required'});
    expect(told!.allowCredentials).to.deep.equal([
      {type: 'public-key', id: Uint8Array.of(1, 2, 3), transports: ['internal']},
    ]);
  });

  it('tell a User who says no from a browser that fails', async () => {
    const outcomes: readonly (readonly [unknown, string])[] = [
      [new DOMException('', 'NotAllowedError'), 'ERR_AUTH_PASSKEY_CANCELLED'],
      [new DOMException('', 'SecurityError'), 'ERR_AUTH_PASSKEY_FAILED'],
      [new DOMException('', 'InvalidStateError'), 'ERR_AUTH_PASSKEY_FAILED'],
      [new TypeError('not now'), 'ERR_AUTH_PASSKEY_FAILED'],
      [null, 'ERR_AUTH_PASSKEY_FAILED'],
    ];
    for (const [outcome, code] of outcomes) {
      const credentials = browser(async () => {
        if (outcome) throw outcome;
        return null;
      });
      const passkeys = createPasskeys({credentials});
      expect(await codeOf(passkeys.create({...asked, user})), String(outcome)).to.equal(code);
      expect(await codeOf(passkeys.get({...asked, credentials: []}))).to.equal(code);
    }
  });

  it('are given up with the reason of whoever gave them up, and after their time', async () => {
    const credentials = browser(() => new Promise(() => {}));
    const reason = new PassbaseError('ERR_FLOW_CANCELLED', 'left');
    const left = new AbortController();
    const making = createPasskeys({credentials}).create({...asked, user, signal: left.signal});
    left.abort(reason);
    expect(await making.catch((error: unknown) => error)).to.equal(reason);
    const clock = {now: () => 0, wallTime: () => 0, wait: async () => {}};
    expect(
      await codeOf(createPasskeys({credentials, clock}).get({...asked, credentials: []})),
    ).to.equal('ERR_AUTH_PASSKEY_TIMEOUT');
  });

  it('can not be had in the frame of another origin', () => {
    const own = {origin: 'https://shop.example'};
    const foreign = {
      get location(): never {
        throw new DOMException('not yours', 'SecurityError');
      },
    };
    expect(isInForeignFrame({top: {location: own}, location: own})).to.equal(false);
    expect(isInForeignFrame({top: null, location: own})).to.equal(false);
    expect(isInForeignFrame({top: foreign, location: own})).to.equal(true);
    const other = {location: {origin: 'https://other.example'}};
    expect(isInForeignFrame({top: other, location: own})).to.equal(true);
    // As it is here.
    expect(isInForeignFrame()).to.equal(false);
  });

  it('can be had in a page of this browser', () => {
    expect(createPasskeys().supported()).to.equal(location.hostname === 'localhost');
  });
});
