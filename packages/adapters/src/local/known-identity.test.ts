import {jwsDigest, signConsent, signWithdrawal} from '@passbase-verify/bundle';
import {
  PassbaseError,
  systemClock,
  type Adapter,
  type ShareConsent,
  type VerificationRequest,
  type VerificationResult,
  type VerificationSession,
} from '@passbase-verify/protocol';
import {createVault, type Vault} from '@passbase-verify/vault';
import {expect} from 'chai';
import {codeOf} from '../testing/authenticating-page.js';
import {
  AUDIENCE,
  HOLDER,
  REQUEST,
  always,
  sealAsPage,
  type PageOptions,
} from '../testing/honest-page.js';
import type {StoredIdentity} from './kept/stored.js';
import {createLocalAdapter} from './local-adapter.js';

/** What is asked the first time: the whole date. */
const WHOLE: VerificationRequest = {
  ...REQUEST,
  requestedDataPoints: ['last_name', 'date_of_birth', 'liveness_factor'],
};
/** What is asked the second time. */
const SHORT: VerificationRequest = {...REQUEST, requestedDataPoints: ['age_over_18']};
const BORN = '1974-08-12';
const DAY_MS = 86_400_000;

describe('an Identity that comes back', () => {
  let vault: Vault;
  let adapter: Adapter;
  let now: number;

  beforeEach(() => {
    now = Date.now();
    vault = createVault({databaseName: `known-${crypto.randomUUID()}`});
    adapter = createLocalAdapter({
      ...{vault, audience: AUDIENCE},
      clock: {...systemClock, wallTime: () => now},
    });
  });
  afterEach(async () => {
    await vault.wipe();
    vault.close();
  });

  const answer = async (
    session: VerificationSession,
    page: PageOptions,
  ): Promise<VerificationResult> =>
    adapter.result(
      await adapter.submit(
        // The page of these tests claims what `REQUEST` asks for; what it claims is tested elsewhere.
        await sealAsPage(vault, session, {claims: () => [], ...page}),
        always,
      ),
      always,
    );

  const share = async (
    {verificationId}: VerificationSession,
    granted: readonly string[],
  ): Promise<void> => {
    const record: ShareConsent = {
      ...{kind: 'share', verificationId, recipient: AUDIENCE, purpose: 'a test'},
      ...{granted, refused: [], textVersion: '1', language: 'en'},
      givenAt: new Date(now).toISOString(),
    };
    const key = await vault.keys.forAudience(AUDIENCE, always);
    await adapter.share(await signConsent(record, key), always);
  };

  const withdrawAll = async (identityAccessKey: string): Promise<void> => {
    const key = await vault.keys.forAudience(AUDIENCE, always);
    for (const {record, jws} of (await stored(identityAccessKey))!.consents) {
      const {verificationId, granted: withdrawn} = record;
      const withdrawal = await signWithdrawal(
        {
          ...({kind: 'withdrawal', verificationId, recipient: AUDIENCE, withdrawn} as const),
          ...{consentDigest: await jwsDigest(jws), textVersion: '1', language: 'en'},
          withdrawnAt: new Date(now).toISOString(),
        },
        key,
      );
      await adapter.withdraw!(withdrawal, always);
    }
  };

  /** A first Verification, shared. */
  const enrol = async (request = WHOLE, page: PageOptions = {}): Promise<string> => {
    const session = await adapter.open(request, always);
    const result = await answer(session, page);
    expect(result.status).to.equal('approved');
    await share(
      session,
      result.dataPoints.map(({key}) => key),
    );
    return result.identityAccessKey;
  };

  /** What a page says that builds upon all that was offered. */
  const reliance = ({identity}: VerificationSession): PageOptions => ({
    captures: ['selfie'],
    identity: {
      claimed: identity!.identityAccessKey,
      resources: identity!.resources.map(({id}) => id),
    },
  });

  const stored = (identityAccessKey: string) =>
    vault.records.get<StoredIdentity>(AUDIENCE, 'identity', identityAccessKey);

  it('is offered without a value, and no more of it than was asked for', async () => {
    const identityAccessKey = await enrol();
    const {identity} = await adapter.open(SHORT, always);
    expect(identity!.identityAccessKey).to.equal(identityAccessKey);
    expect(identity!.resources.map(({type, country}) => [type, country])).to.deep.equal([
      ['PASSPORT', 'UTO'],
    ]);
    // The source of the age, for it can be worked out again; not the name, which nobody asked for.
    expect(identity!.dataPoints.map(({key}) => key)).to.deep.equal(['date_of_birth']);
    expect(JSON.stringify(identity)).not.to.match(/1974|ERIKSSON|descriptor/);
  });

  it('is offered to nobody before it was shared, with re-use off, or with nothing that counts', async () => {
    const session = await adapter.open(WHOLE, always);
    await answer(session, {});
    expect(await adapter.open(SHORT, always)).not.to.have.property('identity');
    await share(session, ['last_name']);
    for (const request of [
      {...SHORT, reuse: 'off'},
      {...SHORT, documents: ['VISA']},
      {...SHORT, countries: ['FRA']},
      {...SHORT, requestedDataPoints: ['nationality']},
    ] as const) {
      expect(await adapter.open(request, always)).not.to.have.property('identity');
    }
    expect(await adapter.open({...SHORT, countries: ['UTO']}, always)).to.have.property('identity');
  });

  it('is offered as long as its evidence is recent enough', async () => {
    await enrol();
    const request = {...SHORT, evidenceMaxAgeDays: 10};
    now += 10 * DAY_MS - 60_000;
    expect(await adapter.open(request, always)).to.have.property('identity');
    now += 2 * 60_000;
    expect(await adapter.open(request, always)).not.to.have.property('identity');
  });

  it('is offered to its own device key only', async () => {
    await enrol();
    const other = await stored(await enrol());
    await vault.records.put(AUDIENCE, 'identity', other!.identityAccessKey, {
      ...other,
      thumbprint: 'another',
    });
    const {identity} = await adapter.open(SHORT, always);
    expect(identity!.identityAccessKey).not.to.equal(other!.identityAccessKey);
  });

  it('is offered where its faces can be compared, and not where another network described them', async () => {
    const identityAccessKey = await enrol();
    const own = await stored(identityAccessKey);
    const describedBy = (network: string | undefined) =>
      vault.records.put(AUDIENCE, 'identity', identityAccessKey, {
        ...own,
        enrolled: own!.enrolled!.map(({descriptor, eyeDistance}) => ({
          ...{descriptor, eyeDistance},
          ...(network ? {network} : {}),
        })),
      });
    // As it was kept before networks were named.
    await describedBy(undefined);
    expect(await adapter.open(SHORT, always)).to.have.property('identity');
    await describedBy('another 1.0.0');
    expect(await adapter.open(SHORT, always)).not.to.have.property('identity');
  });

  it('answers with a fresh selfie what is worked out from it, and nothing else', async () => {
    const identityAccessKey = await enrol();
    const session = await adapter.open(SHORT, always);
    const result = await answer(session, reliance(session));
    expect(result).to.deep.include({identityAccessKey, status: 'approved'});
    expect(result.dataPoints.map(({key, value}) => [key, value])).to.deep.equal([
      ['age_over_18', true],
    ]);
    expect(JSON.stringify(result)).not.to.contain(BORN);
    await share(session, ['age_over_18']);
    // What was not asked for this time is still known the next time.
    const identity = await stored(identityAccessKey);
    expect(identity!.dataPoints.map(({key}) => key)).to.have.members([
      'last_name',
      'date_of_birth',
      'liveness_factor',
      'age_over_18',
    ]);
    expect(identity!.consents).to.have.length(2);
    expect(await vault.records.list(AUDIENCE, 'identity')).to.have.length(1);
  });

  /** Two Verifications that build upon it, judged and not shared yet. */
  const reliedOnTwice = async (): Promise<readonly VerificationSession[]> => {
    const sessions = [await adapter.open(SHORT, always), await adapter.open(SHORT, always)];
    for (const session of sessions) await answer(session, reliance(session));
    return sessions;
  };

  it('keeps the consents of two that are shared at once', async () => {
    const identityAccessKey = await enrol();
    const sessions = await reliedOnTwice();
    await Promise.all(sessions.map((session) => share(session, ['age_over_18'])));
    const {consents} = (await stored(identityAccessKey))!;
    expect(consents.map(({record}) => record.verificationId).slice(1)).to.have.members(
      sessions.map(({verificationId}) => verificationId),
    );
  });

  it('is not brought back by an answer that was built upon it, which goes with it', async () => {
    const identityAccessKey = await enrol();
    const [first, second] = await reliedOnTwice();
    await share(first!, ['age_over_18']);
    await withdrawAll(identityAccessKey);
    expect(await stored(identityAccessKey)).to.equal(undefined);
    expect(await vault.records.list(AUDIENCE, 'verification')).to.deep.equal([]);
    expect(await codeOf(share(second!, ['age_over_18']))).to.equal('ERR_BUNDLE_VERIFICATION');
    expect(await stored(identityAccessKey)).to.equal(undefined);
  });

  it('is not brought back where it goes away otherwise', async () => {
    const identityAccessKey = await enrol();
    const [session] = await reliedOnTwice();
    await vault.records.delete(AUDIENCE, 'identity', identityAccessKey);
    expect(await codeOf(share(session!, ['age_over_18']))).to.equal('ERR_ADAPTER_REJECTED');
    expect(await stored(identityAccessKey)).to.equal(undefined);
  });

  it('does not become older by a share that comes again', async () => {
    const identityAccessKey = await enrol();
    const [first, second] = await reliedOnTwice();
    await share(first!, ['age_over_18']);
    await share(second!, ['age_over_18']);
    const resources = (await stored(identityAccessKey))!.resources;
    await share(first!, ['age_over_18']);
    expect((await stored(identityAccessKey))!.resources).to.deep.equal(resources);
  });

  it('loses what a Verification brought that was given up, and no more', async () => {
    const identityAccessKey = await enrol();
    const before = await stored(identityAccessKey);
    const [session] = await reliedOnTwice();
    await share(session!, ['age_over_18']);
    await adapter.cancel(session!.verificationId, always);
    const {dataPoints, consents, enrolled} = (await stored(identityAccessKey))!;
    expect({dataPoints, consents}).to.deep.equal({
      ...{dataPoints: before!.dataPoints, consents: before!.consents},
    });
    expect(enrolled).to.deep.equal(before!.enrolled);
  });

  it('keeps Resources of several bundles apart, and forgets those that nothing is known from', async () => {
    const identityAccessKey = await enrol();
    for (const requested of [['liveness_factor'], ['age_over_18']]) {
      const request = {...WHOLE, requestedDataPoints: [...requested, 'last_name']};
      const session = await adapter.open(request, always);
      const result = await answer(session, reliance(session));
      await share(
        session,
        result.dataPoints.map(({key}) => key),
      );
    }
    const {resources, dataPoints} = (await stored(identityAccessKey))!;
    const ids = resources.map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    // The passport, the second selfie which proves liveness, and the third, which is of the last bundle.
    expect(resources.map(({type}) => type)).to.deep.equal([
      'PASSPORT',
      'SELFIE_VIDEO',
      'SELFIE_VIDEO',
    ]);
    for (const {evidence} of dataPoints.filter(({evidence}) => evidence.resourceId)) {
      expect(ids).to.include(evidence.resourceId);
    }
  });

  it('tells a stranger nothing', async () => {
    await enrol();
    for (const [page, reason] of [
      [{face: HOLDER + 1}, 'identity-other-face'],
      [{faceless: true}, 'identity-face-not-compared'],
    ] as const) {
      const session = await adapter.open(SHORT, always);
      const result = await answer(session, {...reliance(session), ...page});
      expect(result).to.deep.include({status: 'declined', reasons: [reason], dataPoints: []});
      expect(result.identityAccessKey).not.to.equal(session.identity!.identityAccessKey);
    }
  });

  it('lets whoever shows another face five times wait, whether here or by an authentication', async () => {
    const identityAccessKey = await enrol();
    const inAdvance = [await adapter.open(SHORT, always), await adapter.open(SHORT, always)];
    const show = async (face: number, opened?: VerificationSession): Promise<string> => {
      const session = opened ?? (await adapter.open(SHORT, always));
      if (!session.identity) return 'not offered';
      try {
        return (await answer(session, {...reliance(session), face})).reasons.join();
      } catch (error) {
        return (error as PassbaseError).code;
      }
    };
    const authenticate = (): Promise<string> =>
      codeOf(adapter.authentication!.open({identityAccessKey, purpose: 'a test'}, always));
    for (let i = 0; i < 5; i++) expect(await show(HOLDER + 1)).to.equal('identity-other-face');
    expect(await show(HOLDER, inAdvance[0])).to.equal('ERR_AUTH_TOO_MANY');
    expect(await show(HOLDER)).to.equal('not offered');
    expect(await authenticate()).to.equal('ERR_AUTH_TOO_MANY');
    now += 30_000;
    expect(await authenticate()).to.equal('passed');
    expect(await show(HOLDER + 1)).to.equal('identity-other-face');
    now += 59_000;
    // What was not answered may be sent again.
    expect(await show(HOLDER, inAdvance[0])).to.equal('ERR_AUTH_TOO_MANY');
    now += 1_000;
    expect(await show(HOLDER, inAdvance[0])).to.equal('judged-on-device');
    expect(await show(HOLDER + 1, inAdvance[1])).to.equal('identity-other-face');
    expect(await show(HOLDER)).to.equal('judged-on-device');
  });

  it('answers of other faces that are shown at once no more than of those in a row', async () => {
    await enrol();
    const sessions = await Promise.all(Array.from({length: 7}, () => adapter.open(SHORT, always)));
    const outcomes = await Promise.all(
      sessions.map((session) =>
        answer(session, {...reliance(session), face: HOLDER + 1}).then(
          ({reasons}) => reasons.join(),
          (error: PassbaseError) => error.code,
        ),
      ),
    );
    expect(outcomes.toSorted()).to.deep.equal([
      ...Array<string>(2).fill('ERR_AUTH_TOO_MANY'),
      ...Array<string>(5).fill('identity-other-face'),
    ]);
  });

  it('tells a stranger nothing whatever is set about the document’s face', async () => {
    await enrol();
    adapter = createLocalAdapter({vault, audience: AUDIENCE, faceMatch: 'reported'});
    const session = await adapter.open(SHORT, always);
    const result = await answer(session, {...reliance(session), face: HOLDER + 1});
    expect(result.reasons).to.deep.equal(['identity-other-face']);
  });

  it('is compared with a stranger who brings a document of their own, too', async () => {
    await enrol();
    const stranger = HOLDER + 1;
    const request = {...WHOLE, requestedDataPoints: ['date_of_birth', 'nationality']};
    const session = await adapter.open(request, always);
    const page: PageOptions = {
      ...reliance(session),
      ...{captures: ['selfie', 'document'], face: stranger, portraitOf: stranger},
    };
    expect((await answer(session, page)).reasons).to.deep.equal(['identity-other-face']);
  });

  for (const [what, faceMatch, portraitOf, status] of [
    ['of a stranger', 'reported', HOLDER + 1, 'approved'],
    ['without a face', 'reported', undefined, 'approved'],
    ['without a face, for somebody to decide', 'required', undefined, 'pending'],
  ] as const) {
    it(`does not become known by a document ${what}, which is an Identity of its own`, async () => {
      const identityAccessKey = await enrol();
      const before = await stored(identityAccessKey);
      adapter = createLocalAdapter({vault, audience: AUDIENCE, faceMatch});
      const request = {...WHOLE, requestedDataPoints: ['date_of_birth', 'nationality']};
      const session = await adapter.open(request, always);
      const result = await answer(session, {
        ...reliance(session),
        ...{captures: ['selfie', 'document'], face: HOLDER, portraitOf},
      });
      expect(result.status).to.equal(status);
      expect(result.identityAccessKey).not.to.equal(identityAccessKey);
      await share(session, ['nationality']);
      expect(await stored(identityAccessKey)).to.deep.equal(before);
      const other = (await stored(result.identityAccessKey))!;
      expect(other).not.to.have.property('enrolled');
      expect(other.consents).to.have.length(1);
      // It is never offered: nobody could say whose it is.
      adapter = createLocalAdapter({vault, audience: AUDIENCE});
      const nationality = {...SHORT, requestedDataPoints: ['nationality']};
      expect(await adapter.open(nationality, always)).not.to.have.property('identity');
    });
  }

  it('needs no selfie where the integrator is content with the device, and only there', async () => {
    const identityAccessKey = await enrol();
    const nothing = (session: VerificationSession): PageOptions => ({
      ...reliance(session),
      captures: [],
    });
    const content = await adapter.open({...SHORT, reuse: 'device'}, always);
    expect(await answer(content, nothing(content))).to.deep.include({
      ...{identityAccessKey, status: 'approved'},
    });
    // What is typed needs a selfie no more than nothing does.
    const requestedDataPoints = [...SHORT.requestedDataPoints, 'email'];
    const typing = await adapter.open({...SHORT, requestedDataPoints, reuse: 'device'}, always);
    const statement = {email: 'anna@example.org', by: 'user'} as const;
    const typed = await answer(typing, {...nothing(typing), statement});
    expect(typed.dataPoints.map(({key}) => key)).to.have.members(requestedDataPoints);
    const strict = await adapter.open(SHORT, always);
    expect((await answer(strict, nothing(strict))).reasons).to.deep.equal(['liveness-not-passed']);
  });

  it('compares a selfie that comes all the same', async () => {
    await enrol();
    const session = await adapter.open({...SHORT, reuse: 'device'}, always);
    const result = await answer(session, {...reliance(session), face: HOLDER + 1});
    expect(result.reasons).to.deep.equal(['identity-other-face']);
  });

  it('is not known where it was not offered, or is gone', async () => {
    const identityAccessKey = await enrol();
    const session = await adapter.open(SHORT, always);
    const {identity} = reliance(session);
    const refused = async (page: PageOptions, of = session): Promise<void> => {
      const result = await answer(of, {captures: ['selfie'], ...page});
      expect(result).to.deep.include({status: 'declined', reasons: ['identity-unknown']});
      expect(result.dataPoints).to.deep.equal([]);
    };
    // Every bundle uses its nonce up.
    const again = (): Promise<VerificationSession> => adapter.open(SHORT, always);
    await refused({identity: {...identity, claimed: 'somebody'}});
    await refused({identity: {...identity, resources: ['another-document']}}, await again());
    const off = await adapter.open({...SHORT, reuse: 'off'}, always);
    await refused({identity: identity!}, off);
    const last = await again();
    await vault.records.delete(AUDIENCE, 'identity', identityAccessKey);
    await refused({identity: identity!}, last);
  });

  it('does not spare the document to whoever builds upon nothing', async () => {
    await enrol();
    const session = await adapter.open(SHORT, always);
    const result = await answer(session, {captures: ['selfie']});
    expect(result.reasons).to.deep.equal(['document-missing']);
  });

  it('gives a new Identity to whoever captures everything anew, and offers the newest', async () => {
    const first = await enrol();
    now += 1_000;
    const second = await enrol(WHOLE, {face: HOLDER + 1, portraitOf: HOLDER + 1});
    expect(second).not.to.equal(first);
    const {identity} = await adapter.open(SHORT, always);
    expect(identity!.identityAccessKey).to.equal(second);
  });

  it('is the newest that counts, where a newer one has nothing that is asked for', async () => {
    const first = await enrol();
    now += 1_000;
    const second = await enrol({...WHOLE, requestedDataPoints: ['last_name']});
    expect(second).not.to.equal(first);
    const offered = async (key: string) =>
      (await adapter.open({...SHORT, requestedDataPoints: [key]}, always)).identity;
    expect((await offered('age_over_18'))!.identityAccessKey).to.equal(first);
    expect((await offered('last_name'))!.identityAccessKey).to.equal(second);
    expect(await offered('place_of_birth')).to.equal(undefined);
  });

  it('does not stand in the way where what is kept can not be read', async () => {
    await enrol();
    const {list} = vault.records;
    const broken = createLocalAdapter({
      audience: AUDIENCE,
      vault: {
        ...vault,
        records: {
          ...vault.records,
          list: async (audience, kind) => {
            const all = await list(audience, kind);
            expect(all).to.have.length(1);
            throw new PassbaseError('ERR_VAULT_CORRUPT', 'made to fail');
          },
        },
      },
    });
    expect(await broken.open(SHORT, always)).not.to.have.property('identity');
  });
});
