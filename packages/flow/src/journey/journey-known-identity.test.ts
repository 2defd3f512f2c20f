import type {
  KnownIdentity,
  Manifest,
  ResourceType,
  VerificationRequest,
} from '@passbase-verify/protocol';
import {decodeFaces} from '@passbase-verify/checks';
import {seeFace} from '@passbase-verify/checks/testing';
import {expect} from 'chai';
import type {JourneyRequest} from '../request.js';
import {createDocumentRooms} from '../testing/document-rooms.js';
import {SESSION} from '../testing/fake-rooms.js';
import {reached, until} from '../testing/watch-journey.js';
import {createJourney} from './verify-journey.js';

const PASSPORT_LINES = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];
const IDENTITY: KnownIdentity = {
  identityAccessKey: '7f3c9f5e-2c1d-4a7b-9d36-0f2f8a1b5c44',
  resources: [
    {
      ...{id: '5f0c3a17-document', type: 'PASSPORT', country: 'UTO'},
      capturedAt: '2026-01-15T12:00:00.000Z',
    },
  ],
  dataPoints: ['date_of_birth', 'last_name'].map((key) => ({
    key,
    evidence: {
      ...{resourceId: '5f0c3a17-document', zone: 'mrz', confidence: 0.99, crossChecks: []},
    } as const,
  })),
};
const CONSENT = {type: 'consentRequest', textVersion: '1', language: 'en'} as const;

async function begin(
  requestedDataPoints: readonly string[],
  request: Partial<JourneyRequest> = {},
  identity: unknown = IDENTITY,
) {
  const fakes = await createDocumentRooms({describeFace: async () => seeFace(4)});
  const asked: VerificationRequest[] = [];
  const adapter = {
    ...fakes.rooms.adapter,
    open: async (wanted: VerificationRequest) => {
      asked.push(wanted);
      return {...SESSION, identity: identity as KnownIdentity};
    },
  };
  const documents: readonly ResourceType[] = ['PASSPORT', 'PROOF_OF_ADDRESS'];
  const journey = createJourney(
    {requestedDataPoints, documents, countries: ['UTO'], ...request},
    {...fakes.rooms, adapter},
  );
  journey.start().catch(() => {});
  await until(journey, ({phase}) => phase === 'consenting' || phase === 'failed');
  const manifest = async (): Promise<Manifest> => {
    await until(journey, ({upload}) => upload?.stage === 'waiting');
    const payload = fakes.sent()!.jws.split('.')[1]!;
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as Manifest;
  };
  /** From the screen before the selfie to the bundle, with a passport besides. */
  const captureAll = async (): Promise<Manifest> => {
    expect(journey.state.phase).to.equal('explaining-selfie');
    fakes.hand.shows = {kind: 'passport-page', mrz: PASSPORT_LINES};
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'explaining-document');
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'reviewing');
    journey.dispatch({type: 'submitRequest'});
    return manifest();
  };
  return {journey, fakes, asked, manifest, captureAll};
}

