import {expect} from 'chai';
import fc from 'fast-check';
import {parse as oracle, states} from 'mrz';
import {buildMrz, parseMrz, type MrzFields} from '../index.js';
import {createRandom, randomMrzFields} from '../testing/index.js';
import {checkDigit} from './check-digit.js';

/** The specimens that ICAO 9303 prints, parts 4 to 7. */
const TD3 = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];
const TD2 = ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'];
const TD1 = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];
const MRVA = [
  'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L8988901C4XXX4009078F96121096ZE184226B<<<<<<',
];
const MRVB = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'];

const replaceAt = (lines: readonly string[], line: number, index: number, character: string) =>
  lines.map((text, i) =>
    i === line ? text.slice(0, index) + character + text.slice(index + 1) : text,
  );

describe('the check digit', () => {
  it('is that of ICAO 9303-3', () => {
    expect(checkDigit('520727')).to.equal('3');
    expect(checkDigit('AB2134<<<')).to.equal('5');
    expect(checkDigit('')).to.equal('0');
  });
});

describe('the specimens of ICAO 9303', () => {
  it('are read: TD3', () => {
    const mrz = parseMrz(TD3);
    expect(mrz).to.deep.include({
      format: 'TD3',
      documentCode: 'P',
      issuingState: 'UTO',
      nationality: 'UTO',
      lastName: 'ERIKSSON',
      firstNames: 'ANNA MARIA',
      namesMayBeCut: false,
      documentNumber: 'L898902C3',
      birthDate: '1974-08-12',
      expiryDate: '2012-04-15',
      sex: 'female',
      personalNumber: 'ZE184226B',
      valid: true,
    });
    expect(mrz.checks.map(({name, found}) => `${name} ${found}`)).to.deep.equal([
      'document-number 6',
      'birth-date 2',
      'expiry-date 9',
      'personal-number 1',
      'composite 0',
    ]);
  });

  it('are read: TD1, TD2', () => {
    for (const [format, lines] of [
      ['TD1', TD1],
      ['TD2', TD2],
    ] as const) {
      expect(parseMrz(lines)).to.deep.include({
        format,
        documentCode: 'I',
        documentNumber: 'D23145890',
        birthDate: '1974-08-12',
        expiryDate: '2012-04-15',
        firstNames: 'ANNA MARIA',
        valid: true,
      });
    }
  });

  it('are read: visas, which have no composite check digit', () => {
    for (const [format, lines] of [
      ['MRVA', MRVA],
      ['MRVB', MRVB],
    ] as const) {
      const mrz = parseMrz(lines);
      expect(mrz).to.deep.include({
        format,
        documentCode: 'V',
        documentNumber: 'L8988901C',
        nationality: 'XXX',
        birthDate: '1940-09-07',
        valid: true,
      });
      expect(mrz.checks).to.have.length(3);
    }
  });

  it('are read: a document number that goes on in the optional data', () => {
    expect(
      parseMrz([
        'I<UTOD23145890<7349<<<<<<<<<<<',
        '3407127M9507122UTO<<<<<<<<<<<2',
        'STEVENSON<<PETER<JOHN<<<<<<<<<',
      ]),
    ).to.deep.include({documentNumber: 'D23145890734', lastName: 'STEVENSON', valid: true});
  });
});

describe('wrong check digits', () => {
  it('are found, each by its name', () => {
    for (const [name, index] of [
      ['document-number', 9],
      ['birth-date', 19],
      ['expiry-date', 27],
      ['personal-number', 42],
      ['composite', 43],
    ] as const) {
      const mrz = parseMrz(replaceAt(TD3, 1, index, '8'));
      expect(mrz.valid, name).to.equal(false);
      const failed = mrz.checks.filter((check) => !check.valid).map((check) => check.name);
      // All but the composite one are covered by the composite one as well.
      expect(failed, name).to.deep.equal(name === 'composite' ? [name] : [name, 'composite']);
    }
  });

  it('may be a filler only over an empty personal number', () => {
    const empty = [TD3[0]!, 'L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<8'];
    expect(parseMrz(empty).valid).to.equal(true);
    expect(parseMrz(replaceAt(TD3, 1, 42, '<')).valid).to.equal(false);
    expect(parseMrz(replaceAt(TD3, 1, 9, '<')).valid).to.equal(false);
  });
});

