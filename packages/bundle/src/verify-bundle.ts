/** Verifying: the signature first, then what was signed, then the files. No network, no state. */
import {
  answersChallenge,
  assertArgument,
  refuseUnless,
  type Challenge,
  type Manifest,
  type ManifestFile,
  type ResourceFile,
} from '@passbase-verify/protocol';
import {parseCanonical} from './canonical.js';
import {checkManifest} from './check-manifest.js';
import {sha256Hex} from './digests.js';
import {BUNDLE_TYPS, type BundleKind} from './seal-bundle.js';
import {verifySignature} from './signed-json.js';

/**
 * How far the clock that wrote `issuedAt` may be ahead: five minutes, the bound that Kerberos made customary
 * (RFC 4120 section 8.2). `expiresAt` gets no such grace, for the reader's own side wrote it.
 */
export const CLOCK_SKEW_MS = 300_000;

/** A bundle as it was received: files with what is said about them, or their bytes alone. */
export interface ReceivedBundle {
  readonly jws: string;
  readonly files: ReadonlyMap<string, ResourceFile | Uint8Array>;
}

/** What the reader knows of the Verification. What is absent is not compared. */
export interface ExpectedBundle {
  /** What it must be for; a Verification where absent. */
  readonly kind?: BundleKind;
  readonly verificationId?: string;
  readonly audience?: string;
  readonly nonce?: string;
  /** The challenge that was drawn; a bundle without liveness does not answer it, one with offered alternatives does. */
  readonly challenge?: Challenge;
  /** RFC 7638 thumbprint of the device key that is known from before. */
  readonly thumbprint?: string;
  /** The instant to judge freshness at; the present one where absent. */
  readonly now?: Date;
}

/** What a verified bundle says. */
export interface VerifiedBundle {
  readonly manifest: Manifest;
  /** Thumbprint of the key that signed. It says "the same device as before", never "whose device". */
  readonly thumbprint: string;
}

/**
 * Verifies a sealed bundle. Says nothing about whether what it shows is true: see "What it proves" in MANIFEST.md.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for arguments of wrong types, else, in this order:
 * `ERR_BUNDLE_MALFORMED`, `_HEADER`, `_KEY_MISMATCH` (key and kid), `_SIGNATURE`, `_KEY_MISMATCH` (not the expected
 * key), `_MALFORMED` (no JSON), `_NOT_CANONICAL`, `_VERSION`, `_CRITICAL`, `_SCHEMA`, `_VERIFICATION`, `_AUDIENCE`,
 * `_NONCE`, `_CHALLENGE`, `_EXPIRED`, `_NOT_YET_VALID`, `_FILE_MISSING`, `_FILE_UNEXPECTED`, `_FILE_ALTERED`.
 */
export async function verifyBundle(
  bundle: ReceivedBundle,
  expected: ExpectedBundle = {},
): Promise<VerifiedBundle> {
  assertReceived(bundle);
  assertExpected(expected);
  const {kind = 'verification'} = expected;
  const {payload, thumbprint} = await verifySignature(bundle.jws, BUNDLE_TYPS[kind]);
  refuseUnless(
    expected.thumbprint === undefined || expected.thumbprint === thumbprint,
    'ERR_BUNDLE_KEY_MISMATCH',
    'the bundle was signed by another key than the expected one',
  );
  const manifest = checkManifest(parseCanonical(payload));
  refuseUnless(
    (manifest.authenticates !== undefined) === (kind === 'authentication'),
    'ERR_BUNDLE_SCHEMA',
    'the bundle says that it is for something else than its type does',
  );
  // Comparing is cheap and hashing is not: a bundle for somebody else costs its reader nothing.
  compare(manifest, expected);
  judgeFreshness(manifest, expected.now ?? new Date());
  await compareFiles(manifest, bundle.files);
  return {manifest, thumbprint};
}

