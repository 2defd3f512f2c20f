/** Draws a document with printed fields on security print, flat. */
import {assertArgument} from '@passbase-verify/protocol';
import {seededRandom, type SeededRandom} from '../../sitter/seeded-random.js';
import {
  createMmCanvas,
  drawText,
  SANS,
  SERIF,
  type Context2D,
  type TextStyle,
} from '../canvas-mm.js';
import {drawPortrait, rasterPortrait} from '../portrait-print.js';
import {drawRosette, drawWaves, INKS, type Area} from '../security-print.js';
import type {PrintedSpecimen, PrintedText} from './printed-specimen.js';

export interface DrawPrintedOptions {
  /** Pixels a millimetre. Default: 1500 pixels along the longer side. */
  readonly pxPerMm?: number;
  /** The holder's face. Without it a silhouette is drawn. */
  readonly portrait?: CanvasImageSource;
}

type Tint = readonly [string, string];

/** Typefaces of values, in turn: documents are printed in many. */
const FACES = [
  SANS,
  '"DejaVu Sans", Verdana, sans-serif',
  '"Liberation Sans Narrow", "Arial Narrow", sans-serif',
  '"Nimbus Mono PS", "Courier New", monospace',
] as const;

const TINTS: readonly [Tint, ...Tint[]] = [
  ['#e4efe6', '#f3ecdd'],
  ['#e9e4f0', '#dfeef2'],
  ['#f5e3e6', '#eef2e0'],
];

/** The same specimen, options and browser give the same pixels. */
export function drawPrinted(
  specimen: PrintedSpecimen,
  options: DrawPrintedOptions = {},
): OffscreenCanvas {
  const {size, seed} = specimen;
  const {pxPerMm = 1500 / Math.max(size.width, size.height), portrait} = options;
  assertArgument(pxPerMm >= 3 && pxPerMm <= 40, 'pxPerMm must be 3..40');
  const {canvas, context} = createMmCanvas(size.width, size.height, pxPerMm);
  const random = seededRandom(seed);
  const page: Area = {x: 0, y: 0, ...size};
  if (specimen.kind === 'sheet') {
    context.fillStyle = '#fbfaf6';
    context.fillRect(0, 0, size.width, size.height);
  } else drawPaper(context, page, random);
  if (specimen.portrait) drawPortrait(context, rasterPortrait(portrait), specimen.portrait);
  const face = FACES[Math.abs(seed) % FACES.length]!;
  for (const text of specimen.texts)
    drawText(context, text.text, text.x, text.y, {...styleOf(text, face), maxWidth: text.width});
  return canvas;
}

function drawPaper(context: Context2D, page: Area, random: SeededRandom): void {
  const gradient = context.createLinearGradient(0, 0, page.width, page.height);
  random.pick(TINTS).forEach((tint, i) => gradient.addColorStop(i, tint));
  context.fillStyle = gradient;
  context.fillRect(page.x, page.y, page.width, page.height);
  drawWaves(context, page, random, {color: INKS.petrol, gap: 1.1, alpha: 0.3});
  drawWaves(context, page, random, {color: INKS.rose, gap: 1.5, alpha: 0.25});
  drawRosette(context, {
    x: page.width * 0.6,
    y: page.height * 0.5,
    radius: page.height * 0.3,
    petals: 10,
    color: INKS.ochre,
    alpha: 0.4,
  });
}

function styleOf({style, size}: PrintedText, family: string): TextStyle {
  switch (style) {
    case 'heading':
      return {size, weight: 'bold', color: INKS.night, spacing: 0.2};
    case 'label':
      return {size, color: INKS.petrol};
    case 'letter':
      return {size, family: SERIF, color: '#1d1d20'};
    case 'value':
      return {size, family, color: '#17181f'};
  }
}
