/**
 * dlib's face recognition network as an ONNX graph: a residual network of 29 convolutions (after He and others, Deep residual
 * learning for image recognition, 2016) from 150 × 150 pixels to 128 numbers. The structure is that of `FaceRecognitionNet` in
 * face-api.js; the weights' names say which layer they are of.
 */
import {writeOnnx} from './onnx-writer.mjs';
import {valuesOf} from './weights.mjs';

/** @typedef {import('./weights.mjs').Weight} Weight */

/** Pixels of a side of the picture. */
export const SIDE = 150;
/** Mean colour of the training pictures, red, green, blue. */
const MEAN = Float32Array.of(122.782, 117.001, 104.298);
const OPSET = 13;

class Builder {
  /** @type {import('./onnx-writer.mjs').Node[]} */
  nodes = [];
  /** @type {import('./onnx-writer.mjs').Initializer[]} */
  initializers = [];
  #weights;

  /** @param {ReadonlyMap<string, Weight>} weights */
  constructor(weights) {
    this.#weights = weights;
  }

  /** @param {string} name @returns {Weight} */
  weight(name) {
    const weight = this.#weights.get(name);
    if (!weight) throw new Error(`the package has no weights called ${name}`);
    return weight;
  }

  /** @param {string} name @param {readonly number[]} dims @param {Float32Array | Uint8Array | BigInt64Array} data */
  constant(name, dims, data) {
    const type =
      data instanceof Uint8Array ? 'uint8' : data instanceof Float32Array ? 'float32' : 'int64';
    this.initializers.push({name, dims, type, data});
    return name;
  }

  /** @param {string} op @param {readonly string[]} inputs @param {import('./onnx-writer.mjs').Node['attributes']} [attributes] @param {string} [output] */
  node(op, inputs, attributes = {}, output = `${op.toLowerCase()}-${this.nodes.length}`) {
    this.nodes.push({op, inputs, output, attributes});
    return output;
  }

  /**
   * A convolution with the layer's scale (a batch normalisation with its statistics folded in) folded into it:
   * s·(W∗x + b) + t = (s·W)∗x + (s·b + t). Weights stay bytes: the runtime makes numbers of them once, when it starts.
   *
   * @param {string} input
   * @param {string} layer
   * @param {{stride: 1 | 2, pad: 0 | 1, relu: boolean}} how
   */
  convolve(input, layer, {stride, pad, relu}) {
    const filters = this.weight(`${layer}/conv/filters`);
    const [side = 0, , from = 0, to = 0] = filters.shape;
    const scale = valuesOf(this.weight(`${layer}/scale/weights`));
    const shift = valuesOf(this.weight(`${layer}/scale/biases`));
    const bias = valuesOf(this.weight(`${layer}/conv/bias`)).map(
      (value, i) => value * (scale[i] ?? 0) + (shift[i] ?? 0),
    );
    const kernel = this.#kernel(layer, filters, scale, [to, from, side, side]);
    const sum = this.node('Conv', [input, kernel, this.constant(`${layer}.bias`, [to], bias)], {
      kernel_shape: [side, side],
      strides: [stride, stride],
      pads: [pad, pad, pad, pad],
    });
    return relu ? this.node('Relu', [sum]) : sum;
  }

