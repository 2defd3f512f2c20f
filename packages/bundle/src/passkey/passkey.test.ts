import {
  createMockAuthenticator,
  makePasskeyPair,
  type MockAuthenticator,
  type MockFlaws,
} from '@passbase-verify/testkit/passkeys';
import type {
  AssertedPasskey,
  CreatedPasskey,
  ErrorCode,
  PasskeyAlgorithm,
} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {codeOf} from '../testing/code-of.js';
import {
  fromBase64url,
  passkeyChallenge,
  toBase64url,
  verifyAssertedPasskey,
  verifyCreatedPasskey,
} from './index.js';

const {signal} = new AbortController();
const EXPECTED = {
  nonce: 'q2VxYr8oQm1kJw7cT5uZ3A',
  rpId: 'shop.example',
  origin: 'https://shop.example',
};
const {origin, rpId} = EXPECTED;
const user = {id: Uint8Array.of(1, 2, 3), name: 'shop.example'};

async function create(authenticator: MockAuthenticator): Promise<CreatedPasskey> {
  const challenge = await passkeyChallenge('create', EXPECTED.nonce);
  return authenticator.create({challenge, rpId, user, signal});
}

async function prove(authenticator: MockAuthenticator, id: string): Promise<AssertedPasskey> {
  const challenge = await passkeyChallenge('get', EXPECTED.nonce);
  const credentials = [{id, transports: []}];
  return authenticator.get({challenge, rpId, credentials, signal});
}

async function enrol(authenticator: MockAuthenticator) {
  return verifyCreatedPasskey(await create(authenticator), EXPECTED);
}

/** The record with one byte of a member changed. */
function altered<R extends object>(record: R, member: keyof R, at: number): R {
  const bytes = fromBase64url(String(record[member]));
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = bytes[index]! ^ 0x01;
  return {...record, [member]: toBase64url(bytes)};
}

/** What browser or authenticator do wrong, and what comes of it. */
const FLAWS: readonly (readonly [string, MockFlaws, ErrorCode])[] = [
  ['another ceremony', {type: 'payment.get'}, 'ERR_AUTH_PASSKEY_MALFORMED'],
  ['another challenge', {challenge: new Uint8Array(32)}, 'ERR_AUTH_PASSKEY_CHALLENGE'],
  ['another origin', {origin: 'https://shop.example.evil.example'}, 'ERR_AUTH_PASSKEY_ORIGIN'],
  ['another port', {origin: `${origin}:8443`}, 'ERR_AUTH_PASSKEY_ORIGIN'],
  ['a frame of another origin', {crossOrigin: true}, 'ERR_AUTH_PASSKEY_ORIGIN'],
  ['another relying party', {rpId: 'evil.example'}, 'ERR_AUTH_PASSKEY_RELYING_PARTY'],
  ['no User there', {flags: 0x04}, 'ERR_AUTH_PASSKEY_USER'],
  ['a User that was not verified', {flags: 0x01}, 'ERR_AUTH_PASSKEY_USER'],
  ['a copy of what is never copied', {flags: 0x15}, 'ERR_AUTH_PASSKEY_MALFORMED'],
];

