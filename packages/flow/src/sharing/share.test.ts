import {jwsDigest, verifyConsent} from '@passbase-verify/bundle';
import {issueCredential, verifyPresentation} from '@passbase-verify/bundle/credential';
import type {
  DataPoint,
  PassbaseError,
  ShareConsent,
  ShareReceipt,
  SignedConsent,
  SignedWithdrawal,
} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {forgetSession, type Desk} from '../desk.js';
import {emptyFolder} from '../folder.js';
import type {JourneyState} from '../journey/journey-state.js';
import {createStore} from '../journey/store.js';
import {checkRequest} from '../request.js';
import {createFakeHistory} from '../testing/fake-history.js';
import {createFakeRooms, failing} from '../testing/fake-rooms.js';
import {createTestKey} from '../testing/test-key.js';
import {recordShare} from './share.js';

const NONCE = 'N'.repeat(22);
const AUDIENCE = 'shop.example';
const signal = new AbortController().signal;

const point = (key: string, type: DataPoint['type'], value: DataPoint['value']): DataPoint => ({
  ...{key, type, value},
  evidence: {zone: 'mrz', confidence: 1, crossChecks: []},
});
const DATA_POINTS = [
  point('last_name', 'string', 'ERIKSSON'),
  point('date_of_birth', 'date', '1974-08-12'),
];
const CONSENT: ShareConsent = {
  ...{kind: 'share', verificationId: 'v-1', recipient: AUDIENCE, purpose: 'a test'},
  ...{granted: ['last_name'], refused: ['date_of_birth'], textVersion: '1', language: 'en'},
  givenAt: new Date().toISOString(),
};

async function share(
  shareNonce: string | undefined,
  change: {readonly issues?: boolean; readonly deviceIsFull?: boolean} = {},
) {
  const key = await createTestKey();
  const credential = (dataPoints: readonly DataPoint[]): Promise<string> => {
    const [issuedAt, expiresAt] = [new Date(), new Date(Date.now() + 60_000)];
    const content = {verificationId: 'v-1', dataPoints, holder: key.publicJwk};
    return issueCredential({...content, issuedAt, expiresAt}, key);
  };
  const {rooms} = createFakeRooms({
    adapter: {
      share: async (): Promise<ShareReceipt> =>
        change.issues === false
          ? {}
          : {credential: await credential(change.issues ? DATA_POINTS : DATA_POINTS.slice(1))},
    },
  });
  const state = {dataPoints: DATA_POINTS} as unknown as JourneyState;
  const store = createStore(state);
  const history = createFakeHistory();
  const consents = change.deviceIsFull ? {...history, put: failing('ERR_VAULT_QUOTA')} : history;
  const desk = {
    rooms: {...rooms, consents, deviceKeys: {forAudience: async () => key}},
    request: checkRequest({
      requestedDataPoints: ['last_name', 'date_of_birth?'],
      ...(shareNonce ? {shareNonce} : {}),
    }),
    store,
  } as unknown as Desk;
  return {history, key, store, shared: await recordShare(desk, CONSENT, signal)};
}

/** A desk where Share was pressed, with a backend that answers as told, one answer after the other. */
async function deskOf(answers: readonly (() => Promise<undefined>)[], cancel = async () => {}) {
  const key = await createTestKey();
  const sent: SignedConsent[] = [];
  const history = createFakeHistory();
  const {rooms} = createFakeRooms({
    adapter: {
      cancel,
      share: async (consent) => {
        sent.push(consent);
        return answers[sent.length - 1]!();
      },
    },
  });
  const desk = {
    rooms: {...rooms, consents: history, deviceKeys: {forAudience: async () => key}},
    request: checkRequest({requestedDataPoints: ['last_name', 'date_of_birth?']}),
    store: createStore({dataPoints: DATA_POINTS} as unknown as JourneyState),
    folder: {...emptyFolder(), session: {verificationId: 'v-1'}, shareConsent: CONSENT},
  } as unknown as Desk;
  return {desk, history, sent, share: () => recordShare(desk, CONSENT, signal)};
}

