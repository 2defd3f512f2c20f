/** Looks into the vault as a script of the page could: everything that lies there, and what its own keys make of it. */
import type {Page} from 'playwright/test';

export interface OpenedVault {
  /** All strings and bytes of all databases, caches, Web Storage and cookies, as they lie there. */
  readonly atRest: string;
  /** Each record, decrypted, by kind. */
  readonly records: readonly {readonly kind: string; readonly text: string}[];
}

export const openVault = (page: Page): Promise<OpenedVault> =>
  page.evaluate(async () => {
    interface Stored {
      readonly audience: string;
      readonly kind: string;
      readonly id: string;
      readonly expiresAt?: number;
      readonly iv: Uint8Array<ArrayBuffer>;
      readonly ciphertext: ArrayBuffer;
    }
    const atRest: string[] = [
      ...Object.entries({...localStorage}).flat(),
      ...Object.entries({...sessionStorage}).flat(),
      document.cookie,
    ];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) atRest.push(request.url);
    }
    const records: {kind: string; text: string}[] = [];
    const collect = (value: unknown): void => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        for (const encoding of ['latin1', 'utf-16le']) {
          atRest.push(new TextDecoder(encoding).decode(value));
        }
      } else if (typeof value === 'object' && value !== null) {
        for (const [name, member] of Object.entries(value)) {
          atRest.push(name);
          collect(member);
        }
      } else atRest.push(String(value));
    };
    const answer = <T>(request: IDBRequest): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result as T);
        request.onerror = () => reject(request.error);
      });
    for (const {name = ''} of await indexedDB.databases()) {
      const database = await answer<IDBDatabase>(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = (): IDBObjectStore => database.transaction(store).objectStore(store);
        collect(await answer(objects().getAllKeys()));
        const values = await answer<unknown[]>(objects().getAll());
        collect(values);
        if (store !== 'records') continue;
        for (const {audience, kind, id, expiresAt, iv, ciphertext} of values as Stored[]) {
          const keys = database.transaction('keys').objectStore('keys');
          const key = await answer<CryptoKey>(keys.get(['records', audience]));
          const place = JSON.stringify([audience, kind, id, expiresAt ?? null]);
          const additionalData = new TextEncoder().encode(place);
          const algorithm = {name: 'AES-GCM', iv, additionalData};
          const bytes = await crypto.subtle.decrypt(algorithm, key, ciphertext);
          records.push({kind, text: new TextDecoder().decode(bytes)});
        }
      }
      database.close();
    }
    return {atRest: atRest.join('\n'), records};
  });
