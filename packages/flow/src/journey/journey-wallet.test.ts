import {decodeWalletAnswer} from '@passbase-verify/checks';
import {
  PassbaseError,
  type Adapter,
  type ErrorCode,
  type Manifest,
  type VerificationRequest,
  type Wallet,
  type WalletOffer,
} from '@passbase-verify/protocol';
import {
  MOCK_PID,
  createMockWallet,
  type MockWallet,
  type WalletFlaw,
} from '@passbase-verify/testkit';
import {expect} from 'chai';
import type {JourneyRequest} from '../request.js';
import {createDocumentRooms} from '../testing/document-rooms.js';
import {SESSION, createMemoryStores} from '../testing/fake-rooms.js';
import {reached, until} from '../testing/watch-journey.js';
import type {JourneyState, Wish} from './journey-state.js';
import {createJourney} from './verify-journey.js';

const ORIGIN = 'https://shop.example';
const CONSENT: Wish = {type: 'consentRequest', textVersion: '1', language: 'en'};
const OFFER: WalletOffer = {formats: ['dc+sd-jwt']};
const REQUEST: JourneyRequest = {
  requestedDataPoints: ['first_names', 'age_over_18'],
  documents: ['PASSPORT', 'PROOF_OF_ADDRESS'],
  wallet: true,
};

interface Setting {
  readonly request?: Partial<JourneyRequest>;
  /** None where null is given. */
  readonly offer?: WalletOffer | null;
  readonly wallet?: Partial<Wallet>;
  readonly adapter?: Partial<Adapter>;
  readonly stores?: Map<string, string>;
}

