/** Random documents of every layout with what real ones have: long numbers, cut names, fillers, empty fields. */
import {COUNTRIES} from '@passbase-verify/protocol';
import type {MrzFields} from '../mrz/build-mrz.js';
import type {MrzFormat} from '../mrz/layout/mrz-layout.js';

export const MRZ_FORMATS: readonly MrzFormat[] = [
  'TD1',
  'TD2',
  'TD3',
  'MRVA',
  'MRVB',
  'FRA-ID',
  'FRA-DL',
  'CHE-DL',
];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** So often does each letter stand in names, in percent (rounded; English and German text between them). */
const NAME_LETTERS =
  'AAAAAAAAABBCCCDDDDEEEEEEEEEEEEEFFGGGHHHHIIIIIIIIJKKKLLLLLLMMMNNNNNNNNOOOOOOPPRRRRRRRSSSSSSTTTTTTUUUUVVWXYZ';
const DIGITS = '0123456789';

/** Random choices out of one generator. */
class Dice {
  readonly #random: () => number;
  constructor(random: () => number) {
    this.#random = random;
  }
  chance(share: number): boolean {
    return this.#random() < share;
  }
  whole(least: number, most: number): number {
    return least + Math.floor(this.#random() * (most - least + 1));
  }
  pick<T>(items: ArrayLike<T>): T {
    return items[this.whole(0, items.length - 1)]!;
  }
  text(characters: string, least: number, most = least): string {
    return Array.from({length: this.whole(least, most)}, () => this.pick(characters)).join('');
  }
}

const wordsOf = (dice: Dice, most: number): string =>
  Array.from({length: dice.whole(1, most)}, () => dice.text(NAME_LETTERS, 1, 12)).join(' ');

const dateOf = (dice: Dice, first: number, last: number): string => {
  const day = 86_400_000;
  const [from, to] = [Date.UTC(first, 0, 1) / day, Date.UTC(last, 11, 31) / day];
  return new Date(dice.whole(from, to) * day).toISOString().slice(0, 10);
};

/** Up to nine characters: mostly letters, then digits; sometimes a mix, sometimes with room to spare. */
const numberOf = (dice: Dice, length: number): string => {
  if (dice.chance(0.2)) return dice.text(LETTERS + DIGITS, length);
  const letters = dice.whole(0, 2);
  const size = dice.chance(0.3) ? dice.whole(6, length) : length;
  return dice.text(LETTERS, letters) + dice.text(DIGITS, size - letters);
};

const optionalOf = (dice: Dice, length: number): string =>
  dice.chance(0.5) ? '' : dice.text(dice.chance(0.6) ? DIGITS : LETTERS + DIGITS, 1, length);

const CODES: Readonly<Record<MrzFormat, readonly string[]>> = {
  TD1: ['I', 'ID', 'IR', 'A', 'AR', 'C', 'C1'],
  TD2: ['I', 'ID', 'A', 'AR'],
  TD3: ['P', 'P', 'P', 'PP', 'PD', 'PS', 'PA'],
  MRVA: ['V', 'VC', 'VI'],
  MRVB: ['V', 'VC'],
  'FRA-ID': ['ID'],
  'FRA-DL': ['D1'],
  'CHE-DL': ['FA'],
};
const STATES: Partial<Record<MrzFormat, readonly string[]>> = {
  'FRA-ID': ['FRA'],
  'FRA-DL': ['FRA'],
  'CHE-DL': ['CHE', 'CHE', 'LIE'],
};
const COMMON = ['D', 'UTO', 'XXA', ...COUNTRIES];

const numberFor = (dice: Dice, format: MrzFormat): string => {
  switch (format) {
    case 'FRA-ID':
      return dateOf(dice, 1988, 2021).slice(2, 7).replace('-', '') + dice.text(DIGITS, 8);
    case 'CHE-DL':
      return dice.text(DIGITS, 12);
    case 'FRA-DL':
      return dice.text(DIGITS, 2) + dice.text(LETTERS, 2) + dice.text(DIGITS, 5);
    case 'TD1':
      return dice.chance(0.2) ? dice.text(DIGITS, 10, 13) : numberOf(dice, 9);
    case 'TD2':
      return dice.chance(0.1) ? dice.text(DIGITS, 10, 12) : numberOf(dice, 9);
    default:
      return numberOf(dice, 9);
  }
};

/** How much each piece of optional data holds, less what a long number needs of it. */
const optionalFor = (dice: Dice, format: MrzFormat, number: string): readonly string[] => {
  const long = Math.max(0, number.length - 9) + (number.length > 9 ? 2 : 0);
  switch (format) {
    case 'TD1':
      return [optionalOf(dice, 15 - long), optionalOf(dice, 11)];
    case 'TD2':
      return [optionalOf(dice, 7 - long)];
    case 'TD3':
      return [optionalOf(dice, 14)];
    case 'MRVA':
      return [optionalOf(dice, 16)];
    case 'MRVB':
      return [optionalOf(dice, 8)];
    case 'FRA-ID':
      return [dice.chance(0.2) ? '' : dice.text(DIGITS, 6)];
    case 'CHE-DL':
      return [dice.text(LETTERS, 3) + dice.text(DIGITS, 3), dice.pick('DFIR')];
    case 'FRA-DL':
      return [];
  }
};

/** Nobody is born after their document expired. */
function datesOf(dice: Dice, unknownBirth: boolean): Pick<MrzFields, 'expiryDate' | 'birthDate'> {
  const birth = unknownBirth ? undefined : dateOf(dice, 1927, 2025);
  const expiry = dateOf(dice, 2000, 2045);
  if (birth === undefined) return {expiryDate: expiry};
  return birth < expiry
    ? {birthDate: birth, expiryDate: expiry}
    : {birthDate: expiry, expiryDate: birth};
}

/** Fields for `buildMrz`. Births lie in the hundred years up to 2026-01-01. */
export function randomMrzFields(random: () => number, format: MrzFormat): MrzFields {
  const dice = new Dice(random);
  const issuingState = dice.pick(STATES[format] ?? COMMON);
  const documentNumber = numberFor(dice, format);
  const unknownBirth = dice.chance(0.01);
  // A TD2 that begins with IDFRA is a French identity card.
  const codes = format === 'TD2' && issuingState === 'FRA' ? ['I'] : CODES[format];
  return {
    documentCode: dice.pick(codes),
    issuingState,
    nationality: dice.chance(0.8) ? issuingState : dice.pick(COMMON),
    lastName: wordsOf(dice, dice.chance(0.1) ? 5 : 2),
    firstNames:
      format !== 'CHE-DL' && dice.chance(0.05) ? '' : wordsOf(dice, dice.chance(0.1) ? 5 : 3),
    documentNumber,
    ...datesOf(dice, unknownBirth),
    sex: dice.pick(['male', 'male', 'male', 'female', 'female', 'female', 'unspecified'] as const),
    optionalData: optionalFor(dice, format, documentNumber),
  };
}
