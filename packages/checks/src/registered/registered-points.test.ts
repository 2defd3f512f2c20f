import {
  registerResourceTypes,
  type ExtractedValue,
  type ResourceTypeDefinition,
  type SeenDocument,
  type SeenField,
} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {extractDataPoints} from '../extract-data-points.js';
import {pointsBesides} from '../extract-evidence.js';

const TODAY = '2026-11-30';
const CORNER = {x: 0, y: 0};

const CARD: ResourceTypeDefinition = {
  type: 'CLUB_CARD',
  format: 'card',
  dataPoints: {
    club_number: {type: 'string', labels: ['Member no.']},
    club_since: {type: 'date', labels: ['Since']},
    club_visits: {type: 'integer', labels: ['Visits']},
    club_country: {type: 'country', labels: ['Country']},
  },
  words: {
    en: {
      ...{CLUB_CARD: 'Club card', club_number: 'Number', club_since: 'Since'},
      ...{club_visits: 'Visits', club_country: 'Country'},
    },
  },
};

const field = (key: string | undefined, text: string, confidence = 0.9): SeenField => ({
  ...(key === undefined ? {} : {key}),
  ...{text, confidence, outline: [CORNER, CORNER, CORNER, CORNER]},
});

const read = (fields: readonly SeenField[], change: object = {}) =>
  extractDataPoints({
    document: {resourceId: 'own-club-card', type: 'CLUB_CARD', fields, ...change},
    today: TODAY,
  });

const valuesOf = (points: ReturnType<typeof read>) =>
  Object.fromEntries(points.map(({key, value}) => [key, value]));

const withExtractor = (extract: (seen: SeenDocument) => readonly ExtractedValue[]): void =>
  registerResourceTypes([{...CARD, extract}]);

describe('a card of an integrator’s own, by its labels', () => {
  beforeEach(() => registerResourceTypes([CARD]));

  it('proves what stands with them, each in its type', () => {
    const points = read([
      field('club_number', 'A 1234\n 56'),
      field('club_since', '12 AUG 2019'),
      field('club_visits', '٤٢'),
      field('club_country', 'deu'),
      field(undefined, 'WELCOME'),
    ]);
    expect(valuesOf(points)).to.deep.equal({
      ...{club_number: 'A 1234 56', club_since: '2019-08-12'},
      ...{club_visits: 42, club_country: 'DEU'},
    });
    expect(points[0]?.evidence).to.deep.equal({
      ...{resourceId: 'own-club-card', zone: 'visual', confidence: 0.9, crossChecks: []},
    });
  });

  it('gives nothing that is unsure, ambiguous, or of another type', () => {
    expect(
      read([
        field('club_number', 'A1', 0.4),
        field('club_since', '03/04/2019'),
        field('club_visits', 'many'),
        field('club_country', 'Germany'),
      ]),
    ).to.deep.equal([]);
  });

  it('takes the surest of two readings, and compares it with what the page has', () => {
    const [point, ...others] = extractDataPoints({
      document: {
        ...{resourceId: 'r', type: 'CLUB_CARD'},
        fields: [field('club_number', 'A1234S', 0.6), field('club_number', 'A12345', 0.95)],
      },
      today: TODAY,
      prefill: {club_number: 'A99999'},
    });
    expect(others).to.deep.equal([]);
    expect(point?.value).to.equal('A12345');
    expect(point?.evidence.crossChecks).to.deep.equal([
      {name: 'visual-vs-prefilled', result: 'differs'},
    ]);
  });

  it('proves nothing of a document of identity, whatever stands on it', () => {
    const input = {keys: ['last_name', 'club_number', 'full_name'], today: TODAY};
    const fields = [field('last_name', 'MUSTER'), field('club_number', 'A1')];
    const document = {resourceId: 'r', type: 'CLUB_CARD', fields};
    expect(pointsBesides({...input, document}).map(({key}) => key)).to.deep.equal(['club_number']);
    const passport = {...document, type: 'PASSPORT'};
    expect(extractDataPoints({...input, document: passport}).map(({key}) => key)).to.not.include(
      'club_number',
    );
  });
});

describe('a card of an integrator’s own, by its extractor', () => {
  const NUMBER = {key: 'club_number', value: 'A1', confidence: 1};

  it('is told what was read, and goes before the labels', () => {
    let told: SeenDocument | undefined;
    withExtractor((seen) => {
      told = seen;
      return [{...NUMBER, zone: 'barcode'}];
    });
    const barcode = {format: 'QR_CODE', text: 'CLUB:A1'} as const;
    const points = read([field('club_number', 'A7'), field('club_since', '12 AUG 2019')], {
      barcode,
    });
    expect(told?.barcode).to.deep.equal(barcode);
    expect(told?.fields[0]).to.deep.equal({key: 'club_number', text: 'A7', confidence: 0.9});
    expect(valuesOf(points)).to.deep.equal({club_number: 'A1', club_since: '2019-08-12'});
    expect(points.find(({key}) => key === 'club_number')?.evidence.zone).to.equal('barcode');
  });

  it('is refused by its name where it throws, or gives what is no Data point of its type', () => {
    const bad: readonly (readonly [() => unknown, string])[] = [
      [() => undefined, 'must give an array'],
      [() => [{...NUMBER, key: 'last_name'}], 'none of its type'],
      [() => [{...NUMBER, key: 'constructor'}], 'none of its type'],
      [() => [null], 'none of its type'],
      [() => [{...NUMBER, value: 7}], 'club_number a value of another type'],
      [() => [{...NUMBER, value: ''}], 'club_number a value of another type'],
      [() => [{...NUMBER, value: 'x'.repeat(501)}], 'club_number a value of another type'],
      [() => [{key: 'club_since', value: '2019-02-30', confidence: 1}], 'of another type'],
      [() => [{...NUMBER, confidence: 2}], '0..1'],
      [() => [{...NUMBER, zone: 'mrz'}], 'zone'],
    ];
    for (const [extract, what] of bad) {
      withExtractor(extract as never);
      expect(() => read([]), what)
        .to.throw(`the extractor of CLUB_CARD`)
        .with.property('message')
        .that.contains(what);
    }
    const cause = new TypeError('no such thing');
    withExtractor(() => {
      throw cause;
    });
    expect(() => read([]))
      .to.throw('threw an error')
      .with.property('cause', cause);
  });
});
