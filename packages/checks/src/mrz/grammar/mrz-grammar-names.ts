/** Names: words of letters, one filler between words, two between the identifiers, and nothing behind the end. */
import {FILLER} from '../check-digit.js';
import {isDigit, type Grammar} from './mrz-grammar-types.js';

/** 9303-3 section 4.6 knows no digits in names. */
const DIGIT = 7;
/** Where letters follow although the names have ended: three fillers in a row stand inside some printed names. */
const AFTER_THE_END = 5;

interface Row {
  readonly letter: readonly [state: number, cost: number];
  readonly filler: readonly [state: number, cost: number];
}

const automaton =
  (rows: readonly Row[]): Grammar =>
  (state, symbol) => {
    const row = rows[state]!;
    const [next, cost] = symbol === FILLER ? row.filler : row.letter;
    return {state: next, cost: isDigit(symbol) ? cost + DIGIT : cost};
  };

/** Names have about six letters a word: so likely is it that a word goes on, or ends. */
const GOES_ON = -0.1;
const ENDS = -0.8;

const START: Row = {letter: [1, 0], filler: [0, 4]};
const TAIL = (state: number, word: number): Row => ({
  letter: [word, AFTER_THE_END],
  filler: [state, -2],
});

/** 0 start, 1 primary word, 2 one filler behind it, 3 two, 4 secondary word, 5 one filler behind it, 6 the end. */
export const WHOLE_NAMES: Grammar = automaton([
  START,
  {letter: [1, GOES_ON], filler: [2, ENDS]},
  {letter: [1, 0.6], filler: [3, -1.7]},
  {letter: [4, -0.2], filler: [6, 0.5]},
  {letter: [4, GOES_ON], filler: [5, ENDS]},
  {letter: [4, 0.4], filler: [6, -1.6]},
  TAIL(6, 4),
]);

/** 0 start, 1 word, 2 one filler behind it, 3 the end. */
export const PRIMARY_NAMES: Grammar = automaton([
  START,
  {letter: [1, GOES_ON], filler: [2, ENDS]},
  {letter: [1, 0.6], filler: [3, -1.7]},
  TAIL(3, 1),
]);

/** French identity cards part the secondary names by two fillers: 0 start, 1 word, 2 and 3 fillers, 4 the end. */
export const SECONDARY_NAMES: Grammar = automaton([
  START,
  {letter: [1, GOES_ON], filler: [2, ENDS]},
  {letter: [1, 0.6], filler: [3, -1.7]},
  {letter: [1, 0], filler: [4, -1]},
  TAIL(4, 1),
]);
