/** Reading and writing FlatBuffers by field number, so that no schema compiler is needed. */

/** A table in a FlatBuffer. Field numbers are those of the schema, counted from 0. */
export class Table {
  /**
   * @param {import('flatbuffers').ByteBuffer} buffer
   * @param {number} position Absolute position of the table.
   */
  constructor(buffer, position) {
    this.buffer = buffer;
    this.position = position;
  }

  /** @param {import('flatbuffers').ByteBuffer} buffer */
  static root(buffer) {
    return new Table(buffer, buffer.readUint32(0));
  }

  /** Absolute position of a field's value, 0 where the field is absent. @param {number} field */
  #at(field) {
    const offset = this.buffer.__offset(this.position, 4 + 2 * field);
    return offset === 0 ? 0 : this.position + offset;
  }

  /** @param {number} field */
  uint32(field) {
    const at = this.#at(field);
    return at === 0 ? 0 : this.buffer.readUint32(at);
  }

  /** @param {number} field */
  string(field) {
    const at = this.#at(field);
    return at === 0 ? undefined : String(this.buffer.__string(at));
  }

  /** Absolute position of the object that a field refers to, undefined where absent. @param {number} field */
  reference(field) {
    const at = this.#at(field);
    return at === 0 ? undefined : this.buffer.__indirect(at);
  }

  /** Absolute positions of the elements of a vector of references. @param {number} field */
  references(field) {
    const offset = this.buffer.__offset(this.position, 4 + 2 * field);
    if (offset === 0) return [];
    const start = this.buffer.__vector(this.position + offset);
    const length = this.buffer.__vector_len(this.position + offset);
    return Array.from({length}, (_, index) => this.buffer.__indirect(start + 4 * index));
  }

  /** @param {number} field */
  tables(field) {
    return this.references(field).map((position) => new Table(this.buffer, position));
  }
}

/**
 * Writes one table.
 *
 * @param {import('flatbuffers').Builder} builder
 * @param {number} fieldCount How many fields the schema gives this table.
 * @param {(table: {offset: Setter, int8: Setter, int32: Setter}) => void} [fill] Sets fields; each setter takes the field
 *   number, the value and the schema's default (0 unless given), which is not stored.
 * @returns {number} Offset of the table.
 *
 * @typedef {(field: number, value: number, schemaDefault?: number) => void} Setter
 */
export function writeTable(builder, fieldCount, fill) {
  builder.startObject(fieldCount);
  fill?.({
    offset: (field, value) => builder.addFieldOffset(field, value, 0),
    int8: (field, value, schemaDefault = 0) => builder.addFieldInt8(field, value, schemaDefault),
    int32: (field, value, schemaDefault = 0) => builder.addFieldInt32(field, value, schemaDefault),
  });
  return builder.endObject();
}

/**
 * Writes a vector of 4-byte elements. FlatBuffers are built back to front, hence the reversal.
 *
 * @template T
 * @param {import('flatbuffers').Builder} builder
 * @param {readonly T[]} values
 * @param {(value: T) => void} add
 */
function writeVector(builder, values, add) {
  builder.startVector(4, values.length, 4);
  for (const value of values.toReversed()) add(value);
  return builder.endVector();
}

/** @param {import('flatbuffers').Builder} builder @param {readonly number[]} values */
export const writeInts = (builder, values) =>
  writeVector(builder, values, (value) => builder.addInt32(value));

/** @param {import('flatbuffers').Builder} builder @param {readonly number[]} values */
export const writeFloats = (builder, values) =>
  writeVector(builder, values, (value) => builder.addFloat32(value));

/** @param {import('flatbuffers').Builder} builder @param {readonly number[]} offsets */
export const writeOffsets = (builder, offsets) =>
  writeVector(builder, offsets, (offset) => builder.addOffset(offset));

/**
 * Writes bytes as a vector, aligned to 16 as TFLite wants its buffers.
 *
 * @param {import('flatbuffers').Builder} builder
 * @param {Uint8Array} bytes
 */
export function writeBytes(builder, bytes) {
  builder.startVector(1, bytes.length, 16);
  for (const byte of bytes.toReversed()) builder.addInt8(byte);
  return builder.endVector();
}
