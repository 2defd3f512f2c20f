import type {SeenField} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {judgeLetter, judgeProofOfAddress} from '../../index.js';
import {addressDataPoints} from './address-data-points.js';
import {readAddress} from './read-address.js';

const TODAY = '2026-01-15';
const NAMES = {firstNames: 'ANNA MARIA', lastName: 'ERIKSSON'};

/** Lines 2 % of the page high, one below the other; `·` parts two columns. */
const page = (...rows: readonly string[]): readonly SeenField[] =>
  rows.flatMap((row, index) =>
    row.split('·').flatMap((text, column): readonly SeenField[] => {
      if (text.trim() === '') return [];
      const x = 0.1 + column * 0.5;
      const y = 0.1 + index * 0.03;
      const outline = [
        {x, y},
        {x: x + 0.3, y},
        {x: x + 0.3, y: y + 0.02},
        {x, y: y + 0.02},
      ] as const;
      return [{text: text.trim(), confidence: 0.9, outline}];
    }),
  );

const LETTER = page(
  'Utopian Water and Light',
  '1 Harbour Square, 10500 Amaurot',
  '',
  'Anna Eriksson·Date: 3 December 2025',
  'Saphire Street 14',
  '48212 Nusquama',
  '',
  '',
  'Your statement',
);

const judge = (
  fields: readonly SeenField[],
  names: {firstNames: string; lastName: string} = NAMES,
) => judgeProofOfAddress(fields, {names, today: TODAY});

const failed = (...rows: readonly string[]): readonly string[] =>
  judge(page(...rows))
    .checks.filter(({passed}) => !passed)
    .map(({name}) => name);

describe('a proof of address', () => {
  it('names the holder, is recent, and has their address below the name', () => {
    const judged = judge(LETTER);
    expect(judged).to.deep.include({
      accepted: true,
      date: '2025-12-03',
      confidence: 0.9,
      address: {
        lines: ['Saphire Street 14', '48212 Nusquama'],
        street: 'Saphire Street 14',
        postalCode: '48212',
        city: 'Nusquama',
      },
    });
  });

  it('is refused with every reason', () => {
    const address = ['Saphire Street 14', '48212 Nusquama'];
    expect(failed('Bernd Eriksson', ...address, '', '3.12.2025')).to.deep.equal([
      'address-holder',
      'address-lines',
    ]);
    expect(failed('Anna Eriksson', ...address)).to.deep.equal(['address-date', 'address-recent']);
    expect(failed('Anna Eriksson', ...address, '', '13.10.2025')).to.deep.equal(['address-recent']);
    expect(failed('Dear Anna Eriksson', '', '13.12.2025')).to.deep.equal(['address-lines']);
  });

  it('finds names as letters write them', () => {
    const found = (line: string, firstNames: string, lastName: string): boolean =>
      judge(page(line), {firstNames, lastName}).checks[0]!.passed;
    expect(found('Frau Dr. Käthe Müller-Lüdenscheidt', 'KAETHE', 'MUELLER LUEDENSCHEIDT')).to.equal(
      true,
    );
    expect(found('ERIKSSON ANNA', 'ANNA MARIA', 'ERIKSSON')).to.equal(true);
    expect(found('A. Eriksson', 'ANNA MARIA', 'ERIKSSON')).to.equal(true);
    expect(found('Mr W. van der Meer', 'WILLEM', 'VAN DER MEER')).to.equal(true);
    expect(found('Monsieur Noël D’Estaing', 'NOEL', 'DESTAING')).to.equal(true);
    expect(found('M. Eriksson', 'ANNA MARIA', 'ERIKSSON')).to.equal(false);
    expect(found('Anna Erikssen', 'ANNA MARIA', 'ERIKSSON')).to.equal(false);
    expect(found('Anna', 'ANNA', 'ERIKSSON')).to.equal(false);
  });

  it('does not take the address of another column or of the sender', () => {
    const judged = judge(
      page('Anna Eriksson·Utopia Bank', 'Old Lane 3·1 Square', '12345 Macaria·99999 Amaurot'),
    );
    expect(judged.address?.postalCode).to.equal('12345');
  });
});

