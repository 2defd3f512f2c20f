/** Brings labels and values of a page together: a value stands below its label, right of it, or behind it in one line. */
import type {Box} from './find-blobs.js';
import {heightOf} from './find-blobs.js';
import {findLabel} from './labels/find-label.js';
import {findNumber} from './labels/find-number.js';
import type {FieldKey, LabelTable} from './labels/label-table.js';
import type {LicenceNumbers} from './labels/licence-numbers.js';
import {partOf, textOf, type ReadLine} from './read-line.js';

export interface ArrangedField {
  readonly key?: FieldKey;
  readonly label?: ReadLine;
  /** Lines of the value, top to bottom. */
  readonly lines: readonly ReadLine[];
}

interface Label {
  readonly key: FieldKey;
  readonly line: ReadLine;
  /** The value, where it stands in the label's own line. */
  readonly inline?: ReadLine;
}

/** How far values may be from their labels, in heights of letters. */
const FURTHEST_BELOW = 2.4;
const FURTHEST_RIGHT = 14;
/** A value may begin this much left of its label. */
const LEFT_OF_LABEL = 1.5;
/** Costs of a place: a line below is likelier than one further right. */
const COST_ASIDE = 0.4;
const COST_RIGHT = 0.6;
const COST_OF_GAP = 0.25;
/** Cost of the line that a label stands right above. */
const CLOSE = 1;

/** Spaces within a value, in heights of letters. */
const WIDEST_SPACE = 3;

/** Lines that a value may go on for below its first. */
const MORE_LINES: Readonly<Partial<Record<FieldKey, number>>> = {
  address: 3,
  authority: 1,
  last_name: 1,
  first_names: 1,
  place_of_birth: 1,
};

/** A card with fewer numbers is none that uses them for labels. */
const FEWEST_NUMBERS = 4;

/** Fields of a document with labels in words. */
export function arrangeByLabels(lines: readonly ReadLine[], table: LabelTable): ArrangedField[] {
  const found = lines.map((line) => ({
    line,
    label: findLabel(
      line.words.map(({text}) => text),
      table,
    ),
  }));
  const isWhole = ({line, label}: (typeof found)[number]): boolean =>
    label?.words === line.words.length;
  const whole = found.filter(isWhole).map(({line}) => line);
  const labels: Label[] = [];
  const values: ReadLine[] = [];
  for (const one of found) {
    const {line, label} = one;
    // `Dirección General` right below a label is its value, though it begins like a label.
    const belongsAbove = (): boolean => whole.some((above) => costOf(above, line, true) < CLOSE);
    if (!label || (!isWhole(one) && belongsAbove())) {
      values.push(line);
      continue;
    }
    const inline = partOf(line, label.words, line.words.length);
    labels.push({
      key: label.key,
      line: partOf(line, 0, label.words) ?? line,
      ...(inline ? {inline} : {}),
    });
  }
  return pair(labels, values, true);
}

/** Fields of a licence whose labels are numbers with words; undefined where it has none. */
export function arrangeByNumbers(
  lines: readonly ReadLine[],
  numbers: LicenceNumbers,
): ArrangedField[] | undefined {
  const labels: Label[] = [];
  const values: ReadLine[] = [];
  for (const line of lines) {
    const found = findNumber(
      line.words.map(({text}) => text),
      numbers,
    );
    if (!found) {
      values.push(line);
      continue;
    }
    const inline = partOf(line, found.words, line.words.length);
    labels.push({
      key: found.key,
      line: partOf(line, 0, found.words) ?? line,
      ...(inline ? {inline} : {}),
    });
  }
  const distinct = new Set(labels.map(({key}) => key));
  return distinct.size < FEWEST_NUMBERS ? undefined : fillByPlace(pair(labels, values, false));
}

function pair(
  labels: readonly Label[],
  values: readonly ReadLine[],
  mayStandBelow: boolean,
): ArrangedField[] {
  const free = new Set(values);
  const firstLine = new Map<Label, ReadLine>();
  const open = labels.filter(({inline}) => !inline);
  const pairs = open
    .flatMap((label) =>
      values.map((value) => ({label, value, cost: costOf(label.line, value, mayStandBelow)})),
    )
    .filter(({cost}) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost);
  for (const {label, value} of pairs) {
    if (firstLine.has(label) || !free.has(value)) continue;
    firstLine.set(label, value);
    free.delete(value);
  }
  const fields: ArrangedField[] = [];
  for (const label of labels) {
    const first = label.inline ?? firstLine.get(label);
    if (!first) continue;
    const lines = [first];
    const take = (next: ReadLine | undefined): boolean => {
      if (next) lines.push(next);
      return next !== undefined && free.delete(next);
    };
    const more = mayStandBelow || label.key === 'address' ? (MORE_LINES[label.key] ?? 0) : 0;
    while (take([...free].find((value) => isNextTo(lines.at(-1)!, value))));
    for (
      let i = 0;
      i < more && take([...free].find((value) => goesOn(first, lines.at(-1)!, value)));
      i++
    );
    fields.push({key: label.key, label: label.line, lines});
  }
  return [...fields, ...[...free].map((line) => ({lines: [line]}))].sort(
    (a, b) => a.lines[0]!.top - b.lines[0]!.top,
  );
}