  /** @param {string} layer @param {Weight} filters @param {Float32Array} scale @param {readonly [number, number, number, number]} dims */
  #kernel(layer, {values, quantized}, scale, dims) {
    const perFilter = values.length / dims[0];
    const ordered = outputFirst(values, dims);
    if (!quantized)
      return this.constant(
        `${layer}.kernel`,
        dims,
        Float32Array.from(ordered, (value, i) => value * (scale[Math.floor(i / perFilter)] ?? 0)),
      );
    const perChannel = [dims[0], 1, 1, 1];
    const bytes = this.constant(`${layer}.bytes`, dims, Uint8Array.from(ordered));
    const factor = this.constant(
      `${layer}.factor`,
      perChannel,
      scale.map((s) => s * quantized.scale),
    );
    const least = this.constant(
      `${layer}.least`,
      perChannel,
      scale.map((s) => s * quantized.min),
    );
    const numbers = this.node('Cast', [bytes], {to: 1});
    return this.node('Add', [this.node('Mul', [numbers, factor]), least]);
  }

  /** @param {string} input @param {string} block */
  residual(input, block) {
    const first = this.convolve(input, `${block}/conv1`, {stride: 1, pad: 1, relu: true});
    const second = this.convolve(first, `${block}/conv2`, {stride: 1, pad: 1, relu: false});
    return this.node('Relu', [this.node('Add', [second, input])]);
  }

  /**
   * A block that halves the picture. What goes past the convolutions is averaged, and gets channels of zeros where there are
   * more behind them; where the convolutions leave a row and a column less, those are zeros, too.
   *
   * @param {{tensor: string, side: number, channels: number}} input
   * @param {string} block
   */
  halve({tensor, side, channels}, block) {
    const wide = this.weight(`${block}/conv2/conv/filters`).shape[3] ?? 0;
    const first = this.convolve(tensor, `${block}/conv1`, {stride: 2, pad: 0, relu: true});
    let changed = this.convolve(first, `${block}/conv2`, {stride: 1, pad: 1, relu: false});
    const left = Math.floor((side - 3) / 2) + 1;
    const half = Math.floor(side / 2);
    if (left < half)
      changed = this.#pad(changed, `${block}.edge`, [0, 0, half - left, half - left]);
    let past = this.node('AveragePool', [tensor], {kernel_shape: [2, 2], strides: [2, 2]});
    if (channels < wide) past = this.#pad(past, `${block}.channels`, [0, wide - channels, 0, 0]);
    const sum = this.node('Relu', [this.node('Add', [past, changed])]);
    return {tensor: sum, side: half, channels: wide};
  }

  /** @param {string} input @param {string} name @param {readonly number[]} ends Zeros after the end of each dimension. */
  #pad(input, name, ends) {
    const pads = BigInt64Array.from([0, 0, 0, 0, ...ends].map(BigInt));
    return this.node('Pad', [input, this.constant(name, [pads.length], pads)]);
  }
}

/** From height, width, in, out to out, in, height, width. @param {ArrayLike<number>} values @param {readonly [number, number, number, number]} dims */
function* outputFirst(values, [to, from, height, width]) {
  for (let out = 0; out < to; out++)
    for (let channel = 0; channel < from; channel++)
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          yield /** @type {number} */ (values[((y * width + x) * from + channel) * to + out]);
}

/** @param {ReadonlyMap<string, Weight>} weights @returns {Uint8Array} An ONNX file. */
export function writeRecognizer(weights) {
  const build = new Builder(weights);
  const centred = build.node('Sub', ['image', build.constant('mean', [3, 1, 1], MEAN)]);
  const scaled = build.node('Mul', [centred, build.constant('unit', [], Float32Array.of(1 / 255))]);
  const opened = build.convolve(scaled, 'conv32_down', {stride: 2, pad: 0, relu: true});
  const pooled = build.node('MaxPool', [opened], {kernel_shape: [3, 3], strides: [2, 2]});
  let now = {tensor: pooled, side: 35, channels: 32};
  const stages = [
    ['conv32_1', 'conv32_2', 'conv32_3'],
    ['conv64_down', 'conv64_1', 'conv64_2', 'conv64_3'],
    ['conv128_down', 'conv128_1', 'conv128_2'],
    ['conv256_down', 'conv256_1', 'conv256_2'],
    ['conv256_down_out'],
  ];
  for (const block of stages.flat())
    now = block.includes('down')
      ? build.halve(now, block)
      : {...now, tensor: build.residual(now.tensor, block)};
  const mean = build.node('Flatten', [build.node('GlobalAveragePool', [now.tensor])], {axis: 1});
  const {shape, ...last} = build.weight('fc');
  const projection = build.constant('projection', shape, valuesOf({shape, ...last}));
  build.node('MatMul', [mean, projection], {}, 'descriptor');
  return writeOnnx({
    name: 'face-recognizer',
    producer: 'passbase-verify',
    opset: OPSET,
    nodes: build.nodes,
    initializers: build.initializers,
    input: {name: 'image', dims: ['faces', 3, SIDE, SIDE]},
    output: {name: 'descriptor', dims: ['faces', 128]},
  });
}
