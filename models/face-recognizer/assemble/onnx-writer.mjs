/**
 * Writes ONNX models: the few messages of its protocol buffers that a network of float32 and uint8 tensors needs. Field numbers
 * are those of `onnx.proto` (IR version 8).
 */

/** @typedef {'float32' | 'uint8' | 'int64'} ElementType */
/** @typedef {{name: string, dims: readonly number[], type: ElementType, data: Float32Array | Uint8Array | BigInt64Array}} Initializer */
/** @typedef {{op: string, inputs: readonly string[], output: string, attributes: Readonly<Record<string, number | readonly number[]>>}} Node */
/** @typedef {{name: string, dims: readonly (number | string)[]}} Value A tensor of float32; a dimension that varies has a name. */

/** `TensorProto.DataType`. @type {Record<ElementType, number>} */
const DATA_TYPES = {float32: 1, uint8: 2, int64: 7};
/** `AttributeProto.AttributeType`: INT and INTS. */
const [INT, INTS] = [2, 7];
const IR_VERSION = 8;
const [VARINT, BYTES] = [0, 2];

class Message {
  /** @type {Uint8Array[]} */
  #parts = [];

  /** @param {bigint} value */
  #varint(value) {
    const bytes = [];
    let rest = BigInt.asUintN(64, value);
    for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
    this.#parts.push(Uint8Array.from([...bytes, Number(rest)]));
  }

  /** @param {number} field @param {number} value */
  int(field, value) {
    this.#varint(BigInt((field << 3) | VARINT));
    this.#varint(BigInt(value));
    return this;
  }

  /** @param {number} field @param {Uint8Array} bytes */
  bytes(field, bytes) {
    this.#varint(BigInt((field << 3) | BYTES));
    this.#varint(BigInt(bytes.length));
    this.#parts.push(bytes);
    return this;
  }

  /** @param {number} field @param {string} text */
  text(field, text) {
    return this.bytes(field, new TextEncoder().encode(text));
  }

  /** @param {number} field @param {Message} message */
  message(field, message) {
    return this.bytes(field, message.finish());
  }

  finish() {
    return new Uint8Array(Buffer.concat(this.#parts));
  }
}

/** @param {Initializer} tensor */
function tensorMessage({name, dims, type, data}) {
  const message = new Message();
  for (const dim of dims) message.int(1, dim);
  message.int(2, DATA_TYPES[type]).text(8, name);
  return message.bytes(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
}

/** @param {string} name @param {number | readonly number[]} value */
function attributeMessage(name, value) {
  const message = new Message().text(1, name);
  if (typeof value === 'number') return message.int(3, value).int(20, INT);
  for (const item of value) message.int(8, item);
  return message.int(20, INTS);
}

/** @param {Node} node */
function nodeMessage({op, inputs, output, attributes}) {
  const message = new Message();
  for (const input of inputs) message.text(1, input);
  message.text(2, output).text(3, output).text(4, op);
  for (const [name, value] of Object.entries(attributes))
    message.message(5, attributeMessage(name, value));
  return message;
}

/** @param {Value} value */
function valueMessage({name, dims}) {
  const shape = new Message();
  for (const dim of dims) {
    const size = new Message();
    shape.message(1, typeof dim === 'string' ? size.text(2, dim) : size.int(1, dim));
  }
  const tensor = new Message().int(1, DATA_TYPES.float32).message(2, shape);
  return new Message().text(1, name).message(2, new Message().message(1, tensor));
}

/**
 * @param {{name: string, producer: string, opset: number, nodes: readonly Node[], initializers: readonly Initializer[], input: Value, output: Value}} model
 * @returns {Uint8Array} The file's bytes; the same for the same model.
 */
export function writeOnnx({name, producer, opset, nodes, initializers, input, output}) {
  const graph = new Message();
  for (const node of nodes) graph.message(1, nodeMessage(node));
  graph.text(2, name);
  for (const tensor of initializers) graph.message(5, tensorMessage(tensor));
  graph.message(11, valueMessage(input)).message(12, valueMessage(output));
  const operators = new Message().text(1, '').int(2, opset);
  return new Message()
    .int(1, IR_VERSION)
    .text(2, producer)
    .message(7, graph)
    .message(8, operators)
    .finish();
}
