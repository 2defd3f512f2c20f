import {expect} from 'chai';
import {
  PassbaseError,
  assertDataPointKeys,
  dataPointRow,
  parseDataPointRequests,
  registerResourceTypes,
  resourceTypeRow,
  type ResourceTypeDefinition,
} from '../index.js';

const CARD: ResourceTypeDefinition = {
  type: 'CLUB_CARD',
  format: 'card',
  dataPoints: {
    club_number: {type: 'string', sensitive: true, labels: ['Member no.']},
    club_since: {type: 'date', labels: ['Since']},
  },
  words: {en: {CLUB_CARD: 'Club card', club_number: 'Member number', club_since: 'Member since'}},
};

const SHEET: ResourceTypeDefinition = {
  type: 'PAY_SLIP',
  format: 'sheet',
  dataPoints: {pay_month: {type: 'string'}},
  extract: () => [],
  words: {en: {PAY_SLIP: 'Pay slip', pay_month: 'Month'}},
};

const refusal = (change: object): string => {
  try {
    registerResourceTypes([{...CARD, ...change}]);
  } catch (error) {
    expect(error).to.be.instanceOf(PassbaseError);
    expect(error).to.have.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    return (error as PassbaseError).message;
  }
  return 'taken';
};

describe('a Resource type of an integrator’s own', () => {
  it('is unknown until it is registered, with its Data points', () => {
    expect(resourceTypeRow('CLUB_CARD')).to.equal(undefined);
    expect(() => assertDataPointKeys(['club_number'])).to.throw('club_number');
    registerResourceTypes([CARD, SHEET]);
    expect(resourceTypeRow('CLUB_CARD')).to.deep.equal({
      ...{step: 'document', pages: 1, capturable: true},
    });
    expect(resourceTypeRow('PAY_SLIP')).to.include({step: 'upload', pages: 1});
    expect(dataPointRow('club_number')).to.deep.equal({
      ...{type: 'string', provenBy: ['CLUB_CARD'], sensitive: true},
    });
    expect(dataPointRow('club_since')).to.include({type: 'date', sensitive: false});
    expect(parseDataPointRequests(['club_number|last_name?'])).to.deep.equal([
      {anyOf: ['club_number', 'last_name'], optional: true},
    ]);
  });

  it('takes the place of one with the same name, and its keys go', () => {
    const {club_number: number} = CARD.dataPoints;
    const words = {en: {CLUB_CARD: 'Club card', club_no: 'No.'}};
    registerResourceTypes([CARD]);
    registerResourceTypes([{...CARD, dataPoints: {club_no: number!}, words}]);
    expect(dataPointRow('club_number')).to.equal(undefined);
    expect(dataPointRow('club_no')).to.not.equal(undefined);
    registerResourceTypes([CARD]);
    expect(dataPointRow('club_no')).to.equal(undefined);
  });

  it('is none of ours, and proves nothing that another proves', () => {
    registerResourceTypes([CARD]);
    const point = {type: 'string', labels: ['X']};
    expect(refusal({type: 'PASSPORT'})).to.contain('none of ours');
    for (const key of ['last_name', 'age_over_18', 'club_number']) {
      const words = {en: {OTHER_CARD: 'Other', [key]: 'X'}};
      const other = {type: 'OTHER_CARD', dataPoints: {[key]: point}, words};
      expect(refusal(other), key).to.contain(`${key} belongs to another Resource type`);
    }
    const both = {
      ...CARD,
      type: 'TWIN_CARD',
      words: {en: {...CARD.words['en'], TWIN_CARD: 'Twin'}},
    };
    expect(() => registerResourceTypes([CARD, both])).to.throw('belongs to another');
    expect(resourceTypeRow('TWIN_CARD')).to.equal(undefined);
  });

  it('is refused where something is missing or wrong, with what it is', () => {
    for (const list of [undefined, 'CLUB_CARD', {}, new Array(17).fill(CARD)]) {
      expect(() => registerResourceTypes(list as never)).to.throw(PassbaseError, 'resourceTypes');
    }
    for (const definition of [null, 1, {}, {type: 'club'}, {type: 'A'}, {type: 'A'.repeat(41)}]) {
      expect(() => registerResourceTypes([definition as never])).to.throw(
        PassbaseError,
        'capitals',
      );
    }
    const number = {type: 'string', labels: ['No.']};
    const wrong: readonly (readonly [object, string])[] = [
      [{format: 'page'}, 'format'],
      [{sides: 3}, 'sides'],
      [{sides: 2, format: 'sheet', extract: () => []}, 'sides'],
      [{barcode: 'back'}, 'barcode'],
      [{barcode: 'left'}, 'barcode'],
      [{format: 'sheet'}, 'a sheet needs one'],
      [{extract: 'x'}, 'extract'],
      [{dataPoints: {}}, 'dataPoints'],
      [{dataPoints: null}, 'dataPoints'],
      ...['Club-Number', 'iss', 'club_', '_club', 'c'.repeat(63) + '_1', 'verification_id'].map(
        (key) => [{dataPoints: {[key]: number}}, 'dataPoints'] as const,
      ),
      [{dataPoints: {club_number: {type: 'factor', labels: ['X']}}}, 'club_number has no type'],
      [{dataPoints: {club_number: null}}, 'club_number has no type'],
      [{dataPoints: {club_number: {type: 'string'}}}, 'club_number needs labels'],
      [{dataPoints: {club_number: {type: 'string', labels: [1]}}}, 'club_number needs labels'],
      [{dataPoints: {club_number: {type: 'boolean', labels: ['X']}}}, 'club_number needs labels'],
      [{words: {}}, 'words.en'],
      [{words: {en: {CLUB_CARD: 'Club card'}}}, 'words.en'],
      [{words: {en: {...CARD.words['en'], x: 1}}}, 'words.en'],
    ];
    for (const [change, what] of wrong) expect(refusal(change), what).to.contain(what);
  });
});
