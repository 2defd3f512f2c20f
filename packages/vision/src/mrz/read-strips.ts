/** Reads lines of print whose place is known, once or several times, each time cut out a little differently. */
import type {MrzPlace} from '@passbase-verify/protocol';
import {outputOf, type Net} from '../engines/net.js';
import type {Region} from '../pixels/region.js';
import {resample, standardise} from '../pixels/resample.js';
import type {BandView} from './band-view.js';
import {chooseFormat} from './choose-format.js';
import type {Curve} from './curve.js';
import {MARGIN, STRIP_HEIGHT, stripColumns, stripWidth} from './line-strip.js';
import {CLASSES, FRAMES_PER_CHARACTER, latticeOf, type Lattice} from './lattice.js';
import {charactersBetween, type TextLine} from './text-line.js';

export interface ReadLines {
  readonly lines: readonly (readonly MrzPlace[])[];
  /** Mean distance of the places in frames: how far the pitch of the lines is from that of their print. */
  readonly step: number;
}

/** How a cut differs from the one that the lines ask for. */
interface Cut {
  /** Factors of the distance of characters and of their height. */
  readonly pitch: number;
  readonly height: number;
}

/**
 * What is read is averaged over the cuts: a character that is in doubt is seldom in doubt in the same way at another size and
 * place in the reader's grid. The first is the nominal one.
 */
const CUTS: readonly Cut[] = [
  {pitch: 1, height: 1},
  {pitch: 0.95, height: 1.1},
  {pitch: 1.06, height: 0.93},
];
export const MAX_LOOKS = CUTS.length;

/** Columns of strips come in steps, so that the runtime plans its memory for few shapes only. */
const WIDTH_STEP = 32;
/** Longest strip: 44 characters with margins at a pitch that is off by half. */
const MAX_STRIP = 1120;

/**
 * @param looks - How many cuts of each line are read, 1..`MAX_LOOKS`.
 * @returns Undefined where no number of characters fits.
 */
export async function readStrips(
  region: Region,
  view: BandView,
  lines: readonly TextLine[],
  reader: Net,
  looks: number,
): Promise<ReadLines | undefined> {
  const cuts = CUTS.slice(0, looks).map((cut) => lines.map((line) => scaleLine(line, cut)));
  const all = cuts.flat();
  const widest = Math.max(...all.map(stripWidth));
  const width = Math.min(MAX_STRIP, WIDTH_STEP * Math.ceil(widest / WIDTH_STEP));
  const size = width * STRIP_HEIGHT;
  const data = new Float32Array(all.length * size);
  for (const [i, line] of all.entries()) {
    const target = {data, offset: i * size, stride: width};
    resample(region, stripColumns(line, view, width), width, STRIP_HEIGHT, target);
    standardise(target, width, STRIP_HEIGHT);
  }
  const dims = [all.length, 1, STRIP_HEIGHT, width];
  const logits = outputOf(await reader.run({line: {data, dims}}), 'logits', 3);
  const [, count = 0, classes = 0] = logits.dims;
  if (classes !== CLASSES) throw new TypeError(`the MRZ reader gives ${classes} classes`);
  const lattices = all.map((line, i) => {
    const offset = i * count * CLASSES;
    return latticeOf({logits: logits.data, offset, count, ends: expectedEnds(line)});
  });
  const byCut = cuts.map((_, c): readonly Lattice[] =>
    lattices.slice(c * lines.length, (c + 1) * lines.length),
  );
  return chooseFormat(lines, byCut);
}

const scaled = (curve: Curve, factor: number): Curve => ({
  ...curve,
  coefficients: curve.coefficients.map((one) => one * factor),
});

export const scaleLine = (line: TextLine, {pitch, height}: Cut): TextLine => ({
  ...line,
  pitch: scaled(line.pitch, pitch),
  height: scaled(line.height, height),
});

/** Frames of the middles of the first and the last character. */
function expectedEnds(line: TextLine): readonly [number, number] {
  const characters = charactersBetween(line, line.start, line.end);
  // The middle of frame t lies t + ½ frames from the strip's left edge.
  const first = (MARGIN + 0.5) * FRAMES_PER_CHARACTER - 0.5;
  return [first, first + (characters - 1) * FRAMES_PER_CHARACTER];
}
