/**
 * Passkeys as an authenticator makes them and signs with them, and as it should not: for `make-vectors.mjs`. Each is new in every run;
 * none of the private keys is kept.
 */
import {createMockAuthenticator, makePasskeyPair} from '@passbase-verify/testkit/passkeys';
import {passkeyChallenge, verifyCreatedPasskey} from '../dist/passkey/index.js';

const {signal} = new AbortController();
const base64url = (bytes) => Buffer.from(bytes).toString('base64url');
const bytesOf = (text) => Buffer.from(text, 'base64url');
const user = {id: Uint8Array.of(1, 2, 3), name: 'bank.example'};

/** The record with one byte of a member changed; a negative `at` counts from the end. */
function altered(record, member, at) {
  const bytes = bytesOf(record[member]);
  bytes[at < 0 ? bytes.length + at : at] ^= 1;
  return {...record, [member]: base64url(bytes)};
}

/** One passkey, which makes itself and signs with the flaws that it is told to have. */
function device({nonce, rpId, origin}, options) {
  const authenticator = createMockAuthenticator({origin, ...options});
  const withFlaws = (ask) => async (flaws) => {
    authenticator.flaws = flaws ?? {};
    return ask();
  };
  return {
    create: withFlaws(async () =>
      authenticator.create({
        ...{challenge: await passkeyChallenge('create', nonce), rpId, user, signal},
      }),
    ),
    get: (id, flaws) =>
      withFlaws(async () =>
        authenticator.get({
          ...{challenge: await passkeyChallenge('get', nonce), rpId, signal},
          credentials: [{id, transports: []}],
        }),
      )(flaws),
  };
}

/** What is the same wrong in both ceremonies. */
const flawsOf = async ({nonce, origin}, other) => ({
  'another type': ['MALFORMED', {type: 'payment.get'}],
  'the type of the other ceremony': ['MALFORMED', {type: `webauthn.${other}`}],
  'a copy that is said to be, of what is never copied': ['MALFORMED', {flags: 0x15}],
  'the nonce itself as its challenge': ['CHALLENGE', {challenge: bytesOf(nonce)}],
  'the challenge of the other ceremony': [
    'CHALLENGE',
    {challenge: await passkeyChallenge(other, nonce)},
  ],
  'another origin': ['ORIGIN', {origin: `${origin}.evil.example`}],
  'another port': ['ORIGIN', {origin: `${origin}:8443`}],
  'a frame of another origin': ['ORIGIN', {crossOrigin: true}],
  'another relying party': ['RELYING_PARTY', {rpId: 'evil.example'}],
  'no User there': ['USER', {flags: 0x04}],
  'a User that was not verified': ['USER', {flags: 0x01}],
  'another challenge, of another origin': [
    'CHALLENGE',
    {challenge: new Uint8Array(32), origin: 'https://evil.example'},
  ],
});

/** Members of the record that can't be read, or have changed. */
const unreadable = (record) => ({
  'clientData that is no JSON': {clientData: base64url('{')},
  'clientData that is a list': {clientData: base64url('[]')},
  'clientData that is no UTF-8': {
    clientData: base64url(Buffer.concat([bytesOf(record.clientData), Buffer.of(0xff)])),
  },
  'authenticatorData cut off': {
    authenticatorData: base64url(bytesOf(record.authenticatorData).subarray(0, 36)),
  },
});

/**
 * @param {{nonce: string, rpId: string, origin: string}} expected What the backend knows.
 * @returns The vectors; one passkey that was made and what it signed, of ES256; and the challenges.
 */
