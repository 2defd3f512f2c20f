import {
  PassbaseError,
  registerResourceTypes,
  type DataPointKey,
  type ErrorCode,
  type Manifest,
  type ResourceType,
  type SeenField,
} from '@passbase-verify/protocol';
import {decodeFaces, decodePrint, judgeFaceMatch} from '@passbase-verify/checks';
import {CLUB_CARD, buildAamva, seeFace} from '@passbase-verify/checks/testing';
import {expect} from 'chai';
import type {JourneyRequest} from '../request.js';
import {
  createDocumentRooms,
  type DocumentRooms,
  type ShownSide,
} from '../testing/document-rooms.js';
import {SESSION, createMemoryStores} from '../testing/fake-rooms.js';
import {reached, until} from '../testing/watch-journey.js';
import type {Journey} from './journey.js';
import {createJourney} from './verify-journey.js';

const CARD_LINES = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
];
const PASSPORT_LINES = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];
const FRONT: ShownSide = {kind: 'card-front'};
const BACK: ShownSide = {kind: 'card-back', mrz: CARD_LINES};
const PASSPORT: ShownSide = {kind: 'passport-page', mrz: PASSPORT_LINES};

const line = (text: string, row: number): SeenField => ({
  text,
  confidence: 0.9,
  outline: [
    {x: 0.1, y: 0.1 + row * 0.03},
    {x: 0.5, y: 0.1 + row * 0.03},
    {x: 0.5, y: 0.12 + row * 0.03},
    {x: 0.1, y: 0.12 + row * 0.03},
  ],
});
const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const letterOf = (name: string, days = 9): readonly SeenField[] =>
  [name, 'Saphire Street 14', '48212 Nusquama', '', '', `Date: ${daysAgo(days)}`].flatMap(
    (text, row) => (text ? [line(text, row)] : []),
  );
const LETTER: ShownSide = {kind: 'sheet', fields: letterOf('Anna Eriksson')};

interface Begun {
  readonly journey: Journey;
  readonly rooms: DocumentRooms;
}

/** Goes through consent and selfie. */
async function begin(
  requestedDataPoints: readonly DataPointKey[],
  documents: readonly ResourceType[],
  rooms: DocumentRooms,
  request: Partial<JourneyRequest> = {},
): Promise<Begun> {
  const journey = createJourney(
    {requestedDataPoints, documents, countries: ['UTO'], ...request},
    rooms.rooms,
  );
  journey.start().catch(() => {});
  await reached(journey, 'consenting');
  journey.dispatch({type: 'consentRequest', textVersion: '1', language: 'en'});
  journey.dispatch({type: 'readyRequest'});
  await until(journey, ({phase}) => phase !== 'capturing-selfie');
  return {journey, rooms};
}

async function beginCard(requested: readonly DataPointKey[]): Promise<Begun> {
  const begun = await begin(requested, ['NATIONAL_ID_CARD'], await createDocumentRooms());
  expect(begun.journey.state.phase).to.equal('explaining-document');
  return begun;
}

async function manifestOf({journey, rooms}: Begun): Promise<Manifest> {
  await reached(journey, 'reviewing');
  journey.dispatch({type: 'submitRequest'});
  await until(journey, ({upload}) => upload?.stage === 'waiting');
  const payload = rooms.sent()!.jws.split('.')[1]!;
  return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as Manifest;
}

describe('what is sent', () => {
  it('is not answered by a receipt of another Verification', async () => {
    const fakes = await createDocumentRooms();
    const submit = async () => ({
      verificationId: 'another',
      receivedAt: '2030-01-01T00:00:00.000Z',
    });
    const adapter = {...fakes.rooms.adapter, submit};
    const rooms = {...fakes, rooms: {...fakes.rooms, adapter}};
    const {journey} = await begin(['last_name'], ['PASSPORT'], rooms);
    rooms.hand.shows = PASSPORT;
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'reviewing');
    journey.dispatch({type: 'submitRequest'});
    const {error} = await reached(journey, 'failed');
    expect(error?.code).to.equal('ERR_ADAPTER_NONSENSE');
    journey.close();
  });
});

