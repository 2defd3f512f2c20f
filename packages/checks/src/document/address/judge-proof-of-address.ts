/** Does this letter prove where the holder lives? Their name, a date that is recent, and an address below the name. */
import {isCalendarDate, assertArgument, type SeenField} from '@passbase-verify/protocol';
import {lettersOf} from '../../compare-text.js';
import {linesBelow} from './address-lines.js';
import {dateOfLetter} from './date-of-letter.js';
import {findHolder, type HolderNames} from './find-holder.js';
import {readAddress, type ReadAddress} from './read-address.js';

export interface ProofOfAddressOptions {
  /** Of the holder, as their identity document gives them. */
  readonly names: HolderNames;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** How old the letter may be. Three months, which is what banks and authorities ask for, have at most 92 days. */
  readonly maxAgeDays?: number;
}

/** One check by its stable name. */
export interface AddressCheck {
  readonly name: 'address-holder' | 'address-date' | 'address-recent' | 'address-lines';
  readonly passed: boolean;
}

export interface AddressJudgement {
  /** True where every check passed. */
  readonly accepted: boolean;
  readonly checks: readonly AddressCheck[];
  /** `YYYY-MM-DD` */
  readonly date?: string;
  readonly address?: ReadAddress;
  /** Of the lines that the address and the name were read from: the lowest. */
  readonly confidence: number;
}

const MAX_AGE_DAYS = 92;

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * @param fields - Lines of the page; a label, where there is one, is read as standing before its text.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`
 */
export function judgeProofOfAddress(
  fields: readonly SeenField[],
  {names, today, maxAgeDays = MAX_AGE_DAYS}: ProofOfAddressOptions,
): AddressJudgement {
  assertArgument(isCalendarDate(today), 'today must be a calendar date YYYY-MM-DD');
  assertArgument(lettersOf(names.lastName) !== '', 'names must have a last name');
  const texts = fields.map(({label, text}) => (label ? `${label} ${text}` : text));
  const date = dateOfLetter(texts, today)?.date;
  const holders = fields.filter((_, index) => findHolder([texts[index]!], names) === 0);
  // The name may stand in the salutation as well: the address is below one of them.
  const blocks = holders.flatMap((holder) => {
    const below = linesBelow(holder, fields);
    const address = readAddress(below.map(({text}) => text));
    return address ? [{holder, address, below: below.slice(0, address.lines.length)}] : [];
  });
  const [block] = blocks;
  const checks: readonly AddressCheck[] = [
    {name: 'address-holder', passed: holders.length > 0},
    {name: 'address-date', passed: date !== undefined},
    {name: 'address-recent', passed: date !== undefined && daysBetween(date, today) <= maxAgeDays},
    {name: 'address-lines', passed: block !== undefined},
  ];
  const read = block ? [block.holder, ...block.below] : [];
  return {
    accepted: checks.every(({passed}) => passed),
    checks,
    confidence: read.length > 0 ? Math.min(...read.map(({confidence}) => confidence)) : 0,
    ...(date ? {date} : {}),
    ...(block ? {address: block.address} : {}),
  };
}
