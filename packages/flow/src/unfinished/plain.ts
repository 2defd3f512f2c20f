/** Between the folder of a journey and plain JSON: maps, sets and bytes are written as objects with one marked member. */

/** Keeps bytes elsewhere, and names them. The same bytes get the same name. */
export type NameBytes = (bytes: Uint8Array<ArrayBuffer>) => string;
/** @throws {Error} where there are no such bytes. */
export type FindBytes = (name: string) => Uint8Array<ArrayBuffer>;

const [BYTES, MAP, SET] = ['$bytes', '$map', '$set'] as const;

/** Members that are undefined, and functions, are left out. */
export function toPlain(value: unknown, nameBytes: NameBytes): unknown {
  const plain = (inner: unknown): unknown => toPlain(inner, nameBytes);
  if (value instanceof Uint8Array) {
    return {[BYTES]: nameBytes(value as Uint8Array<ArrayBuffer>)};
  }
  if (value instanceof Map) {
    return {[MAP]: [...(value as Map<unknown, unknown>)].map((entry) => entry.map(plain))};
  }
  if (value instanceof Set) return {[SET]: [...(value as Set<unknown>)].map(plain)};
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined && typeof member !== 'function')
      .map(([name, member]) => [name, plain(member)]),
  );
}

/** The other way round. */
export function fromPlain(value: unknown, findBytes: FindBytes): unknown {
  const lively = (inner: unknown): unknown => fromPlain(inner, findBytes);
  if (Array.isArray(value)) return value.map(lively);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  const [name, member] = members.length === 1 ? members[0]! : [];
  if (name === BYTES && typeof member === 'string') return findBytes(member);
  if (name === MAP && Array.isArray(member))
    return new Map(member.map(lively) as [[unknown, unknown]]);
  if (name === SET && Array.isArray(member)) return new Set(member.map(lively));
  return Object.fromEntries(members.map(([key, inner]) => [key, lively(inner)]));
}

/** Bytes of one call of `String.fromCharCode`: every engine takes so many arguments. */
const CHUNK = 0x8000;

/** Base64, RFC 4648 section 4. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}

/** @throws {DOMException} where it is none. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (symbol) => symbol.charCodeAt(0));
