import type {UnfinishedStore} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {emptyFolder, type SelfieEvidence, type VerificationFolder} from '../folder.js';
import {SESSION, createMemoryStores} from '../testing/fake-rooms.js';
import {createUnfinished, type Unfinished} from './unfinished.js';

const REQUEST = {requestedDataPoints: ['last_name']};

const selfieOf = (...pictures: readonly number[]): SelfieEvidence =>
  ({
    resource: {
      id: 'selfie',
      type: 'SELFIE_VIDEO',
      files: pictures.map((value, i) => ({id: `still-${i}`, bytes: Uint8Array.of(value, i)})),
    },
    liveness: {verdict: 'pass', steps: []},
  }) as unknown as SelfieEvidence;

const folderOf = (more: Partial<VerificationFolder> = {}): VerificationFolder => ({
  ...emptyFolder(),
  session: SESSION,
  attemptsUsed: 3,
  challengeWishes: {alternatives: new Set([1]), moreTime: true},
  ...more,
});

function setUp() {
  const entries = new Map<string, string>();
  const open = (request: unknown = REQUEST, now = () => 0): Unfinished =>
    createUnfinished(createMemoryStores(entries), request, now);
  return {entries, open};
}

describe('an unfinished journey', () => {
  it('is found again with all that was captured', async () => {
    const {open} = setUp();
    const folder = folderOf({selfie: selfieOf(7, 8)});
    open().keep({phase: 'choosing-document', country: 'UTO', slot: 'document'}, folder);
    await settled();
    expect(await open().find()).to.deep.equal({
      phase: 'choosing-document',
      chosen: {country: 'UTO', slot: 'document'},
      relies: false,
      folder,
    });
  });

  it('belongs to what was asked for', async () => {
    const {open} = setUp();
    open().keep({phase: 'reviewing'}, folderOf());
    await settled();
    expect(await open({requestedDataPoints: ['age']}).find()).to.equal(undefined);
    expect(await open().find()).to.have.property('phase', 'reviewing');
  });

  it('writes pictures once, and deletes those that were taken again', async () => {
    const {entries, open} = setUp();
    const kept = open();
    const selfie = selfieOf(1, 2);
    kept.keep({phase: 'reviewing'}, folderOf({selfie}));
    await settled();
    const before = [...entries.keys()];
    expect(before).to.have.length(3);
    kept.keep({phase: 'submitting'}, folderOf({selfie}));
    await settled();
    expect([...entries.keys()]).to.have.members(before);
    kept.keep({phase: 'reviewing'}, folderOf({selfie: selfieOf(5)}));
    await settled();
    expect([...entries.keys()]).to.have.length(2);
    const found = await open().find();
    expect(found?.folder.selfie?.resource.files[0]?.bytes).to.deep.equal(Uint8Array.of(5, 0));
  });

  it('goes on before a file that was chosen, and without what was not confirmed', async () => {
    const {open} = setUp();
    const chosen = {file: new Blob(['of the User']), page: 0, thumbnails: new Map()};
    open().keep({phase: 'picking-page'}, folderOf({chosen, sides: []}));
    await settled();
    const found = await open().find();
    expect(found?.phase).to.equal('explaining-document');
    expect(found?.folder).not.to.have.any.keys('chosen', 'sides', 'pending');
  });

  it('is not written once its session is over, nor where it has ended', async () => {
    const {entries, open} = setUp();
    const {session: _, ...sessionless} = folderOf();
    open(REQUEST, () => Date.parse(SESSION.expiresAt)).keep({phase: 'reviewing'}, folderOf());
    open().keep({phase: 'reviewing'}, sessionless);
    for (const phase of ['idle', 'opening', 'failed', 'done', 'cancelled'] as const) {
      open().keep({phase}, folderOf());
    }
    await settled();
    expect(entries.size).to.equal(0);
  });

  it('is kept for a day at most', async () => {
    const until: number[] = [];
    const store = {
      ...createMemoryStores()('any'),
      put: async (_name: string, _value: unknown, {expiresAt}: {expiresAt: number}) =>
        void until.push(expiresAt),
    };
    const now = Date.parse(SESSION.expiresAt) - 30 * 24 * 3_600_000;
    createUnfinished(
      () => store,
      REQUEST,
      () => now,
    ).keep({phase: 'reviewing'}, folderOf());
    await settled();
    expect(until).to.deep.equal([now + 24 * 3_600_000]);
  });

  it('leaves nothing when it is forgotten, whoever wrote it', async () => {
    const {entries, open} = setUp();
    open().keep({phase: 'reviewing'}, folderOf({selfie: selfieOf(1, 2, 3)}));
    await settled();
    expect(entries.size).to.equal(4);
    // A page that ended while it wrote has left a picture that no entry names.
    const [request] = [...entries.keys()][0]!.split(' ');
    entries.set(`${request} orphan`, '"AAAA"');
    await open().forget();
    expect(entries.size).to.equal(0);
  });

  it('costs nothing but the way back where the store is full or broken', async () => {
    const broken: UnfinishedStore = {
      put: () => Promise.reject(new Error('full')),
      get: async () => ({phase: 'reviewing', bytes: ['gone'], folder: {}}),
      delete: () => Promise.reject(new Error('broken')),
      clear: () => Promise.reject(new Error('broken')),
    };
    const kept = createUnfinished(
      () => broken,
      REQUEST,
      () => 0,
    );
    kept.keep({phase: 'reviewing'}, folderOf({selfie: selfieOf(1)}));
    expect(await kept.find()).to.equal(undefined);
    await kept.forget();
  });
});

/** Everything that is written on the way is written. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
