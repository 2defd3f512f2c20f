import {expect} from 'chai';
import {TD3} from '../testing/print.js';
import {placeSymbols, type ReadSymbol} from './place-symbols.js';

const HEIGHT = 40;
const PITCH = 41;

/** A line as a reader gives it that makes no mistake. */
const readOf = (line: string, shift = 0): ReadSymbol[] =>
  [...line].map((text, i) => ({
    text,
    confidence: 0.9,
    left: shift + i * PITCH + 5,
    right: shift + i * PITCH + 36,
    top: 12,
    bottom: 52,
  }));

const textOf = (lines: readonly (readonly ReadSymbol[])[]): string[] | undefined =>
  placeSymbols(lines, HEIGHT)?.places.map((line) =>
    line.map((symbol) => symbol?.text ?? '_').join(''),
  );

describe('placeSymbols', () => {
  const lines = TD3.map((line) => readOf(line));

  it('leaves a right count as it is', () => {
    expect(textOf(lines)).to.deep.equal([...TD3]);
  });

  it('finds the gap that a symbol left', () => {
    const [first, second] = lines as [ReadSymbol[], ReadSymbol[]];
    const gap = first.filter((_, i) => i !== 7 && i !== 30);
    const [line] = textOf([gap, second])!;
    expect(line).to.equal([...TD3[0]].map((c, i) => (i === 7 || i === 30 ? '_' : c)).join(''));
  });

  it('drops the edge of the page before the line, and specks', () => {
    const [first, second] = lines as [ReadSymbol[], ReadSymbol[]];
    const edge = {...first[0]!, text: 'I', left: -24, right: -20, top: 0, bottom: 64};
    const speck = {...first[0]!, text: 'X', left: 400, right: 403, top: 50, bottom: 53};
    const stray = {...first[0]!, text: 'I', left: -14, right: -10};
    expect(textOf([[edge, stray, ...first, speck], second])).to.deep.equal([...TD3]);
  });

  it('tells 36 places from 44, and takes 30 of three lines', () => {
    const short = ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'];
    const cut = short.map((line) => readOf(line).filter((_, i) => i !== 20));
    expect(textOf(cut)!.map((line) => line.length)).to.deep.equal([36, 36]);
    const three = ['A', 'B', 'C'].map((letter) => readOf(letter.repeat(30)).slice(0, 29));
    expect(textOf(three)!.map((line) => line.length)).to.deep.equal([30, 30, 30]);
  });

  it('gives nothing where there are too few symbols for a grid', () => {
    expect(placeSymbols([readOf('ABC'), readOf('D')], HEIGHT)).to.equal(undefined);
    expect(placeSymbols([[], []], HEIGHT)).to.equal(undefined);
  });
});
