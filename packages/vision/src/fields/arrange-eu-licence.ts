/**
 * Fields of licences after Directive 2006/126/EC. Their small numbers are often misread, but what stands in which order is laid
 * down: each row gets the number that fits what was read in front of it, what it looks like, and the rows around it.
 */
import {isNextTo, type ArrangedField} from './arrange-fields.js';
import {heightOf} from './find-blobs.js';
import {fold} from './labels/fold.js';
import {findNumber} from './labels/find-number.js';
import {EU_LICENCE} from './labels/licence-numbers.js';
import {partOf, textOf, type ReadLine} from './read-line.js';

interface Row {
  readonly line: ReadLine;
  readonly label?: ReadLine;
  /** As read in front of it. */
  readonly number?: string;
}

/** Numbers of the column, top to bottom. `4c` stands beside `4a`, or below `4b`. */
const ORDER = ['1', '2', '3', '4a', '4b', '4c', '4d', '5', '8', '9'] as const;
type Place = (typeof ORDER)[number];
/** Texts that take more than one row. */
const REPEATS: ReadonlySet<Place> = new Set(['1', '2', '8']);

const DATE = /\d{1,2}\s?[.\-/ ]\s?\d{1,2}\s?[.\-/ ]\s?\d{2,4}/;
/** Directive 2006/126/EC, article 4, and the national ones that stand beside them. */
const CATEGORY = '(?:AM|A1|A2|A|B1|BE|B|C1E|C1|CE|C|D1E|D1|DE|D|L|T|M|K|W|S)';
const CATEGORIES = new RegExp(`^${CATEGORY}(?: ${CATEGORY})*$`);

/** How well the text looks like that of a place. */
function looks(text: string, place: Place): number {
  const dated = DATE.test(text);
  const figures = (text.match(/\d/g) ?? []).length;
  const categories = CATEGORIES.test(fold(text));
  switch (place) {
    case '1':
    case '2':
      return figures > 0 || categories ? -3 : 1;
    case '3':
      return dated ? (text.length > 12 ? 3 : 2) : -3;
    case '4a':
    case '4b':
      return dated ? (text.length <= 12 ? 3 : 1) : -3;
    case '4c':
      return dated || categories ? -3 : 0.5;
    case '4d':
    case '5':
      return dated || figures < 3 || text.trim().includes(' ') ? -2 : 2;
    case '8':
      return dated || categories ? -3 : 1;
    case '9':
      return categories ? 3 : -2;
  }
}

const NUMBER_READ = 4;
const OTHER_NUMBER = -4;
/** A second row of one text, and a number that most cards have left out. */
const REPEATED = -1.2;
const LEFT_OUT = -1;
const OFTEN_LEFT_OUT: ReadonlySet<Place> = new Set(['4c', '4d', '8']);
/** A row that is no field: the heading, the background. */
const NO_FIELD = -0.5;
/** Fewer fields are another card. */
const FEWEST = 4;

/** Undefined where the lines are no such licence. */
export function arrangeEuLicence(lines: readonly ReadLine[]): ArrangedField[] | undefined {
  const rows = rowsOf(lines);
  const places = align(rows);
  const named = new Set(places.filter((place) => place !== undefined));
  if (named.size < FEWEST) return undefined;
  const fields: ArrangedField[] = [];
  const used = new Set<ReadLine>();
  rows.forEach((row, i) => {
    const place = places[i];
    if (place === undefined) return;
    used.add(row.line);
    const key = EU_LICENCE.keys[place]!;
    const before = fields.at(-1);
    if (before?.key === key)
      fields[fields.length - 1] = {...before, lines: [...before.lines, row.line]};
    else fields.push({key, ...(row.label ? {label: row.label} : {}), lines: [row.line]});
    if (place !== '4a') {
      const rest: ReadLine[] = [];
      for (let last = row.line; ; last = rest.at(-1)!) {
        const next = lines.find((line) => isNextTo(last, line) && !used.has(line));
        if (!next) break;
        used.add(next);
        rest.push(next);
      }
      const field = fields.pop()!;
      fields.push({...field, lines: [...field.lines, ...rest]});
    }
    if (place !== '4a' || named.has('4c')) return;
    const beside = lines.find((line) => isBeside(row.line, line) && textOf(line).length > 3);
    if (!beside) return;
    used.add(beside);
    fields.push({key: 'authority', ...splitNumber(beside)});
  });
  return fields;
}

