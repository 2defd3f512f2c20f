import type {DataPoint} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {testWords} from '../testing/fake-journey.js';
import {countryName, dataPointLabel, dataPointValue, evidenceLine, formatBytes} from './format.js';

const words = testWords();
const point = (type: DataPoint['type'], value: DataPoint['value']): DataPoint => ({
  key: 'x',
  type,
  value,
  evidence: {zone: 'mrz', confidence: 1, crossChecks: []},
});

describe('values as people read them', () => {
  it('writes a date without moving it to another day', () => {
    expect(dataPointValue(point('date', '2000-02-29'), words)).to.equal('29 February 2000');
    expect(dataPointValue(point('date', '1974-01-01'), words)).to.equal('1 January 1974');
  });

  it('names countries, also those that ISO 3166-1 does not know', () => {
    expect(countryName('DEU', words)).to.equal('Germany');
    expect(countryName('UTO', words)).to.equal('Utopia (specimen)');
    expect(countryName('XCE', words)).to.equal('XCE');
  });

  it('writes answers, shares and numbers', () => {
    expect(dataPointValue(point('boolean', true), words)).to.equal('Yes');
    expect(dataPointValue(point('sex', 'unspecified'), words)).to.equal('Not specified');
    expect(dataPointValue(point('factor', 0.978), words)).to.equal('98%');
    expect(dataPointValue(point('integer', 42), words)).to.equal('42');
  });

  it('labels the family of age_over_N, and a key that has no label by itself', () => {
    expect(dataPointLabel('age_over_21', words)).to.equal('Over 21');
    expect(dataPointLabel('shoe_size', words)).to.equal('shoe_size');
  });

  it('counts megabytes with one digit, never more than there are', () => {
    expect(formatBytes(1_234_567, 10_000_000, 'en')).to.include({loaded: '1.2', total: '10.0'});
    expect(formatBytes(20_000_000, 10_000_000, 'en').sent).to.equal('10.0');
  });

  it('says of a value where it was found and what other sources say', () => {
    const evidence = (crossChecks: DataPoint['evidence']['crossChecks']): string =>
      evidenceLine({zone: 'mrz', confidence: 1, crossChecks}, words);
    expect(evidence([])).to.equal('Read from the lines at the bottom');
    expect(evidence([{name: 'mrz-check-digit', result: 'agrees'}])).to.contain('check digit');
    expect(
      evidence([
        {name: 'mrz-check-digit', result: 'agrees'},
        {name: 'mrz-vs-prefilled', result: 'differs'},
      ]),
    ).to.contain('says otherwise');
  });
});
