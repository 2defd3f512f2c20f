/** The device keys: an ECDSA P-256 key for each integrator, so that no two integrators can tell that it is one device. */
import {thumbprintOf} from '@passbase-verify/bundle';
import {PassbaseError, assertArgument, type DeviceKeys} from '@passbase-verify/protocol';
import type {VaultDatabase} from './database.js';
import {findOrMakeKey} from './stored-keys.js';

export function createDeviceKeys(database: VaultDatabase): DeviceKeys {
  return {
    async forAudience(audience, {signal}) {
      assertArgument(typeof audience === 'string' && audience !== '', 'audience must be a string');
      const {privateKey, publicJwk} = await database.run(
        'the device key',
        (connection) => findOrMakeKey(connection, 'device', audience),
        signal,
      );
      // A browser that keeps the entry but loses the key hands back something else here.
      if (!(privateKey instanceof CryptoKey) || privateKey.type !== 'private') {
        throw new PassbaseError('ERR_VAULT_CORRUPT', 'the device key can not be read back');
      }
      return {privateKey, publicJwk, thumbprint: await thumbprintOf(publicJwk)};
    },
  };
}
