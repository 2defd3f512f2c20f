/** Identity cards of the size ID-1 with labels in the language of their country and in English. */
import {dayFirst, languageOf} from './licence.js';
import {CARD_SIZE, type PrintedSpecimen, type PrintedText} from './printed-specimen.js';
import type {PrintedPerson} from './printed-person.js';

interface Labels {
  readonly heading: string;
  readonly lastName: string;
  readonly firstNames: string;
  readonly dateOfBirth: string;
  readonly placeOfBirth: string;
  readonly dateOfIssue: string;
  readonly dateOfExpiry: string;
  readonly authority: string;
  readonly address: string;
  readonly documentNumber: string;
  /** Between the parts of a date. */
  readonly sign: string;
}

const LABELS: Readonly<Record<string, Labels>> = {
  DEU: {
    heading: 'PERSONALAUSWEIS',
    lastName: 'Name/Surname/Nom',
    firstNames: 'Vornamen/Given names/Prénoms',
    dateOfBirth: 'Geburtstag/Date of birth',
    placeOfBirth: 'Geburtsort/Place of birth',
    dateOfIssue: 'Datum/Date/Date',
    dateOfExpiry: 'Gültig bis/Date of expiry',
    authority: 'Behörde/Authority/Autorité',
    address: 'Anschrift/Address/Adresse',
    documentNumber: 'Ausweisnummer/Document number',
    sign: '.',
  },
  FRA: {
    heading: 'CARTE NATIONALE D’IDENTITÉ',
    lastName: 'NOM / Surname',
    firstNames: 'Prénoms / Given names',
    dateOfBirth: 'Date de naissance / Date of birth',
    placeOfBirth: 'Lieu de naissance / Place of birth',
    dateOfIssue: 'Date de délivrance / Date of issue',
    dateOfExpiry: 'Date d’expir. / Expiry date',
    authority: 'Autorité / Authority',
    address: 'Adresse / Address',
    documentNumber: 'N° du document / Document No',
    sign: ' ',
  },
  ESP: {
    heading: 'DOCUMENTO NACIONAL DE IDENTIDAD',
    lastName: 'APELLIDOS / Surnames',
    firstNames: 'NOMBRE / Name',
    dateOfBirth: 'FECHA DE NACIMIENTO / Date of birth',
    placeOfBirth: 'LUGAR DE NACIMIENTO / Place of birth',
    dateOfIssue: 'EMISIÓN / Date of issue',
    dateOfExpiry: 'VALIDEZ / Date of expiry',
    authority: 'AUTORIDAD / Authority',
    address: 'DOMICILIO / Address',
    documentNumber: 'NUM SOPORTE / Document No',
    sign: ' ',
  },
  ITA: {
    heading: 'CARTA DI IDENTITÀ',
    lastName: 'COGNOME / Surname',
    firstNames: 'NOME / Name',
    dateOfBirth: 'DATA DI NASCITA / Date of birth',
    placeOfBirth: 'LUOGO DI NASCITA / Place of birth',
    dateOfIssue: 'EMISSIONE / Issuing',
    dateOfExpiry: 'SCADENZA / Expiry',
    authority: 'AUTORITÀ / Authority',
    address: 'INDIRIZZO DI RESIDENZA / Residence',
    documentNumber: 'NUMERO DOCUMENTO / Document No',
    sign: '.',
  },
  PRT: {
    heading: 'CARTÃO DE CIDADÃO',
    lastName: 'APELIDO(S) / Surname',
    firstNames: 'NOME(S) / Given name(s)',
    dateOfBirth: 'DATA DE NASCIMENTO / Date of birth',
    placeOfBirth: 'LOCAL DE NASCIMENTO / Place of birth',
    dateOfIssue: 'DATA DE EMISSÃO / Date of issue',
    dateOfExpiry: 'DATA DE VALIDADE / Expiry date',
    authority: 'AUTORIDADE / Authority',
    address: 'MORADA / Address',
    documentNumber: 'N.º DOCUMENTO / Document No',
    sign: ' ',
  },
  POL: {
    heading: 'DOWÓD OSOBISTY',
    lastName: 'NAZWISKO / SURNAME',
    firstNames: 'IMIONA / GIVEN NAMES',
    dateOfBirth: 'DATA URODZENIA / DATE OF BIRTH',
    placeOfBirth: 'MIEJSCE URODZENIA / PLACE OF BIRTH',
    dateOfIssue: 'DATA WYDANIA / DATE OF ISSUE',
    dateOfExpiry: 'TERMIN WAŻNOŚCI / EXPIRY DATE',
    authority: 'ORGAN WYDAJĄCY / AUTHORITY',
    address: 'ADRES / ADDRESS',
    documentNumber: 'NUMER DOWODU / CARD NUMBER',
    sign: '.',
  },
  NLD: {
    heading: 'IDENTITEITSKAART',
    lastName: 'naam/surname/nom',
    firstNames: 'voornamen/given names/prénoms',
    dateOfBirth: 'geboortedatum/date of birth',
    placeOfBirth: 'geboorteplaats/place of birth',
    dateOfIssue: 'datum van afgifte/date of issue',
    dateOfExpiry: 'geldig tot/date of expiry',
    authority: 'autoriteit/authority/autorité',
    address: 'adres/address',
    documentNumber: 'documentnummer/document no.',
    sign: '-',
  },
};