describe('a User who is known', () => {
  it('sees what is there after the consent, and is asked for a selfie only', async () => {
    const {journey, asked, fakes, manifest} = await begin(['age_over_18']);
    expect(asked[0]).to.deep.include({reuse: 'selfie', requestedDataPoints: ['age_over_18']});
    expect(journey.state.plan).to.deep.include({selfie: true, slots: []});
    journey.dispatch(CONSENT);
    expect(journey.state).to.deep.include({
      phase: 'reviewing-identity',
      step: 'REUSABLE_RESOURCES',
      canGoBack: true,
    });
    expect(journey.state.known).to.deep.include({
      resources: IDENTITY.resources,
      dataPoints: ['age_over_18'],
    });
    journey.dispatch({type: 'reuseRequest'});
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'reviewing');
    expect(journey.state.unproven).to.have.length(0);
    // Nothing is compared here: there is no face to compare with on this side.
    expect(journey.state.faceMatch).to.equal(undefined);
    expect(journey.state.summary.map(({type}) => type)).to.deep.equal(['SELFIE_VIDEO']);
    journey.dispatch({type: 'submitRequest'});
    const {identity, resources, claims, faceMatch} = await manifest();
    expect(identity).to.deep.equal({
      claimed: IDENTITY.identityAccessKey,
      resources: ['5f0c3a17-document'],
    });
    expect(resources.map(({type}) => type)).to.deep.equal(['SELFIE_VIDEO']);
    expect(claims).to.deep.equal([]);
    expect(faceMatch).to.equal(undefined);
    // For the backend to compare, which knows with whom.
    const faces = fakes.sent()!.files.get('selfie-descriptors')!;
    expect(decodeFaces(faces.bytes).stills).to.have.length(SESSION.challenge.steps.length);
    expect(fakes.log.camerasOpened).to.have.length(1);
  });

  it('goes back to the consent, and from the selfie to what is known', async () => {
    const {journey} = await begin(['age_over_18']);
    journey.dispatch(CONSENT);
    journey.dispatch({type: 'backRequest'});
    expect(journey.state.phase).to.equal('consenting');
    journey.dispatch(CONSENT);
    journey.dispatch({type: 'reuseRequest'});
    expect(journey.state.phase).to.equal('explaining-selfie');
    journey.dispatch({type: 'backRequest'});
    expect(journey.state.phase).to.equal('reviewing-identity');
    journey.close();
  });

  it('captures everything anew where they wish, and builds upon nothing then', async () => {
    const {journey, captureAll} = await begin(['age_over_18']);
    journey.dispatch(CONSENT);
    journey.dispatch({type: 'anewRequest'});
    expect(journey.state.phase).to.equal('explaining-selfie');
    expect(journey.state.plan?.slots.map(({id}) => id)).to.deep.equal(['document']);
    // And may think again.
    journey.dispatch({type: 'backRequest'});
    expect(journey.state.phase).to.equal('reviewing-identity');
    journey.dispatch({type: 'reuseRequest'});
    expect(journey.state.plan?.slots).to.deep.equal([]);
    journey.dispatch({type: 'backRequest'});
    journey.dispatch({type: 'anewRequest'});
    const {identity, resources, consent} = await captureAll();
    expect(identity).to.deep.equal({});
    expect(resources.map(({type}) => type)).to.deep.equal(['SELFIE_VIDEO', 'PASSPORT']);
    expect(consent.biometric).to.equal(true);
  });

  it('sends at once where the device is enough, with no camera and no biometrics agreed to', async () => {
    const {journey, fakes, asked, manifest} = await begin(['age_over_18'], {reuse: 'device'});
    expect(asked[0]?.reuse).to.equal('device');
    journey.dispatch(CONSENT);
    expect(journey.state.known?.plan).to.deep.include({selfie: false, slots: []});
    journey.dispatch({type: 'reuseRequest'});
    expect(journey.state.phase).to.equal('submitting');
    const {identity, resources, consent} = await manifest();
    expect(identity.resources).to.deep.equal(['5f0c3a17-document']);
    expect(resources).to.deep.equal([]);
    expect(consent.biometric).to.equal(false);
    expect(fakes.log.camerasOpened).to.deep.equal([]);
  });

  it('types an e-mail address before, which needs no selfie where the device is enough', async () => {
    const {journey, manifest} = await begin(['age_over_18', 'email'], {reuse: 'device'});
    journey.dispatch(CONSENT);
    expect(journey.state.phase).to.equal('asking-email');
    journey.dispatch({type: 'emailRequest', email: 'anna@example.org'});
    expect(journey.state.phase).to.equal('reviewing-identity');
    expect(journey.state.known?.dataPoints).to.deep.equal(['age_over_18']);
    journey.dispatch({type: 'reuseRequest'});
    expect(journey.state.phase).to.equal('submitting');
    const {resources, consent} = await manifest();
    expect(resources.map(({type}) => type)).to.deep.equal(['EMAIL']);
    expect(consent.biometric).to.equal(false);
  });

  it('reads the consent again before more is captured than they agreed to', async () => {
    const {journey, captureAll} = await begin(['age_over_18'], {reuse: 'device'});
    journey.dispatch(CONSENT);
    journey.dispatch({type: 'anewRequest'});
    expect(journey.state.phase).to.equal('consenting');
    expect(journey.state.plan?.selfie).to.equal(true);
    journey.dispatch(CONSENT);
    expect((await captureAll()).consent.biometric).to.equal(true);
  });

  it('is asked for what is missing besides', async () => {
    const {journey} = await begin(['city']);
    journey.dispatch(CONSENT);
    expect(journey.state.known?.plan.slots.map(({id}) => id)).to.deep.equal(['address']);
    journey.dispatch({type: 'reuseRequest'});
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'explaining-document');
    expect(journey.state.slot).to.equal('address');
    journey.close();
  });

  it('sees no such screen where nothing is spared, or re-use is off', async () => {
    for (const [asked, request] of [
      [['nationality'], {}],
      [['age_over_18'], {reuse: 'off'}],
      [['age_over_18'], {evidenceMaxAgeDays: 1}],
    ] as const) {
      const {journey} = await begin(asked, request);
      journey.dispatch(CONSENT);
      expect(journey.state.phase).to.equal('explaining-selfie');
      expect(journey.state.known).to.equal(undefined);
      journey.dispatch({type: 'anewRequest'});
      expect(journey.state.phase).to.equal('explaining-selfie');
      journey.close();
    }
  });

  it('is not known by an adapter that talks nonsense', async () => {
    const {journey} = await begin(['age_over_18'], {}, {identityAccessKey: 7});
    expect(journey.state.error?.code).to.equal('ERR_ADAPTER_NONSENSE');
  });
});