function assertReceived(bundle: ReceivedBundle): void {
  assertArgument(typeof bundle === 'object' && bundle !== null, 'bundle must be an object');
  assertArgument(typeof bundle.jws === 'string', 'bundle.jws must be a string');
  const files: unknown = bundle.files;
  assertArgument(files instanceof Map, 'bundle.files must be a Map');
  for (const file of (files as ReceivedBundle['files']).values()) {
    assertArgument(bytesOf(file) instanceof Uint8Array, 'each file must have bytes');
  }
}

function assertExpected(expected: ExpectedBundle): void {
  assertArgument(typeof expected === 'object' && expected !== null, 'expected must be an object');
  for (const name of ['verificationId', 'audience', 'nonce', 'thumbprint'] as const) {
    const value = expected[name];
    assertArgument(
      value === undefined || typeof value === 'string',
      `expected.${name} must be a string`,
    );
  }
  const {kind, now} = expected;
  assertArgument(
    kind === undefined || Object.hasOwn(BUNDLE_TYPS, kind),
    'expected.kind must be "verification" or "authentication"',
  );
  assertArgument(
    now === undefined || (now instanceof Date && !Number.isNaN(now.getTime())),
    'expected.now must be a valid Date',
  );
}

function bytesOf(file: ResourceFile | Uint8Array): Uint8Array {
  return file instanceof Uint8Array ? file : file?.bytes;
}

function compare(manifest: Manifest, expected: ExpectedBundle): void {
  const {verificationId, audience, nonce, challenge} = expected;
  refuseUnless(
    verificationId === undefined || manifest.verificationId === verificationId,
    'ERR_BUNDLE_VERIFICATION',
    'the bundle is of another Verification',
  );
  refuseUnless(
    audience === undefined || manifest.audience === audience,
    'ERR_BUNDLE_AUDIENCE',
    'the bundle is for another audience',
  );
  refuseUnless(
    nonce === undefined || manifest.nonce === nonce,
    'ERR_BUNDLE_NONCE',
    'the bundle has another nonce',
  );
  const performed = manifest.liveness?.challenge;
  refuseUnless(
    challenge === undefined || (performed !== undefined && answersChallenge(challenge, performed)),
    'ERR_BUNDLE_CHALLENGE',
    'the bundle answers another challenge',
  );
}

function judgeFreshness({issuedAt, expiresAt}: Manifest, now: Date): void {
  refuseUnless(
    now.getTime() <= Date.parse(expiresAt),
    'ERR_BUNDLE_EXPIRED',
    'the bundle has expired',
  );
  refuseUnless(
    Date.parse(issuedAt) <= now.getTime() + CLOCK_SKEW_MS,
    'ERR_BUNDLE_NOT_YET_VALID',
    'the bundle was issued in the future',
  );
}

async function compareFiles(manifest: Manifest, files: ReceivedBundle['files']): Promise<void> {
  const records = manifest.resources.flatMap((resource) => resource.files);
  for (const {id} of records) {
    refuseUnless(files.has(id), 'ERR_BUNDLE_FILE_MISSING', `file ${id} is missing`);
  }
  // Ids are unique and each is present: any further file is one that nobody signed.
  refuseUnless(
    files.size === records.length,
    'ERR_BUNDLE_FILE_UNEXPECTED',
    'there is a file that the manifest does not name',
  );
  for (const record of records) {
    const file = files.get(record.id) as ResourceFile | Uint8Array;
    const altered = `file ${record.id} is not the one that was signed`;
    refuseUnless(saysTheSame(record, file), 'ERR_BUNDLE_FILE_ALTERED', altered);
    const same = (await sha256Hex(bytesOf(file))) === record.sha256;
    refuseUnless(same, 'ERR_BUNDLE_FILE_ALTERED', altered);
  }
}

/** Length first: it costs nothing. What is said about a file must be what was signed about it. */
function saysTheSame(record: ManifestFile, file: ResourceFile | Uint8Array): boolean {
  if (record.bytes !== bytesOf(file).length) return false;
  if (file instanceof Uint8Array) return true;
  const members = ['id', 'kind', 'page', 'mediaType', 'capturedAt', 'width', 'height'] as const;
  return members.every((name) => record[name] === file[name]);
}
