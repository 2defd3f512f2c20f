/** Fake rooms in which a User holds documents: the engine sees what `hand` holds, and the selfie passes by itself. */
import {documentGuide} from '@passbase-verify/checks';
import {perform, seeLines} from '@passbase-verify/checks/testing';
import type {
  DocumentKind,
  DocumentObservation,
  FilePage,
  Files,
  Quad,
  ResourceType,
  SealedBundle,
  SeenField,
  Vision,
} from '@passbase-verify/protocol';
import {SESSION, createFakeRooms, type FakeRooms} from './fake-rooms.js';
import {createTestKey} from './test-key.js';

/** A side of a document as it lies before the camera, or on a page of a file. */
export interface ShownSide {
  readonly kind: DocumentKind;
  readonly mrz?: readonly string[];
  readonly sharpness?: number;
  /** What `readSheet` and `readFields` read. */
  readonly fields?: readonly SeenField[];
  /** Text of a PDF417. */
  readonly barcode?: string;
}

/** What the User holds; tests change it. */
export interface Hand {
  shows: ShownSide | undefined;
}

export interface FileScript {
  readonly pages: readonly (ShownSide & {readonly text?: readonly SeenField[]})[];
}

export interface DocumentRooms extends FakeRooms {
  readonly hand: Hand;
  /** For each sheet that was read, the country in whose language. */
  readonly sheetsReadIn: readonly (string | undefined)[];
  /** The bundle that was sent. */
  sent(): SealedBundle | undefined;
}

const FRAME = {width: 1280, height: 720};

const TYPE_OF: Readonly<Record<DocumentKind, ResourceType>> = {
  'passport-page': 'PASSPORT',
  visa: 'VISA',
  'card-front': 'NATIONAL_ID_CARD',
  'card-back': 'NATIONAL_ID_CARD',
  sheet: 'PROOF_OF_ADDRESS',
};

const CORNER = {x: 0, y: 0};

function observe(shown: ShownSide | undefined, at: number): DocumentObservation {
  // It lies in the middle of its guide.
  const {x, y, width, height} = documentGuide(FRAME, TYPE_OF[shown?.kind ?? 'sheet']);
  const outline: Quad = [
    {x, y},
    {x: x + width, y},
    {x: x + width, y: y + height},
    {x, y: y + height},
  ];
  const mrz = shown?.mrz && seeLines(shown.mrz);
  return {
    ...{kind: 'document', at, ...FRAME},
    ...{brightness: 0.6, sharpness: shown?.sharpness ?? 200, glare: 0.01, motion: 0.01},
    ...(shown
      ? {
          page: {
            kind: shown.kind,
            confidence: 0.9,
            outline,
          },
        }
      : {}),
    ...(mrz ? {mrz, mrzBand: outline} : {}),
    ...(shown?.fields ? {fields: shown.fields} : {}),
    ...(shown?.barcode
      ? {
          barcode: {
            format: 'PDF417',
            text: shown.barcode,
            outline: [CORNER, CORNER, CORNER, CORNER],
          },
        }
      : {}),
  };
}

const PICTURE = {
  mediaType: 'image/jpeg',
  width: 4,
  height: 3,
  capturedAt: '2026-01-15T12:00:00.000Z',
};

/** Stills carry a number instead of a picture, by which the fake engine knows what they show. */
export async function createDocumentRooms(
  overrides: {
    readonly files?: Partial<Files>;
    readonly script?: FileScript;
    readonly describeFace?: Vision['describeFace'];
  } = {},
): Promise<DocumentRooms> {
  const hand: Hand = {shows: undefined};
  const faces = perform(SESSION.challenge);
  const stills: (ShownSide | undefined)[] = [];
  const still = (shown: ShownSide | undefined): Uint8Array => {
    stills.push(shown);
    return Uint8Array.of(1, stills.length - 1);
  };
  const sheetsReadIn: (string | undefined)[] = [];
  let faceIndex = -1;
  let now = 0;
  let bundle: SealedBundle | undefined;
  const page = ({text, ...shown}: FileScript['pages'][number]): FilePage => ({
    ...PICTURE,
    bytes: still(shown),
    ...(text ? {text} : {}),
  });
  const fakes = createFakeRooms({
    camera: {
      ...FRAME,
      nextFrame: async () => {
        await Promise.resolve();
        return {image: undefined as never, at: (now += 100)};
      },
      takeStill: async () => ({...PICTURE, bytes: still(hand.shows)}),
    },
    vision: {
      ...(overrides.describeFace ? {describeFace: overrides.describeFace} : {}),
      observeFace: async () => faces[Math.max(0, faceIndex++)]!,
      // A task of its own, so that a test that waits gets its turn.
      observeDocument: async ({at}, {read, want}) => {
        await new Promise((resolve) => setTimeout(resolve));
        const {mrz, barcode, ...seen} = observe(hand.shows, at);
        return {
          ...seen,
          ...(read && mrz ? {mrz} : {}),
          ...(read && want?.barcode && barcode ? {barcode} : {}),
        };
      },
      readDocument: async (picture) => {
        const [, index = 0] = new Uint8Array(await picture.arrayBuffer());
        const {fields: _fields, ...seen} = observe(stills[index], 0);
        return seen;
      },
      readFields: async (picture) => {
        const [, index = 0] = new Uint8Array(await picture.arrayBuffer());
        return stills[index]?.fields ?? [];
      },
      readSheet: async (picture, {country}) => {
        sheetsReadIn.push(country);
        const [, index = 0] = new Uint8Array(await picture.arrayBuffer());
        return stills[index]?.fields ?? [];
      },
    },
    files: {
      open: async () => {
        const pages = overrides.script?.pages ?? [];
        return {pageCount: pages.length, page: async (index) => page(pages[index]!)};
      },
      ...overrides.files,
    },
    adapter: {
      submit: async (sealed) => {
        bundle = sealed;
        return {verificationId: SESSION.verificationId, receivedAt: PICTURE.capturedAt};
      },
    },
  });
  const key = await createTestKey();
  return {
    ...fakes,
    rooms: {...fakes.rooms, deviceKeys: {forAudience: async () => key}},
    hand,
    sheetsReadIn,
    sent: () => bundle,
  };
}
