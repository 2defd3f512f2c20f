/** The database as anybody with the developer tools sees it. */

/** Opens it past the vault; `make` runs where the version asked for is newer than the one that is there. */
export function openRaw(
  name: string,
  version?: number,
  make?: (database: IDBDatabase, transaction: IDBTransaction) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => make?.(request.result, request.transaction!);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const answerOf = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error);
  });

/** Does one thing in one store. */
export async function inRaw<T>(
  name: string,
  store: string,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const raw = await openRaw(name);
  try {
    return await answerOf<T>(work(raw.transaction(store, 'readwrite').objectStore(store)));
  } finally {
    raw.close();
  }
}

/** Version, stores and indexes, as text that can be compared. */
export async function readShape(name: string): Promise<string> {
  const raw = await openRaw(name);
  try {
    const stores = [...raw.objectStoreNames].map((store) => {
      const {keyPath, autoIncrement, indexNames} = raw.transaction(store).objectStore(store);
      const indexes = [...indexNames].map((index) => {
        const made = raw.transaction(store).objectStore(store).index(index);
        return {index, keyPath: made.keyPath, unique: made.unique, multiEntry: made.multiEntry};
      });
      return {store, keyPath, autoIncrement, indexes};
    });
    return JSON.stringify({version: raw.version, stores}, undefined, 1);
  } finally {
    raw.close();
  }
}

/**
 * Everything that can be read in all stores, keys included, as one text: strings as they are, bytes as Latin-1 and as UTF-16, so that
 * a search for a value finds it however it was written.
 */
export async function dumpDatabase(name: string): Promise<string> {
  const raw = await openRaw(name);
  try {
    const parts: string[] = [];
    for (const store of raw.objectStoreNames) {
      const objects = raw.transaction(store).objectStore(store);
      parts.push(store);
      const [keys, values] = await Promise.all([
        answerOf<unknown[]>(objects.getAllKeys()),
        answerOf<unknown[]>(objects.getAll()),
      ]);
      collect(keys, parts);
      collect(values, parts);
    }
    return parts.join('\n');
  } finally {
    raw.close();
  }
}

function collect(value: unknown, into: string[]): void {
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    for (const encoding of ['latin1', 'utf-16le'])
      into.push(new TextDecoder(encoding).decode(value));
  } else if (Array.isArray(value)) {
    for (const one of value) collect(one, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [member, inner] of Object.entries(value)) {
      into.push(member);
      collect(inner, into);
    }
  } else {
    into.push(String(value));
  }
}
