import {expect} from 'chai';
import {checkRequest} from './request.js';

describe('the countries of a request', () => {
  const countriesOf = (...countries: readonly string[]): readonly string[] =>
    checkRequest({requestedDataPoints: ['last_name'], documents: ['PASSPORT'], countries})
      .countries;

  it('are each one, whichever of its codes is written', () => {
    expect(countriesOf('D', 'DEU', 'UTO')).to.deep.equal(['DEU', 'UTO']);
  });

  it('are refused where there is no such code', () => {
    expect(() => countriesOf('DE'))
      .to.throw()
      .with.property('code', 'ERR_PROTOCOL_UNKNOWN_COUNTRY');
  });
});
