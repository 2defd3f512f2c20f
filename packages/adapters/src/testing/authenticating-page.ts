/** A page that behaves, as the embedded backend sees it when somebody comes back, and the Identity that they come back to. */
import {sealBundle} from '@passbase-verify/bundle';
import {seeFace} from '@passbase-verify/checks/testing';
import {
  PassbaseError,
  type AuthenticationSession,
  type DeviceKey,
  type FaceDescription,
  type PasskeyRecord,
  type SealedBundle,
} from '@passbase-verify/protocol';
import {makeSelfie, type SelfieOptions} from './made-up-selfie.js';
import type {StoredIdentity} from '../local/kept/stored.js';

export const AUDIENCE = 'shop.example';
export const KEY = '00000000-0000-4000-8000-00000000000a';
export const REQUEST = {identityAccessKey: KEY, purpose: 'a test'};
export const always = {signal: new AbortController().signal};
/** Numbers of people. */
export const [ANNA, OTHER] = [5, 6];

export const lookOf =
  (person: number, from = 10) =>
  (look: number): FaceDescription =>
    seeFace(person, 0.2, from + look);

export interface SpoiledAuthentication extends Partial<SelfieOptions> {
  readonly authenticates?: string;
  readonly issuedAt?: Date;
  readonly passkey?: PasskeyRecord;
}

/** What a page would send that behaves; `spoiled` makes it misbehave. */
export async function sealAuthentication(
  key: DeviceKey,
  session: AuthenticationSession,
  {
    authenticates = session.identityAccessKey,
    issuedAt = new Date(),
    passkey,
    ...spoiled
  }: SpoiledAuthentication = {},
): Promise<SealedBundle> {
  const {resource, liveness} = makeSelfie(session.challenge, {faceOf: lookOf(ANNA), ...spoiled});
  const {authenticationId: verificationId, audience, nonce, expiresAt} = session;
  return sealBundle(
    {
      ...{
        session: {audience, nonce, expiresAt, verificationId},
        authenticates,
        issuedAt: issuedAt.toISOString(),
      },
      sdk: {name: 'passbase-verify', version: '0.0.0'},
      identity: {},
      ...(passkey ? {passkey} : {}),
      capture: {pageOrigin: location.origin, cameras: []},
      ...{resources: [resource], liveness, documents: [], claims: [], models: []},
      consent: {
        ...{kind: 'capture', requested: [], purpose: REQUEST.purpose, biometric: true},
        ...{textVersion: '1', language: 'en', givenAt: issuedAt.toISOString()},
      },
    },
    key,
  );
}

export const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const outcome: unknown = await work.then(
    () => 'passed',
    (error: unknown) => error,
  );
  return outcome instanceof PassbaseError ? outcome.code : String(outcome);
};

/** As the backend keeps it when the User has shared. @param thumbprint - Of the key that sealed the enrolment. */
export const enrolledIdentity = (
  thumbprint: string,
  change: Partial<StoredIdentity> = {},
): StoredIdentity => ({
  ...{identityAccessKey: KEY, status: 'approved', dataPoints: [], resources: [], consents: []},
  enrolled: [0, 1, 2, 3].map(lookOf(ANNA, 0)).map(({descriptor, eyeDistance}) => ({
    ...{descriptor, eyeDistance},
  })),
  thumbprint,
  ...change,
});
