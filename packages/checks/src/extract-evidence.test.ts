import type {DataPointKey, SeenField} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {findHolder} from './document/address/find-holder.js';
import {extractDataPoints} from './extract-data-points.js';
import {extractEvidence, holderOf} from './extract-evidence.js';

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

describe('the address of a card and of a letter', () => {
  const line = (text: string, row: number): SeenField => {
    const [top, bottom] = [0.1 + row * 0.03, 0.12 + row * 0.03];
    return {
      ...{text, confidence: 0.9},
      outline: [
        {x: 0.1, y: top},
        {x: 0.4, y: top},
        {x: 0.4, y: bottom},
        {x: 0.1, y: bottom},
      ],
    };
  };
  const read = (card: string, keys: readonly string[], ...letter: readonly string[]) =>
    extractEvidence({
      document: {
        ...{resourceId: 'card', type: 'DRIVERS_LICENSE'},
        fields: [
          field('last_name', 'Eriksson'),
          field('first_names', 'Anna'),
          field('address', card),
        ],
      },
      letter: {
        resourceId: 'letter',
        seen: ['Anna Eriksson', ...letter, '', '3.11.2026'].map(line).filter(({text}) => text),
      },
      ...{today: TODAY, keys},
    });
  const SHORT = 'SCHÖNHAUSER ALLEE 7 10437 BERLIN';
  const KEYS = ['address', 'postal_code', 'street_and_house_number'];

  it('is of the one that says more, and says that the other one differs', () => {
    const points = read(SHORT, KEYS, 'Neue Gasse 7', '50667 Köln');
    expect(points.map(({key, value}) => [key, value])).to.deep.equal([
      ['address', 'Neue Gasse 7, 50667 Köln'],
      ['street_and_house_number', 'Neue Gasse 7'],
      ['postal_code', '50667'],
    ]);
    expect(points.map(({evidence}) => evidence.resourceId)).to.deep.equal(Array(3).fill('letter'));
    expect(points[0]!.evidence.crossChecks).to.deep.include({
      ...{name: 'card-vs-letter', result: 'differs'},
    });
  });

  it("is the card's where the letter says no more", () => {
    const points = read('Lindenweg 7\n10437 Berlin', KEYS, 'Lindenweg 9', '10437 Berlin');
    const results = points.map(({key, evidence}) => [
      ...[key, evidence.resourceId],
      evidence.crossChecks.find(({name}) => name === 'card-vs-letter')?.result,
    ]);
    expect(results).to.deep.equal([
      ['address', 'card', 'differs'],
      ['street_and_house_number', 'card', 'differs'],
      ['postal_code', 'card', 'agrees'],
    ]);
  });

  it('agrees in another order', () => {
    const [point] = read('10437 BERLIN\nLINDENWEG 7', ['address'], 'Lindenweg 7', '10437 Berlin');
    expect(point!.evidence.resourceId).to.equal('card');
    expect(point!.evidence.crossChecks).to.deep.equal([{name: 'card-vs-letter', result: 'agrees'}]);
  });
});
