/** The connection: opened when first needed, given up at once when another tab needs the database for itself. */
import {withDeadline, type Clock} from '@passbase-verify/protocol';
import {deleteDB, openDB} from 'idb';
import {VERSION, upgrade, type VaultConnection, type VaultSchema} from './schema.js';
import {isClosedConnection, toVaultError} from './vault-error.js';

/** Milliseconds for one use of the database. It takes some ten; only a tab that holds it back makes it wait. */
export const VAULT_DEADLINE_MS = 5_000;

export class VaultDatabase {
  readonly #name: string;
  readonly #clock: Clock;
  #opening: Promise<VaultConnection> | undefined;

  constructor(name: string, clock: Clock) {
    this.#name = name;
    this.#clock = clock;
  }

  /**
   * Runs `work` on an open connection.
   * @throws {PassbaseError} `ERR_VAULT_BLOCKED`, `ERR_VAULT_QUOTA`, what `work` throws of ours; the signal's reason.
   */
  run<T>(
    what: string,
    work: (connection: VaultConnection) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    return this.#within(what, () => this.#attempt(work), signal);
  }

  /** Deletes the database, with all keys: what is left of a record on the disk can't be read any more. */
  async destroy(): Promise<void> {
    // Emptied first, because deleting waits for tabs that do not let go, and their Users asked for nothing to stay.
    // Where that fails, deleting decides.
    await this.run('wiping', empty).catch(() => undefined);
    this.close();
    await this.#within('wiping', () => deleteDB(this.#name));
  }

  /** Gives up the connection. The next use opens it again. */
  close(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    opening?.then(
      (connection) => connection.close(),
      () => undefined, // who waits for it is told
    );
  }

  async #within<T>(what: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      return await withDeadline(work, {
        ms: VAULT_DEADLINE_MS,
        code: 'ERR_VAULT_BLOCKED',
        what,
        clock: this.#clock,
        ...(signal && {signal}),
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw toVaultError(error, what);
    }
  }

  async #attempt<T>(work: (connection: VaultConnection) => Promise<T>): Promise<T> {
    const opening = this.#open();
    const connection = await opening;
    try {
      return await work(connection);
    } catch (error) {
      // Only where the connection was given up meanwhile does a new one help.
      if (this.#opening === opening || !isClosedConnection(error)) throw error;
      return work(await this.#open());
    }
  }

  #open(): Promise<VaultConnection> {
    if (!this.#opening) {
      const opening = this.#connect();
      this.#opening = opening;
      opening.catch(() => this.#forget(opening));
    }
    return this.#opening;
  }

  #forget(opening: Promise<VaultConnection>): void {
    if (this.#opening === opening) this.#opening = undefined;
  }

  async #connect(): Promise<VaultConnection> {
    const giveUp = (): void => this.close();
    const connecting = openDB<VaultSchema>(this.#name, VERSION, {
      upgrade,
      blocking: giveUp,
      terminated: giveUp,
    });
    try {
      const connection = await this.#within('opening', () => connecting);
      await deleteExpired(connection, this.#clock.wallTime());
      return connection;
    } catch (error) {
      // Another tab may let go after the deadline; nobody waits for that connection any more.
      connecting.then(
        (connection) => connection.close(),
        () => undefined,
      );
      throw error;
    }
  }
}

async function deleteExpired(connection: VaultConnection, now: number): Promise<void> {
  const transaction = connection.transaction('records', 'readwrite');
  const expired = transaction.store.index('expiresAt').iterate(IDBKeyRange.upperBound(now));
  for await (const cursor of expired) await cursor.delete();
  await transaction.done;
}

async function empty(connection: VaultConnection): Promise<void> {
  const transaction = connection.transaction(['keys', 'records'], 'readwrite');
  await Promise.all([
    transaction.objectStore('keys').clear(),
    transaction.objectStore('records').clear(),
    transaction.done,
  ]);
}
