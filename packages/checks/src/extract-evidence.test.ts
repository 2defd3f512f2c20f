import type {DataPointKey, SeenField} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {findHolder} from './document/address/find-holder.js';
import {extractDataPoints} from './extract-data-points.js';
import {holderOf} from './extract-evidence.js';

const TODAY = '2026-11-26';
const CORNER = {x: 0, y: 0};
const field = (key: DataPointKey, text: string): SeenField => ({
  ...{key, text, confidence: 0.9},
  outline: [CORNER, CORNER, CORNER, CORNER],
});
const LICENCE = {
  ...{resourceId: 'r', type: 'DRIVERS_LICENSE'},
  mrz: {lines: ['D1FRA13AA000026330101CHARPENT1'], confidence: 0.99},
};
const CARD = {
  ...{resourceId: 'r', type: 'NATIONAL_ID_CARD'},
  mrz: {
    lines: ['IDFRAMARTIN<<<<<<<<<<<<<<<<<<<751001', '0807751001234MAXIMILIEN<ALE7408129M0'],
    confidence: 0.99,
  },
};

describe('a name that a French zone has no room for', () => {
  it('agrees with the whole one in print', () => {
    const [point] = extractDataPoints({
      document: {...LICENCE, fields: [field('last_name', 'Charpentier')]},
      ...{today: TODAY, keys: ['last_name'], prefill: {last_name: 'Charpentier'}},
    });
    expect(point!.evidence.crossChecks).to.deep.equal([
      {name: 'mrz-vs-prefilled', result: 'agrees'},
      {name: 'mrz-vs-visual', result: 'agrees'},
    ]);
  });

  it('is no other name', () => {
    const [point] = extractDataPoints({
      document: {...LICENCE, fields: [field('last_name', 'Chartier')]},
      ...{today: TODAY, keys: ['last_name']},
    });
    expect(point).to.deep.include({value: 'CHARPENT'});
    expect(point!.evidence.crossChecks).to.deep.equal([{name: 'mrz-vs-visual', result: 'differs'}]);
  });

  it('is cut in its own field only', () => {
    const read = (key: DataPointKey, text: string) => {
      const document = {...CARD, fields: [field(key, text)]};
      const [point] = extractDataPoints({document, today: TODAY, keys: [key]});
      return [point?.value, point?.evidence.crossChecks[0]?.result];
    };
    expect(read('first_names', 'Maximilien, Alexandre')[1]).to.equal('agrees');
    expect(read('last_name', 'Martinez')).to.deep.equal(['MARTIN', 'differs']);
  });

  it('names the addressee of a letter', () => {
    const names = holderOf({document: LICENCE, today: TODAY})!;
    expect(names).to.deep.include({lastName: 'CHARPENT', mayBeCut: true});
    expect(findHolder(['Marie Charpentier'], names)).to.equal(0);
    expect(findHolder(['Marie Chartier'], names)).to.equal(-1);
  });
});
