/** Wishes that a running task waits for, such as the shutter. One task reads at a time; unread wishes do not pile up. */
import type {Wish} from './journey-state.js';

export interface WishBox {
  /** Puts a wish in; a newer one of the same type replaces it. */
  put(wish: Wish): void;
  /** Takes a wish of this type out if one is there. */
  poll<T extends Wish['type']>(type: T): Extract<Wish, {type: T}> | undefined;
  /** Waits for a wish of one of these types. */
  take<T extends Wish['type']>(
    types: readonly T[],
    signal: AbortSignal,
  ): Promise<Extract<Wish, {type: T}>>;
  /** Forgets everything; called when a phase begins. */
  empty(): void;
}

export function createWishBox(): WishBox {
  const waiting = new Map<string, Wish>();
  const readers = new Set<() => void>();

  const poll = <T extends Wish['type']>(type: T): Extract<Wish, {type: T}> | undefined => {
    const wish = waiting.get(type);
    waiting.delete(type);
    return wish as Extract<Wish, {type: T}> | undefined;
  };

  return {
    put(wish) {
      waiting.set(wish.type, wish);
      for (const read of [...readers]) read();
    },
    poll,
    take(types, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const onAbort = (): void => {
          readers.delete(read);
          reject(signal.reason);
        };
        const read = (): void => {
          const type = types.find((candidate) => waiting.has(candidate));
          const wish = type && poll(type);
          if (!wish) return;
          readers.delete(read);
          signal.removeEventListener('abort', onAbort);
          resolve(wish);
        };
        readers.add(read);
        signal.addEventListener('abort', onAbort, {once: true});
        read();
      });
    },
    empty: () => waiting.clear(),
  };
}
