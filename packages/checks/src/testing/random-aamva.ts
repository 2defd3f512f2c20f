/** Random cards, for tests. */
import {ISSUER_NUMBERS, issuerOf} from '../aamva/issuers.js';
import type {AamvaFields} from './aamva-maker.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const NAME_LETTERS = `${LETTERS}${LETTERS}${LETTERS}-'`;

/** Mexican cards have no postal codes that the maker knows. */
const NORTHERN = ISSUER_NUMBERS.filter((number) => issuerOf(number)?.country !== 'MEX');

export function randomAamvaFields(random: () => number): AamvaFields {
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const text = (characters: string, count: number): string =>
    Array.from({length: count}, () => characters[below(characters.length)]!).join('');
  // Two letters at least, so that no name is an initial, and none starts or ends with a mark.
  const name = (): string => text(LETTERS, 2) + text(NAME_LETTERS, below(12)) + text(LETTERS, 1);
  const digits = (count: number): string => text('0123456789', count);
  const date = (from: number, to: number): string =>
    new Date(Date.UTC(from + below(to - from), below(12), 1 + below(28)))
      .toISOString()
      .slice(0, 10);
  const issuerNumber = pick(NORTHERN);
  const {jurisdiction, country} = issuerOf(issuerNumber)!;
  const canadian = country === 'CAN';
  return {
    issuerNumber,
    lastName: random() < 0.2 ? `${name()} ${name()}` : name(),
    firstName: name(),
    ...(random() < 0.6 ? {middleName: name()} : {}),
    ...(random() < 0.2 ? {suffix: pick(['JR', 'SR', 'III'])} : {}),
    documentNumber: text(`${LETTERS}0123456789`, 1) + digits(6 + below(9)),
    birthDate: date(1920, 2010),
    issueDate: date(2010, 2026),
    expiryDate: date(2026, 2040),
    sex: pick(['male', 'female', 'unspecified']),
    street: `${1 + below(9_999)} ${name()} ST`,
    ...(random() < 0.2 ? {streetSupplement: `APT ${1 + below(99)}`} : {}),
    city: name(),
    jurisdiction,
    postalCode: canadian
      ? `${text(LETTERS, 1)}${digits(1)}${text(LETTERS, 1)} ${digits(1)}${text(LETTERS, 1)}${digits(1)}`
      : random() < 0.5
        ? `${digits(4)}${1 + below(9)}`
        : `${digits(5)}-${digits(3)}${1 + below(9)}`,
    country: canadian ? 'CAN' : 'USA',
    ...(random() < 0.9 ? {vehicleClass: pick(['A', 'B', 'C', 'D', 'DM', 'G2'])} : {}),
  };
}
