import {encodePrint} from '@passbase-verify/checks';
import {CLUB_CARD, seeLines} from '@passbase-verify/checks/testing';
import {
  registerResourceTypes,
  type BarcodeReading,
  type DocumentKind,
  type DocumentObservation,
  type DocumentRecord,
  type Manifest,
  type ManifestFile,
  type ManifestResource,
  type ResourceFile,
  type SeenField,
  type VerificationRequest,
} from '@passbase-verify/protocol';
import {expect} from 'chai';
import type {Reason} from './judge-context.js';
import {judgeDocumentsAgain} from './judge-documents.js';

const CARD = {
  lines: [
    'I<UTOD231458907<<<<<<<<<<<<<<<',
    '7408122F1204159UTO<<<<<<<<<<<6',
    'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
  ],
  confidence: 0.95,
};
const LINES: readonly SeenField[] = [
  {
    text: 'Anna Eriksson',
    confidence: 0.9,
    outline: [
      {x: 0, y: 0},
      {x: 1, y: 0},
      {x: 1, y: 1},
      {x: 0, y: 1},
    ],
  },
];

interface Shown {
  readonly kind: DocumentKind;
  readonly mrz?: typeof CARD;
  readonly sharpness?: number;
  readonly origin?: 'camera' | 'upload';
  readonly barcode?: BarcodeReading;
}

interface Sent {
  readonly type: string;
  readonly pages: readonly Shown[];
  readonly mrz?: typeof CARD;
  readonly letter?: readonly SeenField[];
  readonly barcode?: BarcodeReading;
}

const CAPTURED_AT = '2026-01-15T12:00:00.000Z';

/** Judges a bundle of these documents; each picture is one byte, by which the reader knows what it shows. */
async function judge(
  sent: readonly Sent[],
  request: Partial<VerificationRequest> = {},
  reads = true,
) {
  const shown: Shown[] = [];
  const files = new Map<string, ResourceFile>();
  const put = (id: string, bytes: Uint8Array): void => {
    const file: ResourceFile = {
      ...{id, kind: 'document-image', mediaType: 'image/jpeg'},
      ...{bytes, capturedAt: CAPTURED_AT},
    };
    files.set(id, file);
  };
  const resources = sent.map(({type, pages, letter}, index): ManifestResource => ({
    id: `r${index}`,
    type,
    files: [
      ...pages.map((page, at): ManifestFile => {
        const id = `r${index}-${at + 1}`;
        put(id, Uint8Array.of(shown.push(page) - 1));
        return {
          ...{id, kind: 'document-image', mediaType: 'image/jpeg', bytes: 1, sha256: ''},
          ...{capturedAt: CAPTURED_AT, page: at === 0 ? 1 : 2, origin: page.origin ?? 'camera'},
        };
      }),
      ...(letter
        ? [
            {
              ...{id: `r${index}-lines`, kind: 'observations' as const, bytes: 1, sha256: ''},
              ...{mediaType: 'application/json', capturedAt: CAPTURED_AT},
            },
          ]
        : []),
    ],
  }));
  sent.forEach(({letter}, index) => {
    if (letter) put(`r${index}-lines`, encodePrint({seen: letter}));
  });
  const documents: readonly DocumentRecord[] = sent.map(({mrz, barcode}, index) => ({
    resourceId: `r${index}`,
    checks: [],
    ...(mrz ? {mrz} : {}),
    ...(barcode ? {barcode} : {}),
  }));
  const reasons: Reason[] = [];
  const judged = await judgeDocumentsAgain(
    {jws: '', files},
    {resources, documents} as unknown as Manifest,
    {
      stored: {
        session: undefined as never,
        request: {
          requestedDataPoints: [],
          documents: ['NATIONAL_ID_CARD', 'PASSPORT', 'PROOF_OF_ADDRESS'],
          countries: [],
          purpose: '',
          allowUpload: false,
          timeZone: 'UTC',
          metadata: {},
          ...request,
        },
      },
      today: '2026-01-15',
      prefill: {},
      signal: new AbortController().signal,
      readDocument: reads
        ? async (picture): Promise<DocumentObservation> => {
            const [index = 0] = new Uint8Array(await picture.arrayBuffer());
            const {kind, mrz, barcode, sharpness = 200} = shown[index]!;
            const corner = {x: 0.1, y: 0.1};
            return {
              ...{kind: 'document', at: 0, width: 1280, height: 720, brightness: 0.6, sharpness},
              ...{glare: 0, motion: 0},
              page: {kind, confidence: 0.9, outline: [corner, corner, corner, corner]},
              ...(mrz ? {mrz: seeLines(mrz.lines)} : {}),
              ...(barcode
                ? {barcode: {...barcode, outline: [corner, corner, corner, corner]}}
                : {}),
            };
          }
        : undefined,
      readSheet: reads ? async () => [] : undefined,
      readFields: undefined,
      describeFace: undefined,
      faceMatch: 'required',
    },
    reasons,
  );
  return {reasons, judged};
}

const FRONT: Shown = {kind: 'card-front'};
const BACK: Shown = {kind: 'card-back', mrz: CARD};