describe('a selfie', () => {
  it('goes on where the light of the screen is skipped, and the bundle says so', async () => {
    const fakes = await createDocumentRooms();
    const page = {...fakes.rooms.page, reducedMotion: true};
    const rooms = {...fakes, rooms: {...fakes.rooms, page}};
    const begun = await begin(['last_name'], ['PASSPORT'], rooms, {screenLight: true});
    rooms.hand.shows = PASSPORT;
    begun.journey.dispatch({type: 'readyRequest'});
    const {liveness, resources} = await manifestOf(begun);
    expect(liveness?.verdict).to.equal('pass');
    expect(liveness?.scores['lightSkipped']).to.equal(1);
    const kinds = resources[0]?.files.map(({kind}) => kind);
    expect(kinds).to.include('screen-light');
  });
});

describe('what is sent', () => {
  it('is said to be from when it begins to leave the device', async () => {
    const begun = await begin(['last_name'], ['PASSPORT'], await createDocumentRooms());
    const {journey, rooms} = begun;
    rooms.hand.shows = PASSPORT;
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'reviewing');
    const told: (readonly [string, boolean])[] = [];
    journey.subscribe(({upload, sent}) => {
      if (upload) told.push([upload.stage, sent]);
    });
    await manifestOf(begun);
    expect(told[0]).to.deep.equal(['sealing', false]);
    expect(told.filter(([stage]) => stage !== 'sealing').every(([, sent]) => sent)).to.equal(true);
    expect(told.at(-1)?.[0]).to.equal('waiting');
    journey.dispatch({type: 'cancelRequest'});
    expect(journey.state).to.include({phase: 'cancelled', sent: true});
  });
});

