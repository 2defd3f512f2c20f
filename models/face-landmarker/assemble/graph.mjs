/**
 * Adds tensors and operators to a TFLite subgraph. Only operators that both XNNPACK (CPU) and the WebGL delegate have:
 * GATHER, for one, is not among them.
 *
 * Field numbers, operator codes and option types are those of TensorFlow Lite's `schema.fbs`.
 */
import {writeInts, writeOffsets, writeTable} from './flatbuffer.mjs';

const TENSOR_TYPE = {float32: 0, float16: 1, int32: 2};
const PADDING_VALID = 1;

/** `code` in BuiltinOperator, `version` of the operator, `options` in BuiltinOptions, `fields` of that options table. */
const OPERATORS = {
  add: {code: 0, version: 1, options: 11, fields: 1},
  concatenation: {code: 2, version: 1, options: 10, fields: 2},
  conv2d: {code: 3, version: 1, options: 1, fields: 6},
  dequantize: {code: 6, version: 2, options: 38, fields: 0},
  multiply: {code: 18, version: 1, options: 21, fields: 1},
  reshape: {code: 22, version: 1, options: 17, fields: 1},
  transpose: {code: 39, version: 1, options: 26, fields: 0},
  stridedSlice: {code: 45, version: 1, options: 32, fields: 5},
};

/**
 * IEEE 754 binary16 of a number that it can hold exactly.
 *
 * @param {number} value 0, or a power of two between 2⁻¹⁴ and 1.
 */
function toHalf(value) {
  if (value === 0) return 0;
  const exponent = Math.log2(value);
  if (!Number.isInteger(exponent) || exponent < -14 || exponent > 0) {
    throw new RangeError(`${value} is not exact in the half precision used here`);
  }
  return (exponent + 15) << 10;
}

export class GraphEditor {
  #builder;
  #old;
  #fromOld;
  #addBuffer;
  #operatorCodes;
  #tensors;
  #operators;
  #named;

  /**
   * @param {object} parts
   * @param {import('flatbuffers').Builder} parts.builder
   * @param {import('./flatbuffer.mjs').Table} parts.old The subgraph as it was.
   * @param {(position: number) => number} parts.fromOld
   * @param {(bytes: Uint8Array) => number} parts.addBuffer Stores bytes and returns the buffer's index.
   * @param {number[]} parts.operatorCodes Of the model; new ones are appended.
   */
  constructor({builder, old, fromOld, addBuffer, operatorCodes}) {
    this.#builder = builder;
    this.#old = old;
    this.#fromOld = fromOld;
    this.#addBuffer = addBuffer;
    this.#operatorCodes = operatorCodes;
    this.#tensors = old.references(0).map(fromOld);
    this.#operators = old.references(3).map(fromOld);
    this.#named = new Map(old.tables(0).map((tensor, index) => [tensor.string(3), index]));
  }

  /** The index of a tensor that the model already has. @param {string} name */
  tensor(name) {
    const index = this.#named.get(name);
    if (index === undefined) throw new Error(`the model has no tensor ${name}`);
    return index;
  }

  /**
   * A constant. It is stored in half precision, which is exact for the values allowed and halves the download.
   *
   * @param {string} name
   * @param {number[]} shape
   * @param {Iterable<number>} values See `toHalf`.
   */
  constant(name, shape, values) {
    const data = new Uint8Array(Uint16Array.from(values, toHalf).buffer);
    const half = this.#addTensor(`${name}_f16`, shape, 'float16', this.#addBuffer(data));
    const output = this.#addTensor(name, shape);
    return this.#addOperator('dequantize', [half], output);
  }

