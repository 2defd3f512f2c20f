import type {WalletAnswer, WalletQuestion} from '../wallet.js';
import type {Abortable} from './abortable.js';

/** The User's wallets, behind the browser's Digital Credentials API. */
export interface Wallet {
  /** True where this browser and page can ask a wallet. Asks for nothing. */
  isAvailable(): boolean;
  /**
   * Asks; to be called in the press of a button, which browsers demand.
   * @throws {PassbaseError} `ERR_WALLET_CANCELLED` where the User closed it or no wallet can answer, `_FAILED`, `_TIMEOUT`.
   */
  ask(question: WalletQuestion, options: Abortable): Promise<WalletAnswer>;
}
