export {createPasskeys} from './passkeys.js';
export type {PasskeysOptions} from './passkeys.js';
export type {Change, PutOptions, VaultRecords} from './records.js';
export {createVault} from './vault.js';
export type {Vault, VaultOptions} from './vault.js';
