/** Puts the mock wallet behind the browser's Digital Credentials API: `navigator.credentials.get({digital})` asks it. */
import {WALLET_PROTOCOL, type WalletQuestion} from '@passbase-verify/protocol';
import type {MockWallet} from './mock-wallet.js';

/** What a page looks for to know that the browser has the API. */
class MockDigitalCredential {
  static userAgentAllowsProtocol = (protocol: string): boolean => protocol === WALLET_PROTOCOL;

  readonly id = '';
  readonly type = 'digital';
}

interface DigitalOptions {
  readonly digital?: {readonly requests: readonly WalletQuestion[]};
  readonly signal?: AbortSignal;
}

export interface InstallWalletOptions {
  /** False answers without a press of a button, which browsers demand. */
  readonly demandsPress?: boolean;
}

/** @returns A function that puts everything back. */
export function installMockWallet(
  wallet: MockWallet,
  {demandsPress = true}: InstallWalletOptions = {},
): () => void {
  const {credentials} = navigator;
  const before = Object.getOwnPropertyDescriptor(globalThis, 'DigitalCredential');
  const get = async ({digital, signal}: DigitalOptions = {}): Promise<unknown> => {
    const [question] = digital?.requests ?? [];
    if (!question) throw new TypeError('nothing digital was asked for');
    if (demandsPress && !navigator.userActivation.isActive) {
      throw new DOMException('no button was pressed', 'NotAllowedError');
    }
    const answer = await wallet.ask(question, location.origin, signal);
    return Object.assign(new MockDigitalCredential(), answer);
  };
  Object.defineProperty(globalThis, 'DigitalCredential', {
    ...{configurable: true, writable: true, value: MockDigitalCredential},
  });
  Object.defineProperty(credentials, 'get', {configurable: true, writable: true, value: get});
  return () => {
    Reflect.deleteProperty(credentials, 'get');
    if (before) Object.defineProperty(globalThis, 'DigitalCredential', before);
    else Reflect.deleteProperty(globalThis, 'DigitalCredential');
  };
}
