import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {mrzCheckDigit, writeMrz, type MrzFields, type MrzFormat} from './mrz-writer.js';

/** The specimen of ICAO 9303-4 appendix B, 9303-5 and 9303-6. */
const ERIKSSON: MrzFields = {
  documentCode: 'P',
  issuingState: 'UTO',
  lastName: 'Eriksson',
  firstNames: 'Anna Maria',
  documentNumber: 'L898902C3',
  nationality: 'UTO',
  dateOfBirth: '1974-08-12',
  sex: 'female',
  dateOfExpiry: '2012-04-15',
};

/** The standard's rule once more, by other means: values by position in the alphabet, weights by a repeated list. */
function independentDigit(text: string): string {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    sum += Math.max(0, alphabet.indexOf(text.charAt(index))) * Number('731'.charAt(index % 3));
  }
  return `${sum % 10}`;
}

/** Where each check digit stands: line, what it covers as [line, from, to] pieces, its place. Positions count from 0. */
const DIGITS: Record<MrzFormat, readonly {covers: number[][]; at: [number, number]}[]> = {
  TD3: [
    {covers: [[1, 0, 9]], at: [1, 9]},
    {covers: [[1, 13, 19]], at: [1, 19]},
    {covers: [[1, 21, 27]], at: [1, 27]},
    {covers: [[1, 28, 42]], at: [1, 42]},
    {covers: [[1, 0, 10], [1, 13, 20], [1, 21, 43]], at: [1, 43]},
  ],
  TD2: [
    {covers: [[1, 0, 9]], at: [1, 9]},
    {covers: [[1, 13, 19]], at: [1, 19]},
    {covers: [[1, 21, 27]], at: [1, 27]},
    {covers: [[1, 0, 10], [1, 13, 20], [1, 21, 35]], at: [1, 35]},
  ],
  TD1: [
    {covers: [[0, 5, 14]], at: [0, 14]},
    {covers: [[1, 0, 6]], at: [1, 6]},
    {covers: [[1, 8, 14]], at: [1, 14]},
    {covers: [[0, 5, 30], [1, 0, 7], [1, 8, 15], [1, 18, 29]], at: [1, 29]},
  ],
}; // prettier-ignore

const SHAPE = {TD3: [2, 44], TD2: [2, 36], TD1: [3, 30]} as const;

const date = fc
  .date({min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
  .map((moment) => moment.toISOString().slice(0, 10));
const letters = (low: number, high: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[A-Z]{${low},${high}}$`));
const name = fc.stringMatching(/^[A-Za-zÄÖÜßÆØÅÞŁéèñçő' -]{0,60}$/);
const lastName = name.map((rest) => `A${rest}`);
const fields = fc.record({
  documentCode: letters(1, 2),
  issuingState: letters(1, 3),
  lastName,
  firstNames: name,
  documentNumber: fc.stringMatching(/^[A-Z0-9]{1,9}$/),
  nationality: letters(1, 3),
  dateOfBirth: date,
  sex: fc.constantFrom('male', 'female', 'unspecified'),
  dateOfExpiry: date,
  optionalData: fc.stringMatching(/^[A-Z0-9]{0,7}$/),
});

describe('the MRZ writer', () => {
  it('writes the specimen passport of ICAO 9303-4', () => {
    expect(writeMrz('TD3', {...ERIKSSON, optionalData: 'ZE184226B'})).to.deep.equal([
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    ]);
  });

  it('writes the specimen card of ICAO 9303-5', () => {
    const card = {...ERIKSSON, documentCode: 'I', documentNumber: 'D23145890'};
    expect(writeMrz('TD1', card)).to.deep.equal([
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ]);
  });

  it('writes the specimen document of ICAO 9303-6', () => {
    const document = {...ERIKSSON, documentCode: 'I', documentNumber: 'D23145890'};
    expect(writeMrz('TD2', document)).to.deep.equal([
      'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<',
      'D231458907UTO7408122F1204159<<<<<<<6',
    ]);
  });

  it('transliterates as ICAO 9303-3 recommends', () => {
    const [line] = writeMrz('TD3', {
      ...ERIKSSON,
      lastName: 'D’Ärgßen-Ñø',
      firstNames: 'Þóra Łucja',
    });
    expect(line).to.equal('P<UTODAERGSSEN<NOE<<THORA<LUCJA'.padEnd(44, '<'));
  });

  it('truncates a long last name but keeps an initial of the first name', () => {
    const lastName = 'Bennelong Wooloomooloo Warrandyte Warnambool';
    const [line = ''] = writeMrz('TD3', {...ERIKSSON, lastName, firstNames: 'Dingo Potoroo'});
    expect(line).to.equal('P<UTOBENNELONG<WOOLOOMOOLOO<WARRANDYTE<WA<<D');
  });

  it('ends a truncated name in a letter where a component would end at the cut', () => {
    const [line = ''] = writeMrz('TD3', {
      ...ERIKSSON,
      lastName: 'A',
      firstNames: `${'B'.repeat(35)} C`,
    });
    expect(line).to.equal(`P<UTOA<<${'B'.repeat(34)}<C`);
  });

  for (const format of ['TD1', 'TD2', 'TD3'] as const) {
    it(`gives ${format} its size, its alphabet and right check digits, whatever the fields`, () => {
      fc.assert(
        fc.property(fields, (some) => {
          const lines = writeMrz(format, some);
          expect(lines.map((line) => line.length)).to.deep.equal(
            Array<number>(SHAPE[format][0]).fill(SHAPE[format][1]),
          );
          expect(lines.join('')).to.match(/^[A-Z0-9<]*$/);
          for (const {covers, at} of DIGITS[format]) {
            const covered = covers
              .map(([line = 0, from, to]) => lines[line]?.slice(from, to))
              .join('');
            const digit = lines[at[0]]?.charAt(at[1]);
            if (digit === '<') expect(covered).to.match(/^<*$/);
            else expect(digit).to.equal(independentDigit(covered));
          }
        }),
      );
    });

    it(`never lets a name of ${format} run three fillers before its last letter`, () => {
      fc.assert(
        fc.property(fields, (some) => {
          const lines = writeMrz(format, some);
          const names = format === 'TD1' ? lines[2] : lines[0]?.slice(5);
          expect(names?.replace(/<+$/, '')).to.match(/^[A-Z]+(<[A-Z]+)*(<<[A-Z]+(<[A-Z]+)*)?$/);
        }),
      );
    });
  }

  it('refuses fields that do not fit', () => {
    const wrong: Partial<MrzFields>[] = [
      {documentNumber: 'L898902C36'},
      {documentNumber: ''},
      {dateOfBirth: '12.8.1974'},
      {dateOfExpiry: '2012-13-15'},
      {issuingState: 'uto'},
      {lastName: ''},
      {lastName: 'Эрикссон'},
      {optionalData: 'A'.repeat(15)},
    ];
    for (const change of wrong) {
      expect(() => writeMrz('TD3', {...ERIKSSON, ...change}), JSON.stringify(change))
        .to.throw(PassbaseError)
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
    expect(() => mrzCheckDigit('a')).to.throw(PassbaseError);
  });
});
