/**
 * Document numbers of more than nine characters (9303-5 and 9303-6, 4.2.2, note j; used by Belgium and Portugal among
 * others): a filler stands where the check digit would be, and the optional data begins with the rest of the
 * number and its check digit.
 */
import type {MrzLayout} from './layout/mrz-layout.js';

/** Layouts in which document numbers may be so long. */
export const hasLongNumbers = ({format}: MrzLayout): boolean =>
  format === 'TD1' || format === 'TD2';

export interface LongNumber {
  readonly number: string;
  /** The check digit that stands in the zone. */
  readonly found: string;
  /** Characters of the optional data that belong to the number, its check digit included. */
  readonly length: number;
}

/** Undefined where the number is not a long one. */
export function longNumber(layout: MrzLayout, lines: readonly string[]): LongNumber | undefined {
  if (!hasLongNumbers(layout)) return undefined;
  const [number, check, optional] = ['documentNumber', 'documentNumberCheck', 'optional'].map(
    (name) => {
      const {line, from, to} = layout.fields.find((field) => field.name === name)!;
      return lines[line]!.slice(from, to);
    },
  ) as [string, string, string];
  const rest = check === '<' ? /^([A-Z0-9]+)([0-9])(?:<|$)/.exec(optional) : null;
  return rest
    ? {number: number + rest[1]!, found: rest[2]!, length: rest[1]!.length + 1}
    : undefined;
}
