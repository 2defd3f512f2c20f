/**
 * Issuer identification numbers: who issued a card, by the six digits in its header (AAMVA DL/ID Card Design Standard,
 * annex D, table D.1; the list itself is kept by AAMVA).
 */

/** ISO 3166-1 alpha-3. */
export type IssuerCountry = 'USA' | 'CAN' | 'MEX';

export interface Issuer {
  /** State, province or territory, as in an address: two letters. */
  readonly jurisdiction: string;
  readonly country: IssuerCountry;
}

const NUMBERS: Readonly<Record<string, string>> = {
  '604426': 'PE',
  '604427': 'AS',
  '604428': 'QC',
  '604429': 'YT',
  '604430': 'MP',
  '604431': 'PR',
  '604432': 'AB',
  '604433': 'NU',
  '604434': 'NT',
  '636000': 'VA',
  '636001': 'NY',
  '636002': 'MA',
  '636003': 'MD',
  '636004': 'NC',
  '636005': 'SC',
  '636006': 'CT',
  '636007': 'LA',
  '636008': 'MT',
  '636009': 'NM',
  '636010': 'FL',
  '636011': 'DE',
  '636012': 'ON',
  '636013': 'NS',
  '636014': 'CA',
  '636015': 'TX',
  '636016': 'NL',
  '636017': 'NB',
  '636018': 'IA',
  '636019': 'GU',
  '636020': 'CO',
  '636021': 'AR',
  '636022': 'KS',
  '636023': 'OH',
  '636024': 'VT',
  '636025': 'PA',
  '636026': 'AZ',
  '636028': 'BC',
  '636029': 'OR',
  '636030': 'MO',
  '636031': 'WI',
  '636032': 'MI',
  '636033': 'AL',
  '636034': 'ND',
  '636035': 'IL',
  '636036': 'NJ',
  '636037': 'IN',
  '636038': 'MN',
  '636039': 'NH',
  '636040': 'UT',
  '636041': 'ME',
  '636042': 'SD',
  '636043': 'DC',
  '636044': 'SK',
  '636045': 'WA',
  '636046': 'KY',
  '636047': 'HI',
  '636048': 'MB',
  '636049': 'NV',
  '636050': 'ID',
  '636051': 'MS',
  '636052': 'RI',
  '636053': 'TN',
  '636054': 'NE',
  '636055': 'GA',
  '636056': 'CU',
  '636057': 'HL',
  '636058': 'OK',
  '636059': 'AK',
  '636060': 'WY',
  '636061': 'WV',
  '636062': 'VI',
};

const CANADIAN = 'AB BC MB NB NL NS NT NU ON PE QC SK YT';
/** Coahuila and Hidalgo. */
const MEXICAN = 'CU HL';
/** States, the district, and the territories, whose cards say `USA` as well. */
const AMERICAN =
  'AL AK AS AZ AR CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VI VT WA WI WV WY';

const COUNTRY_BY_JURISDICTION: ReadonlyMap<string, IssuerCountry> = new Map(
  (
    [
      ['USA', AMERICAN],
      ['CAN', CANADIAN],
      ['MEX', MEXICAN],
    ] as const
  ).flatMap(([country, codes]) => codes.split(' ').map((code) => [code, country] as const)),
);

/** Numbers that were given out, for tests. */
export const ISSUER_NUMBERS: readonly string[] = Object.keys(NUMBERS);

/** Who has this number, or undefined. */
export function issuerOf(number: string): Issuer | undefined {
  const jurisdiction = Object.hasOwn(NUMBERS, number) ? NUMBERS[number]! : undefined;
  const country = jurisdiction && COUNTRY_BY_JURISDICTION.get(jurisdiction);
  return country ? {jurisdiction, country} : undefined;
}

/** The country of a state, province or territory by its two letters. */
export const countryOfJurisdiction = (code: string): IssuerCountry | undefined =>
  COUNTRY_BY_JURISDICTION.get(code);
