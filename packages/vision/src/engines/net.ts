/** A neural network as the rest of the package sees it: named tensors in, named tensors out. */

export interface Tensor {
  /** Row by row, the last dimension fastest. */
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

export type Tensors = Readonly<Record<string, Tensor>>;

/** An input of zeros, to warm a network up with. */
export const zeros = (name: string, dims: readonly number[]): Tensors => ({
  [name]: {data: new Float32Array(dims.reduce((a, b) => a * b)), dims},
});

export interface Net {
  /** @throws {PassbaseError} `ERR_VISION_ENGINE` where the network refuses its input. */
  run(inputs: Tensors): Promise<Tensors>;
  close(): Promise<void>;
}

/**
 * One output of a run.
 * @throws {TypeError} where a network of another shape was put under that name.
 */
export function outputOf(outputs: Tensors, name: string, rank: number): Tensor {
  const tensor = outputs[name];
  if (tensor?.dims.length !== rank)
    throw new TypeError(`the model gives no output ${name} of ${rank} dimensions`);
  return tensor;
}
