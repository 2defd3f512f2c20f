/** Document observations as an engine would give them, without a picture. */
import type {
  DocumentObservation,
  PageMeasures,
  Quad,
  Rect,
  SeenMrz,
  SeenPage,
} from '@passbase-verify/protocol';
import {documentGuide} from '../index.js';

export const PASSPORT_LINES = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];
export const CARD_LINES = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];

export const FRAME = {width: 1280, height: 720};
export const GUIDE = documentGuide(FRAME, 'PASSPORT');

/** The corners of a rectangle, turned by `degrees` in the picture of `FRAME`. */
export function quadOf({x, y, width, height}: Rect, degrees = 0): Quad {
  const angle = (degrees * Math.PI) / 180;
  const corner = (dx: number, dy: number) => {
    const [px, py] = [(dx * width * FRAME.width) / 2, (dy * height * FRAME.height) / 2];
    return {
      x: x + width / 2 + (px * Math.cos(angle) - py * Math.sin(angle)) / FRAME.width,
      y: y + height / 2 + (px * Math.sin(angle) + py * Math.cos(angle)) / FRAME.height,
    };
  };
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

/** Where the band of text is when the page fills `scale` of the guide, shifted by shares of the guide. */
export function bandRect({scale = 1, dx = 0, dy = 0} = {}): Rect {
  const width = GUIDE.width * scale;
  const height = GUIDE.height * scale;
  const x = 0.5 - width / 2 + dx * GUIDE.width;
  const y = 0.5 - height / 2 + dy * GUIDE.height;
  return {x: x + 0.05 * width, y: y + 0.8 * height, width: 0.89 * width, height: 0.14 * height};
}

/** What an engine sees that is `sure` (0..1) of every symbol. */
export const seeLines = (lines: readonly string[], sure = 1): SeenMrz => ({
  lines: lines.map((line) => [...line].map((symbol) => ({symbols: symbol, weights: [sure]}))),
});

/** A passport's page that fills the guide. */
export const seePage = (outline: Quad = quadOf(GUIDE)): SeenPage => ({
  outline,
  kind: 'passport-page',
  confidence: 0.9,
});

/** Measures of a page on which nothing is wrong. */
export const GOOD_MEASURES: PageMeasures = {
  text: {sharpness: 0.75, glare: 0},
  mrz: {sharpness: 0.78, glare: 0},
  portrait: {sharpness: 0.58, glare: 0},
  colour: 0.13,
  grid: 1.6,
  covered: 0,
};

/** A frame in which everything is as it should be. */
export function seeDocument(change: Partial<DocumentObservation> = {}): DocumentObservation {
  return {
    kind: 'document',
    at: 0,
    ...FRAME,
    mrzBand: quadOf(bandRect()),
    brightness: 0.6,
    sharpness: 200,
    glare: 0.01,
    motion: 0.01,
    ...change,
  };
}
