import {expect} from 'chai';
import fc from 'fast-check';
import {correctMrz, parseMrz} from '../index.js';

const TD3 = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];
const TD1 = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];

const expectRead = (lines: readonly string[], printed: readonly string[]): void => {
  expect(correctMrz(lines).lines).to.deep.equal(printed);
};

describe('the correction of reader noise', () => {
  it('leaves good lines alone', () => {
    for (const lines of [TD3, TD1]) {
      expect(correctMrz(lines)).to.deep.equal({lines, corrected: []});
    }
  });

  it('puts digits where only digits can stand, and letters where only letters can', () => {
    const noisy = [
      'P<UT0ER1K55ON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UT074O8I22F12O4159ZE184226B<<<<<1O',
    ];
    const {lines, corrected} = correctMrz(noisy);
    expect(lines).to.deep.equal(TD3);
    expect(corrected).to.deep.include({line: 1, index: 43, from: 'O', to: '0'});
    expect(corrected.map(({line, index}) => `${line}:${index}`)).to.deep.equal([
      '0:4',
      '0:7',
      '0:9',
      '0:10',
      '1:12',
      '1:15',
      '1:17',
      '1:23',
      '1:43',
    ]);
  });

  it('leaves letters and digits of the document number as they were read', () => {
    const noisy = [TD3[0]!, TD3[1]!.replace('L898902C3', 'L8989O2C3')];
    expect(correctMrz(noisy)).to.deep.equal({lines: noisy, corrected: []});
    expect(parseMrz(noisy).valid).to.equal(false);
  });

  it('never makes a check digit hold', () => {
    const wrong = [TD3[0]!, TD3[1]!.slice(0, 43) + '7'];
    expect(correctMrz(wrong).lines).to.deep.equal(wrong);
  });

  it('turns noise behind the names into fillers', () => {
    for (const tail of [
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<K<<<KK<<<C<<<L',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<KKKKEES',
      'ERIKSSON<<ANNA<MARIAKKKKKKKKKKKKKKKKKKK',
    ]) {
      expectRead([`P<UTO${tail}`, TD3[1]!], TD3);
    }
  });

  it('leaves names alone that look like noise', () => {
    const names = ['P<UTOKLEE<<ALEX<CELESTE<<<<<<<<<<<<<<<<<<<<<', TD3[1]!];
    expectRead(names, names);
    const short = ['P<UTOKLEE<<<LEX<<<<<<<<<<<<<<<<<<<<<<<<<<<<<', TD3[1]!];
    expectRead(short, short);
  });

  it('fits the length in the longest run of fillers', () => {
    expectRead(['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<', TD3[1]!], TD3);
    expectRead([TD3[0] + '<<<<', TD3[1]!.replace('<<<<<', '<<<')], TD3);
    expectRead([TD3[0]!, TD3[1]!.replace('<<<<<', '<<<<<<<')], TD3);
  });

  it('finds the zone below other text, in lower case and with spaces', () => {
    expectRead(
      [
        'PASSPORT',
        'UTOPIA',
        'Eriksson',
        ...TD3.map((line) => line.toLowerCase().replace('<<', ' < < ')),
      ],
      TD3,
    );
    expectRead(['IDENTITY CARD', ...TD1], TD1);
  });

  it('gives back what is nothing', () => {
    for (const lines of [[], ['PASSPORT'], ['', ' ']]) {
      expect(correctMrz(lines)).to.deep.equal({lines, corrected: []});
    }
  });
});

describe('the correction of anything at all', () => {
  const line = fc.string({unit: fc.constantFrom(...'ABKLPSV01589<<<<  .é'), maxLength: 60});

  it('gives lines that need no second correction', () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 6}), (lines) => {
        const once = correctMrz(lines);
        const fits = parseMrz(once.lines).format !== undefined;
        if (fits) expect(correctMrz(once.lines)).to.deep.equal({lines: once.lines, corrected: []});
        else expect(once.lines).to.deep.equal(lines);
      }),
      {numRuns: 500},
    );
  });

  it('ends soon, even for very long lines', () => {
    const long = '<K'.repeat(100_000);
    expect(correctMrz([long, long, long]).lines).to.have.length(3);
  });

  it('is refused at the door where it is no list of strings', () => {
    expect(() => correctMrz('P<UTO' as unknown as string[]))
      .to.throw()
      .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
  });
});
