declare const unfinished: (...inputs: unknown[]) => never;
/** Layouts of ICAO 9303: parts 5 (TD1), 6 (TD2), 4 (TD3), 7 (MRV-A, MRV-B). */
export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRVA' | 'MRVB';
export type MrzCheckName =
  'document-number' | 'birth-date' | 'expiry-date' | 'personal-number' | 'composite';
export interface MrzCheck {
  readonly name: MrzCheckName;
  readonly valid: boolean;
}
export interface ParsedMrz {
  /** Absent where the lines fit no layout; every other field is then empty. */
  readonly format?: MrzFormat;
  readonly lines: readonly string[];
  readonly documentCode: string;
  readonly issuingState: string;
  readonly nationality: string;
  readonly lastName: string;
  readonly firstNames: string;
  readonly documentNumber: string;
  /** `YYYY-MM-DD`; absent where unknown, partly unknown or no calendar date. */
  readonly birthDate?: string;
  readonly expiryDate?: string;
  readonly sex?: 'male' | 'female' | 'unspecified';
  readonly personalNumber: string;
  readonly checks: readonly MrzCheck[];
  /** True where the layout fits and every check digit present holds. */
  readonly valid: boolean;
}
export function parseMrz(lines: readonly string[], today?: string): ParsedMrz {
  return unfinished(lines, today);
}
