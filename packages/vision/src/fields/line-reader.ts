/** What a reader of printed lines gives. */
import type {Gray} from '../pixels/gray.js';

/** One word as read, with its ends in pixels of the line's picture. */
export interface ReadWord {
  readonly text: string;
  /** 0..1. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
}

/** Reads one line of print, black on white. */
export interface LineReader {
  readLine(line: Gray): readonly ReadWord[];
}
