/**
 * Writes `src/barcode/symbol-table.ts`: `node packages/vision/make-symbol-table.mjs`. The table is that of ISO/IEC 15438,
 * annex A; it is taken from symbols that an encoder draws.
 */
import {writeFileSync} from 'node:fs';
import bwip from 'bwip-js';

const VALUES = 929;
/** Start pattern and left row indicator. */
const BEFORE = 34;
/** Rows of one symbol of one column; the code words that follow the data are not looked at. */
const BATCH = 60;

/** @type {(number | undefined)[]} by cluster and value */
const table = new Array(3 * VALUES).fill(undefined);
for (let first = 0; first < VALUES; first += BATCH)
  // The first row holds the length, so three shifts bring each value into each cluster.
  for (let shift = 0; shift < 3; shift++) {
    const values = [...new Array(shift).fill(0)];
    for (let value = first; value < Math.min(first + BATCH, VALUES); value++) values.push(value);
    const text = values.map((value) => `^${String(value).padStart(3, '0')}`).join('');
    const [symbol] = bwip.raw({
      bcid: 'pdf417',
      text,
      raw: true,
      columns: 1,
      eclevel: 0,
      rowmult: 1,
    });
    for (let row = 1; row <= values.length; row++) {
      const from = row * symbol.pixx + BEFORE;
      const bits = symbol.pixs.slice(from, from + 17).join('');
      if (row > shift) table[(row % 3) * VALUES + values[row - 1]] = parseInt(bits, 2);
    }
  }
if (table.includes(undefined)) throw new Error('the encoder drew fewer code words than there are');
// The table's first row: widths 31111136, 51111125 and 21111155.
const first = [0, VALUES, 2 * VALUES].map((at) => table[at]?.toString(2)).join();
if (first !== '11101010111000000,11111010101100000,11010101111100000')
  throw new Error(`the table starts with ${first}`);

// A code starts with a bar and ends with a space: the sixteen bits before the last say everything.
const bytes = Buffer.alloc(2 * table.length);
for (const [i, bits = 0] of table.entries()) bytes.writeUInt16BE(bits >> 1, 2 * i);
writeFileSync(
  new URL('src/barcode/symbol-table.ts', import.meta.url),
  `/** Made by make-symbol-table.mjs: the bars of each code word, 929 values of cluster 0, then of 3 and of 6. */\n` +
    `export const SYMBOL_TABLE =\n  '${bytes.toString('base64')}';\n`,
);
