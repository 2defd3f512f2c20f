/** Turns what the line model says about every cell of the band into one to three lines of print. */
import {outputOf, type Tensors} from '../engines/net.js';
import {fitCurve, valueAt, weightedMedian, type Curve} from './curve.js';
import {charactersBetween, type TextLine} from './text-line.js';

/** Pixels of the view a cell of the output stands for, in both directions. */
const CELL = 4;
/** Units of the outputs: they are trained as small numbers around 0. */
const OFFSET_UNIT = 8;
const HEIGHT_UNIT = 16;
const PITCH_UNIT = 10;

/** Votes of one column for one line agree within this share of the capitals' height; lines lie twice that height apart. */
const SAME_LINE = 0.5;
/** Columns that a line may be missing, under glare or a stamp, before what follows is looked at as another piece. */
const MAX_GAP = 6;
/** A piece of fewer columns is a speck: five characters of the widest print. */
const MIN_COLUMNS = 12;
/** Lines of one MRZ are as long as each other but for what is not seen of them; other print beside it is shorter. */
const MIN_LENGTH_RATIO = 0.5;
/** But the first line of a Swiss driving licence has 9 characters over 30, and begins where they do. */
const SHORT_LINE_RATIO = [0.22, 0.4] as const;
/** Lines of one MRZ are printed in one size; perspective makes little difference between them. */
const MAX_SIZE_RATIO = 1.5;
const MAX_LINES = 3;

/** Votes of one column for one line. */
interface Node {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly pitch: number;
  readonly weight: number;
}

type Piece = Node[];

/**
 * @param outputs - Of the model `mrz-lines` on one view.
 * @returns The lines from top to bottom; none where the view shows no MRZ.
 */
export function findLines(outputs: Tensors): TextLine[] {
  const pieces = joinPieces(collectPieces(collectNodes(outputs)));
  const lines = pieces.filter(({length}) => length >= MIN_COLUMNS).map(toLine);
  return chooseLines(lines);
}

/** The probability that the band lies upside down. */
export function turnedProbability(outputs: Tensors): number {
  return 1 / (1 + Math.exp(-outputOf(outputs, 'turned', 2).data[0]!));
}

/** Nodes of every column, from left to right. */
function collectNodes(outputs: Tensors): Node[][] {
  const {data, dims} = outputOf(outputs, 'lines', 4);
  const [, , rows = 0, columns = 0] = dims;
  const plane = rows * columns;
  const nodes: Node[][] = [];
  for (let j = 0; j < columns; j++) {
    const found: Node[] = [];
    for (let i = 0; i < rows; i++) {
      const at = i * columns + j;
      if (data[at]! <= 0) continue;
      found.push({
        x: (j + 0.5) * CELL,
        y: (i + 0.5) * CELL + data[plane + at]! * OFFSET_UNIT,
        height: HEIGHT_UNIT * 2 ** data[2 * plane + at]!,
        pitch: PITCH_UNIT * 2 ** data[3 * plane + at]!,
        weight: 1 / (1 + Math.exp(-data[at]!)),
      });
    }
    nodes.push(mergeVotes(found.sort((a, b) => a.y - b.y)));
  }
  return nodes;
}

/** Joins the votes of one column that mean the same line; they come from top to bottom. */
function mergeVotes(votes: readonly Node[]): Node[] {
  const merged: Node[] = [];
  for (const vote of votes) {
    const last = merged.at(-1);
    if (last && vote.y - last.y < SAME_LINE * last.height)
      merged[merged.length - 1] = mean(last, vote);
    else merged.push(vote);
  }
  return merged;
}

function mean(a: Node, b: Node): Node {
  const weight = a.weight + b.weight;
  const of = (key: 'y' | 'height' | 'pitch'): number =>
    (a[key] * a.weight + b[key] * b.weight) / weight;
  return {x: a.x, y: of('y'), height: of('height'), pitch: of('pitch'), weight};
}

/** Follows lines from column to column. */
function collectPieces(columns: readonly (readonly Node[])[]): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece[] = [];
  for (const nodes of columns) {
    const taken = new Set<Piece>();
    for (const node of nodes) {
      let best: Piece | undefined;
      let distance = SAME_LINE * node.height;
      for (const piece of open) {
        const off = Math.abs(piece.at(-1)!.y - node.y);
        if (off < distance && !taken.has(piece)) [best, distance] = [piece, off];
      }
      if (best) best.push(node);
      else open.push((best = pieces[pieces.push([node]) - 1]!));
      taken.add(best);
    }
    const x = nodes[0]?.x;
    if (x !== undefined) open = open.filter((piece) => x - piece.at(-1)!.x <= MAX_GAP * CELL);
  }
  return pieces;
}

/** Puts pieces together that lie on one line, the longest first. */
function joinPieces(pieces: readonly Piece[]): Piece[] {
  const rest = pieces.filter(({length}) => length >= 3).sort((a, b) => b.length - a.length);
  const joined: Piece[] = [];
  for (const piece of rest) {
    const home = joined.find((other) => continues(other, piece));
    if (home) home.push(...piece);
    else joined.push([...piece]);
  }
  return joined;
}

