/**
 * Makes the test vectors: `node packages/bundle/vectors/make-vectors.mjs` after a build. The keys stay as they are where
 * `keys.json` exists; salts and signatures are random, so every run gives new vectors. Their keys are published: never
 * trust them.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {
  CLOCK_SKEW_MS,
  canonicalJson,
  claimDigest,
  jwsDigest,
  sealBundle,
  signConsent,
  signWithdrawal,
  thumbprintOf,
} from '../dist/index.js';
import {AUTHENTICATION, CONTENT, ISSUED_AT, makeKey} from '../dist/testing/example.js';
import {bytesOf} from './file-bytes.mjs';
import {addPasskeyBundles} from './passkey-bundles.mjs';
import {makePasskeyVectors} from './passkey-vectors.mjs';
import {addStatementBundles} from './statement-bundles.mjs';

const ECDSA = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};
const BUNDLE_TYP = 'verification-bundle+jws';
const CONSENT_TYP = 'consent-record+jws';
const WITHDRAWAL_TYP = 'withdrawal-record+jws';

const url = (name) => new URL(name, import.meta.url);
const base64url = (bytes) => Buffer.from(bytes).toString('base64url');
const utf8 = (text) => new TextEncoder().encode(text);

async function write(name, value) {
  const filepath = fileURLToPath(url(name));
  const options = {...(await resolveConfig(filepath)), filepath};
  writeFileSync(filepath, await format(JSON.stringify(value), options));
}

// ── Keys ──────────────────────────────────────────────────────────────────

async function readKeys() {
  if (!existsSync(url('keys.json'))) {
    const fresh = {};
    for (const name of ['device', 'other']) {
      const {privateKey} = await makeKey(true);
      const {kty, crv, x, y, d} = await crypto.subtle.exportKey('jwk', privateKey);
      fresh[name] = {kty, crv, x, y, d};
    }
    await write('keys.json', fresh);
  }
  return JSON.parse(readFileSync(url('keys.json'), 'utf8'));
}

async function deviceKey({d, ...publicJwk}) {
  const privateKey = await crypto.subtle.importKey('jwk', {...publicJwk, d}, ECDSA, false, [
    'sign',
  ]);
  return {privateKey, publicJwk, thumbprint: await thumbprintOf(publicJwk)};
}

const jwks = await readKeys();
const device = await deviceKey(jwks.device);
const other = await deviceKey(jwks.other);

// ── Wrong ones need tools that the package does not offer ─────────────────

const publicOf = ({crv, kty, x, y}) => ({crv, kty, x, y});

const header = (over = {}) => ({
  alg: 'ES256',
  jwk: publicOf(device.publicJwk),
  kid: device.thumbprint,
  typ: BUNDLE_TYP,
  ...over,
});

/** Signs any header and payload text, however wrong. */
async function sign(payload, head = header(), key = device) {
  const headText = typeof head === 'string' ? head : canonicalJson(head);
  const bytes = typeof payload === 'string' ? utf8(payload) : payload;
  const input = `${base64url(utf8(headText))}.${base64url(bytes)}`;
  const signature = await crypto.subtle.sign(ECDSA, key.privateKey, utf8(input));
  return `${input}.${base64url(new Uint8Array(signature))}`;
}

const sealed = await sealBundle(CONTENT, device);
const [head64, payload64, signature64] = sealed.jws.split('.');
const payload = Buffer.from(payload64, 'base64url').toString();
const manifest = () => JSON.parse(payload);

/** The manifest after a change, signed as it should be. */
async function resigned(change) {
  const changed = manifest();
  change(changed);
  return sign(canonicalJson(changed));
}

const FILES = bytesOf(sealed);
const NOW = {now: ISSUED_AT};
const after = (instant, ms) => new Date(Date.parse(instant) + ms).toISOString();

// ── Bundles ───────────────────────────────────────────────────────────────

