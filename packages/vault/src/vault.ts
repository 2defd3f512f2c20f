/** The vault: everything that this product keeps on the device, how long, and how it is wiped. */
import {
  assertArgument,
  systemClock,
  type Clock,
  type ConsentHistory,
  type DeviceKeys,
} from '@passbase-verify/protocol';
import {createConsentHistory} from './consent-history.js';
import {VaultDatabase} from './database.js';
import {createDeviceKeys} from './device-keys.js';
import {createRecords, type VaultRecords} from './records.js';

export interface VaultOptions {
  /** Name of the IndexedDB database; `passbase-verify` where absent. */
  readonly databaseName?: string;
  /** Its wall time decides what has expired. */
  readonly clock?: Clock;
}

export interface Vault {
  /** Device keys, kept until they are wiped. */
  readonly keys: DeviceKeys;
  /** Encrypted JSON, kept until it expires, is deleted or wiped. */
  readonly records: VaultRecords;
  /** The User's own history of consents, encrypted as the records are. */
  readonly consents: ConsentHistory;
  /**
   * Deletes everything, for all audiences.
   * @throws {PassbaseError} `ERR_VAULT_BLOCKED` where the browser gives no storage, or another tab still holds the
   * database, which is empty then.
   */
  wipe(): Promise<void>;
  /** Gives up the connection to the database. The next use opens it again. */
  close(): void;
}

/** Makes a vault. Opens nothing before the first use. */
export function createVault(options: VaultOptions = {}): Vault {
  const {databaseName = 'passbase-verify', clock = systemClock} = options;
  assertArgument(
    typeof databaseName === 'string' && databaseName !== '',
    'databaseName must be a string that is not empty',
  );
  const database = new VaultDatabase(databaseName, clock);
  const records = createRecords(database, clock);
  return {
    keys: createDeviceKeys(database),
    records,
    consents: createConsentHistory(records),
    wipe: () => database.destroy(),
    close: () => database.close(),
  };
}
