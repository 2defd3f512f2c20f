import {expect} from 'chai';
import {buildAamva, type AamvaFields} from '../testing/aamva-maker.js';
import {parseAamva, type ParsedAamva} from './parse-aamva.js';

const FIELDS: AamvaFields = {
  issuerNumber: '636023',
  lastName: 'SPECIMEN',
  firstName: 'ERIKA',
  middleName: 'ANNE',
  documentNumber: 'SP123456',
  birthDate: '1990-09-16',
  issueDate: '2024-07-02',
  expiryDate: '2032-01-21',
  sex: 'female',
  street: '123 ANYWHERE ST',
  city: 'ANYTOWN',
  jurisdiction: 'OH',
  postalCode: '12345',
  country: 'USA',
  vehicleClass: 'D',
};

/** A card with these elements only. */
const card = (elements: readonly string[], header = 'ANSI 636023080002DL00410278'): ParsedAamva =>
  parseAamva(`@\n\x1e\r${header}DL${elements.join('\n')}\r`);

describe('the elements of a card', () => {
  it('are read from subfiles whatever their offsets say', () => {
    const expected = {...FIELDS, version: 8, subfile: 'DL', jurisdictionVersion: 0};
    expect(parseAamva(buildAamva(FIELDS, 8))).to.include(expected);
    expect(parseAamva(buildAamva(FIELDS, 8, {wrongOffsets: true}))).to.include(expected);
  });

  it('are read after any separator', () => {
    for (const separator of ['\r\n', '\r', '\u0085', '|', '\n \n'])
      expect(parseAamva(buildAamva(FIELDS, 9, {separator})), separator).to.include(FIELDS);
  });

  it('are told apart where the line feeds were lost', () => {
    const {streetSupplement: _, ...facts} = parseAamva(buildAamva(FIELDS, 9, {separator: ''}));
    expect(facts).to.include({
      lastName: 'SPECIMEN',
      firstName: 'ERIKA',
      birthDate: '1990-09-16',
      documentNumber: 'SP123456',
      city: 'ANYTOWN',
      postalCode: '12345',
    });
  });

  it('are those that came before the text was cut', () => {
    const text = buildAamva(FIELDS, 9);
    const cut = parseAamva(text.slice(0, text.indexOf('DAI')));
    expect(cut).to.include({lastName: 'SPECIMEN', street: '123 ANYWHERE ST'});
    expect(cut).not.to.have.any.keys('city', 'documentNumber');
  });

  it('are found where a byte order mark or other characters stand before the header', () => {
    expect(parseAamva(`\ufeff@ab${buildAamva(FIELDS, 9).slice(4)}`)).to.include(FIELDS);
    expect(card(['DAQX1'], 'AAMVA6360060101DL00290100').documentNumber).to.equal('X1');
  });

  it('of an identity card are read as well', () => {
    const parsed = parseAamva('@\n\x1e\rANSI 636053060001ID00310100IDDAQ123\nDCSSMITH\nDACJO\nDAD');
    expect(parsed).to.include({subfile: 'ID', documentNumber: '123', lastName: 'SMITH'});
  });

  it('of a jurisdiction do not stand for others', () => {
    expect(card(['DCSSMITH', 'ZOZOADCSJONES', 'DCSJONES']).lastName).to.equal('SMITH');
  });
});

describe('dates', () => {
  const born = (value: string): string | undefined =>
    card([`DBB${value}`, 'DAQ1', 'DAC', 'DAD']).birthDate;

  it('are in the order of either country', () => {
    expect(born('09161990')).to.equal('1990-09-16');
    expect(born('19900916')).to.equal('1990-09-16');
    expect(born('1990-09-16')).to.equal('1990-09-16');
    expect(born('10121920')).to.equal('1920-10-12');
    expect(born('20121019')).to.equal('2012-10-19');
  });

  it('that are none are left out', () => {
    for (const value of ['', '00000000', '13131990', '02301990', '19901316', 'UNAVL', '0916'])
      expect(born(value), value).to.equal(undefined);
  });
});

