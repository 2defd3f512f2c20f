/** `@simplewebauthn/server`, the library of the field, as the oracle: it takes what we take, and refuses what we refuse. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {verifyAuthenticationResponse, verifyRegistrationResponse} from '@simplewebauthn/server';
import {
  createMockAuthenticator,
  makePasskeyPair,
  type MockAuthenticator,
  type MockFlaws,
} from '@passbase-verify/testkit/passkeys';
import {
  PASSKEY_ALGORITHMS,
  type AssertedPasskey,
  type CreatedPasskey,
  type PasskeyAlgorithm,
} from '@passbase-verify/protocol';
import {
  fromBase64url,
  passkeyChallenge,
  toBase64url,
  verifyAssertedPasskey,
  verifyCreatedPasskey,
} from './index.js';

const {signal} = new AbortController();
const EXPECTED = {
  ...{nonce: 'q2VxYr8oQm1kJw7cT5uZ3A', rpId: 'shop.example'},
  origin: 'https://shop.example',
};
const {nonce, rpId, origin} = EXPECTED;

/** Without an attestation: CBOR of `{fmt: "none", attStmt: {}, authData}`. */
function attestationObject(authenticatorData: string): string {
  const data = fromBase64url(authenticatorData);
  const head = 'a363666d74646e6f6e656761747453746d74a0686175746844617461';
  const size =
    data.length < 256 ? [0x58, data.length] : [0x59, data.length >> 8, data.length & 255];
  const bytes = head.match(/../g)!.map((pair) => parseInt(pair, 16));
  return toBase64url(Uint8Array.of(...bytes, ...size, ...data));
}

const common = async (ceremony: 'create' | 'get') => ({
  expectedChallenge: toBase64url(await passkeyChallenge(ceremony, nonce)),
  expectedOrigin: origin,
  expectedRPID: rpId,
  requireUserVerification: true,
});

/** As the oracle has them: the key as COSE, its count. @throws what it throws, or where it says no. */
async function oracleOfCreated({credentialId: id, ...record}: CreatedPasskey) {
  const {clientData: clientDataJSON, authenticatorData} = record;
  const {verified, registrationInfo} = await verifyRegistrationResponse({
    ...(await common('create')),
    supportedAlgorithmIDs: [...PASSKEY_ALGORITHMS],
    response: {
      ...{id, rawId: id, type: 'public-key', clientExtensionResults: {}},
      response: {clientDataJSON, attestationObject: attestationObject(authenticatorData)},
    },
  });
  assert.ok(verified);
  return registrationInfo!.credential;
}

async function oracleOfAsserted(
  {credentialId: id, ...record}: AssertedPasskey,
  credential: Awaited<ReturnType<typeof oracleOfCreated>>,
): Promise<number> {
  const {clientData: clientDataJSON, authenticatorData, signature} = record;
  const {verified, authenticationInfo} = await verifyAuthenticationResponse({
    ...(await common('get')),
    credential,
    response: {
      ...{id, rawId: id, type: 'public-key', clientExtensionResults: {}},
      response: {clientDataJSON, authenticatorData, signature},
    },
  });
  assert.ok(verified);
  return authenticationInfo.newCounter;
}

async function create(authenticator: MockAuthenticator): Promise<CreatedPasskey> {
  const challenge = await passkeyChallenge('create', nonce);
  const user = {id: Uint8Array.of(1), name: rpId};
  return authenticator.create({challenge, rpId, user, signal});
}

const holds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

const flawsOf = async (algorithm: PasskeyAlgorithm): Promise<Record<string, MockFlaws>> => ({
  none: {},
  type: {type: 'payment.get'},
  challenge: {challenge: new Uint8Array(32)},
  origin: {origin: 'https://evil.example'},
  'relying party': {rpId: 'evil.example'},
  absent: {flags: 0x04},
  unverified: {flags: 0x01},
  'an old count': {counter: 1},
  'another key': {key: await makePasskeyPair(algorithm)},
});

for (const algorithm of PASSKEY_ALGORITHMS) {
  test(`passkeys of algorithm ${algorithm} are to us what they are to the oracle`, async () => {
    for (const [name, flaws] of Object.entries(await flawsOf(algorithm))) {
      const authenticator = createMockAuthenticator({origin, algorithm});
      const made = await create(authenticator);
      const enrolled = await verifyCreatedPasskey(made, EXPECTED);
      const credential = await oracleOfCreated(made);
      assert.equal(credential.id, enrolled.credentialId);
      assert.equal(credential.counter, enrolled.counter);

      authenticator.flaws = flaws;
      const spoiled = await create(authenticator);
      assert.equal(
        await holds(verifyCreatedPasskey(spoiled, EXPECTED)),
        await holds(oracleOfCreated(spoiled)),
        `made with ${name}`,
      );
      const proof = await authenticator.get({
        ...{challenge: await passkeyChallenge('get', nonce), rpId, signal},
        credentials: [{id: enrolled.credentialId, transports: []}],
      });
      const ours = () => verifyAssertedPasskey(proof, {...EXPECTED, enrolled: [enrolled]});
      const theirs = () => oracleOfAsserted(proof, credential);
      assert.equal(await holds(ours()), name === 'none', `signed with ${name}`);
      assert.equal(await holds(theirs()), name === 'none', `signed with ${name}`);
      if (name === 'none') assert.equal((await ours()).counter, await theirs());
    }
  });
}
