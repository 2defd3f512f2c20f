/** Bundles that carry a passkey: for `make-vectors.mjs`. */
import {sealBundle} from '../dist/index.js';
import {AUTHENTICATION, CONTENT} from '../dist/testing/example.js';
import {bytesOf} from './file-bytes.mjs';

/** Both have the same files: what is different is what the manifest says. */
export async function addPasskeyBundles({bundle, resealed, device, passkeys}) {
  const {created, asserted} = passkeys;
  const making = await sealBundle({...CONTENT, passkey: created}, device);
  const signing = await sealBundle({...AUTHENTICATION, passkey: asserted}, device);
  const enrolling = await sealBundle({...AUTHENTICATION, passkey: created}, device);
  const asked = {files: bytesOf(signing), expected: {kind: 'authentication'}};

  bundle('a passkey that was made', 'valid', making.jws);
  bundle('an authentication in which a passkey has signed', 'valid', signing.jws, asked);
  bundle('an authentication in which a passkey was made', 'valid', enrolling.jws, asked);

  for (const [name, change] of Object.entries({
    'a passkey that has signed in a Verification': (m) => (m.passkey = asserted),
    'a passkey that was made, without its key': (m) => delete m.passkey.publicKey,
    'a passkey that was made, without its algorithm': (m) => delete m.passkey.algorithm,
    'a passkey that was made, without its transports': (m) => delete m.passkey.transports,
    'a passkey that was made, with a signature': (m) => (m.passkey.signature = asserted.signature),
    'a passkey of an algorithm that is not known': (m) => (m.passkey.algorithm = -8),
    'a passkey of an unknown ceremony': (m) => (m.passkey.ceremony = 'payment'),
    'a passkey with padding': (m) => (m.passkey.clientData += '='),
    'a passkey with an unknown member': (m) => (m.passkey.user = 'AQ'),
    'a passkey without clientData': (m) => delete m.passkey.clientData,
  })) {
    bundle(name, 'ERR_BUNDLE_SCHEMA', await resealed(making, change));
  }
  for (const [name, change] of Object.entries({
    'a passkey that has signed, without its signature': (m) => delete m.passkey.signature,
    'a passkey that has signed, with a key': (m) => (m.passkey.publicKey = created.publicKey),
  })) {
    bundle(name, 'ERR_BUNDLE_SCHEMA', await resealed(signing, change), asked);
  }
}
