/** JSON text of a value, refusing what JSON would silently turn into something else. */
import {assertArgument} from '@passbase-verify/protocol';

const PLAIN: ReadonlySet<string> = new Set([
  '[object Object]',
  '[object Array]',
  '[object String]',
  '[object Boolean]',
  '[object Null]',
  '[object Undefined]',
]);

/** @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for dates, maps, bytes, functions, NaN, cycles. */
export function plainJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value, function (this: Record<string, unknown>, name, member: unknown) {
      // Not `member`: a Date has become a string by then.
      const raw = this[name];
      const plain = typeof raw === 'number' ? Number.isFinite(raw) : PLAIN.has(tagOf(raw));
      if (!plain) throw new TypeError(`JSON can not hold a ${tagOf(raw)}`);
      return member;
    });
  } catch (error) {
    assertArgument(false, `value must be JSON: ${error instanceof Error ? error.message : ''}`);
  }
  assertArgument(text !== undefined, 'value must not be undefined');
  return text;
}

const tagOf = (value: unknown): string => Object.prototype.toString.call(value);