describe('a wallet in the place of a document', () => {
  let mock: MockWallet;
  beforeEach(async () => {
    mock = await createMockWallet();
  });

  async function begin(setting: Setting = {}) {
    const fakes = await createDocumentRooms();
    const requests: VerificationRequest[] = [];
    const {offer = OFFER} = setting;
    const journey = createJourney(
      {...REQUEST, ...setting.request},
      {
        ...fakes.rooms,
        unfinished: createMemoryStores(setting.stores),
        wallet: {
          isAvailable: () => true,
          ask: (question, {signal}) =>
            mock.ask(question, ORIGIN, signal).catch((cause: unknown) => {
              throw new PassbaseError('ERR_WALLET_CANCELLED', 'nothing', {cause});
            }),
          ...setting.wallet,
        },
        adapter: {
          ...fakes.rooms.adapter,
          open: async (request) => {
            requests.push(request);
            return {...SESSION, ...(offer ? {wallet: offer} : {})};
          },
          ...setting.adapter,
        },
      },
    );
    journey.start().catch(() => {});
    const manifest = async (): Promise<Manifest> => {
      await until(journey, ({upload}) => upload?.stage === 'waiting');
      const payload = fakes.sent()!.jws.split('.')[1]!;
      return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as Manifest;
    };
    return {journey, fakes, requests, manifest};
  }

  /** To the first screen after the selfie. */
  async function afterSelfie(setting: Setting = {}) {
    const begun = await begin(setting);
    await reached(begun.journey, 'consenting');
    begun.journey.dispatch(CONSENT);
    begun.journey.dispatch({type: 'readyRequest'});
    await until(begun.journey, ({phase}) => !/selfie/.test(phase));
    return begun;
  }

  it('is offered before any document, and answers without a second camera', async () => {
    const {journey, fakes, requests, manifest} = await afterSelfie();
    expect(requests[0]!.wallet).to.equal(true);
    expect(journey.state).to.deep.include({phase: 'choosing-evidence', step: 'RESOURCE_CHOICE'});
    expect(journey.state.canGoBack).to.equal(false);
    journey.dispatch({type: 'walletRequest'});
    await reached(journey, 'reviewing');
    expect(journey.state.summary.map(({type}) => type)).to.deep.equal([
      ...['SELFIE_VIDEO', 'WALLET_CREDENTIAL'],
    ]);
    expect(journey.state.faceMatch).to.equal(undefined);
    expect(fakes.log.camerasOpened).to.have.length(1);
    journey.dispatch({type: 'submitRequest'});
    const {resources, documents, claims, capture} = await manifest();
    expect(resources.map(({type}) => type)).to.deep.equal(['SELFIE_VIDEO', 'WALLET_CREDENTIAL']);
    expect(documents).to.deep.equal([]);
    expect(capture.cameras.map(({resourceId}) => resourceId)).to.deep.equal(['selfie']);
    expect(claims.map(({key, evidence}) => [key, evidence.zone])).to.deep.equal([
      ['first_names', 'issuer-signed'],
      ['age_over_18', 'issuer-signed'],
    ]);
    // As it came, for the backend to judge.
    const {bytes} = fakes.sent()!.files.get('document-wallet')!;
    const {protocol, data} = decodeWalletAnswer(bytes);
    expect(protocol).to.equal('openid4vp-v1-unsigned');
    expect(data).to.have.nested.property('vp_token.pid');
  });

  it('is asked for the least, bound to the nonce of the session', async () => {
    const {journey} = await afterSelfie();
    journey.dispatch({type: 'walletRequest'});
    await reached(journey, 'reviewing');
    const [{data}] = mock.asked as [(typeof mock.asked)[0]];
    expect(data['nonce']).to.equal(SESSION.nonce);
    expect(data).to.have.nested.property('dcql_query.credentials.length', 1);
    expect(data).to.have.deep.nested.property('dcql_query.credentials[0].claims', [
      {id: 'first_names', path: ['given_name']},
      {id: 'age_over_18', path: ['age_equal_or_over', '18']},
    ]);
    journey.close();
  });

  it('is not offered where integrator, browser or backend do not, or it could not answer', async () => {
    const settings: readonly Setting[] = [
      {request: {wallet: false}},
      {offer: null},
      {wallet: {isAvailable: () => false}},
      {request: {requestedDataPoints: ['face_match_factor']}},
    ];
    for (const setting of settings) {
      const {journey} = await afterSelfie(setting);
      expect(journey.state.phase).to.equal('choosing-country');
      expect(journey.state.canGoBack).to.equal(false);
      journey.dispatch({type: 'walletRequest'});
      expect(journey.state.phase).to.equal('choosing-country');
      journey.close();
    }
  });

  const said: readonly (readonly [WalletFlaw, ErrorCode])[] = [
    ['closes', 'ERR_WALLET_CANCELLED'],
    ['refuses', 'ERR_WALLET_FAILED'],
    ['nonsense', 'ERR_WALLET_MALFORMED'],
    ['tells-more', 'ERR_WALLET_MALFORMED'],
    ['mdoc', 'ERR_WALLET_FORMAT'],
    ['other-nonce', 'ERR_WALLET_NONCE'],
    ['other-audience', 'ERR_WALLET_AUDIENCE'],
    ['other-holder', 'ERR_WALLET_HOLDER'],
    ['altered-disclosure', 'ERR_WALLET_ALTERED'],
    ['expired', 'ERR_WALLET_VALIDITY'],
    ['other-type', 'ERR_WALLET_TYPE'],
  ];
  it('leads back to the choice, which says why, where an answer can’t be used', async () => {
    const {journey, fakes} = await afterSelfie();
    const seen: JourneyState[] = [];
    journey.subscribe((state) => seen.push(state));
    for (const [flaw, code] of said) {
      mock.flaw = flaw;
      journey.dispatch({type: 'walletRequest'});
      expect(journey.state).to.deep.include({phase: 'asking-wallet', walletError: undefined});
      await reached(journey, 'choosing-evidence');
      expect(journey.state.walletError, flaw).to.equal(code);
    }
    // The other way is open still, and says nothing of it.
    journey.dispatch({type: 'captureRequest'});
    expect(journey.state).to.deep.include({phase: 'choosing-country', walletError: undefined});
    journey.dispatch({type: 'countryRequest', country: 'UTO'});
    journey.dispatch({type: 'backRequest'});
    journey.dispatch({type: 'backRequest'});
    expect(journey.state.phase).to.equal('choosing-evidence');
    expect(seen.some(({phase}) => phase === 'failed')).to.equal(false);
    expect(fakes.log.camerasOpened).to.have.length(1);
    journey.close();
  });

  it('is no longer asked when the User goes back', async () => {
    mock.flaw = 'waits';
    const {journey} = await afterSelfie();
    journey.dispatch({type: 'walletRequest'});
    expect(journey.state.canGoBack).to.equal(true);
    journey.dispatch({type: 'backRequest'});
    expect(journey.state).to.deep.include({phase: 'choosing-evidence', walletError: undefined});
    mock.flaw = undefined;
    journey.dispatch({type: 'walletRequest'});
    await reached(journey, 'reviewing');
    journey.close();
  });

  it('hands an mdoc over unread, where the backend asks for it', async () => {
    mock.flaw = 'mdoc';
    const {journey, manifest} = await afterSelfie({offer: {formats: ['dc+sd-jwt', 'mso_mdoc']}});
    journey.dispatch({type: 'walletRequest'});
    expect((await reached(journey, 'reviewing')).unproven).to.have.length(0);
    journey.dispatch({type: 'submitRequest'});
    const {resources, claims} = await manifest();
    expect(resources.map(({type}) => type)).to.deep.equal(['SELFIE_VIDEO', 'WALLET_CREDENTIAL']);
    expect(claims).to.deep.equal([]);
  });

  it('gives way to a document, or another answer, where the backend refuses it', async () => {
    const refuse = async (): Promise<never> => {
      throw new PassbaseError('ERR_WALLET_ISSUER', 'not trusted');
    };
    const {journey} = await afterSelfie({adapter: {submit: refuse}});
    journey.dispatch({type: 'walletRequest'});
    await reached(journey, 'reviewing');
    journey.dispatch({type: 'submitRequest'});
    await until(journey, ({phase}) => phase === 'failed').catch(() => {});
    expect(journey.state.error?.code).to.equal('ERR_WALLET_ISSUER');
    journey.dispatch({type: 'retryRequest'});
    expect(journey.state.phase).to.equal('choosing-evidence');
    // The selfie is there still, and what was refused is not.
    expect(journey.state.summary.map(({type}) => type)).to.deep.equal(['SELFIE_VIDEO']);
    journey.close();
  });

  it('is chosen again from the review, and kept where nothing else is chosen', async () => {
    const {journey} = await afterSelfie();
    journey.dispatch({type: 'walletRequest'});
    await reached(journey, 'reviewing');
    journey.dispatch({type: 'retakeRequest', resourceId: 'document'});
    expect(journey.state).to.deep.include({phase: 'choosing-evidence', canGoBack: true});
    journey.dispatch({type: 'backRequest'});
    expect(journey.state.phase).to.equal('reviewing');
    journey.close();
  });

  it('answers an address as well, or leaves it to a letter', async () => {
    const asked = {requestedDataPoints: ['last_name', 'city']};
    const {journey} = await afterSelfie({request: asked});
    journey.dispatch({type: 'walletRequest'});
    await reached(journey, 'reviewing');
    journey.close();
    const {address: _address, ...pid} = MOCK_PID;
    mock = await createMockWallet({pid});
    const without = await afterSelfie({request: asked});
    without.journey.dispatch({type: 'walletRequest'});
    await reached(without.journey, 'explaining-document');
    expect(without.journey.state.slot).to.equal('address');
    without.journey.close();
  });

  it('goes on at the choice, or with its answer, when the page is loaded again', async () => {
    const stores = new Map<string, string>();
    const request = {resume: true};
    const first = await afterSelfie({request, stores});
    await new Promise((resolve) => setTimeout(resolve, 50));
    first.journey.dispatch({type: 'walletRequest'});
    await reached(first.journey, 'reviewing');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const kept = new Map(stores);
    first.journey.close();
    const again = await begin({request, stores: kept});
    await reached(again.journey, 'reviewing');
    again.journey.dispatch({type: 'submitRequest'});
    const {claims} = await again.manifest();
    expect(claims.map(({key}) => key)).to.deep.equal(['first_names', 'age_over_18']);
  });
});
