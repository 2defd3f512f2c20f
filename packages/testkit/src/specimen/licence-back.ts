/** The back of a specimen licence: magnetic stripe, a few lines, and a real PDF417. A mock, and it says so. */
import {pdf417, type DrawingContext} from 'bwip-js/generic';
import {createMmCanvas, drawText} from './canvas-mm.js';

/** ID-1 (ISO/IEC 7810), in millimetres. */
const CARD_WIDTH = 85.6;
const CARD_HEIGHT = 53.98;
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
  const symbol = outlineSymbol(text, columns);
  context.translate(SYMBOL.x, SYMBOL.y);
  context.scale(SYMBOL.width / symbol.width, SYMBOL.height / symbol.height);
  context.fillStyle = INK;
  context.fill(symbol.path, 'evenodd');
  return canvas;
}

/** The symbol's bars, and its size in the encoder's units. */
function outlineSymbol(
  text: string,
  columns: number,
): {path: Path2D; width: number; height: number} {
  const path = new Path2D();
  const size = {width: 0, height: 0};
  const nothing = (): void => {};
  const drawing: DrawingContext<void> = {
    scale: () => null,
    measure: () => ({width: 0, ascent: 0, descent: 0}),
    init: (width, height) => void Object.assign(size, {width, height}),
    polygon: (points) => {
      for (const [i, [x, y]] of points.entries())
        (i === 0 ? path.moveTo : path.lineTo).call(path, x, y);
      path.closePath();
    },
    line: nothing,
    hexagon: nothing,
    ellipse: nothing,
    fill: nothing,
    text: nothing,
    end: nothing,
  };
  // Not written into the call: the types of the encoder leave out what only some symbols have.
  const options = {bcid: 'pdf417', text, columns, eclevel: 5};
  pdf417(options, drawing);
  return {path, ...size};
}
