/**
 * Adds to a `.tflite` file without writing it anew.
 *
 * FlatBuffers are built back to front and their offsets point forward. So the old file stays, byte for byte, at the end,
 * and only a new root and the new tables are put in front of it, pointing into the old bytes: nothing that we don't
 * understand can get lost.
 *
 * Field numbers are those of TensorFlow Lite's `schema.fbs`.
 */
import {Builder, ByteBuffer} from 'flatbuffers';
import {Table, writeBytes, writeOffsets, writeTable} from './flatbuffer.mjs';
import {GraphEditor} from './graph.mjs';

const FILE_IDENTIFIER = 'TFL3';
const MODEL = {
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadata: 6,
  fieldCount: 8,
};
/** Room for what is added; the builder grows, but each growth copies the whole model. */
const HEADROOM = 262_144;
/** TFLite maps weights at multiples of 16 bytes. */
const ALIGNMENT = 16;

/**
 * @param {Uint8Array} old The model.
 * @param {object} changes
 * @param {Uint8Array} changes.metadata Stored as `TFLITE_METADATA`.
 * @param {(graph: GraphEditor) => number[]} [changes.edit] Adds operators to the first subgraph and returns the tensors
 *   that become its outputs.
 * @returns {Uint8Array} The new model.
 */
export function rewriteModel(old, {metadata, edit}) {
  const oldBuffer = new ByteBuffer(old);
  const model = Table.root(oldBuffer);
  const {builder, fromOld} = builderInFrontOf(old);

  const buffers = model.references(MODEL.buffers).map(fromOld);
  const operatorCodes = model.references(MODEL.operatorCodes).map(fromOld);
  const addBuffer = (/** @type {Uint8Array} */ bytes) => {
    const data = writeBytes(builder, bytes);
    return buffers.push(writeTable(builder, 3, (table) => table.offset(0, data))) - 1;
  };

  let subgraphs = model.references(MODEL.subgraphs).map(fromOld);
  if (edit !== undefined) {
    const [first] = model.tables(MODEL.subgraphs);
    if (first === undefined || subgraphs.length !== 1) {
      throw new Error('only a model with one subgraph can be edited');
    }
    const graph = new GraphEditor({builder, old: first, fromOld, addBuffer, operatorCodes});
    subgraphs = [graph.finish(edit(graph))];
  }

  const metadataBuffer = addBuffer(metadata);
  const metadataName = builder.createString('TFLITE_METADATA');
  const entries = [
    ...model.references(MODEL.metadata).map(fromOld),
    writeTable(builder, 2, (table) => {
      table.offset(0, metadataName);
      table.int32(1, metadataBuffer);
    }),
  ];

  const vectors = [operatorCodes, subgraphs, buffers, entries];
  const [codesAt, subgraphsAt, buffersAt, entriesAt] = vectors.map((offsets) =>
    writeOffsets(builder, offsets),
  );
  const description = model.reference(MODEL.description);
  const root = writeTable(builder, MODEL.fieldCount, (table) => {
    table.int32(MODEL.version, model.uint32(MODEL.version));
    table.offset(MODEL.operatorCodes, codesAt ?? 0);
    table.offset(MODEL.subgraphs, subgraphsAt ?? 0);
    if (description !== undefined) table.offset(MODEL.description, fromOld(description));
    table.offset(MODEL.buffers, buffersAt ?? 0);
    table.offset(MODEL.metadata, entriesAt ?? 0);
  });
  builder.finish(root, FILE_IDENTIFIER);
  return builder.asUint8Array().slice();
}

/**
 * A builder that already holds `old` at its end. The library offers no way to start from bytes, so its fields are set.
 *
 * @param {Uint8Array} old
 */
function builderInFrontOf(old) {
  const length = Math.ceil(old.length / ALIGNMENT) * ALIGNMENT;
  const builder = new Builder(length + HEADROOM);
  /** @type {{bb: ByteBuffer, space: number, minalign: number}} */
  const fields = /** @type {any} */ (builder);
  const start = fields.bb.capacity() - length;
  fields.bb.bytes().set(old, start);
  fields.space = start;
  fields.minalign = ALIGNMENT;
  /** From an absolute position in the old file to the builder's offset, which counts from the end. */
  const fromOld = (/** @type {number} */ position) => length - position;
  return {builder, fromOld};
}
