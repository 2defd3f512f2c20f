/**
 * The unfinished journey: written down at every screen, so that a page that is loaded again goes on there. What is captured lies in
 * the store of the page's device until the journey ends, its session expires or a day has passed, and only where the integrator asks for it.
 */
import {sha256Hex} from '@passbase-verify/bundle';
import type {ResourceType, UnfinishedStore, VerificationSession} from '@passbase-verify/protocol';
import type {VerificationFolder} from '../folder.js';
import type {JourneyState, Phase} from '../journey/journey-state.js';
import type {SlotId} from '../planning/slots-of-types.js';
import {fromBase64, fromPlain, toBase64, toPlain} from './plain.js';

/** Where a journey goes on that was cut off in a phase. What is not here is not written down. */
const GOES_ON_IN: Partial<Record<Phase, Phase>> = {
  consenting: 'consenting',
  'asking-email': 'asking-email',
  'reviewing-identity': 'reviewing-identity',
  'explaining-selfie': 'explaining-selfie',
  'capturing-selfie': 'capturing-selfie',
  'choosing-evidence': 'choosing-evidence',
  'asking-wallet': 'choosing-evidence',
  'choosing-country': 'choosing-country',
  'choosing-document': 'choosing-document',
  'explaining-document': 'explaining-document',
  'capturing-document': 'capturing-document',
  // A file is the User's own, and stays with them: it is chosen again.
  'choosing-file': 'explaining-document',
  'opening-file': 'explaining-document',
  'picking-page': 'explaining-document',
  'reading-file': 'explaining-document',
  previewing: 'explaining-document',
  comparing: 'comparing',
  reviewing: 'reviewing',
  'confirming-passkey': 'confirming-passkey',
  submitting: 'submitting',
  sharing: 'sharing',
  recording: 'recording',
};

/** A day from the last screen, however long a backend keeps its session open: what lies here is a face and a document. */
const KEEP_MS = 24 * 3_600_000;

/** What is chosen in the state, and is not in the folder. */
interface Chosen {
  readonly country?: string | undefined;
  readonly slot?: SlotId | undefined;
  readonly document?: ResourceType | undefined;
}

/** A journey to go on with. */
export interface UnfinishedJourney {
  readonly phase: Phase;
  readonly chosen: Chosen;
  /** True where it builds upon a known Identity. */
  readonly relies: boolean;
  readonly folder: VerificationFolder & {readonly session: VerificationSession};
}

export interface Unfinished {
  /** The journey of this request that was cut off, if there is one whose session is still open. */
  find(): Promise<UnfinishedJourney | undefined>;
  /**
   * Writes down where the journey stands; in phases that are not gone on with nothing happens.
   * @param relies - True where it builds upon a known Identity; false where absent.
   */
  keep(
    state: Pick<JourneyState, 'phase' | keyof Chosen>,
    folder: VerificationFolder,
    relies?: boolean,
  ): void;
  /** Deletes it all. */
  forget(): Promise<void>;
}

interface Kept {
  readonly phase: Phase;
  readonly chosen: Chosen;
  readonly relies: boolean;
  readonly folder: unknown;
  /** Names under which its bytes are stored. */
  readonly bytes: readonly string[];
}

const ENTRY = 'journey';

/**
 * @param openStore - Opens the store of one request, which it names by a digest: another request is another journey.
 * @param request - Everything that makes it another one.
 * @param now - Milliseconds since 1970.
 */
export function createUnfinished(
  openStore: (request: string) => UnfinishedStore,
  request: unknown,
  now: () => number,
): Unfinished {
  const opening = sha256Hex(new TextEncoder().encode(JSON.stringify(request))).then(openStore);
  opening.catch(() => {}); // whoever uses it is told
  const names = new Map<Uint8Array, string>();
  let stored: readonly string[] = [];
  let writing: Promise<unknown> = Promise.resolve();

  /** One after the other, as they were asked for. A store that is full or forbidden costs the way back, and no journey. */
  const inTurn = <T>(
    work: (store: UnfinishedStore) => Promise<T>,
    otherwise: () => T,
  ): Promise<T> => {
    const turn = writing.then(async () => work(await opening)).catch(otherwise);
    writing = turn;
    return turn;
  };

  const nameOf = (bytes: Uint8Array): string => {
    const name = names.get(bytes) ?? crypto.randomUUID();
    names.set(bytes, name);
    return name;
  };

  const write = async (
    store: UnfinishedStore,
    kept: Omit<Kept, 'bytes'>,
    expiresAt: number,
  ): Promise<void> => {
    const used = new Map<string, Uint8Array>();
    const folder = toPlain(kept.folder, (bytes) => {
      const name = nameOf(bytes);
      used.set(name, bytes);
      return name;
    });
    for (const [name, bytes] of used) {
      if (!stored.includes(name)) await store.put(name, toBase64(bytes), {expiresAt});
    }
    const before = stored;
    stored = [...used.keys()];
    await store.put(ENTRY, {...kept, folder, bytes: stored} satisfies Kept, {expiresAt});
    for (const name of before) if (!used.has(name)) await store.delete(name);
  };

  const read = async (store: UnfinishedStore): Promise<UnfinishedJourney | undefined> => {
    const kept = (await store.get(ENTRY)) as Kept | undefined;
    if (!kept) return undefined;
    const found = new Map<string, Uint8Array<ArrayBuffer>>();
    for (const name of kept.bytes) {
      const bytes = fromBase64(String(await store.get(name)));
      found.set(name, bytes);
      names.set(bytes, name);
    }
    stored = kept.bytes;
    const folder = fromPlain(kept.folder, (name) =>
      found.get(name)!,
    ) as UnfinishedJourney['folder'];
    const {phase, chosen, relies} = kept;
    return {phase, chosen, relies, folder};
  };

  return {
    find: () =>
      inTurn(read, () => {
        stored = [];
        return undefined;
      }),
    keep({phase, country, slot, document}, {session, ...folder}, relies = false) {
      const goesOn = GOES_ON_IN[phase];
      if (!goesOn || !session) return;
      const expiresAt = Math.min(Date.parse(session.expiresAt), now() + KEEP_MS);
      if (expiresAt <= now()) return;
      // What is not confirmed, and what belongs to a file that was chosen, is not gone on with; what re-use comes to is worked out anew.
      const {chosen: _file, pending: _pending, sides: _sides, shared: _shared, ...whole} = folder;
      const {offer: _offer, ...rest} = whole;
      const kept = {
        phase: goesOn,
        chosen: {
          ...(country === undefined ? {} : {country}),
          ...(slot === undefined ? {} : {slot}),
          ...(document === undefined ? {} : {document}),
        },
        relies,
        // As it is now: it goes on changing while earlier writing is done.
        folder: {...rest, session, documents: new Map(rest.documents)},
      };
      void inTurn(
        (store) => write(store, kept, expiresAt),
        () => {},
      );
    },
    forget: () =>
      inTurn(
        async (store) => {
          await store.clear();
          stored = [];
          names.clear();
        },
        () => {},
      ),
  };
}
