import {PassbaseError} from '@passbase-verify/protocol';
import {parseAamva, type ParsedAamva} from './parse-aamva.js';

/** The card in a bar code's text; undefined where it is of another kind: documents carry those as well, and anybody may send one. */
export function readAamva(text: string): ParsedAamva | undefined {
  try {
    return parseAamva(text);
  } catch (error) {
    if (error instanceof PassbaseError) return undefined;
    throw error;
  }
}
