import {sealBundle} from '@passbase-verify/bundle';
import {seeFace} from '@passbase-verify/checks/testing';
import {
  systemClock,
  type AuthenticationSession,
  type DeviceKey,
  type PassbaseError,
  type SealedBundle,
} from '@passbase-verify/protocol';
import {createVault, type Vault} from '@passbase-verify/vault';
import {expect} from 'chai';
import {authenticationCases, type AuthenticationFlaw} from '../conformance/authentication-cases.js';
import {
  ANNA,
  AUDIENCE,
  KEY,
  OTHER,
  REQUEST,
  always,
  codeOf,
  enrolledIdentity,
  lookOf,
  sealAuthentication as seal,
} from '../testing/authenticating-page.js';
import {makeSelfie} from '../testing/made-up-selfie.js';
import type {StoredIdentity} from './kept/stored.js';
import {createLocalAdapter, type LocalAdapterOptions} from './local-adapter.js';

/** The same bundle with the other signature that is valid for it: n − s in the place of s. */
function resigned({jws, files}: SealedBundle): SealedBundle {
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const [header, payload, signature = ''] = jws.split('.');
  const binary = atob(signature.replaceAll('-', '+').replaceAll('_', '/'));
  const hex = [...binary].map((c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  const other = (order - BigInt(`0x${hex.slice(64)}`)).toString(16).padStart(64, '0');
  const bytes = (hex.slice(0, 64) + other).match(/../g)!.map((pair) => parseInt(pair, 16));
  const encoded = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return {jws: `${header}.${payload}.${encoded}`, files};
}

describe('Biometric Authentication by the embedded backend', () => {
  let databaseName: string;
  let vault: Vault;
  let key: DeviceKey;

  const authentication = (options: Partial<LocalAdapterOptions> = {}) =>
    createLocalAdapter({vault, audience: AUDIENCE, ...options}).authentication!;

  /** As the backend keeps it when the User has shared. */
  const enrol = async (change: Partial<StoredIdentity> = {}): Promise<void> => {
    const identity = enrolledIdentity(key.thumbprint, change);
    await vault.records.put(AUDIENCE, 'identity', KEY, identity);
  };

  const withOtherVault = async <R>(work: (other: Vault) => Promise<R>): Promise<R> => {
    const other = createVault({databaseName: `other-${crypto.randomUUID()}`});
    try {
      return await work(other);
    } finally {
      await other.wipe();
      other.close();
    }
  };

  beforeEach(async () => {
    databaseName = `authentication-${crypto.randomUUID()}`;
    vault = createVault({databaseName});
    key = await vault.keys.forAudience(AUDIENCE, always);
    await enrol();
  });
  afterEach(async () => {
    await vault.wipe();
    vault.close();
  });

  /** Bundles with a flaw, as whoever seals them makes them. */
  const sealFlawed = async (
    session: AuthenticationSession,
    flaw?: AuthenticationFlaw,
  ): Promise<SealedBundle> => {
    switch (flaw) {
      case 'other-face':
        return seal(key, session, {faceOf: lookOf(OTHER)});
      case 'unseen-face':
        return seal(key, session, {
          faceOf: (look) => (look === 1 ? undefined : lookOf(ANNA)(look)),
        });
      case 'other-challenge': {
        const steps = session.challenge.steps.toReversed();
        return seal(key, {...session, challenge: {...session.challenge, steps}});
      }
      case 'other-device':
        return withOtherVault(async (other) =>
          seal(await other.keys.forAudience(AUDIENCE, always), session),
        );
      case undefined:
        return seal(key, session);
    }
  };

  for (const {name, run} of authenticationCases) {
    it(name, () =>
      run({createAuthentication: () => authentication(), request: REQUEST, seal: sealFlawed}),
    );
  }

  it('says that it judged on the device', async () => {
    const backend = authentication();
    const session = await backend.open(REQUEST, always);
    const result = await backend.submit(await seal(key, session), always);
    expect(result.reasons).to.deep.equal(['judged-on-device']);
  });

  it('refuses before any camera opens: no such Identity, another key, no enrolled face', async () => {
    const open = (identityAccessKey = KEY): Promise<string> =>
      codeOf(authentication().open({...REQUEST, identityAccessKey}, always));
    expect(await open(crypto.randomUUID())).to.equal('ERR_AUTH_UNKNOWN_IDENTITY');
    const {enrolled = []} = enrolledIdentity(key.thumbprint);
    const ofAnotherNetwork = enrolled.map((face) => ({...face, network: 'another 1.0.0'}));
    for (const faces of [[], ofAnotherNetwork]) {
      await enrol({enrolled: faces});
      expect(await open()).to.equal('ERR_AUTH_NOT_ENROLLED');
    }
    await enrol({thumbprint: 'A'.repeat(43)});
    expect(await open()).to.equal('ERR_AUTH_OTHER_DEVICE');
    await withOtherVault(async (other) => {
      const backend = createLocalAdapter({vault: other, audience: AUDIENCE}).authentication!;
      expect(await codeOf(backend.open(REQUEST, always))).to.equal('ERR_AUTH_UNKNOWN_IDENTITY');
    });
  });

  it('lets nobody without the key spend a nonce', async () => {
    const backend = authentication();
    const session = await backend.open(REQUEST, always);
    const foreign = await sealFlawed(session, 'other-device');
    expect(await codeOf(backend.submit(foreign, always))).to.equal('ERR_AUTH_OTHER_DEVICE');
    expect(await codeOf(backend.submit(await seal(key, session), always))).to.equal('passed');
  });

  it('refuses another face on the same device, and the nonce is spent', async () => {
    const backend = authentication();
    const session = await backend.open(REQUEST, always);
    const other = await seal(key, session, {faceOf: lookOf(OTHER)});
    expect(await codeOf(backend.submit(other, always))).to.equal('ERR_AUTH_FACE_DIFFERS');
    const right = await seal(key, session);
    expect(await codeOf(backend.submit(right, always))).to.equal('ERR_AUTH_NONCE');
  });

  it('lets whoever shows another face five times wait, longer each time, until the right one is there', async () => {
    let now = Date.now();
    const backend = authentication({clock: {...systemClock, wallTime: () => now}});
    const show = async (person: number, session?: AuthenticationSession): Promise<string> => {
      try {
        const opened = session ?? (await backend.open(REQUEST, always));
        const faceOf = lookOf(person);
        return await codeOf(backend.submit(await seal(key, opened, {faceOf}), always));
      } catch (error) {
        return (error as PassbaseError).code;
      }
    };
    const inAdvance = await backend.open(REQUEST, always);
    for (let i = 0; i < 5; i++) expect(await show(OTHER)).to.equal('ERR_AUTH_FACE_DIFFERS');
    expect(await show(ANNA)).to.equal('ERR_AUTH_TOO_MANY');
    expect(await show(ANNA, inAdvance)).to.equal('ERR_AUTH_TOO_MANY');
    now += 30_000;
    expect(await show(OTHER)).to.equal('ERR_AUTH_FACE_DIFFERS');
    now += 59_000;
    expect(await show(ANNA)).to.equal('ERR_AUTH_TOO_MANY');
    now += 1_000;
    expect(await show(ANNA)).to.equal('passed');
    expect(await show(OTHER)).to.equal('ERR_AUTH_FACE_DIFFERS');
    expect(await show(ANNA)).to.equal('passed');
  });

  it('refuses where a face could not be compared', async () => {
    const backend = authentication();
    for (const faceOf of [
      () => undefined,
      (look: number) => (look === 1 ? undefined : lookOf(ANNA)(look)),
    ]) {
      const session = await backend.open(REQUEST, always);
      const bundle = await seal(key, session, {faceOf});
      expect(await codeOf(backend.submit(bundle, always))).to.equal('ERR_AUTH_FACE_NOT_COMPARED');
    }
  });

  it('compares the faces of the pictures themselves where it has an engine', async () => {
    for (const [person, code] of [
      [OTHER, 'ERR_AUTH_FACE_DIFFERS'],
      [undefined, 'ERR_AUTH_FACE_NOT_COMPARED'],
    ] as const) {
      let described = 0;
      // What was sent says that it is Anna; the pictures say otherwise.
      const backend = authentication({
        describeFace: async () => {
          described += 1;
          return person === undefined ? undefined : seeFace(person);
        },
      });
      const session = await backend.open(REQUEST, always);
      expect(await codeOf(backend.submit(await seal(key, session), always))).to.equal(code);
      expect(described).to.equal(session.challenge.steps.length);
    }
  });

  it('refuses a bundle that was received before, whatever came of it and however it is signed', async () => {
    const backend = authentication();
    for (const faceOf of [lookOf(ANNA), lookOf(OTHER)]) {
      const session = await backend.open(REQUEST, always);
      const bundle = await seal(key, session, {faceOf});
      await codeOf(backend.submit(bundle, always));
      for (const again of [bundle, resigned(bundle)]) {
        // Also by a backend that was opened later, as after a reload.
        for (const later of [backend, authentication()]) {
          expect(await codeOf(later.submit(again, always))).to.equal('ERR_AUTH_REPLAYED');
        }
      }
    }
  });

  it('takes one of two bundles that arrive at once, in one tab or in two', async () => {
    const otherTab = createVault({databaseName});
    const backends = [authentication(), authentication({vault: otherTab})] as const;
    for (const second of backends) {
      const session = await backends[0].open(REQUEST, always);
      const bundle = await seal(key, session);
      const codes = await Promise.all(
        [backends[0], second].map((backend) => codeOf(backend.submit(bundle, always))),
      );
      expect(codes.toSorted()).to.deep.equal(['ERR_AUTH_REPLAYED', 'passed']);
    }
    otherTab.close();
  });

  it('answers of other faces that are shown at once no more than of those in a row', async () => {
    const backend = authentication();
    const sessions = await Promise.all(
      Array.from({length: 7}, () => backend.open(REQUEST, always)),
    );
    const codes = await Promise.all(
      sessions.map(async (session) =>
        codeOf(backend.submit(await seal(key, session, {faceOf: lookOf(OTHER)}), always)),
      ),
    );
    const count = (code: string): number => codes.filter((one) => one === code).length;
    expect(count('ERR_AUTH_FACE_DIFFERS')).to.equal(5);
    expect(count('ERR_AUTH_TOO_MANY')).to.equal(2);
  });

  it('refuses a nonce that is old, of another authentication, or of none', async () => {
    const backend = authentication();
    const old = await backend.open(REQUEST, always);
    expect(await codeOf(backend.submit(await seal(key, old), always))).to.equal('passed');
    const next = await backend.open(REQUEST, always);
    for (const session of [
      {...next, nonce: old.nonce},
      {...next, authenticationId: old.authenticationId},
      {...next, authenticationId: crypto.randomUUID()},
      old,
    ]) {
      const bundle = await seal(key, session);
      expect(await codeOf(backend.submit(bundle, always))).to.equal('ERR_AUTH_NONCE');
    }
    const another = await seal(key, next, {authenticates: crypto.randomUUID()});
    expect(await codeOf(backend.submit(another, always))).to.equal('ERR_AUTH_NONCE');
    await backend.cancel(next.authenticationId, always);
    expect(await codeOf(backend.submit(await seal(key, next), always))).to.equal('ERR_AUTH_NONCE');
  });

  for (const [what, grantedMs] of [
    ['comes too late', 10 * 60_000],
    ['grants itself more time', 24 * 3_600_000],
  ] as const) {
    it(`refuses a bundle that ${what}`, async () => {
      let now = Date.now();
      const backend = authentication({clock: {...systemClock, wallTime: () => now}});
      const session = await backend.open(REQUEST, always);
      const expiresAt = new Date(now + grantedMs).toISOString();
      const bundle = await seal(key, {...session, expiresAt});
      now += 11 * 60_000;
      expect(await codeOf(backend.submit(bundle, always))).to.equal('ERR_BUNDLE_EXPIRED');
    });
  }

  it('takes no Verification for an authentication, nor the other way round', async () => {
    const adapter = createLocalAdapter({vault, audience: AUDIENCE});
    const session = await adapter.authentication!.open(REQUEST, always);
    const bundle = await seal(key, session);
    expect(await codeOf(adapter.submit(bundle, always))).to.equal('ERR_BUNDLE_HEADER');
    // A Verification may be a selfie alone: the same files, for its own nonce.
    const opened = await adapter.open(
      {
        ...{requestedDataPoints: ['liveness_factor'], documents: [], countries: [], metadata: {}},
        ...{purpose: '', allowUpload: false, timeZone: 'UTC'},
      },
      always,
    );
    const {resource, liveness} = makeSelfie(opened.challenge, {faceOf: lookOf(ANNA)});
    const verification = await sealBundle(
      {
        ...{session: opened, issuedAt: new Date().toISOString()},
        ...{sdk: {name: 'passbase-verify', version: '0.0.0'}, identity: {claimed: KEY}},
        ...{capture: {pageOrigin: location.origin, cameras: []}, resources: [resource], liveness},
        ...{documents: [], claims: [], models: []},
        consent: {
          ...{kind: 'capture', requested: ['liveness_factor'], purpose: '', biometric: true},
          ...{textVersion: '1', language: 'en', givenAt: new Date().toISOString()},
        },
      },
      key,
    );
    expect(await codeOf(adapter.authentication!.submit(verification, always))).to.equal(
      'ERR_BUNDLE_HEADER',
    );
    expect((await adapter.submit(verification, always)).verificationId).to.equal(
      opened.verificationId,
    );
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    expect(await codeOf(authentication().open(REQUEST, {signal}))).to.equal('Error: stopped');
  });
});
