/** An ONNX file for tests, written byte by byte: it gives the mean of each of three channels. */

type Field = readonly [number: number, value: string | number | Uint8Array];

/** A message of Protocol Buffers: numbers as varints, the rest with its length before it. All are under 128 here. */
function message(...fields: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([number, value]) => {
      if (typeof value === 'number') return [number << 3, value];
      const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
      // Two bytes of length, of which the first says that there is another.
      return [(number << 3) | 2, (bytes.length & 127) | 128, bytes.length >> 7, ...bytes];
    }),
  );
}

const tensor = (name: string, dims: readonly number[]): Uint8Array => {
  const shape = message(...dims.map((size): Field => [1, message([1, size])]));
  return message([1, name], [2, message([1, message([1, 1], [2, shape])])]);
};

/** The graph `input` (1 × 3 × height × width) → mean → `output` (1 × 3); sides under 128. */
export function meanNetwork(width: number, height: number): Uint8Array<ArrayBuffer> {
  const graph = message(
    [1, message([1, 'input'], [2, 'mean'], [4, 'GlobalAveragePool'])],
    [1, message([1, 'mean'], [2, 'output'], [4, 'Flatten'])],
    [2, 'mean'],
    [11, tensor('input', [1, 3, height, width])],
    [12, tensor('output', [1, 3])],
  );
  return Uint8Array.from(message([1, 8], [7, graph], [8, message([2, 13])]));
}
