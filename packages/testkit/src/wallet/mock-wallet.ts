/**
 * A mock of a User's wallet, behind the edge of the browser's Digital Credentials API. What it issues and presents is real: SD-JWT VCs
 * by `@sd-jwt/core`, under keys that it makes. It can misbehave in the ways that a verifier has to notice.
 */
import {SDJwtInstance} from '@sd-jwt/core';
import type {TrustedIssuers, WalletAnswer, WalletQuestion} from '@passbase-verify/protocol';
import {frameOf, matchDcql, type DcqlMatch} from './answer-dcql.js';
import {base64url, hasher, makeMockKey, saltGenerator, utf8, type MockKey} from './mock-keys.js';
import {MOCK_PID, MOCK_PID_ALWAYS, MOCK_PID_FRAME} from './mock-pid.js';

/** What is wrong with an answer, or that there is none. */
export type WalletFlaw =
  | 'other-nonce'
  | 'other-audience'
  | 'unknown-issuer'
  | 'forged-issuer' // the name of the trusted one, under another key
  | 'expired'
  | 'altered-disclosure'
  | 'other-holder'
  | 'other-type'
  | 'tells-more' // the date of birth besides what was asked for
  | 'mdoc'
  | 'nonsense'
  | 'refuses' // an error of the protocol
  | 'closes' // as when the User closes it
  | 'waits'; // until it is no longer asked

export interface MockWalletOptions {
  /** Claims in the place of those of {@link MOCK_PID}. */
  readonly pid?: Readonly<Record<string, unknown>>;
  /** Claims besides, which every holder shows. */
  readonly always?: Readonly<Record<string, unknown>>;
  readonly flaw?: WalletFlaw;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface MockWallet {
  /** The mock issuer's key, for a verifier to trust. */
  readonly issuers: TrustedIssuers;
  /** What it was asked so far. */
  readonly asked: readonly WalletQuestion[];
  /** May be changed at any time. */
  flaw: WalletFlaw | undefined;
  /** @param origin - Of the page that asks, as the browser says it. */
  ask(question: WalletQuestion, origin: string, signal?: AbortSignal): Promise<WalletAnswer>;
}

const ISSUER = 'https://pid-provider.mock.example';
const VCT = 'urn:eudi:pid:1';
const YEAR_S = 365 * 86_400;

const refusal = (): DOMException => new DOMException('no wallet answered', 'NotAllowedError');

export async function createMockWallet(options: MockWalletOptions = {}): Promise<MockWallet> {
  const {pid = MOCK_PID, always = {}, now = Date.now} = options;
  const [issuer, holder, other] = await Promise.all([makeMockKey(), makeMockKey(), makeMockKey()]);
  const asked: WalletQuestion[] = [];
  const seconds = (): number => Math.floor(now() / 1000);

  const library = (flaw: WalletFlaw | undefined) =>
    new SDJwtInstance({
      ...{hasher, hashAlg: 'sha-256', saltGenerator, signAlg: 'ES256', kbSignAlg: 'ES256'},
      signer: (flaw === 'forged-issuer' ? other : issuer).sign,
      kbSigner: (flaw === 'other-holder' ? other : holder).sign,
    });

  const issue = (flaw: WalletFlaw | undefined): Promise<string> => {
    const issuedAt = seconds() - (flaw === 'expired' ? 2 * YEAR_S : 60);
    const frame = Object.fromEntries(
      Object.entries(MOCK_PID_FRAME).filter(([name]) => name in pid),
    );
    return library(flaw).issue(
      {
        iss: flaw === 'unknown-issuer' ? 'https://nobody.mock.example' : ISSUER,
        vct: flaw === 'other-type' ? 'urn:mock:loyalty-card:1' : VCT,
        ...{iat: issuedAt, nbf: issuedAt, exp: issuedAt + YEAR_S, cnf: {jwk: holder.jwk}},
        ...MOCK_PID_ALWAYS,
        ...always,
        ...pid,
      },
      {...frame, _sd: Object.keys(pid)} as never,
      {header: {typ: 'dc+sd-jwt'}},
    );
  };

  const present = async (
    {nonce}: {readonly nonce: string},
    {paths}: DcqlMatch,
    origin: string,
    flaw: WalletFlaw | undefined,
  ): Promise<string> => {
    const shown = flaw === 'tells-more' ? [...paths, ['birthdate']] : paths;
    const said = {
      iat: seconds(),
      aud: `origin:${flaw === 'other-audience' ? 'https://elsewhere.example' : origin}`,
      nonce: flaw === 'other-nonce' ? base64url(utf8('another nonce')) : nonce,
    };
    const credential = await issue(flaw);
    const presented = await library(flaw).present(credential, frameOf(shown) as never, {
      kb: {payload: said},
    });
    return flaw === 'altered-disclosure' ? alter(presented, said, holder) : presented;
  };

  const wallet: MockWallet = {
    asked,
    issuers: {[ISSUER]: [issuer.jwk]},
    flaw: options.flaw,
    async ask(question, origin, signal) {
      asked.push(question);
      const {flaw} = wallet;
      const {protocol, data} = question;
      if (flaw === 'closes') throw refusal();
      if (flaw === 'waits') await untilAborted(signal);
      if (flaw === 'nonsense') return {protocol, data: {vp_token: ['a', 'b']}};
      if (flaw === 'refuses') return {protocol, data: {error: 'access_denied'}};
      if (flaw === 'mdoc')
        return {protocol, data: {vp_token: {pid_mdoc: [base64url(utf8('mdoc'))]}}};
      const match = matchDcql(data['dcql_query'], VCT, {...MOCK_PID_ALWAYS, ...pid});
      if (!match) throw refusal();
      const presented = await present(data as {readonly nonce: string}, match, origin, flaw);
      return {protocol, data: {vp_token: {[match.id]: [presented]}}};
    },
  };
  return wallet;
}

/** Another value in the first disclosure that has one, signed for anew by the holder: only the issuer's digest tells. */
async function alter(presented: string, said: object, holder: MockKey): Promise<string> {
  const [jwt, ...disclosures] = presented.split('~').slice(0, -1);
  const altered = disclosures.map((text) => {
    const parts = JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/'))) as unknown[];
    const value = parts.at(-1);
    if (typeof value !== 'string') return text;
    return base64url(utf8(JSON.stringify([...parts.slice(0, -1), `${value} II`])));
  });
  const shown = [jwt, ...altered, ''].join('~');
  const part = (value: object): string => base64url(utf8(JSON.stringify(value)));
  const sdHash = base64url(await hasher(shown));
  const data = `${part({alg: 'ES256', typ: 'kb+jwt'})}.${part({...said, sd_hash: sdHash})}`;
  return `${shown}${data}.${await holder.sign(data)}`;
}

const untilAborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    const abort = (): void => reject(new DOMException('no longer asked', 'AbortError'));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, {once: true});
  });
