/** Driving licences: the model of the EU (Directive 2006/126/EC, annex I) and one after the AAMVA standard. */
import {CARD_SIZE, type PrintedSpecimen, type PrintedText} from './printed-specimen.js';
import type {PrintedPerson} from './printed-person.js';

const HEADINGS: Readonly<Record<string, readonly [string, string]>> = {
  DEU: ['FÜHRERSCHEIN', 'BUNDESREPUBLIK DEUTSCHLAND'],
  FRA: ['PERMIS DE CONDUIRE', 'RÉPUBLIQUE FRANÇAISE'],
  ESP: ['PERMISO DE CONDUCCIÓN', 'REINO DE ESPAÑA'],
  ITA: ['PATENTE DI GUIDA', 'REPUBBLICA ITALIANA'],
  PRT: ['CARTA DE CONDUÇÃO', 'REPÚBLICA PORTUGUESA'],
  POL: ['PRAWO JAZDY', 'RZECZPOSPOLITA POLSKA'],
  NLD: ['RIJBEWIJS', 'KONINKRIJK DER NEDERLANDEN'],
};

const LANGUAGES: Readonly<Record<string, string>> = {
  DEU: 'deu',
  FRA: 'fra',
  ESP: 'spa',
  ITA: 'ita',
  PRT: 'por',
  POL: 'pol',
  NLD: 'nld',
  USA: 'eng',
};

export const languageOf = (country: string): string => LANGUAGES[country] ?? 'eng';

/** `14.03.1978`, or with another sign between. */
export function dayFirst(date: string, sign = '.'): string {
  return date.split('-').reverse().join(sign);
}

export function euLicence(person: PrintedPerson): PrintedSpecimen {
  const categories = person.seed % 2 ? 'AM/B/L' : 'A1/B/BE';
  const [heading = '', state = ''] = HEADINGS[person.country] ?? [];
  const field = (
    number: string,
    text: string,
    x: number,
    y: number,
    width: number,
  ): PrintedText[] => [
    {text: number, x, y, size: 2, width: 5, style: 'label'},
    {text, x: x + 4.4, y, size: 2.7, width, style: 'value'},
  ];
  return {
    name: `eu-licence-${person.country}`,
    kind: 'card-front',
    country: person.country,
    language: languageOf(person.country),
    size: CARD_SIZE,
    portrait: {x: 3.5, y: 13, width: 23, height: 29},
    texts: [
      {text: heading, x: 29, y: 5.6, size: 3.6, width: 52, style: 'heading'},
      {text: state, x: 29, y: 9, size: 2.2, width: 52, style: 'heading'},
      ...field('1.', person.lastName.toUpperCase(), 29, 14, 48),
      ...field('2.', person.firstNames.toUpperCase(), 29, 18.2, 48),
      ...field(
        '3.',
        `${dayFirst(person.dateOfBirth)} ${person.placeOfBirth.toUpperCase()}`,
        29,
        22.4,
        48,
      ),
      ...field('4a.', dayFirst(person.dateOfIssue), 29, 26.6, 18),
      ...field('4c.', person.authority.toUpperCase(), 55, 26.6, 24),
      ...field('4b.', dayFirst(person.dateOfExpiry), 29, 30.8, 18),
      ...field('5.', person.documentNumber, 29, 35, 40),
      {text: '7.', x: 29, y: 39.2, size: 2, width: 5, style: 'label'},
      ...field('8.', `${person.street}, ${person.postalCode} ${person.city}`, 29, 44, 50),
      ...field('9.', categories, 29, 49, 30),
    ],
    truth: {
      last_name: person.lastName.toUpperCase(),
      first_names: person.firstNames.toUpperCase(),
      date_of_birth: person.dateOfBirth,
      place_of_birth: person.placeOfBirth.toUpperCase(),
      date_of_issue: person.dateOfIssue,
      authority: person.authority.toUpperCase(),
      date_of_expiry: person.dateOfExpiry,
      document_number: person.documentNumber,
      street_and_house_number: person.street,
      postal_code: person.postalCode,
      city: person.city,
      drivers_license_categories: categories,
    },
    seed: person.seed,
  };
}

/** `03/14/1978`. */
const monthFirst = (date: string): string =>
  `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`;

export function usLicence(person: PrintedPerson): PrintedSpecimen {
  const field = (
    label: string,
    gap: number,
    text: string,
    x: number,
    y: number,
    width: number,
  ): PrintedText[] => [
    {text: label, x, y, size: 1.8, width: gap, style: 'label'},
    {text, x: x + gap, y, size: 2.7, width, style: 'value'},
  ];
  const upper = (text: string): string => text.toUpperCase();
  return {
    name: 'us-licence',
    kind: 'card-front',
    country: 'USA',
    language: 'eng',
    size: CARD_SIZE,
    portrait: {x: 3.5, y: 14, width: 24, height: 31},
    texts: [
      {text: 'UTOPIA STATE', x: 4, y: 7, size: 4.4, width: 40, style: 'heading'},
      {text: 'DRIVER LICENSE', x: 52, y: 7, size: 3, width: 30, style: 'heading'},
      ...field('4d DLN', 8, person.documentNumber, 30, 14, 30),
      ...field('3 DOB', 8, monthFirst(person.dateOfBirth), 30, 18, 24),
      ...field('1', 2.2, upper(person.lastName), 30, 22.4, 44),
      ...field('2', 2.2, upper(person.firstNames), 30, 26, 44),
      ...field('8', 2.2, upper(person.street), 30, 30, 44),
      {
        text: upper(`${person.city}, ${person.state ?? 'UT'} ${person.postalCode}`),
        x: 32.2,
        y: 33.4,
        size: 2.7,
        width: 44,
        style: 'value',
      },
      ...field('4b EXP', 8, monthFirst(person.dateOfExpiry), 30, 38, 20),
      ...field('4a ISS', 8, monthFirst(person.dateOfIssue), 57, 38, 20),
      ...field('15 SEX', 8, person.sex === 'male' ? 'M' : 'F', 30, 42, 6),
      ...field('16 HGT', 8, '5\'-08"', 57, 42, 12),
      ...field('9 CLASS', 9, 'C', 30, 46, 6),
      ...field('18 EYES', 8, 'BRO', 57, 46, 12),
      ...field('5 DD', 6, `${person.documentNumber}99120`, 30, 50, 30),
    ],
    truth: {
      last_name: upper(person.lastName),
      first_names: upper(person.firstNames),
      date_of_birth: person.dateOfBirth,
      date_of_issue: person.dateOfIssue,
      date_of_expiry: person.dateOfExpiry,
      document_number: person.documentNumber,
      street_and_house_number: upper(person.street),
      postal_code: person.postalCode,
      city: upper(person.city),
      drivers_license_categories: 'C',
    },
    seed: person.seed,
  };
}
