/**
 * The guard before the adapter. Adapters are written by others: they may throw anything, hang, or answer nonsense. Behind
 * this guard each of that is a typed error, and no wait is without an end.
 */
import {
  CHALLENGE_KINDS,
  PassbaseError,
  WALLET_FORMATS,
  isCalendarDate,
  isIssuingCode,
  toPassbaseError,
  withDeadline,
  type Adapter,
  type Authentication,
  type Clock,
  type PasskeySession,
  type VerificationResult,
  type VerificationSession,
  type WithdrawalReceipt,
} from '@passbase-verify/protocol';
import {checkKnownIdentity} from './check-known-identity.js';
import {demand, isList, isText} from './demand.js';

/** Milliseconds that each call may take. `submit` carries megabytes over slow networks; `result` waits for a backend's work. */
const DEADLINES = {
  ...{open: 20_000, submit: 300_000, result: 180_000, share: 30_000, withdraw: 30_000},
  cancel: 5_000,
};

/** Two challenge steps at least: one alone is too easily met by chance. */
const MIN_CHALLENGE_STEPS = 2;

const KNOWN_KINDS: ReadonlySet<unknown> = new Set(CHALLENGE_KINDS);

export function guardAdapter(adapter: Adapter, clock: Clock): Adapter {
  for (const method of ['open', 'submit', 'result', 'share', 'cancel'] as const) {
    if (typeof adapter?.[method] !== 'function') {
      throw new PassbaseError('ERR_ADAPTER_INVALID', `the adapter has no method ${method}()`);
    }
  }

  if (adapter.withdraw !== undefined && typeof adapter.withdraw !== 'function') {
    throw new PassbaseError('ERR_ADAPTER_INVALID', 'withdraw is no method of the adapter');
  }

  const call = guardCalls('adapter', clock);

  return {
    open: async (request, {signal}) =>
      checkSession(await call('open', signal, (inner) => adapter.open(request, {signal: inner}))),
    submit: async (bundle, options) => {
      const receipt = await call('submit', options.signal, (signal) =>
        adapter.submit(bundle, {...options, signal}),
      );
      demand(isText(receipt?.verificationId), 'a receipt needs a verificationId');
      return receipt;
    },
    result: async (receipt, {signal}) =>
      checkResult(
        await call('result', signal, (inner) => adapter.result(receipt, {signal: inner})),
        receipt.verificationId,
      ),
    share: async (consent, {signal}) => {
      const receipt = await call('share', signal, (inner) =>
        adapter.share(consent, {signal: inner}),
      );
      const credential: unknown = receipt?.credential;
      demand(credential === undefined || isText(credential), 'a credential is an SD-JWT VC');
      return receipt;
    },
    ...(adapter.withdraw && {
      withdraw: async (withdrawal, {signal}) =>
        checkWithdrawal(
          await call('withdraw', signal, (inner) => adapter.withdraw!(withdrawal, {signal: inner})),
          withdrawal.record.consentDigest,
        ),
    }),
    cancel: (verificationId, {signal}) =>
      call('cancel', signal, (inner) => adapter.cancel(verificationId, {signal: inner})),
  };
}

type GuardedCall = <T>(
  name: keyof typeof DEADLINES,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
) => Promise<T>;

/** Whatever is thrown is a typed error, and nothing takes longer than it may. @param of - Whose methods they are. */
const guardCalls =
  (of: string, clock: Clock): GuardedCall =>
  (name, signal, work) =>
    withDeadline(
      async (inner) => {
        try {
          return await work(inner);
        } catch (error) {
          if (inner.aborted) throw inner.reason;
          throw toPassbaseError(error, 'ERR_ADAPTER_FAILED', `${of}.${name}() failed`);
        }
      },
      {ms: DEADLINES[name], code: 'ERR_ADAPTER_TIMEOUT', what: `${of}.${name}()`, signal, clock},
    );

/**
 * The same before what an adapter offers for Biometric Authentication.
 * @throws {PassbaseError} `ERR_AUTH_UNSUPPORTED` where it offers none, `ERR_ADAPTER_INVALID` where that is not whole.
 */
