import {registerResourceTypes, type ResourceTypeDefinition} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {printWish} from './print-wish.js';

const CARD: ResourceTypeDefinition = {
  type: 'CLUB_CARD',
  format: 'card',
  dataPoints: {
    club_number: {type: 'string', labels: ['Member no.']},
    club_since: {type: 'date', labels: ['Since']},
  },
  words: {en: {CLUB_CARD: 'Club card', club_number: 'Number', club_since: 'Since'}},
};

describe('printWish', () => {
  it('is none where the zone holds all that is asked for', () => {
    expect(printWish('PASSPORT', ['first_names', 'date_of_birth', 'age'])).to.equal(undefined);
  });

  it('has the number of a person on cards, whose zone has no place for it', () => {
    for (const type of ['NATIONAL_ID_CARD', 'RESIDENCE_PERMIT']) {
      expect(printWish(type, ['personal_id_number'])).to.deep.equal({
        ...{document: 'identity', wanted: ['personal_id_number']},
      });
      expect(printWish(type, ['personal_id_number'], ['personal_id_number'])).to.equal(undefined);
    }
    expect(printWish('PASSPORT', ['personal_id_number'])).to.equal(undefined);
    expect(printWish('VISA', ['personal_id_number'])).to.equal(undefined);
  });

  it('names what only print holds, until it is known', () => {
    expect(printWish('PASSPORT', ['authority', 'last_name'])).to.deep.equal({
      ...{document: 'identity', wanted: ['authority']},
    });
    expect(
      printWish('DRIVERS_LICENSE', ['authority', 'full_name'], ['last_name', 'first_names']),
    ).to.deep.equal({document: 'licence', wanted: ['authority']});
    expect(printWish('DRIVERS_LICENSE', ['age'])?.wanted).to.deep.equal(['date_of_birth']);
  });

  it('is none for a sheet, and leaves out what the document does not prove', () => {
    expect(printWish('PROOF_OF_ADDRESS', ['address'])).to.equal(undefined);
    expect(printWish('HEALTH_INSURANCE_CARD', ['member_id', 'authority'])).to.deep.equal({
      ...{document: 'health-card', wanted: ['member_id']},
    });
  });

  it('has the labels of a registered type, and every line where it has an extractor', () => {
    registerResourceTypes([CARD]);
    const document = {club_number: ['Member no.'], club_since: ['Since']};
    const keys = ['club_number', 'last_name'];
    expect(printWish('CLUB_CARD', keys)).to.deep.equal({document, wanted: ['club_number']});
    expect(printWish('CLUB_CARD', keys, ['club_number'])).to.equal(undefined);
    registerResourceTypes([{...CARD, extract: () => []}]);
    expect(printWish('CLUB_CARD', keys)).to.deep.equal({document});
  });
});
