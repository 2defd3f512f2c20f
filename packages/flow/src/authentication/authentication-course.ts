/** Which phases the authenticate journey has, and what runs in them. The selfie is taken as in the verify journey. */
import {
  PassbaseError,
  type Authentication,
  type AuthenticationResult,
  type AuthenticationSession,
  type ErrorCode,
  type IdentityAccessKey,
  type VerificationSession,
} from '@passbase-verify/protocol';
import {FORGET_MS, type Desk} from '../desk.js';
import {emptyFolder} from '../folder.js';
import type {Course} from '../journey/journey.js';
import {describeSelfie, filed, takeSelfie, warmUp} from '../journey/tasks.js';
import {toSending, type TransitionTable} from '../journey/transitions.js';
import {sealAndSend} from '../submit.js';
import {
  PASSKEY_REFUSALS,
  assertPasskeySession,
  assertPasskeys,
  passkeyOfAuthentication,
  usePasskey,
} from '../use-passkey.js';

/** What a finished authenticate journey ends with. */
export interface AuthenticationOutcome extends Pick<AuthenticationResult, 'passkey'> {
  readonly authenticationId: string;
  readonly identityAccessKey: IdentityAccessKey;
}

const TRANSITIONS: TransitionTable = {
  idle: {startRequested: 'opening'},
  opening: {sessionOpened: 'consenting'},
  consenting: {consentRequest: 'explaining-selfie'},
  'explaining-selfie': {readyRequest: 'capturing-selfie', backRequest: 'consenting'},
  'capturing-selfie': {selfieTaken: 'comparing', backRequest: 'explaining-selfie'},
  comparing: {facesCompared: toSending},
  'confirming-passkey': {passkeySettled: 'submitting'},
  submitting: {resultArrived: 'done'},
};

/**
 * After these a nonce is spent or of no use. Where an answer was lost nobody knows whether it is, so another one is drawn there, too:
 * no bundle is sent twice.
 */
const NEEDS_NEW_SESSION: ReadonlySet<ErrorCode> = new Set([
  'ERR_AUTH_NONCE',
  'ERR_AUTH_REPLAYED',
  'ERR_AUTH_LIVENESS',
  'ERR_AUTH_FACE_NOT_COMPARED',
  'ERR_AUTH_FACE_DIFFERS',
  'ERR_AUTH_TOO_MANY',
  ...PASSKEY_REFUSALS,
  'ERR_FLOW_LIVENESS_FAILED',
  'ERR_FLOW_SESSION_EXPIRED',
  'ERR_ADAPTER_FAILED',
  'ERR_ADAPTER_TIMEOUT',
  'ERR_ADAPTER_NONSENSE',
  'ERR_ADAPTER_REJECTED',
  'ERR_BUNDLE_EXPIRED',
  'ERR_BUNDLE_NONCE',
]);

/** In a bundle the id of an authentication stands where that of a Verification does. */
const asBundled = ({
  authenticationId,
  audience,
  nonce,
  challenge,
  expiresAt,
  passkey,
}: AuthenticationSession): VerificationSession => ({
  ...{verificationId: authenticationId, audience, nonce, challenge, expiresAt},
  ...(passkey ? {passkey} : {}),
});

function assertAnswers(answer: AuthenticationResult, id: string, identityAccessKey: string): void {
  if (answer.authenticationId !== id || answer.identityAccessKey !== identityAccessKey) {
    throw new PassbaseError('ERR_ADAPTER_NONSENSE', 'the result is of another authentication');
  }
}

/** One for each journey: it remembers what the journey came to. */
export function authenticationCourse(
  authentication: Authentication,
  identityAccessKey: string,
): Course<AuthenticationOutcome> {
  let result: AuthenticationResult | undefined;

  const forget = ({folder: {session}}: Desk): void => {
    if (!session) return;
    authentication
      .cancel(session.verificationId, {signal: AbortSignal.timeout(FORGET_MS)})
      .catch(() => {});
  };

  return {
    transitions: TRANSITIONS,
    needsNewSession: NEEDS_NEW_SESSION,
    forget,
    passkey: passkeyOfAuthentication,
    outcome: () =>
      result && {
        ...{authenticationId: result.authenticationId, identityAccessKey},
        ...(result.passkey ? {passkey: result.passkey} : {}),
      },
    tasks: {
      opening: async (desk, signal) => {
        const {request, rooms, store} = desk;
        forget(desk);
        desk.folder = emptyFolder();
        // Nobody should read and consent on a page that can't have a camera anyway.
        rooms.camera.assertSupported();
        assertPasskeys(desk);
        const {purpose, passkey} = request;
        const asked = {identityAccessKey, purpose, ...(passkey === 'off' ? {} : {passkey})};
        const session = await authentication.open(asked, {signal});
        desk.folder.session = asBundled(session);
        assertPasskeySession(desk, 'get');
        store.update({audience: session.audience, reasons: []});
        return 'sessionOpened';
      },

      consenting: (desk) => warmUp(desk, 'face'),
      'capturing-selfie': takeSelfie,
      // With nothing on this side to compare with: the faces are described, for the backend to do it.
      comparing: describeSelfie,
      'confirming-passkey': usePasskey(passkeyOfAuthentication),

      submitting: async (desk, signal) => {
        const {folder, store} = desk;
        const session = filed(folder.session, 'the session');
        const occasion = {
          session,
          consent: filed(folder.consent, 'the consent to capture'),
          authenticates: identityAccessKey,
        };
        const answer = await sealAndSend(desk, occasion, authentication, signal);
        assertAnswers(answer, session.verificationId, identityAccessKey);
        result = answer;
        store.update({identityAccessKey, reasons: answer.reasons});
        return 'resultArrived';
      },
    },
  };
}
