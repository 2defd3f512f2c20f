/** What a wallet answered: taken apart as far as the protocol goes, and kept as it came. */
import {
  PassbaseError,
  WALLET_PROTOCOL,
  type WalletAnswer,
  type WalletFormat,
} from '@passbase-verify/protocol';
import {decodeJson} from '../decode-json.js';
import {WALLET_CREDENTIALS} from './wallet-claims.js';

/** One credential that was presented. */
export interface PresentedCredential {
  readonly format: WalletFormat;
  /** An SD-JWT with the holder's JWT, or the base64url of an mdoc's `DeviceResponse`. */
  readonly presentation: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The one credential in the answer to a `walletQuestion` (OpenID4VP 1.0, section 8.1 and appendix A.4).
 * @throws {PassbaseError} `ERR_WALLET_FAILED` where the wallet answered with an error; `ERR_WALLET_MALFORMED`.
 */
export function presentedCredential({protocol, data}: WalletAnswer): PresentedCredential {
  const refuse = (message: string): never => {
    throw new PassbaseError('ERR_WALLET_MALFORMED', message);
  };
  if (protocol !== WALLET_PROTOCOL || !isObject(data)) {
    return refuse('the answer is of another protocol');
  }
  if (data['error'] !== undefined) {
    throw new PassbaseError('ERR_WALLET_FAILED', 'the wallet answered with an error');
  }
  const token = data['vp_token'];
  const [entry, ...others] = isObject(token) ? Object.entries(token) : [];
  const [id, presentations] = entry ?? [];
  const format = WALLET_CREDENTIALS.find((credential) => credential.id === id)?.format;
  const list: readonly unknown[] = Array.isArray(presentations) ? presentations : [];
  const [presentation, ...more] = list;
  const isOne = others.length === 0 && more.length === 0;
  if (!format || !isOne || typeof presentation !== 'string' || presentation === '') {
    return refuse('the answer is not one credential that was asked for');
  }
  return {format, presentation};
}

/** For the bundle: protocol and data, and no more. */
export const encodeWalletAnswer = ({protocol, data}: WalletAnswer): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({protocol, data}));

/** @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for what is no stored answer. */
export function decodeWalletAnswer(bytes: Uint8Array): WalletAnswer {
  const value = decodeJson(bytes, 'a stored answer of a wallet');
  if (!isObject(value) || typeof value['protocol'] !== 'string') {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'this is no stored answer of a wallet');
  }
  return {protocol: value['protocol'], data: value['data']};
}
