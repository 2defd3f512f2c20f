/** Surfaces that a document lies on, drawn from a seed. */
import {seededRandom, type SeededRandom} from '../sitter/seeded-random.js';
import {contextOf, type Context2D} from './canvas-mm.js';

export type TableKind = 'wood' | 'cloth' | 'dark';

/** Pixels of the square picture, and the millimetres of table that it shows before it repeats mirrored. */
const SIDE = 1024;
export const TABLE_SIZE = 260;

/** Draws a square piece of table. */
export function drawTable(kind: TableKind, seed: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  PAINTERS[kind](contextOf(canvas), seededRandom(seed));
  return canvas;
}

const PAINTERS: Readonly<Record<TableKind, (context: Context2D, random: SeededRandom) => void>> = {
  wood(context, random) {
    const boards = 4;
    for (let board = 0; board < boards; board++) {
      const top = (board * SIDE) / boards;
      const height = SIDE / boards;
      const lightness = random.between(38, 46);
      context.fillStyle = `hsl(${random.between(24, 31)} 38% ${lightness}%)`;
      context.fillRect(0, top, SIDE, height);
      drawGrain(context, random, top, height);
      context.fillStyle = 'rgb(30 16 8 / 0.55)';
      context.fillRect(0, top, SIDE, 2);
    }
  },
  cloth(context, random) {
    context.fillStyle = `hsl(${random.between(195, 225)} 16% 62%)`;
    context.fillRect(0, 0, SIDE, SIDE);
    for (let thread = 0; thread < SIDE; thread += 3) {
      context.fillStyle = `rgb(255 255 255 / ${random.between(0.02, 0.16)})`;
      context.fillRect(thread, 0, 1.6, SIDE);
      context.fillStyle = `rgb(20 30 50 / ${random.between(0.02, 0.16)})`;
      context.fillRect(0, thread, SIDE, 1.6);
    }
  },
  dark(context, random) {
    context.fillStyle = '#24272c';
    context.fillRect(0, 0, SIDE, SIDE);
    for (let speck = 0; speck < 9000; speck++) {
      const bright = random.chance(0.5) ? 255 : 0;
      context.fillStyle = `rgb(${bright} ${bright} ${bright} / ${random.between(0.01, 0.07)})`;
      context.fillRect(random.between(0, SIDE), random.between(0, SIDE), 2, 2);
    }
  },
};

/** Fibres that run along the board and swell around a knot. */
function drawGrain(context: Context2D, random: SeededRandom, top: number, height: number): void {
  const knot = {x: random.between(0, SIDE), y: top + random.between(0.2, 0.8) * height};
  context.save();
  context.beginPath();
  context.rect(0, top, SIDE, height);
  context.clip();
  for (let fibre = 0; fibre < 60; fibre++) {
    const y = top + random.between(-0.1, 1.1) * height;
    const away = Math.sign(y - knot.y || 1) * 34 * Math.exp(-Math.abs(y - knot.y) / 60);
    const dark = random.chance(0.7);
    context.strokeStyle = `rgb(${dark ? '48 24 10' : '226 180 130'} / ${random.between(0.05, 0.24)})`;
    context.lineWidth = random.between(0.8, 3.2);
    const phase = random.between(0, 6);
    context.beginPath();
    for (let x = 0; x <= SIDE; x += 16) {
      const swell = away * Math.exp(-(((x - knot.x) / 120) ** 2));
      context.lineTo(x, y + swell + 3 * Math.sin(x / 140 + phase) + 1.5 * Math.sin(x / 47 + phase));
    }
    context.stroke();
  }
  context.restore();
}
