import type {PassbaseError, WalletQuestion} from '@passbase-verify/protocol';
import {createMockWallet, installMockWallet} from '@passbase-verify/testkit';
import {createManualClock} from '@passbase-verify/testkit/devices';
import {expect} from 'chai';
import {createWallet, type WalletEnvironment} from './create-wallet.js';

const QUESTION: WalletQuestion = {
  protocol: 'openid4vp-v1-unsigned',
  data: {
    nonce: 'q2VxYr8oQm1kJw7cT5uZ3A',
    dcql_query: {
      credentials: [
        {
          ...{id: 'pid', format: 'dc+sd-jwt', meta: {vct_values: ['urn:eudi:pid:1']}},
          claims: [{path: ['given_name']}],
        },
      ],
    },
  },
};
const always = {signal: new AbortController().signal};

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: PassbaseError) => error.code ?? error.name,
  );

describe('the edge of the Digital Credentials API', () => {
  it('is there where browser, protocol and policy have it', () => {
    const isAvailable = (change: WalletEnvironment) =>
      createWallet(() => ({
        ...{credentials: {get: async () => ({})}, DigitalCredential: {}},
        ...change,
      })).isAvailable();
    expect(isAvailable({})).to.equal(true);
    expect(isAvailable({credentials: undefined})).to.equal(false);
    expect(isAvailable({DigitalCredential: undefined})).to.equal(false);
    const allows = (answer: boolean) => ({userAgentAllowsProtocol: () => answer});
    expect(isAvailable({DigitalCredential: allows(true)})).to.equal(true);
    expect(isAvailable({DigitalCredential: allows(false)})).to.equal(false);
    const forbidding = (features: readonly string[]) => ({
      permissionsPolicy: {features: () => features, allowsFeature: () => false},
    });
    expect(isAvailable({document: forbidding(['digital-credentials-get'])})).to.equal(false);
    expect(isAvailable({document: forbidding(['camera'])})).to.equal(true);
  });

  it('hands the request over as it is, and the answer as it came', async () => {
    const mock = await createMockWallet();
    const uninstall = installMockWallet(mock, {demandsPress: false});
    try {
      const wallet = createWallet();
      expect(wallet.isAvailable()).to.equal(true);
      const {protocol, data} = await wallet.ask(QUESTION, always);
      expect(mock.asked).to.deep.equal([QUESTION]);
      expect(protocol).to.equal(QUESTION.protocol);
      expect(data).to.have.nested.property('vp_token.pid.length', 1);
      mock.flaw = 'closes';
      expect(await codeOf(wallet.ask(QUESTION, always))).to.equal('ERR_WALLET_CANCELLED');
    } finally {
      uninstall();
    }
  });

  it('says what went wrong by code, and asks for a press as browsers do', async () => {
    const asking = (get: () => Promise<unknown>) =>
      codeOf(createWallet(() => ({credentials: {get}})).ask(QUESTION, always));
    const failing = (name: string) => asking(() => Promise.reject(new DOMException('no', name)));
    expect(await failing('NotAllowedError')).to.equal('ERR_WALLET_CANCELLED');
    expect(await failing('AbortError')).to.equal('ERR_WALLET_CANCELLED');
    expect(await failing('NetworkError')).to.equal('ERR_WALLET_FAILED');
    expect(await asking(async () => Promise.reject(new TypeError('no')))).to.equal(
      'ERR_WALLET_FAILED',
    );
    expect(await asking(async () => null)).to.equal('ERR_WALLET_FAILED');
    const mock = await createMockWallet();
    const uninstall = installMockWallet(mock);
    expect(await codeOf(createWallet().ask(QUESTION, always))).to.equal('ERR_WALLET_CANCELLED');
    uninstall();
    expect(mock.asked).to.deep.equal([]);
  });

  it('ends with the deadline, and when it is no longer asked', async () => {
    const mock = await createMockWallet({flaw: 'waits'});
    const get = (options: object) =>
      mock.ask(QUESTION, location.origin, (options as {signal: AbortSignal}).signal);
    const clock = createManualClock();
    const wallet = createWallet(() => ({credentials: {get}, clock}));
    const late = codeOf(wallet.ask(QUESTION, always));
    await clock.push(300_000);
    expect(await late).to.equal('ERR_WALLET_TIMEOUT');
    const leaving = new AbortController();
    const left = wallet.ask(QUESTION, {signal: leaving.signal}).catch((reason: unknown) => reason);
    leaving.abort('the User went back');
    expect(await left).to.equal('the User went back');
  });
});
