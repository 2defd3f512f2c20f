/** A passport page on a table as the measures see it: print, a portrait, colour; and what spoils it. */
import type {Rect} from '@passbase-verify/protocol';
import {MEASURED_MARGIN, MEASURED_WIDTH} from '../pixels/measure-page.js';
import type {Rgba} from '../pixels/rgba.js';

type Context = OffscreenCanvasRenderingContext2D;

const HEIGHT = 448;
const [WIDE, HIGH] = [MEASURED_WIDTH + 2 * MEASURED_MARGIN, HEIGHT + 2 * MEASURED_MARGIN];

/** Fills a part of the page, in 0..1 of it. */
export function fillPart(context: Context, {x, y, width, height}: Rect, style: string): void {
  context.fillStyle = style;
  context.fillRect(
    MEASURED_MARGIN + x * MEASURED_WIDTH,
    MEASURED_MARGIN + y * HEIGHT,
    width * MEASURED_WIDTH,
    height * HEIGHT,
  );
}

function printPage(context: Context): void {
  context.fillStyle = 'rgb(90, 96, 104)';
  context.fillRect(0, 0, WIDE, HIGH);
  fillPart(context, {x: 0, y: 0, width: 1, height: 1}, 'rgb(214, 222, 226)');
  fillPart(context, {x: 0.05, y: 0.22, width: 0.26, height: 0.46}, 'rgb(150, 160, 190)');
  fillPart(context, {x: 0.1, y: 0.32, width: 0.16, height: 0.3}, 'rgb(200, 150, 120)');
  // Hair, brows, lashes: a portrait is full of strokes.
  for (let stroke = 0; stroke < 40; stroke++) {
    const [x, y] = [0.09 + 0.17 * ((stroke * 0.618) % 1), 0.26 + 0.35 * ((stroke * 0.382) % 1)];
    fillPart(context, {x, y, width: 0.025, height: 0.008}, 'rgb(60, 40, 40)');
    fillPart(context, {x: y / 2, y: x * 3, width: 0.004, height: 0.03}, 'rgb(60, 40, 40)');
  }
  context.fillStyle = 'rgb(40, 40, 50)';
  context.font = '15px monospace';
  for (let line = 0; line < 9; line++)
    context.fillText('SPECIMEN 12 DEC 1974 UTOPIA', 290, MEASURED_MARGIN + 70 + 30 * line);
  context.font = '20px monospace';
  for (const y of [0.84, 0.92])
    context.fillText(
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      MEASURED_MARGIN + 40,
      MEASURED_MARGIN + y * HEIGHT,
    );
}

export interface PageSpoils {
  /** A canvas filter over the whole view. */
  readonly filter?: string;
  readonly draw?: (context: Context) => void;
  /** Factor on the luma of a pixel. */
  readonly shade?: (x: number, y: number) => number;
}

export function drawPage({filter = 'none', draw, shade}: PageSpoils = {}): Rgba {
  const context = new OffscreenCanvas(WIDE, HIGH).getContext('2d')!;
  printPage(context);
  draw?.(context);
  const view = new OffscreenCanvas(WIDE, HIGH).getContext('2d')!;
  view.filter = filter;
  view.drawImage(context.canvas, 0, 0);
  const {data} = view.getImageData(0, 0, WIDE, HIGH);
  if (shade)
    for (let i = 0; i < data.length; i++) {
      const pixel = i >> 2;
      if (i % 4 < 3) data[i]! *= shade(pixel % WIDE, Math.floor(pixel / WIDE));
    }
  return {width: WIDE, height: HIGH, data};
}
