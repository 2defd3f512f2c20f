import {parseDataPointRequests} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {leastGrants, unanswered} from '../index.js';

const offer = (...keys: readonly string[]) => keys.map((key) => ({key}));
const least = (requested: readonly string[], ...offered: readonly string[]): readonly string[] => [
  ...leastGrants(parseDataPointRequests(requested), offer(...offered)),
];

describe('what is switched on when sharing begins', () => {
  it('is what is required, and nothing that is optional', () => {
    expect(least(['last_name', 'nationality?'], 'last_name', 'nationality')).to.deep.equal([
      'last_name',
    ]);
  });

  it('is of several the one that tells least', () => {
    const birth = ['date_of_birth|age|age_over_18'];
    expect(least(birth, 'date_of_birth', 'age', 'age_over_18')).to.deep.equal(['age_over_18']);
    expect(least(birth, 'date_of_birth', 'age')).to.deep.equal(['age']);
    expect(least(birth, 'date_of_birth')).to.deep.equal(['date_of_birth']);
    expect(least(['document_number|last_name'], 'document_number', 'last_name')).to.deep.equal([
      'last_name',
    ]);
    expect(least(birth)).to.deep.equal([]);
  });

  it('is no second answer where another request asks for one anyway', () => {
    expect(
      least(['date_of_birth|age_over_18', 'date_of_birth'], 'date_of_birth', 'age_over_18'),
    ).to.deep.equal(['date_of_birth']);
  });

  it('answers everything that is required, for any requests', () => {
    const keys = ['last_name', 'city', 'age', 'age_over_18', 'date_of_birth'];
    const item = fc
      .tuple(fc.subarray(keys, {minLength: 1, maxLength: 3}), fc.boolean())
      .map(([anyOf, optional]) => anyOf.join('|') + (optional ? '?' : ''));
    fc.assert(
      fc.property(fc.array(item, {maxLength: 5}), fc.subarray(keys), (items, offered) => {
        const requests = parseDataPointRequests(items);
        const granted = leastGrants(requests, offer(...offered));
        expect(unanswered(requests, offer(...offered), granted)).to.deep.equal([]);
        expect([...granted].every((key) => offered.includes(key))).to.equal(true);
      }),
      {numRuns: 2_000},
    );
  });
});