describe('names', () => {
  const namesOf = (text: string) => {
    const {lastName, firstNames, namesMayBeCut} = parseMrz([
      `P<UTO${text.padEnd(39, '<')}`,
      TD3[1]!,
    ]);
    return {lastName, firstNames, namesMayBeCut};
  };

  it('are split at the double filler', () => {
    expect(namesOf('VAN<DER<MUELLEN<<MARTINUS<J')).to.deep.equal({
      lastName: 'VAN DER MUELLEN',
      firstNames: 'MARTINUS J',
      namesMayBeCut: false,
    });
  });

  it('may lack the given ones, and may be cut off', () => {
    expect(namesOf('ARKFREITH').firstNames).to.equal('');
    expect(namesOf('BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI').namesMayBeCut).to.equal(true);
  });
});

describe('dates', () => {
  const dateOf = (birth: string, expiry: string, today?: string) => {
    const {birthDate, expiryDate} = parseMrz(
      [TD3[0]!, `L898902C36UTO${birth}0F${expiry}0<<<<<<<<<<<<<<00`],
      today,
    );
    return [birthDate, expiryDate];
  };

  it('put the birth into the latest century that is past', () => {
    expect(dateOf('300101', '340101', '2026-01-01')[0]).to.equal('1930-01-01');
    expect(dateOf('200101', '250101', '2026-01-01')[0]).to.equal('2020-01-01');
    expect(dateOf('260101', '300101', '2026-01-01')[0]).to.equal('2026-01-01');
    expect(dateOf('260102', '300101', '2026-01-01')[0]).to.equal('1926-01-02');
  });

  it('take the expiry for the latest day of a birth where today is not known', () => {
    expect(dateOf('740812', '120415')).to.deep.equal(['1974-08-12', '2012-04-15']);
  });

  it('put the expiry between 1970 and 2069', () => {
    expect(dateOf('400907', '961210')[1]).to.equal('1996-12-10');
    expect(dateOf('400907', '690101')[1]).to.equal('2069-01-01');
  });

  it('are absent where they do not exist or are not wholly known', () => {
    for (const date of ['740230', '741301', '000000', '74<<<<', '7408<<', 'ABCDEF']) {
      expect(dateOf(date, date), date).to.deep.equal([undefined, undefined]);
    }
    // 1900 was no leap year, 2000 was one.
    expect(dateOf('000229', '300101', '2026-01-01')[0]).to.equal('2000-02-29');
  });
});

const letters = (minLength: number, maxLength: number) =>
  fc.string({unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength, maxLength});
