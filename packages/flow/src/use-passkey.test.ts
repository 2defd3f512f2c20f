import {
  verifyAssertedPasskey,
  verifyCreatedPasskey,
  type EnrolledPasskey,
} from '@passbase-verify/bundle/passkey';
import {verifyBundle} from '@passbase-verify/bundle';
import {
  PassbaseError,
  type AssertedPasskey,
  type CreatedPasskey,
  type KnownIdentity,
  type PasskeySession,
  type SealedBundle,
  type VerificationRequest,
  type VerificationSession,
} from '@passbase-verify/protocol';
import type {MockAuthenticator} from '@passbase-verify/testkit/passkeys';
import {expect} from 'chai';
import {createJourney} from './journey/verify-journey.js';
import type {JourneyRequest} from './request.js';
import {OPEN, backend, begin as beginAuthentication, perform} from './testing/authenticating.js';
import {createDocumentRooms} from './testing/document-rooms.js';
import {SESSION, type FakeRooms} from './testing/fake-rooms.js';
import {reached, until} from './testing/watch-journey.js';

const RP: PasskeySession = {rpId: 'shop.example', credentials: []};
const EXPECTED = {nonce: SESSION.nonce, rpId: RP.rpId, origin: 'https://shop.example'};
const CONSENT = {type: 'consentRequest', textVersion: '1', language: 'en'} as const;
const cancelled = new PassbaseError('ERR_AUTH_PASSKEY_CANCELLED', 'the User said no');

const manifestOf = async (bundle: SealedBundle, kind: 'verification' | 'authentication') =>
  (await verifyBundle(bundle, {kind, now: new Date()})).manifest;

/** A Verification that asks for a selfie alone. */
async function beginVerification(
  request: Partial<JourneyRequest>,
  session: Partial<VerificationSession> = {passkey: RP},
  prepare: (rooms: FakeRooms) => void = () => {},
) {
  const fakes = await createDocumentRooms();
  prepare(fakes);
  const asked: VerificationRequest[] = [];
  const adapter = {
    ...fakes.rooms.adapter,
    open: async (wanted: VerificationRequest) => {
      asked.push(wanted);
      return {...SESSION, ...session};
    },
  };
  const journey = createJourney(
    {requestedDataPoints: ['liveness_factor'], ...request},
    {...fakes.rooms, adapter},
  );
  journey.start().catch(() => {});
  await until(journey, ({phase}) => phase === 'consenting' || phase === 'failed').catch(() => {});
  const toReview = async (): Promise<void> => {
    journey.dispatch(CONSENT);
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'reviewing');
  };
  const sent = async () => {
    await until(journey, ({upload}) => upload?.stage === 'waiting');
    return manifestOf(fakes.sent()!, 'verification');
  };
  return {journey, asked, toReview, sent, log: fakes.log};
}

