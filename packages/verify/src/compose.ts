/** The only place where everything is joined: real camera, real engines, real storage, the adapter, and the journey. */
import {createLocalAdapter, type LocalAdapterOptions} from '@passbase-verify/adapters';
import {createCamera} from '@passbase-verify/camera';
import {
  createAuthentication,
  createJourney,
  openConsentBook,
  type AuthenticationOutcome,
  type AuthenticationWish,
  type ConsentBook,
  type Journey,
  type JourneyOutcome,
  type JourneyRequest,
  type VerifyRooms,
} from '@passbase-verify/flow';
import {
  systemClock,
  type Adapter,
  type Camera,
  type OpenCamera,
  type TrustedIssuers,
  type UnfinishedStore,
} from '@passbase-verify/protocol';
import {createPasskeys, createVault, type Vault} from '@passbase-verify/vault';
import {createFiles, createVision} from '@passbase-verify/vision';
import {SDK} from './version.js';
import {createWallet} from './wallet/create-wallet.js';

export interface RoomOptions {
  /** Absolute http(s) address of the folder with workers, engines and models; ends with a slash. */
  readonly assetBase: URL;
  /** Gets the embedded backend, and answers with the adapter to use. */
  readonly chooseAdapter: (embedded: Adapter) => Adapter;
}

export interface ComposeOptions extends RoomOptions {
  readonly request: JourneyRequest;
  /** What the embedded backend makes of a selfie that shows another person than the document. */
  readonly faceMatch: 'required' | 'reported';
  /** Whose credentials of wallets the embedded backend believes. */
  readonly walletIssuers?: TrustedIssuers;
}

export interface ComposeAuthenticationOptions extends RoomOptions {
  readonly wish: AuthenticationWish;
}

/** One journey with everything that it owns. */
export interface Composition<Outcome = JourneyOutcome> {
  readonly journey: Journey<Outcome>;
  /** The element that plays the open camera's stream, while one is open. */
  readonly video: HTMLVideoElement | undefined;
  /** Ends the journey, the camera, the workers and the connection to the vault. May be called again. */
  close(): void;
}

/** @throws {PassbaseError} where the request names what does not exist, or nothing proves it, or the adapter is none. */
export const compose = ({
  request,
  faceMatch,
  walletIssuers = {},
  ...options
}: ComposeOptions): Composition => {
  const {prefillAttributes = {}} = request;
  return composeWith(options, {faceMatch, walletIssuers, prefillAttributes}, (rooms) =>
    createJourney(request, rooms),
  );
};

/** @throws {PassbaseError} for a key that is none, `ERR_AUTH_UNSUPPORTED` where the adapter offers no authentication. */
export const composeAuthentication = ({
  wish,
  ...options
}: ComposeAuthenticationOptions): Composition<AuthenticationOutcome> =>
  composeWith(options, {}, (rooms) => createAuthentication(wish, rooms));

function composeWith<Outcome>(
  {assetBase, chooseAdapter}: RoomOptions,
  backend: Pick<LocalAdapterOptions, 'faceMatch' | 'walletIssuers' | 'prefillAttributes'>,
  create: (rooms: VerifyRooms) => Journey<Outcome>,
): Composition<Outcome> {
  const camera = watchCamera(createCamera());
  const vision = createVision({assetBase});
  const files = createFiles({assetBase});
  const vault = createVault();
  const journey = create({
    camera,
    vision,
    files,
    adapter: chooseAdapter(
      createLocalAdapter({
        ...{vault, ...backend},
        readDocument: vision.readDocument,
        readSheet: vision.readSheet,
        readFields: vision.readFields,
        describeFace: vision.describeFace,
      }),
    ),
    deviceKeys: vault.keys,
    unfinished: unfinishedStores(vault, location.origin),
    passkeys: createPasskeys(),
    consents: vault.consents,
    wallet: createWallet(),
    clock: systemClock,
    sdk: SDK,
    page: {
      origin: location.origin,
      userAgent: navigator.userAgent,
      get reducedMotion() {
        return matchMedia('(prefers-reduced-motion: reduce)').matches;
      },
    },
  });
  return {
    journey,
    get video() {
      return camera.current?.video;
    },
    close() {
      journey.close();
      camera.current?.close();
      vision.close();
      files.close();
      vault.close();
    },
  };
}

/** Kept apart by what was asked for, so that several elements of one page have a journey each. */
const unfinishedStores =
  ({records}: Vault, origin: string) =>
  (request: string): UnfinishedStore => {
    const kind = `unfinished ${request}`;
    return {
      put: (name, value, options) => records.put(origin, kind, name, value, options),
      get: (name) => records.get(origin, kind, name),
      delete: (name) => records.delete(origin, kind, name),
      clear: () => records.clear(origin, kind),
    };
  };

export interface ConsentsOptions {
  readonly audience: string;
  /** Gets the embedded backend, and answers with the adapter to use. Called when a consent is withdrawn. */
  readonly chooseAdapter: (embedded: Adapter) => Adapter;
}

/** The book of consents of this browser, with the connection to the vault that it owns. */
export interface ConsentsComposition {
  readonly book: ConsentBook;
  close(): void;
}

export function composeConsents({audience, chooseAdapter}: ConsentsOptions): ConsentsComposition {
  const vault = createVault();
  return {
    book: openConsentBook(audience, {
      consents: vault.consents,
      deviceKeys: vault.keys,
      clock: systemClock,
      adapter: () => chooseAdapter(createLocalAdapter({vault, audience})),
    }),
    close: () => vault.close(),
  };
}

/** The camera port, remembering which camera it opened last so that the screen can show it. */
function watchCamera(camera: Camera): Camera & {readonly current: OpenCamera | undefined} {
  let current: OpenCamera | undefined;
  return {
    assertSupported: () => camera.assertSupported(),
    devices: () => camera.devices(),
    async open(wish, options) {
      current = await camera.open(wish, options);
      return current;
    },
    get current() {
      return current;
    },
  };
}
