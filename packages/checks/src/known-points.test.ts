import type {DataPoint, EvidenceZone} from '@passbase-verify/protocol';
import {dataPointRow} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {joinKnownPoints, withSources} from './known-points.js';

const point = (
  key: string,
  value: DataPoint['value'],
  resourceId = 'old-document',
  zone: EvidenceZone = 'mrz',
): DataPoint => ({
  ...{key, value, type: dataPointRow(key)!.type},
  evidence: {resourceId, zone, confidence: 0.9, crossChecks: []},
});
const valuesOf = (points: readonly DataPoint[]) =>
  Object.fromEntries(points.map(({key, value}) => [key, value]));

const BORN = point('date_of_birth', '2008-03-01');

describe('Data points that are known, and new ones', () => {
  it('answer with what was asked for only: not with what it is worked out from', () => {
    const joined = joinKnownPoints({
      ...{known: [BORN, point('last_name', 'ERIKSSON')], fresh: []},
      ...{keys: ['age_over_18'], today: '2026-03-01'},
    });
    expect(valuesOf(joined)).to.deep.equal({age_over_18: true});
    expect(joined[0]!.evidence).to.deep.include({zone: 'derived', derivedFrom: ['date_of_birth']});
  });

  it('work out today what depends on the day, whatever was kept', () => {
    const stale = {...point('age_over_18', true), evidence: {...BORN.evidence, zone: 'derived'}};
    const join = (today: string) =>
      joinKnownPoints({
        ...{known: [BORN, stale as DataPoint], fresh: []},
        ...{keys: ['age', 'age_over_18'], today},
      });
    expect(valuesOf(join('2026-02-28'))).to.deep.equal({age: 17, age_over_18: false});
    expect(valuesOf(join('2026-03-01'))).to.deep.equal({age: 18, age_over_18: true});
  });

  it('let the new value count, and say whether the known one agrees', () => {
    const joined = joinKnownPoints({
      known: [point('last_name', 'MUELLER'), point('first_names', 'ANNA')],
      fresh: [
        point('last_name', 'MÜLLER', 'document', 'visual'),
        point('first_names', 'HANNA', 'document'),
      ],
      ...{keys: ['first_names', 'last_name', 'full_name'], today: '2026-01-01'},
    });
    expect(joined.map(({evidence}) => evidence.resourceId)).to.deep.equal([
      'document',
      'document',
      undefined,
    ]);
    const results = joined.map(({evidence}) => evidence.crossChecks);
    expect(results[0]).to.deep.equal([{name: 'new-vs-known', result: 'agrees'}]);
    expect(results[1]).to.deep.equal([{name: 'new-vs-known', result: 'differs'}]);
    // What is worked out from both says the worse.
    expect(results[2]).to.deep.equal([{name: 'new-vs-known', result: 'differs'}]);
  });

  it('are compared with what the integrator types today, not another day', () => {
    const old = point('last_name', 'ERIKSSON');
    const known = [
      {
        ...old,
        evidence: {
          ...old.evidence,
          crossChecks: [
            {name: 'mrz-check-digit', result: 'agrees'},
            {name: 'mrz-vs-prefilled', result: 'differs'},
          ],
        },
      } as DataPoint,
    ];
    const input = {known, fresh: [], keys: ['last_name'], today: '2026-01-01'};
    const checks = (prefill?: Record<string, string>) =>
      joinKnownPoints({...input, ...(prefill ? {prefill} : {})})[0]!.evidence.crossChecks;
    expect(checks()).to.deep.equal([{name: 'mrz-check-digit', result: 'agrees'}]);
    expect(checks({last_name: 'Eriksson'})).to.deep.equal([
      {name: 'mrz-check-digit', result: 'agrees'},
      {name: 'mrz-vs-prefilled', result: 'agrees'},
    ]);
  });

  it('name the sources of what is asked for', () => {
    expect(withSources(['age', 'age_over_18', 'city'])).to.deep.equal([
      ...['age', 'date_of_birth', 'age_over_18', 'city'],
    ]);
  });
});
