/** Sealing: digests of everything, canonical manifest, signature. */
import {
  PassbaseError,
  assertArgument,
  assertDataPointKeys,
  toPassbaseError,
  type ClaimRecord,
  type DataPoint,
  type DeviceKey,
  type Manifest,
  type ManifestFile,
  type ManifestResource,
  type Resource,
  type ResourceFile,
  type SealedBundle,
} from '@passbase-verify/protocol';
import type {BundleContent} from './bundle-content.js';
import {canonicalJson} from './canonical.js';
import {checkManifest} from './check-manifest.js';
import {claimDigest, freshSalt, sha256Hex} from './digests.js';
import {assertDeviceKey, signJson} from './signed-json.js';

/** What a bundle is for. */
export type BundleKind = 'verification' | 'authentication';

/** The `typ` of a bundle's JWS: signed, and looked at before anything else, as RFC 8725 section 3.11 has it. */
export const BUNDLE_TYPS = {
  verification: 'verification-bundle+jws',
  authentication: 'authentication-bundle+jws',
} as const satisfies Record<BundleKind, string>;

/** Largest sum of all files of a bundle in bytes: what a browser tab and a server can hold at once. */
export const MAX_TOTAL_BYTES = 268_435_456;

/**
 * Seals Resources: hashes every file, salts and hashes every claim, and signs the canonical manifest with the device
 * key. `content` and its bytes must not change before the promise settles.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where the content would give a manifest that no reader accepts
 * (repeated ids, empty files, wrong media types, figures that are no numbers) or the key is no device key;
 * `ERR_PROTOCOL_UNKNOWN_DATA_POINT` for claims that the catalogue does not know.
 */
export async function sealBundle(content: BundleContent, key: DeviceKey): Promise<SealedBundle> {
  await assertDeviceKey(key);
  let manifest: Manifest;
  let files: readonly ResourceFile[];
  try {
    files = content.resources.flatMap((resource) => resource.files);
    assertFiles(files);
    assertDataPointKeys(content.claims.map((claim) => claim.key));
    // What is checked is what will be signed: the JSON, without members that are undefined.
    manifest = JSON.parse(canonicalJson(await buildManifest(content))) as Manifest;
    checkManifest(manifest);
  } catch (error) {
    if (error instanceof PassbaseError && !error.code.startsWith('ERR_BUNDLE_')) throw error;
    throw new PassbaseError('ERR_PROTOCOL_INVALID_ARGUMENT', 'content makes no valid manifest', {
      cause: toPassbaseError(error, 'ERR_BUNDLE_SCHEMA', 'a member is missing or of a wrong type'),
    });
  }
  const kind = manifest.authenticates === undefined ? 'verification' : 'authentication';
  const jws = await signJson(manifest, key, BUNDLE_TYPS[kind]);
  return {jws, files: new Map(files.map((file) => [file.id, file]))};
}

function assertFiles(files: readonly ResourceFile[]): void {
  for (const {bytes} of files) {
    assertArgument(bytes instanceof Uint8Array, 'the bytes of a file must be a Uint8Array');
    assertArgument(bytes.length > 0, 'a file must not be empty');
  }
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  assertArgument(total <= MAX_TOTAL_BYTES, `all files together exceed ${MAX_TOTAL_BYTES} bytes`);
}

async function buildManifest(content: BundleContent): Promise<Manifest> {
  const {session, authenticates, resources, claims, liveness, faceMatch, passkey} = content;
  return {
    version: 1,
    verificationId: session.verificationId,
    ...(authenticates !== undefined && {authenticates}),
    audience: session.audience,
    nonce: session.nonce,
    issuedAt: content.issuedAt,
    expiresAt: session.expiresAt,
    sdk: content.sdk,
    identity: content.identity,
    capture: content.capture,
    resources: await Promise.all(resources.map(recordResource)),
    ...(liveness && {liveness}),
    ...(faceMatch && {faceMatch}),
    ...(passkey && {passkey}),
    documents: content.documents,
    claims: await Promise.all(claims.map(recordClaim)),
    consent: content.consent,
    models: content.models,
  };
}

async function recordResource({files, ...resource}: Resource): Promise<ManifestResource> {
  return {...resource, files: await Promise.all(files.map(recordFile))};
}

async function recordFile({bytes, ...file}: ResourceFile): Promise<ManifestFile> {
  return {...file, bytes: bytes.length, sha256: await sha256Hex(bytes)};
}

async function recordClaim({key, value, evidence}: DataPoint): Promise<ClaimRecord> {
  const salt = freshSalt();
  return {key, valueDigest: await claimDigest(salt, key, value), salt, evidence};
}