describe('a card with two sides', () => {
  it('is asked to be turned over where its back has what was asked for', async () => {
    const begun = await beginCard(['nationality']);
    const {journey, rooms} = begun;
    rooms.hand.shows = FRONT;
    journey.dispatch({type: 'readyRequest'});
    await until(journey, ({documentCapture}) => documentCapture?.turnOver === true);
    expect(journey.state.guidance).to.equal('document-turn-over');
    expect(journey.state.documentCapture?.side).to.equal('back');
    rooms.hand.shows = BACK;
    await reached(journey, 'reviewing');
    expect(journey.state.summary.at(-1)).to.deep.include({
      resourceId: 'document',
      country: 'UTO',
      previewFileIds: ['document-page-1', 'document-page-2'],
    });
    const {resources, documents, claims, capture} = await manifestOf(begun);
    expect(resources.at(-1)?.files.map(({page, origin}) => [page, origin])).to.deep.equal([
      [1, 'camera'],
      [2, 'camera'],
    ]);
    expect(documents[0]?.mrz?.lines).to.deep.equal(CARD_LINES);
    expect(claims.map(({key}) => key)).to.deep.equal(['nationality']);
    expect(capture.cameras.map(({resourceId}) => resourceId)).to.deep.equal(['selfie', 'document']);
    expect(rooms.log.camerasOpened).to.have.length(2);
  });

  it('goes on when the User says that it is turned over', async () => {
    const {journey, rooms} = await beginCard(['nationality']);
    rooms.hand.shows = FRONT;
    journey.dispatch({type: 'readyRequest'});
    await until(journey, ({documentCapture}) => documentCapture?.turnOver === true);
    journey.dispatch({type: 'turnedRequest'});
    await until(journey, ({documentCapture}) => !documentCapture?.turnOver);
    // Still the front: it says so, and takes nothing.
    await until(journey, ({guidance}) => guidance === 'document-wrong-side');
    rooms.hand.shows = BACK;
    await reached(journey, 'reviewing');
  });

  it('needs no back where the front has it all', async () => {
    const begun = await beginCard(['nationality', 'full_name']);
    begun.rooms.hand.shows = {...FRONT, mrz: CARD_LINES};
    begun.journey.dispatch({type: 'readyRequest'});
    await reached(begun.journey, 'reviewing');
    expect(begun.journey.state.summary.at(-1)?.previewFileIds).to.deep.equal(['document-page-1']);
    expect((await manifestOf(begun)).claims.map(({key}) => key)).to.have.members([
      'nationality',
      'full_name',
    ]);
  });

  it('says that it is the wrong side, and waits for the right one', async () => {
    const {journey, rooms} = await beginCard(['nationality']);
    rooms.hand.shows = {kind: 'card-back'};
    journey.dispatch({type: 'readyRequest'});
    await until(journey, ({guidance}) => guidance === 'document-wrong-side');
    rooms.hand.shows = FRONT;
    await until(journey, ({documentCapture}) => documentCapture?.turnOver === true);
    journey.close();
  });

  it('uses a back without anything to read only when the User says so', async () => {
    const begun = await beginCard(['nationality']);
    const {journey, rooms} = begun;
    rooms.hand.shows = FRONT;
    journey.dispatch({type: 'readyRequest'});
    await until(journey, ({documentCapture}) => documentCapture?.turnOver === true);
    rooms.hand.shows = {kind: 'card-back'};
    await until(journey, ({documentCapture}) => documentCapture?.manualShutter === true);
    journey.dispatch({type: 'shutterRequest'});
    await until(journey, ({documentCapture}) => documentCapture?.unreadable === true);
    expect(journey.state.documentCapture?.usable).to.equal(true);
    journey.dispatch({type: 'acceptRequest'});
    await reached(journey, 'reviewing');
    // What was not read is not claimed.
    expect((await manifestOf(begun)).claims).to.deep.equal([]);
  });

  describe('whose front was taken', () => {
    const turning = async ({journey, rooms}: Begun): Promise<void> => {
      rooms.hand.shows = FRONT;
      journey.dispatch({type: 'readyRequest'});
      await until(journey, ({documentCapture}) => documentCapture?.turnOver === true);
    };

    it('goes on with its back before another camera, and both cameras are told of', async () => {
      const begun = await beginCard(['nationality']);
      const {journey, rooms} = begun;
      await turning(begun);
      rooms.hand.shows = undefined;
      journey.dispatch({type: 'cameraRequest', deviceId: 'other'});
      await until(journey, ({documentCapture}) => documentCapture?.turnOver === true);
      rooms.hand.shows = BACK;
      const {capture, resources} = await manifestOf(begun);
      expect(rooms.log.camerasOpened).to.have.length(3);
      expect(resources.at(-1)?.files.map(({page}) => page)).to.deep.equal([1, 2]);
      expect(capture.cameras.map(({resourceId}) => resourceId)).to.deep.equal([
        'selfie',
        'document',
        'document',
      ]);
    });

    it('goes on with its back on a page that was loaded again', async () => {
      const entries = new Map<string, string>();
      const unfinished = createMemoryStores(entries);
      const fakes = await createDocumentRooms();
      const adapter = {...fakes.rooms.adapter, open: async () => SESSION};
      const pages = {...fakes, rooms: {...fakes.rooms, adapter, unfinished}};
      const request = {resume: true};
      const first = await begin(['nationality'], ['NATIONAL_ID_CARD'], pages, request);
      await turning(first);
      const isKept = (text: string): boolean => text.includes('"front":');
      while (![...entries.values()].some(isKept)) await new Promise((done) => setTimeout(done));
      pages.hand.shows = undefined;
      const journey = createJourney(
        {
          requestedDataPoints: ['nationality'],
          ...{documents: ['NATIONAL_ID_CARD'], countries: ['UTO']},
          ...request,
        },
        pages.rooms,
      );
      journey.start().catch(() => {});
      await until(journey, ({documentCapture}) => documentCapture?.turnOver === true);
      expect(journey.state.phase).to.equal('capturing-document');
      pages.hand.shows = BACK;
      const {resources, documents} = await manifestOf({journey, rooms: pages});
      expect(resources.at(-1)?.files.map(({page}) => page)).to.deep.equal([1, 2]);
      expect(documents[0]?.mrz?.lines).to.deep.equal(CARD_LINES);
      first.journey.close();
    });

    it('begins with its front again where the User went back', async () => {
      const begun = await beginCard(['nationality']);
      const {journey, rooms} = begun;
      await turning(begun);
      journey.dispatch({type: 'backRequest'});
      rooms.hand.shows = BACK;
      journey.dispatch({type: 'readyRequest'});
      await until(journey, ({guidance}) => guidance === 'document-wrong-side');
      expect(journey.state.documentCapture?.side).to.equal('front');
      journey.close();
    });
  });

  it('leaves no camera on when the User gives up at the turn', async () => {
    const {journey, rooms} = await beginCard(['nationality']);
    rooms.hand.shows = FRONT;
    journey.dispatch({type: 'readyRequest'});
    await until(journey, ({documentCapture}) => documentCapture?.turnOver === true);
    journey.dispatch({type: 'closeRequest'});
    journey.dispatch({type: 'cancelRequest'});
    expect(journey.state.phase).to.equal('cancelled');
    expect(rooms.log.camerasClosed.size).to.equal(rooms.log.camerasOpened.length);
  });

  it('is taken again as a whole', async () => {
    const {journey, rooms} = await beginCard(['nationality']);
    rooms.hand.shows = {...FRONT, mrz: CARD_LINES};
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'reviewing');
    journey.dispatch({type: 'retakeRequest', resourceId: 'document'});
    expect(journey.state).to.include({phase: 'explaining-document', canGoBack: true});
    journey.dispatch({type: 'backRequest'});
    expect(journey.state.phase).to.equal('reviewing');
    journey.dispatch({type: 'retakeRequest', resourceId: 'document'});
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'reviewing');
    expect(journey.state.summary).to.have.length(2);
  });
});

