/** The verify journey: its course, and how it begins. */
import {guardAdapter} from '../backend/guard-adapter.js';
import {forgetSession, type VerifyRooms} from '../desk.js';
import {checkRequest, type JourneyRequest} from '../request.js';
import {createUnfinished} from '../unfinished/unfinished.js';
import {PASSKEY_REFUSALS, passkeyOfVerification} from '../use-passkey.js';
import type {Course, Journey, JourneyOutcome} from './journey.js';
import {runJourney} from './run-journey.js';
import {TASKS} from './tasks.js';
import {TRANSITIONS} from './transitions.js';

const VERIFY_COURSE: Course<JourneyOutcome> = {
  transitions: TRANSITIONS,
  tasks: TASKS,
  needsNewSession: new Set([
    'ERR_FLOW_LIVENESS_FAILED',
    'ERR_FLOW_SESSION_EXPIRED',
    'ERR_ADAPTER_REJECTED',
    'ERR_BUNDLE_EXPIRED',
    'ERR_BUNDLE_NONCE',
    'ERR_BUNDLE_VERIFICATION',
    ...PASSKEY_REFUSALS,
  ]),
  passkey: passkeyOfVerification,
  outcome: ({folder: {shared}, store: {state}}) => {
    const {identityAccessKey} = state;
    return identityAccessKey && shared ? {identityAccessKey, shared} : undefined;
  },
  forget: forgetSession,
};

/** @throws {PassbaseError} for a request that names what does not exist or what nothing proves; see `checkRequest`. */
export function createJourney(request: JourneyRequest, rooms: VerifyRooms): Journey {
  const checked = checkRequest(request);
  const adapter = guardAdapter(rooms.adapter, rooms.clock);
  const now = (): number => rooms.clock.wallTime();
  // Drawn anew whenever the page is loaded, and of no use before the end.
  const {shareNonce: _nonce, ...lasting} = request;
  const unfinished = checked.resume
    ? createUnfinished(rooms.unfinished, [rooms.sdk, lasting], now)
    : undefined;
  return runJourney(checked, {...rooms, adapter}, VERIFY_COURSE, unfinished);
}