const isoDate = fc
  .date({min: new Date('1970-01-01'), max: new Date('2029-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const country = fc.constantFrom(...Object.keys(states).filter((code) => /^[A-Z]{3}$/.test(code)));
const fields: fc.Arbitrary<MrzFields> = fc.record({
  documentCode: fc.constant('I'),
  issuingState: country,
  nationality: country,
  lastName: letters(1, 8),
  firstNames: letters(1, 8),
  documentNumber: fc.string({
    unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
    minLength: 6,
    maxLength: 9,
  }),
  birthDate: isoDate,
  expiryDate: isoDate,
  sex: fc.constantFrom('male', 'female', 'unspecified'),
  optionalData: letters(0, 7).map((text) => [text]),
});

describe('beside another parser (mrz 5)', () => {
  it('reads the same from documents of every layout that both know', () => {
    fc.assert(
      fc.property(fc.constantFrom('TD1', 'TD2', 'TD3'), fields, (format, some) => {
        const lines = buildMrz(format, {...some, documentCode: format === 'TD3' ? 'P' : 'I'});
        const ours = parseMrz(lines, '2029-12-31');
        const theirs = oracle(lines).fields;
        expect(ours.valid).to.equal(true);
        expect(ours.format).to.equal(format);
        expect(ours.documentNumber).to.equal(theirs.documentNumber);
        expect(ours.lastName).to.equal(theirs.lastName);
        expect(ours.firstNames).to.equal(theirs.firstName);
        expect(ours.issuingState).to.equal(theirs.issuingState);
        expect(ours.nationality).to.equal(theirs.nationality);
        expect(ours.birthDate?.slice(2).replaceAll('-', '')).to.equal(theirs.birthDate);
        expect(ours.expiryDate?.slice(2).replaceAll('-', '')).to.equal(theirs.expirationDate);
      }),
    );
  });

  it('reads the same from national layouts', () => {
    const random = createRandom(1);
    for (let i = 0; i < 300; i++) {
      const format = (['FRA-ID', 'FRA-DL', 'CHE-DL'] as const)[i % 3]!;
      const lines = buildMrz(format, randomMrzFields(random, format));
      const ours = parseMrz(lines, '2026-01-01');
      const theirs = oracle(lines);
      expect(ours.valid).to.equal(true);
      expect(theirs.documentNumber).to.equal(ours.documentNumber);
      expect(theirs.fields.lastName).to.equal(ours.lastName);
      if (format !== 'FRA-DL') {
        const birth = ours.birthDate?.slice(2).replaceAll('-', '') ?? '<<<<<<';
        expect(theirs.fields.birthDate).to.equal(birth);
      }
      for (const {field, valid} of theirs.details) {
        if (/CheckDigit$/.test(field ?? '')) expect(valid, `${field} of ${lines}`).to.equal(true);
      }
    }
  });

  it('finds the same check digits wrong after one character was changed', () => {
    const digit = fc.constantFrom(...'0123456789');
    fc.assert(
      fc.property(fields, fc.integer({min: 0, max: 43}), digit, (some, index, character) => {
        const lines = replaceAt(buildMrz('TD3', {...some, documentCode: 'P'}), 1, index, character);
        const ours = parseMrz(lines).checks;
        const details = oracle(lines).details;
        for (const [name, field] of [
          ['document-number', 'documentNumberCheckDigit'],
          ['birth-date', 'birthDateCheckDigit'],
          ['expiry-date', 'expirationDateCheckDigit'],
          ['composite', 'compositeCheckDigit'],
        ] as const) {
          const theirs = details.find((detail) => detail.field === field)!;
          expect(ours.find((check) => check.name === name)!.valid, name).to.equal(theirs.valid);
        }
      }),
    );
  });
});

describe('text that is no machine readable zone', () => {
  it('has no layout and is not valid', () => {
    for (const lines of [
      [],
      [''],
      ['P<UTO'],
      TD3.slice(0, 1),
      [...TD3, ''],
      ['a'.repeat(44), TD3[1]!],
    ]) {
      const mrz = parseMrz(lines);
      expect(mrz.format).to.equal(undefined);
      expect(mrz.valid).to.equal(false);
    }
  });

  it('never throws, whatever it is', () => {
    const noise = fc.string({unit: fc.constantFrom(...'ABKPV0189<< é\n'), maxLength: 60});
    fc.assert(fc.property(fc.array(noise, {maxLength: 5}), (lines) => void parseMrz(lines)));
    const sized = fc
      .constantFrom(30, 36, 44)
      .chain((length) =>
        fc.array(
          fc.string({unit: fc.constantFrom(...'VPAZ09<'), minLength: length, maxLength: length}),
          {minLength: 2, maxLength: 3},
        ),
      );
    fc.assert(fc.property(sized, (lines) => void parseMrz(lines)));
  });

  it('is refused at the door where it is no list of strings', () => {
    for (const lines of [undefined, 'P<UTO', [1], new Array(65).fill('')]) {
      expect(() => parseMrz(lines as unknown as string[]))
        .to.throw()
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
  });
});