describe('a passkey that is made with a Verification', () => {
  it('is not spoken of where nobody asks for it', async () => {
    const {journey, asked, toReview, sent} = await beginVerification({});
    await toReview();
    journey.dispatch({type: 'submitRequest'});
    expect(journey.state.phase).to.equal('submitting');
    expect(await sent()).not.to.have.property('passkey');
    expect(asked[0]).not.to.have.property('passkey');
    journey.close();
  });

  it('is asked for after the review, made for the nonce of the session, and sealed', async () => {
    const {journey, asked, toReview, sent, log} = await beginVerification({passkey: 'offered'});
    expect(asked[0]).to.include({passkey: 'offered'});
    await toReview();
    journey.dispatch({type: 'submitRequest'});
    await until(journey, ({passkey}) => passkey !== undefined);
    expect(journey.state).to.deep.include({
      ...{phase: 'confirming-passkey', step: 'SUMMARY', canGoBack: true},
      passkey: {ceremony: 'create', required: false, waiting: false},
    });
    journey.dispatch({type: 'passkeyRequest'});
    const {passkey} = await sent();
    const enrolled = await verifyCreatedPasskey(passkey as CreatedPasskey, EXPECTED);
    expect(enrolled.algorithm).to.equal(-7);
    // Who receives it, and nothing of the User's.
    expect(log.authenticator.made).to.deep.equal([SESSION.audience]);
    journey.close();
  });

  it('may be left out where it is offered, and not where it is required', async () => {
    const {journey, toReview, sent} = await beginVerification({passkey: 'offered'});
    await toReview();
    journey.dispatch({type: 'submitRequest'});
    await until(journey, ({passkey}) => passkey !== undefined);
    journey.dispatch({type: 'withoutPasskeyRequest'});
    expect(await sent()).not.to.have.property('passkey');
    journey.close();

    const other = await beginVerification({passkey: 'required'});
    await other.toReview();
    other.journey.dispatch({type: 'submitRequest'});
    await until(other.journey, ({passkey}) => passkey?.required === true);
    other.journey.dispatch({type: 'withoutPasskeyRequest'});
    other.journey.dispatch({type: 'passkeyRequest'});
    expect((await other.sent()).passkey?.ceremony).to.equal('create');
    other.journey.close();
  });

  it('leaves the choice to whoever said no: once more, back, or not at all', async () => {
    const {journey, toReview, sent, log} = await beginVerification({passkey: 'required'});
    await toReview();
    journey.dispatch({type: 'submitRequest'});
    await until(journey, ({passkey}) => passkey !== undefined);
    log.authenticator.refuses = cancelled;
    journey.dispatch({type: 'passkeyRequest'});
    await until(journey, ({passkey}) => passkey?.problem !== undefined);
    expect(journey.state.passkey).to.deep.equal({
      ...{ceremony: 'create', required: true, waiting: false},
      problem: 'ERR_AUTH_PASSKEY_CANCELLED',
    });
    journey.dispatch({type: 'backRequest'});
    expect(journey.state.phase).to.equal('reviewing');
    journey.dispatch({type: 'submitRequest'});
    await until(journey, ({passkey}) => passkey !== undefined && !passkey.problem);
    log.authenticator.refuses = undefined;
    journey.dispatch({type: 'passkeyRequest'});
    expect((await sent()).passkey?.ceremony).to.equal('create');
    journey.close();
  });

  it('is given up with the journey, also while the browser asks', async () => {
    let asking: AbortSignal | undefined;
    const {journey, toReview} = await beginVerification(
      {passkey: 'offered'},
      {passkey: RP},
      (rooms) => {
        rooms.log.authenticator.create = ({signal}) => {
          asking = signal;
          return new Promise((_, reject) => {
            signal.addEventListener('abort', () => reject(signal.reason), {once: true});
          });
        };
      },
    );
    await toReview();
    journey.dispatch({type: 'submitRequest'});
    await until(journey, ({passkey}) => passkey !== undefined);
    journey.dispatch({type: 'passkeyRequest'});
    await until(journey, ({passkey}) => passkey?.waiting === true);
    journey.close();
    expect(asking?.aborted).to.equal(true);
    expect(journey.state.phase).to.equal('cancelled');
  });

  it('is passed over where the browser or the backend has none, if it is only offered', async () => {
    const without = (rooms: FakeRooms): void => {
      rooms.log.authenticator.isSupported = false;
    };
    for (const [session, prepare] of [
      [{passkey: RP}, without],
      [{}, undefined],
    ] as const) {
      const {journey, toReview, sent} = await beginVerification(
        {passkey: 'offered'},
        session,
        prepare,
      );
      await toReview();
      journey.dispatch({type: 'submitRequest'});
      expect(await sent()).not.to.have.property('passkey');
      journey.close();

      const required = await beginVerification({passkey: 'required'}, session, prepare);
      expect(required.journey.state).to.include({phase: 'failed', failedPhase: 'opening'});
      expect(required.journey.state.error).to.include({
        ...{code: 'ERR_AUTH_PASSKEY_UNSUPPORTED', recoverable: false},
      });
      expect(required.log.camerasOpened).to.have.length(0);
    }
  });

  it('is not made again where the Identity that is built upon has one', async () => {
    const identity: KnownIdentity = {
      identityAccessKey: '7f3c9f5e-2c1d-4a7b-9d36-0f2f8a1b5c44',
      resources: [
        {
          ...{id: '5f0c3a17-document', type: 'PASSPORT', country: 'UTO'},
          capturedAt: '2026-01-15T12:00:00.000Z',
        },
      ],
      dataPoints: [
        {
          key: 'last_name',
          evidence: {
            ...{resourceId: '5f0c3a17-document', zone: 'mrz', confidence: 0.99, crossChecks: []},
          },
        },
      ],
    };
    const passkey = {...RP, credentials: [{id: 'AQID', transports: []}]};
    const request = {requestedDataPoints: ['last_name'], passkey: 'required'} as const;
    const {journey, sent} = await beginVerification(request, {identity, passkey});
    journey.dispatch(CONSENT);
    journey.dispatch({type: 'reuseRequest'});
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'reviewing');
    journey.dispatch({type: 'submitRequest'});
    expect(await sent()).not.to.have.property('passkey');
    journey.close();
  });
});

