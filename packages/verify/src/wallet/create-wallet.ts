/** The User's wallets, behind the browser's Digital Credentials API (W3C, Federated Identity Working Group). */
import {
  PassbaseError,
  WALLET_PROTOCOL,
  policyForbids,
  withDeadline,
  type Clock,
  type ErrorCode,
  type PolicyDocument,
  type Wallet,
  type WalletQuestion,
} from '@passbase-verify/protocol';

/** Milliseconds that the User may take in their wallet: some have to fetch the phone that it is on, and to unlock it. */
const ANSWER_WITHIN_MS = 300_000;

/** What of the browser is asked; the page's own in products, something else in tests. */
export interface WalletEnvironment {
  readonly credentials?: {get(options: object): Promise<unknown>} | undefined;
  /** Its constructor. */
  readonly DigitalCredential?: {userAgentAllowsProtocol?(protocol: string): boolean} | undefined;
  readonly document?: PolicyDocument;
  readonly clock?: Clock;
}

/** The name of the API in Permissions-Policy. */
const FEATURE = 'digital-credentials-get';

/** Looked at anew each time: a page may get the API late, from a script of its own. */
export function createWallet(environment: () => WalletEnvironment = readEnvironment): Wallet {
  return {
    isAvailable() {
      const {credentials, DigitalCredential, document} = environment();
      return (
        typeof credentials?.get === 'function' &&
        DigitalCredential !== undefined &&
        DigitalCredential.userAgentAllowsProtocol?.(WALLET_PROTOCOL) !== false &&
        !policyForbids(document, FEATURE)
      );
    },
    ask: (question, {signal}) => {
      const {credentials, clock} = environment();
      return withDeadline((inner) => get(credentials, question, inner), {
        ...{ms: ANSWER_WITHIN_MS, code: 'ERR_WALLET_TIMEOUT', what: 'asking a wallet', signal},
        ...(clock ? {clock} : {}),
      });
    },
  };
}

async function get(
  credentials: WalletEnvironment['credentials'],
  question: WalletQuestion,
  signal: AbortSignal,
): Promise<{readonly protocol: string; readonly data: unknown}> {
  let answer: unknown;
  try {
    answer = await credentials?.get({
      mediation: 'required',
      digital: {requests: [question]},
      signal,
    });
  } catch (cause) {
    signal.throwIfAborted();
    const {name} = (cause ?? {}) as {readonly name?: string};
    throw new PassbaseError(codeOf(name), 'no wallet answered', {cause});
  }
  const {protocol, data} = (answer ?? {}) as {readonly protocol?: unknown; readonly data?: unknown};
  if (typeof protocol !== 'string') {
    throw new PassbaseError('ERR_WALLET_FAILED', 'the browser handed over no credential');
  }
  return {protocol, data};
}

/** Browsers don't say whether the User closed it or no wallet has what was asked for: that would tell what they have. */
const codeOf = (name: string | undefined): ErrorCode =>
  name === 'NotAllowedError' || name === 'AbortError'
    ? 'ERR_WALLET_CANCELLED'
    : 'ERR_WALLET_FAILED';

function readEnvironment(): WalletEnvironment {
  return {
    credentials: navigator.credentials,
    DigitalCredential: (globalThis as WalletEnvironment).DigitalCredential,
    document: document as PolicyDocument,
  };
}