const bundles = [];
/** `result` is `valid` or the code. */
function bundle(name, result, jws, {files = FILES, expected = {}} = {}) {
  bundles.push({name, jws, files, expected: {...NOW, ...expected}, result});
}
const {verificationId, audience, nonce, expiresAt} = CONTENT.session;

bundle('every member', 'valid', sealed.jws);
bundle('every expectation met', 'valid', sealed.jws, {
  expected: {
    verificationId,
    audience,
    nonce,
    challenge: CONTENT.liveness.challenge,
    thumbprint: device.thumbprint,
  },
});
{
  const {liveness: _, ...content} = CONTENT;
  const least = await sealBundle(
    {
      ...content,
      identity: {},
      capture: {pageOrigin: 'https://bank.example', cameras: []},
      resources: [CONTENT.resources[1]],
      documents: [],
      claims: [],
      models: [],
    },
    device,
  );
  bundle('no member that may be absent', 'valid', least.jws, {files: bytesOf(least)});
  bundle('no liveness where a challenge was drawn', 'ERR_BUNDLE_CHALLENGE', least.jws, {
    files: bytesOf(least),
    expected: {challenge: CONTENT.liveness.challenge},
  });
}
bundle('the last instant', 'valid', sealed.jws, {expected: {now: expiresAt}});
bundle('a clock that is just not too far ahead', 'valid', sealed.jws, {
  expected: {now: after(ISSUED_AT, -CLOCK_SKEW_MS)},
});

for (const [name, jws] of Object.entries({
  'two segments': `${head64}.${payload64}`,
  'four segments': `${sealed.jws}.AA`,
  'no signature': `${head64}.${payload64}.`,
  'a detached payload': `${head64}..${signature64}`,
  padding: `${sealed.jws}==`,
  'a line break': `${sealed.jws}\n`,
  'base64 that is not base64url': sealed.jws.replace(/[-_]/, '+'),
  'payload that is no UTF-8': await sign(new Uint8Array([0x22, 0xff, 0x22])),
  'payload with a byte order mark': await sign(`\ufeff${payload}`),
  'payload that is no JSON': await sign('{'),
  'payload nested too deep': await sign(`${'['.repeat(5_000)}${']'.repeat(5_000)}`),
  'half of a surrogate pair': await sign(payload.replace('Example/1.0', '\\ud800')),
})) {
  bundle(name, 'ERR_BUNDLE_MALFORMED', jws);
}
{
  // The last character of 64 bytes carries four bits that mean nothing.
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = alphabet[alphabet.indexOf(signature64.at(-1)) + 1];
  const jws = `${sealed.jws.slice(0, -1)}${last}`;
  bundle('a second spelling of the same signature', 'ERR_BUNDLE_MALFORMED', jws);
}

{
  const {alg, jwk, kid, typ} = header();
  const untyped = {alg, jwk, kid};
  const p384 = await crypto.subtle.generateKey({name: 'ECDSA', namedCurve: 'P-384'}, true, [
    'sign',
  ]);
  const p384Jwk = publicOf(await crypto.subtle.exportKey('jwk', p384.publicKey));
  const offCurve = {...jwk, y: jwk.x};
  for (const [name, head] of Object.entries({
    'alg none': header({alg: 'none'}),
    'alg HS256': header({alg: 'HS256'}),
    'alg ES384': header({alg: 'ES384'}),
    'alg in lower case': header({alg: 'es256'}),
    'no typ': untyped,
    'typ of a consent': header({typ: CONSENT_TYP}),
    crit: header({crit: ['b64'], b64: true}),
    'x5u beside the key': header({x5u: 'https://example.com/key'}),
    'no key': {alg, kid, typ},
    'kid that is no string': header({kid: 7}),
    'private part in the key': header({jwk: {...jwk, d: jwks.device.d}}),
    'use in the key': header({jwk: {...jwk, use: 'sig'}}),
    'key on another curve': header({jwk: p384Jwk}),
    'key that is no point of the curve': header({
      jwk: offCurve,
      kid: await thumbprintOf(offCurve),
    }),
    'key with a short coordinate': header({jwk: {...jwk, x: jwk.x.slice(0, 42)}}),
    'white space in the header': JSON.stringify(header(), null, 1),
    'header in another order': JSON.stringify({typ, kid, jwk, alg}),
    'alg twice': canonicalJson(header()).replace('{', '{"alg":"none",'),
    'header that is no object': '[]',
    'header that is no JSON': '{',
  })) {
    bundle(name, 'ERR_BUNDLE_HEADER', await sign(payload, head));
  }
}

