/** Makes a layout out of a table: fields by their lengths, check digits by the names of fields. */
import type {
  MrzCheckRow,
  MrzField,
  MrzFieldKind,
  MrzFieldName,
  MrzFormat,
  MrzLayout,
} from './mrz-layout-types.js';

export type MrzFieldRow = readonly [name: MrzFieldName, length: number, kind: MrzFieldKind];

export type MrzCheckEntry = readonly [
  name: MrzCheckRow['name'],
  over: readonly MrzFieldName[],
  at: MrzFieldName,
];

export function createLayout(
  format: MrzFormat,
  lines: readonly (readonly MrzFieldRow[])[],
  checks: readonly MrzCheckEntry[],
  form: Pick<MrzLayout, 'begins' | 'shape'> = {},
): MrzLayout {
  const fields: MrzField[] = [];
  const lineLengths = lines.map((rows, line) => {
    let from = 0;
    for (const [name, length, kind] of rows) {
      fields.push({name, kind, line, from, to: from + length});
      from += length;
    }
    return from;
  });
  const byName = (name: MrzFieldName): MrzField => fields.find((field) => field.name === name)!;
  return {
    format,
    lineLengths,
    ...form,
    fields,
    checks: checks.map(([name, over, at]) => ({name, over: over.map(byName), at: byName(at)})),
  };
}