for (const [name, algorithm] of [
  ['ES256', -7],
  ['RS256', -257],
] as const satisfies readonly (readonly [string, PasskeyAlgorithm])[]) {
  describe(`a passkey of ${name}`, () => {
    let authenticator: MockAuthenticator;
    beforeEach(() => {
      authenticator = createMockAuthenticator({origin, algorithm});
    });

    it('is enrolled, and is known by what it signs', async () => {
      const enrolled = await enrol(authenticator);
      expect(enrolled).to.include({algorithm, counter: 1});
      const proof = await prove(authenticator, enrolled.credentialId);
      const known = await verifyAssertedPasskey(proof, {...EXPECTED, enrolled: [enrolled]});
      expect(known).to.deep.equal({...enrolled, counter: 2});
    });

    for (const [what, flaws, code] of FLAWS) {
      it(`is refused with ${what}`, async () => {
        const enrolled = await enrol(authenticator);
        authenticator.flaws = flaws;
        expect(await codeOf(enrol(authenticator))).to.equal(code);
        const proof = await prove(authenticator, enrolled.credentialId);
        const expected = {...EXPECTED, enrolled: [enrolled]};
        expect(await codeOf(verifyAssertedPasskey(proof, expected))).to.equal(code);
      });
    }

    it('has to count on, where it counts at all', async () => {
      const enrolled = {...(await enrol(authenticator)), counter: 7};
      const expected = {...EXPECTED, enrolled: [enrolled]};
      for (const [counter, code] of [
        [0, 'ERR_AUTH_PASSKEY_COUNTER'],
        [6, 'ERR_AUTH_PASSKEY_COUNTER'],
        [7, 'ERR_AUTH_PASSKEY_COUNTER'],
        [8, undefined],
      ] as const) {
        authenticator.flaws = {counter};
        const proof = await prove(authenticator, enrolled.credentialId);
        const known = verifyAssertedPasskey(proof, expected);
        if (code) expect(await codeOf(known), String(counter)).to.equal(code);
        else expect((await known).counter).to.equal(counter);
      }
    });

    it('is good for its own nonce, and for its own ceremony', async () => {
      const enrolled = await enrol(authenticator);
      const proof = await prove(authenticator, enrolled.credentialId);
      const created = await create(authenticator);
      const later = {...EXPECTED, nonce: 'AAAAAAAAAAAAAAAAAAAAAA', enrolled: [enrolled]};
      const code = 'ERR_AUTH_PASSKEY_CHALLENGE';
      expect(await codeOf(verifyAssertedPasskey(proof, later))).to.equal(code);
      expect(await codeOf(verifyCreatedPasskey(created, later))).to.equal(code);
      // The browser's own word for it is not changed without notice.
      const crossed = {...proof, clientData: created.clientData};
      expect(
        await codeOf(verifyAssertedPasskey(crossed, {...EXPECTED, enrolled: [enrolled]})),
      ).to.equal('ERR_AUTH_PASSKEY_MALFORMED');
    });

    it('is refused where anything of what was signed is altered', async () => {
      const enrolled = await enrol(authenticator);
      const proof = await prove(authenticator, enrolled.credentialId);
      const expected = {...EXPECTED, enrolled: [enrolled]};
      const refused = async (record: AssertedPasskey): Promise<string> =>
        codeOf(verifyAssertedPasskey(record, expected));
      // A space more in the JSON says the same, and was not signed.
      const spaced = new TextDecoder().decode(fromBase64url(proof.clientData)).replace('{', '{ ');
      const clientData = toBase64url(new TextEncoder().encode(spaced));
      expect(await refused({...proof, clientData})).to.equal('ERR_AUTH_PASSKEY_SIGNATURE');
      expect(await refused(altered(proof, 'signature', -1))).to.equal('ERR_AUTH_PASSKEY_SIGNATURE');
      expect(await refused(altered(proof, 'authenticatorData', -1))).to.equal(
        'ERR_AUTH_PASSKEY_SIGNATURE',
      );
      expect(await refused(altered(proof, 'authenticatorData', 0))).to.equal(
        'ERR_AUTH_PASSKEY_RELYING_PARTY',
      );
      expect(await refused(altered(proof, 'credentialId', 0))).to.equal('ERR_AUTH_PASSKEY_UNKNOWN');
    });

    it('is refused with the signature of another key, and with another key than its own', async () => {
      const enrolled = await enrol(authenticator);
      authenticator.flaws = {key: await makePasskeyPair(algorithm)};
      const proof = await prove(authenticator, enrolled.credentialId);
      expect(
        await codeOf(verifyAssertedPasskey(proof, {...EXPECTED, enrolled: [enrolled]})),
      ).to.equal('ERR_AUTH_PASSKEY_SIGNATURE');
      authenticator.flaws = {};
      const [one, other] = [await create(authenticator), await create(authenticator)];
      const code = 'ERR_AUTH_PASSKEY_MALFORMED';
      for (const member of ['publicKey', 'credentialId'] as const) {
        const mixed = {...one, [member]: other[member]};
        expect(await codeOf(verifyCreatedPasskey(mixed, EXPECTED)), member).to.equal(code);
      }
    });
  });
}

describe('what can not be read of a passkey', () => {
  it('is malformed, whatever it is', async () => {
    const authenticator = createMockAuthenticator({origin});
    const created = await create(authenticator);
    const short = toBase64url(fromBase64url(created.authenticatorData).subarray(0, 60));
    const broken: readonly object[] = [
      {...created, clientData: 'e30'},
      {...created, clientData: toBase64url(Uint8Array.of(0xff, 0xfe))},
      {...created, clientData: 'not base64url!'},
      {...created, authenticatorData: short},
      {...created, authenticatorData: 'AAAA'},
      {...created, algorithm: -8},
      {...created, algorithm: -257},
      {...created, publicKey: 'AAAA'},
      {},
    ];
    for (const record of broken) {
      expect(
        await codeOf(verifyCreatedPasskey(record as CreatedPasskey, EXPECTED)),
        JSON.stringify(record).slice(0, 80),
      ).to.equal('ERR_AUTH_PASSKEY_MALFORMED');
    }
  });

  it('does not keep a reader from checking its own arguments', async () => {
    const created = await create(createMockAuthenticator({origin}));
    const code = 'ERR_PROTOCOL_INVALID_ARGUMENT';
    for (const member of ['nonce', 'rpId', 'origin'] as const) {
      const expected = {...EXPECTED, [member]: ''};
      expect(await codeOf(verifyCreatedPasskey(created, expected)), member).to.equal(code);
    }
    expect(await codeOf(passkeyChallenge('other' as 'get', EXPECTED.nonce))).to.equal(code);
  });
});