export function guardAuthentication(adapter: Adapter, clock: Clock): Authentication {
  const authentication: Authentication | undefined = adapter?.authentication;
  if (authentication === undefined) {
    throw new PassbaseError('ERR_AUTH_UNSUPPORTED', 'the adapter offers no authentication');
  }
  for (const method of ['open', 'submit', 'cancel'] as const) {
    if (typeof authentication?.[method] !== 'function') {
      throw new PassbaseError('ERR_ADAPTER_INVALID', `authentication has no method ${method}()`);
    }
  }
  const call = guardCalls('adapter.authentication', clock);
  return {
    open: async (request, {signal}) => {
      const session = await call('open', signal, (inner) =>
        authentication.open(request, {signal: inner}),
      );
      demand(isText(session?.authenticationId), 'an open authentication needs its id');
      const {identityAccessKey} = session;
      demand(identityAccessKey === request.identityAccessKey, 'it is for another Identity');
      checkDrawn(session);
      return session;
    },
    submit: async (bundle, options) => {
      const result = await call('submit', options.signal, (signal) =>
        authentication.submit(bundle, {...options, signal}),
      );
      demand(isText(result?.authenticationId), 'a result needs an authenticationId');
      demand(isText(result.identityAccessKey), 'a result needs an identityAccessKey');
      demand(!Number.isNaN(Date.parse(result.authenticatedAt)), 'authenticatedAt is an instant');
      demand(isList(result.reasons) && result.reasons.every(isText), 'reasons are codes');
      const {passkey} = result;
      demand(
        passkey === undefined || passkey === 'verified' || passkey === 'enrolled',
        'a passkey is "verified" or "enrolled"',
      );
      return result;
    },
    cancel: (authenticationId, {signal}) =>
      call('cancel', signal, (inner) => authentication.cancel(authenticationId, {signal: inner})),
  };
}

function checkSession(session: VerificationSession): VerificationSession {
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
function checkDrawn(session: Omit<VerificationSession, 'verificationId'>): void {
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

const STATUSES: ReadonlySet<unknown> = new Set([
  'created',
  'processing',
  'pending',
  'approved',
  'declined',
]);

function checkResult(result: VerificationResult, verificationId: string): VerificationResult {
  demand(typeof result === 'object' && result !== null, 'result() must answer with a result');
  demand(result.verificationId === verificationId, 'the result is of another Verification');
  demand(isText(result.identityAccessKey), 'a result needs an identityAccessKey');
  demand(STATUSES.has(result.status), `no status is named ${result.status}`);
  demand(isList(result.reasons) && result.reasons.every(isText), 'reasons are codes');
  demand(isList(result.dataPoints), 'a result needs dataPoints');
  for (const dataPoint of result.dataPoints) {
    demand(isText(dataPoint?.key), 'a Data point needs a key');
    demand(
      isOfType(dataPoint.type, dataPoint.value),
      `the value of ${dataPoint.key} has no such type`,
    );
    demand(
      typeof dataPoint.evidence?.zone === 'string' && isList(dataPoint.evidence.crossChecks),
      `${dataPoint.key} needs its evidence`,
    );
  }
  return result;
}

/** Nothing is shown as withdrawn on the strength of an answer that does not say so. */
function checkWithdrawal(receipt: WithdrawalReceipt, consentDigest: string): WithdrawalReceipt {
  demand(receipt?.consentDigest === consentDigest, 'the answer is of another withdrawal');
  demand(!Number.isNaN(Date.parse(receipt.confirmedAt)), 'confirmedAt must be an ISO 8601 instant');
  demand(isList(receipt.deleted) && receipt.deleted.every(isText), 'deleted lists Data points');
  return receipt;
}

function isOfType(type: string, value: unknown): boolean {
  const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
    string: (v) => typeof v === 'string',
    date: (v) => typeof v === 'string' && isCalendarDate(v),
    integer: (v) => Number.isInteger(v),
    boolean: (v) => typeof v === 'boolean',
    country: (v) => typeof v === 'string' && isIssuingCode(v),
    sex: (v) => v === 'male' || v === 'female' || v === 'unspecified',
    factor: (v) => typeof v === 'number' && v >= 0 && v <= 1,
  };
  return Object.hasOwn(checks, type) && checks[type]!(value);
}
