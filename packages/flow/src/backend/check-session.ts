/** Sessions, as backends open them. */
import {
  CHALLENGE_KINDS,
  WALLET_FORMATS,
  type PasskeySession,
  type VerificationSession,
} from '@passbase-verify/protocol';
import {checkKnownIdentity} from './check-known-identity.js';
import {demand, isList, isText} from './demand.js';

/** Two challenge steps at least: one alone is too easily met by chance. */
const MIN_CHALLENGE_STEPS = 2;

const KNOWN_KINDS: ReadonlySet<unknown> = new Set(CHALLENGE_KINDS);

/** @throws {PassbaseError} `ERR_ADAPTER_NONSENSE` */
export function checkSession(session: VerificationSession): VerificationSession {
  demand(typeof session === 'object' && session !== null, 'open() must answer with a session');
  demand(isText(session.verificationId), 'a session needs a verificationId');
  checkDrawn(session);
  const {wallet} = session;
  demand(
    wallet === undefined || (isList(wallet?.formats) && wallet.formats.every(isWalletFormat)),
    'wallet names formats of credentials',
  );
  return session.identity === undefined
    ? session
    : {...session, identity: checkKnownIdentity(session.identity)};
}

/** What every session has. */
export function checkDrawn(session: Omit<VerificationSession, 'verificationId'>): void {
  demand(isText(session.audience), 'a session needs an audience');
  // 22 characters of base64url carry 128 bits.
  demand(/^[\w-]{22,}$/.test(session.nonce), 'a nonce is base64url and at least 128 bits long');
  demand(!Number.isNaN(Date.parse(session.expiresAt)), 'expiresAt must be an ISO 8601 instant');
  const {challenge} = session;
  demand(
    isList(challenge?.steps) && challenge.steps.length >= MIN_CHALLENGE_STEPS,
    `a challenge has at least ${MIN_CHALLENGE_STEPS} steps`,
  );
  for (const step of challenge.steps) {
    demand(KNOWN_KINDS.has(step?.kind), `no challenge step is named ${step?.kind}`);
    demand(Number.isInteger(step.times) && step.times >= 1 && step.times <= 5, 'times is 1..5');
  }
  demand(
    challenge.timeLimitMs >= 5_000 && challenge.timeLimitMs <= 120_000,
    'a try lasts 5 to 120 seconds',
  );
  checkPasskeySession(session.passkey);
  demand(
    Number.isInteger(challenge.tries) && challenge.tries >= 1 && challenge.tries <= 20,
    'tries is 1..20',
  );
}

const isWalletFormat = (format: unknown): boolean =>
  WALLET_FORMATS.some((known) => known === format);

function checkPasskeySession(passkey: PasskeySession | undefined): void {
  if (passkey === undefined) return;
  demand(isText(passkey?.rpId), 'passkeys need the id of their relying party');
  demand(isList(passkey.credentials), 'passkeys are listed, also where there are none');
  for (const credential of passkey.credentials) {
    demand(/^[\w-]+$/.test(credential?.id), 'the id of a passkey is base64url');
    demand(isList(credential.transports), 'a passkey lists its transports');
  }
}
