import {decodeStatement} from '@passbase-verify/checks';
import {verifyBundle, type VerifiedBundle} from '@passbase-verify/bundle';
import {expect} from 'chai';
import type {Journey} from './journey/journey.js';
import {createJourney} from './journey/verify-journey.js';
import type {JourneyRequest} from './request.js';
import {createDocumentRooms} from './testing/document-rooms.js';
import {SESSION, createMemoryStores} from './testing/fake-rooms.js';
import {reached, until} from './testing/watch-journey.js';

const CONSENT = {type: 'consentRequest', textVersion: '1', language: 'en'} as const;
const ANNA = 'anna@example.org';

async function begin(
  request: Partial<JourneyRequest> = {},
  unfinished = createMemoryStores(new Map()),
) {
  const fakes = await createDocumentRooms();
  const adapter = {...fakes.rooms.adapter, open: async () => SESSION};
  const journey = createJourney(
    {requestedDataPoints: ['email', 'liveness_factor'], ...request},
    {...fakes.rooms, adapter, unfinished},
  );
  journey.start().catch(() => {});
  await until(journey, ({phase}) => phase !== 'idle' && phase !== 'opening');
  const sent = async (): Promise<VerifiedBundle & {statement: unknown}> => {
    journey.dispatch({type: 'submitRequest'});
    await until(journey, ({upload}) => upload?.stage === 'waiting');
    const bundle = fakes.sent()!;
    const verified = await verifyBundle(bundle, {now: new Date()});
    const file = bundle.files.get('email-statement');
    return {...verified, statement: file && decodeStatement(file.bytes)};
  };
  return {journey, sent};
}

const takeSelfie = async (journey: Journey): Promise<void> => {
  journey.dispatch({type: 'readyRequest'});
  await reached(journey, 'reviewing');
};

describe('the e-mail address', () => {
  it('is asked for after the consent, sealed as the User typed it, and claimed as theirs', async () => {
    const {journey, sent} = await begin();
    journey.dispatch(CONSENT);
    expect(journey.state).to.deep.include({
      ...{phase: 'asking-email', step: 'EMAIL', canGoBack: true},
      email: {address: '', optional: false},
    });
    for (const email of ['', 'anna', 'anna@', 'a b@example.org', 7]) {
      journey.dispatch({type: 'emailRequest', email: email as string});
      expect(journey.state.phase, String(email)).to.equal('asking-email');
    }
    journey.dispatch({type: 'withoutEmailRequest'});
    expect(journey.state.phase).to.equal('asking-email');
    journey.dispatch({type: 'emailRequest', email: ` ${ANNA} `});
    expect(journey.state.phase).to.equal('explaining-selfie');
    await takeSelfie(journey);
    expect(journey.state.summary.at(-1)).to.deep.equal({
      ...{resourceId: 'email', type: 'EMAIL', previewFileIds: [], text: ANNA, fixed: false},
    });
    const {manifest, statement} = await sent();
    expect(statement).to.deep.equal({email: ANNA, by: 'user'});
    expect(manifest.resources.map(({type}) => type)).to.deep.equal(['SELFIE_VIDEO', 'EMAIL']);
    const claim = manifest.claims.find(({key}) => key === 'email');
    expect(claim?.evidence).to.deep.equal({
      ...{resourceId: 'email', zone: 'user', confidence: 0, crossChecks: []},
    });
    // Its value is in its file alone.
    expect(JSON.stringify(manifest)).not.to.contain(ANNA);
    journey.close();
  });

  it('may be left out where it is optional, and something else is left', async () => {
    const {journey, sent} = await begin({requestedDataPoints: ['liveness_factor', 'email?']});
    journey.dispatch(CONSENT);
    expect(journey.state.email).to.deep.equal({address: '', optional: true});
    journey.dispatch({type: 'withoutEmailRequest'});
    await takeSelfie(journey);
    const {manifest, statement} = await sent();
    expect(statement).to.equal(undefined);
    expect(manifest.claims.map(({key}) => key)).to.deep.equal(['liveness_factor']);
    journey.close();

    const alone = await begin({requestedDataPoints: ['email?']});
    alone.journey.dispatch(CONSENT);
    expect(alone.journey.state.email?.optional).to.equal(false);
    alone.journey.close();
  });

  it('is not asked for where the page has it, which is what is sealed then', async () => {
    const {journey, sent} = await begin({prefillAttributes: {email: ANNA}});
    journey.dispatch(CONSENT);
    expect(journey.state.phase).to.equal('explaining-selfie');
    await takeSelfie(journey);
    expect(journey.state.summary.at(-1)).to.include({text: ANNA, fixed: true});
    journey.dispatch({type: 'retakeRequest', resourceId: 'email'});
    expect(journey.state.phase).to.equal('reviewing');
    const {manifest, statement} = await sent();
    expect(statement).to.deep.equal({email: ANNA, by: 'page'});
    expect(manifest.claims.find(({key}) => key === 'email')?.evidence.zone).to.equal('page');
    journey.close();
  });

  it('is asked for where what the page has is no address', async () => {
    const {journey} = await begin({prefillAttributes: {email: 'unknown'}});
    journey.dispatch(CONSENT);
    expect(journey.state.phase).to.equal('asking-email');
    journey.close();
  });

  it('can be changed in the review, and nothing else is asked again', async () => {
    const {journey, sent} = await begin();
    journey.dispatch(CONSENT);
    journey.dispatch({type: 'emailRequest', email: 'ana@example.org'});
    await takeSelfie(journey);
    journey.dispatch({type: 'retakeRequest', resourceId: 'email'});
    expect(journey.state.email?.address).to.equal('ana@example.org');
    journey.dispatch({type: 'backRequest'});
    expect(journey.state.phase).to.equal('reviewing');
    journey.dispatch({type: 'retakeRequest', resourceId: 'email'});
    journey.dispatch({type: 'emailRequest', email: ANNA});
    expect(journey.state.phase).to.equal('reviewing');
    expect((await sent()).statement).to.deep.equal({email: ANNA, by: 'user'});
    journey.close();
  });

  it('is kept with a journey that goes on later', async () => {
    const stores = createMemoryStores(new Map());
    const first = await begin({resume: true}, stores);
    first.journey.dispatch(CONSENT);
    first.journey.dispatch({type: 'emailRequest', email: ANNA});
    await new Promise((resolve) => setTimeout(resolve, 50));
    // The page ends, and its journey with it, without a word.
    const again = await begin({resume: true}, stores);
    expect(again.journey.state.phase).to.equal('explaining-selfie');
    await takeSelfie(again.journey);
    expect((await again.sent()).statement).to.deep.equal({email: ANNA, by: 'user'});
    again.journey.close();
  });
});
