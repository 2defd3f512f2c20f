/** The User's authenticator: Chromium's virtual one, by the DevTools protocol. It stays with the page when that is loaded again. */
import type {CDPSession, Page} from 'playwright/test';

export interface VirtualAuthenticator {
  /** False: the User can't unlock it. */
  setUserVerified(isUserVerified: boolean): Promise<void>;
  /** Puts the same passkeys into the authenticator of another page. */
  copyTo(other: VirtualAuthenticator): Promise<void>;
  readonly cdp: CDPSession;
  readonly id: string;
}

export async function addAuthenticator(page: Page): Promise<VirtualAuthenticator> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const {authenticatorId} = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{protocol: 'ctap2', transport: 'internal', hasResidentKey: true},
      ...{hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true},
    },
  });
  return {
    ...{cdp, id: authenticatorId},
    async setUserVerified(isUserVerified) {
      await cdp.send('WebAuthn.setUserVerified', {authenticatorId, isUserVerified});
    },
    async copyTo(other) {
      const {credentials} = await cdp.send('WebAuthn.getCredentials', {authenticatorId});
      for (const credential of credentials) {
        await other.cdp.send('WebAuthn.addCredential', {authenticatorId: other.id, credential});
      }
    },
  };
}

/** Bytes as they go between the pages. */
export interface Proof {
  readonly clientDataJSON: readonly number[];
  readonly authenticatorData: readonly number[];
  readonly signature: readonly number[];
}

/** Has the page's authenticator sign. @param challenge - Bytes. @param id - Bytes of the passkey's id. */
export const signIn = (
  page: Page,
  challenge: readonly number[],
  id: readonly number[],
): Promise<Proof> =>
  page.evaluate(
    async ([bytes, credential]) => {
      const proof = (await navigator.credentials.get({
        publicKey: {
          ...{challenge: Uint8Array.from(bytes), rpId: 'localhost', userVerification: 'required'},
          allowCredentials: [{type: 'public-key', id: Uint8Array.from(credential)}],
        },
      })) as PublicKeyCredential;
      const response = proof.response as AuthenticatorAssertionResponse;
      const list = (buffer: ArrayBuffer): number[] => [...new Uint8Array(buffer)];
      return {
        clientDataJSON: list(response.clientDataJSON),
        authenticatorData: list(response.authenticatorData),
        signature: list(response.signature),
      };
    },
    [challenge, id] as const,
  );

/** A second passkey of the same page, that nobody has enrolled. @returns Bytes of its id. */
export const makeAnother = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const made = (await navigator.credentials.create({
      publicKey: {
        ...{challenge: new Uint8Array(32), rp: {id: 'localhost', name: 'localhost'}},
        user: {id: Uint8Array.of(7), name: 'another', displayName: 'another'},
        pubKeyCredParams: [{type: 'public-key', alg: -7}],
        authenticatorSelection: {userVerification: 'required', residentKey: 'preferred'},
      },
    })) as PublicKeyCredential;
    return [...new Uint8Array(made.rawId)];
  });
