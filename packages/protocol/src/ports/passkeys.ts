/** Passkeys: what authenticators make and sign. */
import type {AssertedPasskey, CreatedPasskey, PasskeyCredential} from '../passkey.js';
import type {Abortable} from './abortable.js';

/** What an authenticator is asked for. Whoever asks does so on a press of the User's. */
export interface PasskeyRequest extends Abortable {
  /** What it signs; see `passkeyChallenge` of `bundle`. */
  readonly challenge: Uint8Array<ArrayBuffer>;
  readonly rpId: string;
}

export interface PasskeyCreation extends PasskeyRequest {
  /** `id`: drawn at random, no more than 64 bytes; `name`: shown by the browser beside the passkey. */
  readonly user: {readonly id: Uint8Array<ArrayBuffer>; readonly name: string};
}

/** The User's authenticators, through the browser. */
export interface Passkeys {
  /** Asks for nothing. False where this page can't have passkeys at all. */
  supported(): boolean;
  /** @throws {PassbaseError} `ERR_AUTH_PASSKEY_CANCELLED`, `_TIMEOUT`, `_FAILED` */
  create(creation: PasskeyCreation): Promise<CreatedPasskey>;
  /** Lets one of these sign. @throws as `create` does. */
  get(
    request: PasskeyRequest & {readonly credentials: readonly PasskeyCredential[]},
  ): Promise<AssertedPasskey>;
}