bundle(
  'kid of another key',
  'ERR_BUNDLE_KEY_MISMATCH',
  await sign(payload, header({kid: other.thumbprint})),
);
bundle('signed by another device', 'ERR_BUNDLE_KEY_MISMATCH', sealed.jws, {
  expected: {thumbprint: other.thumbprint},
});

{
  const changed = manifest();
  changed.audience = 'Another Bank';
  const flipped = Buffer.from(signature64, 'base64url');
  flipped[10] ^= 1;
  for (const [name, jws] of Object.entries({
    'signed with another key': await sign(payload, header(), other),
    'payload replaced': `${head64}.${base64url(utf8(canonicalJson(changed)))}.${signature64}`,
    'one bit of the signature turned': `${head64}.${payload64}.${base64url(flipped)}`,
    'signature of zeros': `${head64}.${payload64}.${base64url(new Uint8Array(64))}`,
    'signature cut off': `${head64}.${payload64}.${base64url(flipped.subarray(0, 63))}`,
    'signature of a consent': `${head64}.${payload64}.${
      (await sign(payload, header({typ: CONSENT_TYP}))).split('.')[2]
    }`,
  })) {
    bundle(name, 'ERR_BUNDLE_SIGNATURE', jws);
  }
}

for (const [name, text] of Object.entries({
  'white space': payload.replace('{', '{ '),
  'a line break at the end': `${payload}\n`,
  'members in another order': JSON.stringify({version: 1, ...manifest()}),
  'a member twice': payload.replace('{', '{"audience":"Another Bank",'),
  'a number in another spelling': payload.replace('"version":1}', '"version":1.0}'),
  'an escape that is not needed': payload.replace('Example', '\\u0045xample'),
})) {
  bundle(name, 'ERR_BUNDLE_NOT_CANONICAL', await sign(text));
}

bundle('version 2', 'ERR_BUNDLE_VERSION', await resigned((changed) => (changed.version = 2)));
bundle(
  'version 2 of another shape',
  'ERR_BUNDLE_VERSION',
  await sign(canonicalJson({version: 2, sealed: true})),
);
bundle(
  'a critical member',
  'ERR_BUNDLE_CRITICAL',
  await resigned((changed) => Object.assign(changed, {critical: ['policy'], policy: 'x'})),
);

