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

/** Does nothing but answer, for it may be asked more than once. Given undefined where there is no value. */
export type Change<T> = (before: T | undefined) => T | undefined | Promise<T | undefined>;

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
  /**
   * Writes what `change` makes of the value that is there, and deletes the record where it gives undefined. What another tab writes
   * meanwhile is not lost: `change` is asked again, with that. Where it throws, nothing is written.
   * @returns The value that is there now.
   * @throws {PassbaseError} as `get` and `put` do; what `change` throws of ours.
   */
  update<T>(
    audience: string,
    kind: string,
    id: string,
    change: Change<T>,
    options?: PutOptions,
  ): Promise<T | undefined>;
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
      await replace(connection, stored, undefined);
      return undefined;
    }
    const key = await findKey(connection, 'records', stored.audience);
    try {
      return (await decrypt(key, stored)) as T;
    } catch (cause) {
      await replace(connection, stored, undefined);
      throw new PassbaseError('ERR_VAULT_CORRUPT', 'a record can not be decrypted', {cause});
    }
  }

  async function seal(
    connection: VaultConnection,
    place: Place,
    text: string,
  ): Promise<StoredRecord> {
    return encrypt(await findOrMakeKey(connection, 'records', place.audience), place, text);
  }

  return {
    async put(audience, kind, id, value, options) {
      const place = placeOf([audience, kind, id], options);
      const text = plainJson(value);
      await database.run('writing', async (connection) => {
        await connection.put('records', await seal(connection, place, text));
      });
    },

    update: async <T>(
      audience: string,
      kind: string,
      id: string,
      change: Change<T>,
      options?: PutOptions,
    ) => {
      const place = placeOf([audience, kind, id], options);
      return database.run('writing', async (connection) => {
        for (;;) {
          const stored = await connection.get('records', [audience, kind, id]);
          const before = stored && (await read<T>(connection, stored));
          const after = await change(before);
          const next =
            after === undefined ? undefined : await seal(connection, place, plainJson(after));
          // Another's write is what keeps this one from being done, so that somebody's always is.
          const expected = before === undefined ? undefined : stored;
          if (await replace(connection, {audience, kind, id, ...expected}, next)) return after;
        }
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

function placeOf([audience, kind, id]: RecordKey, {expiresAt}: PutOptions = {}): Place {
  assertNames(audience, kind, id);
  assertArgument(
    expiresAt === undefined || Number.isFinite(expiresAt),
    'expiresAt must be a number of milliseconds',
  );
  return {audience, kind, id, ...(expiresAt !== undefined && {expiresAt})};
}

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

/**
 * Puts `next` in the place of what was read, or nothing, in one transaction: decrypting and encrypting take too long to be within it.
 * @returns False, and nothing is done, where another tab has written meanwhile.
 */
async function replace(
  connection: VaultConnection,
  {audience, kind, id, iv}: Place & Partial<Pick<StoredRecord, 'iv'>>,
  next: StoredRecord | undefined,
): Promise<boolean> {
  const transaction = connection.transaction('records', 'readwrite');
  const key: RecordKey = [audience, kind, id];
  const now = await transaction.store.get(key);
  // Every write has an initialisation vector of its own.
  const isUnchanged = now?.iv.join() === iv?.join();
  if (isUnchanged) await (next ? transaction.store.put(next) : transaction.store.delete(key));
  await transaction.done;
  return isUnchanged;
}