const field = (label: string, text: string, x: number, y: number, width: number): PrintedText[] => [
  {text: label, x, y, size: 1.6, width, style: 'label'},
  {text, x, y: y + 3.1, size: 2.7, width, style: 'value'},
];

const labelsOf = (person: PrintedPerson): Labels => LABELS[person.country] ?? LABELS['DEU']!;

/** The side with the portrait. */
export function identityCardFront(person: PrintedPerson): PrintedSpecimen {
  const labels = labelsOf(person);
  const upper = (text: string): string => text.toUpperCase();
  return {
    name: `id-front-${person.country}`,
    kind: 'card-front',
    country: person.country,
    language: languageOf(person.country),
    size: CARD_SIZE,
    portrait: {x: 3.5, y: 13, width: 25, height: 32},
    texts: [
      {text: labels.heading, x: 31, y: 6.4, size: 3.4, width: 50, style: 'heading'},
      ...field(labels.documentNumber, person.documentNumber, 31, 11, 36),
      ...field(labels.lastName, upper(person.lastName), 31, 17.4, 46),
      ...field(labels.firstNames, upper(person.firstNames), 31, 23.8, 46),
      ...field(labels.dateOfBirth, dayFirst(person.dateOfBirth, labels.sign), 31, 30.2, 24),
      ...field(labels.placeOfBirth, upper(person.placeOfBirth), 31, 36.6, 46),
      ...field(labels.dateOfExpiry, dayFirst(person.dateOfExpiry, labels.sign), 31, 43, 24),
    ],
    truth: {
      document_number: person.documentNumber,
      last_name: upper(person.lastName),
      first_names: upper(person.firstNames),
      date_of_birth: person.dateOfBirth,
      place_of_birth: upper(person.placeOfBirth),
      date_of_expiry: person.dateOfExpiry,
    },
    seed: person.seed,
  };
}

/** The side with the address. */
export function identityCardBack(person: PrintedPerson): PrintedSpecimen {
  const labels = labelsOf(person);
  return {
    name: `id-back-${person.country}`,
    kind: 'card-back',
    country: person.country,
    language: languageOf(person.country),
    size: CARD_SIZE,
    texts: [
      ...field(labels.address, `${person.postalCode} ${person.city}`, 8, 8, 50),
      {text: person.street, x: 8, y: 14.6, size: 2.7, width: 50, style: 'value'},
      ...field(labels.authority, person.authority, 8, 20, 50),
      ...field(labels.dateOfIssue, dayFirst(person.dateOfIssue, labels.sign), 8, 27, 30),
    ],
    truth: {
      street_and_house_number: person.street,
      postal_code: person.postalCode,
      city: person.city,
      authority: person.authority,
      date_of_issue: person.dateOfIssue,
    },
    seed: person.seed,
  };
}