const proto = (value) => JSON.parse(`{"__proto__":${JSON.stringify(value)}}`);
for (const [name, change] of Object.entries({
  'version as text': (m) => (m.version = '1'),
  'no version': (m) => delete m.version,
  'no nonce': (m) => delete m.nonce,
  'a short nonce': (m) => (m.nonce = m.nonce.slice(0, 21)),
  'an unknown member': (m) => (m.extra = 1),
  'an unknown member deep inside': (m) => (m.resources[0].files[0].name = 'clip.webm'),
  'critical of nothing': (m) => (m.critical = []),
  'digest in capitals': (m) =>
    (m.resources[0].files[0].sha256 = m.resources[0].files[0].sha256.toUpperCase()),
  'bytes as text': (m) => (m.resources[0].files[0].bytes = '6'),
  'an empty file': (m) => (m.resources[0].files[0].bytes = 0),
  'a file id that is a path': (m) => (m.resources[0].files[0].id = '../bundle'),
  'a day that does not exist': (m) => (m.expiresAt = '2026-02-30T12:05:00Z'),
  'an instant with an offset': (m) => (m.expiresAt = '2026-03-01T13:05:00+01:00'),
  'one file id twice': (m) => (m.resources[1].files[0].id = m.resources[0].files[0].id),
  'one Resource id twice': (m) => (m.resources[1].id = m.resources[0].id),
  'a video as document image': (m) => (m.resources[1].files[0].mediaType = 'video/webm'),
  'a page of a video': (m) => (m.resources[0].files[0].page = 1),
  'a height without a width': (m) => delete m.resources[1].files[0].width,
  'liveness of a Resource that is not there': (m) => (m.liveness.resourceId = 'nothing'),
  'a still that is not there': (m) => (m.liveness.steps[0].stillFileId = 'nothing'),
  'evidence in a Resource that is not there': (m) => (m.claims[0].evidence.resourceId = 'nothing'),
  'a score that is no number': (m) => (m.liveness.scores.depthResidual = 'small'),
  'no Resource': (m) => (m.resources = []),
})) {
  bundle(name, 'ERR_BUNDLE_SCHEMA', await resigned(change));
}
bundle('payload that is a list', 'ERR_BUNDLE_SCHEMA', await sign('[]'));
bundle(
  'a member named __proto__',
  'ERR_BUNDLE_SCHEMA',
  await sign(payload.replace('{', `{${canonicalJson(proto({audience: 'x'})).slice(1, -1)},`)),
);

for (const [member, code, value] of [
  ['verificationId', 'ERR_BUNDLE_VERIFICATION', 'another'],
  ['audience', 'ERR_BUNDLE_AUDIENCE', 'Another Bank'],
  ['nonce', 'ERR_BUNDLE_NONCE', 'AAAAAAAAAAAAAAAAAAAAAA'],
  ['challenge', 'ERR_BUNDLE_CHALLENGE', {...CONTENT.liveness.challenge, tries: 6}],
]) {
  bundle(`another ${member}`, code, sealed.jws, {expected: {[member]: value}});
}
bundle('a millisecond too late', 'ERR_BUNDLE_EXPIRED', sealed.jws, {
  expected: {now: after(expiresAt, 1)},
});
bundle('issued too far in the future', 'ERR_BUNDLE_NOT_YET_VALID', sealed.jws, {
  expected: {now: after(ISSUED_AT, -CLOCK_SKEW_MS - 1)},
});

{
  const {'passport-1': page, ...fewer} = FILES;
  bundle('a file is missing', 'ERR_BUNDLE_FILE_MISSING', sealed.jws, {files: fewer});
  bundle('a file under another id', 'ERR_BUNDLE_FILE_MISSING', sealed.jws, {
    files: {...fewer, 'passport-2': page},
  });
  bundle('one file more', 'ERR_BUNDLE_FILE_UNEXPECTED', sealed.jws, {
    files: {...FILES, 'passport-2': page},
  });
  const bytes = Buffer.from(page, 'base64url');
  const flipped = Buffer.from(bytes);
  flipped[0] ^= 1;
  for (const [name, altered] of Object.entries({
    'one bit of a file turned': flipped,
    'a file cut off': bytes.subarray(1),
    'a file with a byte more': Buffer.concat([bytes, Buffer.from([0])]),
    'an empty file in its place': Buffer.alloc(0),
  })) {
    bundle(name, 'ERR_BUNDLE_FILE_ALTERED', sealed.jws, {
      files: {...FILES, 'passport-1': base64url(altered)},
    });
  }
  bundle('two files exchanged', 'ERR_BUNDLE_FILE_ALTERED', sealed.jws, {
    files: {...FILES, 'selfie-still-1': page, 'passport-1': FILES['selfie-still-1']},
  });
}

