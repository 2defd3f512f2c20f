/** A passkey beside face and device key: whether one is asked for, and the asking. */
import {passkeyChallenge} from '@passbase-verify/bundle/passkey';
import {
  PassbaseError,
  type ErrorCode,
  type PasskeyCeremony,
  type PasskeyRecord,
  type PasskeySession,
} from '@passbase-verify/protocol';
import {relianceOf, type Desk} from './desk.js';
import type {PasskeyState} from './journey/journey-state.js';
import type {Fact} from './journey/transitions.js';

/** What a backend says of a passkey that does not verify: it was asked with this session's nonce, and is of no use for another. */
export const PASSKEY_REFUSALS = [
  'ERR_AUTH_PASSKEY_MISSING',
  'ERR_AUTH_PASSKEY_MALFORMED',
  'ERR_AUTH_PASSKEY_UNKNOWN',
  'ERR_AUTH_PASSKEY_CHALLENGE',
  'ERR_AUTH_PASSKEY_ORIGIN',
  'ERR_AUTH_PASSKEY_RELYING_PARTY',
  'ERR_AUTH_PASSKEY_USER',
  'ERR_AUTH_PASSKEY_COUNTER',
  'ERR_AUTH_PASSKEY_SIGNATURE',
] as const satisfies readonly ErrorCode[];

/** Which ceremony a journey has room for now; undefined for none. */
export type PasskeyQuestion = (desk: Desk) => PasskeyCeremony | undefined;

/** A Verification makes one, unless it builds upon an Identity that has one. */
export const passkeyOfVerification: PasskeyQuestion = (desk) => {
  const session = openQuestion(desk);
  const isThere = relianceOf(desk) !== undefined && Boolean(session?.credentials.length);
  return session && !isThere ? 'create' : undefined;
};

/** In an authentication one that is enrolled signs; the first authentication may make one. */
export const passkeyOfAuthentication: PasskeyQuestion = (desk) => {
  const session = openQuestion(desk);
  return session && (session.credentials.length > 0 ? 'get' : 'create');
};

function openQuestion({asked, rooms, folder}: Desk): PasskeySession | undefined {
  const isAsked = asked.passkey !== 'off' && folder.passkey === undefined;
  return isAsked && rooms.passkeys.supported() ? folder.session?.passkey : undefined;
}

/** As the question is put first; undefined where there is none. */
export function passkeyState(desk: Desk, question: PasskeyQuestion): PasskeyState | undefined {
  const ceremony = question(desk);
  return ceremony && {ceremony, required: desk.asked.passkey === 'required', waiting: false};
}

/** Before anything is opened. @throws {PassbaseError} `ERR_AUTH_PASSKEY_UNSUPPORTED` where one is required and this page can have none. */
export function assertPasskeys({asked, rooms}: Desk): void {
  if (asked.passkey === 'required' && !rooms.passkeys.supported()) {
    throw new PassbaseError('ERR_AUTH_PASSKEY_UNSUPPORTED', 'this page can have no passkeys');
  }
}

/**
 * Before any camera opens.
 * @throws {PassbaseError} where one is required: `ERR_AUTH_PASSKEY_UNSUPPORTED` where the backend takes none,
 * `ERR_AUTH_PASSKEY_NOT_ENROLLED` where one is to sign and none is enrolled.
 */
export function assertPasskeySession({asked, folder}: Desk, ceremony: PasskeyCeremony): void {
  if (asked.passkey !== 'required') return;
  const session = folder.session?.passkey;
  if (!session) {
    throw new PassbaseError('ERR_AUTH_PASSKEY_UNSUPPORTED', 'the backend takes no passkeys');
  }
  if (ceremony === 'get' && session.credentials.length === 0) {
    throw new PassbaseError('ERR_AUTH_PASSKEY_NOT_ENROLLED', 'no passkey is enrolled');
  }
}

/** After these the User chooses: once more, on without where they may, or not at all. */
const CHOICE_AFTER: ReadonlySet<ErrorCode> = new Set([
  'ERR_AUTH_PASSKEY_CANCELLED',
  'ERR_AUTH_PASSKEY_TIMEOUT',
  'ERR_AUTH_PASSKEY_FAILED',
]);

export const usePasskey =
  (question: PasskeyQuestion) =>
  async (desk: Desk, signal: AbortSignal): Promise<Fact> => {
    const put = passkeyState(desk, question);
    const {session} = desk.folder;
    if (!put || !session?.passkey) return 'passkeySettled';
    const {ceremony, required} = put;
    // Worked out beforehand: browsers want to be asked while the User's press is fresh.
    const challenge = await passkeyChallenge(ceremony, session.nonce);
    const show = (change: Partial<PasskeyState>): void =>
      desk.store.update({passkey: {...put, ...change}});
    for (;;) {
      const {type} = await desk.wishes.take(['passkeyRequest', 'withoutPasskeyRequest'], signal);
      if (type === 'withoutPasskeyRequest') {
        if (required) continue;
        return 'passkeySettled';
      }
      show({waiting: true});
      try {
        desk.folder.passkey = await perform(desk, {ceremony, challenge}, session.passkey, signal);
        return 'passkeySettled';
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof PassbaseError) || !CHOICE_AFTER.has(error.code)) throw error;
        show({problem: error.code});
      }
    }
  };

async function perform(
  {rooms, store, passkeyUser}: Desk,
  {
    ceremony,
    challenge,
  }: {readonly ceremony: PasskeyCeremony; readonly challenge: Uint8Array<ArrayBuffer>},
  {rpId, credentials}: PasskeySession,
  signal: AbortSignal,
): Promise<PasskeyRecord> {
  const asked = {challenge, rpId, signal};
  if (ceremony === 'get') return rooms.passkeys.get({...asked, credentials});
  return rooms.passkeys.create({
    ...asked,
    user: {id: passkeyUser, name: store.state.audience ?? rpId},
  });
}
