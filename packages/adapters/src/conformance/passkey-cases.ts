/** The conformance suite for adapters that take passkeys: what any of them has to do. An adapter that takes none runs none of it. */
import type {
  Authentication,
  AuthenticationRequest,
  AuthenticationSession,
  ErrorCode,
  SealedBundle,
} from '@passbase-verify/protocol';
import {demand, demandRefusal, never} from './demand.js';

/** What is wrong with the passkey of a bundle that is otherwise good. `made-anew`: another one is made, and the enrolled one signs nothing. */
export type PasskeyFlaw =
  | 'left-out'
  | 'made-anew'
  | 'other-passkey'
  | 'other-challenge'
  | 'other-origin'
  | 'other-relying-party'
  | 'unverified-user'
  | 'other-key'
  | 'old-count';

export interface PasskeyCaseOptions {
  /** A backend that keeps the Identity of `request`, with a passkey that counts its signatures. */
  createAuthentication(): Promise<Authentication> | Authentication;
  /** A bundle that authenticates for this session and in which that passkey has signed, but for its flaw. */
  seal(session: AuthenticationSession, flaw?: PasskeyFlaw): Promise<SealedBundle>;
  readonly request: Omit<AuthenticationRequest, 'passkey'>;
}

export interface PasskeyCase {
  readonly name: string;
  run(options: PasskeyCaseOptions): Promise<void>;
}

const CODE_OF_FLAW = {
  'left-out': 'ERR_AUTH_PASSKEY_MISSING',
  'made-anew': 'ERR_AUTH_PASSKEY_MISSING',
  'other-passkey': 'ERR_AUTH_PASSKEY_UNKNOWN',
  'other-challenge': 'ERR_AUTH_PASSKEY_CHALLENGE',
  'other-origin': 'ERR_AUTH_PASSKEY_ORIGIN',
  'other-relying-party': 'ERR_AUTH_PASSKEY_RELYING_PARTY',
  'unverified-user': 'ERR_AUTH_PASSKEY_USER',
  'other-key': 'ERR_AUTH_PASSKEY_SIGNATURE',
  'old-count': 'ERR_AUTH_PASSKEY_COUNTER',
} as const satisfies Record<PasskeyFlaw, ErrorCode>;

const refusals = Object.entries(CODE_OF_FLAW) as [PasskeyFlaw, ErrorCode][];

export const passkeyCases: readonly PasskeyCase[] = [
  {
    name: 'says nothing of passkeys where nobody asks for one',
    async run({createAuthentication, request}) {
      const backend = await createAuthentication();
      const session = await backend.open(request, never());
      demand(session.passkey === undefined, 'no passkey was asked for');
    },
  },
  {
    name: 'passes with the enrolled passkey, says so, and so again with the next count',
    async run({createAuthentication, seal, request}) {
      const backend = await createAuthentication();
      for (let time = 0; time < 2; time++) {
        const session = await backend.open({...request, passkey: 'required'}, never());
        demand(session.passkey?.credentials.length, 'the enrolled passkey must be named');
        const result = await backend.submit(await seal(session), never());
        demand(result.passkey === 'verified', 'the passkey must be said to be verified');
      }
    },
  },
  ...refusals.map(([flaw, code]): PasskeyCase => ({
    name: `refuses a passkey with its own code, and its nonce is spent: ${flaw}`,
    async run({createAuthentication, seal, request}) {
      const backend = await createAuthentication();
      const session = await backend.open({...request, passkey: 'required'}, never());
      await demandRefusal(backend.submit(await seal(session, flaw), never()), [code], flaw);
      const honest = backend.submit(await seal(session), never());
      await demandRefusal(honest, ['ERR_AUTH_NONCE'], 'another bundle for a spent nonce');
    },
  })),
  {
    name: 'passes without one where it is only offered, and does not say that there was one',
    async run({createAuthentication, seal, request}) {
      const backend = await createAuthentication();
      const session = await backend.open({...request, passkey: 'offered'}, never());
      const result = await backend.submit(await seal(session, 'left-out'), never());
      demand(result.passkey === undefined, 'there was no passkey');
    },
  },
];
