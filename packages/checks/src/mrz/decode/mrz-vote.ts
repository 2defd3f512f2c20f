/**
 * Votes over live frames: what was seen in each place is added up, so that a view that shakes and glares converges. A
 * fold over readings; plain, immutable data.
 */
import type {MrzPlace, SeenMrz} from '@passbase-verify/protocol';
import {MRZ_SYMBOLS} from '../check-digit.js';
import {BLIND} from './blind-reader.js';
import {assertSeenMrz} from './mrz-candidates.js';

/** Log probabilities of every symbol, added up over the frames. */
type Tally = readonly number[];

interface Count {
  readonly frames: number;
  /** What the newest frame showed. */
  readonly newest: SeenMrz;
  readonly lines: readonly (readonly Tally[])[];
}

export interface MrzVote {
  readonly count?: Count;
  /** Frames since the last agreeing one that see another text. */
  readonly rival?: Count;
}

export const NO_VOTE: MrzVote = {};

/** One frame's word against a symbol: glare can make a reader sure of nonsense, and no frame has a veto. */
const LEAST = 1e-6;
/** Places where both are sure and differ from which it is another text: a slip of the reader has one or two. */
const OTHER_TEXT = 3;
const SURE = 0.9;
/** Other frames in a row until the document is another one: a single one may be a line that was cut wrongly. */
const NEW_DOCUMENT = 2;
const MOST_SYMBOLS = 5;

function tallyOf({symbols, weights}: MrzPlace): Tally {
  const named = weights.reduce((sum, weight) => sum + weight, 0);
  const rest = Math.max(0, 1 - named) / (MRZ_SYMBOLS.length - symbols.length);
  return [...MRZ_SYMBOLS].map((symbol) => {
    const i = symbols.indexOf(symbol);
    return Math.log(Math.max(i < 0 ? rest : weights[i]!, LEAST));
  });
}

const countOf = (seen: SeenMrz): Count => ({
  frames: 1,
  newest: seen,
  lines: seen.lines.map((line) => line.map(tallyOf)),
});

const add = (a: Count, b: Count): Count => ({
  frames: a.frames + b.frames,
  newest: b.newest,
  lines: a.lines.map((line, i) =>
    line.map((tally, j) => tally.map((log, k) => log + b.lines[i]![j]![k]!)),
  ),
});

/**
 * A frame is a witness only in what it says beyond a blind reader: otherwise frames in which glare has taken a letter
 * would together be sure of a filler. And frames of one hand-held page have much in common, a worn letter or a shadow,
 * so that they are no independent witnesses: n of them count as √n.
 */
function placeOf(tally: Tally, frames: number): MrzPlace {
  const scale = 1 / Math.sqrt(frames);
  const evidence = tally.map((log, i) => (log - frames * BLIND[i]!) * scale + BLIND[i]!);
  const most = Math.max(...evidence);
  const shares = evidence.map((log) => Math.exp(log - most));
  const sum = shares.reduce((total, share) => total + share, 0);
  const ranked = shares
    .map((share, i) => ({symbol: MRZ_SYMBOLS[i]!, weight: share / sum}))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SYMBOLS);
  return {
    symbols: ranked.map(({symbol}) => symbol).join(''),
    weights: ranked.map(({weight}) => weight),
  };
}

const sumOf = ({frames, newest, lines}: Count): SeenMrz =>
  frames === 1 ? newest : {lines: lines.map((line) => line.map((tally) => placeOf(tally, frames)))};

const isSameSize = (a: Count, b: Count): boolean =>
  a.lines.length === b.lines.length &&
  a.lines.every((line, i) => line.length === b.lines[i]!.length);

const isSameText = (a: Count, b: Count): boolean => {
  if (!isSameSize(a, b)) return false;
  const [left, right] = [sumOf(a).lines.flat(), sumOf(b).lines.flat()];
  const differing = left.filter((place, i) => {
    const other = right[i]!;
    return (
      place.weights[0]! >= SURE &&
      other.weights[0]! >= SURE &&
      place.symbols[0] !== other.symbols[0]
    );
  });
  return differing.length < OTHER_TEXT;
};

/**
 * Adds what one frame shows. Another text does not count until it was seen twice in a row; then it is another
 * document, and the vote begins anew.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for what no engine gives.
 */
export function addMrzVote({count, rival}: MrzVote, seen: SeenMrz): MrzVote {
  assertSeenMrz(seen);
  const frame = countOf(seen);
  if (!count) return {count: frame};
  if (isSameText(count, frame)) return {count: add(count, frame)};
  const other = rival && isSameText(rival, frame) ? add(rival, frame) : frame;
  return other.frames >= NEW_DOCUMENT ? {count: other} : {count, rival: other};
}

/** What all frames together show; undefined before the first one. */
export function votedMrz({count}: MrzVote): SeenMrz | undefined {
  return count && sumOf(count);
}
