/** The conformance suite for adapters that offer Biometric Authentication: what any of them has to do. */
import type {
  Authentication,
  AuthenticationRequest,
  AuthenticationSession,
  ErrorCode,
  SealedBundle,
} from '@passbase-verify/protocol';
import {demand, demandRefusal, never} from './demand.js';

/** What is wrong with a bundle that is otherwise good. */
export type AuthenticationFlaw = 'other-face' | 'other-device' | 'unseen-face' | 'other-challenge';

export interface AuthenticationCaseOptions {
  /** A backend that keeps the Identity of `request`, enrolled by the device that seals. */
  createAuthentication(): Promise<Authentication> | Authentication;
  /** A bundle that authenticates for this session, but for its flaw. */
  seal(session: AuthenticationSession, flaw?: AuthenticationFlaw): Promise<SealedBundle>;
  readonly request: AuthenticationRequest;
}

export interface AuthenticationCase {
  readonly name: string;
  run(options: AuthenticationCaseOptions): Promise<void>;
}

const DRAWS = 12;

const CODE_OF_FLAW = {
  'other-face': 'ERR_AUTH_FACE_DIFFERS',
  'unseen-face': 'ERR_AUTH_FACE_NOT_COMPARED',
  'other-device': 'ERR_AUTH_OTHER_DEVICE',
  'other-challenge': 'ERR_AUTH_LIVENESS',
} as const satisfies Record<AuthenticationFlaw, ErrorCode>;

const refusals = Object.entries(CODE_OF_FLAW) as [AuthenticationFlaw, ErrorCode][];

export const authenticationCases: readonly AuthenticationCase[] = [
  {
    name: 'draws id and nonce anew for each authentication, and not always the same challenge',
    async run({createAuthentication, request}) {
      const backend = await createAuthentication();
      const sessions: AuthenticationSession[] = [];
      for (let draw = 0; draw < DRAWS; draw++) sessions.push(await backend.open(request, never()));
      demand(new Set(sessions.map(({nonce}) => nonce)).size === DRAWS, 'nonces must differ');
      const ids = new Set(sessions.map(({authenticationId}) => authenticationId));
      demand(ids.size === DRAWS, 'ids must differ');
      const orders = new Set(sessions.map(({challenge}) => JSON.stringify(challenge.steps)));
      demand(orders.size > 1, 'challenges must differ');
    },
  },
  {
    name: 'passes the same face on the same device, and names what it is about',
    async run({createAuthentication, seal, request}) {
      const backend = await createAuthentication();
      const session = await backend.open(request, never());
      const result = await backend.submit(await seal(session), never());
      demand(result.authenticationId === session.authenticationId, 'the id must be the same');
      demand(result.identityAccessKey === request.identityAccessKey, 'of the same Identity');
    },
  },
  ...refusals.map(([flaw, code]): AuthenticationCase => ({
    name: `refuses a bundle with its own code: ${flaw}`,
    async run({createAuthentication, seal, request}) {
      const backend = await createAuthentication();
      const session = await backend.open(request, never());
      const bundle = await seal(session, flaw);
      await demandRefusal(backend.submit(bundle, never()), [code], flaw);
    },
  })),
  {
    name: 'refuses a bundle that was received before, whatever came of it',
    async run({createAuthentication, seal, request}) {
      const backend = await createAuthentication();
      for (const flaw of [undefined, 'other-face'] as const) {
        const session = await backend.open(request, never());
        const bundle = await seal(session, flaw);
        await backend.submit(bundle, never()).catch(() => {}); // judged by the other cases
        await demandRefusal(backend.submit(bundle, never()), ['ERR_AUTH_REPLAYED'], 'a replay');
      }
    },
  },
  {
    name: 'takes one bundle for a nonce, of its own authentication, and none once that was cancelled',
    async run({createAuthentication, seal, request}) {
      const backend = await createAuthentication();
      const refuse = async (session: AuthenticationSession, what: string): Promise<void> =>
        demandRefusal(backend.submit(await seal(session), never()), ['ERR_AUTH_NONCE'], what);
      const old = await backend.open(request, never());
      await backend.submit(await seal(old), never());
      await refuse(old, 'another bundle for a spent nonce');
      const next = await backend.open(request, never());
      await refuse({...next, nonce: old.nonce}, 'an old nonce');
      await backend.cancel(next.authenticationId, never());
      await refuse(next, 'a cancelled authentication');
    },
  },
  {
    name: 'opens none for an Identity that it does not know',
    async run({createAuthentication, request}) {
      const backend = await createAuthentication();
      const unknown = {...request, identityAccessKey: crypto.randomUUID()};
      await demandRefusal(
        backend.open(unknown, never()),
        ['ERR_AUTH_UNKNOWN_IDENTITY'],
        'an unknown Identity',
      );
    },
  },
];
