/** Data points out of the claims that an issuer signed. */
import {
  dataPointRow,
  type CrossCheck,
  type DataPoint,
  type Evidence,
} from '@passbase-verify/protocol';
import {comparePrefilled, type Prefilled} from '../cross-checks.js';
import {claimPath, claimValue, walletSources, type ClaimPath} from './wallet-claims.js';

/** A credential that was presented, as an SD-JWT VC with Person Identification Data. */
export interface ReadCredential {
  /** Of the Resource that holds the answer. */
  readonly resourceId: string;
  /** The issuer's, as far as they were disclosed. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** True once the issuer's signature was verified: a page has no key of an issuer's. */
  readonly verified?: boolean;
}

/** Goes with a value of a wallet, and with whatever is worked out from it. */
const SIGNATURE = 'issuer-signature';

/** True for values under the signature of an issuer, and for those that are worked out from such. */
export const isIssuerSigned = ({zone, crossChecks}: Evidence): boolean =>
  zone === 'issuer-signed' || crossChecks.some(({name}) => name === SIGNATURE);

/**
 * Values that were asked for, or that what was asked for is worked out from; what the wallet told besides is left where it is. Nothing
 * is guessed: a claim of another type is none.
 */
export function walletDataPoints(
  {resourceId, claims, verified = false}: ReadCredential,
  {keys, prefill}: {readonly keys: readonly string[]; readonly prefill?: Prefilled | undefined},
): readonly DataPoint[] {
  const wanted = new Set(keys.flatMap((key) => walletSources(key) ?? []));
  const crossChecks: readonly CrossCheck[] = verified ? [{name: SIGNATURE, result: 'agrees'}] : [];
  return [...wanted].flatMap((key) => {
    const {type} = dataPointRow(key)!;
    const value = claimValue(type, valueAt(claims, claimPath(key, 'pid')!));
    if (value === undefined) return [];
    const evidence = {resourceId, zone: 'issuer-signed', confidence: 1, crossChecks} as const;
    return [comparePrefilled({key, type, value, evidence}, prefill)];
  });
}

/** True where all that was disclosed was asked for: in its place, above it or below it. */
export function isAskedFor(disclosed: readonly ClaimPath[], keys: readonly string[]): boolean {
  const asked = keys.flatMap((key) => {
    const path = claimPath(key, 'pid');
    return path ? [path] : [];
  });
  return disclosed.every((path) => asked.some((wanted) => isAlong(path, wanted)));
}

/** Of two paths one is the beginning of the other. Elements are counted anew where others were withheld. */
const isAlong = (path: ClaimPath, other: ClaimPath): boolean =>
  path.slice(0, other.length).every((step, at) => step === other[at] || typeof step === 'number');

function valueAt(claims: unknown, path: ClaimPath): unknown {
  let value = claims;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}
