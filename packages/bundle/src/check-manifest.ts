/** Is this JSON a manifest of version 1? First the schema, then the rules that a schema can't say. */
import {
  PassbaseError,
  type ErrorCode,
  type Manifest,
  type PasskeyCeremony,
  type ResourceFileKind,
} from '@passbase-verify/protocol';
import {findViolation} from './find-violation.js';
import {isInCalendar} from './instant.js';
import {isObject} from './json-object.js';
import {MANIFEST_SCHEMA} from './schema.js';

/** What a file of each kind may hold, so that no reader has to guess how to decode it. */
const MEDIA_TYPES: Readonly<Record<ResourceFileKind, readonly string[]>> = {
  'face-video': ['video/webm', 'video/mp4'],
  'face-image': ['image/jpeg', 'image/png', 'image/webp'],
  'face-descriptors': ['application/json'],
  'document-image': ['image/jpeg', 'image/png', 'image/webp'],
  observations: ['application/json'],
  'screen-light': ['application/json'],
  'wallet-answer': ['application/json'],
  statement: ['application/json'],
};

/** Beside those that both have. */
const PASSKEY_MEMBERS: Readonly<Record<PasskeyCeremony, readonly string[]>> = {
  create: ['algorithm', 'publicKey', 'transports'],
  get: ['signature'],
};

function refuse(code: ErrorCode, message: string): never {
  throw new PassbaseError(code, message);
}

const refuseSchema = (message: string): never => refuse('ERR_BUNDLE_SCHEMA', message);

/**
 * Checks parsed JSON.
 * @throws {PassbaseError} `ERR_BUNDLE_VERSION`, `ERR_BUNDLE_CRITICAL`, `ERR_BUNDLE_SCHEMA`.
 */
export function checkManifest(value: unknown): Manifest {
  if (!isObject(value)) return refuseSchema('the manifest is no object');
  // Both before the schema: a manifest of another version breaks it in places that tell nobody why.
  const {version, critical} = value;
  if (Number.isInteger(version) && version !== 1) {
    refuse('ERR_BUNDLE_VERSION', 'the manifest has a version that this reader does not know');
  }
  if (Array.isArray(critical) && critical.some((name) => typeof name === 'string')) {
    refuse(
      'ERR_BUNDLE_CRITICAL',
      'the manifest has a critical member that this reader does not know',
    );
  }
  const violation = findViolation(MANIFEST_SCHEMA, value);
  if (violation !== undefined) refuseSchema(`the manifest breaks its schema at "${violation}"`);
  const manifest = value as unknown as Manifest;
  checkInstants(manifest);
  checkIdentity(manifest);
  checkFiles(manifest);
  checkReferences(manifest);
  checkKind(manifest);
  checkPasskey(manifest);
  return manifest;
}

function checkInstants({issuedAt, expiresAt, consent, resources}: Manifest): void {
  const captured = resources.flatMap(({files}) => files.map(({capturedAt}) => capturedAt));
  if (![issuedAt, expiresAt, consent.givenAt, ...captured].every(isInCalendar)) {
    refuseSchema('an instant of the manifest is not in the calendar');
  }
}

/** Nothing captured is something only where it builds upon what is known of somebody. */
function checkIdentity({identity, resources}: Manifest): void {
  const known = identity.resources ?? [];
  if (known.length > 0 && identity.claimed === undefined) {
    refuseSchema('Resources of an Identity are named without the Identity');
  }
  if (resources.length === 0 && known.length === 0) refuseSchema('the manifest has no Resource');
  assertUnique([...resources, ...known.map((id) => ({id}))], 'Resource');
}

function checkFiles({resources}: Manifest): void {
  const files = resources.flatMap((resource) => resource.files);
  assertUnique(files, 'file');
  for (const {id, kind, page, origin, mediaType, width, height} of files) {
    if (!MEDIA_TYPES[kind].includes(mediaType)) refuseSchema(`file ${id} has a wrong media type`);
    if (page !== undefined && kind !== 'document-image') refuseSchema(`file ${id} has no pages`);
    if (origin !== undefined && kind !== 'document-image') refuseSchema(`file ${id} has no origin`);
    if ((width === undefined) !== (height === undefined)) {
      refuseSchema(`file ${id} has a width or a height alone`);
    }
  }
}

function assertUnique(items: readonly {readonly id: string}[], what: string): void {
  if (new Set(items.map(({id}) => id)).size !== items.length) {
    refuseSchema(`two of them have one ${what} id`);
  }
}

/** Every id that is pointed at must exist: a reader must not have to decide what a dangling one means. */
function checkReferences(manifest: Manifest): void {
  const {resources, capture, liveness, documents, claims} = manifest;
  const resourceIds = new Set(resources.map(({id}) => id));
  const fileIds = new Set(resources.flatMap(({files}) => files.map(({id}) => id)));
  const pointers: readonly {readonly resourceId?: string}[] = [
    ...capture.cameras,
    ...documents,
    ...claims.map(({evidence}) => evidence),
    ...(liveness ? [liveness] : []),
  ];
  for (const {resourceId} of pointers) {
    if (resourceId !== undefined && !resourceIds.has(resourceId)) {
      refuseSchema('a member points at a Resource that is not in the bundle');
    }
  }
  for (const {stillFileId} of liveness?.steps ?? []) {
    if (stillFileId !== undefined && !fileIds.has(stillFileId)) {
      refuseSchema('a liveness step points at a file that is not in the bundle');
    }
  }
}

/** Who shows that an Identity is theirs hands over a selfie: whatever else came along would never be looked at. */
function checkKind({authenticates, resources, documents, claims, liveness}: Manifest): void {
  if (authenticates === undefined) return;
  const selfieAlone = resources.length === 1 && resources[0]?.type === 'SELFIE_VIDEO';
  if (!selfieAlone || !liveness || documents.length > 0 || claims.length > 0) {
    refuseSchema(
      'the bundle of an authentication holds a selfie with its liveness, and nothing else',
    );
  }
}

/** One that is made comes with its key, one that signs with a signature; there is nothing to sign for where nobody is enrolled yet. */
function checkPasskey({authenticates, passkey}: Manifest): void {
  if (passkey === undefined) return;
  const other = passkey.ceremony === 'create' ? 'get' : 'create';
  const has = (name: string): boolean => Object.hasOwn(passkey, name);
  if (!PASSKEY_MEMBERS[passkey.ceremony].every(has) || PASSKEY_MEMBERS[other].some(has)) {
    refuseSchema(`the passkey has not the members of the ceremony "${passkey.ceremony}"`);
  }
  if (passkey.ceremony === 'get' && authenticates === undefined) {
    refuseSchema('a passkey signs in an authentication alone');
  }
}
