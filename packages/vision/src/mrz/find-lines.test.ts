import {seededRandom} from '@passbase-verify/testkit';
import {expect} from 'chai';
import {lineOutputs, type KnownLine} from '../testing/line-model.js';
import {valueAt} from './curve.js';
import {countCharacters, findLines, turnedProbability} from './find-lines.js';

const td3 = (bend = 0): KnownLine[] =>
  [52, 74].map((y) => ({
    centreAt: (x: number) => y + bend * ((x - 240) / 215) ** 2,
    start: 26,
    end: 454,
    height: 9,
    pitch: 428 / 44,
  }));

const td1 = (): KnownLine[] =>
  [35, 64, 93].map((y) => ({
    centreAt: (x: number) => y + 0.03 * (x - 240),
    start: 25,
    end: 455,
    height: 13.5,
    pitch: 430 / 30,
  }));

function expectLines(found: ReturnType<typeof findLines>, known: readonly KnownLine[]): void {
  expect(found).to.have.length(known.length);
  for (const [i, line] of found.entries()) {
    const {centreAt, start, end, height, pitch} = known[i]!;
    for (const x of [40, 150, 240, 330, 440])
      expect(valueAt(line.centre, x), `line ${i} at ${x}`).to.be.closeTo(centreAt(x), 0.8);
    expect(line.start).to.be.closeTo(start, 4);
    expect(line.end).to.be.closeTo(end, 4);
    expect(valueAt(line.height, 240)).to.be.closeTo(height, 0.06 * height);
    expect(valueAt(line.pitch, 240)).to.be.closeTo(pitch, 0.04 * pitch);
  }
}

describe('findLines', () => {
  it('finds two long lines and three short ones, and counts their characters', () => {
    expectLines(findLines(lineOutputs(td3())), td3());
    expect(countCharacters(findLines(lineOutputs(td3())))).to.be.closeTo(44, 1);
    expectLines(findLines(lineOutputs(td1())), td1());
    expect(countCharacters(findLines(lineOutputs(td1())))).to.be.closeTo(30, 1);
  });

  it('follows bent lines', () => {
    expectLines(findLines(lineOutputs(td3(12))), td3(12));
    expectLines(findLines(lineOutputs(td3(-9))), td3(-9));
  });

  it('stands noise in every number', () => {
    const random = seededRandom(3);
    const noise = (): number => 2 * random.next() - 1;
    expectLines(findLines(lineOutputs(td3(6), {noise})), td3(6));
  });

  it('bridges what glare hides, and gives a line the ends of its neighbour', () => {
    const inMiddle = lineOutputs(td3(), {hidden: (x, y) => x > 200 && x < 290 && y < 62});
    expectLines(findLines(inMiddle), td3());
    const atEnd = lineOutputs(td3(), {hidden: (x, y) => x > 330 && y < 62});
    expectLines(findLines(atEnd), td3());
  });

  it('leaves short print and specks beside the lines out', () => {
    const print: KnownLine = {
      centreAt: () => 20,
      start: 30,
      end: 200,
      height: 7,
      pitch: 6,
    };
    const speck: KnownLine = {centreAt: () => 110, start: 300, end: 320, height: 9, pitch: 9};
    expectLines(findLines(lineOutputs([print, ...td3(), speck])), td3());
  });

  it('keeps the short first line of a Swiss licence', () => {
    const [first, ...others] = td1();
    const short = {...first!, end: 25 + (9 * 430) / 30};
    const found = findLines(lineOutputs([short, ...others]));
    expectLines(found, [short, ...others]);
  });

  it('finds nothing in an empty view', () => {
    expect(findLines(lineOutputs([]))).to.deep.equal([]);
  });
});

describe('turnedProbability', () => {
  it('is near 1 where the band is upside down', () => {
    expect(turnedProbability(lineOutputs(td3(), {turned: true}))).to.be.greaterThan(0.99);
    expect(turnedProbability(lineOutputs(td3()))).to.be.lessThan(0.01);
  });
});
