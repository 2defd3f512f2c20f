/** The visual inspection zone: labels in English and French, values as ICAO 9303-3 section 3 prints them. */
import type {SpecimenPerson} from './specimen-person.js';

export interface VisualField {
  readonly label: string;
  readonly value: string;
  /** Left edge and the label's baseline, millimetres. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** English and French months of ICAO 9303-3 section 3.8. */
const MONTHS =
  'JAN/JAN,FEB/FÉV,MAR/MARS,APR/AVR,MAY/MAI,JUN/JUIN,JUL/JUIL,AUG/AOÛT,SEP/SEPT,OCT/OCT,NOV/NOV,DEC/DÉC'.split(
    ',',
  );
const SEX_LETTER = {male: 'M', female: 'F', unspecified: 'X'} as const;

export function visualFields(person: SpecimenPerson): readonly VisualField[] {
  const at = (label: string, value: string, x: number, y: number, width: number): VisualField => ({
    label,
    value: value.toUpperCase(),
    x,
    y,
    width,
  });
  return [
    at('Type / Type', 'P', 62, 6, 10),
    at('Code of State / Code de l’État', person.issuingState, 74, 6, 20),
    at('Passport No. / N° du passeport', person.documentNumber, 98, 6, 23),
    at('Surname / Nom', person.lastName, 44.5, 18.5, 50),
    at('Given names / Prénoms', person.firstNames, 44.5, 25, 50),
    at('Nationality / Nationalité', 'Utopian/utopienne', 44.5, 31.5, 34),
    at('Personal No. / N° personnel', person.personalNumber ?? '—', 81, 31.5, 22),
    at('Date of birth / Date de naissance', printedDate(person.dateOfBirth), 44.5, 38, 34),
    at('Sex / Sexe', SEX_LETTER[person.sex], 81, 38, 8),
    at('Place of birth / Lieu de naissance', person.placeOfBirth, 44.5, 44.5, 34),
    at('Date of issue / Date de délivrance', printedDate(person.dateOfIssue), 44.5, 51, 26),
    at('Authority / Autorité', person.authority, 73, 51, 26),
    at('Date of expiry / Date d’expiration', printedDate(person.dateOfExpiry), 44.5, 57.5, 26),
  ];
}

/** `07 AUG/AOÛT 1974`. */
function printedDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