describe('a licence', () => {
  const BARCODE = buildAamva(
    {
      ...{issuerNumber: '636000', documentNumber: 'T64235789', sex: 'female'},
      ...{lastName: 'SAMPLE', firstName: 'ANNA', birthDate: '1974-08-12'},
      ...{issueDate: '2022-03-01', expiryDate: '2032-03-01'},
      ...{street: '14 MAIN STREET', city: 'ALBANY', jurisdiction: 'NY', postalCode: '12207'},
      country: 'USA',
    },
    10,
  );

  it('is turned over for its bar code where it has one, which then says it all', async () => {
    const rooms = await createDocumentRooms();
    const requested = ['last_name', 'date_of_birth', 'city'] as const;
    const begun = await begin(requested, ['DRIVERS_LICENSE'], rooms, {countries: ['USA']});
    const {journey} = begun;
    rooms.hand.shows = FRONT;
    journey.dispatch({type: 'readyRequest'});
    await until(journey, ({documentCapture}) => documentCapture?.turnOver === true);
    rooms.hand.shows = {kind: 'card-back', barcode: BARCODE};
    await reached(journey, 'reviewing');
    const {claims, documents} = await manifestOf(begun);
    expect(documents[0]?.barcode?.text).to.equal(BARCODE);
    expect(claims.map(({key, evidence}) => `${key} ${evidence.zone}`)).to.deep.equal(
      requested.map((key) => `${key} barcode`),
    );
  });

  it('of a country without one is read as it is printed, and not turned over', async () => {
    const rooms = await createDocumentRooms();
    const begun = await begin(['last_name'], ['DRIVERS_LICENSE'], rooms, {countries: ['DEU']});
    rooms.hand.shows = {
      ...FRONT,
      fields: [{...line('Mustermann', 1), label: '1', key: 'last_name'}],
    };
    begun.journey.dispatch({type: 'readyRequest'});
    await reached(begun.journey, 'reviewing');
    const {claims, resources} = await manifestOf(begun);
    expect(claims.map(({key, evidence}) => `${key} ${evidence.zone}`)).to.deep.equal([
      'last_name visual',
    ]);
    expect(resources.at(-1)?.files.map(({id}) => id)).to.deep.equal([
      'document-page-1',
      'document-observations',
    ]);
  });
});

describe('a health insurance card', () => {
  it('comes besides the document of identity and proves the insurance only', async () => {
    const rooms = await createDocumentRooms();
    const requested = ['last_name', 'member_id'] as const;
    const begun = await begin(requested, ['PASSPORT', 'HEALTH_INSURANCE_CARD'], rooms);
    const {journey} = begun;
    rooms.hand.shows = PASSPORT;
    journey.dispatch({type: 'readyRequest'});
    await until(journey, ({slot}) => slot === 'health');
    rooms.hand.shows = {
      ...FRONT,
      fields: [{...line('X123456789', 1), label: 'Member ID', key: 'member_id'}],
    };
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'reviewing');
    const {claims} = await manifestOf(begun);
    expect(claims.map(({key, evidence}) => `${key} ${evidence.resourceId}`)).to.deep.equal([
      'last_name document',
      'member_id health',
    ]);
  });
});

