import {expect} from 'chai';
import type {Quad} from '@passbase-verify/protocol';
import type {Gray} from '../pixels/gray.js';
import {TD3, print} from '../testing/print.js';
import {LINE_MARGIN} from './line-image.js';
import {drawShapes} from './ocr-b-shapes.js';
import {readMrz, type FoundMrz} from './read-mrz.js';

const BAND: Quad = [
  {x: 40, y: 266},
  {x: 600, y: 266},
  {x: 600, y: 312},
  {x: 40, y: 312},
];

/** A reader that is told what stands there, except for some characters. */
function knowing(lines: readonly string[], mistakes: Readonly<Record<string, string>> = {}) {
  let next = 0;
  return {
    readLine(image: Gray) {
      const text = lines[next++ % lines.length]!;
      const pitch = (image.width - 2 * LINE_MARGIN) / (text.length - 0.4);
      return [...text].map((character, i) => ({
        text: mistakes[character] ?? character,
        confidence: 0.9,
        left: LINE_MARGIN + i * pitch,
        right: LINE_MARGIN + (i + 0.6) * pitch,
        top: character === '<' ? 18 : /[0-9]/.test(character) ? 8 : 12,
        bottom: character === '<' ? 46 : 52,
      }));
    },
  };
}

/** The likeliest symbol of each place. */
const textOf = (found: FoundMrz | undefined) =>
  found?.mrz.lines.map((line) => line.map(({symbols}) => symbols[0]).join(''));

describe('readMrz', () => {
  const shapes = drawShapes();
  const gray = print(TD3);

  it('gives the lines, where they are, and trusts a reader that the shapes agree with', () => {
    const found = readMrz(gray, [BAND], knowing(TD3), shapes);
    expect(textOf(found)).to.deep.equal([...TD3]);
    expect(found?.score).to.be.greaterThan(0.85);
    expect(found?.outline[0].y).to.be.closeTo(268, 5);
    expect(found?.outline[2].y).to.be.closeTo(310, 5);
  });

  it('outvotes what OCR-B shows to be another character, and says so by less confidence', () => {
    const found = readMrz(gray, [BAND], knowing(TD3, {M: 'H', '1': '7', R: 'K'}), shapes);
    expect(textOf(found)).to.deep.equal([...TD3]);
    const sure = readMrz(gray, [BAND], knowing(TD3), shapes);
    expect(found!.score).to.be.lessThan(sure!.score);
  });

  it('gives nothing where nothing is printed', () => {
    const silent = {readLine: () => []};
    expect(readMrz(gray, [BAND], silent, shapes)).to.equal(undefined);
    expect(readMrz(print([]), [BAND], knowing(TD3), shapes)).to.equal(undefined);
    expect(readMrz(gray, [], knowing(TD3), shapes)).to.equal(undefined);
  });
});
