/** Reads the MRZ in a block of a picture: finds its lines, straightens them, reads them, and puts them in their places. */
import type {MrzPlace, Quad, SeenMrz} from '@passbase-verify/protocol';
import {outputOf, type Net} from '../engines/net.js';
import {boxAround, type Picture} from '../pixels/picture.js';
import type {Region} from '../pixels/region.js';
import {resample, standardise} from '../pixels/resample.js';
import {
  BLOCK_WIDTH,
  toPicture,
  turnedView,
  VIEW_HEIGHT,
  VIEW_WIDTH,
  viewColumns,
  viewOf,
  viewOutline,
  type BandView,
} from './band-view.js';
import {chooseFormat} from './choose-format.js';
import {valueAt} from './curve.js';
import {findLines, turnedProbability} from './find-lines.js';
import {MARGIN, STRIP_HEIGHT, stripColumns, stripWidth} from './line-strip.js';
import {CLASSES, FRAMES_PER_CHARACTER, latticeOf} from './place-symbols.js';
import {charactersBetween, type TextLine} from './text-line.js';

export interface MrzNets {
  /** `mrz-lines`. */
  readonly lines: Net;
  /** `mrz-reader`. */
  readonly reader: Net;
}

export interface FoundMrz {
  readonly mrz: SeenMrz;
  /** Outline of the lines in pixels of the picture, in reading order. */
  readonly outline: Quad;
  /** How clearly it was seen: mean probability of the likeliest symbols, 0..1. */
  readonly score: number;
}

/** What the models say of one view. */
interface SeenLines {
  readonly view: BandView;
  readonly lines: readonly TextLine[];
  readonly turned: number;
}

/** Between these the way up is in doubt, and a poor reading is tried the other way as well. */
const DOUBTFUL = [0.1, 0.9] as const;
/** Seen so clearly that the other way up needs no look. */
const CLEAR = 0.9;
/** Off by more than this share of its width, the block is cut out again as its lines say. */
const MAX_MISFIT = 0.12;
/** Mean steps outside of this range are read again at the right scale: the reader knows characters of about one width. */
const STEP_RANGE = [3.5, 4.6] as const;
/** Columns of strips come in steps, so that the runtime plans its memory for few shapes only. */
const WIDTH_STEP = 32;
/** Longest strip: 44 characters with margins at a pitch that is off by half. */
const MAX_STRIP = 1120;

/** @param block - Outline of the MRZ in pixels of the picture, in reading order. */
export async function readBand(
  picture: Picture,
  block: Quad,
  nets: MrzNets,
): Promise<FoundMrz | undefined> {
  const first = viewOf(block);
  if (Math.hypot(first.right.x, first.right.y) * BLOCK_WIDTH < 8) return undefined;
  const region = picture.cut(boxAround(viewOutline(first)));
  let seen = await look(region, first, nets);
  if (seen.turned > 0.5) {
    const other = await look(region, turnedView(seen.view), nets);
    if (other.turned < seen.turned) seen = other;
  }
  const found = await readLines(picture, region, seen, nets);
  const inDoubt = seen.turned > DOUBTFUL[0] && seen.turned < DOUBTFUL[1];
  if (!inDoubt || (found && found.score > CLEAR)) return found;
  const turned = await readLines(
    picture,
    region,
    await look(region, turnedView(seen.view), nets),
    nets,
  );
  return turned && (!found || turned.score > found.score) ? turned : found;
}

/** Finds the lines in one view. */
async function look(region: Region, view: BandView, {lines}: MrzNets): Promise<SeenLines> {
  const data = new Float32Array(VIEW_WIDTH * VIEW_HEIGHT);
  const target = {data, offset: 0, stride: VIEW_WIDTH};
  resample(region, viewColumns(view), VIEW_WIDTH, VIEW_HEIGHT, target);
  standardise(target, VIEW_WIDTH, VIEW_HEIGHT);
  const outputs = await lines.run({band: {data, dims: [1, 1, VIEW_HEIGHT, VIEW_WIDTH]}});
  return {view, lines: findLines(outputs), turned: turnedProbability(outputs)};
}

