import {walletQuestion, type ReadCredential} from '@passbase-verify/checks';
import type {
  Adapter,
  PassbaseError,
  VerificationRequest,
  VerificationSession,
} from '@passbase-verify/protocol';
import {createMockWallet, type MockWallet, type WalletFlaw} from '@passbase-verify/testkit';
import {createVault, type Vault} from '@passbase-verify/vault';
import {expect} from 'chai';
import {
  AUDIENCE,
  REQUEST,
  always,
  sealAsPage,
  type PageOptions,
} from '../../testing/honest-page.js';
import {createLocalAdapter, type LocalAdapterOptions} from '../local-adapter.js';

const WALLET_REQUEST: VerificationRequest = {...REQUEST, wallet: true};
const ASKED = [['last_name', 'age_over_18', 'document_origin_country']];
const CLAIMS = {family_name: 'Eriksson', age_equal_or_over: {18: true}};

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: PassbaseError) => error.code,
  );

describe('a wallet’s credential at the embedded backend', () => {
  let vault: Vault;
  let wallet: MockWallet;
  beforeEach(async () => {
    vault = createVault({databaseName: `wallet-${crypto.randomUUID()}`});
    wallet = await createMockWallet();
  });
  afterEach(async () => {
    await vault.wipe();
    vault.close();
  });

  const create = (options: Partial<LocalAdapterOptions> = {}): Adapter =>
    createLocalAdapter({vault, audience: AUDIENCE, walletIssuers: wallet.issuers, ...options});

  const answer = (session: VerificationSession, origin = location.origin) =>
    wallet.ask(
      walletQuestion({nonce: session.nonce, formats: ['dc+sd-jwt'], choices: ASKED})!,
      origin,
    );

  const seal = async (
    session: VerificationSession,
    change: PageOptions = {},
    claims: ReadCredential['claims'] = CLAIMS,
  ) => sealAsPage(vault, session, {wallet: {answer: await answer(session), claims}, ...change});

  it('proves what was asked for, signed by its issuer, beside a live selfie', async () => {
    const adapter = create();
    const session = await adapter.open(WALLET_REQUEST, always);
    expect(session.wallet).to.deep.equal({formats: ['dc+sd-jwt']});
    const receipt = await adapter.submit(await seal(session), always);
    const {status, dataPoints, reasons} = await adapter.result(receipt, always);
    expect(status).to.equal('approved');
    expect(reasons).to.deep.equal(['judged-on-device', 'face-not-compared']);
    const told = dataPoints.map(({key, value, evidence: {zone}}) => [key, value, zone]);
    expect(told).to.deep.include.members([
      ['last_name', 'Eriksson', 'issuer-signed'],
      ['age_over_18', true, 'issuer-signed'],
    ]);
    expect(dataPoints.find(({key}) => key === 'last_name')!.evidence).to.deep.include({
      ...{resourceId: 'wallet', crossChecks: [{name: 'issuer-signature', result: 'agrees'}]},
    });
  });

  const flaws: readonly (readonly [WalletFlaw, string])[] = [
    ['other-nonce', 'ERR_WALLET_NONCE'],
    ['other-audience', 'ERR_WALLET_AUDIENCE'],
    ['unknown-issuer', 'ERR_WALLET_ISSUER'],
    ['forged-issuer', 'ERR_WALLET_SIGNATURE'],
    ['expired', 'ERR_WALLET_VALIDITY'],
    ['altered-disclosure', 'ERR_WALLET_ALTERED'],
    ['other-holder', 'ERR_WALLET_HOLDER'],
    ['other-type', 'ERR_WALLET_TYPE'],
    ['mdoc', 'ERR_WALLET_FORMAT'],
    ['nonsense', 'ERR_WALLET_MALFORMED'],
    ['refuses', 'ERR_WALLET_FAILED'],
  ];
  for (const [flaw, code] of flaws) {
    it(`is refused as ${code} where the wallet's flaw is ${flaw}, and may be given anew in the session`, async () => {
      const adapter = create();
      const session = await adapter.open(WALLET_REQUEST, always);
      wallet.flaw = flaw;
      expect(await codeOf(adapter.submit(await seal(session), always))).to.equal(code);
      wallet.flaw = undefined;
      expect(await codeOf(adapter.submit(await seal(session), always))).to.equal('none');
    });
  }

  it('is not accepted where it was not asked for, or nobody is trusted', async () => {
    for (const [request, options] of [
      [REQUEST, {}],
      [WALLET_REQUEST, {walletIssuers: {}}],
    ] as const) {
      const adapter = create(options);
      const session = await adapter.open(request, always);
      expect(session).not.to.have.property('wallet');
      const receipt = await adapter.submit(await seal(session), always);
      const {status, reasons} = await adapter.result(receipt, always);
      expect({status, reasons}).to.deep.equal({
        ...{status: 'declined', reasons: ['document-type-not-accepted']},
      });
    }
    for (const walletIssuers of [{a: {kty: 'EC'}}, {a: [{kty: 'RSA'}]}, 'a'] as never[]) {
      expect(() => create({walletIssuers})).to.throw('walletIssuers');
    }
  });

  it('is declined where the page claims other values, sends a document besides, or no selfie', async () => {
    const reasonsOf = async (change: PageOptions, claims = CLAIMS): Promise<readonly string[]> => {
      const adapter = create();
      const session = await adapter.open(WALLET_REQUEST, always);
      const bundle = await seal(session, change, claims);
      return (await adapter.result(await adapter.submit(bundle, always), always)).reasons;
    };
    const lie = {family_name: 'Other', age_equal_or_over: {18: true}};
    expect(await reasonsOf({}, lie)).to.deep.equal(['claims-differ']);
    expect(await reasonsOf({captures: ['selfie', 'document', 'wallet']})).to.deep.equal([
      'document-type-not-accepted',
    ]);
    expect(await reasonsOf({captures: ['wallet']})).to.deep.equal(['liveness-not-passed']);
  });

  it('says that nobody has looked whether it was revoked, where its issuer keeps a list', async () => {
    const status = {status_list: {idx: 7, uri: 'https://pid-provider.mock.example/status'}};
    wallet = await createMockWallet({always: {status}});
    const adapter = create();
    const session = await adapter.open(WALLET_REQUEST, always);
    const receipt = await adapter.submit(await seal(session), always);
    const {reasons} = await adapter.result(receipt, always);
    expect(reasons).to.include('wallet-revocation-not-checked');
  });

  it('counts for the countries that are accepted', async () => {
    const statusFor = async (countries: readonly string[]) => {
      const adapter = create();
      const session = await adapter.open({...WALLET_REQUEST, countries}, always);
      const receipt = await adapter.submit(await seal(session), always);
      const {status, reasons} = await adapter.result(receipt, always);
      return status === 'approved' ? status : reasons.join();
    };
    expect(await statusFor(['SWE', 'NOR'])).to.equal('approved');
    expect(await statusFor(['NOR'])).to.equal('document-country-not-accepted');
  });
});
