/** Weights as TensorFlow.js stores them: a manifest of names, shapes and quantisation, and the bytes of all in one file. */

/**
 * @typedef {object} Weight
 * @property {readonly number[]} shape
 * @property {Uint8Array | Float32Array} values `value = stored × scale + min` where they are quantised.
 * @property {{scale: number, min: number}} [quantized]
 */

/**
 * @param {readonly {weights: readonly {name: string, shape: number[], dtype: string, quantization?: {dtype: string, scale: number, min: number}}[]}[]} manifest
 * @param {Uint8Array} bytes
 * @returns {Map<string, Weight>}
 * @throws {Error} where the manifest and the bytes don't fit, or weights are stored in another way.
 */
export function readWeights(manifest, bytes) {
  /** @type {Map<string, Weight>} */
  const weights = new Map();
  let offset = 0;
  for (const {name, shape, dtype, quantization} of manifest.flatMap((group) => group.weights)) {
    const count = shape.reduce((product, side) => product * side, 1);
    if (dtype !== 'float32' || (quantization && quantization.dtype !== 'uint8'))
      throw new Error(`${name} is stored as ${quantization?.dtype ?? dtype}`);
    const length = quantization ? count : 4 * count;
    // A copy of its own: a Buffer's `slice` would share the memory, at any alignment.
    const stored = Uint8Array.from(bytes.subarray(offset, offset + length));
    if (stored.length < length) throw new Error(`the bytes end within ${name}`);
    offset += length;
    weights.set(
      name,
      quantization
        ? {shape, values: stored, quantized: {scale: quantization.scale, min: quantization.min}}
        : {shape, values: new Float32Array(stored.buffer)},
    );
  }
  if (offset !== bytes.length) throw new Error(`${bytes.length - offset} bytes are left over`);
  return weights;
}

/** The values themselves. @param {Weight} weight */
export const valuesOf = ({values, quantized}) =>
  quantized
    ? Float32Array.from(values, (stored) => stored * quantized.scale + quantized.min)
    : Float32Array.from(values);