// Two kinds, of which neither can be taken for the other.
const authentication = await sealBundle(AUTHENTICATION, device);
const asked = {files: bytesOf(authentication), expected: {kind: 'authentication'}};
const authenticating = JSON.parse(
  Buffer.from(authentication.jws.split('.')[1], 'base64url').toString(),
);
const AUTHENTICATION_TYP = 'authentication-bundle+jws';
bundle('an authentication', 'valid', authentication.jws, asked);
bundle('an authentication for a Verification', 'ERR_BUNDLE_HEADER', authentication.jws, {
  files: asked.files,
});
bundle('a Verification for an authentication', 'ERR_BUNDLE_HEADER', sealed.jws, {
  expected: asked.expected,
});
bundle(
  'an authentication with the type of a Verification',
  'ERR_BUNDLE_SCHEMA',
  await sign(canonicalJson(authenticating)),
  {files: asked.files},
);
bundle(
  'a Verification with the type of an authentication',
  'ERR_BUNDLE_SCHEMA',
  await sign(payload, header({typ: AUTHENTICATION_TYP})),
  {expected: asked.expected},
);
bundle(
  'an authentication with a claim',
  'ERR_BUNDLE_SCHEMA',
  await sign(
    canonicalJson({...authenticating, claims: manifest().claims.slice(1)}),
    header({typ: AUTHENTICATION_TYP}),
  ),
  asked,
);

/** A bundle after a change of its manifest, signed as it should be. */
async function resealed({jws}, change) {
  const [head, body] = jws.split('.').map((text) => Buffer.from(text, 'base64url').toString());
  const other = JSON.parse(body);
  change(other);
  return sign(canonicalJson(other), head);
}

// ── What a bundle may carry besides ───────────────────────────────────────

const passkeys = await makePasskeyVectors({
  ...{nonce, rpId: 'bank.example', origin: CONTENT.capture.pageOrigin},
});
await write('passkeys.json', passkeys.vectors);
await addPasskeyBundles({bundle, resealed, device, passkeys});
await addStatementBundles({bundle, resealed, device});

await write('bundles.json', bundles);

// ── Consents ──────────────────────────────────────────────────────────────

const record = {
  kind: 'share',
  verificationId,
  recipient: audience,
  purpose: CONTENT.consent.purpose,
  granted: ['last_name'],
  refused: ['age_over_18'],
  textVersion: '1',
  language: 'en',
  givenAt: '2026-03-01T12:03:00.000Z',
};
const consentHeader = header({typ: CONSENT_TYP});
const signed = await signConsent(record, device);
const consents = [];
function consent(name, result, jws, {given = record, thumbprint = device.thumbprint, now} = {}) {
  consents.push({
    name,
    jws,
    record: given,
    expected: {thumbprint, now: now ?? record.givenAt},
    result,
  });
}
async function changed(change) {
  const given = structuredClone(record);
  change(given);
  return [await sign(canonicalJson(given), consentHeader), {given}];
}

consent('a consent', 'valid', signed.jws);
consent('by another device', 'ERR_BUNDLE_KEY_MISMATCH', signed.jws, {thumbprint: other.thumbprint});
consent('beside another record', 'ERR_BUNDLE_SIGNATURE', signed.jws, {
  given: {...record, granted: ['last_name', 'date_of_birth']},
});
consent('a manifest', 'ERR_BUNDLE_HEADER', sealed.jws);
consent('signed as a manifest', 'ERR_BUNDLE_HEADER', await sign(canonicalJson(record), header()));
consent(
  'white space',
  'ERR_BUNDLE_NOT_CANONICAL',
  await sign(JSON.stringify(record), consentHeader),
);
consent(
  'a key both granted and refused',
  'ERR_BUNDLE_SCHEMA',
  ...(await changed((c) => c.refused.push('last_name'))),
);
consent('no recipient', 'ERR_BUNDLE_SCHEMA', ...(await changed((c) => delete c.recipient)));
consent('consent to capture', 'ERR_BUNDLE_SCHEMA', ...(await changed((c) => (c.kind = 'capture'))));
consent(
  'a day that does not exist',
  'ERR_BUNDLE_SCHEMA',
  ...(await changed((c) => (c.givenAt = '2026-02-30T12:00:00Z'))),
);
consent('given in the future', 'ERR_BUNDLE_NOT_YET_VALID', signed.jws, {
  now: after(record.givenAt, -CLOCK_SKEW_MS - 1),
});

