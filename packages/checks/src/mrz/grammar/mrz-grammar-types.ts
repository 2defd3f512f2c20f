/** The form of a grammar, and questions to a symbol. */
import {FILLER, MRZ_SYMBOLS} from '../check-digit.js';

export interface GrammarStep {
  readonly state: number;
  readonly cost: number;
}

/**
 * One step of the automaton of a field. States are small whole numbers, 0 at the beginning of a field.
 * @param symbol Index in `MRZ_SYMBOLS`.
 * @param index Place within the field.
 */
export type Grammar = (state: number, symbol: number, index: number) => GrammarStep;

export const isDigit = (symbol: number): boolean => symbol < 10;
export const isLetter = (symbol: number): boolean => symbol >= 10 && symbol < FILLER;
export const toSymbol = (symbol: number): string => MRZ_SYMBOLS[symbol]!;