describe('the parts of an address', () => {
  const cases: readonly (readonly [string, object])[] = [
    [
      'Goethestraße 5a|90402 Nürnberg',
      {street: 'Goethestraße 5a', postalCode: '90402', city: 'Nürnberg'},
    ],
    [
      'Appt 4|12 bis chemin du Moulin|75011 Paris|France',
      {street: '12 bis chemin du Moulin', postalCode: '75011', city: 'Paris', country: 'FRA'},
    ],
    [
      '123 Main Street|Albany, NY 12207',
      {street: '123 Main Street', postalCode: '12207', city: 'Albany'},
    ],
    [
      'Herengracht 9|1016 BS Amsterdam',
      {street: 'Herengracht 9', postalCode: '1016 BS', city: 'Amsterdam'},
    ],
    [
      'ul. Piękna 7|00-549 Warszawa',
      {street: 'ul. Piękna 7', postalCode: '00-549', city: 'Warszawa'},
    ],
    [
      '10 Downing Street|London|SW1A 2AA',
      {street: '10 Downing Street', postalCode: 'SW1A 2AA', city: 'London'},
    ],
    [
      '99 Rue Sherbrooke|Montréal QC H3A 0G4',
      {street: '99 Rue Sherbrooke', postalCode: 'H3A 0G4', city: 'Montréal'},
    ],
    [
      'Rua Augusta 3|1100-053 Lisboa',
      {street: 'Rua Augusta 3', postalCode: '1100-053', city: 'Lisboa'},
    ],
    [
      '1234 Main Street|Springfield, IL 62704',
      {street: '1234 Main Street', postalCode: '62704', city: 'Springfield'},
    ],
    [
      'Av. Insurgentes Sur 1602|03940 Ciudad de México',
      {street: 'Av. Insurgentes Sur 1602', postalCode: '03940', city: 'Ciudad de México'},
    ],
    [
      'Rua Augusta 1508|01304-001 São Paulo',
      {street: 'Rua Augusta 1508', postalCode: '01304-001', city: 'São Paulo'},
    ],
    [
      '1024 High Street|Bristol|BS1 4DJ',
      {street: '1024 High Street', postalCode: 'BS1 4DJ', city: 'Bristol'},
    ],
    [
      '1024 George Street|Sydney NSW 2000',
      {street: '1024 George Street', postalCode: '2000', city: 'Sydney'},
    ],
    [
      'Appt 4|1234 chemin du Moulin|75011 Paris',
      {street: '1234 chemin du Moulin', postalCode: '75011', city: 'Paris'},
    ],
    [
      '12 Hill Road|Mumbai 400050|Customer 123456',
      {street: '12 Hill Road', postalCode: '400050', city: 'Mumbai'},
    ],
    ['Am Hof|8010 Graz', {postalCode: '8010', city: 'Graz'}],
  ];
  for (const [text, parts] of cases) {
    it(`are read from ${text.replaceAll('|', ', ')}`, () => {
      const {lines: _lines, ...read} = readAddress(text.split('|'))!;
      expect(read).to.deep.equal(parts);
    });
  }

  it('are none where no line has a postal code', () => {
    expect(readAddress(['Dear customer,', 'thank you'])).to.equal(undefined);
  });
});

describe('Data points of a letter', () => {
  const context = {names: NAMES, today: TODAY};

  it('are the address, with where it was read', () => {
    const points = addressDataPoints({resourceId: 'address', seen: LETTER}, context);
    expect(points.map(({key, value}) => [key, value])).to.deep.equal([
      ['address', 'Saphire Street 14, 48212 Nusquama'],
      ['street_and_house_number', 'Saphire Street 14'],
      ['city', 'Nusquama'],
      ['postal_code', '48212'],
    ]);
    expect(points[0]!.evidence).to.deep.include({zone: 'visual', confidence: 0.9});
  });

  it('rest on the text of the file where the picture bears it out', () => {
    const blurred = page('Anna Erikssom', 'Saphlre Street 14', '48212 Nusquana');
    const judged = judgeLetter({resourceId: 'address', text: LETTER, seen: blurred}, context);
    expect(judged).to.deep.include({zone: 'file-text', proves: true});
    expect(judged.crossChecks).to.deep.equal([{name: 'text-vs-picture', result: 'agrees'}]);
  });

  it('are none where the text says another address than the picture', () => {
    const other = page('Anna Eriksson', 'Raphael Lane 3', '77777 Achoria');
    const letter = {resourceId: 'address', text: LETTER, seen: other};
    expect(judgeLetter(letter, context).proves).to.equal(false);
    expect(addressDataPoints(letter, context)).to.deep.equal([]);
  });

  it('are none of a letter that is too old', () => {
    expect(
      addressDataPoints({resourceId: 'address', seen: LETTER}, {...context, today: '2026-06-01'}),
    ).to.deep.equal([]);
  });
});
