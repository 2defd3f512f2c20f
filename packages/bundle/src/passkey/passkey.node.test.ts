import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createMockAuthenticator} from '@passbase-verify/testkit/passkeys';
import {passkeyChallenge, verifyAssertedPasskey, verifyCreatedPasskey} from './index.js';

test('passkeys are verified in Node as in a browser', async () => {
  const {signal} = new AbortController();
  const expected = {
    ...{nonce: 'q2VxYr8oQm1kJw7cT5uZ3A', rpId: 'shop.example'},
    origin: 'https://shop.example',
  };
  for (const algorithm of [-7, -257] as const) {
    const {origin, rpId, nonce} = expected;
    const authenticator = createMockAuthenticator({origin, algorithm, counts: false});
    const created = await authenticator.create({
      ...{challenge: await passkeyChallenge('create', nonce), rpId, signal},
      user: {id: Uint8Array.of(1), name: 'shop.example'},
    });
    const enrolled = await verifyCreatedPasskey(created, expected);
    const proof = await authenticator.get({
      ...{challenge: await passkeyChallenge('get', nonce), rpId, signal},
      credentials: [{id: enrolled.credentialId, transports: []}],
    });
    // One that counts nothing says so each time.
    assert.deepEqual(
      await verifyAssertedPasskey(proof, {...expected, enrolled: [enrolled]}),
      enrolled,
    );
    await assert.rejects(
      verifyAssertedPasskey(proof, {...expected, nonce: 'another', enrolled: [enrolled]}),
      {code: 'ERR_AUTH_PASSKEY_CHALLENGE'},
    );
  }
});