describe('a passkey in an authentication', () => {
  /** One that is enrolled, in the User's authenticator. */
  async function enrol(authenticator: MockAuthenticator): Promise<EnrolledPasskey> {
    const {journey, toReview, sent} = await beginVerification(
      {passkey: 'required'},
      {passkey: RP},
      ({rooms}) => Object.assign(rooms, {passkeys: authenticator}),
    );
    await toReview();
    journey.dispatch({type: 'submitRequest'});
    await until(journey, ({passkey}) => passkey !== undefined);
    journey.dispatch({type: 'passkeyRequest'});
    const {passkey} = await sent();
    journey.close();
    return verifyCreatedPasskey(passkey as CreatedPasskey, EXPECTED);
  }

  it('signs after the selfie for the nonce of the session, and the answer says so', async () => {
    const {log: backendLog, authentication} = backend();
    let enrolled: EnrolledPasskey | undefined;
    const started = await beginAuthentication(
      {
        ...authentication,
        open: async (request, options) => {
          const {credentialId: id, transports} = enrolled!;
          const session = await authentication.open(request, options);
          return {...session, passkey: {...RP, credentials: [{id, transports}]}};
        },
        submit: async (bundle, options) => {
          const answer = await authentication.submit(bundle, options);
          return {...answer, passkey: 'verified'};
        },
      },
      {passkey: 'required'},
      async ({log}) => {
        enrolled = await enrol(log.authenticator);
      },
    );
    const {journey, outcome, phases} = started;
    expect((await perform(journey)).phase).to.equal('confirming-passkey');
    expect(journey.state.canGoBack).to.equal(false);
    journey.dispatch({type: 'passkeyRequest'});
    expect(await outcome).to.include({passkey: 'verified'});
    expect(phases.slice(-4)).to.deep.equal([
      ...['comparing', 'confirming-passkey', 'submitting', 'done'],
    ]);
    expect(backendLog.asked[0]).to.include({passkey: 'required'});
    const {passkey} = await manifestOf(backendLog.sent[0]!, 'authentication');
    const expected = {...EXPECTED, enrolled: [enrolled!]};
    expect((await verifyAssertedPasskey(passkey as AssertedPasskey, expected)).counter).to.equal(2);
  });

  it('is made where none is enrolled and one is offered', async () => {
    const {log, authentication} = backend({open: async () => ({...OPEN, passkey: RP})});
    const {journey, outcome} = await beginAuthentication(authentication, {passkey: 'offered'});
    await perform(journey);
    expect(journey.state.passkey).to.deep.include({ceremony: 'create', required: false});
    journey.dispatch({type: 'passkeyRequest'});
    await outcome;
    const {passkey} = await manifestOf(log.sent[0]!, 'authentication');
    expect(passkey?.ceremony).to.equal('create');
  });

  it('is refused before the camera where none is enrolled and one is required', async () => {
    const {authentication} = backend({open: async () => ({...OPEN, passkey: RP})});
    const {journey, rooms} = await beginAuthentication(authentication, {passkey: 'required'});
    await until(journey as never, ({phase}) => phase === 'failed').catch(() => {});
    expect(journey.state.error).to.include({
      ...{code: 'ERR_AUTH_PASSKEY_NOT_ENROLLED', recoverable: false},
    });
    expect(rooms.camerasOpened).to.have.length(0);
  });

  it('leads to a new session after one that was refused, for its nonce is spent', async () => {
    const refusal = new PassbaseError('ERR_AUTH_PASSKEY_COUNTER', 'made to fail');
    const {log, authentication} = backend({
      open: async () => {
        log.opened += 1;
        return {...OPEN, passkey: RP};
      },
      submit: async () => Promise.reject(refusal),
    });
    const {journey} = await beginAuthentication(authentication, {passkey: 'offered'});
    await perform(journey);
    journey.dispatch({type: 'passkeyRequest'});
    await until(journey as never, ({phase}) => phase === 'failed').catch(() => {});
    expect(journey.state.error).to.equal(refusal);
    journey.dispatch({type: 'retryRequest'});
    await reached(journey as never, 'consenting');
    expect(log.opened).to.equal(2);
    journey.close();
  });
});
