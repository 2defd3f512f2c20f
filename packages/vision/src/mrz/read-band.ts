/** Reads the MRZ in a block of a picture: finds its lines, straightens them, reads them, and puts them in their places. */
import type {MrzPlace, Quad, SeenMrz} from '@passbase-verify/protocol';
import type {Net} from '../engines/net.js';
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
import {valueAt} from './curve.js';
import {findLines, turnedProbability} from './find-lines.js';
import {FRAMES_PER_CHARACTER} from './lattice.js';
import {readStrips, scaleLine, type ReadLines} from './read-strips.js';
import type {TextLine} from './text-line.js';

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
/** A pitch that is off by more is read again at the right one: the reader knows characters of about one width. */
const PITCH_RANGE = [0.875, 1.15] as const;

/**
 * @param block - Outline of the MRZ in pixels of the picture, in reading order.
 * @param looks - How often each line is read, 1..`MAX_LOOKS`: what has time looks more than once.
 */
export async function readBand(
  picture: Picture,
  block: Quad,
  nets: MrzNets,
  looks = 1,
): Promise<FoundMrz | undefined> {
  const first = viewOf(block);
  if (Math.hypot(first.right.x, first.right.y) * BLOCK_WIDTH < 8) return undefined;
  const region = picture.cut(boxAround(viewOutline(first)));
  let seen = await look(region, first, nets);
  if (seen.turned > 0.5) {
    const other = await look(region, turnedView(seen.view), nets);
    if (other.turned < seen.turned) seen = other;
  }
  const found = await readLines(picture, region, seen, nets, looks);
  const inDoubt = seen.turned > DOUBTFUL[0] && seen.turned < DOUBTFUL[1];
  if (!inDoubt || (found && found.score > CLEAR)) return found;
  const other = await look(region, turnedView(seen.view), nets);
  const turned = await readLines(picture, region, other, nets, looks);
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
  looks: number,
): Promise<FoundMrz | undefined> {
  const {reader} = nets;
  let {view, lines} = seen;
  if (lines.length === 0) return undefined;
  let around = region;
  // What has time looks again anyway: the result then depends on the print alone, not on who located it and how.
  if (looks > 1 || misfit(lines) > MAX_MISFIT) {
    const better = viewOf(outlineOf(lines, view));
    around = picture.cut(boxAround(viewOutline(better)));
    const again = await look(around, better, nets);
    if (again.lines.length >= lines.length) ({view, lines} = again);
  }
  const read = await readStrips(around, view, lines, reader, looks);
  if (!read) return undefined;
  const found = describe(read, lines, view);
  const pitch = read.step / FRAMES_PER_CHARACTER;
  if (pitch > PITCH_RANGE[0] && pitch < PITCH_RANGE[1]) return found;
  const scaled = lines.map((line) => scaleLine(line, {pitch, height: 1}));
  const again = await readStrips(around, view, scaled, reader, looks);
  const better = again && describe(again, lines, view);
  return better && better.score > found.score ? better : found;
}

const describe = (read: ReadLines, lines: readonly TextLine[], view: BandView): FoundMrz => ({
  mrz: {lines: read.lines},
  outline: outlineOf(lines, view),
  score: meanCertainty(read.lines),
});

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

const meanCertainty = (lines: readonly (readonly MrzPlace[])[]): number => {
  const tops = lines.flat().map(({weights}) => weights[0] ?? 0);
  return tops.reduce((sum, one) => sum + one, 0) / Math.max(1, tops.length);
};
