/** Fakes of the rooms around the journey: they do nothing by themselves, and tell what was asked of them. */
import {createMockAuthenticator, type MockAuthenticator} from '@passbase-verify/testkit/passkeys';
import {
  PassbaseError,
  systemClock,
  type Adapter,
  type CameraDevice,
  type CameraSignals,
  type ErrorCode,
  type Files,
  type OpenCamera,
  type VerificationSession,
  type Vision,
} from '@passbase-verify/protocol';
import type {VerifyRooms} from '../desk.js';
import {createFakeHistory} from './fake-history.js';

export const SESSION: VerificationSession = {
  verificationId: '00000000-0000-4000-8000-000000000001',
  audience: 'shop.example',
  nonce: 'A'.repeat(43),
  challenge: {
    steps: [
      // As adapters draw it: what is performed has no alternative any more.
      {kind: 'turn-left', times: 1, instead: {kind: 'turn-up', times: 1}},
      {kind: 'blink', times: 1},
    ],
    timeLimitMs: 20_000,
    tries: 5,
  },
  expiresAt: '2099-01-01T00:00:00.000Z',
};

export const DEVICE: CameraDevice = {id: 'front', label: 'Fake camera', facing: 'front'};

/** Those of an ordinary camera. */
const SIGNALS: CameraSignals = {
  ...{replaced: [], track: 'MediaStreamTrack', listed: true, capable: true},
  refusesImpossible: true,
  pictures: {count: 100, meanMs: 33.4, deviationMs: 2, backwards: 0},
};

/** What tests look at afterwards. */
export interface RoomLog {
  readonly camerasOpened: OpenCamera[];
  readonly camerasClosed: Set<OpenCamera>;
  readonly cancelled: string[];
  /** What the User's passkeys come from. */
  readonly authenticator: MockAuthenticator;
  visionClosed: number;
  filesClosed: number;
}

export interface FakeRooms {
  readonly rooms: VerifyRooms;
  readonly log: RoomLog;
}

/** Keeps what a page would keep, as JSON text. */
export function createMemoryStores(entries = new Map<string, string>()): VerifyRooms['unfinished'] {
  return (request) => ({
    put: async (name, value) => {
      entries.set(`${request} ${name}`, JSON.stringify(value));
    },
    get: async (name) => {
      const text = entries.get(`${request} ${name}`);
      return text === undefined ? undefined : JSON.parse(text);
    },
    delete: async (name) => {
      entries.delete(`${request} ${name}`);
    },
    clear: async () => {
      for (const key of entries.keys()) if (key.startsWith(`${request} `)) entries.delete(key);
    },
  });
}

/** Resolves never; rejects when the signal is aborted. */
export const hang = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), {once: true});
  });

export const failing = (code: ErrorCode) => (): Promise<never> =>
  Promise.reject(new PassbaseError(code, 'made to fail'));

export function createFakeRooms(
  overrides: {
    readonly adapter?: Partial<Adapter>;
    readonly vision?: Partial<Vision>;
    readonly files?: Partial<Files>;
    readonly assertSupported?: () => void;
    readonly openCamera?: () => Promise<OpenCamera>;
    /** Of the camera that opens. */
    readonly camera?: Partial<OpenCamera>;
  } = {},
): FakeRooms {
  const log: RoomLog = {
    camerasOpened: [],
    camerasClosed: new Set(),
    cancelled: [],
    authenticator: createMockAuthenticator({origin: 'https://shop.example'}),
    visionClosed: 0,
    filesClosed: 0,
  };
  const adapter: Adapter = {
    open: async () => SESSION,
    submit: async () => ({
      verificationId: SESSION.verificationId,
      receivedAt: '2030-01-01T00:00:00.000Z',
    }),
    result: (_, {signal}) => hang(signal),
    share: async () => undefined,
    cancel: async (id) => {
      log.cancelled.push(id);
    },
    ...overrides.adapter,
  };
  const vision: Vision = {
    prepare: async () => {},
    observeFace: (_, {signal}) => hang(signal),
    observeDocument: (_, {signal}) => hang(signal),
    readDocument: (_, {signal}) => hang(signal),
    readFields: (_, {signal}) => hang(signal),
    readSheet: (_, {signal}) => hang(signal),
    describeFace: async () => undefined,
    models: () => [],
    close: () => {
      log.visionClosed += 1;
    },
    ...overrides.vision,
  };
  const openCamera = async (): Promise<OpenCamera> => {
    const camera: OpenCamera = {
      device: DEVICE,
      mirrored: true,
      width: 640,
      height: 480,
      video: undefined as unknown as HTMLVideoElement,
      ended: new AbortController().signal,
      nextFrame: ({signal}) => hang(signal),
      takeStill: ({signal}) => hang(signal),
      signals: async () => SIGNALS,
      recordClip: () => undefined,
      close: () => log.camerasClosed.add(camera),
      ...overrides.camera,
    };
    log.camerasOpened.push(camera);
    return camera;
  };
  return {
    log,
    rooms: {
      camera: {
        assertSupported: overrides.assertSupported ?? (() => {}),
        open: overrides.openCamera ?? openCamera,
        devices: async () => [DEVICE],
      },
      vision,
      files: {
        open: failing('ERR_VISION_FILE_BROKEN'),
        close: () => {
          log.filesClosed += 1;
        },
        ...overrides.files,
      },
      adapter,
      deviceKeys: {forAudience: failing('ERR_VAULT_BLOCKED')},
      unfinished: createMemoryStores(),
      consents: createFakeHistory(),
      passkeys: log.authenticator,
      clock: systemClock,
      sdk: {name: 'passbase-verify', version: '0.0.0'},
      page: {origin: 'https://shop.example'},
    },
  };
}
