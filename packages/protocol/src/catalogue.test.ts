import {expect} from 'chai';
import {ageOverThreshold, assertDataPointKeys, dataPointRow, PassbaseError} from './index.js';

describe('the Data point catalogue', () => {
  it('knows the whole family of age_over_N and nothing beyond', () => {
    expect(ageOverThreshold('age_over_18')).to.equal(18);
    expect(ageOverThreshold('age_over_120')).to.equal(120);
    for (const key of ['age_over_0', 'age_over_121', 'age_over_018', 'age_over_', 'age_over_1.5']) {
      expect(ageOverThreshold(key), key).to.equal(undefined);
    }
  });

  it('does not take inherited names of objects for keys', () => {
    expect(dataPointRow('constructor')).to.equal(undefined);
    expect(dataPointRow('__proto__')).to.equal(undefined);
  });

  it('names the first unknown key', () => {
    expect(() => assertDataPointKeys(['age', 'shoe_size']))
      .to.throw(PassbaseError, 'shoe_size')
      .with.property('code', 'ERR_PROTOCOL_UNKNOWN_DATA_POINT');
  });
});
