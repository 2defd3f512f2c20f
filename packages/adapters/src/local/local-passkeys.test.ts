import {passkeyChallenge} from '@passbase-verify/bundle/passkey';
import {signConsent} from '@passbase-verify/bundle';
import {seeFace} from '@passbase-verify/checks/testing';
import type {
  AuthenticationSession,
  DeviceKey,
  PasskeyCeremony,
  PasskeyMode,
  PasskeyRecord,
  PasskeySession,
  VerificationResult,
  VerificationSession,
} from '@passbase-verify/protocol';
import {
  createMockAuthenticator,
  makePasskeyPair,
  type MockAuthenticator,
  type MockFlaws,
} from '@passbase-verify/testkit/passkeys';
import {createVault, type Vault} from '@passbase-verify/vault';
import {expect} from 'chai';
import {passkeyCases, type PasskeyFlaw} from '../conformance/passkey-cases.js';
import {
  AUDIENCE,
  KEY,
  OTHER,
  REQUEST,
  always,
  codeOf,
  enrolledIdentity,
  lookOf,
  sealAuthentication,
} from '../testing/authenticating-page.js';
import {HOLDER, REQUEST as VERIFICATION, sealAsPage} from '../testing/honest-page.js';
import type {StoredIdentity} from './kept/stored.js';
import {createLocalAdapter} from './local-adapter.js';

const RELYING_PARTY = {id: 'shop.example', origin: 'https://shop.example'};

