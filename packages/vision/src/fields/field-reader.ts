/** Reads what is printed on documents and sheets: lines of text, and which of them is the value of which label. */
import {
  systemClock,
  type Clock,
  type DataPointKey,
  type LoadProgress,
  type ModelRecord,
  type Quad,
  type ReadFieldsOptions as Wanted,
  type SeenField,
  type SeenPage,
} from '@passbase-verify/protocol';
import type {AssetLoader} from '../assets.js';
import type {Gray} from '../pixels/gray.js';
import {arrangeByLabels, arrangeByNumbers, type ArrangedField} from './arrange-fields.js';
import {arrangeEuLicence} from './arrange-eu-licence.js';
import type {Box} from './find-blobs.js';
import {findLines, type TextLine} from './find-lines.js';
import {layFlat, type FlatPage} from './flat-page.js';
import {inkMap} from './ink-map.js';
import {HEALTH_CARD_LABELS} from './labels/health-card-labels.js';
import {IDENTITY_LABELS} from './labels/identity-labels.js';
import {foldedTable, type LabelTable} from './labels/label-table.js';
import {US_LICENCE} from './labels/licence-numbers.js';
import type {LineReader} from './line-reader.js';
import {confidenceOf, readLine, textOf, type ReadLine} from './read-line.js';

/** A still with what was located in it. */
export interface FieldView {
  readonly gray: Gray;
  readonly page: SeenPage;
  /** Left out of what is read: other engines read it better. */
  readonly mrzBand?: Quad;
  /** Left out as well: hair looks like print. */
  readonly portrait?: Quad;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Lines read so far, and those there are. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly clock?: Clock;
  /** Milliseconds; what has not been read by then stays unread. */
  readonly deadlineMs?: number;
}

export interface ReadFieldsOptions extends ReadOptions {
  /** Which labels to look for: those of a kind of document, or phrases by the Data point that they name. */
  readonly document: Wanted['document'];
  /** Issuing country, where it is known: licences of the USA number their fields otherwise. */
  readonly country?: string;
  /** Keys to give; all lines, with and without a label, where absent. */
  readonly wanted?: readonly DataPointKey[];
}

/** Drawn documents take 1 to 2 s on two shared cores; a phone may need four times that. */
const FIELDS_DEADLINE_MS = 10_000;
const SHEET_DEADLINE_MS = 15_000;
/** Countries whose licences follow the AAMVA standard. */
const NUMBERS_WITH_WORDS: ReadonlySet<string> = new Set(['USA', 'CAN']);
/** Lines between two chances for other tasks of the worker. */
const LINES_A_TURN = 4;
/** Print with fewer letters is read last: much of it is background. */
const LETTERS_OF_TEXT = 3;
/** A line read less surely than this is tried in two parts, where a gap of this many heights of its letters parts it. */
const SURE = 0.7;
const WIDE_GAP = 1;
/** Less sure readings of a few letters are strokes of the background; long ones are print that is hard to read. */
const LEAST_CONFIDENCE = {short: 0.25, long: 0.02} as const;
const LONG_TEXT = 5;

export class FieldReader {
  readonly #reader: LineReader & {close?(): void};

  /** @param reader - Of lines; `load` starts the real one. */
  constructor(reader: LineReader & {close?(): void}) {
    this.#reader = reader;
  }

  /**
   * @param options - `languages`: whose letters are printed there, as `readingLanguage` gives them.
   * @throws {PassbaseError} `ERR_VISION_ASSET_…` or `ERR_VISION_ENGINE`.
   */
  static async load(
    assets: AssetLoader,
    {languages}: {readonly languages: readonly string[]},
    onProgress: (progress: LoadProgress) => void,
  ): Promise<{engine: FieldReader; models: readonly ModelRecord[]}> {
    // Only who loads the engine needs its loader, which is no module that a page could import as it is.
    const {TextReader} = await import('../engines/text-reader.js');
    const {engine, models} = await TextReader.load(assets, languages, onProgress);
    return {engine: new FieldReader(engine), models};
  }

  /** The printed fields of a card or page, top to bottom. */
  async readFields(view: FieldView, options: ReadFieldsOptions): Promise<readonly SeenField[]> {
    const {wanted, deadlineMs = FIELDS_DEADLINE_MS} = options;
    const flat = layFlat(view.gray, view.page);
    const lines = await this.#readLines(flat, view, {...options, deadlineMs});
    const fields = arrange(lines, options).map((field) => toSeen(field, flat));
    return wanted ? fields.filter(({key}) => key && wanted.includes(key)) : fields;
  }

