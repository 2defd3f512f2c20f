import {expect} from 'chai';
import type {Quad} from '@passbase-verify/protocol';
import {TD1, TD3, print} from '../testing/print.js';
import {CAPITAL_HEIGHT, LINE_MARGIN, cutLine} from './line-image.js';
import {splitLines} from './split-lines.js';

const box = (left: number, top: number, right: number, bottom: number): Quad => [
  {x: left, y: top},
  {x: right, y: top},
  {x: right, y: bottom},
  {x: left, y: bottom},
];

describe('splitLines', () => {
  it('outlines the capitals of each line', () => {
    const [lines] = splitLines(print(TD3), box(40, 266, 600, 312));
    expect(lines).to.have.length(2);
    for (const [i, line] of lines!.entries()) {
      expect(line[0].y).to.be.closeTo(280 + i * 30 - 12.3, 4);
      expect(line[3].y).to.be.closeTo(280 + i * 30, 4);
      expect(line[0].x).to.be.closeTo(43, 8);
      expect(line[1].x).to.be.closeTo(597, 8);
    }
  });

  it('knows three lines from two', () => {
    const gray = print(TD1, {scale: 6.5, y: 200, pitch: 4.5});
    expect(splitLines(gray, box(40, 184, 535, 260))[0]).to.have.length(3);
  });

  it('straightens a band that is taken askew', () => {
    const angle = 0.05;
    const gray = print(TD3, {angle, y: 200});
    // The box is upright, the lines are not.
    const [lines] = splitLines(gray, box(40, 180, 600, 260));
    const [first] = lines!;
    expect((first![1].y - first![0].y) / (first![1].x - first![0].x)).to.be.closeTo(angle, 0.01);
  });

  it('gives nothing for plain paper', () => {
    expect(splitLines(print([]), box(40, 266, 600, 312))).to.deep.equal([]);
  });
});

describe('cutLine', () => {
  it('gives black print on white of one height, with room around it', () => {
    const image = cutLine(print(TD3), box(43, 267.7, 597, 280));
    expect(image.height).to.equal(CAPITAL_HEIGHT + 2 * LINE_MARGIN);
    const sorted = image.data.slice().sort();
    expect(sorted[0]).to.be.lessThan(10);
    expect(sorted[sorted.length >> 1]).to.be.greaterThan(245);
  });
});
