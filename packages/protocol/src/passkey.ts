/** Passkeys (WebAuthn) as a second proof beside face and device key. Nothing that was measured of a face goes into one. */

/** Whether the User is asked for one: never; asked, and free to go on without; or asked, and no way on without. */
export const PASSKEY_MODES = ['off', 'offered', 'required'] as const;

export type PasskeyMode = (typeof PASSKEY_MODES)[number];

/** COSE algorithms (RFC 9053, RFC 8812) whose signatures are verified here: ES256, and RS256, which older Windows machines have alone. */
export const PASSKEY_ALGORITHMS = [-7, -257] as const;

export type PasskeyAlgorithm = (typeof PASSKEY_ALGORITHMS)[number];

/** What names a passkey to the browser. */
export interface PasskeyCredential {
  /** Base64url, as the authenticator gave it. */
  readonly id: string;
  /** How it can be reached (`internal`, `hybrid`, `usb`, …), for the browser to ask the right way. */
  readonly transports: readonly string[];
}

/** What a backend says of passkeys when it opens a session; absent where it takes none. */
export interface PasskeySession {
  /** The relying party's id: the host of the page, or a registrable suffix of it. */
  readonly rpId: string;
  /** Those that are enrolled for the Identity. */
  readonly credentials: readonly PasskeyCredential[];
}

/** What both ceremonies give. Bytes are base64url without padding. */
interface PasskeyResponse {
  readonly credentialId: string;
  /** The JSON that the browser wrote, byte for byte. */
  readonly clientData: string;
  readonly authenticatorData: string;
}

/** A passkey that was made for this bundle's nonce. */
export interface CreatedPasskey extends PasskeyResponse {
  readonly ceremony: 'create';
  readonly algorithm: PasskeyAlgorithm;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: string;
  readonly transports: readonly string[];
}

/** A passkey that has signed this bundle's nonce. */
export interface AssertedPasskey extends PasskeyResponse {
  readonly ceremony: 'get';
  readonly signature: string;
}

/** As the bundle carries it. */
export type PasskeyRecord = CreatedPasskey | AssertedPasskey;

export type PasskeyCeremony = PasskeyRecord['ceremony'];