await write('consents.json', consents);

// ── Withdrawals ───────────────────────────────────────────────────────────

const withdrawal = {
  kind: 'withdrawal',
  verificationId,
  recipient: audience,
  consentDigest: await jwsDigest(signed.jws),
  withdrawn: record.granted,
  textVersion: '1',
  language: 'en',
  withdrawnAt: '2026-04-01T09:00:00.000Z',
};
const signedWithdrawal = await signWithdrawal(withdrawal, device);
const withdrawals = [];
function withdraw(name, result, jws, {given = withdrawal, thumbprint, now} = {}) {
  withdrawals.push({
    name,
    jws,
    record: given,
    expected: {
      thumbprint: thumbprint ?? device.thumbprint,
      consent: signed,
      now: now ?? withdrawal.withdrawnAt,
    },
    result,
  });
}
async function withdrawnOtherwise(over) {
  const given = {...withdrawal, ...over};
  return [await sign(canonicalJson(given), header({typ: WITHDRAWAL_TYP})), {given}];
}

withdraw('a withdrawal', 'valid', signedWithdrawal.jws);
withdraw('by another device', 'ERR_BUNDLE_KEY_MISMATCH', signedWithdrawal.jws, {
  thumbprint: other.thumbprint,
});
withdraw('beside another record', 'ERR_BUNDLE_SIGNATURE', signedWithdrawal.jws, {
  given: {...withdrawal, withdrawn: []},
});
withdraw('the consent itself', 'ERR_BUNDLE_HEADER', signed.jws);
withdraw(
  'no text version',
  'ERR_BUNDLE_SCHEMA',
  ...(await withdrawnOtherwise({textVersion: undefined})),
);
withdraw(
  'another recipient',
  'ERR_BUNDLE_AUDIENCE',
  ...(await withdrawnOtherwise({recipient: `${audience} 2`})),
);
withdraw(
  'the digest of another consent',
  'ERR_BUNDLE_CONSENT',
  ...(await withdrawnOtherwise({consentDigest: '0'.repeat(64)})),
);
withdraw(
  'another Verification',
  'ERR_BUNDLE_CONSENT',
  ...(await withdrawnOtherwise({verificationId: 'v-2'})),
);
withdraw(
  'fewer Data points than were granted',
  'ERR_BUNDLE_CONSENT',
  ...(await withdrawnOtherwise({withdrawn: []})),
);
withdraw('signed in the future', 'ERR_BUNDLE_NOT_YET_VALID', signedWithdrawal.jws, {
  now: after(withdrawal.withdrawnAt, -CLOCK_SKEW_MS - 1),
});

await write('withdrawals.json', withdrawals);

// ── Digests ───────────────────────────────────────────────────────────────

const claims = [];
for (const [key, value] of [
  ['last_name', 'ERIKSSON'],
  ['email', 'anna@example.org'],
  ['full_name', 'Ænne “B” \\ 🙂'],
  ['age', 51],
  ['face_match_factor', 1e-7],
  ['age_over_18', true],
]) {
  const salt = 'm5Zb3zq1Tq0yQmJ9bqvS2g';
  claims.push({
    salt,
    key,
    value,
    canonical: canonicalJson([salt, key, value]),
    digest: await claimDigest(salt, key, value),
  });
}
const thumbprints = [device, other].map(({publicJwk, thumbprint}) => ({
  jwk: publicJwk,
  thumbprint,
}));
await write('digests.json', {claims, thumbprints, passkeyChallenges: passkeys.challenges});
