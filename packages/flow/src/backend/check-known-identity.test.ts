import type {KnownIdentity} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {checkKnownIdentity} from './check-known-identity.js';

const IDENTITY: KnownIdentity = {
  identityAccessKey: 'somebody',
  resources: [
    {
      ...{id: 'a-document', type: 'PASSPORT', country: 'UTO'},
      capturedAt: '2026-02-19T12:00:00.000Z',
    },
  ],
  dataPoints: [
    {
      key: 'last_name',
      evidence: {resourceId: 'a-document', zone: 'mrz', confidence: 0.99, crossChecks: []},
    },
  ],
};
const [RESOURCE] = IDENTITY.resources;
const [POINT] = IDENTITY.dataPoints;

describe('what an adapter knows of the User', () => {
  it('is taken over without the values that it should not have told yet', () => {
    const talkative = {
      ...IDENTITY,
      name: 'ERIKSSON',
      resources: [{...RESOURCE!, picture: 'ERIKSSON'}],
      dataPoints: [
        {...POINT!, value: 'ERIKSSON', evidence: {...POINT!.evidence, read: 'ERIKSSON'}},
      ],
    };
    expect(checkKnownIdentity(talkative)).to.deep.equal(IDENTITY);
  });

  const resources = (change: object) => ({resources: [{...RESOURCE!, ...change}]});
  const dataPoints = (change: object) => ({dataPoints: [{...POINT!, ...change}]});
  const nonsense: Readonly<Record<string, object>> = {
    'no key': {identityAccessKey: ''},
    'a key with a line break': {identityAccessKey: 'some\nbody'},
    'no list of Resources': {resources: {}},
    'no list of Data points': {dataPoints: undefined},
    'a Resource that is none': {resources: [null]},
    'an id that the manifest has no room for': resources({id: 'A Document'}),
    'an id that the next bundle uses': resources({id: 'document'}),
    'a type that nobody knows': resources({type: 'LIBRARY_CARD'}),
    'a type that every object has': resources({type: 'toString'}),
    'a country that there is not': resources({country: 'Utopia'}),
    'a time that is none': resources({capturedAt: 'long ago'}),
    'two Resources of one id': {resources: [RESOURCE, RESOURCE]},
    'a Data point without a key': dataPoints({key: 7}),
    'a Data point without evidence': dataPoints({evidence: null}),
    'evidence of a Resource that is not there': dataPoints({
      evidence: {...POINT!.evidence, resourceId: 'another'},
    }),
  };
  for (const [what, change] of Object.entries(nonsense)) {
    it(`is refused with ${what}`, () => {
      expect(() => checkKnownIdentity({...IDENTITY, ...change} as KnownIdentity))
        .to.throw()
        .with.property('code', 'ERR_ADAPTER_NONSENSE');
    });
  }

  it('is refused where it is nothing at all', () => {
    for (const nothing of [null, 'somebody', 7]) {
      expect(() => checkKnownIdentity(nothing as unknown as KnownIdentity))
        .to.throw()
        .with.property('code', 'ERR_ADAPTER_NONSENSE');
    }
  });
});
