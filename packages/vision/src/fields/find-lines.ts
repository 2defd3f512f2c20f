/** Finds lines of print on a flat page: strokes of one height, side by side. */
import type {Gray} from '../pixels/gray.js';
import {median} from '../pixels/statistics.js';
import {findBlobs, heightOf, widthOf, type Blob, type Box} from './find-blobs.js';

/** A line of print: words that stand close to each other. */
export interface TextLine extends Box {
  /** Median height of its letters, pixels. */
  readonly letter: number;
  /** Letters, or words whose letters touch. */
  readonly count: number;
  /** Pixels that its foot falls by from one pixel to the next on the right. */
  readonly slope: number;
}

/** Share of the strokes' strength from which a pixel belongs to one. */
const STROKE = 0.42;
/** Millimetres: height of letters, from small print to headings. */
const LOWEST = 0.7;
const HIGHEST = 8;
/** Letters that touch make blobs of a whole word; nothing printed here is wider. */
const WIDEST = 30;
/** Share of its box that a letter fills: less is a curl of the background, more a bar or a photograph. */
const EMPTIEST = 0.1;
const FULLEST = 0.95;
/** Gap over the height of letters up to which two belong to one line; spaces of spaced type are 1.0. */
const WIDEST_GAP = 1.4;
/** Share of the lower letter's height by which two of one line overlap. */
const OVERLAP = 0.45;
/** Ratio of heights in one line: capitals over letters like `a` are 1.4, over a hyphen far more. */
const RATIO = 2.1;

/** Ratio of the heights of two pieces of one line, and the gap between them over their letters' height. */
const SAME_HEIGHT = 1.3;
const WIDEST_BREAK = 2;

/** @param ink - As {@link inkMap} gives it. */
export function findLines(ink: Gray, pxPerMm: number): TextLine[] {
  const blobs = findBlobs(ink, STROKE * 255).filter(({area}) => area >= (0.12 * pxPerMm) ** 2);
  const letters = blobs.filter((blob) => isLetter(blob, pxPerMm)).sort((a, b) => a.left - b.left);
  const groups = joinLines(join(letters)).filter((group) => isText(group, pxPerMm));
  return groups
    .map(describe)
    .map((line) => withSmallParts(line, blobs))
    .sort(readingOrder);
}

function isLetter(blob: Blob, pxPerMm: number): boolean {
  const width = widthOf(blob);
  const height = heightOf(blob);
  const fill = blob.area / (width * height);
  return (
    height >= LOWEST * pxPerMm &&
    height <= HIGHEST * pxPerMm &&
    width <= WIDEST * pxPerMm &&
    fill >= EMPTIEST &&
    // `I` and `l` fill their boxes; only what is wide as well is a bar.
    (fill <= FULLEST || width < 0.5 * height)
  );
}

/** Groups of letters, each linked with its nearest neighbour on the right. */
function join(letters: readonly Blob[]): Blob[][] {
  const group = letters.map((_, i) => i);
  const find = (i: number): number => {
    while (group[i] !== i) i = group[i] = group[group[i]!]!;
    return i;
  };
  letters.forEach((letter, i) => {
    const reach = letter.right + WIDEST_GAP * RATIO * heightOf(letter);
    for (let j = i + 1; j < letters.length && letters[j]!.left <= reach; j++) {
      if (!follows(letter, letters[j]!)) continue;
      group[find(j)] = find(i);
      // The next one is linked through this one.
      if (letters[j]!.left >= letter.right) break;
    }
  });
  const found = new Map<number, Blob[]>();
  letters.forEach((letter, i) => {
    const root = find(i);
    const members = found.get(root);
    if (members) members.push(letter);
    else found.set(root, [letter]);
  });
  return [...found.values()];
}

function follows(left: Blob, right: Blob): boolean {
  const low = Math.min(heightOf(left), heightOf(right));
  const high = Math.max(heightOf(left), heightOf(right));
  const overlap = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
  return (
    high <= RATIO * low && overlap >= OVERLAP * low && right.left - left.right <= WIDEST_GAP * high
  );
}