/** Looks again where the block did not fit, then reads. */
async function readLines(
  picture: Picture,
  region: Region,
  seen: SeenLines,
  nets: MrzNets,
): Promise<FoundMrz | undefined> {
  let {view, lines} = seen;
  if (lines.length === 0) return undefined;
  let around = region;
  if (misfit(lines) > MAX_MISFIT) {
    const better = viewOf(outlineOf(lines, view));
    around = picture.cut(boxAround(viewOutline(better)));
    const again = await look(around, better, nets);
    if (again.lines.length >= lines.length) ({view, lines} = again);
  }
  const found = await readStrips(around, view, lines, nets);
  if (!found) return undefined;
  const {step} = found;
  if (step > STEP_RANGE[0] && step < STEP_RANGE[1]) return found;
  const scaled = lines.map((line) => withPitch(line, step / FRAMES_PER_CHARACTER));
  const again = await readStrips(around, view, scaled, nets);
  return again && again.score > found.score ? again : found;
}

/** How far the lines' block is from where the view wants it, over its width. */
function misfit(lines: readonly TextLine[]): number {
  const start = Math.min(...lines.map((line) => line.start));
  const end = Math.max(...lines.map((line) => line.end));
  const middles = lines.map(({centre}) => valueAt(centre, (start + end) / 2));
  const y = (Math.min(...middles) + Math.max(...middles)) / 2;
  return Math.max(
    Math.abs(end - start - BLOCK_WIDTH) / BLOCK_WIDTH,
    Math.abs((start + end) / 2 - VIEW_WIDTH / 2) / BLOCK_WIDTH,
    // Print at the edge of the view has lines missing.
    Math.abs(y - VIEW_HEIGHT / 2) / (VIEW_HEIGHT / 2) / 4,
  );
}

function withPitch(line: TextLine, factor: number): TextLine {
  const coefficients = line.pitch.coefficients.map((one) => one * factor);
  return {...line, pitch: {...line.pitch, coefficients}};
}

/** The outline of the lines' capitals in pixels of the picture. */
function outlineOf(lines: readonly TextLine[], view: BandView): Quad {
  const [top, bottom] = [lines[0]!, lines.at(-1)!];
  const corner = (line: TextLine, x: number, side: -1 | 1) =>
    toPicture(view, x, valueAt(line.centre, x) + (side * valueAt(line.height, x)) / 2);
  const end = Math.max(...lines.map((line) => line.end));
  return [
    corner(top, top.start, -1),
    corner(top, end, -1),
    corner(bottom, bottom.end, 1),
    corner(bottom, bottom.start, 1),
  ];
}

async function readStrips(
  region: Region,
  view: BandView,
  lines: readonly TextLine[],
  {reader}: MrzNets,
): Promise<(FoundMrz & {readonly step: number}) | undefined> {
  const widest = Math.max(...lines.map(stripWidth));
  const width = Math.min(MAX_STRIP, WIDTH_STEP * Math.ceil(widest / WIDTH_STEP));
  const size = width * STRIP_HEIGHT;
  const data = new Float32Array(lines.length * size);
  for (const [i, line] of lines.entries()) {
    const target = {data, offset: i * size, stride: width};
    resample(region, stripColumns(line, view, width), width, STRIP_HEIGHT, target);
    standardise(target, width, STRIP_HEIGHT);
  }
  const dims = [lines.length, 1, STRIP_HEIGHT, width];
  const logits = outputOf(await reader.run({line: {data, dims}}), 'logits', 3);
  const [, frames = 0, classes = 0] = logits.dims;
  if (classes !== CLASSES) throw new TypeError(`the MRZ reader gives ${classes} classes`);
  const lattices = lines.map((line, i) =>
    latticeOf({
      logits: logits.data,
      offset: i * frames * CLASSES,
      count: frames,
      ends: expectedEnds(line),
    }),
  );
  const chosen = chooseFormat(lines, lattices);
  return (
    chosen && {
      mrz: {lines: chosen.lines},
      outline: outlineOf(lines, view),
      score: meanCertainty(chosen.lines),
      step: chosen.step,
    }
  );
}

/** Frames of the middles of the first and the last character. */
function expectedEnds(line: TextLine): readonly [number, number] {
  const perCharacter = FRAMES_PER_CHARACTER;
  const characters = charactersBetween(line, line.start, line.end);
  // The middle of frame t lies t + ½ frames from the strip's left edge.
  const first = (MARGIN + 0.5) * perCharacter - 0.5;
  return [first, first + (characters - 1) * perCharacter];
}

const meanCertainty = (lines: readonly (readonly MrzPlace[])[]): number => {
  const tops = lines.flat().map(({weights}) => weights[0] ?? 0);
  return tops.reduce((sum, one) => sum + one, 0) / Math.max(1, tops.length);
};
