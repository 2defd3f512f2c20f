/**
 * Biometric Authentication of the embedded backend: a live face, the one that was enrolled, and the device key that sealed the
 * enrolment, for a nonce and a challenge that were drawn here; and a passkey, where one is asked for.
 *
 * What it proves: to the User and to the page that the same person sits at the same browser. What it does not prove: anything to a
 * third party, since whoever controls the page controls this backend too. Every result carries the reason `judged-on-device`.
 */
import {sha256Hex, verifyBundle} from '@passbase-verify/bundle';
import {judgeEnrolled, selfieOf, sentFaces} from '@passbase-verify/checks';
import {
  refuseUnless,
  type Authentication,
  type AuthenticationRequest,
  type Clock,
  type FaceDescription,
  type Manifest,
  type SealedBundle,
  type Vision,
} from '@passbase-verify/protocol';
import type {Vault} from '@passbase-verify/vault';
import {drawChallenge, type RandomBytes} from './draw-challenge.js';
import {drawNonce} from './draw-nonce.js';
import {describeStills, judgePresentation} from './judging/judge-faces.js';
import {judgeTrackAgain} from './judging/judge-track-again.js';
import {
  assertEnrolled,
  judgePasskey,
  passkeySession,
  type PasskeyContext,
  type RelyingParty,
} from './judging/judge-passkey.js';
import {pictureOf} from './judging/read-stills.js';
import {cameraSigns, lightSigns, presentationSigns} from './judging/signs.js';
import {
  assertUnspent,
  createAuthenticationStore,
  type StoredAuthentication,
} from './kept/authentication-store.js';
import {comparableFaces} from './kept/enrolled-faces.js';
import type {FaceBrake} from './kept/face-brake.js';
import type {EnrolledFace, StoredIdentity} from './kept/stored.js';

