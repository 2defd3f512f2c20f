/// <reference types="node" />
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {findViolation} from './find-violation.js';
import {
  MANIFEST_SCHEMA,
  SHARE_CONSENT_SCHEMA,
  WITHDRAWAL_SCHEMA,
  sealBundle,
  type Schema,
  type SchemaDocument,
} from './index.js';
import {CONTENT, makeKey} from './testing/example.js';

type Json = null | boolean | number | string | Json[] | {[name: string]: Json};

const ajv = new Ajv2020({strict: true, strictRequired: false});

/** Every place in a JSON value, as the path to it. */
function placesIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, member]) => placesIn(member, [...path, name])),
  ];
}

type Change = (parent: {[name: string]: Json}, name: string) => void;

// One value is used again and again, and changes change what they find: each takes a copy, or it comes to hold itself.
const otherValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, 1, 2, -1, 0.5, 1e300, '', 'x', '\n', [], {}),
  fc.jsonValue() as fc.Arbitrary<Json>,
);
const memberName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'critical', 'page', 'width', 'extra'),
  fc.string(),
);

/** Own even where the name is `__proto__`. */
function define(parent: {[name: string]: Json}, name: string, value: Json): void {
  Object.defineProperty(parent, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const change: fc.Arbitrary<Change> = fc.oneof(
  otherValue.map(
    (value): Change =>
      (parent, name) =>
        define(parent, name, structuredClone(value)),
  ),
  fc.constant<Change>((parent, name) => {
    if (Array.isArray(parent)) parent.splice(Number(name), 1);
    else Reflect.deleteProperty(parent, name);
  }),
  fc.tuple(memberName, otherValue).map(([extra, value]): Change => (parent, name) => {
    const member = parent[name];
    if (Array.isArray(member)) member.push(structuredClone(value));
    else if (typeof member === 'object' && member !== null)
      define(member, extra, structuredClone(value));
  }),
  fc.tuple(fc.nat(), fc.string({maxLength: 2})).map(([at, text]): Change => (parent, name) => {
    const member = parent[name];
    if (typeof member !== 'string') return;
    const start = at % (member.length + 1);
    parent[name] = member.slice(0, start) + text + member.slice(start + 1);
  }),
  fc.double({noNaN: true, noDefaultInfinity: true}).map((by): Change => (parent, name) => {
    const member = parent[name];
    if (typeof member === 'number') parent[name] = member + by;
  }),
  fc.nat(300).map((times): Change => (parent, name) => {
    const member = parent[name];
    if (typeof member === 'string') parent[name] = member.repeat(times);
    if (Array.isArray(member) && member[0] !== undefined) {
      parent[name] = Array.from({length: times}, () => member[0] as Json);
    }
  }),
);

function agreementOver(schema: SchemaDocument, valid: () => Json, runs: number) {
  const ofAjv = ajv.compile(schema);
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), change), {minLength: 1, maxLength: 3}), (changes) => {
      const root = {value: structuredClone(valid())};
      for (const [pick, apply] of changes) {
        const places = placesIn(root.value, ['value']);
        const path = places[pick % places.length] as readonly string[];
        let parent: Json = root;
        for (const name of path.slice(0, -1))
          parent = (parent as {[name: string]: Json})[name] as Json;
        apply(parent as {[name: string]: Json}, path.at(-1) as string);
      }
      const ours = findViolation(schema, root.value) === undefined;
      assert.equal(ours, ofAjv(root.value), JSON.stringify(root.value));
      if (ours) accepted++;
    }),
    {numRuns: runs},
  );
  return {accepted, refused: runs - accepted};
}

/** Every schema inside a schema. */
function schemasIn(schema: Schema): Schema[] {
  const {items, properties = {}, propertyNames, additionalProperties} = schema;
  const inner = [
    items,
    propertyNames,
    additionalProperties || undefined,
    ...Object.values(properties),
    ...Object.values((schema as SchemaDocument).$defs ?? {}),
  ];
  return [schema, ...inner.filter((one) => one !== undefined).flatMap(schemasIn)];
}

describe('the published schemas', () => {
  let manifest: Json;
  const consent: Json = {
    kind: 'share',
    verificationId: 'v-1',
    recipient: 'Example Bank',
    purpose: 'To open an account',
    granted: ['last_name'],
    refused: ['date_of_birth'],
    textVersion: '1',
    language: 'en-GB',
    givenAt: '2026-03-01T12:00:00Z',
  };
  const withdrawal: Json = {
    kind: 'withdrawal',
    verificationId: 'v-1',
    recipient: 'Example Bank',
    consentDigest: 'ab'.repeat(32),
    withdrawn: ['last_name', 'age_over_18'],
    textVersion: '1',
    language: 'en-GB',
    withdrawnAt: '2026-04-01T12:00:00Z',
  };

  before(async () => {
    const {jws} = await sealBundle(CONTENT, await makeKey());
    manifest = JSON.parse(Buffer.from(jws.split('.')[1] as string, 'base64url').toString()) as Json;
  });

  it('are the files that this package publishes', async () => {
    for (const [name, schema] of [
      ['manifest', MANIFEST_SCHEMA],
      ['consent', SHARE_CONSENT_SCHEMA],
      ['withdrawal', WITHDRAWAL_SCHEMA],
    ] as const) {
      const url = new URL(`../${name}.schema.json`, import.meta.url);
      assert.deepEqual(JSON.parse(await readFile(url, 'utf8')), schema);
    }
  });

  it('close every object', () => {
    for (const document of [MANIFEST_SCHEMA, SHARE_CONSENT_SCHEMA, WITHDRAWAL_SCHEMA]) {
      for (const schema of schemasIn(document)) {
        if (schema.type === 'object') assert.notEqual(schema.additionalProperties, undefined);
      }
    }
  });

  it('accept the example of every member, and a manifest of none that may be absent', () => {
    assert.equal(findViolation(MANIFEST_SCHEMA, manifest), undefined);
    const {liveness: _, ...rest} = manifest as {[name: string]: Json};
    assert.equal(findViolation(MANIFEST_SCHEMA, rest), undefined);
    assert.equal(findViolation(SHARE_CONSENT_SCHEMA, consent), undefined);
    assert.equal(findViolation(WITHDRAWAL_SCHEMA, withdrawal), undefined);
  });

  it('name the place that is wrong', () => {
    const wrong = structuredClone(manifest) as {resources: {files: {sha256: string}[]}[]};
    (wrong.resources[0]?.files[1] as {sha256: string}).sha256 = 'AB'.repeat(32);
    assert.equal(findViolation(MANIFEST_SCHEMA, wrong), '/resources/0/files/1/sha256');
  });

  it('are read by findViolation as by a full JSON Schema validator', () => {
    const manifests = agreementOver(MANIFEST_SCHEMA, () => manifest, 20_000);
    const consents = agreementOver(SHARE_CONSENT_SCHEMA, () => consent, 5_000);
    const withdrawals = agreementOver(WITHDRAWAL_SCHEMA, () => withdrawal, 5_000);
    // Agreement would mean little if the changes were all harmless, or all gross.
    for (const {accepted, refused} of [manifests, consents, withdrawals]) {
      assert.ok(accepted > 100 && refused > 100, `${accepted} accepted, ${refused} refused`);
    }
  });
});
