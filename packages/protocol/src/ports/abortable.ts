/**
 * Ports: what `flow` and `adapters` need from the rooms around them. Only `verify/src/compose.ts` knows the real ones.
 * Every method that waits takes an `AbortSignal` and rejects with its reason; every error is a `PassbaseError`.
 */
export interface Abortable {
  readonly signal: AbortSignal;
}
