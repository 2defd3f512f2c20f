/** The authenticate journey with a backend that does as the test says, and a User who does what they are asked for. */
import {seeFace} from '@passbase-verify/checks/testing';
import type {
  Adapter,
  Authentication,
  AuthenticationRequest,
  AuthenticationSession,
  SealedBundle,
} from '@passbase-verify/protocol';
import type {AuthenticationOutcome} from '../authentication/authentication-course.js';
import type {AuthenticationWish} from '../authentication/check-authentication.js';
import {createAuthentication} from '../authentication/create-authentication.js';
import type {JourneyState, Phase} from '../journey/journey-state.js';
import type {Journey} from '../journey/journey.js';
import {createDocumentRooms} from './document-rooms.js';
import {SESSION, type FakeRooms} from './fake-rooms.js';

export const KEY = '00000000-0000-4000-8000-00000000000a';
export const WISH = {identityAccessKey: KEY, purpose: 'a test'};
const {verificationId, ...DRAWN} = SESSION;
export const authenticationId = verificationId;
export const OPEN: AuthenticationSession = {...DRAWN, authenticationId, identityAccessKey: KEY};

export interface BackendLog {
  readonly sent: SealedBundle[];
  readonly cancelled: string[];
  readonly asked: AuthenticationRequest[];
  opened: number;
}

/** A backend that says yes, but for what `change` makes of it. */
export function backend(change: Partial<Authentication> = {}) {
  const log: BackendLog = {sent: [], cancelled: [], asked: [], opened: 0};
  const authentication: Authentication = {
    open: async (request) => {
      log.asked.push(request);
      log.opened += 1;
      return OPEN;
    },
    submit: async (bundle) => {
      log.sent.push(bundle);
      return {
        ...{authenticationId, identityAccessKey: KEY},
        ...{authenticatedAt: '2030-01-01T00:00:00.000Z', reasons: ['judged-on-device']},
      };
    },
    cancel: async (id) => void log.cancelled.push(id),
    ...change,
  };
  return {log, authentication};
}

export async function begin(
  authentication: Authentication,
  wish: Partial<AuthenticationWish> = {},
  prepare: (rooms: FakeRooms) => unknown = () => {},
) {
  const fakes = await createDocumentRooms({describeFace: async () => seeFace(3)});
  await prepare(fakes);
  const {rooms, log} = fakes;
  const adapter: Adapter = {...rooms.adapter, authentication};
  const journey = createAuthentication({...WISH, ...wish}, {...rooms, adapter});
  const phases: string[] = [];
  journey.subscribe(({phase}) => {
    if (phases.at(-1) !== phase) phases.push(phase);
  });
  const outcome = journey.start();
  outcome.catch(() => {});
  return {journey, outcome, phases, rooms: log};
}

export const until = (
  journey: Journey<AuthenticationOutcome>,
  holds: (state: JourneyState) => boolean,
): Promise<JourneyState> =>
  new Promise((resolve) => {
    if (holds(journey.state)) return resolve(journey.state);
    const stop = journey.subscribe((state) => {
      if (!holds(state)) return;
      stop();
      resolve(state);
    });
  });

/** Where the User is waited for, or nothing more comes. */
const STOPS: ReadonlySet<Phase> = new Set(['confirming-passkey', 'done', 'failed']);

/** Agrees, and does what is asked before the camera. */
export async function perform(journey: Journey<AuthenticationOutcome>): Promise<JourneyState> {
  await until(journey, ({phase}) => phase === 'consenting');
  journey.dispatch({type: 'consentRequest', textVersion: '1', language: 'en'});
  journey.dispatch({type: 'readyRequest'});
  return until(journey, ({phase}) => STOPS.has(phase));
}
