/**
 * Passkeys: keys that the User's own authenticators keep, reached through the browser (WebAuthn). Nothing of them lies in the vault; which
 * ones are known is for the backend to remember, and goes when the vault is wiped where that backend is embedded.
 */
import {fromBase64url, toBase64url} from '@passbase-verify/bundle/passkey';
import {
  PASSKEY_ALGORITHMS,
  PassbaseError,
  policyForbids,
  withDeadline,
  type Clock,
  type PasskeyAlgorithm,
  type Passkeys,
} from '@passbase-verify/protocol';
import {isInForeignFrame} from './foreign-frame.js';

export interface PasskeysOptions {
  /** The browser's where absent. */
  readonly credentials?: Pick<CredentialsContainer, 'create' | 'get'>;
  readonly clock?: Clock;
}

/** What WebAuthn recommends where the User has to be verified (Level 3, section 15.1), so that nobody has to hurry. */
const TIMEOUT_MS = 300_000;

/** For a browser that holds to no timeout. */
const GRACE_MS = 5_000;

/** Makes the room. Asks for nothing. */
export function createPasskeys({credentials, clock}: PasskeysOptions = {}): Passkeys {
  const container = (): Pick<CredentialsContainer, 'create' | 'get'> =>
    credentials ?? navigator.credentials;

  const ask = async <R extends AuthenticatorResponse>(
    what: string,
    signal: AbortSignal,
    ceremony: (inner: AbortSignal) => Promise<Credential | null>,
  ): Promise<{readonly id: string; readonly response: R}> =>
    withDeadline(
      async (inner) => {
        try {
          const credential = (await ceremony(inner)) as PublicKeyCredential | null;
          if (!credential) throw new PassbaseError('ERR_AUTH_PASSKEY_FAILED', 'there is none');
          return {id: credential.id, response: credential.response as R};
        } catch (cause) {
          if (inner.aborted) throw inner.reason;
          throw asPassbaseError(cause, what);
        }
      },
      {
        ...{ms: TIMEOUT_MS + GRACE_MS, code: 'ERR_AUTH_PASSKEY_TIMEOUT', what, signal},
        ...(clock ? {clock} : {}),
      },
    );

  return {
    supported: isSupported,

    async create({challenge, rpId, user, signal}) {
      const {id, response} = await ask<AuthenticatorAttestationResponse>(
        'making a passkey',
        signal,
        (inner) =>
          container().create({
            signal: inner,
            publicKey: {
              ...{challenge, timeout: TIMEOUT_MS, attestation: 'none'},
              rp: {id: rpId, name: rpId},
              user: {id: user.id, name: user.name, displayName: user.name},
              pubKeyCredParams: PASSKEY_ALGORITHMS.map((alg) => ({type: 'public-key', alg})),
              authenticatorSelection: {userVerification: 'required', residentKey: 'preferred'},
            },
          }),
      );
      const publicKey = response.getPublicKey();
      if (!publicKey) {
        throw new PassbaseError('ERR_AUTH_PASSKEY_FAILED', 'the browser can not read its key');
      }
      return {
        ...{ceremony: 'create', credentialId: id},
        clientData: base64url(response.clientDataJSON),
        authenticatorData: base64url(response.getAuthenticatorData()),
        algorithm: response.getPublicKeyAlgorithm() as PasskeyAlgorithm,
        publicKey: base64url(publicKey),
        transports: response.getTransports(),
      };
    },

    async get({challenge, rpId, credentials: known, signal}) {
      const {id, response} = await ask<AuthenticatorAssertionResponse>(
        'asking for a passkey',
        signal,
        (inner) =>
          container().get({
            signal: inner,
            publicKey: {
              ...{challenge, rpId, timeout: TIMEOUT_MS, userVerification: 'required'},
              allowCredentials: known.map((one) => ({
                ...{type: 'public-key', id: fromBase64url(one.id) as Uint8Array<ArrayBuffer>},
                transports: one.transports as AuthenticatorTransport[],
              })),
            },
          }),
      );
      return {
        ...{ceremony: 'get', credentialId: id},
        clientData: base64url(response.clientDataJSON),
        authenticatorData: base64url(response.authenticatorData),
        signature: base64url(response.signature),
      };
    },
  };
}

const base64url = (bytes: ArrayBuffer): string => toBase64url(new Uint8Array(bytes));

/** The browser tells nobody more than this, so that no page learns which passkeys there are. */
function asPassbaseError(cause: unknown, what: string): PassbaseError {
  if (cause instanceof PassbaseError) return cause;
  const dismissed = cause instanceof DOMException && cause.name === 'NotAllowedError';
  return dismissed
    ? new PassbaseError('ERR_AUTH_PASSKEY_CANCELLED', `${what} was not allowed`, {cause})
    : new PassbaseError('ERR_AUTH_PASSKEY_FAILED', `${what} failed`, {cause});
}

/**
 * WebAuthn with the methods of its Level 2 that read a key for us, in a page that may use it, by itself. An address in numbers is no
 * domain, and has no passkeys.
 */
function isSupported(): boolean {
  const response: unknown = globalThis.AuthenticatorAttestationResponse?.prototype;
  const readable = ['getPublicKey', 'getAuthenticatorData', 'getTransports'].every(
    (method) => typeof (response as Record<string, unknown> | undefined)?.[method] === 'function',
  );
  return (
    readable &&
    globalThis.isSecureContext &&
    isDomain(location.hostname) &&
    !isInForeignFrame() &&
    !policyForbids(document, 'publickey-credentials-create') &&
    !policyForbids(document, 'publickey-credentials-get')
  );
}

const isDomain = (host: string): boolean => host !== '' && !/^\[|^[\d.]+$/.test(host);
