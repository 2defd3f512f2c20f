/** Lines out of the pieces of text that a file carries: a PDF may store every word, or every letter, by itself. */
import type {SeenField} from '@passbase-verify/protocol';

/** A piece of text in pixels of the drawn page. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of a line's height: pieces that stand less apart are one word, and those that stand further apart are two columns. */
const GAP = {word: 0.15, column: 1.8};

/** Baselines that differ by less than this share of the height are one line's. */
const SAME_LINE = 0.5;

const heightOf = ({top, bottom}: TextRun): number => Math.max(1, bottom - top);

function append(line: TextRun, next: TextRun): TextRun {
  const apart = next.left - line.right > GAP.word * heightOf(line);
  const spaced = /\s$/.test(line.text) || /^\s/.test(next.text);
  return {
    text: `${line.text}${apart && !spaced ? ' ' : ''}${next.text}`,
    left: Math.min(line.left, next.left),
    right: Math.max(line.right, next.right),
    top: Math.min(line.top, next.top),
    bottom: Math.max(line.bottom, next.bottom),
  };
}

const continues = (line: TextRun, next: TextRun): boolean =>
  Math.abs(next.bottom - line.bottom) < SAME_LINE * heightOf(line) &&
  next.left - line.right < GAP.column * heightOf(line) &&
  next.left >= line.left;

/** The lines from top to bottom, each as a field without a label. What a file says of itself is no guess: confidence 1. */
export function joinTextRuns(
  runs: readonly TextRun[],
  page: {readonly width: number; readonly height: number},
): readonly SeenField[] {
  const ordered = [...runs].sort((a, b) =>
    Math.abs(a.bottom - b.bottom) < SAME_LINE * heightOf(a) ? a.left - b.left : a.bottom - b.bottom,
  );
  const lines: TextRun[] = [];
  for (const run of ordered) {
    const at = lines.findLastIndex((line) => continues(line, run));
    if (at === -1) lines.push(run);
    else lines[at] = append(lines[at]!, run);
  }
  const x = (pixels: number): number => pixels / page.width;
  const y = (pixels: number): number => pixels / page.height;
  return lines.map(({text, left, right, top, bottom}) => ({
    text: text.replace(/\s+/g, ' ').trim(),
    confidence: 1,
    outline: [
      {x: x(left), y: y(top)},
      {x: x(right), y: y(top)},
      {x: x(right), y: y(bottom)},
      {x: x(left), y: y(bottom)},
    ],
  }));
}
