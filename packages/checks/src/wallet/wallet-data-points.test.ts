import {PassbaseError, type DataPoint} from '@passbase-verify/protocol';
import {MOCK_PID} from '@passbase-verify/testkit';
import {expect} from 'chai';
import fc from 'fast-check';
import {extractEvidence} from '../extract-evidence.js';
import {decodeWalletAnswer, encodeWalletAnswer, presentedCredential} from './wallet-answer.js';
import {isAskedFor, isIssuerSigned, walletDataPoints} from './wallet-data-points.js';

const valuesOf = (points: readonly DataPoint[]) =>
  Object.fromEntries(points.map(({key, value}) => [key, value]));
const read = (claims: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  walletDataPoints({resourceId: 'document', claims}, {keys});

describe('Data points out of a credential', () => {
  it('have the types of the catalogue, and evidence that an issuer signed', () => {
    const keys = ['first_names', 'nationality', 'sex', 'age_over_18', 'age_over_65', 'city'];
    const points = read(MOCK_PID, [...keys, 'date_of_birth', 'place_of_birth']);
    expect(valuesOf(points)).to.deep.equal({
      ...{first_names: 'Anna Maria', nationality: 'SWE', sex: 'female', city: 'Nusquama'},
      ...{age_over_18: true, age_over_65: false, date_of_birth: '1974-08-12'},
      place_of_birth: 'Zenith',
    });
    expect(points[0]!.evidence).to.deep.equal({
      ...{resourceId: 'document', zone: 'issuer-signed', confidence: 1, crossChecks: []},
    });
  });

  it('are only those that were asked for, or that these are worked out from', () => {
    expect(valuesOf(read(MOCK_PID, ['full_name']))).to.deep.equal({
      ...{first_names: 'Anna Maria', last_name: 'Eriksson'},
    });
    expect(read(MOCK_PID, ['raw_mrz_string', 'liveness_factor'])).to.deep.equal([]);
  });

  it('say that the signature holds only where that was verified, and what they are worked out from does', () => {
    const pointsOf = (verified: boolean) =>
      extractEvidence({
        wallet: {resourceId: 'document', claims: MOCK_PID, verified},
        ...{keys: ['full_name', 'sex'], today: '2030-05-10'},
      });
    const checks = (verified: boolean) =>
      pointsOf(verified).map(({evidence}) => evidence.crossChecks);
    expect(checks(false)).to.deep.equal([[], []]);
    const signed = [{name: 'issuer-signature', result: 'agrees'}];
    expect(checks(true)).to.deep.equal([signed, signed]);
    expect(pointsOf(true).every(({evidence}) => isIssuerSigned(evidence))).to.equal(true);
    const read = {zone: 'mrz', confidence: 1, crossChecks: []} as const;
    expect(isIssuerSigned(read)).to.equal(false);
  });

  it('are compared with what the integrator has, and worked out as those of a document are', () => {
    const keys = ['full_name', 'age_over_18', 'age', 'date_of_birth', 'document_is_expired'];
    const points = extractEvidence({
      wallet: {resourceId: 'document', claims: {...MOCK_PID, age_equal_or_over: {18: false}}},
      ...{keys, today: '2030-05-10', prefill: {date_of_birth: '1974-08-13'}},
    });
    expect(valuesOf(points)).to.deep.equal({
      ...{full_name: 'Anna Maria Eriksson', age: 55, date_of_birth: '1974-08-12'},
      // The issuer's own word goes before what would be worked out.
      ...{age_over_18: false, document_is_expired: false},
    });
    expect(points.find(({key}) => key === 'date_of_birth')!.evidence.crossChecks).to.deep.equal([
      {name: 'issuer-signed-vs-prefilled', result: 'differs'},
    ]);
  });

  it('are none where a claim is of another type', () => {
    const claims = {
      ...{given_name: 'A\u0000B', family_name: '', birthdate: '1974-02-30', sex: 'F'},
      ...{nationalities: ['SWEDEN'], age_equal_or_over: {18: 'true'}, place_of_birth: 'Zenith'},
    };
    const keys = ['first_names', 'last_name', 'date_of_birth', 'sex', 'nationality', 'age_over_18'];
    expect(read(claims, [...keys, 'place_of_birth'])).to.deep.equal([]);
  });

  it('tells what was disclosed besides', () => {
    const keys = ['age_over_18', 'nationality'];
    const asked = [['age_equal_or_over'], ['age_equal_or_over', '18'], ['nationalities', 0]];
    expect(isAskedFor(asked, keys)).to.equal(true);
    expect(isAskedFor([...asked, ['birthdate']], keys)).to.equal(false);
    expect(isAskedFor([['age_equal_or_over', '65']], keys)).to.equal(false);
  });
});

describe('the answer of a wallet', () => {
  const protocol = 'openid4vp-v1-unsigned';
  const codeOf = (data: unknown, of = protocol): string => {
    try {
      presentedCredential({protocol: of, data});
      return 'none';
    } catch (error) {
      return (error as PassbaseError).code;
    }
  };

  it('holds one credential that was asked for', () => {
    const data = {vp_token: {pid: ['a~b~c']}};
    const answer = {format: 'dc+sd-jwt', presentation: 'a~b~c'};
    expect(presentedCredential({protocol, data})).to.deep.equal(answer);
    const mdoc = {vp_token: {mdl: ['AAAA']}};
    expect(presentedCredential({protocol, data: mdoc}).format).to.equal('mso_mdoc');
  });

  it('is refused in any other shape', () => {
    const malformed = 'ERR_WALLET_MALFORMED';
    for (const data of [
      ...[undefined, null, 'text', [], {}, {vp_token: 'a~b~c'}, {vp_token: {}}],
      ...[{vp_token: {pid: []}}, {vp_token: {pid: ['a', 'b']}}, {vp_token: {pid: [1]}}],
      ...[{vp_token: {pid: ['a'], mdl: ['b']}}, {vp_token: {passport: ['a']}}],
    ]) {
      expect(codeOf(data), JSON.stringify(data)).to.equal(malformed);
    }
    expect(codeOf({vp_token: {pid: ['a']}}, 'org-iso-mdoc')).to.equal(malformed);
    expect(codeOf({error: 'access_denied'})).to.equal('ERR_WALLET_FAILED');
    fc.assert(fc.property(fc.jsonValue(), (data) => /ERR_WALLET|none/.test(codeOf(data))));
  });

  it('is kept as it came', () => {
    const answer = {protocol, data: {vp_token: {pid: ['a~b~c']}, more: null}};
    expect(decodeWalletAnswer(encodeWalletAnswer(answer))).to.deep.equal(answer);
    for (const text of ['', '[]', '{"data":1}']) {
      expect(() => decodeWalletAnswer(new TextEncoder().encode(text))).to.throw(PassbaseError);
    }
  });
});
