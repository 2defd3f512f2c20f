/** Records: JSON values, encrypted, separated by audience, forgotten when their time is over. */
import {PassbaseError, assertArgument, type Clock} from '@passbase-verify/protocol';
import type {VaultDatabase} from './database.js';
import {plainJson} from './plain-json.js';
import type {StoredRecord, VaultConnection} from './schema.js';
import {findKey, findOrMakeKey} from './stored-keys.js';

export interface PutOptions {
  /** Milliseconds since 1970 from which on the record is gone; kept until deleted where absent. */
  readonly expiresAt?: number;
}

/** Every method rejects with `ERR_VAULT_BLOCKED` where the browser gives no storage. */
export interface VaultRecords {
  /**
   * Writes a JSON value over what was there.
   * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where `value` is no plain JSON; `ERR_VAULT_QUOTA`.
   */
  put(
    audience: string,
    kind: string,
    id: string,
    value: unknown,
    options?: PutOptions,
  ): Promise<void>;
  /**
   * The value, or undefined where there is none any more. `T` is what the caller put there.
   * @throws {PassbaseError} `ERR_VAULT_CORRUPT` where it can't be decrypted; it is deleted then, so that the next call
   * finds nothing.
   */
  get<T>(audience: string, kind: string, id: string): Promise<T | undefined>;
  /** Deletes the record; nothing happens where there is none. */
  delete(audience: string, kind: string, id: string): Promise<void>;
  /** Deletes every record of a kind. */
  clear(audience: string, kind: string): Promise<void>;
  /** All records of a kind, by id. @throws {PassbaseError} `ERR_VAULT_CORRUPT` as `get` does. */
  list<T>(audience: string, kind: string): Promise<{readonly id: string; readonly value: T}[]>;
}

type RecordKey = [audience: string, kind: string, id: string];

export function createRecords(database: VaultDatabase, clock: Clock): VaultRecords {
  /** The value, or undefined where the record had to be deleted because its time is over. */
  async function read<T>(
    connection: VaultConnection,
    stored: StoredRecord,
  ): Promise<T | undefined> {
    if (stored.expiresAt !== undefined && stored.expiresAt <= clock.wallTime()) {
      await deleteUnlessReplaced(connection, stored);
      return undefined;
    }
    const key = await findKey(connection, 'records', stored.audience);
    try {
      return (await decrypt(key, stored)) as T;
    } catch (cause) {
      await deleteUnlessReplaced(connection, stored);
      throw new PassbaseError('ERR_VAULT_CORRUPT', 'a record can not be decrypted', {cause});
    }
  }

  return {
    async put(audience, kind, id, value, {expiresAt} = {}) {
      assertNames(audience, kind, id);
      assertArgument(
        expiresAt === undefined || Number.isFinite(expiresAt),
        'expiresAt must be a number of milliseconds',
      );
      const text = plainJson(value);
      await database.run('writing', async (connection) => {
        const place = {audience, kind, id, ...(expiresAt !== undefined && {expiresAt})};
        const key = await findOrMakeKey(connection, 'records', audience);
        await connection.put('records', await encrypt(key, place, text));
      });
    },

    get: async <T>(...key: RecordKey) => {
      assertNames(...key);
      return database.run('reading', async (connection) => {
        const stored = await connection.get('records', key);
        return stored && read<T>(connection, stored);
      });
    },

    async delete(...key) {
      assertNames(...key);
      await database.run('deleting', (connection) => connection.delete('records', key));
    },

    async clear(audience, kind) {
      assertNames(audience, kind);
      await database.run('deleting', (connection) =>
        connection.delete('records', everyId(audience, kind)),
      );
    },

    list: async <T>(audience: string, kind: string) => {
      assertNames(audience, kind);
      return database.run('listing', async (connection) => {
        const values: {id: string; value: T}[] = [];
        for (const stored of await connection.getAll('records', everyId(audience, kind))) {
          const value = await read<T>(connection, stored);
          if (value !== undefined) values.push({id: stored.id, value});
        }
        return values;
      });
    },
  };
}

/** An array sorts after every string, so this is every id. */
const everyId = (audience: string, kind: string): IDBKeyRange =>
  IDBKeyRange.bound([audience, kind], [audience, kind, []]);

function assertNames(...names: readonly string[]): void {
  for (const name of names) {
    assertArgument(
      typeof name === 'string' && name !== '',
      'audience, kind and id must be strings that are not empty',
    );
  }
}

type Place = Omit<StoredRecord, 'iv' | 'ciphertext'>;

/** Bound to the ciphertext: a record that is moved, or whose time is changed, can't be decrypted. */
function associatedData({audience, kind, id, expiresAt}: Place): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([audience, kind, id, expiresAt ?? null]));
}

async function encrypt(key: CryptoKey, place: Place, text: string): Promise<StoredRecord> {
  // 96 random bits for each write, NIST SP 800-38D section 8.2.2: good for 2^32 writes under one key.
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const ciphertext = await crypto.subtle.encrypt(
    {name: 'AES-GCM', iv, additionalData: associatedData(place)},
    key,
    new TextEncoder().encode(text),
  );
  return {...place, iv, ciphertext};
}

async function decrypt(key: CryptoKey | undefined, stored: StoredRecord): Promise<unknown> {
  if (!key) throw new Error('its key is gone');
  const bytes = await crypto.subtle.decrypt(
    {name: 'AES-GCM', iv: stored.iv, additionalData: associatedData(stored)},
    key,
    stored.ciphertext,
  );
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Between reading a record and deleting it another tab may have written a good one. */
async function deleteUnlessReplaced(
  connection: VaultConnection,
  {audience, kind, id, iv}: StoredRecord,
): Promise<void> {
  const transaction = connection.transaction('records', 'readwrite');
  const now = await transaction.store.get([audience, kind, id]);
  if (now?.iv.join() === iv.join()) await transaction.store.delete([audience, kind, id]);
  await transaction.done;
}
