/** Makes valid machine readable zones of invented people, for tests. */
import {checkDigit} from '../mrz/check-digit.js';
import {MRZ_LAYOUTS, type MrzFormat} from '../mrz/mrz-layout.js';

export interface MrzFields {
  readonly documentCode: string;
  readonly issuingState: string;
  readonly nationality: string;
  readonly lastName: string;
  readonly firstNames: string;
  /** Up to nine characters. */
  readonly documentNumber: string;
  /** `YYMMDD` */
  readonly birth: string;
  readonly expiry: string;
  readonly sex: 'M' | 'F' | '<';
  readonly optional: string;
}

export function makeMrz(format: MrzFormat, fields: MrzFields): string[] {
  const layout = MRZ_LAYOUTS[format];
  const lines = Array.from({length: layout.lineCount}, () => [...'<'.repeat(layout.lineLength)]);
  const put = (line: number, from: number, to: number, text: string): void => {
    [...text.slice(0, to - from)].forEach((character, i) => (lines[line]![from + i] = character));
  };
  for (const [field, text] of [
    ['documentCode', fields.documentCode],
    ['issuingState', fields.issuingState],
    ['nationality', fields.nationality],
    ['names', `${fields.lastName}<<${fields.firstNames}`],
    ['documentNumber', fields.documentNumber],
    ['birthDate', fields.birth],
    ['expiryDate', fields.expiry],
    ['sex', fields.sex],
  ] as const) {
    const {line, from, to} = layout[field];
    put(line, from, to, text);
  }
  const {line, from, to} = layout.optional.at(-1)!;
  put(line, from, to, fields.optional);
  for (const {over, at} of layout.checks) {
    const covered = over
      .map((part) => lines[part.line]!.slice(part.from, part.to).join(''))
      .join('');
    lines[at.line]![at.index] = checkDigit(covered);
  }
  return lines.map((characters) => characters.join(''));
}