  /** The lines of a letter, a bill or another sheet, top to bottom. */
  async readSheet(view: FieldView, options: ReadOptions = {}): Promise<readonly SeenField[]> {
    const {deadlineMs = SHEET_DEADLINE_MS} = options;
    const flat = layFlat(view.gray, view.page);
    const lines = await this.#readLines(flat, view, {...options, deadlineMs});
    return lines.map((line) => toSeen({lines: [line]}, flat));
  }

  /** Frees the engine's memory. */
  close(): void {
    this.#reader.close?.();
  }

  async #readLines(
    flat: FlatPage,
    {mrzBand, portrait}: FieldView,
    {signal, onProgress, clock = systemClock, deadlineMs}: ReadOptions & {deadlineMs: number},
  ): Promise<ReadLine[]> {
    signal?.throwIfAborted();
    const end = clock.now() + deadlineMs;
    const ink = inkMap(flat.gray, flat.pxPerMm);
    const leftOut = [mrzBand, portrait].flatMap((quad) => {
      const box = quad && flat.boxOf(quad);
      return box ? [box] : [];
    });
    const found = findLines(ink, flat.pxPerMm).filter(
      (line) => !leftOut.some((box) => liesIn(line, box)),
    );
    const read = new Map<TextLine, readonly ReadLine[]>();
    const queue = likeliestFirst(found);
    for (const [done, line] of queue.entries()) {
      if (done % LINES_A_TURN === 0) {
        onProgress?.(done, queue.length);
        await clock.wait(0, signal);
        if (clock.now() > end) break;
      }
      const words = readLine(ink, line, this.#reader);
      const parts = words ? (this.#readApart(ink, line, words) ?? [words]) : [];
      read.set(line, parts.filter(isText));
    }
    onProgress?.(queue.length, queue.length);
    return found.flatMap((line) => read.get(line) ?? []);
  }

  /** A small label and a large value in one line disturb each other: what is unsure is read again in two parts. */
  #readApart(ink: Gray, line: TextLine, whole: ReadLine): readonly ReadLine[] | undefined {
    const sure = confidenceOf(whole);
    const gap = widestGap(whole);
    if (sure >= SURE || !gap || gap.right - gap.left < WIDE_GAP * line.letter) return undefined;
    const parts = [
      {...line, right: gap.left},
      {...line, left: gap.right},
    ].flatMap((part) => readLine(ink, part, this.#reader) ?? []);
    const better =
      parts.length === 2 && confidenceOf({words: parts.flatMap(({words}) => words)}) > sure;
    return better ? parts : undefined;
  }
}

function widestGap({words}: ReadLine): {readonly left: number; readonly right: number} | undefined {
  const gaps = words.slice(1).map((word, i) => ({left: words[i]!.right, right: word.left}));
  return gaps.sort((a, b) => b.right - b.left - (a.right - a.left))[0];
}

function isText(line: ReadLine): boolean {
  const text = textOf(line);
  const least = LEAST_CONFIDENCE[text.length < LONG_TEXT ? 'short' : 'long'];
  // Another engine reads the machine readable zone, and better.
  return confidenceOf(line) >= least && !/<.*<.*</.test(text);
}

const likeliestFirst = (lines: readonly TextLine[]): TextLine[] => [
  ...lines.filter(({count}) => count >= LETTERS_OF_TEXT),
  ...lines.filter(({count}) => count < LETTERS_OF_TEXT),
];

/** True where the middle of the line lies in the box. */
function liesIn({left, top, right, bottom}: Box, box: Box): boolean {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

function arrange(
  lines: readonly ReadLine[],
  {document, country}: ReadFieldsOptions,
): ArrangedField[] {
  if (document === 'licence') {
    // Where nobody says, the words that stand with the numbers tell.
    const american = country === undefined || NUMBERS_WITH_WORDS.has(country);
    const fields =
      (american ? arrangeByNumbers(lines, US_LICENCE) : undefined) ?? arrangeEuLicence(lines);
    if (fields) return fields;
  }
  return arrangeByLabels(lines, tableOf(document));
}

function tableOf(document: ReadFieldsOptions['document']): LabelTable {
  if (typeof document === 'object') return foldedTable(document);
  return document === 'health-card' ? HEALTH_CARD_LABELS : IDENTITY_LABELS;
}

function toSeen({key, label, lines}: ArrangedField, flat: FlatPage): SeenField {
  const words = {words: lines.flatMap((line) => line.words)};
  const box: Box = {
    left: Math.min(...lines.map(({left}) => left)),
    top: Math.min(...lines.map(({top}) => top)),
    right: Math.max(...lines.map(({right}) => right)),
    bottom: Math.max(...lines.map(({bottom}) => bottom)),
  };
  return {
    ...(label ? {label: textOf(label)} : {}),
    ...(key && key !== 'other' ? {key} : {}),
    text: lines.map(textOf).join('\n'),
    confidence: confidenceOf(words),
    outline: flat.outlineOf(box),
  };
}