describe('a card of an integrator’s own', () => {
  it('comes besides the document of identity, and its sides prove what only it can', async () => {
    registerResourceTypes([CLUB_CARD]);
    const rooms = await createDocumentRooms();
    const requested = ['last_name', 'club_number', 'club_since'] as const;
    const begun = await begin(requested, ['PASSPORT', 'CLUB_CARD'], rooms);
    const {journey} = begun;
    rooms.hand.shows = PASSPORT;
    journey.dispatch({type: 'readyRequest'});
    await until(journey, ({slot}) => slot === 'own-club-card');
    rooms.hand.shows = {
      ...FRONT,
      fields: [{...line('12 AUG 2019', 1), label: 'Member since', key: 'club_since'}],
    };
    journey.dispatch({type: 'readyRequest'});
    await until(journey, ({documentCapture}) => documentCapture?.turnOver === true);
    rooms.hand.shows = {kind: 'card-back', barcode: 'CLUB:A1234'};
    await reached(journey, 'reviewing');
    const {claims, resources, documents} = await manifestOf(begun);
    expect(
      claims.map(({key, evidence}) => `${key} ${evidence.resourceId} ${evidence.zone}`),
    ).to.deep.equal([
      'last_name document mrz',
      'club_number own-club-card barcode',
      'club_since own-club-card visual',
    ]);
    expect(resources.at(-1)).to.include({id: 'own-club-card', type: 'CLUB_CARD'});
    expect(documents.at(-1)?.barcode?.text).to.equal('CLUB:A1234');
  });

  it('ends the journey where its extractor fails, and says whose it was', async () => {
    const extract = (): never => {
      throw new TypeError('no such thing');
    };
    registerResourceTypes([{...CLUB_CARD, sides: 1, barcode: 'front', extract}]);
    const rooms = await createDocumentRooms();
    const {journey} = await begin(['club_number'], ['CLUB_CARD'], rooms);
    rooms.hand.shows = {...FRONT, barcode: 'CLUB:A1234'};
    journey.dispatch({type: 'readyRequest'});
    const {error} = await reached(journey, 'failed');
    expect(error).to.include({code: 'ERR_PROTOCOL_INVALID_ARGUMENT'});
    expect(error?.message).to.contain('the extractor of CLUB_CARD');
  });
});

describe('the faces of selfie and document', () => {
  const compareWith = async (portrait: number, turned = SELFIE): Promise<Begun> => {
    let described = 0;
    const rooms = await createDocumentRooms({
      // The portrait first, then the stills of the challenge.
      describeFace: async () =>
        seeFace(described++ === 0 ? portrait : described === 3 ? turned : SELFIE, 0.1, described),
    });
    const begun = await begin(['last_name'], ['PASSPORT'], rooms);
    rooms.hand.shows = PASSPORT;
    begun.journey.dispatch({type: 'readyRequest'});
    await reached(begun.journey, 'comparing');
    await reached(begun.journey, 'reviewing');
    return begun;
  };
  const SELFIE = 4;

  it('are compared before the User looks at them, and what was found is sent and signed', async () => {
    const begun = await compareWith(SELFIE);
    expect(begun.journey.state.faceMatch).to.deep.include({verdict: 'match', reasons: []});
    const {faceMatch, resources} = await manifestOf(begun);
    expect(faceMatch?.verdict).to.equal('match');
    expect(faceMatch?.scores['stills']).to.equal(SESSION.challenge.steps.length);
    const selfie = resources.find(({type}) => type === 'SELFIE_VIDEO');
    expect(selfie?.files.filter(({kind}) => kind === 'face-descriptors')).to.have.length(1);
    const sent = begun.rooms.sent()!.files.get('selfie-descriptors')!;
    const {portrait, stills} = decodeFaces(sent.bytes);
    expect(portrait?.fileId).to.equal('document-page-1');
    expect(stills[0]?.fileId).to.equal('selfie-still-1');
    expect(
      judgeFaceMatch({portrait: portrait?.face, stills: stills.map(({face}) => face)}),
    ).to.deep.equal(faceMatch);
  });

  it('are said to differ, and are compared again when one is taken again', async () => {
    const {journey} = await compareWith(SELFIE + 1);
    expect(journey.state.faceMatch?.reasons).to.deep.equal(['face-match-differs']);
    journey.dispatch({type: 'retakeRequest', resourceId: 'document'});
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'comparing');
    const {faceMatch} = await reached(journey, 'reviewing');
    expect(faceMatch?.verdict).to.equal('match');
  });

  it('show who took over in the middle of the challenge', async () => {
    const {journey} = await compareWith(SELFIE, SELFIE + 1);
    expect(journey.state.faceMatch?.reasons).to.include('face-match-changed');
  });
});

