import {expect} from 'chai';
import {buildMrz, parseMrz, type MrzFields, type MrzFormat} from '../index.js';

const ERIKSSON: MrzFields = {
  documentCode: 'P',
  issuingState: 'UTO',
  nationality: 'UTO',
  lastName: 'ERIKSSON',
  firstNames: 'ANNA MARIA',
  documentNumber: 'L898902C3',
  birthDate: '1974-08-12',
  expiryDate: '2012-04-15',
  sex: 'female',
  optionalData: ['ZE184226B'],
};

const namesLine = (lastName: string, firstNames: string) =>
  buildMrz('TD3', {...ERIKSSON, lastName, firstNames})[0]!.slice(5);

describe('building', () => {
  it('gives the specimens of ICAO 9303', () => {
    expect(buildMrz('TD3', ERIKSSON)).to.deep.equal([
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    ]);
    const card: MrzFields = {
      ...ERIKSSON,
      documentCode: 'I',
      documentNumber: 'D23145890',
      optionalData: [],
    };
    expect(buildMrz('TD1', card)).to.deep.equal([
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ]);
    expect(buildMrz('TD2', card)).to.deep.equal([
      'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<',
      'D231458907UTO7408122F1204159<<<<<<<6',
    ]);
    const visa: MrzFields = {
      ...ERIKSSON,
      documentCode: 'V',
      nationality: 'XXX',
      documentNumber: 'L8988901C',
      birthDate: '1940-09-07',
      expiryDate: '1996-12-10',
      optionalData: ['6ZE184226B'],
    };
    expect(buildMrz('MRVA', visa)).to.deep.equal([
      'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L8988901C4XXX4009078F96121096ZE184226B<<<<<<',
    ]);
    expect(buildMrz('MRVB', {...visa, optionalData: []})).to.deep.equal([
      'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<',
      'L8988901C4XXX4009078F9612109<<<<<<<<',
    ]);
  });

  it('gives the specimens of national layouts', () => {
    const french = {documentCode: 'ID', issuingState: 'FRA', sex: 'female'} as const;
    expect(
      buildMrz('FRA-ID', {
        ...french,
        lastName: 'BERTHIER',
        firstNames: 'CORINNE',
        documentNumber: '880692310285',
        birthDate: '1965-12-06',
      }),
    ).to.deep.equal([
      'IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<',
      '8806923102858CORINNE<<<<<<<6512068F6',
    ]);
    expect(
      buildMrz('FRA-DL', {
        documentCode: 'D1',
        issuingState: 'FRA',
        lastName: 'MARTIN',
        documentNumber: '13AA00002',
        expiryDate: '2018-12-31',
      }),
    ).to.deep.equal(['D1FRA13AA000026181231MARTIN<<9']);
    expect(
      buildMrz('CHE-DL', {
        documentCode: 'FA',
        issuingState: 'CHE',
        lastName: 'MARCHAND',
        firstNames: 'FABIENNE',
        documentNumber: '305142128097',
        birthDate: '1980-01-26',
        optionalData: ['AAA001', 'D'],
      }),
    ).to.deep.equal([
      'AAA001D<<',
      'FACHE305142128097<<800126<<<<<',
      'MARCHAND<<FABIENNE<<<<<<<<<<<<',
    ]);
  });

  it('puts the end of a long document number into the optional data', () => {
    const [line] = buildMrz('TD1', {
      ...ERIKSSON,
      documentCode: 'I',
      documentNumber: 'D23145890734',
      optionalData: ['AB'],
    });
    expect(line).to.equal('I<UTOD23145890<7349<AB<<<<<<<<');
  });

  it('cuts long names so that something of the given ones is left and the last place holds a letter', () => {
    expect(namesLine('BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL', 'DINGO POTOROO')).to.match(
      /^[A-Z<]+<<D$/,
    );
    expect(namesLine('NILAVADHANANANDA', 'CHAYAPA DEJTHAMRONG KRASUANG')).to.equal(
      'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K',
    );
    // The cut would fall on a filler.
    expect(namesLine('NILAVADHANANANDAS', 'CHAYAPA DEJTHAMRONGS KRASUANG')).to.match(/[A-Z]$/);
    expect(namesLine('A'.repeat(60), '')).to.equal('A'.repeat(39));
    expect(namesLine('A', `${'B'.repeat(35)} C`)).to.have.length(39);
    expect(namesLine(`${'A '.repeat(40)}`, 'B')).to.have.length(39);
  });

  it('leaves unknown dates and what was not given to fillers', () => {
    const [, line] = buildMrz('TD3', {
      documentCode: 'P',
      issuingState: 'D',
      lastName: 'M',
      documentNumber: '',
    });
    expect(line).to.equal('<<<<<<<<<0<<<<<<<<<0<<<<<<<0<<<<<<<<<<<<<<00');
  });

  it('refuses what a zone cannot hold', () => {
    for (const change of [
      {lastName: 'Müller'},
      {documentNumber: 'L898902C34'},
      {documentNumber: 'é'},
      {birthDate: '1974-02-30'},
      {issuingState: 'UTOPIA'},
      {optionalData: ['A'.repeat(15)]},
    ]) {
      expect(() => buildMrz('TD3', {...ERIKSSON, ...change}), JSON.stringify(change))
        .to.throw()
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
    expect(() => buildMrz('TD4' as MrzFormat, ERIKSSON))
      .to.throw()
      .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
  });
});

describe('national layouts', () => {
  it('are parsed with what they have: the French identity card', () => {
    const mrz = parseMrz([
      'IDFRAPETE<<<<<<<<<<<<<<<<<<<<<952042',
      '0509952018746NICOLAS<<PAUL<8206152M3',
    ]);
    expect(mrz).to.deep.include({
      format: 'FRA-ID',
      issuingState: 'FRA',
      nationality: 'FRA',
      lastName: 'PETE',
      firstNames: 'NICOLAS PAUL',
      namesMayBeCut: false,
      documentNumber: '050995201874',
      issueMonth: '2005-09',
      birthDate: '1982-06-15',
      sex: 'male',
      optionalData: ['952042'],
      valid: true,
    });
    expect(mrz.expiryDate).to.equal(undefined);
  });

  it('are parsed with what they have: the French and the Swiss driving licence', () => {
    expect(parseMrz(['D1FRA13AA000026181231MARTIN<<9'])).to.deep.include({
      format: 'FRA-DL',
      documentNumber: '13AA00002',
      lastName: 'MARTIN',
      firstNames: '',
      expiryDate: '2018-12-31',
      valid: true,
    });
    expect(
      parseMrz(
        ['AAA001D<<', 'FACHE305142128097<<800126<<<<<', 'MARCHAND<<FABIENNE<<<<<<<<<<<<'],
        '2026-01-01',
      ),
    ).to.deep.include({
      format: 'CHE-DL',
      documentNumber: '305142128097',
      lastName: 'MARCHAND',
      firstNames: 'FABIENNE',
      birthDate: '1980-01-26',
      optionalData: ['AAA001', 'D'],
      valid: true,
    });
  });

  it('are not valid by their size alone where there is no check digit', () => {
    expect(parseMrz(['A'.repeat(9), 'B'.repeat(30), 'C'.repeat(30)]).valid).to.equal(false);
    expect(parseMrz(['E'.repeat(30)]).format).to.equal(undefined);
  });
});
