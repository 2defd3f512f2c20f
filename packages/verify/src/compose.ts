/** The only place where everything is joined: real camera, real engines, real storage, the adapter, and the journey. */
import {createLocalAdapter} from '@passbase-verify/adapters';
import {createCamera} from '@passbase-verify/camera';
import {
  createJourney,
  openConsentBook,
  type ConsentBook,
  type Journey,
  type JourneyRequest,
} from '@passbase-verify/flow';
import {systemClock, type Adapter, type Camera, type OpenCamera} from '@passbase-verify/protocol';
import {createVault} from '@passbase-verify/vault';
import {createFiles, createVision} from '@passbase-verify/vision';
import {SDK} from './version.js';

export interface ComposeOptions {
  readonly request: JourneyRequest;
  /** Absolute http(s) address of the folder with workers, engines and models; ends with a slash. */
  readonly assetBase: URL;
  /** What the embedded backend makes of a selfie that shows another person than the document. */
  readonly faceMatch: 'required' | 'reported';
  /** Gets the embedded backend, and answers with the adapter to use. */
  readonly chooseAdapter: (embedded: Adapter) => Adapter;
}

/** One journey with everything that it owns. */
export interface Composition {
  readonly journey: Journey;
  /** The element that plays the open camera's stream, while one is open. */
  readonly video: HTMLVideoElement | undefined;
  /** Ends the journey, the camera, the workers and the connection to the vault. May be called again. */
  close(): void;
}

/** @throws {PassbaseError} where the request names what does not exist, or nothing proves it, or the adapter is none. */
export function compose({
  request,
  assetBase,
  faceMatch,
  chooseAdapter,
}: ComposeOptions): Composition {
  const camera = watchCamera(createCamera());
  const vision = createVision({assetBase});
  const files = createFiles({assetBase});
  const vault = createVault();
  const journey = createJourney(request, {
    camera,
    vision,
    files,
    adapter: chooseAdapter(
      createLocalAdapter({
        ...{vault, faceMatch},
        readDocument: vision.readDocument,
        readSheet: vision.readSheet,
        readFields: vision.readFields,
        describeFace: vision.describeFace,
        prefillAttributes: request.prefillAttributes ?? {},
      }),
    ),
    deviceKeys: vault.keys,
    consents: vault.consents,
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
