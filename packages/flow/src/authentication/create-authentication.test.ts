import {verifyBundle} from '@passbase-verify/bundle';
import {decodeFaces} from '@passbase-verify/checks';
import {
  PassbaseError,
  type Adapter,
  type Authentication,
  type ErrorCode,
} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {
  KEY,
  OPEN,
  WISH,
  authenticationId,
  backend,
  begin,
  perform,
  until,
} from '../testing/authenticating.js';
import {createFakeRooms, failing} from '../testing/fake-rooms.js';
import {createAuthentication} from './create-authentication.js';

describe('the authenticate journey', () => {
  it('goes from consent over the selfie to the answer, and asks for nothing else', async () => {
    const {authentication, log} = backend();
    const {journey, outcome, phases, rooms} = await begin(authentication);
    await perform(journey);
    expect(await outcome).to.deep.equal({authenticationId, identityAccessKey: KEY});
    expect(phases).to.deep.equal([
      ...['opening', 'consenting', 'explaining-selfie', 'capturing-selfie', 'comparing'],
      ...['submitting', 'done'],
    ]);
    expect(journey.state.reasons).to.deep.equal(['judged-on-device']);
    expect(rooms.camerasClosed.size).to.equal(1);

    const now = new Date();
    const {manifest} = await verifyBundle(log.sent[0]!, {kind: 'authentication', now});
    expect(manifest).to.include({verificationId: authenticationId, authenticates: KEY});
    expect(manifest.consent).to.include({biometric: true, purpose: 'a test'});
    expect(manifest.resources.map(({type}) => type)).to.deep.equal(['SELFIE_VIDEO']);
    const {stills} = decodeFaces(log.sent[0]!.files.get('selfie-descriptors')!.bytes);
    expect(stills.map(({face}) => face?.descriptor.length)).to.deep.equal([128, 128]);
  });

  it('opens no camera before the User agreed to have their face measured', async () => {
    const {journey, rooms} = await begin(backend().authentication);
    await until(journey, ({phase}) => phase === 'consenting');
    journey.dispatch({type: 'readyRequest'});
    expect(journey.state.phase).to.equal('consenting');
    expect(rooms.camerasOpened).to.have.length(0);
    journey.close();
  });

  it('says before any camera opens that the Identity is not known here, and offers no other try', async () => {
    const {authentication} = backend({open: failing('ERR_AUTH_UNKNOWN_IDENTITY')});
    const {journey, outcome, rooms} = await begin(authentication);
    const {error} = await until(journey, ({phase}) => phase === 'failed');
    expect(error).to.include({code: 'ERR_AUTH_UNKNOWN_IDENTITY', recoverable: false});
    expect(rooms.camerasOpened).to.have.length(0);
    journey.dispatch({type: 'retryRequest'});
    expect(journey.state.phase).to.equal('failed');
    journey.dispatch({type: 'closeRequest'});
    expect(await outcome.catch((reason: unknown) => reason)).to.equal(error);
  });

  for (const code of [
    'ERR_AUTH_FACE_DIFFERS',
    'ERR_AUTH_FACE_NOT_COMPARED',
    'ERR_AUTH_LIVENESS',
    'ERR_AUTH_NONCE',
    'ERR_AUTH_REPLAYED',
    'ERR_ADAPTER_FAILED',
  ] as const satisfies readonly ErrorCode[]) {
    it(`begins with a new session after ${code}, for the nonce is spent`, async () => {
      const {authentication, log} = backend({submit: failing(code)});
      const {journey} = await begin(authentication);
      expect((await perform(journey)).error?.code).to.equal(code);
      journey.dispatch({type: 'retryRequest'});
      expect(journey.state.phase).to.equal('opening');
      await until(journey, ({phase}) => phase === 'consenting');
      expect(log).to.deep.include({opened: 2, cancelled: [authenticationId]});
      journey.close();
    });
  }

  it('tells the backend when the User gives up, and not when they are done', async () => {
    const first = backend();
    const {journey} = await begin(first.authentication);
    await until(journey, ({phase}) => phase === 'consenting');
    journey.dispatch({type: 'closeRequest'});
    journey.dispatch({type: 'cancelRequest'});
    expect(first.log.cancelled).to.deep.equal([authenticationId]);

    const second = backend();
    const done = await begin(second.authentication);
    await perform(done.journey);
    done.journey.close();
    expect(second.log.cancelled).to.deep.equal([]);
  });

  it('does not ask whether to stop what has ended meanwhile', async () => {
    const {journey} = await begin(backend().authentication);
    const done = perform(journey);
    await until(journey, ({phase}) => phase === 'submitting');
    journey.dispatch({type: 'closeRequest'});
    expect(journey.state).to.include({phase: 'submitting', confirmingClose: true});
    expect(await done).to.include({phase: 'done', confirmingClose: false});
  });

  it('asks before it drops at an error what can be sent once more', async () => {
    const {authentication, log} = backend({submit: failing('ERR_ADAPTER_FAILED')});
    const {journey} = await begin(authentication);
    await perform(journey);
    journey.dispatch({type: 'closeRequest'});
    expect(journey.state).to.include({phase: 'failed', confirmingClose: true});
    journey.dispatch({type: 'stayRequest'});
    expect(journey.state).to.include({phase: 'failed', confirmingClose: false});
    journey.dispatch({type: 'closeRequest'});
    journey.dispatch({type: 'cancelRequest'});
    expect(journey.state.phase).to.equal('cancelled');
    expect(log.cancelled).to.deep.equal([authenticationId]);
  });

  it('believes no answer for another authentication or Identity', async () => {
    const wrong: Partial<Authentication>[] = [
      {open: async () => ({...OPEN, identityAccessKey: 'another'})},
      {open: async () => ({...OPEN, nonce: 'short'})},
      {submit: async () => ({...ANSWER, authenticationId: 'another'})},
      {submit: async () => ({...ANSWER, identityAccessKey: 'another'})},
      {submit: async () => ({...ANSWER, passkey: 'perhaps' as never})},
      {open: async () => ({...OPEN, passkey: {rpId: 'shop.example'} as never})},
      {submit: async () => undefined as never},
    ];
    for (const change of wrong) {
      const {journey} = await begin(backend(change).authentication);
      void perform(journey);
      const {error} = await until(journey, ({phase}) => phase === 'failed');
      expect(error?.code).to.equal('ERR_ADAPTER_NONSENSE');
      journey.close();
    }
  });

  it('is refused at the door where something is missing', () => {
    const {rooms} = createFakeRooms();
    const refused = (wish: object, adapter: Adapter, code: ErrorCode): void => {
      expect(() => createAuthentication({...WISH, ...wish}, {...rooms, adapter}))
        .to.throw(PassbaseError)
        .with.property('code', code);
    };
    const able = {...rooms.adapter, ...backend()};
    refused({}, rooms.adapter, 'ERR_AUTH_UNSUPPORTED');
    refused({}, {...able, authentication: {} as Authentication}, 'ERR_ADAPTER_INVALID');
    for (const identityAccessKey of ['', 'with a space', 'x'.repeat(129), 7]) {
      refused({identityAccessKey}, able, 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
    refused({purpose: 7}, able, 'ERR_PROTOCOL_INVALID_ARGUMENT');
    refused({screenLight: 'yes'}, able, 'ERR_PROTOCOL_INVALID_ARGUMENT');
    refused({passkey: 'always'}, able, 'ERR_PROTOCOL_INVALID_ARGUMENT');
  });
});

const ANSWER = {
  ...{authenticationId, identityAccessKey: KEY},
  ...{authenticatedAt: '2030-01-01T00:00:00.000Z', reasons: []},
};
