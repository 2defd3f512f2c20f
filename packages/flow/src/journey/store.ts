/** A store of one frozen snapshot. */

export type Listener<S> = (state: S) => void;

export interface Store<S> {
  readonly state: S;
  /** Merges `change` into the snapshot and tells the listeners; nothing happens where nothing changed. */
  update(change: Partial<S>): void;
  /** Returns a function that ends the subscription. */
  subscribe(listener: Listener<S>): () => void;
  /** Waits for a snapshot that satisfies `wanted`. */
  until(wanted: (state: S) => boolean, signal: AbortSignal): Promise<S>;
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = Object.freeze({...initial});
  const listeners = new Set<Listener<S>>();

  const subscribe = (listener: Listener<S>): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return {
    get state() {
      return state;
    },
    update(change) {
      const keys = Object.keys(change) as (keyof S)[];
      if (keys.every((key) => Object.is(state[key], change[key]))) return;
      state = Object.freeze({...state, ...change});
      for (const listener of [...listeners]) listener(state);
    },
    subscribe,
    until(wanted, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        if (wanted(state)) return resolve(state);
        const onAbort = (): void => {
          unsubscribe();
          reject(signal.reason);
        };
        const unsubscribe = subscribe((next) => {
          if (!wanted(next)) return;
          unsubscribe();
          signal.removeEventListener('abort', onAbort);
          resolve(next);
        });
        signal.addEventListener('abort', onAbort, {once: true});
      });
    },
  };
}
