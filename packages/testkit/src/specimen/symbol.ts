/** Draws real PDF417 and QR codes on a canvas in millimetres. */
import {pdf417, qrcode, type DrawingContext} from 'bwip-js/generic';
import type {Context2D} from './canvas-mm.js';
import type {Area} from './security-print.js';

const INK = '#17181a';

/** As the encoder takes it. */
export interface SymbolOptions {
  readonly bcid: 'pdf417' | 'qrcode';
  readonly text: string;
  /** Of a PDF417, columns of code words: more of them make lower rows fewer. */
  readonly columns?: number;
  /** Of a PDF417, 1..8; of a QR code, `L` to `H`. */
  readonly eclevel?: number | string;
}

/** Fills the area with the symbol, without a quiet zone. */
export function drawSymbol(
  context: Context2D,
  {x, y, width, height}: Area,
  options: SymbolOptions,
): void {
  const symbol = outline(options);
  context.save();
  context.translate(x, y);
  context.scale(width / symbol.width, height / symbol.height);
  context.fillStyle = INK;
  context.fill(symbol.path, 'evenodd');
  context.restore();
}

/** The symbol's bars, and its size in the encoder's units. */
function outline(options: SymbolOptions): {path: Path2D; width: number; height: number} {
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
  (options.bcid === 'qrcode' ? qrcode : pdf417)(options, drawing);
  return {path, ...size};
}
