/** Labels of health insurance cards, folded, by Data point key. */
import type {LabelTable} from './label-table.js';

export const HEALTH_CARD_LABELS: LabelTable = {
  member_id: [
    ...['MEMBER ID', 'MEMBER NUMBER', 'MEMBER NO', 'SUBSCRIBER ID', 'ID NO', 'VERSICHERTENNUMMER'],
    ...[
      'KRANKENVERSICHERTENNUMMER',
      'NUMERO DE ASEGURADO',
      'NUMERO DI TESSERA',
      'NUMERO DE SECURITE SOCIALE',
    ],
    ...[
      'PERSONAL IDENTIFICATION NUMBER',
      'IDENTIFICATION NUMBER',
      'POLICY NUMBER',
      'VERSICHERTEN NR',
    ],
  ],
  group_number: ['GROUP', 'GROUP NO', 'GROUP NUMBER', 'GRP', 'GROUP ID', 'RX GROUP'],
  insurance_provider: [
    ...[
      'INSURANCE PROVIDER',
      'INSURER',
      'PLAN',
      'KRANKENKASSE',
      'KOSTENTRAGER',
      'CAISSE',
      'ASEGURADORA',
    ],
    ...['IDENTIFICATION NUMBER OF THE INSTITUTION', 'NAME DER KRANKENKASSE'],
  ],
  last_name: ['SURNAME', 'LAST NAME', 'NAME', 'NOM', 'APELLIDOS', 'COGNOME'],
  first_names: [
    'GIVEN NAMES',
    'FIRST NAME',
    'FORENAMES',
    'VORNAME',
    'VORNAMEN',
    'PRENOM',
    'NOMBRE',
    'NOME',
  ],
  date_of_birth: [
    'DATE OF BIRTH',
    'DOB',
    'GEBURTSDATUM',
    'DATE DE NAISSANCE',
    'FECHA DE NACIMIENTO',
  ],
  date_of_expiry: [
    'EXPIRY DATE',
    'DATE OF EXPIRY',
    'VALID UNTIL',
    'ABLAUFDATUM',
    'GULTIG BIS',
    'SCADENZA',
  ],
};
