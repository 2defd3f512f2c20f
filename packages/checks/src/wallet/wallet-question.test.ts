import {DATA_POINTS, dataPointRow} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {WALLET_CREDENTIALS, claimPath, walletSources} from './wallet-claims.js';
import {walletQuestion} from './wallet-question.js';

const NONCE = 'q2VxYr8oQm1kJw7cT5uZ3A';

describe('what a wallet is asked', () => {
  it('is whether somebody is over an age, not when they were born', () => {
    const question = walletQuestion({
      ...{nonce: NONCE, formats: ['dc+sd-jwt']},
      choices: [['age_over_18', 'first_names']],
    });
    expect(question).to.deep.equal({
      protocol: 'openid4vp-v1-unsigned',
      data: {
        response_type: 'vp_token',
        response_mode: 'dc_api',
        nonce: NONCE,
        client_metadata: {
          vp_formats_supported: {
            'dc+sd-jwt': {'sd-jwt_alg_values': ['ES256'], 'kb-jwt_alg_values': ['ES256']},
          },
        },
        dcql_query: {
          credentials: [
            {
              id: 'pid',
              format: 'dc+sd-jwt',
              meta: {vct_values: ['urn:eudi:pid:1']},
              claims: [
                {id: 'age_over_18', path: ['age_equal_or_over', '18']},
                {id: 'first_names', path: ['given_name']},
              ],
            },
          ],
        },
      },
    });
    expect(JSON.stringify(question)).not.to.contain('birth');
  });

  it('names other choices by the ids of claims, and leaves out credentials that lack a claim', () => {
    const {data} = walletQuestion({
      ...{nonce: NONCE, formats: ['dc+sd-jwt', 'mso_mdoc']},
      choices: [['last_name', 'personal_id_number'], ['last_name']],
    })!;
    const {credentials, credential_sets: sets} = data['dcql_query'] as {
      credentials: {id: string; claims: {path: unknown}[]; claim_sets?: unknown; meta: object}[];
      credential_sets: unknown;
    };
    expect(credentials.map(({id}) => id)).to.deep.equal(['pid', 'pid_mdoc', 'mdl']);
    expect(sets).to.deep.equal([{options: [['pid'], ['pid_mdoc'], ['mdl']]}]);
    expect(credentials[0]!.claim_sets).to.deep.equal([
      ['last_name', 'personal_id_number'],
      ['last_name'],
    ]);
    // A driving licence has no such number: only the second choice is left.
    expect(credentials[2]).to.deep.include({meta: {doctype_value: 'org.iso.18013.5.1.mDL'}});
    expect(credentials[2]!.claims.map(({path}) => path)).to.deep.equal([
      ['org.iso.18013.5.1', 'family_name'],
    ]);
    expect(credentials[2]).not.to.have.property('claim_sets');
  });

  it('is nothing where no credential can answer', () => {
    const ask = (choices: string[][]) =>
      walletQuestion({nonce: NONCE, formats: ['dc+sd-jwt'], choices});
    expect(ask([['raw_mrz_string']])).to.equal(undefined);
    expect(ask([[]])).to.equal(undefined);
    expect(walletQuestion({nonce: NONCE, formats: [], choices: [['last_name']]})).to.equal(
      undefined,
    );
  });
});

describe('the table of claims', () => {
  it('has Data points of the catalogue only, and types that a claim can have', () => {
    for (const key of [...Object.keys(DATA_POINTS), 'age_over_18']) {
      const types = dataPointRow(key)!.type;
      for (const {id} of WALLET_CREDENTIALS) {
        if (claimPath(key, id)) expect(types, key).not.to.equal('factor');
      }
    }
    expect(claimPath('age_over_7', 'mdl')).to.deep.equal(['age_over_07']);
    expect(claimPath('constructor', 'pid')).to.equal(undefined);
  });

  it('works names and expiry out of their sources, and what only a picture shows out of nothing', () => {
    expect(walletSources('full_name')).to.deep.equal(['first_names', 'last_name']);
    expect(walletSources('document_is_expired')).to.deep.equal(['date_of_expiry']);
    expect(walletSources('age_over_21')).to.deep.equal(['age_over_21']);
    for (const key of ['mrtd_verified', 'face_match_factor', 'liveness_factor', 'member_id']) {
      expect(walletSources(key), key).to.equal(undefined);
    }
  });
});
