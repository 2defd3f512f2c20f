/** Which kinds of machine readable zone belong to which Resource type. */
import type {ResourceType} from '@passbase-verify/protocol';
import type {MrzFormat} from '../mrz/layout/mrz-layout.js';
import type {ParsedMrz} from '../mrz/parse-mrz.js';

interface ZoneRow {
  readonly formats: readonly MrzFormat[];
  /** First letter of the document code: 9303-4 4.2.2.1, 9303-5 and 9303-6 4.2.2, 9303-7 4.2.2. */
  readonly codes: string;
}

/** Cards of one State's own residents and of foreigners use the same codes: the zone can't tell them apart. */
const CARD: ZoneRow = {formats: ['TD1', 'TD2'], codes: 'IAC'};

const ZONES: Partial<Record<ResourceType, ZoneRow>> = {
  PASSPORT: {formats: ['TD3'], codes: 'P'},
  NATIONAL_ID_CARD: {formats: [...CARD.formats, 'FRA-ID'], codes: CARD.codes},
  DRIVERS_LICENSE: {formats: ['FRA-DL', 'CHE-DL'], codes: 'DF'},
  RESIDENCE_PERMIT: CARD,
  VISA: {formats: ['MRVA', 'MRVB'], codes: 'V'},
};

/** True where the zone is one that documents of `type` have. */
export function mrzMatchesType(mrz: ParsedMrz, type: string): boolean {
  const row = Object.hasOwn(ZONES, type) ? ZONES[type] : undefined;
  const code = mrz.documentCode[0];
  return (
    row !== undefined &&
    mrz.format !== undefined &&
    row.formats.includes(mrz.format) &&
    code !== undefined &&
    row.codes.includes(code)
  );
}
