/** A book of consents that does as it is told. For tests and the gallery. */
import {makeConsentReceipt} from '@passbase-verify/bundle/receipt';
import type {ConsentBook} from '@passbase-verify/flow';
import {PassbaseError, type KeptConsent, type ShareConsent} from '@passbase-verify/protocol';
import type {OpenedConsents} from '../consents/open-consents.js';
import {defineConsentList} from '../consents/open-consents.js';
import {testWords} from './fake-journey.js';

const JWS = 'aaa.bbb.ccc';

/** An entry of the book, as far as a list shows it. */
export function keptConsent(
  id: string,
  change: Partial<ShareConsent> = {},
  state: 'given' | 'unconfirmed' | 'withdrawn' = 'given',
): KeptConsent {
  const record: ShareConsent = {
    ...{kind: 'share', verificationId: `v-${id}`, recipient: 'Example Bank'},
    ...{purpose: 'To open your account', granted: ['full_name', 'age_over_18']},
    ...{refused: ['date_of_birth'], textVersion: '1', language: 'en'},
    givenAt: '2030-05-10T12:00:00.000Z',
    ...change,
  };
  const signed = {record, jws: JWS};
  const entry = {id, signed, receipt: makeConsentReceipt(signed, {thumbprint: 'A'.repeat(43)})};
  return state === 'given' ? entry : withdrawnConsent(entry, state === 'withdrawn');
}

export function withdrawnConsent(entry: KeptConsent, confirmed: boolean): KeptConsent {
  const {verificationId, recipient, granted} = entry.signed.record;
  const withdrawal = {
    record: {
      ...({kind: 'withdrawal', verificationId, recipient, consentDigest: entry.id} as const),
      ...{withdrawn: granted, textVersion: '1', language: 'en'},
      withdrawnAt: '2030-06-01T09:30:00.000Z',
    },
    jws: JWS,
  };
  if (!confirmed) return {...entry, withdrawal};
  const {consentDigest} = withdrawal.record;
  return {
    ...{...entry, withdrawal},
    confirmed: {consentDigest, confirmedAt: '2030-06-01T09:30:01.000Z', deleted: granted},
  };
}

export interface FakeBook extends ConsentBook {
  entries: readonly KeptConsent[];
  /** What was done, in order. */
  readonly log: string[];
  /** What comes of the next withdrawals. */
  answers: 'confirms' | 'fails' | 'refuses' | 'hangs';
  /** Thrown by `list`, where there is one. */
  broken: PassbaseError | undefined;
}

export function createFakeBook(entries: readonly KeptConsent[]): FakeBook {
  const book: FakeBook = {
    entries,
    log: [],
    answers: 'confirms',
    broken: undefined,
    async list() {
      if (book.broken) throw book.broken;
      return book.entries;
    },
    async withdraw(id, {textVersion}, {signal}) {
      book.log.push(`withdraw ${id} ${textVersion}`);
      const change = (confirmed: boolean): void => {
        book.entries = book.entries.map((entry) =>
          entry.id === id ? withdrawnConsent(entry, confirmed) : entry,
        );
      };
      if (book.answers === 'refuses') {
        throw new PassbaseError('ERR_ADAPTER_NO_WITHDRAWAL', 'made to refuse');
      }
      change(false);
      if (book.answers === 'fails') throw new PassbaseError('ERR_ADAPTER_FAILED', 'made to fail');
      if (book.answers === 'hangs') {
        await new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), {once: true});
        });
      }
      change(true);
      return book.entries.find((entry) => entry.id === id)!;
    },
    async forget(id) {
      book.log.push(`forget ${id}`);
      book.entries = book.entries.filter((entry) => entry.id !== id);
    },
  };
  return book;
}

export function openFakeBook(
  book: ConsentBook,
  words = testWords(),
): OpenedConsents & {readonly closed: boolean} {
  defineConsentList();
  let closed = false;
  return {
    book,
    words,
    get closed() {
      return closed;
    },
    close() {
      closed = true;
    },
  };
}
