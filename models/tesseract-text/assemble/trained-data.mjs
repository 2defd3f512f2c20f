/**
 * Tesseract's `.traineddata` container: a count, the offset of each component (−1 where it is absent), then the components
 * in the order of their numbers (`TessdataType` in Tesseract's `tessdatamanager.h`).
 */

/** Components by number. Only those that are named here are known to this recipe. */
export const COMPONENTS = {
  config: 0,
  network: 17,
  characters: 21,
  recoder: 22,
  version: 23,
};

/** More would mean another format. */
const MOST_COMPONENTS = 64;

/**
 * @param {Uint8Array} file
 * @returns {Map<number, Uint8Array>} Components by number.
 * @throws {Error} where it is no such container.
 */
export function splitTrainedData(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = file.byteLength >= 4 ? view.getInt32(0, true) : 0;
  if (count < 1 || count > MOST_COMPONENTS || file.byteLength < 4 + 8 * count) {
    throw new Error('this is no traineddata file');
  }
  const offsets = Array.from({length: count}, (_, i) => Number(view.getBigInt64(4 + 8 * i, true)));
  /** @type {Map<number, Uint8Array>} */
  const components = new Map();
  for (const [number, offset] of offsets.entries()) {
    if (offset < 0) continue;
    const end = offsets.slice(number + 1).find((next) => next >= 0) ?? file.byteLength;
    if (offset > end || end > file.byteLength) throw new Error('this traineddata file is cut off');
    components.set(number, file.subarray(offset, end));
  }
  return components;
}

/**
 * @param {Map<number, Uint8Array>} components By number.
 * @param {number} count Places in the table of offsets.
 */
export function joinTrainedData(components, count) {
  const numbers = [...components.keys()].sort((a, b) => a - b);
  const head = 4 + 8 * count;
  const size = numbers.reduce((sum, number) => sum + (components.get(number)?.length ?? 0), head);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setInt32(0, count, true);
  for (let number = 0; number < count; number++) view.setBigInt64(4 + 8 * number, -1n, true);
  let offset = head;
  for (const number of numbers) {
    const bytes = components.get(number) ?? new Uint8Array();
    view.setBigInt64(4 + 8 * number, BigInt(offset), true);
    file.set(bytes, offset);
    offset += bytes.length;
  }
  return file;
}