const isBeside = (a: ReadLine, b: ReadLine): boolean =>
  b.left > a.right &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.4 * Math.min(heightOf(a), heightOf(b));

function splitNumber(line: ReadLine): Pick<ArrangedField, 'label' | 'lines'> {
  const found = findNumber(
    line.words.map(({text}) => text),
    EU_LICENCE,
  );
  const rest = found && partOf(line, found.words, line.words.length);
  return rest ? {label: partOf(line, 0, found.words)!, lines: [rest]} : {lines: [line]};
}

/** Texts of the column that most lines begin in, each with the number in front of it. */
function rowsOf(lines: readonly ReadLine[]): Row[] {
  const texts = lines.filter((line) => textOf(line).length > 3);
  const left = columnOf(texts);
  if (left === undefined) return [];
  const rows: Row[] = [];
  for (const line of lines) {
    const room = 1.2 * line.letter;
    if (Math.abs(line.left - left) < room && !isNumber(line)) {
      const label = lines.find((one) => isBeside(one, line) && one.right > left - 6 * line.letter);
      rows.push({line, ...describeLabel(label)});
      continue;
    }
    // The number and its text were taken for one line.
    const second = line.words.findIndex((word) => Math.abs(word.left - left) < room);
    const value = second > 0 ? partOf(line, second, line.words.length) : undefined;
    if (value) rows.push({line: value, ...describeLabel(partOf(line, 0, second))});
  }
  return rows.sort((a, b) => a.line.top - b.line.top);
}

const isNumber = (line: ReadLine): boolean =>
  line.words.length === 1 && /^\W*\d[a-d]?\W*$/i.test(textOf(line));

function describeLabel(label: ReadLine | undefined): Partial<Row> {
  if (!label) return {};
  const number = findNumber([textOf(label)], EU_LICENCE)?.number;
  return {label, ...(number === undefined ? {} : {number})};
}

/** The left edge that most lines share. */
function columnOf(lines: readonly ReadLine[]): number | undefined {
  let best: {count: number; left: number} | undefined;
  for (const {left, letter} of lines) {
    const count = lines.filter((other) => Math.abs(other.left - left) < letter).length;
    if (!best || count > best.count) best = {count, left};
  }
  return best?.left;
}

/** The likeliest places of the rows, in the order of the card: the best path from row to row. */
function align(rows: readonly Row[]): (Place | undefined)[] {
  // State k: the last place used is ORDER[k - 1].
  const states = ORDER.length + 1;
  let scores = Array.from({length: states}, (_, k) => (k === 0 ? 0 : Number.NEGATIVE_INFINITY));
  const steps: {from: number; place: Place | undefined}[][] = [];
  for (const row of rows) {
    const next = new Array<number>(states).fill(Number.NEGATIVE_INFINITY);
    const step: {from: number; place: Place | undefined}[] = [];
    const offer = (to: number, score: number, from: number, place: Place | undefined): void => {
      if (score <= next[to]!) return;
      next[to] = score;
      step[to] = {from, place};
    };
    for (let from = 0; from < states; from++) {
      if (scores[from] === Number.NEGATIVE_INFINITY) continue;
      offer(from, scores[from]! + NO_FIELD, from, undefined);
      let gap = 0;
      for (let to = Math.max(1, from); to < states; to++) {
        const place = ORDER[to - 1]!;
        if (to === from && !REPEATS.has(place)) continue;
        if (to > from + 1) gap += OFTEN_LEFT_OUT.has(ORDER[to - 2]!) ? 0 : LEFT_OUT;
        const repeated = to === from ? REPEATED : 0;
        offer(to, scores[from]! + gap + repeated + fit(row, place), from, place);
      }
    }
    scores = next;
    steps.push(step);
  }
  const places: (Place | undefined)[] = [];
  let state = scores.indexOf(Math.max(...scores));
  for (const step of steps.toReversed()) {
    const taken = step[state]!;
    places.unshift(taken.place);
    state = taken.from;
  }
  return places;
}

function fit({line, number}: Row, place: Place): number {
  const read = number === undefined ? 0 : number === place ? NUMBER_READ : OTHER_NUMBER;
  return looks(textOf(line), place) + read;
}
