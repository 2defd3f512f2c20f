import {expect} from 'chai';
import {readPrinted} from './read-printed.js';

const CORNER = {x: 0, y: 0};

describe('the categories of a licence', () => {
  const categories = (text: string): string | undefined =>
    readPrinted(
      [
        {
          ...{key: 'drivers_license_categories', text, confidence: 0.9},
          outline: [CORNER, CORNER, CORNER, CORNER],
        },
      ],
      {today: '2026-11-26'},
    )[0]?.values[0];

  for (const [text, read] of [
    ['AM/A/B1/B/f/k/q', 'AM A B1 B F K Q'],
    ['B, L, M, N', 'B L M N'],
    ['A1 A2 B1 KA KB', 'A1 A2 B1 KA KB'],
    ['AM/B/T/LT', 'AM B T LT'],
    ['C M1', 'C M1'],
    ['B, B96, BE', 'B B96 BE'],
    ['B+E C1+E D1E', 'BE C1E D1E'],
  ] as const)
    it(`are all of ${text}`, () => {
      expect(categories(text)).to.equal(read);
    });

  it('are the line as it is printed where one of them is unknown', () => {
    expect(categories('B  C1\nZZ9')).to.equal('B C1 ZZ9');
    expect(categories('none')).to.equal(undefined);
  });
});
