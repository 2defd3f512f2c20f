import {expect} from 'chai';
import {findNumber} from './find-number.js';
import {EU_LICENCE, US_LICENCE} from './licence-numbers.js';

describe('findNumber', () => {
  it('reads the numbers of European licences', () => {
    expect(findNumber(['1.', 'MUSTER'], EU_LICENCE)).to.deep.equal({
      number: '1',
      key: 'last_name',
      words: 1,
    });
    expect(findNumber(['—4a.'], EU_LICENCE)?.key).to.equal('date_of_issue');
    expect(findNumber(['Ac.'], EU_LICENCE)?.key).to.equal('authority');
    expect(findNumber(['MUSTER'], EU_LICENCE)).to.equal(undefined);
  });

  it('reads numbers with their words, also as one and misread', () => {
    const key = (...words: string[]) => findNumber(words, US_LICENCE)?.key;
    expect(key('4d', 'DLN', '123')).to.equal('document_number');
    expect(key('4dDIN', '123')).to.equal('document_number');
    expect(key('3', 'DOB')).to.equal('date_of_birth');
    expect(key('mwexp', '07/01/2032')).to.equal('date_of_expiry');
    expect(key('gcLass', 'C')).to.equal('drivers_license_categories');
  });

  it('takes no house number for a field', () => {
    expect(findNumber(['12', 'MAIN', 'STREET'], US_LICENCE)).to.equal(undefined);
  });
});