/** Whether `piece` lies beside `line`, on the straight line through it. */
function continues(line: Piece, piece: Piece): boolean {
  if (line.length < MIN_COLUMNS) return false;
  const xs = line.map(({x}) => x);
  if (piece[0]!.x <= Math.max(...xs) && piece.at(-1)!.x >= Math.min(...xs)) {
    // Between parts of a line that was joined already.
    const taken = new Set(xs);
    if (piece.some(({x}) => taken.has(x))) return false;
  }
  const height = line[line.length >> 1]!.height;
  const straight = curveOf(line, 'y', 1, height);
  const middle = piece[piece.length >> 1]!;
  return Math.abs(valueAt(straight, middle.x) - middle.y) < SAME_LINE * height;
}

const curveOf = (
  piece: Piece,
  key: 'y' | 'height' | 'pitch',
  degree: number,
  reach: number,
): Curve =>
  fitCurve(
    {
      x: piece.map(({x}) => x),
      y: piece.map((node) => node[key]),
      weight: piece.map(({weight}) => weight),
    },
    degree,
    reach,
  );

function toLine(piece: Piece): TextLine {
  const weights = piece.map(({weight}) => weight);
  const typical = (key: 'height' | 'pitch'): number =>
    weightedMedian(
      piece.map((node) => node[key]),
      weights,
    );
  const height = typical('height');
  const pitch = typical('pitch');
  const columns = piece.length;
  return {
    // A short line shows no bend worth the risk of following its noise.
    centre: curveOf(piece, 'y', columns < 30 ? 1 : columns < 60 ? 2 : 3, 0.25 * height),
    start: Math.min(...piece.map(({x}) => x)) - CELL / 2,
    end: Math.max(...piece.map(({x}) => x)) + CELL / 2,
    height: curveOf(piece, 'height', 1, 0.3 * height),
    pitch: curveOf(piece, 'pitch', 1, 0.3 * pitch),
    weight: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** The lines of one MRZ: the longest, and those around it that are like it, top to bottom. */
function chooseLines(lines: readonly TextLine[]): TextLine[] {
  const longest = lines.toSorted((a, b) => b.weight - a.weight)[0];
  if (!longest) return [];
  const middle = (longest.start + longest.end) / 2;
  const alike = lines
    .filter((line) => lengthOf(line) > MIN_LENGTH_RATIO * lengthOf(longest))
    .filter((line) => isLike(line, longest))
    .sort((a, b) => valueAt(a.centre, middle) - valueAt(b.centre, middle));
  // Four and more: print above or below reads like another line. The strongest neighbours stay.
  while (alike.length > MAX_LINES) {
    const weaker = alike[0]!.weight < alike.at(-1)!.weight;
    if (weaker) alike.shift();
    else alike.pop();
  }
  const long = withCommonEnds(alike, longest);
  const short = long.length === 2 && lines.find((line) => isShortFirst(line, long[0]!));
  return short ? [short, ...long] : long;
}

const lengthOf = ({start, end}: TextLine): number => end - start;

/** Whether two lines are printed in one size. */
function isLike(a: TextLine, b: TextLine): boolean {
  const typical = (line: TextLine, key: 'height' | 'pitch'): number =>
    valueAt(line[key], (line.start + line.end) / 2);
  return (['height', 'pitch'] as const).every((key) => {
    const ratio = typical(a, key) / typical(b, key);
    return ratio > 1 / MAX_SIZE_RATIO && ratio < MAX_SIZE_RATIO;
  });
}

/** Whether `line` is the first, short one over a long one, as on a Swiss licence. */
export function isShortFirst(line: TextLine, long: TextLine): boolean {
  const ratio = lengthOf(line) / lengthOf(long);
  return (
    ratio > SHORT_LINE_RATIO[0] &&
    ratio < SHORT_LINE_RATIO[1] &&
    isLike(line, long) &&
    Math.abs(line.start - long.start) < 2 * pitchOf(long) &&
    valueAt(line.centre, line.start) < valueAt(long.centre, line.start)
  );
}

/**
 * Lines of one MRZ begin and end below each other. A line that seems shorter than another by more than a character has parts
 * that were not seen; one that seems a little longer has its end blurred.
 */
function withCommonEnds(lines: readonly TextLine[], longest: TextLine): TextLine[] {
  const common = (key: 'start' | 'end', outer: (...values: number[]) => number): number => {
    const edges = lines.map((line) => line[key]);
    const edge = outer(...edges);
    const near = edges.filter((one) => Math.abs(one - edge) < pitchOf(longest));
    return near.reduce((sum, one) => sum + one, 0) / near.length;
  };
  const start = common('start', Math.min);
  const end = common('end', Math.max);
  return lines.map((line) => ({...line, start, end}));
}

const pitchOf = ({pitch, start, end}: TextLine): number => valueAt(pitch, (start + end) / 2);

/** Characters of the longest line, as its length and pitch say; not a whole number. */
export const countCharacters = (lines: readonly TextLine[]): number =>
  Math.max(0, ...lines.map((line) => charactersBetween(line, line.start, line.end)));