/** Faint print breaks: pieces of one height that stand close to each other in a row are one line. */
function joinLines(groups: readonly Blob[][]): Blob[][] {
  const pieces = groups
    .map((group) => ({group, ...describe(group)}))
    .sort((a, b) => a.left - b.left);
  const joined: typeof pieces = [];
  for (const piece of pieces) {
    const before = joined.find((one) => {
      const high = Math.max(one.letter, piece.letter);
      const low = Math.min(one.letter, piece.letter);
      const overlap = Math.min(one.bottom, piece.bottom) - Math.max(one.top, piece.top);
      const gap = piece.left - one.right;
      return (
        one.count + piece.count > 3 &&
        high < SAME_HEIGHT * low &&
        overlap > 0.6 * low &&
        gap < WIDEST_BREAK * low &&
        gap > -low
      );
    });
    if (!before) joined.push(piece);
    else
      Object.assign(before, describe([...before.group, ...piece.group]), {
        group: [...before.group, ...piece.group],
      });
  }
  return joined.map(({group}) => group);
}

/** A single blob is text only where it has the form of one letter or of a whole word whose letters touch. */
function isText(group: readonly Blob[], pxPerMm: number): boolean {
  if (group.length > 1) return true;
  const [one] = group as [Blob];
  const fill = one.area / (widthOf(one) * heightOf(one));
  return heightOf(one) >= 1.1 * pxPerMm && widthOf(one) < 1.3 * heightOf(one) && fill > 0.25;
}

function describe(group: readonly Blob[]): TextLine {
  const letter = median(group.map(heightOf));
  return {
    left: Math.min(...group.map(({left}) => left)),
    top: Math.min(...group.map(({top}) => top)),
    right: Math.max(...group.map(({right}) => right)),
    bottom: Math.max(...group.map(({bottom}) => bottom)),
    letter,
    count: group.length,
    slope: slopeOf(group.filter((blob) => heightOf(blob) > 0.7 * letter)),
  };
}

/** Slope of the straight line through the letters' feet. */
function slopeOf(group: readonly Blob[]): number {
  const points = group.map((blob) => ({x: (blob.left + blob.right) / 2, y: blob.bottom}));
  const mx = points.reduce((sum, {x}) => sum + x, 0) / points.length;
  const my = points.reduce((sum, {y}) => sum + y, 0) / points.length;
  const xx = points.reduce((sum, {x}) => sum + (x - mx) ** 2, 0);
  const xy = points.reduce((sum, {x, y}) => sum + (x - mx) * (y - my), 0);
  // Short lines say little about their slope.
  return points.length < 5 || xx === 0 ? 0 : xy / xx;
}

/** Dots, commas and accents beside a line belong to it. */
function withSmallParts(line: TextLine, blobs: readonly Blob[]): TextLine {
  const reachX = 0.6 * line.letter;
  const reachY = 0.55 * line.letter;
  let {left, top, right, bottom} = line;
  for (const blob of blobs) {
    if (heightOf(blob) > 0.6 * line.letter || widthOf(blob) > 1.2 * line.letter) continue;
    const x = (blob.left + blob.right) / 2;
    const y = (blob.top + blob.bottom) / 2;
    if (x < line.left - reachX || x > line.right + reachX) continue;
    if (y < line.top - reachY || y > line.bottom + 0.3 * line.letter) continue;
    left = Math.min(left, blob.left);
    top = Math.min(top, blob.top);
    right = Math.max(right, blob.right);
    bottom = Math.max(bottom, blob.bottom);
  }
  return {...line, left, top, right, bottom};
}

/** Top to bottom; lines side by side from left to right. */
function readingOrder(a: TextLine, b: TextLine): number {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > 0.5 * Math.min(heightOf(a), heightOf(b)) ? a.left - b.left : a.top - b.top;
}
