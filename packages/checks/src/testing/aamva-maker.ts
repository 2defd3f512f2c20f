/** Makes the text of a licence's bar code, for tests (AAMVA DL/ID Card Design Standard, annex D; older versions likewise). */

/** What the card states. */
export interface AamvaFields {
  readonly issuerNumber: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName?: string;
  readonly suffix?: string;
  readonly documentNumber: string;
  /** `YYYY-MM-DD`, as all dates. */
  readonly birthDate: string;
  readonly issueDate: string;
  readonly expiryDate: string;
  readonly sex: 'male' | 'female' | 'unspecified';
  readonly street: string;
  readonly streetSupplement?: string;
  readonly city: string;
  readonly jurisdiction: string;
  /** `12345`, `12345-6789` or `A1A 1A1`. */
  readonly postalCode: string;
  readonly country: 'USA' | 'CAN';
  readonly vehicleClass?: string;
}

export interface AamvaMakerOptions {
  /** Between elements; a line feed in the standard. */
  readonly separator?: string;
  /** Subfile offsets that point anywhere. */
  readonly wrongOffsets?: boolean;
}

const SEX = {male: '1', female: '2', unspecified: '9'} as const;

/** @param version - 1 to 10 and later. */
export function buildAamva(
  fields: AamvaFields,
  version: number,
  {separator = '\n', wrongOffsets = false}: AamvaMakerOptions = {},
): string {
  const elements = [...nameElements(fields, version), ...otherElements(fields, version)];
  const body = `DL${elements.map(([id, value]) => id + value).join(separator)}\r`;
  const number = (value: number, digits: number): string => String(value).padStart(digits, '0');
  const head = `@\n\x1e\rANSI ${fields.issuerNumber}${number(version, 2)}${version > 1 ? '00' : ''}01`;
  const offset = wrongOffsets ? 9_999 : head.length + 10;
  return `${head}DL${number(offset, 4)}${number(body.length, 4)}${body}`;
}

type Element = readonly [id: string, value: string];

function nameElements(fields: AamvaFields, version: number): Element[] {
  const {lastName, firstName, middleName = '', suffix = ''} = fields;
  if (version === 1) return [['DAA', [lastName, firstName, middleName, suffix].join(',')]];
  const rest: Element[] = suffix ? [['DCU', suffix]] : [];
  if (version <= 3)
    return [
      ['DCS', lastName],
      ['DCT', middleName ? `${firstName},${middleName}` : `${firstName},`],
      ...rest,
    ];
  return [
    ['DCS', lastName],
    ['DDE', 'N'],
    ['DAC', firstName],
    ['DDF', 'N'],
    ['DAD', middleName || 'NONE'],
    ['DDG', 'N'],
    ...rest,
  ];
}

function otherElements(fields: AamvaFields, version: number): Element[] {
  const date = (text: string): string => {
    const [year, month, day] = text.split('-') as [string, string, string];
    return version === 1 || fields.country === 'CAN' ? year + month + day : month + day + year;
  };
  const {streetSupplement, vehicleClass} = fields;
  return [
    [version === 1 ? 'DAR' : 'DCA', vehicleClass ?? 'NONE'],
    ['DBD', date(fields.issueDate)],
    ['DBB', date(fields.birthDate)],
    ['DBA', date(fields.expiryDate)],
    ['DBC', SEX[fields.sex]],
    ['DAU', fields.country === 'CAN' ? '178 cm' : '070 in'],
    ['DAG', fields.street],
    ...(streetSupplement ? [['DAH', streetSupplement] as const] : []),
    ['DAI', fields.city],
    ['DAJ', fields.jurisdiction],
    ['DAK', paddedPostalCode(fields.postalCode)],
    ['DAQ', fields.documentNumber],
    ...(version >= 2 ? [['DCG', fields.country] as const] : []),
    ...(version >= 8 ? [['DDA', 'F'] as const] : []),
  ];
}

/** Eleven places: digits that nobody knows are zeros, the rest blanks. */
function paddedPostalCode(code: string): string {
  const plain = code.replace(/[\s-]/g, '');
  return (/^\d{5}$/.test(plain) ? `${plain}0000` : plain).padEnd(11);
}