describe('a proof of address', () => {
  const DOCUMENTS: readonly ResourceType[] = ['PASSPORT', 'PROOF_OF_ADDRESS'];

  async function toLetter(rooms: DocumentRooms): Promise<Begun> {
    const begun = await begin(['last_name', 'address'], DOCUMENTS, rooms);
    rooms.hand.shows = PASSPORT;
    begun.journey.dispatch({type: 'readyRequest'});
    await until(begun.journey, ({slot}) => slot === 'address');
    expect(begun.journey.state).to.include({
      phase: 'explaining-document',
      document: 'PROOF_OF_ADDRESS',
      uploadAllowed: true,
      canGoBack: false,
    });
    return begun;
  }

  const choose = (journey: Journey): void => {
    journey.dispatch({type: 'uploadRequest'});
    journey.dispatch({type: 'fileRequest', file: new Blob(['%PDF-'])});
  };

  it('by camera is shown with what was found, and proves the address', async () => {
    const begun = await toLetter(await createDocumentRooms());
    const {journey, rooms} = begun;
    rooms.hand.shows = LETTER;
    journey.dispatch({type: 'readyRequest'});
    const {preview} = await reached(journey, 'previewing');
    expect(preview).to.deep.include({
      fileId: 'address-page-1',
      origin: 'camera',
      usable: true,
      date: daysAgo(9),
      address: ['Saphire Street 14', '48212 Nusquama'],
    });
    expect(preview?.findings.every(({found}) => found)).to.equal(true);
    expect(journey.preview('address-page-1')?.type).to.equal('image/jpeg');
    journey.dispatch({type: 'useRequest'});
    expect((await reached(journey, 'reviewing')).unproven).to.have.length(0);
    const {claims, documents} = await manifestOf(begun);
    expect(claims.map(({key}) => key)).to.deep.equal(['last_name', 'address']);
    expect(documents.at(-1)?.checks.map(({name}) => name)).to.include('address-holder');
  });

  it('is read in the language of the document’s country, and the bundle says in which', async () => {
    const begun = await begin(
      ['last_name', 'address'],
      DOCUMENTS,
      await createDocumentRooms(),
      // The User chooses another country than their passport is of.
      {countries: ['USA', 'UTO']},
    );
    const {journey, rooms} = begun;
    journey.dispatch({type: 'countryRequest', country: 'USA'});
    rooms.hand.shows = PASSPORT;
    journey.dispatch({type: 'readyRequest'});
    await until(journey, ({slot}) => slot === 'address');
    rooms.hand.shows = LETTER;
    journey.dispatch({type: 'readyRequest'});
    await reached(journey, 'previewing');
    journey.dispatch({type: 'useRequest'});
    const {resources} = await manifestOf(begun);
    const print = resources.at(-1)?.files.find(({kind}) => kind === 'observations');
    expect(rooms.sheetsReadIn).to.deep.equal(['UTO']);
    expect(decodePrint(rooms.sent()!.files.get(print!.id)!.bytes).country).to.equal('UTO');
  });

  it('of somebody else can be looked at, and proves nothing', async () => {
    const begun = await toLetter(await createDocumentRooms());
    const {journey, rooms} = begun;
    rooms.hand.shows = {kind: 'sheet', fields: letterOf('Bernd Iversen')};
    journey.dispatch({type: 'readyRequest'});
    const {preview} = await reached(journey, 'previewing');
    expect(preview?.findings.find(({name}) => name === 'address-holder')?.found).to.equal(false);
    expect(preview?.address).to.equal(undefined);
    journey.dispatch({type: 'anotherRequest'});
    expect(journey.state.phase).to.equal('capturing-document');
    await reached(journey, 'previewing');
    journey.dispatch({type: 'useRequest'});
    expect((await reached(journey, 'reviewing')).unproven).to.deep.equal([['address']]);
    expect((await manifestOf(begun)).claims.map(({key}) => key)).to.deep.equal(['last_name']);
    expect(journey.state.unproven).to.have.length(0);
  });

  it('as a file is opened, drawn, shown and sent with the text that it carries', async () => {
    const script = {pages: [{...LETTER, text: LETTER.fields!}]};
    const begun = await toLetter(await createDocumentRooms({script}));
    const {journey, rooms} = begun;
    choose(journey);
    const {preview} = await reached(journey, 'previewing');
    expect(preview).to.include({origin: 'upload', usable: true});
    expect(journey.state.canGoBack).to.equal(true);
    journey.dispatch({type: 'useRequest'});
    await reached(journey, 'reviewing');
    expect(rooms.log.filesClosed).to.equal(1);
    const {resources, capture, claims} = await manifestOf(begun);
    expect(resources.at(-1)?.files.map(({id, origin}) => [id, origin])).to.deep.equal([
      ['address-page-1', 'upload'],
      ['address-observations', undefined],
    ]);
    expect(capture.cameras.map(({resourceId}) => resourceId)).not.to.include('address');
    expect(claims.find(({key}) => key === 'address')?.evidence.zone).to.equal('file-text');
  });

  it('as a file of several pages lets the User pick one', async () => {
    const script = {pages: [{kind: 'sheet'} as const, LETTER]};
    const {journey} = await toLetter(await createDocumentRooms({script}));
    choose(journey);
    await until(journey, ({file}) => file?.thumbnails === 2);
    expect(journey.state.phase).to.equal('picking-page');
    expect(journey.preview('thumbnail-2')).to.be.instanceOf(Blob);
    journey.dispatch({type: 'pageRequest', page: 7});
    expect(journey.state.phase).to.equal('picking-page');
    journey.dispatch({type: 'pageRequest', page: 1});
    const {preview} = await reached(journey, 'previewing');
    expect(preview?.address).to.have.length(2);
    journey.dispatch({type: 'backRequest'});
    expect(journey.state.phase).to.equal('picking-page');
    journey.close();
  });

  for (const code of [
    'ERR_VISION_FILE_TYPE',
    'ERR_VISION_FILE_TOO_LARGE',
    'ERR_VISION_FILE_BROKEN',
    'ERR_VISION_FILE_ENCRYPTED',
    'ERR_VISION_FILE_TOO_MANY_PAGES',
  ] as const satisfies readonly ErrorCode[]) {
    it(`that is refused with ${code} leaves the User where they can take another`, async () => {
      let opened = 0;
      const rooms = await createDocumentRooms({
        files: {
          open: async () => {
            opened += 1;
            if (opened === 1) throw new PassbaseError(code, 'made to fail');
            return {
              pageCount: 1,
              page: async () => ({
                ...{mediaType: 'image/jpeg', bytes: Uint8Array.of(1, 0), width: 1, height: 1},
                capturedAt: '2026-01-15T12:00:00.000Z',
              }),
            };
          },
        },
      });
      const {journey} = await toLetter(rooms);
      choose(journey);
      await until(journey, ({file}) => file?.error !== undefined);
      expect(journey.state.file?.error).to.equal(code);
      await reached(journey, 'choosing-file');
      journey.dispatch({type: 'fileRequest', file: new Blob(['x'])});
      expect(journey.state.file?.error).to.equal(undefined);
      await reached(journey, 'previewing');
      journey.close();
    });
  }

  it('that is being opened can be cancelled', async () => {
    let aborted = false;
    const rooms = await createDocumentRooms({
      files: {
        open: (_, {signal}) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              aborted = true;
              reject(signal.reason);
            });
          }),
      },
    });
    const {journey} = await toLetter(rooms);
    choose(journey);
    expect(journey.state.phase).to.equal('opening-file');
    journey.dispatch({type: 'backRequest'});
    expect(journey.state.phase).to.equal('choosing-file');
    expect(aborted).to.equal(true);
    journey.close();
  });

  it('is opened again when the worker crashed', async () => {
    let drawn = 0;
    const rooms = await createDocumentRooms({
      files: {
        open: async () => ({
          pageCount: 1,
          page: async () => {
            drawn += 1;
            throw new PassbaseError('ERR_VISION_WORKER_CRASHED', 'made to fail');
          },
        }),
      },
    });
    const {journey} = await toLetter(rooms);
    choose(journey);
    await new Promise<void>((resolve) => {
      journey.subscribe(({phase}) => phase === 'failed' && resolve());
    });
    expect(drawn).to.equal(1);
    journey.dispatch({type: 'retryRequest'});
    expect(journey.state.phase).to.equal('opening-file');
    journey.close();
  });

  it('needs the name: the integrator may know it', async () => {
    const rooms = await createDocumentRooms();
    const begun = await begin(['address'], ['PROOF_OF_ADDRESS'], rooms, {
      prefillAttributes: {last_name: 'Eriksson', first_names: 'Anna'},
    });
    rooms.hand.shows = LETTER;
    begun.journey.dispatch({type: 'readyRequest'});
    await reached(begun.journey, 'previewing');
    begun.journey.dispatch({type: 'useRequest'});
    expect((await manifestOf(begun)).claims.map(({key}) => key)).to.deep.equal(['address']);
  });
});

