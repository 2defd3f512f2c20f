/** The power spectrum of a square patch: Cooley and Tukey's transform, radix 2, along rows and then columns. */

/** Cosine and sine of every turn that a transform of `size` values needs. */
const turnsOf = (size: number): readonly [Float64Array, Float64Array] => [
  Float64Array.from({length: size / 2}, (_, k) => Math.cos((-2 * Math.PI * k) / size)),
  Float64Array.from({length: size / 2}, (_, k) => Math.sin((-2 * Math.PI * k) / size)),
];

/** In place; the length is a power of two. */
function transform(
  real: Float64Array,
  imaginary: Float64Array,
  [cosines, sines]: readonly [Float64Array, Float64Array],
): void {
  const size = real.length;
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      const [re, im] = [real[i]!, imaginary[i]!];
      real[i] = real[j]!;
      imaginary[i] = imaginary[j]!;
      real[j] = re;
      imaginary[j] = im;
    }
  }
  for (let length = 2; length <= size; length <<= 1) {
    const half = length >> 1;
    const stride = size / length;
    for (let k = 0; k < half; k++) {
      const cos = cosines[k * stride]!;
      const sin = sines[k * stride]!;
      for (let i = k; i < size; i += length) {
        const j = i + half;
        const re = real[j]! * cos - imaginary[j]! * sin;
        const im = real[j]! * sin + imaginary[j]! * cos;
        real[j] = real[i]! - re;
        imaginary[j] = imaginary[i]! - im;
        real[i]! += re;
        imaginary[i]! += im;
      }
    }
  }
}

/** Power of every frequency of a patch of `size` × `size` values; row v, column u are v and u waves a patch. */
export function powerSpectrum(patch: Float64Array, size: number): Float64Array {
  const turns = turnsOf(size);
  const real = Float64Array.from(patch);
  const imaginary = new Float64Array(patch.length);
  for (let row = 0; row < size; row++)
    transform(
      real.subarray(row * size, (row + 1) * size),
      imaginary.subarray(row * size, (row + 1) * size),
      turns,
    );
  const [columnReal, columnImaginary] = [new Float64Array(size), new Float64Array(size)];
  const power = new Float64Array(patch.length);
  for (let column = 0; column < size; column++) {
    for (let row = 0; row < size; row++) {
      columnReal[row] = real[row * size + column]!;
      columnImaginary[row] = imaginary[row * size + column]!;
    }
    transform(columnReal, columnImaginary, turns);
    for (let row = 0; row < size; row++)
      power[row * size + column] = columnReal[row]! ** 2 + columnImaginary[row]! ** 2;
  }
  return power;
}
