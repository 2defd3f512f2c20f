export type {PutOptions, VaultRecords} from './records.js';
export {createVault} from './vault.js';
export type {Vault, VaultOptions} from './vault.js';
