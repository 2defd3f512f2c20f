import {jwsDigest, signConsent, signWithdrawal} from '@passbase-verify/bundle';
import {presentCredential, verifyPresentation} from '@passbase-verify/bundle/credential';
import {encodeScreenLight, judgeKeptLight, planScreenLight} from '@passbase-verify/checks';
import {
  filmLitFace,
  seeDocument,
  seeFace,
  seeLines,
  seePage,
} from '@passbase-verify/checks/testing';
import {systemClock, type Adapter, type SealedBundle} from '@passbase-verify/protocol';
import {createVault, type Vault} from '@passbase-verify/vault';
import {expect} from 'chai';
import {conformanceCases} from '../conformance/conformance.js';
import {codeOf} from '../testing/authenticating-page.js';
import {
  AUDIENCE,
  HOLDER,
  MRZ,
  REQUEST,
  always,
  sealAsPage as seal,
} from '../testing/honest-page.js';
import type {StoredIdentity} from './kept/stored.js';
import {createLocalAdapter, type LocalAdapterOptions} from './local-adapter.js';

describe('the embedded backend', () => {
  let vault: Vault;
  let databaseName: string;
  const create = (options: Partial<LocalAdapterOptions> = {}): Adapter =>
    createLocalAdapter({vault, audience: AUDIENCE, ...options});

  const answer = async (adapter: Adapter, bundle: SealedBundle) =>
    adapter.result(await adapter.submit(bundle, always), always);

  beforeEach(() => {
    databaseName = `adapter-${crypto.randomUUID()}`;
    vault = createVault({databaseName});
  });
  afterEach(async () => {
    await vault.wipe();
    vault.close();
  });

  for (const {name, run} of conformanceCases) {
    it(name, () =>
      run({
        createAdapter: () => create(),
        request: REQUEST,
        seal: (session) => seal(vault, session),
        sign: async (record) => signConsent(record, await vault.keys.forAudience(AUDIENCE, always)),
        signWithdrawal: async (record, by) =>
          signWithdrawal(
            record,
            await vault.keys.forAudience(by === 'device' ? AUDIENCE : 'other.example', always),
          ),
      }),
    );
  }

  it('says that it judged on the device', async () => {
    const adapter = create();
    const session = await adapter.open(REQUEST, always);
    const result = await answer(adapter, await seal(vault, session));
    expect(result.reasons).to.deep.equal(['judged-on-device']);
  });

  it('declines a document of another person, and leaves one without a face to whoever decides', async () => {
    const judged = async (
      portraitOf: number | undefined,
      options: Partial<LocalAdapterOptions>,
    ) => {
      const adapter = create(options);
      const session = await adapter.open(REQUEST, always);
      return answer(adapter, await seal(vault, session, {portraitOf}));
    };
    const other = await judged(HOLDER + 1, {});
    expect(other).to.deep.include({status: 'declined', reasons: ['face-differs'], dataPoints: []});
    const nobody = await judged(undefined, {});
    expect(nobody.status).to.equal('pending');
    expect(nobody.reasons).to.deep.equal(['judged-on-device', 'face-not-compared']);
    for (const portraitOf of [HOLDER + 1, undefined]) {
      expect((await judged(portraitOf, {faceMatch: 'reported'})).status).to.equal('approved');
    }
  });

  it('compares the faces of the pictures themselves where it has an engine', async () => {
    const described: number[] = [];
    const adapter = create({
      describeFace: async (still) => {
        const [first = 0] = new Uint8Array(await still.arrayBuffer());
        described.push(first);
        // What was sent says that all are one person; the pictures say otherwise.
        return seeFace(first);
      },
      readDocument: async () => seeDocument({page: seePage(), mrz: seeLines(MRZ.lines)}),
    });
    const session = await adapter.open(REQUEST, always);
    const result = await answer(adapter, await seal(vault, session));
    expect(described[0]).to.equal(9);
    expect(described).to.have.length(1 + session.challenge.steps.length);
    expect(result.reasons).to.include('face-differs');
  });

  it('tells that stills look like pictures of a picture, and approves all the same', async () => {
    const adapter = create({
      describeFace: async () => ({
        ...seeFace(HOLDER),
        recapture: {
          ...{grid: 6, dots: 0.5, frame: 0.2, focus: 0.5, colour: 0.1, darkest: 0.1, specular: 0},
        },
        pad: {score: 0.3, threshold: 0.5, models: [{name: 'theirs', score: 0.3, threshold: 0.5}]},
      }),
      readDocument: async () => seeDocument({page: seePage(), mrz: seeLines(MRZ.lines)}),
    });
    const requestedDataPoints = [...REQUEST.requestedDataPoints, 'pad_factor'];
    const session = await adapter.open({...REQUEST, requestedDataPoints}, always);
    const {status, reasons, dataPoints} = await answer(adapter, await seal(vault, session));
    expect(status).to.equal('approved');
    expect(reasons).to.deep.equal(['judged-on-device', 'recapture-screen-grid', 'pad-not-live']);
    expect(dataPoints.find(({key}) => key === 'pad_factor')!.value).to.equal(0.3);
  });

  it('tells that a face answered the screen late or otherwise, and approves all the same', async () => {
    const lit = (nonce: string, delayMs: number): Uint8Array =>
      encodeScreenLight(filmLitFace(planScreenLight(nonce), {delayMs}));
    /** A film of somebody lit by the colours of another session; one in two hundred goes with those of this one by chance. */
    const film = (nonce: string): Uint8Array =>
      Array.from({length: 9}, (_, other) =>
        encodeScreenLight(
          filmLitFace(planScreenLight(nonce), {
            thing: 'screen',
            filmed: planScreenLight(`another ${other}`),
          }),
        ),
      ).find((bytes) => judgeKeptLight(bytes, nonce).judgement?.verdict === 'differs')!;
    for (const [light, expected] of [
      [(nonce: string) => lit(nonce, 180), []],
      [(nonce: string) => lit(nonce, 900), ['screen-light-late']],
      [film, ['screen-light-differs']],
      [() => encodeScreenLight('skipped'), []],
    ] as const) {
      const adapter = create({faceMatch: 'reported'});
      const session = await adapter.open(REQUEST, always);
      const bundle = await seal(vault, session, {light: light(session.nonce)});
      const {status, reasons} = await answer(adapter, bundle);
      expect(status).to.equal('approved');
      expect(reasons).to.deep.equal(['judged-on-device', ...expected]);
    }
  });

  it('declines a reading whose check digits do not hold', async () => {
    const adapter = create();
    const session = await adapter.open(REQUEST, always);
    const mrz = {...MRZ, lines: [MRZ.lines[0]!, MRZ.lines[1]!.replace('740812', '740813')]};
    const result = await answer(adapter, await seal(vault, session, {mrz}));
    expect(result.status).to.equal('declined');
    expect(result.reasons).to.include('document-unreadable');
    expect(result.dataPoints).to.deep.equal([]);
  });

  it('declines where the evidence image reads differently', async () => {
    const adapter = create({
      readDocument: async () => ({
        kind: 'document',
        at: 0,
        width: 1,
        height: 1,
        brightness: 0.5,
        sharpness: 100,
        glare: 0,
        motion: 0,
        mrz: {
          lines: [MRZ.lines[0]!.replace('ANNA', 'HANS'), MRZ.lines[1]!].map((line) =>
            [...line].map((symbols) => ({symbols, weights: [0.999999]})),
          ),
        },
      }),
    });
    const session = await adapter.open(REQUEST, always);
    const result = await answer(adapter, await seal(vault, session));
    expect(result.reasons).to.deep.equal(['document-reads-differently']);
  });

  it('declines a claim that does not come out again', async () => {
    const adapter = create();
    const session = await adapter.open(REQUEST, always);
    const bundle = await seal(vault, session, {
      claims: (claims) =>
        claims.map((claim) => (claim.key === 'last_name' ? {...claim, value: 'SMITH'} : claim)),
    });
    expect((await answer(adapter, bundle)).reasons).to.deep.equal(['claims-differ']);
  });

  it('takes the alternatives that it offered for an answer', async () => {
    for (let index = 0; index < 4; index++) {
      const adapter = create();
      const session = await adapter.open(REQUEST, always);
      const bundle = await seal(vault, session, {alternatives: new Set([index])});
      expect((await answer(adapter, bundle)).reasons).to.deep.equal(['judged-on-device']);
    }
  });

  it('declines a performance of another challenge', async () => {
    const adapter = create();
    const session = await adapter.open(REQUEST, always);
    const reversed = {...session.challenge, steps: session.challenge.steps.toReversed()};
    const bundle = await seal(vault, {...session, challenge: reversed});
    expect((await answer(adapter, bundle)).reasons).to.include('liveness-other-challenge');
  });

  it('declines a country that is not accepted', async () => {
    const adapter = create();
    const session = await adapter.open({...REQUEST, countries: ['FRA']}, always);
    const result = await answer(adapter, await seal(vault, session));
    expect(result.reasons).to.deep.equal(['document-country-not-accepted']);
  });

  for (const [what, grantedMs] of [
    ['comes too late', 60_000],
    ['grants itself more time', 3_600_000],
  ] as const) {
    it(`refuses a bundle that ${what}`, async () => {
      let now = Date.now();
      const adapter = create({
        clock: {...systemClock, wallTime: () => now},
        submitWithinMs: 60_000,
      });
      const session = await adapter.open(REQUEST, always);
      const expiresAt = new Date(now + grantedMs).toISOString();
      const bundle = await seal(vault, {...session, expiresAt});
      now += 120_000;
      const error: unknown = await adapter
        .submit(bundle, always)
        .catch((reason: unknown) => reason);
      expect(error).to.have.property('code', 'ERR_BUNDLE_EXPIRED');
    });
  }

  it('refuses a bundle that another device key sealed', async () => {
    const other = createVault({databaseName: `other-${crypto.randomUUID()}`});
    const adapter = create();
    const session = await adapter.open(REQUEST, always);
    const bundle = await seal(other, session);
    await other.wipe();
    other.close();
    const error: unknown = await adapter.submit(bundle, always).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'ERR_BUNDLE_KEY_MISMATCH');
  });

  describe('in two tabs at once', () => {
    let otherTab: Vault;
    const adapters = (): readonly [Adapter, Adapter] => [create(), create({vault: otherTab})];

    beforeEach(() => {
      otherTab = createVault({databaseName});
    });
    afterEach(() => otherTab.close());

    it('takes one bundle for a nonce, and refuses the other', async () => {
      const [here, there] = adapters();
      const session = await here.open(REQUEST, always);
      const bundles = [await seal(vault, session), await seal(vault, session)] as const;
      const codes = await Promise.all([
        codeOf(here.submit(bundles[0], always)),
        codeOf(there.submit(bundles[1], always)),
      ]);
      expect(codes.toSorted()).to.deep.equal(['ERR_BUNDLE_NONCE', 'passed']);
      // Whoever passed may ask again; nobody else may.
      const again = bundles.map((bundle) => codeOf(there.submit(bundle, always)));
      expect(await Promise.all(again)).to.deep.equal(codes);
    });

    it('answers one bundle that comes to both alike', async () => {
      const [here, there] = adapters();
      const session = await here.open(REQUEST, always);
      const bundle = await seal(vault, session);
      const [one, other] = await Promise.all([answer(here, bundle), answer(there, bundle)]);
      expect(one).to.deep.equal(other);
    });

    it('forgets what is cancelled in one while the other judges', async () => {
      const [here] = adapters();
      const session = await here.open(REQUEST, always);
      const judging = create({
        vault: otherTab,
        describeFace: async () => {
          await here.cancel(session.verificationId, always);
          return seeFace(HOLDER);
        },
      });
      const bundle = await seal(vault, session);
      expect(await codeOf(judging.submit(bundle, always))).to.equal('ERR_BUNDLE_VERIFICATION');
      expect(await vault.records.list(AUDIENCE, 'verification')).to.have.length(0);
    });
  });

  describe('when the answer to a share is lost', () => {
    const sign = async (verificationId: string, granted: readonly string[]) =>
      signConsent(
        {
          ...({kind: 'share', recipient: AUDIENCE, purpose: 'a test', verificationId} as const),
          ...{granted, refused: [], textVersion: '1', language: 'en'},
          givenAt: new Date().toISOString(),
        },
        await vault.keys.forAudience(AUDIENCE, always),
      );
    /** Judged, and not shared yet. */
    const verified = async (adapter: Adapter) => {
      const session = await adapter.open(REQUEST, always);
      return answer(adapter, await seal(vault, session));
    };
    const identities = async () =>
      (await vault.records.list<StoredIdentity>(AUDIENCE, 'identity')).map(({value}) => value);

    it('takes the next try in the place of the first, so that its withdrawal leaves nothing', async () => {
      const adapter = create();
      const {verificationId} = await verified(adapter);
      await adapter.share(await sign(verificationId, ['last_name']), always);
      const again = await sign(verificationId, ['last_name']);
      await adapter.share(again, always);
      expect((await identities())[0]!.consents.map(({jws}) => jws)).to.deep.equal([again.jws]);
      await adapter.withdraw!(
        await signWithdrawal(
          {
            ...({kind: 'withdrawal', verificationId, recipient: AUDIENCE} as const),
            ...{consentDigest: await jwsDigest(again.jws), withdrawn: ['last_name']},
            ...{textVersion: '1', language: 'en', withdrawnAt: new Date().toISOString()},
          },
          await vault.keys.forAudience(AUDIENCE, always),
        ),
        always,
      );
      expect(await identities()).to.deep.equal([]);
    });

    it('is answered again, of a record that holds no face and no reading any more', async () => {
      const adapter = create();
      const session = await adapter.open(REQUEST, always);
      const bundle = await seal(vault, session);
      const {verificationId} = await answer(adapter, bundle);
      const record = async (): Promise<string> =>
        JSON.stringify(await vault.records.list(AUDIENCE, 'verification'));
      expect(await record())
        .to.include('descriptor')
        .and.not.to.include(bundle.jws);
      for (let time = 0; time < 2; time++) {
        const shared = await adapter.share(await sign(verificationId, ['last_name']), always);
        expect(shared?.credential).to.be.a('string');
        expect(await record()).not.to.match(/descriptor|capturedAt/);
      }
      expect((await adapter.submit(bundle, always)).verificationId).to.equal(verificationId);
      const [identity] = await identities();
      expect(identity!.enrolled).to.have.length(session.challenge.steps.length);
      expect(identity!.resources).to.have.length(2);
    });

    it('records nothing where the script for credentials does not come', async () => {
      const {verificationId} = await verified(create());
      const clock = {...systemClock, wait: async () => {}};
      const consent = await sign(verificationId, ['last_name']);
      const code = await codeOf(create({clock}).share(consent, always));
      expect(code).to.equal('ERR_VISION_ASSET_NETWORK');
      expect(await identities()).to.deep.equal([]);
      await create().share(consent, always);
      expect(await identities()).to.have.length(1);
    });

    it('takes back what was recorded where the User gives up', async () => {
      const adapter = create();
      const {verificationId} = await verified(adapter);
      await adapter.share(await sign(verificationId, ['last_name']), always);
      await adapter.cancel(verificationId, always);
      for (const kind of ['identity', 'verification', 'withdrawal']) {
        expect(await vault.records.list(AUDIENCE, kind), kind).to.deep.equal([]);
      }
    });

    it('takes back what is recorded while the User gives up', async () => {
      const {verificationId} = await verified(create());
      const {records} = vault;
      // As if the cancellation came between the last look and the write.
      const update: typeof records.update = async (...args) => {
        if (args[1] === 'identity') await records.delete(AUDIENCE, 'verification', verificationId);
        return records.update(...args);
      };
      const racing = create({vault: {...vault, records: {...records, update}}});
      const consent = await sign(verificationId, ['last_name']);
      expect(await codeOf(racing.share(consent, always))).to.equal('ERR_BUNDLE_VERIFICATION');
      expect(await identities()).to.deep.equal([]);
    });
  });

  it('keeps what came back for a quarter of an hour after the session, and the news of its end for a day', async () => {
    let now = Date.now();
    const clock = {...systemClock, wallTime: () => now};
    const aging = createVault({databaseName, clock});
    const adapter = create({vault: aging, clock, submitWithinMs: 60_000});
    const shown = await adapter.open(REQUEST, always);
    const receipt = await adapter.submit(await seal(aging, shown), always);
    const unanswered = await adapter.open(REQUEST, always);
    const late = await seal(aging, unanswered);
    const resultAt = (minutes: number): Promise<string> => {
      now = Date.parse(shown.expiresAt) + minutes * 60_000;
      return codeOf(adapter.result(receipt, always));
    };
    expect(await resultAt(14)).to.equal('passed');
    expect(await resultAt(15)).to.equal('ERR_BUNDLE_VERIFICATION');
    const ids = (await aging.records.list(AUDIENCE, 'verification')).map(({id}) => id);
    expect(ids).to.deep.equal([unanswered.verificationId]);
    expect(await codeOf(adapter.submit(late, always))).to.equal('ERR_BUNDLE_EXPIRED');
    aging.close();
  });

  it('keeps the Identity with its consent once the User has shared, and no image', async () => {
    const adapter = create();
    const session = await adapter.open(REQUEST, always);
    const result = await answer(adapter, await seal(vault, session));
    expect(await vault.records.list(AUDIENCE, 'identity')).to.have.length(0);
    const key = await vault.keys.forAudience(AUDIENCE, always);
    const record = {
      kind: 'share',
      verificationId: session.verificationId,
      recipient: AUDIENCE,
      purpose: 'a test',
      granted: ['last_name'],
      refused: ['age_over_18', 'liveness_factor'],
      textVersion: '1',
      language: 'en',
      givenAt: new Date().toISOString(),
    } as const;
    const shared = await adapter.share(await signConsent(record, key), always);
    const now = new Date();
    const wish = {keys: ['last_name'], audience: AUDIENCE, nonce: 'n', now};
    const presentation = await presentCredential(shared!.credential!, wish, key);
    const expected = {audience: AUDIENCE, nonce: 'n', allowSelfIssued: true};
    expect(await verifyPresentation(presentation, expected)).to.deep.include({
      dataPoints: {last_name: 'ERIKSSON'},
      verificationId: session.verificationId,
      selfIssued: true,
      thumbprint: key.thumbprint,
    });
    const identity = await vault.records.get<StoredIdentity>(
      AUDIENCE,
      'identity',
      result.identityAccessKey,
    );
    expect(identity?.consents.map((consent) => consent.record.granted)).to.deep.equal([
      ['last_name'],
    ]);
    expect(JSON.stringify(identity)).not.to.include('image');
    expect(identity?.resources.map(({type, country}) => [type, country])).to.deep.equal([
      ['SELFIE_VIDEO', undefined],
      ['PASSPORT', 'UTO'],
    ]);
    expect(identity?.enrolled).to.have.length(session.challenge.steps.length);
    expect(identity?.enrolled?.[0]?.descriptor).to.have.length(128);
  });
});