describe('names', () => {
  const names = (...elements: string[]): (string | undefined)[] => {
    const {firstName, middleName, lastName, suffix} = card(elements);
    return [firstName, middleName, lastName, suffix];
  };

  it('stand in one element in version 1, in any of its forms', () => {
    expect(names('DAADOE,JANE,MARY ANN,JR', 'DAQ1', 'DAG', 'DAI')).to.deep.equal([
      'JANE',
      'MARY ANN',
      'DOE',
      'JR',
    ]);
    expect(names('DAADOE, JANE MARY', 'DAQ1', 'DAG', 'DAI').slice(0, 3)).to.deep.equal([
      'JANE',
      'MARY',
      'DOE',
    ]);
    expect(names('DAAJANE MARY DOE', 'DAQ1', 'DAG', 'DAI').slice(0, 3)).to.deep.equal([
      'JANE',
      'MARY',
      'DOE',
    ]);
  });

  it('stand together in versions 2 and 3', () => {
    expect(names('DCSDOE', 'DCTJANE,MARY', 'DAQ1', 'DAG').slice(0, 2)).to.deep.equal([
      'JANE',
      'MARY',
    ]);
    expect(names('DCSDOE', 'DCTJANE MARY', 'DAQ1', 'DAG').slice(0, 2)).to.deep.equal([
      'JANE',
      'MARY',
    ]);
  });

  it('that are not there are not called NONE', () => {
    expect(names('DCSDOE', 'DACJANE', 'DADNONE', 'DCUNONE')).to.deep.equal([
      'JANE',
      undefined,
      'DOE',
      undefined,
    ]);
  });

  it('may be cut where the card says so, or says nothing', () => {
    expect(card(['DCSDOE', 'DDEN', 'DDFN', 'DDGN']).namesMayBeCut).to.equal(false);
    expect(card(['DCSDOE', 'DDET', 'DDFN', 'DDGN']).namesMayBeCut).to.equal(true);
    expect(card(['DCSDOE', 'DACJ', 'DAD', 'DAQ']).namesMayBeCut).to.equal(true);
  });
});

describe('addresses', () => {
  const postalCode = (value: string): string | undefined =>
    card([`DAK${value}`, 'DAQ1', 'DAC', 'DAD']).postalCode;

  it('have postal codes as they are written in letters', () => {
    expect(postalCode('123450000  ')).to.equal('12345');
    expect(postalCode('12345 6789 ')).to.equal('12345-6789');
    expect(postalCode('123456789')).to.equal('12345-6789');
    expect(postalCode('96826     0')).to.equal('96826');
    expect(postalCode('N1M3J6')).to.equal('N1M 3J6');
    expect(postalCode('')).to.equal(undefined);
  });

  it('say the country, which else the issuer does', () => {
    expect(card(['DCGCAN', 'DAJOH', 'DAC', 'DAD']).country).to.equal('CAN');
    expect(card(['DAQ1', 'DAC', 'DAD', 'DAG']).country).to.equal('USA');
    const unknown = card(['DAJAB', 'DAQ1', 'DAC', 'DAD'], 'ANSI 990876030001DL00310100');
    expect(unknown).to.include({country: 'CAN', jurisdiction: 'AB'});
  });
});

describe('the tracks of a magnetic stripe', () => {
  const TRACKS =
    '%OHANYTOWN^SPECIMEN$ERIKA$ANNE^123 ANYWHERE ST^?;636023123456=320119900916=?%!!12345      D           2';

  it('are read as the same facts', () => {
    expect(parseAamva(TRACKS)).to.include({
      issuerNumber: '636023',
      version: 0,
      lastName: 'SPECIMEN',
      firstName: 'ERIKA',
      middleName: 'ANNE',
      documentNumber: '123456',
      birthDate: '1990-09-16',
      expiryDate: '2032-01-31',
      street: '123 ANYWHERE ST',
      city: 'ANYTOWN',
      jurisdiction: 'OH',
      country: 'USA',
    });
  });

  it('expire in the month, at the end of the birth’s month, on the day of birth, or never', () => {
    const expiry = (digits: string): string | undefined =>
      parseAamva(TRACKS.replace('=3201', `=${digits}`)).expiryDate;
    expect(expiry('2802')).to.equal('2028-02-29');
    expect(expiry('3288')).to.equal('2032-09-30');
    expect(expiry('3299')).to.equal('2032-09-16');
    expect(expiry('3277')).to.equal(undefined);
  });
});

describe('the door of the parser', () => {
  it('refuses what is no card', () => {
    for (const text of ['', 'https://example.org', '@\n\x1e\rANSI 12', 'x'.repeat(5_000)])
      expect(() => parseAamva(text))
        .to.throw()
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    expect(() => parseAamva(undefined as unknown as string))
      .to.throw()
      .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
  });
});