export async function makePasskeyVectors(expected) {
  const vectors = [];
  const add = (name, result, passkey, more = {}) => {
    const {kept, ...known} = more;
    const code = result === 'valid' ? result : `ERR_AUTH_PASSKEY_${result}`;
    vectors.push({
      ...{name, passkey, expected: {...expected, ...known}},
      ...(kept ? {kept} : {}),
      result: code,
    });
  };

  const phone = device(expected);
  const created = await phone.create();
  const enrolled = await verifyCreatedPasskey(created, expected);
  const asserted = await phone.get(enrolled.credentialId);

  // ── Made ────────────────────────────────────────────────────────────────
  add('made, of ES256', 'valid', created, {kept: enrolled});
  const rsa = device(expected, {algorithm: -257});
  const rsaCreated = await rsa.create();
  const rsaEnrolled = await verifyCreatedPasskey(rsaCreated, expected);
  add('made, of RS256', 'valid', rsaCreated, {kept: rsaEnrolled});
  for (const [name, [result, flaws]] of Object.entries(await flawsOf(expected, 'get'))) {
    add(`made with ${name}`, result, await phone.create(flaws));
  }
  for (const [name, change] of Object.entries(unreadable(created))) {
    add(`made with ${name}`, 'MALFORMED', {...created, ...change});
  }
  const another = await phone.create();
  for (const [name, change] of Object.entries({
    'the key of another': {publicKey: another.publicKey},
    'the id of another': {credentialId: another.credentialId},
    'an algorithm that is not its own': {algorithm: -257},
    'a key that is none': {publicKey: 'AAAA'},
  })) {
    add(`made, named with ${name}`, 'MALFORMED', {...created, ...change});
  }
  add('made for another nonce', 'CHALLENGE', created, {nonce: 'AAAAAAAAAAAAAAAAAAAAAA'});

  // ── Signed with ─────────────────────────────────────────────────────────
  const known = {enrolled: [rsaEnrolled, enrolled]};
  const counted = ({authenticatorData}) => bytesOf(authenticatorData).readUInt32BE(33);
  const prove = (name, result, passkey, more = {}) =>
    add(`signed${name}`, result, passkey, {...known, ...more});
  prove(', of ES256', 'valid', asserted, {kept: {...enrolled, counter: counted(asserted)}});
  const rsaAsserted = await rsa.get(rsaEnrolled.credentialId);
  prove(', of RS256', 'valid', rsaAsserted, {
    kept: {...rsaEnrolled, counter: counted(rsaAsserted)},
  });
  {
    const quiet = device(expected, {counts: false});
    const made = await verifyCreatedPasskey(await quiet.create(), expected);
    prove(' by one that counts nothing', 'valid', await quiet.get(made.credentialId), {
      ...{enrolled: [made], kept: made},
    });
  }
  for (const [name, [result, flaws]] of Object.entries(await flawsOf(expected, 'create'))) {
    prove(` with ${name}`, result, await phone.get(enrolled.credentialId, flaws));
  }
  for (const [name, change] of Object.entries(unreadable(asserted))) {
    prove(` with ${name}`, 'MALFORMED', {...asserted, ...change});
  }
  prove(' for another nonce', 'CHALLENGE', asserted, {nonce: 'AAAAAAAAAAAAAAAAAAAAAA'});
  prove(' by one that is not enrolled', 'UNKNOWN', asserted, {enrolled: [rsaEnrolled]});
  prove(' by one where none is enrolled', 'UNKNOWN', asserted, {enrolled: []});
  for (const [name, counter] of Object.entries({
    'as many as': 0,
    'fewer than': 1,
    'none where': 7,
  })) {
    const before = {...enrolled, counter: counted(asserted) + counter};
    const counting = name === 'none where' ? {counter: 0} : {counter: counted(asserted)};
    prove(
      `, having counted ${name} before`,
      'COUNTER',
      await phone.get(enrolled.credentialId, counting),
      {enrolled: [before]},
    );
  }

  const spaced = bytesOf(asserted.clientData).toString().replace('{', '{ ');
  const pair = await makePasskeyPair();
  prove(' with another key', 'SIGNATURE', await phone.get(enrolled.credentialId, {key: pair}));
  prove(' with a bit of the signature turned', 'SIGNATURE', altered(asserted, 'signature', -1));
  prove(
    ' with another count than it signed',
    'SIGNATURE',
    altered(asserted, 'authenticatorData', -1),
  );
  prove(' with a space in clientData', 'SIGNATURE', {...asserted, clientData: base64url(spaced)});
  prove(' with the signature of another ceremony', 'SIGNATURE', {
    ...asserted,
    signature: (await phone.get(enrolled.credentialId, {challenge: new Uint8Array(32)})).signature,
  });
  prove(' by one that is kept with another key', 'SIGNATURE', asserted, {
    enrolled: [{...enrolled, publicKey: another.publicKey}],
  });
  {
    // As a JWS has it, and as WebCrypto gives it: r and s, 64 bytes. WebAuthn has DER.
    const holder = device(expected);
    const made = await verifyCreatedPasskey(await holder.create({key: pair}), expected);
    const record = await holder.get(made.credentialId, {key: pair});
    const hash = await crypto.subtle.digest('SHA-256', bytesOf(record.clientData));
    const signed = Buffer.concat([bytesOf(record.authenticatorData), Buffer.from(hash)]);
    const algorithm = {name: 'ECDSA', hash: 'SHA-256'};
    const raw = await crypto.subtle.sign(algorithm, pair.privateKey, signed);
    prove(
      ' with r and s in the place of DER',
      'SIGNATURE',
      {...record, signature: base64url(new Uint8Array(raw))},
      {enrolled: [made]},
    );
  }

  const challenges = await Promise.all(
    ['create', 'get'].map(async (ceremony) => ({
      ...{ceremony, nonce: expected.nonce},
      challenge: base64url(await passkeyChallenge(ceremony, expected.nonce)),
    })),
  );
  return {vectors, created, asserted, challenges};
}
