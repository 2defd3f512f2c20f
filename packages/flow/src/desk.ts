/** The desk: what the tasks of one journey share. It lives and dies with the journey. */
import type {
  Adapter,
  Camera,
  CameraFacing,
  Clock,
  ConsentHistory,
  DeviceKeys,
  Files,
  Passkeys,
  ShareConsent,
  UnfinishedStore,
  Vision,
  Wallet,
} from '@passbase-verify/protocol';
import type {VerificationFolder} from './folder.js';
import type {JourneyState} from './journey/journey-state.js';
import type {Store} from './journey/store.js';
import type {WishBox} from './journey/wish-box.js';
import type {Reuse} from './planning/reuse.js';
import type {CheckedRequest} from './request.js';
import type {Unfinished} from './unfinished/unfinished.js';

/** The rooms that a journey goes through; only `verify/src/compose.ts` knows the real ones. */
export interface JourneyRooms {
  readonly camera: Camera;
  readonly vision: Vision;
  readonly files: Files;
  readonly adapter: Adapter;
  readonly deviceKeys: DeviceKeys;
  readonly consents: ConsentHistory;
  /** Absent where no wallet can be asked. */
  readonly wallet?: Wallet;
  readonly passkeys: Passkeys;
  readonly clock: Clock;
  readonly sdk: {readonly name: string; readonly version: string};
  readonly page: {
    readonly origin: string;
    readonly userAgent?: string;
    /** True where the User has asked their system for less motion; looked at when it matters. */
    readonly reducedMotion?: boolean;
  };
}

/** Those of the verify journey, which may be gone on with. */
export interface VerifyRooms extends JourneyRooms {
  /** Opens the place where the journey of one request is kept, named by a digest of it. */
  readonly unfinished: (request: string) => UnfinishedStore;
}

export interface Desk {
  readonly rooms: JourneyRooms;
  /** As the integrator asks, planned as if nobody were known. */
  readonly asked: CheckedRequest;
  /** The same as it is planned now: for what is missing, where the User goes on with what is known. */
  request: CheckedRequest;
  readonly store: Store<JourneyState>;
  readonly wishes: WishBox;
  /** Present where the journey is to go on after the page was loaded again. */
  readonly unfinished?: Unfinished | undefined;
  /** Aborted when the journey ends for good. */
  readonly lifetime: AbortSignal;
  /** Cameras that the User picked. */
  readonly chosenCameras: Map<CameraFacing, string>;
  /**
   * By which an authenticator tells whose passkey it keeps: drawn at random, one for the whole journey, so that a passkey that has to be
   * made again takes the place of the first.
   */
  readonly passkeyUser: Uint8Array<ArrayBuffer>;
  folder: VerificationFolder;
}

/** What the journey builds upon of a known Identity; undefined where everything is captured anew. */
export const relianceOf = ({
  request,
  folder,
}: Pick<Desk, 'request' | 'folder'>): Reuse | undefined =>
  folder.offer?.request === request ? folder.offer : undefined;

/** Writes down where the journey stands, where it is to be gone on with. */
export const keepUnfinished = (desk: Desk): void =>
  desk.unfinished?.keep(desk.store.state, desk.folder, relianceOf(desk) !== undefined);

/** Milliseconds; nobody waits for it. */
export const FORGET_MS = 5_000;

/**
 * Tells the backend that its open Verification was given up, so that it drops what it has of it. A share that was under way leaves the
 * history then, and not before: as long as the backend may have it, the User can take it back.
 */
export function forgetSession({rooms, folder: {session, shareConsent}}: Desk): void {
  if (!session) return;
  const {verificationId} = session;
  const signal = AbortSignal.timeout(FORGET_MS);
  const forgetShare = async ({recipient}: ShareConsent): Promise<void> => {
    for (const {id, signed} of await rooms.consents.list(recipient, {signal})) {
      if (signed.record.verificationId === verificationId) {
        await rooms.consents.forget(recipient, id, {signal});
      }
    }
  };
  rooms.adapter
    .cancel(verificationId, {signal})
    .then(() => shareConsent && forgetShare(shareConsent))
    .catch(() => {});
}