/** How far a value's place is from where the value of this label stands; infinite where it can't be its value. */
function costOf(label: Box & {readonly letter: number}, value: ReadLine, below: boolean): number {
  const size = Math.max(label.letter, value.letter);
  const overlap = Math.min(label.bottom, value.bottom) - Math.max(label.top, value.top);
  const aside = value.left - label.left;
  if (overlap > 0.4 * Math.min(heightOf(label), heightOf(value))) {
    const gap = value.left - label.right;
    if (gap > FURTHEST_RIGHT * size) return Number.POSITIVE_INFINITY;
    if (gap > -0.5 * size)
      return (below ? COST_RIGHT : 0) + (COST_OF_GAP * Math.max(0, gap)) / size;
    // A comma or an accent makes boxes of lines one below the other overlap.
    if (value.top < label.top + 0.3 * heightOf(label)) return Number.POSITIVE_INFINITY;
  }
  const gap = value.top - label.bottom;
  if (!below || gap < -0.9 * size || gap > FURTHEST_BELOW * size) return Number.POSITIVE_INFINITY;
  if (aside < -LEFT_OF_LABEL * size || value.left > label.right) return Number.POSITIVE_INFINITY;
  return Math.max(0, gap) / size + (COST_ASIDE * Math.abs(aside)) / size;
}

/** True where the second is the rest of the first's row: a wide space, or print that is lost between them. */
export function isNextTo(first: ReadLine, second: ReadLine): boolean {
  const overlap = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  const gap = second.left - first.right;
  return (
    overlap > 0.6 * Math.min(first.letter, second.letter) &&
    second.letter > 0.6 * first.letter &&
    gap > -0.5 * first.letter &&
    gap < WIDEST_SPACE * first.letter
  );
}

/** True where the next line goes on with a value: close below, of the same size, from the same left edge. */
function goesOn(first: ReadLine, last: ReadLine, next: ReadLine): boolean {
  const gap = next.top - last.bottom;
  return (
    Math.abs(next.letter - first.letter) < 0.25 * first.letter &&
    Math.abs(next.left - first.left) < 0.8 * first.letter &&
    gap > -0.5 * first.letter &&
    gap < 1.3 * first.letter
  );
}

/** City, State and ZIP code. */
const PLACE = /\p{L}{3,}.*\s[A-Z]{2},?\s\d{5}(-\d{4})?$/u;

/** Names and addresses stand in one column even where their single figures were not read. */
function fillByPlace(fields: readonly ArrangedField[]): ArrangedField[] {
  const filled = [...fields];
  const below = ({lines}: ArrangedField): number =>
    filled.findIndex(({key, lines: [line]}) => !key && goesOn(lines[0]!, lines.at(-1)!, line!));
  const has = (wanted: FieldKey): boolean => filled.some(({key}) => key === wanted);
  const last = filled.find(({key}) => key === 'last_name');
  const first = last ? below(last) : -1;
  if (first >= 0 && !has('first_names')) filled[first] = {...filled[first]!, key: 'first_names'};
  const at = filled.findIndex(({key, lines}) => !key && PLACE.test(textOf(lines[0]!)));
  if (at >= 0 && !has('address')) {
    const [place] = filled.splice(at, 1) as [ArrangedField];
    const street = filled.findIndex((field) => {
      const [line] = field.lines as [ReadLine];
      return !field.key && goesOnBefore(line, place.lines[0]!);
    });
    if (street >= 0)
      filled[street] = {key: 'address', lines: [...filled[street]!.lines, ...place.lines]};
    else filled.push({key: 'address', lines: place.lines});
  }
  return filled;
}

/** The street above may begin with its number, misread, left of the column. */
const goesOnBefore = (street: ReadLine, place: ReadLine): boolean =>
  goesOn({...street, left: place.left}, street, place) &&
  Math.abs(street.left - place.left) < 3 * place.letter;
