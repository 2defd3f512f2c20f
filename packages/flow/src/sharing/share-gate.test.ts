import {PassbaseError, type DataPoint, type ShareConsent} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {isShared, openShareGate} from './share-gate.js';

const dataPoint = (key: string, value: string): DataPoint => ({
  key,
  type: 'string',
  value,
  evidence: {zone: 'mrz', confidence: 1, crossChecks: []},
});

const consent = (granted: readonly string[]): ShareConsent => ({
  kind: 'share',
  verificationId: 'v',
  recipient: 'r',
  purpose: 'p',
  granted,
  refused: [],
  textVersion: '1',
  language: 'en',
  givenAt: '2030-01-01T00:00:00.000Z',
});

describe('the share gate', () => {
  const all = [dataPoint('last_name', 'ADA'), dataPoint('document_number', 'SECRET1')];

  it('lets through what was granted and nothing else', () => {
    const shared = openShareGate(all, consent(['last_name']));
    expect(shared.dataPoints.map(({key}) => key)).to.deep.equal(['last_name']);
    expect(JSON.stringify(shared)).not.to.include('SECRET1');
  });

  it('refuses a grant for what is not there', () => {
    expect(() => openShareGate(all, consent(['age'])))
      .to.throw(PassbaseError)
      .with.property('code', 'ERR_FLOW_NOT_GRANTED');
  });

  it('knows its own results from look-alikes', () => {
    const shared = openShareGate(all, consent([]));
    expect(isShared(shared)).to.equal(true);
    expect(isShared({...shared})).to.equal(false);
  });

  it('hands out frozen copies', () => {
    const shared = openShareGate(all, consent(['last_name']));
    expect(shared.dataPoints[0]).to.not.equal(all[0]);
    expect(Object.isFrozen(shared.dataPoints)).to.equal(true);
  });
});