describe('a sheet of an integrator’s own', () => {
  it('may come as a file, and its extractor finds the values in its lines', async () => {
    registerResourceTypes([
      {
        ...{type: 'PAY_SLIP', format: 'sheet', dataPoints: {pay_year: {type: 'integer'}}},
        words: {en: {PAY_SLIP: 'Pay slip', pay_year: 'Year'}},
        extract: ({fields}) =>
          fields.flatMap(({text, confidence}) => {
            const year = /^Pay slip, (\d{4})$/.exec(text)?.[1];
            return year ? [{key: 'pay_year', value: Number(year), confidence}] : [];
          }),
      },
    ]);
    const sheet: ShownSide = {kind: 'sheet', fields: [line('Pay slip, 2026', 0)]};
    const rooms = await createDocumentRooms({script: {pages: [sheet]}});
    const begun = await begin(['pay_year'], ['PAY_SLIP'], rooms);
    const {journey} = begun;
    expect(journey.state.uploadAllowed).to.equal(true);
    journey.dispatch({type: 'uploadRequest'});
    journey.dispatch({type: 'fileRequest', file: new Blob(['x'])});
    expect((await reached(journey, 'previewing')).preview?.usable).to.equal(true);
    journey.dispatch({type: 'useRequest'});
    await reached(journey, 'reviewing');
    const {claims} = await manifestOf(begun);
    expect(claims.map(({key, evidence}) => `${key} ${evidence.zone}`)).to.deep.equal([
      'pay_year visual',
    ]);
  });
});