const lost = failing('ERR_ADAPTER_TIMEOUT');
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('sharing whose answer is lost', () => {
  it('can be taken back, and is the same consent when it is tried again', async () => {
    const {history, sent, share} = await deskOf([lost, async () => undefined]);
    expect(await share().catch(({code}: PassbaseError) => code)).to.equal('ERR_ADAPTER_TIMEOUT');
    expect(history.entries.size).to.equal(1);
    await share();
    expect(sent[1]!.jws).to.equal(sent[0]!.jws);
    expect([...history.entries.keys()]).to.deep.equal([await jwsDigest(sent[0]!.jws)]);
  });

  it('is signed anew where it was taken back meanwhile', async () => {
    const {history, sent, share} = await deskOf([lost, async () => undefined]);
    await share().catch(() => {});
    const [entry] = [...history.entries.values()];
    history.entries.set(entry!.id, {...entry!, withdrawal: {} as SignedWithdrawal});
    await share();
    expect(sent[1]!.jws).not.to.equal(sent[0]!.jws);
    expect(history.entries.size).to.equal(2);
  });

  it('leaves the history when the User gives up, once the backend has dropped it', async () => {
    const {desk, history, share} = await deskOf([lost]);
    await share().catch(() => {});
    forgetSession(desk);
    await settled();
    expect(history.entries.size).to.equal(0);
  });

  it('stays in the history where the backend can not be told', async () => {
    const {desk, history, share} = await deskOf([lost], failing('ERR_ADAPTER_FAILED'));
    await share().catch(() => {});
    forgetSession(desk);
    await settled();
    expect(history.entries.size).to.equal(1);
  });
});

describe('sharing', () => {
  it('presents what was granted for the nonce of the integrator, and nothing else', async () => {
    const {key, shared} = await share(NONCE, {issues: true});
    const expected = {audience: AUDIENCE, nonce: NONCE, allowSelfIssued: true};
    expect(await verifyPresentation(shared.presentation!, expected)).to.deep.include({
      dataPoints: {last_name: 'ERIKSSON'},
      thumbprint: key.thumbprint,
    });
  });

  it('presents nothing where no nonce was given, or the backend issues nothing', async () => {
    expect((await share(undefined, {issues: true})).shared).not.to.have.property('presentation');
    expect((await share(NONCE, {issues: false})).shared).not.to.have.property('presentation');
  });

  it('says so where the backend’s credential lacks what was granted', async () => {
    const error: unknown = await share(NONCE).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'ERR_ADAPTER_NONSENSE');
  });

  it('leaves a receipt of the consent, without values', async () => {
    const {store} = await share(undefined, {issues: false});
    const text = JSON.stringify(store.state.receipt);
    expect(text).to.contain('last_name');
    expect(text).not.to.contain('ERIKSSON');
  });

  it('is written down in the User’s own history, without values', async () => {
    const {history, key, store} = await share(undefined, {issues: false});
    const [entry, ...others] = await history.list(AUDIENCE, {signal});
    expect(others).to.deep.equal([]);
    expect(entry?.id).to.equal(await jwsDigest(entry!.signed.jws));
    const expected = {thumbprint: key.thumbprint};
    expect(await verifyConsent(entry!.signed, expected)).to.deep.equal(CONSENT);
    expect(entry?.receipt).to.deep.equal(store.state.receipt);
    expect(entry).not.to.have.any.keys('withdrawal', 'confirmed');
    expect(JSON.stringify(entry)).not.to.contain('ERIKSSON');
  });

  it('is not undone by a device without room for the history', async () => {
    const {shared, store} = await share(undefined, {issues: false, deviceIsFull: true});
    expect(shared.dataPoints.map(({key}) => key)).to.deep.equal(['last_name']);
    expect(store.state.receipt).not.to.equal(undefined);
  });
});
