import {expect} from 'chai';
import {joinTextRuns, type TextRun} from './text-lines.js';

const PAGE = {width: 1000, height: 1400};

/** A piece of text 20 pixels high, its letters 10 wide. */
const run = (text: string, left: number, bottom: number): TextRun => ({
  ...{text, left, bottom},
  right: left + text.length * 10,
  top: bottom - 20,
});

const texts = (...runs: readonly TextRun[]): readonly string[] =>
  joinTextRuns(runs, PAGE).map(({text}) => text);

describe('lines of the text that a file carries', () => {
  it('are joined from words and from letters, whatever their order', () => {
    expect(
      texts(run('Street', 156, 100), run('Saphire', 80, 101), run('14', 222, 100)),
    ).to.deep.equal(['Saphire Street 14']);
    expect(
      texts(run('A', 80, 100), run('n', 90, 100), run('n', 100, 100), run('a', 110, 100)),
    ).to.deep.equal(['Anna']);
  });

  it('end where a column does', () => {
    expect(texts(run('Anna Eriksson', 80, 100), run('3 December 2025', 600, 100))).to.deep.equal([
      'Anna Eriksson',
      '3 December 2025',
    ]);
  });

  it('run from top to bottom, with their places on the page', () => {
    const lines = joinTextRuns([run('below', 80, 700), run('above', 80, 140)], PAGE);
    expect(lines.map(({text}) => text)).to.deep.equal(['above', 'below']);
    expect(lines[0]!.outline[3]).to.deep.equal({x: 0.08, y: 0.1});
    expect(lines[0]!.confidence).to.equal(1);
  });
});
