/** What a wallet is asked: an unsigned request of OpenID4VP 1.0 for the Digital Credentials API (appendix A), in DCQL (section 6). */
import {
  WALLET_PROTOCOL,
  assertArgument,
  type WalletFormat,
  type WalletQuestion,
} from '@passbase-verify/protocol';
import {WALLET_CREDENTIALS, claimPath, type WalletCredentialRow} from './wallet-claims.js';

export interface WalletQuestionInput {
  /** Of the session: what is presented is bound to it. */
  readonly nonce: string;
  /** What the backend can judge. */
  readonly formats: readonly WalletFormat[];
  /**
   * Data points out of `wallet-claims.ts`, of which one of the lists is enough; the best first. A wallet that can't show all of one list
   * is to take the next.
   */
  readonly choices: readonly (readonly string[])[];
}

/** @returns Undefined where no credential in these formats can answer. */
export function walletQuestion({
  nonce,
  formats,
  choices,
}: WalletQuestionInput): WalletQuestion | undefined {
  assertArgument(typeof nonce === 'string' && nonce !== '', 'nonce must be a string');
  const credentials = WALLET_CREDENTIALS.filter(({format}) => formats.includes(format)).flatMap(
    (credential) => credentialQuery(credential, choices) ?? [],
  );
  if (credentials.length === 0) return undefined;
  return {
    protocol: WALLET_PROTOCOL,
    data: {
      response_type: 'vp_token',
      // Not encrypted: the page that asks is the one that reads it.
      response_mode: 'dc_api',
      nonce,
      client_metadata: {
        vp_formats_supported: Object.fromEntries(
          formats.map((format) => [format, ALGORITHMS[format]]),
        ),
      },
      dcql_query: {
        credentials,
        ...(credentials.length > 1
          ? {credential_sets: [{options: credentials.map(({id}) => [id])}]}
          : {}),
      },
    },
  };
}

const ALGORITHMS: Readonly<Record<WalletFormat, object>> = {
  'dc+sd-jwt': {'sd-jwt_alg_values': ['ES256'], 'kb-jwt_alg_values': ['ES256']},
  mso_mdoc: {},
};

function credentialQuery(
  {id, format, type, namespace}: WalletCredentialRow,
  choices: readonly (readonly string[])[],
) {
  const sets = choices.filter(
    (keys) => keys.length > 0 && keys.every((key) => claimPath(key, id) !== undefined),
  );
  if (sets.length === 0) return undefined;
  const claims = [...new Set(sets.flat())].map((key) => ({
    id: key,
    path: [...(namespace === undefined ? [] : [namespace]), ...claimPath(key, id)!],
    // ISO/IEC 18013-5: what is shown is not forgotten at once.
    ...(format === 'mso_mdoc' ? {intent_to_retain: true} : {}),
  }));
  return {
    id,
    format,
    meta: format === 'mso_mdoc' ? {doctype_value: type} : {vct_values: [type]},
    claims,
    ...(sets.length > 1 ? {claim_sets: sets} : {}),
  };
}
