export {readWalletCredential, verifyWalletCredential} from './verify-wallet-credential.js';
export type {ExpectedWalletCredential, WalletCredential} from './verify-wallet-credential.js';
