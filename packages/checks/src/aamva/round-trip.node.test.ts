/// <reference types="node" />
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PassbaseError} from '@passbase-verify/protocol';
import {buildAamva} from '../testing/aamva-maker.js';
import {createRandom} from '../testing/random.js';
import {randomAamvaFields} from '../testing/random-aamva.js';
import {parseAamva, type ParsedAamva} from './parse-aamva.js';

const CARDS = 100_000;
const MANGLED = 20_000;
const SEPARATORS = ['\n', '\n', '\r\n', '\r', '\n\n', '\u0090\n\u0090', '|'];

/** The facts of a card without the elements that they were read from. */
function facts(parsed: ParsedAamva): Record<string, unknown> {
  const other = ['elements', 'version', 'jurisdictionVersion', 'subfile', 'namesMayBeCut'];
  return Object.fromEntries(Object.entries(parsed).filter(([key]) => !other.includes(key)));
}

/** Anything but a typed error is a fault of the parser. */
function parseOrRefuse(text: string): void {
  try {
    parseAamva(text);
  } catch (error) {
    assert.ok(error instanceof PassbaseError, `${String(error)} for ${JSON.stringify(text)}`);
  }
}

describe('a hundred thousand cards', {timeout: 120_000}, () => {
  it('say what they were made to say, in every version', () => {
    const random = createRandom(417);
    for (let n = 0; n < CARDS; n++) {
      const fields = randomAamvaFields(random);
      const version = 1 + (n % 10);
      const separator = SEPARATORS[Math.floor(random() * SEPARATORS.length)]!;
      const text = buildAamva(fields, version, {separator, wrongOffsets: random() < 0.2});
      const parsed = parseAamva(text);
      assert.equal(parsed.version, version);
      assert.deepEqual(facts(parsed), {...fields}, JSON.stringify(text));
    }
  });

  it('throw nothing untyped when they are cut, altered or noise', () => {
    const random = createRandom(418);
    const below = (count: number): number => Math.floor(random() * count);
    for (let n = 0; n < MANGLED; n++) {
      const text = buildAamva(randomAamvaFields(random), 1 + (n % 10));
      parseOrRefuse(text.slice(0, below(text.length)));
      parseOrRefuse(text.slice(below(text.length)));
      const characters = [...text];
      for (let k = 0; k < 20; k++)
        characters[below(characters.length)] = String.fromCharCode(below(256));
      parseOrRefuse(characters.join(''));
      const noise = Array.from({length: below(300)}, () => String.fromCharCode(below(300)));
      parseOrRefuse(noise.join(''));
      parseOrRefuse(`ANSI 636${noise.join('')}`);
      parseOrRefuse(`%${noise.join('')}?;${text}?`);
    }
  });
});
