/**
 * A zip archive whose entries are stored, not compressed: MediaPipe maps them in place and refuses compressed ones
 * ("Expected uncompressed zip archive"). The same input gives the same bytes. Layout: PKWARE APPNOTE 6.3, sections 4.3.7,
 * 4.3.12 and 4.3.16.
 */

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_HEADER_BYTES = 30;
/** Version 2.0 of the format: enough for stored entries. */
const VERSION = 20;
/** 1 January 1980, the oldest date that zip can tell. */
const DATE = 0x21;
/** The extra field that Android's zipalign pads with. */
const PADDING_FIELD = 0xd935;
/** Data starts at multiples of this many bytes, so that weights can be mapped. */
const ALIGNMENT = 64;

const CRC_TABLE = Uint32Array.from({length: 256}, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as in ISO 3309. @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Little-endian numbers, each with its width in bytes. @param {readonly (readonly [2 | 4, number])[]} fields */
function record(fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}

/** @param {number} position Where the local header starts. @param {number} nameLength */
function paddingFor(position, nameLength) {
  const missing = -(position + LOCAL_HEADER_BYTES + nameLength) & (ALIGNMENT - 1);
  // An extra field is at least 4 bytes: its id and its length.
  return missing > 0 && missing < 4 ? missing + ALIGNMENT : missing;
}

/**
 * @param {Record<string, Uint8Array>} entries Contents by name, in this order.
 * @returns {Uint8Array}
 */
export function storedZip(entries) {
  /** @type {Uint8Array[]} */
  const parts = [];
  /** @type {Uint8Array[]} */
  const directory = [];
  let position = 0;
  for (const [entryName, data] of Object.entries(entries)) {
    const name = Buffer.from(entryName);
    const padding = paddingFor(position, name.length);
    /** @type {(extraBytes: number) => (readonly [2 | 4, number])[]} */
    const common = (extraBytes) => [
      [2, VERSION],
      [2, 0], // flags
      [2, 0], // stored
      [2, 0], // time
      [2, DATE],
      [4, crc32(data)],
      [4, data.length],
      [4, data.length],
      [2, name.length],
      [2, extraBytes],
    ];
    const extra = Buffer.alloc(padding);
    if (padding > 0) {
      extra.writeUInt16LE(PADDING_FIELD, 0);
      extra.writeUInt16LE(padding - 4, 2);
    }
    parts.push(record([[4, LOCAL_HEADER], ...common(padding)]), name, extra, data);
    directory.push(
      record([
        [4, CENTRAL_HEADER],
        [2, VERSION],
        ...common(0),
        [2, 0], // comment
        [2, 0], // disk
        [2, 0], // internal attributes
        [4, 0], // external attributes
        [4, position],
      ]),
      name,
    );
    position += LOCAL_HEADER_BYTES + name.length + padding + data.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const count = Object.keys(entries).length;
  const end = record([
    [4, END_OF_DIRECTORY],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directoryBytes.length],
    [4, position],
    [2, 0],
  ]);
  return Buffer.concat([...parts, directoryBytes, end]);
}
