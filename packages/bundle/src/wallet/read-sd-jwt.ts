/**
 * Reads what others issue: any SD-JWT in compact form (RFC 9901), with nested disclosures and disclosures of array elements. What it
 * says is believed by nobody yet: signatures are the business of `verify-wallet-credential.ts`.
 */
import {PassbaseError, type ErrorCode} from '@passbase-verify/protocol';
import {MAX_PRESENTATION_LENGTH} from '../credential/claims.js';
import {digestOf} from '../credential/disclosures.js';
import {readJwt, type Jwt} from '../credential/jwt.js';
import {isObject, parseJson, type JsonObject} from '../json-object.js';
import {decodeSegment} from '../signed-json.js';

/** Where a claim stands: names of members, and numbers of elements. */
export type ClaimPath = readonly (string | number)[];

export interface ReadSdJwt {
  /** The issuer's JWT, as it came and as it reads. */
  readonly issued: Jwt & {readonly text: string};
  /** The holder's. */
  readonly binding: Jwt & {readonly text: string};
  /** What the holder signed a digest of: everything before their JWT. */
  readonly said: string;
  /** The issuer's claims with what was disclosed in its place, without what was not. */
  readonly claims: JsonObject;
  /** Where the disclosed claims stand in it. */
  readonly disclosed: readonly ClaimPath[];
}

/** Deeper than any credential that is known; a bound, so that no input makes the reader recurse without an end. */
const MAX_DEPTH = 16;

const RESERVED: ReadonlySet<unknown> = new Set(['_sd', '...']);

export const refuse = (code: ErrorCode, message: string, cause?: unknown): never => {
  throw new PassbaseError(code, message, {cause});
};

interface Disclosed {
  /** Absent where it is an element of an array. */
  readonly key?: string;
  readonly value: unknown;
}

/**
 * @throws {PassbaseError} `ERR_WALLET_MALFORMED` for what is no SD-JWT with a holder; `ERR_WALLET_ALTERED` for a disclosure that the
 * issuer did not digest, or twice.
 */
export async function readSdJwt(presentation: string): Promise<ReadSdJwt> {
  const parts = presentation.length <= MAX_PRESENTATION_LENGTH ? presentation.split('~') : [];
  const [text, ...disclosures] = parts;
  const holder = disclosures.pop();
  if (!text || !holder) return refuse('ERR_WALLET_MALFORMED', 'not an SD-JWT with a holder');
  const issued = strictly(() => readJwt(text));
  const binding = strictly(() => readJwt(holder));
  const {_sd_alg: algorithm = 'sha-256', ...payload} = issued.payload;
  if (algorithm !== 'sha-256') refuse('ERR_WALLET_MALFORMED', 'its digests are not SHA-256');
  const byDigest = new Map<string, Disclosed>();
  for (const disclosure of disclosures) {
    byDigest.set(await digestOf(disclosure), readDisclosed(disclosure));
  }
  const {claims, disclosed} = unpack(payload, byDigest);
  if (disclosed.length !== disclosures.length) {
    refuse('ERR_WALLET_ALTERED', 'a disclosure is not of this credential');
  }
  return {
    issued: {...issued, text},
    binding: {...binding, text: holder},
    said: presentation.slice(0, presentation.length - holder.length),
    ...{claims, disclosed},
  };
}

/** Errors of the strict decoding are those of a wallet's answer here. */
function strictly<T>(read: () => T | undefined): T {
  let value: T | undefined;
  try {
    value = read();
  } catch (cause) {
    return refuse('ERR_WALLET_MALFORMED', 'a part is not strict base64url', cause);
  }
  return value ?? refuse('ERR_WALLET_MALFORMED', 'a part is no JWT');
}

/** RFC 9901 sections 4.2.1 and 4.2.2. */
function readDisclosed(text: string): Disclosed {
  const parts = strictly(() => parseJson(decodeSegment(text)));
  const list: readonly unknown[] = Array.isArray(parts) ? parts : [];
  if (typeof list[0] !== 'string') return refuse('ERR_WALLET_MALFORMED', 'a disclosure is none');
  if (list.length === 2) return {value: list[1]};
  const [, key, value] = list;
  if (list.length !== 3 || typeof key !== 'string' || RESERVED.has(key)) {
    return refuse('ERR_WALLET_MALFORMED', 'a disclosure is none');
  }
  return {key, value};
}

/** Puts what was disclosed into the place of its digest (RFC 9901 section 7.1). Each digest may stand in one place only. */
function unpack(
  payload: JsonObject,
  byDigest: ReadonlyMap<string, Disclosed>,
): Pick<ReadSdJwt, 'claims' | 'disclosed'> {
  const seen = new Set<string>();
  const disclosed: ClaimPath[] = [];
  const find = (digest: unknown): Disclosed | undefined => {
    if (typeof digest !== 'string') return refuse('ERR_WALLET_MALFORMED', 'a digest is none');
    if (seen.has(digest)) return refuse('ERR_WALLET_ALTERED', 'a digest stands there twice');
    seen.add(digest);
    return byDigest.get(digest);
  };
  const open = (value: unknown, path: ClaimPath): unknown => {
    if (path.length > MAX_DEPTH) return refuse('ERR_WALLET_MALFORMED', 'it is nested too deeply');
    if (Array.isArray(value)) return openArray(value, path);
    return isObject(value) ? openObject(value, path) : value;
  };
  const openArray = (values: readonly unknown[], path: ClaimPath): readonly unknown[] => {
    const opened: unknown[] = [];
    for (const value of values) {
      const at = [...path, opened.length];
      const digest =
        isObject(value) && Object.keys(value).join() === '...' ? value['...'] : undefined;
      if (digest === undefined) {
        opened.push(open(value, at));
        continue;
      }
      const found = find(digest);
      if (!found) continue;
      if (found.key !== undefined) refuse('ERR_WALLET_ALTERED', 'a member stands for an element');
      disclosed.push(at);
      opened.push(open(found.value, at));
    }
    return opened;
  };
  const openObject = ({_sd: digests = [], ...members}: JsonObject, path: ClaimPath): JsonObject => {
    if (!Array.isArray(digests)) return refuse('ERR_WALLET_MALFORMED', '_sd is no list');
    const opened = new Map<string, unknown>();
    for (const [key, value] of Object.entries(members))
      opened.set(key, open(value, [...path, key]));
    for (const found of digests.map(find)) {
      if (!found) continue;
      const {key} = found;
      if (key === undefined || opened.has(key)) {
        return refuse('ERR_WALLET_ALTERED', 'a disclosure has no place');
      }
      disclosed.push([...path, key]);
      opened.set(key, open(found.value, [...path, key]));
    }
    return Object.fromEntries(opened);
  };
  return {claims: openObject(payload, []), disclosed};
}
