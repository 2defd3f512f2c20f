/**
 * What may stand in each kind of field, softly: a small automaton a kind, whose steps have costs. A cost is a natural
 * logarithm: how much likelier a reader's second choice must be before it is taken. Costs under 0 are of what is
 * likelier in its place than one symbol in 37, the chance that a reader without any knowledge gives it. Steps that
 * the standard forbids still have a finite cost, because documents break the standard.
 */
import {FILLER} from '../check-digit.js';
import {createDateGrammar} from './mrz-grammar-date.js';
import {PRIMARY_NAMES, SECONDARY_NAMES, WHOLE_NAMES} from './mrz-grammar-names.js';
import {createCodeGrammar, createStateGrammar} from './mrz-grammar-code.js';
import {isDigit, isLetter, toSymbol, type Grammar} from './mrz-grammar-types.js';
import type {MrzField, MrzFormat} from '../layout/mrz-layout.js';

export type {Grammar, GrammarStep} from './mrz-grammar-types.js';

/** Digits of document numbers mostly follow each other; letters mostly stand in front. */
const AFTER_DIGIT = 1;
const AFTER_LETTER = 2;
const AFTER_END = 3;
/** Many issuers leave these letters out of their numbers, because people and machines take them for digits. */
const LIKE_DIGITS = 'IOQ';
const NUMBER: Grammar = (state, symbol) => {
  if (symbol === FILLER) return {state: AFTER_END, cost: state === AFTER_END ? -2 : 0.2};
  const digit = isDigit(symbol);
  const next = digit ? AFTER_DIGIT : AFTER_LETTER;
  const likeDigit = LIKE_DIGITS.includes(toSymbol(symbol)) ? 1 : 0;
  // Nothing follows the end of a number.
  if (state === AFTER_END) return {state: AFTER_END, cost: 4};
  if (state === AFTER_DIGIT) return {state: next, cost: digit ? -0.6 : 1.1 + likeDigit};
  return {state: next, cost: digit ? -0.3 : 0.2 + likeDigit};
};

/** Which state an optional field is in tells its check digit whether the field is empty: 0 is empty so far. */
export const EMPTY = 0;
const IN_TEXT = 1;
const IN_GAP = 2;
const OPTIONAL: Grammar = (state, symbol) => {
  if (symbol !== FILLER) return {state: IN_TEXT, cost: state === IN_GAP ? 0.7 : 0};
  if (state === IN_TEXT) return {state: IN_GAP, cost: -0.5};
  return {state, cost: -1.5};
};

/** One of a few symbols; anything else at `cost`. */
const oneOf =
  (symbols: string, cost: number): Grammar =>
  (state, symbol) => ({state, cost: symbols.includes(toSymbol(symbol)) ? -1 : cost});

const SEX: Grammar = (state, symbol) => {
  const text = toSymbol(symbol);
  if (text === 'M' || text === 'F') return {state, cost: -1.5};
  if (text === '<') return {state, cost: 0};
  return {state, cost: text === 'X' ? 1 : 5};
};

/** A check digit by its looks; whether it holds is the business of the search. */
const CHECK: Grammar = (state, symbol) => ({
  state,
  cost: isDigit(symbol) ? -1 : symbol === FILLER ? 4 : 9,
});

const OFFICE: Grammar = (state, symbol) => ({
  state,
  cost: isDigit(symbol) ? -0.7 : isLetter(symbol) ? 0.5 : 0,
});

const KINDS = {
  names: WHOLE_NAMES,
  primary: PRIMARY_NAMES,
  secondary: SECONDARY_NAMES,
  number: NUMBER,
  digits: oneOf('0123456789', 8),
  birth: createDateGrammar(2),
  date: createDateGrammar(3),
  sex: SEX,
  check: CHECK,
  optional: OPTIONAL,
  rest: OPTIONAL,
  office: OFFICE,
  language: oneOf('DFIR', 8),
  filler: oneOf('<', 8),
} as const satisfies Partial<Record<MrzField['kind'], Grammar>>;

/** The grammar of a field of a layout. */
export function grammarOf({kind}: MrzField, format: MrzFormat): Grammar {
  if (kind === 'code') return createCodeGrammar(format);
  if (kind === 'state' || kind === 'nationality') return createStateGrammar(kind, format);
  return KINDS[kind];
}