describe('passkeys of the embedded backend', () => {
  let vault: Vault;
  let key: DeviceKey;
  let authenticator: MockAuthenticator;

  beforeEach(async () => {
    vault = createVault({databaseName: `passkeys-${crypto.randomUUID()}`});
    key = await vault.keys.forAudience(AUDIENCE, always);
    authenticator = createMockAuthenticator({origin: RELYING_PARTY.origin});
    await vault.records.put(AUDIENCE, 'identity', KEY, enrolledIdentity(key.thumbprint));
  });
  afterEach(async () => {
    await vault.wipe();
    vault.close();
  });

  const adapter = (relyingParty = RELYING_PARTY) =>
    createLocalAdapter({vault, audience: AUDIENCE, relyingParty});
  const backend = () => adapter().authentication!;
  const open = (passkey?: PasskeyMode): Promise<AuthenticationSession> =>
    backend().open({...REQUEST, ...(passkey ? {passkey} : {})}, always);
  const kept = async (): Promise<StoredIdentity> =>
    (await vault.records.get<StoredIdentity>(AUDIENCE, 'identity', KEY))!;

  /** What the User's authenticator answers with. */
  async function perform(
    {nonce, passkey}: {readonly nonce: string; readonly passkey?: PasskeySession},
    ceremony: PasskeyCeremony,
  ): Promise<PasskeyRecord> {
    const challenge = await passkeyChallenge(ceremony, nonce);
    const {rpId, credentials} = passkey ?? {rpId: RELYING_PARTY.id, credentials: []};
    if (ceremony === 'get') return authenticator.get({challenge, rpId, credentials, ...always});
    const user = {id: Uint8Array.of(1), name: AUDIENCE};
    return authenticator.create({challenge, rpId, user, ...always});
  }

  const submit = async (session: AuthenticationSession, passkey?: PasskeyRecord) =>
    backend().submit(
      await sealAuthentication(key, session, {...(passkey ? {passkey} : {})}),
      always,
    );

  /** Makes the first one, by an authentication. */
  async function enrol(): Promise<void> {
    const session = await open('offered');
    const {passkey} = await submit(session, await perform(session, 'create'));
    expect(passkey).to.equal('enrolled');
  }

  it('are not spoken of where nobody asks', async () => {
    const session = await open();
    expect(session).not.to.have.property('passkey');
    expect(await submit(session)).not.to.have.property('passkey');
    const another = await open();
    const uninvited = submit(another, await perform(another, 'create'));
    expect(await codeOf(uninvited)).to.equal('ERR_AUTH_PASSKEY_MALFORMED');
  });

  it('are made with an authentication that passes, and sign in the next', async () => {
    const first = await open('offered');
    expect(first.passkey).to.deep.equal({rpId: 'shop.example', credentials: []});
    await submit(first, await perform(first, 'create'));
    const [enrolled] = (await kept()).passkeys!;
    expect(enrolled).to.include({algorithm: -7, counter: 1});

    const session = await open('required');
    expect(session.passkey?.credentials).to.deep.equal([
      {id: enrolled!.credentialId, transports: ['internal']},
    ]);
    const result = await submit(session, await perform(session, 'get'));
    expect(result.passkey).to.equal('verified');
    expect((await kept()).passkeys).to.deep.equal([{...enrolled, counter: 2}]);
  });

  it('are not kept where the face is another', async () => {
    const session = await open('offered');
    const passkey = await perform(session, 'create');
    const bundle = await sealAuthentication(key, session, {passkey, faceOf: lookOf(OTHER)});
    expect(await codeOf(backend().submit(bundle, always))).to.equal('ERR_AUTH_FACE_DIFFERS');
    expect(await kept()).not.to.have.property('passkeys');
  });

  it('are nothing that face and device alone could add to', async () => {
    await enrol();
    for (const [mode, code] of [
      ['offered', 'ERR_AUTH_PASSKEY_MALFORMED'],
      ['required', 'ERR_AUTH_PASSKEY_MISSING'],
    ] as const) {
      const session = await open(mode);
      const another = await perform(session, 'create');
      expect(await codeOf(submit(session, another)), mode).to.equal(code);
    }
    expect((await kept()).passkeys).to.have.length(1);
  });

  it('have to sign where one is required, and may be left out where one is offered', async () => {
    expect(await codeOf(open('required'))).to.equal('ERR_AUTH_PASSKEY_NOT_ENROLLED');
    await enrol();
    expect(await codeOf(submit(await open('required')))).to.equal('ERR_AUTH_PASSKEY_MISSING');
    expect(await submit(await open('offered'))).not.to.have.property('passkey');
  });

  /** Flaws as browser and authenticator make them. */
  async function flawsOf(flaw: PasskeyFlaw | undefined): Promise<MockFlaws> {
    switch (flaw) {
      case 'other-challenge':
        return {challenge: await passkeyChallenge('get', (await open('offered')).nonce)};
      case 'other-origin':
        return {origin: 'https://evil.example'};
      case 'other-relying-party':
        return {rpId: 'evil.example'};
      case 'unverified-user':
        return {flags: 0x01};
      case 'other-key':
        return {key: await makePasskeyPair()};
      case 'old-count':
        return {counter: 1};
      default:
        return {};
    }
  }

  async function provenBy(session: AuthenticationSession, flaw?: PasskeyFlaw) {
    if (flaw === 'left-out') return undefined;
    if (flaw === 'made-anew') return perform(session, 'create');
    const credentials =
      flaw === 'other-passkey'
        ? [{id: (await perform(session, 'create')).credentialId, transports: []}]
        : session.passkey!.credentials;
    authenticator.flaws = await flawsOf(flaw);
    const asked = {...session, passkey: {...session.passkey!, credentials}};
    const proof = await perform(asked, 'get');
    authenticator.flaws = {};
    return proof;
  }

  for (const {name, run} of passkeyCases) {
    it(name, () =>
      run({
        createAuthentication: async () => {
          await enrol();
          return backend();
        },
        seal: async (session, flaw) => {
          const passkey = await provenBy(session, flaw);
          return sealAuthentication(key, session, {...(passkey ? {passkey} : {})});
        },
        request: REQUEST,
      }),
    );
  }

  it('are forgotten with the vault', async () => {
    await enrol();
    await vault.wipe();
    key = await vault.keys.forAudience(AUDIENCE, always);
    await vault.records.put(AUDIENCE, 'identity', KEY, enrolledIdentity(key.thumbprint));
    expect((await open('offered')).passkey?.credentials).to.deep.equal([]);
  });

  describe('that are made with a Verification', () => {
    const request = {...VERIFICATION, passkey: 'required'} as const;

    async function share(session: VerificationSession, result: VerificationResult) {
      const consent = await signConsent(
        {
          ...{kind: 'share', verificationId: session.verificationId, recipient: AUDIENCE},
          ...{purpose: request.purpose, textVersion: '1', language: 'en'},
          granted: result.dataPoints.map((point) => point.key),
          refused: [],
          givenAt: new Date().toISOString(),
        },
        key,
      );
      await adapter().share(consent, always);
      return result.identityAccessKey;
    }

    it('are kept with the Identity, and sign for it from then on', async () => {
      const session = await adapter().open(request, always);
      const passkey = await perform(session, 'create');
      const receipt = await adapter().submit(await sealAsPage(vault, session, {passkey}), always);
      const identityAccessKey = await share(session, await adapter().result(receipt, always));
      const opened = await backend().open(
        {...REQUEST, identityAccessKey, passkey: 'required'},
        always,
      );
      expect(opened.passkey?.credentials.map(({id}) => id)).to.deep.equal([passkey.credentialId]);

      // Whoever builds upon that Identity has one, and can't bring another.
      const next = await adapter().open(request, always);
      expect(next.passkey?.credentials).to.have.length(1);
    });

    it('are not added to one that was enrolled between answer and share', async () => {
      const first = await adapter().open(VERIFICATION, always);
      const verified = await adapter().submit(await sealAsPage(vault, first), always);
      const identityAccessKey = await share(first, await adapter().result(verified, always));

      const session = await adapter().open({...VERIFICATION, passkey: 'offered'}, always);
      const {identity} = session;
      const receipt = await adapter().submit(
        await sealAsPage(vault, session, {
          captures: ['selfie'],
          claims: () => [],
          passkey: await perform(session, 'create'),
          identity: {
            claimed: identityAccessKey,
            resources: identity!.resources.map(({id}) => id),
          },
        }),
        always,
      );
      const result = await adapter().result(receipt, always);
      expect(result).to.include({identityAccessKey, status: 'approved'});

      const owners = await backend().open(
        {...REQUEST, identityAccessKey, passkey: 'offered'},
        always,
      );
      const own = await perform(owners, 'create');
      // The same person in either: only the passkey is another.
      const faceOf = (look: number) => seeFace(HOLDER, 0.2, look);
      const bundle = await sealAuthentication(key, owners, {faceOf, passkey: own});
      expect((await backend().submit(bundle, always)).passkey).to.equal('enrolled');

      expect(await codeOf(share(session, result))).to.equal('ERR_AUTH_PASSKEY_MALFORMED');
      const {passkeys, consents} = (await vault.records.get<StoredIdentity>(
        ...([AUDIENCE, 'identity', identityAccessKey] as const),
      ))!;
      expect(passkeys!.map(({credentialId}) => credentialId)).to.deep.equal([own.credentialId]);
      expect(consents).to.have.length(1);
    });

    it('are refused like any other, and can not be left out where one is required', async () => {
      for (const [flaw, code] of [
        [{origin: 'https://evil.example'}, 'ERR_AUTH_PASSKEY_ORIGIN'],
        [{challenge: new Uint8Array(32)}, 'ERR_AUTH_PASSKEY_CHALLENGE'],
      ] as const) {
        const session = await adapter().open(request, always);
        authenticator.flaws = flaw;
        const passkey = await perform(session, 'create');
        const bundle = await sealAsPage(vault, session, {passkey});
        expect(await codeOf(adapter().submit(bundle, always))).to.equal(code);
      }
      const session = await adapter().open(request, always);
      const bundle = await sealAsPage(vault, session);
      expect(await codeOf(adapter().submit(bundle, always))).to.equal('ERR_AUTH_PASSKEY_MISSING');
    });
  });
});
