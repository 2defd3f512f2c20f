/** Draws a symbol anew from its cells, so that a decoder can correct and decode it. */
import {createGray, type Gray} from '../pixels/gray.js';
import {START_BITS, START_MODULES, STOP_BITS, STOP_MODULES} from './end-patterns.js';
import {MODULES, modulesOfValue} from './code-words.js';
import type {ReadCells} from './read-cells.js';
import {indicators} from './row-indicators.js';

/** Pixels a module and a row: what a decoder reads without effort. */
const ACROSS = 3;
const DOWN = 9;
/** Light modules around: twice the two that the standard asks for. */
const QUIET = 4;

/**
 * The cells as a picture. The `missing` least sure ones are left light, which a decoder takes for missing: a missing code
 * word costs the error correction half of what a wrong one does.
 */
export function redraw({rows, columns, level, cells}: ReadCells, missing: number): Gray {
  const margins = cells.map(({margin}) => margin).sort((a, b) => a - b);
  const least = margins[missing] ?? Number.POSITIVE_INFINITY;
  const modules = START_MODULES + MODULES * (columns + 2) + STOP_MODULES;
  const picture = createGray((modules + 2 * QUIET) * ACROSS, rows * DOWN + 2 * QUIET * ACROSS);
  picture.data.fill(255);
  for (let row = 0; row < rows; row++) {
    const [left, right] = indicators(row, rows, columns, level);
    const cluster = row % 3;
    const line = new Uint8Array(picture.width).fill(255);
    let at = QUIET;
    const draw = (bits: number, count: number): void => {
      for (let i = 0; i < count; i++, at++)
        if ((bits >> (count - 1 - i)) & 1) line.fill(0, at * ACROSS, (at + 1) * ACROSS);
    };
    draw(START_BITS, START_MODULES);
    draw(modulesOfValue(cluster, left), MODULES);
    for (let column = 0; column < columns; column++) {
      const {value, margin} = cells[row * columns + column]!;
      draw(margin < least ? 0 : modulesOfValue(cluster, value), MODULES);
    }
    draw(modulesOfValue(cluster, right), MODULES);
    draw(STOP_BITS, STOP_MODULES);
    for (let y = 0; y < DOWN; y++)
      picture.data.set(line, (QUIET * ACROSS + row * DOWN + y) * picture.width);
  }
  return picture;
}
