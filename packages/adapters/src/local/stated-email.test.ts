import type {DataPoint, VerificationRequest, VerificationResult} from '@passbase-verify/protocol';
import {createVault, type Vault} from '@passbase-verify/vault';
import {expect} from 'chai';
import {AUDIENCE, REQUEST, always, sealAsPage, type PageOptions} from '../testing/honest-page.js';
import {createLocalAdapter} from './local-adapter.js';

const ANNA = {email: 'anna@example.org', by: 'user'} as const;
const ASKED = {...REQUEST, requestedDataPoints: [...REQUEST.requestedDataPoints, 'email']};

describe('an e-mail address, to the embedded backend', () => {
  let vault: Vault;
  beforeEach(() => {
    vault = createVault({databaseName: `email-${crypto.randomUUID()}`});
  });
  afterEach(async () => {
    await vault.wipe();
    vault.close();
  });

  async function verify(
    request: VerificationRequest,
    options: PageOptions,
  ): Promise<VerificationResult> {
    const adapter = createLocalAdapter({vault, audience: AUDIENCE});
    const session = await adapter.open(request, always);
    const bundle = await sealAsPage(vault, session, options);
    return adapter.result(await adapter.submit(bundle, always), always);
  }

  const emailOf = ({dataPoints}: VerificationResult): DataPoint | undefined =>
    dataPoints.find(({key}) => key === 'email');

  it('comes back as what the User or the page said, of which nothing is known', async () => {
    for (const by of ['user', 'page'] as const) {
      const result = await verify(ASKED, {statement: {...ANNA, by}});
      expect(result.status).to.equal('approved');
      expect(emailOf(result)).to.deep.equal({
        ...{key: 'email', type: 'string', value: 'anna@example.org'},
        evidence: {resourceId: 'email', zone: by, confidence: 0, crossChecks: []},
      });
    }
  });

  it('is not there where it was left out, and of no interest where nobody asked', async () => {
    expect(emailOf(await verify(ASKED, {}))).to.equal(undefined);
    const uninvited = await verify(REQUEST, {
      statement: ANNA,
      claims: (claims) => claims.filter(({key}) => key !== 'email'),
    });
    expect(uninvited.status).to.equal('approved');
    expect(emailOf(uninvited)).to.equal(undefined);
  });

  it('is declined where another one is claimed than was typed', async () => {
    const result = await verify(ASKED, {
      statement: ANNA,
      claims: (claims) =>
        claims.map((claim) =>
          claim.key === 'email' ? {...claim, value: 'other@example.org'} : claim,
        ),
    });
    expect(result).to.deep.include({status: 'declined', reasons: ['claims-differ']});
  });
});
