import type {Manifest} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {decodeStatement, encodeStatement, statedIn, statedPoints} from './statement.js';

const ANNA = {email: 'anna@example.org', by: 'user'} as const;

describe('what somebody stated', () => {
  it('is a Data point of the User’s own, of which nothing is known', () => {
    const stated = {resourceId: 'email', statement: ANNA};
    expect(statedPoints(['last_name', 'email'], stated)).to.deep.equal([
      {
        ...{key: 'email', type: 'string', value: 'anna@example.org'},
        evidence: {resourceId: 'email', zone: 'user', confidence: 0, crossChecks: []},
      },
    ]);
    expect(statedPoints(['last_name'], stated)).to.deep.equal([]);
    const [byPage] = statedPoints(['email'], {...stated, statement: {...ANNA, by: 'page'}});
    expect(byPage?.evidence.zone).to.equal('page');
  });

  it('comes out of its file as it went in, and nothing else does', () => {
    expect(decodeStatement(encodeStatement(ANNA))).to.deep.equal(ANNA);
    const wrong = ['', 'null', '[]', '{}', '{"email":"anna","by":"user"}'];
    for (const text of [...wrong, '{"email":"anna@example.org","by":"bank"}']) {
      expect(() => decodeStatement(new TextEncoder().encode(text)), text)
        .to.throw()
        .with.property('code', 'ERR_BUNDLE_MALFORMED');
    }
  });

  it('is found in a bundle by the type of its Resource', () => {
    const files = [{id: 'email-statement', kind: 'statement'}];
    const manifest = {resources: [{id: 'email', type: 'EMAIL', files}]} as unknown as Manifest;
    expect(statedIn(manifest, () => encodeStatement(ANNA))).to.deep.equal({
      ...{resourceId: 'email', statement: ANNA},
    });
    expect(statedIn({...manifest, resources: []}, () => encodeStatement(ANNA))).to.equal(undefined);
  });
});