export interface LocalAuthenticationOptions {
  readonly vault: Vault;
  readonly audience: string;
  /** Describes the faces again from their pictures. Without it the descriptors that were sent are compared. */
  readonly describeFace: Vision['describeFace'] | undefined;
  readonly relyingParty: RelyingParty | undefined;
  readonly brake: FaceBrake;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/** Time to read a consent of a few lines, and for five tries with three times the time each (`CHALLENGE_MORE_TIME`). */
const SUBMIT_WITHIN_MS = 10 * 60_000;

export function createLocalAuthentication({
  vault,
  audience,
  describeFace,
  relyingParty,
  brake,
  clock,
  random,
}: LocalAuthenticationOptions): Authentication {
  const store = createAuthenticationStore(vault, audience);

  /**
   * The faces that a selfie is compared with, and the passkeys of which one may have to sign.
   * @param thumbprint - Of the key that must have sealed the enrolment.
   * @throws {PassbaseError} `ERR_AUTH_UNKNOWN_IDENTITY`, `_OTHER_DEVICE`, `_NOT_ENROLLED`
   */
  const enrolment = async (identityAccessKey: string, thumbprint: string): Promise<Enrolment> => {
    const identity = await store.identity(identityAccessKey);
    refuseUnless(
      identity.thumbprint === thumbprint,
      'ERR_AUTH_OTHER_DEVICE',
      'another device key sealed the enrolment',
    );
    const faces = comparableFaces(identity);
    refuseUnless(faces.length > 0, 'ERR_AUTH_NOT_ENROLLED', 'the Identity has no enrolled face');
    return {faces, passkeys: identity.passkeys ?? []};
  };

  /** @throws {PassbaseError} `ERR_AUTH_FACE_NOT_COMPARED`, `_FACE_DIFFERS`, `_TOO_MANY` */
  const judgeFaces = async (
    identityAccessKey: string,
    enrolled: readonly EnrolledFace[],
    stills: readonly (FaceDescription | undefined)[],
  ): Promise<void> => {
    const {verdict, reasons} = judgeEnrolled({enrolled, stills});
    const why = reasons.join(', ');
    // What could not be compared is no pass.
    refuseUnless(verdict !== 'not-compared', 'ERR_AUTH_FACE_NOT_COMPARED', why);
    const differs = verdict !== 'match';
    await brake.count(identityAccessKey, {differs});
    refuseUnless(!differs, 'ERR_AUTH_FACE_DIFFERS', why);
  };

  /** The stills' faces, from the pictures where there is an engine. */
  const facesOf = async (
    bundle: SealedBundle,
    manifest: Manifest,
    signal: AbortSignal,
  ): Promise<readonly (FaceDescription | undefined)[]> => {
    const selfie = selfieOf(manifest)!; // no bundle of an authentication verifies without one
    if (!describeFace) return sentFaces(selfie, (id) => bundle.files.get(id)?.bytes).stills;
    return describeStills(selfie, async (file) => {
      const picture = pictureOf(bundle, file);
      return picture && describeFace(picture, {signal});
    });
  };

  return {
    async open({identityAccessKey, passkey: mode}: AuthenticationRequest, {signal}) {
      signal.throwIfAborted();
      const {thumbprint} = await vault.keys.forAudience(audience, {signal});
      // Nobody should perform before a camera for what can't be.
      const {passkeys} = await enrolment(identityAccessKey, thumbprint);
      const context: PasskeyContext = {relyingParty, mode, enrolled: passkeys};
      assertEnrolled(context);
      await brake.assertReleased(identityAccessKey);
      const session = {
        authenticationId: crypto.randomUUID(),
        ...{identityAccessKey, audience},
        nonce: drawNonce(random),
        challenge: drawChallenge(random),
        expiresAt: new Date(clock.wallTime() + SUBMIT_WITHIN_MS).toISOString(),
        ...passkeySession(context),
      };
      await store.save({session, ...(mode ? {passkey: mode} : {})});
      signal.throwIfAborted();
      return session;
    },

    async submit(bundle, {signal, onProgress}) {
      const now = new Date(clock.wallTime());
      const expected = {kind: 'authentication', audience, now} as const;
      const {manifest, thumbprint} = await verifyBundle(bundle, expected);
      const signed = await sha256Hex(signedPart(bundle));
      const stored = await store.load(manifest.verificationId);
      assertUnspent(stored, signed);
      const {session} = stored;
      const isTheirs =
        manifest.nonce === session.nonce && manifest.authenticates === session.identityAccessKey;
      refuseUnless(isTheirs, 'ERR_AUTH_NONCE', 'the nonce was drawn for another authentication');
      // The bundle says itself until when it may be sent; what counts is what was granted.
      refuseUnless(
        now.getTime() < Date.parse(session.expiresAt),
        'ERR_BUNDLE_EXPIRED',
        'the authentication was open until earlier',
      );
      const {faces, passkeys} = await enrolment(session.identityAccessKey, thumbprint);
      // Sessions may have been opened in advance.
      await brake.assertReleased(session.identityAccessKey);
      // Only whoever has the key can spend the nonce.
      await store.spend(stored, signed);

      await assertLive(bundle, manifest, stored, signal);
      // Before the faces: whoever lacks it learns nothing of how near theirs is.
      const judged = await judgePasskey(manifest, {
        ...{relyingParty, mode: stored.passkey, enrolled: passkeys},
      });
      const stills = await facesOf(bundle, manifest, signal);
      signal.throwIfAborted();
      await judgeFaces(session.identityAccessKey, faces, stills);
      if (judged) await store.keepPasskey(session.identityAccessKey, judged.passkey);
      const bytes = [...bundle.files.values()].reduce((sum, file) => sum + file.bytes.length, 0);
      onProgress?.({sentBytes: bytes, totalBytes: bytes});
      const {authenticationId, identityAccessKey} = session;
      return {
        ...{authenticationId, identityAccessKey, authenticatedAt: now.toISOString()},
        ...(judged ? {passkey: judged.outcome} : {}),
        reasons: [
          'judged-on-device',
          ...cameraSigns(manifest),
          ...presentationSigns(judgePresentation(stills)),
          ...lightSigns(bundle, manifest),
        ],
      };
    },

    cancel: (authenticationId) => store.drop(authenticationId),
  };
}

interface Enrolment {
  readonly faces: readonly EnrolledFace[];
  readonly passkeys: NonNullable<StoredIdentity['passkeys']>;
}

/** Header and payload: of one signature over them anybody can make a second one (see MANIFEST.md), and that is the same bundle. */
const signedPart = ({jws}: SealedBundle): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(jws.slice(0, jws.lastIndexOf('.')));

/** The track must be of the challenge that was drawn here, and pass. */
async function assertLive(
  bundle: SealedBundle,
  manifest: Manifest,
  {session}: StoredAuthentication,
  signal: AbortSignal,
): Promise<void> {
  const judged = await judgeTrackAgain(bundle, manifest, session.challenge, signal);
  const live = judged?.answers && judged.record.verdict === 'pass' && judged.hasStills;
  refuseUnless(live, 'ERR_AUTH_LIVENESS', 'the track is of another challenge, or does not pass');
}