  /** @param {number} input @param {number[]} shape @param {string} name */
  reshape(input, shape, name) {
    const target = this.#integers(`${name}_shape`, shape);
    const output = this.#addTensor(name, shape);
    return this.#addOperator('reshape', [input, target], output, () => {
      const newShape = writeInts(this.#builder, shape);
      return (table) => table.offset(0, newShape);
    });
  }

  /** @param {number} input @param {number[]} permutation @param {number[]} shape @param {string} name */
  transpose(input, permutation, shape, name) {
    const order = this.#integers(`${name}_perm`, permutation);
    return this.#addOperator('transpose', [input, order], this.#addTensor(name, shape));
  }

  /** @param {number} input @param {number[]} begin @param {number[]} end @param {number[]} shape @param {string} name */
  slice(input, begin, end, shape, name) {
    const output = this.#addTensor(name, shape);
    const strides = begin.map(() => 1);
    return this.#addOperator('stridedSlice', [input], output, undefined, () => [
      this.#integers(`${name}_b`, begin),
      this.#integers(`${name}_e`, end),
      this.#integers(`${name}_s`, strides),
    ]);
  }

  /** @param {number[]} inputs @param {number} axis @param {number[]} shape @param {string} name */
  concatenate(inputs, axis, shape, name) {
    const output = this.#addTensor(name, shape);
    return this.#addOperator(
      'concatenation',
      inputs,
      output,
      () => (table) => table.int32(0, axis),
    );
  }

  /**
   * A convolution with a 1 × 1 kernel: a matrix over the channels.
   *
   * @param {number} input @param {number} weights @param {number} bias @param {number[]} shape @param {string} name
   */
  mapChannels(input, weights, bias, shape, name) {
    const output = this.#addTensor(name, shape);
    return this.#addOperator('conv2d', [input, weights, bias], output, () => (table) => {
      table.int8(0, PADDING_VALID);
      for (const stride of [1, 2]) table.int32(stride, 1);
      for (const dilation of [4, 5]) table.int32(dilation, 1, 1);
    });
  }

  /** @param {number} left @param {number} right @param {number[]} shape @param {string} name */
  multiply(left, right, shape, name) {
    return this.#addOperator('multiply', [left, right], this.#addTensor(name, shape));
  }

  /** @param {number} left @param {number} right @param {number[]} shape @param {string} name */
  add(left, right, shape, name) {
    return this.#addOperator('add', [left, right], this.#addTensor(name, shape));
  }

  /**
   * Writes the subgraph with these outputs.
   *
   * @param {number[]} outputs Tensor indices.
   * @returns {number} Offset of the subgraph.
   */
  finish(outputs) {
    const tensors = writeOffsets(this.#builder, this.#tensors);
    const operators = writeOffsets(this.#builder, this.#operators);
    const outputIndices = writeInts(this.#builder, outputs);
    const inputs = this.#old.reference(1);
    const name = this.#old.reference(4);
    return writeTable(this.#builder, 5, (table) => {
      table.offset(0, tensors);
      if (inputs !== undefined) table.offset(1, this.#fromOld(inputs));
      table.offset(2, outputIndices);
      table.offset(3, operators);
      if (name !== undefined) table.offset(4, this.#fromOld(name));
    });
  }

  /** @param {string} name @param {number[]} values */
  #integers(name, values) {
    const data = new Uint8Array(Int32Array.from(values).buffer);
    return this.#addTensor(name, [values.length], 'int32', this.#addBuffer(data));
  }

  /**
   * @param {string} name
   * @param {number[]} shape
   * @param {keyof typeof TENSOR_TYPE} [type]
   * @param {number} [buffer] 0 is the empty buffer: the tensor is computed.
   */
  #addTensor(name, shape, type = 'float32', buffer = 0) {
    const nameAt = this.#builder.createString(name);
    const shapeAt = writeInts(this.#builder, shape);
    const tensor = writeTable(this.#builder, 8, (table) => {
      table.offset(0, shapeAt);
      table.int8(1, TENSOR_TYPE[type]);
      table.int32(2, buffer);
      table.offset(3, nameAt);
    });
    return this.#tensors.push(tensor) - 1;
  }

  /**
   * @param {keyof typeof OPERATORS} kind
   * @param {number[]} inputs
   * @param {number} output
   * @param {() => Parameters<typeof writeTable>[2]} [options] Writes what the options table refers to, then fills it.
   * @param {() => number[]} [parameters] Writes the tensors that follow the inputs.
   * @returns {number} `output`
   */
  #addOperator(kind, inputs, output, options, parameters) {
    const {code, version, options: optionsType, fields} = OPERATORS[kind];
    const operatorCode = writeTable(this.#builder, 4, (table) => {
      table.int8(0, code);
      table.int32(2, version, 1);
      table.int32(3, code);
    });
    const codeIndex = this.#operatorCodes.push(operatorCode) - 1;
    const parameterTensors = parameters?.() ?? [];
    const optionsAt = writeTable(this.#builder, fields, options?.());
    const inputsAt = writeInts(this.#builder, [...inputs, ...parameterTensors]);
    const outputsAt = writeInts(this.#builder, [output]);
    const operator = writeTable(this.#builder, 9, (table) => {
      table.int32(0, codeIndex);
      table.offset(1, inputsAt);
      table.offset(2, outputsAt);
      table.int8(3, optionsType);
      table.offset(4, optionsAt);
    });
    this.#operators.push(operator);
    return output;
  }
}