describe('documents, judged again', () => {
  it('are accepted where one of their sides reads as it was signed', async () => {
    const sent = [{type: 'NATIONAL_ID_CARD', pages: [FRONT, BACK], mrz: CARD}];
    const {reasons, judged} = await judge(sent);
    expect(reasons).to.deep.equal([]);
    expect(judged.document).to.deep.equal({resourceId: 'r0', type: 'NATIONAL_ID_CARD', mrz: CARD});
  });

  it('are declined where no side reads so', async () => {
    const sent = [
      {type: 'NATIONAL_ID_CARD', pages: [FRONT, {kind: 'card-back'} as const], mrz: CARD},
    ];
    expect((await judge(sent)).reasons).to.deep.equal(['document-reads-differently']);
    // Without an engine there is nothing to compare with.
    expect((await judge(sent, {}, false)).reasons).to.deep.equal([]);
  });

  it('prove nothing, but are taken, where a card has nothing to read', async () => {
    const {reasons, judged} = await judge([{type: 'NATIONAL_ID_CARD', pages: [FRONT]}]);
    expect(reasons).to.deep.equal([]);
    expect(judged.document).to.equal(undefined);
  });

  it('are declined where a side is another one, or can not be seen', async () => {
    const wrong = [{type: 'NATIONAL_ID_CARD', pages: [BACK]}];
    expect((await judge([{...wrong[0]!, pages: [{kind: 'card-back'}]}])).reasons).to.deep.equal([
      'document-unreadable',
    ]);
    const blurred = [{type: 'NATIONAL_ID_CARD', pages: [{...FRONT, sharpness: 1}]}];
    expect((await judge(blurred)).reasons).to.deep.equal(['document-unreadable']);
    const passport = [{type: 'PASSPORT', pages: [{kind: 'passport-page'} as const]}];
    expect((await judge(passport)).reasons).to.deep.equal(['document-unreadable']);
  });

  it('are declined as files where those are not allowed', async () => {
    const sent = [
      {
        type: 'NATIONAL_ID_CARD',
        pages: [{...FRONT, mrz: CARD, origin: 'upload'} as const],
        mrz: CARD,
      },
    ];
    expect((await judge(sent)).reasons).to.deep.equal(['upload-not-accepted']);
    expect((await judge(sent, {allowUpload: true})).reasons).to.deep.equal([]);
  });

  it('are declined of types and countries that are not accepted, or not proven', async () => {
    const card = [{type: 'NATIONAL_ID_CARD', pages: [{...FRONT, mrz: CARD}], mrz: CARD}];
    expect((await judge(card, {documents: ['PASSPORT']})).reasons).to.deep.equal([
      'document-type-not-accepted',
    ]);
    expect((await judge(card, {countries: ['FRA']})).reasons).to.deep.equal([
      'document-country-not-accepted',
    ]);
    expect(
      (await judge([{type: 'NATIONAL_ID_CARD', pages: [FRONT]}], {countries: ['UTO']})).reasons,
    ).to.deep.equal(['document-country-unproven']);
  });

  it('must be there', async () => {
    const letter = [{type: 'PROOF_OF_ADDRESS', pages: [{kind: 'sheet'} as const], letter: LINES}];
    expect((await judge(letter)).reasons).to.deep.equal(['document-missing']);
  });

  it('read a letter again where they can, and take its lines as sent where they can not', async () => {
    const documents = ['PROOF_OF_ADDRESS'];
    const sent = [
      {
        type: 'PROOF_OF_ADDRESS',
        pages: [{kind: 'sheet', origin: 'upload'} as const],
        letter: LINES,
      },
    ];
    expect((await judge(sent, {documents}, false)).judged.letter?.seen).to.deep.equal(LINES);
    const again = await judge(sent, {documents});
    expect(again.reasons).to.deep.equal([]);
    expect(again.judged.letter?.seen).to.deep.equal([]);
  });
});

describe('a card of an integrator’s own, judged again', () => {
  const barcode = {format: 'QR_CODE', text: 'CLUB:A1'} as const;
  const request = {documents: ['CLUB_CARD']};
  const cardWith = (read: BarcodeReading | undefined): Sent => ({
    ...{type: 'CLUB_CARD', barcode},
    pages: [FRONT, {kind: 'card-back', ...(read ? {barcode: read} : {})}],
  });

  before(() => registerResourceTypes([CLUB_CARD]));

  it('is taken where its bar code reads as it was signed', async () => {
    const {reasons, judged} = await judge([cardWith(barcode)], request);
    expect(reasons).to.deep.equal([]);
    expect(judged.besides).to.deep.equal([{resourceId: 'r0', type: 'CLUB_CARD', barcode}]);
  });

  it('is declined where that reads differently, or is not there, or was not asked for', async () => {
    for (const read of [{...barcode, text: 'CLUB:A2'}, undefined]) {
      expect((await judge([cardWith(read)], request)).reasons).to.include(
        'document-reads-differently',
      );
    }
    expect((await judge([cardWith(barcode)])).reasons).to.deep.equal([
      'document-type-not-accepted',
    ]);
  });
});
