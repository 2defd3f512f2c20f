/** The database: its stores, and the steps that lead to them. */
import type {DBSchema, IDBPDatabase, IDBPTransaction, StoreNames} from 'idb';

/** What a key in the vault is for. */
export type KeyPurpose = 'device' | 'records';

/** The device key of an audience. */
export interface StoredDeviceKey {
  readonly privateKey: CryptoKey;
  readonly publicJwk: JsonWebKey;
}

/** A record as it lies in the database. Audience, kind, id and expiry can be read; the value can't. */
export interface StoredRecord {
  readonly audience: string;
  readonly kind: string;
  readonly id: string;
  /** Milliseconds since 1970; absent where it is kept until it is deleted. */
  readonly expiresAt?: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ciphertext: ArrayBuffer;
}

export interface VaultSchema extends DBSchema {
  keys: {
    key: [purpose: KeyPurpose, audience: string];
    value: StoredDeviceKey | CryptoKey;
  };
  records: {
    key: [audience: string, kind: string, id: string];
    value: StoredRecord;
    indexes: {expiresAt: number};
  };
}

export type VaultConnection = IDBPDatabase<VaultSchema>;

/** What leads from one version to the next. */
export type Step = (
  database: VaultConnection,
  transaction: IDBPTransaction<VaultSchema, StoreNames<VaultSchema>[], 'versionchange'>,
) => void;

/** Row n leads from version n to version n + 1. Rows are only ever added: databases of every version are out there. */
const STEPS: readonly Step[] = [
  (database) => {
    database.createObjectStore('keys');
    database
      .createObjectStore('records', {keyPath: ['audience', 'kind', 'id']})
      .createIndex('expiresAt', 'expiresAt');
  },
];

export const VERSION = STEPS.length;

/** Takes a database of any older version to the one after the last step: those it has gone already are left out. */
export const upgradeBy =
  (steps: readonly Step[]) =>
  (
    database: VaultConnection,
    oldVersion: number,
    _newVersion: number | null,
    transaction: Parameters<Step>[1],
  ): void => {
    // Whoever opens the database is told; nobody waits for this one, and browsers report what nobody waits for.
    transaction.done.catch(() => undefined);
    for (const step of steps.slice(oldVersion)) step(database, transaction);
  };

export const upgrade = upgradeBy(STEPS);
