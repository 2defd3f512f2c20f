/** What the guard demands of answers that others wrote. */
import {refuseUnless} from '@passbase-verify/protocol';

/** `Array.isArray` without its type guard, which would make the elements `any`. */
export const isList = (value: unknown): boolean => Array.isArray(value);

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0;

/** @throws {PassbaseError} `ERR_ADAPTER_NONSENSE` */
export function demand(condition: unknown, message: string): asserts condition {
  refuseUnless(condition, 'ERR_ADAPTER_NONSENSE', message);
}
