/** A pack: length of the index (32 bits, little-endian), the index as JSON (name → offset and length), then all bytes. */

/**
 * @param {[name: string, bytes: Uint8Array][]} entries
 * @returns {Uint8Array}
 */
export function joinPack(entries) {
  /** @type {Record<string, [number, number]>} */
  const index = {};
  let length = 0;
  for (const [name, bytes] of entries) {
    index[name] = [length, bytes.length];
    length += bytes.length;
  }
  const head = new TextEncoder().encode(JSON.stringify(index));
  const pack = new Uint8Array(4 + head.length + length);
  new DataView(pack.buffer).setUint32(0, head.length, true);
  pack.set(head, 4);
  for (const [name, bytes] of entries) pack.set(bytes, 4 + head.length + (index[name]?.[0] ?? 0));
  return pack;
}
