/** The back of a specimen licence: magnetic stripe, a few lines, and a real PDF417. A mock, and it says so. */
import {createMmCanvas, drawText} from './canvas-mm.js';
import {CARD_SIZE} from './printed/printed-specimen.js';
import {drawSymbol} from './symbol.js';

const {width: CARD_WIDTH, height: CARD_HEIGHT} = CARD_SIZE;
/** Where the symbol lies, and how wide its quiet zone is. */
const SYMBOL = {x: 6, y: 36, width: 73.6, height: 14};
const QUIET = 1.5;

const INK = '#17181a';
const LINES = [
  ['9  CLASS: C – SPECIMEN', 22],
  ['9a END: NONE', 26],
  ['12 REST: NONE', 30],
] as const;

export interface LicenceBackOptions {
  /** What the symbol says. */
  readonly text: string;
  /** Pixels of the card's longer side. */
  readonly width?: number;
  /** Columns of code words: more of them make lower rows fewer. */
  readonly columns?: number;
}

/** The card, with nothing around it. */
export function drawLicenceBack({
  text,
  width = 1400,
  columns = 12,
}: LicenceBackOptions): OffscreenCanvas {
  const {canvas, context} = createMmCanvas(CARD_WIDTH, CARD_HEIGHT, width / CARD_WIDTH);
  context.fillStyle = '#e9edf2';
  context.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  context.fillStyle = INK;
  context.fillRect(0, 4, CARD_WIDTH, 12.7);
  for (const [line, y] of LINES) drawText(context, line, 6, y, {size: 2.2, color: INK});
  drawText(context, 'SPECIMEN, NOT A DOCUMENT', 48, 22, {size: 2.2, color: INK});
  context.fillStyle = '#fff';
  context.fillRect(
    SYMBOL.x - QUIET,
    SYMBOL.y - QUIET,
    SYMBOL.width + 2 * QUIET,
    SYMBOL.height + 2 * QUIET,
  );
  drawSymbol(context, SYMBOL, {bcid: 'pdf417', text, columns, eclevel: 5});
  return canvas;
}
