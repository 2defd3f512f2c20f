/** Document codes, and the codes of States. */
import {ISSUING_CODES} from '@passbase-verify/protocol';
import {FILLER} from '../check-digit.js';
import {isDigit, isLetter, toSymbol, type Grammar} from './mrz-grammar-types.js';
import type {MrzFormat} from '../layout/mrz-layout.js';

/** First letters of document codes: 9303-4 4.2.2, 9303-5 and 9303-6 4.2.2, 9303-7 4.2.2; two letters where fixed. */
const CODES: Readonly<Record<MrzFormat, string>> = {
  TD1: 'IAC',
  TD2: 'IAC',
  TD3: 'P',
  MRVA: 'V',
  MRVB: 'V',
  'FRA-ID': 'I',
  'FRA-DL': 'D',
  'CHE-DL': 'F',
};
const SECONDS: Partial<Record<MrzFormat, string>> = {'FRA-ID': 'D', 'FRA-DL': '1', 'CHE-DL': 'A'};

/** Cards by other letters exist (residence permits, crew certificates); a passport or visa is told by its letter. */
const OTHER_CARD = 3;
const FORBIDDEN = 10;

export function createCodeGrammar(format: MrzFormat): Grammar {
  const second = SECONDS[format];
  const other = format === 'TD1' || format === 'TD2' ? OTHER_CARD : FORBIDDEN;
  return (state, symbol, index) => {
    const text = toSymbol(symbol);
    if (index === 0) {
      if (CODES[format].includes(text)) return {state, cost: -1};
      return {state, cost: isLetter(symbol) && text !== 'V' && text !== 'P' ? other : FORBIDDEN};
    }
    if (second !== undefined) return {state, cost: text === second ? -1 : FORBIDDEN};
    return {state, cost: symbol === FILLER ? -0.5 : isLetter(symbol) ? 0.5 : 4};
  };
}

const STATES: Partial<Record<MrzFormat, readonly string[]>> = {
  'FRA-ID': ['FRA'],
  'FRA-DL': ['FRA'],
  'CHE-DL': ['CHE', 'LIE'],
};

/** A code that nobody registered stands in specimens, and in documents of States that have gone. */
const UNKNOWN_STATE = 4;
/** Some cards leave the nationality out. */
const NO_NATIONALITY = 2;
const DIGIT = 2;

export function createStateGrammar(kind: 'state' | 'nationality', format: MrzFormat): Grammar {
  const fixed = STATES[format];
  const known = new Set((fixed ?? ISSUING_CODES).map((code) => code.padEnd(3, '<')));
  // The state holds the symbols so far as a number to base 37, and one in front so that none is lost.
  return (state, symbol, index) => {
    const next = (state === 0 ? 1 : state) * 37 + symbol;
    const digit = isDigit(symbol) ? DIGIT : 0;
    if (index < 2) return {state: next, cost: digit};
    const code = [Math.floor(next / 1369) % 37, Math.floor(next / 37) % 37, next % 37]
      .map(toSymbol)
      .join('');
    if (known.has(code)) return {state: 0, cost: -1.5};
    if (kind === 'nationality' && code === '<<<') return {state: 0, cost: NO_NATIONALITY};
    return {state: 0, cost: digit + (fixed ? FORBIDDEN : UNKNOWN_STATE)};
  };
}
