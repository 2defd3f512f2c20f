/** What a reader of printed lines gives. */
import type {Gray} from '../pixels/gray.js';

/** One character as read, with its box in pixels of the line's picture. */
export interface ReadSymbol {
  readonly text: string;
  /** 0..1. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Reads one line of print, black on white. */
export interface LineReader {
  readLine(line: Gray): ReadSymbol[];
}
