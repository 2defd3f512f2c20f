/** A wallet's credential, judged from its answer as it came: the page's reading of it is not believed. */
import {
  decodeWalletAnswer,
  isPidType,
  presentedCredential,
  walletDataPoints,
  type ReadCredential,
} from '@passbase-verify/checks';
import {
  PassbaseError,
  assertArgument,
  type Manifest,
  type ManifestResource,
  type SealedBundle,
  type TrustedIssuers,
  type WalletOffer,
} from '@passbase-verify/protocol';
import {countryReasons} from './country-reasons.js';
import type {JudgeContext, Reason} from './judge-context.js';

/** The embedded backend reads no CBOR: an mdoc is for backends that do. */
export const WALLET_OFFER: WalletOffer = {formats: ['dc+sd-jwt']};

export interface JudgedWallet extends ReadCredential {
  /** True where nobody has looked whether it was revoked. */
  readonly mayBeRevoked: boolean;
}

const isKey = (jwk: unknown): boolean => {
  const {kty, crv} = (jwk ?? {}) as Partial<JsonWebKey>;
  return kty === 'EC' && crv === 'P-256';
};

/** @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for keys that are none; a typing error must not look like distrust. */
export function assertTrustedIssuers(issuers: TrustedIssuers): void {
  assertArgument(
    typeof issuers === 'object' &&
      issuers !== null &&
      Object.values(issuers).every((keys) => Array.isArray(keys) && keys.every(isKey)),
    'walletIssuers must map names of issuers to lists of EC P-256 keys (JWK)',
  );
}

export const walletOf = ({resources}: Manifest): readonly ManifestResource[] =>
  resources.filter(({type}) => type === 'WALLET_CREDENTIAL');

/**
 * @returns Undefined where it may not count at all, with the reason.
 * @throws {PassbaseError} `ERR_WALLET_…` for the first thing that speaks against it: the User may answer otherwise in the same session.
 */
export async function judgeWallet(
  bundle: SealedBundle,
  {id: resourceId, files}: ManifestResource,
  {stored: {session, request}, wallet}: JudgeContext,
  reasons: Reason[],
): Promise<JudgedWallet | undefined> {
  if (!session.wallet || !wallet) {
    reasons.push('document-type-not-accepted');
    return undefined;
  }
  const file = files.find(({kind}) => kind === 'wallet-answer');
  const bytes = file && bundle.files.get(file.id)?.bytes;
  if (!bytes) {
    reasons.push('document-missing');
    return undefined;
  }
  const {format, presentation} = presentedCredential(decodeWalletAnswer(bytes));
  if (format !== 'dc+sd-jwt') {
    throw new PassbaseError('ERR_WALLET_FORMAT', `${format} can't be judged in the browser`);
  }
  // Loaded where a wallet answered only.
  const {verifyWalletCredential} = await import('@passbase-verify/bundle/wallet');
  const {claims, mayBeRevoked} = await verifyWalletCredential(presentation, {
    ...{audience: `origin:${wallet.origin}`, nonce: session.nonce},
    ...{isType: isPidType, issuers: wallet.issuers, now: wallet.now},
  });
  const [country] = walletDataPoints({resourceId, claims}, {keys: ['document_origin_country']});
  reasons.push(...countryReasons(country && String(country.value), request.countries));
  return {resourceId, claims, mayBeRevoked, verified: true};
}
