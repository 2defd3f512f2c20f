/** Dates `YYMMDD` that exist in the calendar; fillers stand for what is unknown (9303-3 section 4.8). */
import {FILLER} from '../check-digit.js';
import {isDigit, type Grammar} from './mrz-grammar-types.js';

/** No such day: printed on some specimens. */
const NO_DAY = 4;
/** Nothing but digits and fillers stands in a date. */
const LETTER = 9;
const DIGIT = -1;

/** States behind the first figure of the month, behind the month, and behind the first figure of the day. */
const MONTH_TENS = 10;
const MONTH = 20;
const DAY_TENS = 40;
const UNKNOWN = 1;
/** No date any more: that was paid for, and whatever digits follow change nothing. */
const SPOILT = 2;

/** February with 29 days: the century, which a leap year needs, is not in the zone. */
const daysIn = (month: number): number =>
  month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** @param unknown What a filler costs. */
export function createDateGrammar(unknown: number): Grammar {
  const spoil = (cost: number) => ({state: SPOILT, cost});
  return (state, symbol, index) => {
    if (symbol === FILLER) {
      // Unknown parts go to the end: a known day of an unknown month says nothing.
      return {state: state === SPOILT ? SPOILT : UNKNOWN, cost: index % 2 ? -0.5 : unknown};
    }
    if (!isDigit(symbol)) return spoil(LETTER);
    if (state === SPOILT) return spoil(DIGIT);
    if (state === UNKNOWN) return spoil(NO_DAY);
    if (index < 2) return {state: 0, cost: DIGIT};
    if (index === 2) return symbol < 2 ? {state: MONTH_TENS + symbol, cost: DIGIT} : spoil(NO_DAY);
    if (index === 3) {
      const month = (state - MONTH_TENS) * 10 + symbol;
      return month >= 1 && month <= 12 ? {state: MONTH + month, cost: DIGIT} : spoil(NO_DAY);
    }
    if (index === 4) {
      const days = daysIn(state - MONTH);
      if (symbol * 10 > days) return spoil(NO_DAY);
      return {state: DAY_TENS + (days - 29) * 10 + symbol, cost: DIGIT};
    }
    const tens = (state - DAY_TENS) % 10;
    const days = 29 + Math.floor((state - DAY_TENS) / 10);
    const day = tens * 10 + symbol;
    return day >= 1 && day <= days ? {state: 0, cost: DIGIT} : spoil(NO_DAY);
  };
}
