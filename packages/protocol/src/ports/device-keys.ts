/** Keys of this device, one for each integrator. */
import type {Abortable} from './abortable.js';

/** An ECDSA P-256 key pair whose private half can't be exported. */
export interface DeviceKey {
  readonly privateKey: CryptoKey;
  readonly publicJwk: JsonWebKey;
  /** RFC 7638 thumbprint of `publicJwk`, base64url SHA-256. */
  readonly thumbprint: string;
}

export interface DeviceKeys {
  /** The key of this integrator (`audience`) on this device; made on first use. */
  forAudience(audience: string, options: Abortable): Promise<DeviceKey>;
}
