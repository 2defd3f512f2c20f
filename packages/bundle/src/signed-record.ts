/** Records that a User signs beside the bundle, each a JWS over its canonical JSON: how all of them are made and read. */
import {
  PassbaseError,
  assertArgument,
  toPassbaseError,
  type DeviceKey,
} from '@passbase-verify/protocol';
import {canonicalJson, parseCanonical} from './canonical.js';
import {findViolation} from './find-violation.js';
import {isInCalendar} from './instant.js';
import type {SchemaDocument} from './schema.js';
import {assertDeviceKey, signJson, verifySignature} from './signed-json.js';
import {CLOCK_SKEW_MS} from './verify-bundle.js';

/** One kind of record. */
export interface RecordForm<T> {
  readonly typ: string;
  readonly schema: SchemaDocument;
  /** For messages: "the consent". */
  readonly name: string;
  /** The member that says when it was signed. */
  readonly instant: keyof T & string;
  /** Lists of Data points; none is named twice in all of them. */
  readonly lists: readonly (keyof T)[];
}

export interface SignedRecord<T> {
  readonly record: T;
  readonly jws: string;
}

/** Whose record is expected, and when it is read. */
export interface ExpectedSigner {
  /** Thumbprint of the device key that signed the bundle. */
  readonly thumbprint: string;
  /** The present instant where absent. */
  readonly now?: Date;
}

/** @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for a record or a key that is none. */
export async function signRecord<T>(
  form: RecordForm<T>,
  record: T,
  key: DeviceKey,
): Promise<SignedRecord<T>> {
  await assertDeviceKey(key);
  const plain = JSON.parse(canonicalJson(record)) as unknown;
  try {
    checkRecord(form, plain);
  } catch (cause) {
    throw new PassbaseError('ERR_PROTOCOL_INVALID_ARGUMENT', `record is not what ${form.name} is`, {
      cause: toPassbaseError(cause, 'ERR_BUNDLE_SCHEMA', 'the record can not be read'),
    });
  }
  return {record: plain, jws: await signJson(plain, key, form.typ)};
}

/**
 * @throws {PassbaseError} codes of the JWS as `verifyBundle` has them; `ERR_BUNDLE_KEY_MISMATCH` for another key than the
 * expected one; `ERR_BUNDLE_SCHEMA`; `ERR_BUNDLE_SIGNATURE` where `signed.record` is not the record that was signed;
 * `ERR_BUNDLE_NOT_YET_VALID` where it was signed more than five minutes after `now`.
 */
export async function verifyRecord<T>(
  form: RecordForm<T>,
  signed: SignedRecord<T>,
  expected: ExpectedSigner,
): Promise<T> {
  assertArgument(typeof signed === 'object' && signed !== null, 'signed must be an object');
  assertArgument(typeof signed.jws === 'string', 'signed.jws must be a string');
  assertArgument(typeof expected?.thumbprint === 'string', 'expected.thumbprint must be a string');
  const {now = new Date()} = expected;
  assertArgument(
    now instanceof Date && !Number.isNaN(now.getTime()),
    'expected.now must be a valid Date',
  );
  const {payload, thumbprint} = await verifySignature(signed.jws, form.typ);
  if (thumbprint !== expected.thumbprint) {
    throw new PassbaseError('ERR_BUNDLE_KEY_MISMATCH', `another key signed ${form.name}`);
  }
  const record = parseCanonical(payload);
  checkRecord(form, record);
  if (canonicalJson(signed.record) !== canonicalJson(record)) {
    throw new PassbaseError('ERR_BUNDLE_SIGNATURE', 'the record is not the one that was signed');
  }
  if (Date.parse(String(record[form.instant])) > now.getTime() + CLOCK_SKEW_MS) {
    throw new PassbaseError('ERR_BUNDLE_NOT_YET_VALID', `${form.name} was signed in the future`);
  }
  return record;
}

function checkRecord<T>(
  {schema, name, instant, lists}: RecordForm<T>,
  value: unknown,
): asserts value is T {
  const violation = findViolation(schema, value);
  if (violation !== undefined) {
    throw new PassbaseError('ERR_BUNDLE_SCHEMA', `${name} breaks its schema at "${violation}"`);
  }
  const record = value as T;
  if (!isInCalendar(String(record[instant]))) {
    throw new PassbaseError('ERR_BUNDLE_SCHEMA', `${instant} is not in the calendar`);
  }
  const named = lists.flatMap((list) => record[list] as readonly string[]);
  if (new Set(named).size !== named.length) {
    throw new PassbaseError('ERR_BUNDLE_SCHEMA', `${name} names a Data point twice`);
  }
}