describe('a file in the place of a photo', () => {
  it('is not taken where the integrator did not allow it', async () => {
    const rooms = await createDocumentRooms({script: {pages: [PASSPORT]}});
    const {journey} = await begin(['last_name'], ['PASSPORT'], rooms);
    expect(journey.state.uploadAllowed).to.equal(false);
    journey.dispatch({type: 'uploadRequest'});
    expect(journey.state.phase).to.equal('explaining-document');
    journey.close();
  });

  it('has to show what a photo would have to', async () => {
    const rooms = await createDocumentRooms({script: {pages: [FRONT]}});
    const {journey} = await begin(['last_name'], ['PASSPORT'], rooms, {allowUpload: true});
    journey.dispatch({type: 'uploadRequest'});
    journey.dispatch({type: 'fileRequest', file: new Blob(['x'])});
    const {preview} = await reached(journey, 'previewing');
    expect(preview).to.include({usable: false, guidance: 'document-unreadable'});
    journey.dispatch({type: 'useRequest'});
    expect(journey.state.phase).to.equal('previewing');
    journey.dispatch({type: 'anotherRequest'});
    expect(journey.state.phase).to.equal('choosing-file');
    journey.close();
  });

  it('is asked for each side', async () => {
    const pages: ShownSide[] = [FRONT];
    const rooms = await createDocumentRooms({script: {pages}});
    const begun = await begin(['nationality'], ['NATIONAL_ID_CARD'], rooms, {allowUpload: true});
    const {journey} = begun;
    journey.dispatch({type: 'uploadRequest'});
    journey.dispatch({type: 'fileRequest', file: new Blob(['x'])});
    await reached(journey, 'previewing');
    journey.dispatch({type: 'useRequest'});
    expect(journey.state.phase).to.equal('choosing-file');
    expect(journey.state.file?.side).to.equal('back');
    pages[0] = BACK;
    journey.dispatch({type: 'fileRequest', file: new Blob(['x'])});
    await reached(journey, 'previewing');
    journey.dispatch({type: 'useRequest'});
    await reached(journey, 'reviewing');
    const {resources, claims} = await manifestOf(begun);
    expect(resources.at(-1)?.files.map(({page, origin}) => [page, origin])).to.deep.equal([
      [1, 'upload'],
      [2, 'upload'],
    ]);
    expect(claims.map(({key}) => key)).to.deep.equal(['nationality']);
  });
});
