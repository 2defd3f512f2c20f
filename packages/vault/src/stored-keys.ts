/** Keys that never leave the browser: made on first use, one for each purpose and audience. */
import type {KeyPurpose, StoredDeviceKey, VaultConnection} from './schema.js';

interface KeyTypes {
  device: StoredDeviceKey;
  records: CryptoKey;
}

const MAKERS: {readonly [Purpose in KeyPurpose]: () => Promise<KeyTypes[Purpose]>} = {
  async device() {
    const pair = await crypto.subtle.generateKey({name: 'ECDSA', namedCurve: 'P-256'}, false, [
      'sign',
      'verify',
    ]);
    const {crv, kty, x, y} = await crypto.subtle.exportKey('jwk', pair.publicKey);
    return {privateKey: pair.privateKey, publicJwk: {crv, kty, x, y} as JsonWebKey};
  },
  records: () =>
    crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']),
};

/** The key that is there, or undefined. */
export async function findKey<Purpose extends KeyPurpose>(
  connection: VaultConnection,
  purpose: Purpose,
  audience: string,
): Promise<KeyTypes[Purpose] | undefined> {
  return (await connection.get('keys', [purpose, audience])) as KeyTypes[Purpose] | undefined;
}

/**
 * The key that is there, else a new one. Making a key takes longer than a transaction lives, so it is made outside and
 * only written where nobody was quicker: however many tabs begin at once, all get the same.
 */
export async function findOrMakeKey<Purpose extends KeyPurpose>(
  connection: VaultConnection,
  purpose: Purpose,
  audience: string,
): Promise<KeyTypes[Purpose]> {
  const found = await findKey(connection, purpose, audience);
  if (found) return found;
  const made = await MAKERS[purpose]();
  const transaction = connection.transaction('keys', 'readwrite');
  const quicker = await transaction.store.get([purpose, audience]);
  if (!quicker) await transaction.store.put(made, [purpose, audience]);
  await transaction.done;
  return (quicker as KeyTypes[Purpose] | undefined) ?? made;
}
