import {expect} from 'chai';
import fc from 'fast-check';
import {DATA_POINTS, PassbaseError, parseDataPointRequests} from './index.js';

describe('what is asked for', () => {
  it('is required unless a question mark says otherwise', () => {
    expect(parseDataPointRequests(['last_name', 'nationality?'])).to.deep.equal([
      {anyOf: ['last_name'], optional: false},
      {anyOf: ['nationality'], optional: true},
    ]);
  });

  it('may be answered by one of several, in the order in which they are written', () => {
    expect(parseDataPointRequests(['date_of_birth|age_over_18', 'address|city?'])).to.deep.equal([
      {anyOf: ['date_of_birth', 'age_over_18'], optional: false},
      {anyOf: ['address', 'city'], optional: true},
    ]);
  });

  it('counts once what is written twice, and as required where one of them is', () => {
    expect(
      parseDataPointRequests(['age?', 'age', 'age?', 'city|city', 'age|city', 'city|age?']),
    ).to.deep.equal([
      {anyOf: ['age'], optional: false},
      {anyOf: ['city'], optional: false},
      {anyOf: ['age', 'city'], optional: false},
    ]);
  });

  it('refuses everything that is no key, and names it', () => {
    for (const [item, named] of [
      ['shoe_size', 'shoe_size'],
      ['shoe_size?', 'shoe_size'],
      ['age|shoe_size', 'shoe_size'],
      ['age?|city', 'age?'],
      ['age||city', ''],
      ['age|', ''],
      ['?', ''],
      ['', ''],
      ['age??', 'age?'],
      ['age city', 'age city'],
      ['age_over_0', 'age_over_0'],
    ] as const) {
      expect(() => parseDataPointRequests([item]), item)
        .to.throw(PassbaseError, JSON.stringify(named))
        .with.property('code', 'ERR_PROTOCOL_UNKNOWN_DATA_POINT');
    }
  });

  it('never throws anything untyped, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (items) => {
        try {
          parseDataPointRequests(items as never);
        } catch (error) {
          expect(error).to.be.instanceOf(PassbaseError);
        }
      }),
    );
  });

  it('reads what it is written as, for any keys', () => {
    const key = fc.constantFrom(...Object.keys(DATA_POINTS), 'age_over_16', 'age_over_65');
    const item = fc.record({
      anyOf: fc.uniqueArray(key, {minLength: 1, maxLength: 4}),
      optional: fc.boolean(),
    });
    const items = fc.uniqueArray(item, {selector: ({anyOf}) => [...anyOf].sort().join()});
    fc.assert(
      fc.property(items, (requests) => {
        const written = requests.map(
          ({anyOf, optional}) => anyOf.join('|') + (optional ? '?' : ''),
        );
        expect(parseDataPointRequests(written)).to.deep.equal(requests);
      }),
      {numRuns: 1_000},
    );
  });
});
