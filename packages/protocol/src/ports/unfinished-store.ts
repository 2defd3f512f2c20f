/** Where an unfinished journey is kept. */

/** Keeps an unfinished journey on this device, encrypted: JSON values by name. */
export interface UnfinishedStore {
  /** @param options - `expiresAt`: milliseconds since 1970 from which on it is gone. */
  put(name: string, value: unknown, options: {readonly expiresAt: number}): Promise<void>;
  /** Undefined where there is none any more. */
  get(name: string): Promise<unknown>;
  delete(name: string): Promise<void>;
  /** Deletes everything, also what a page that ended in the middle of writing has left. */
  clear(): Promise<void>;
}
