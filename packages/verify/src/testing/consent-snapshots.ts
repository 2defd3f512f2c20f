/** Faces of `<passbase-consents>`: what is in the book, what the User presses, and what comes of it. */
import type {KeptConsent} from '@passbase-verify/protocol';
import {keptConsent, type FakeBook} from './fake-book.js';

export interface ConsentSnapshot {
  readonly entries: readonly KeptConsent[];
  /** `data-action` of the buttons that are pressed on the first entry, in order. */
  readonly press: readonly string[];
  readonly answers: FakeBook['answers'];
  /** The history can't be read. */
  readonly blocked?: boolean;
}

const given = keptConsent('1');
const ENTRIES = [
  given,
  keptConsent('2', {givenAt: '2030-04-02T08:15:00.000Z', granted: ['nationality']}, 'unconfirmed'),
  keptConsent('3', {givenAt: '2030-01-20T18:40:00.000Z', purpose: ''}, 'withdrawn'),
];

const snapshot = (change: Partial<ConsentSnapshot> = {}): ConsentSnapshot => ({
  entries: ENTRIES,
  press: [],
  answers: 'confirms',
  ...change,
});

export const CONSENT_SNAPSHOTS = {
  consents: snapshot(),
  'consents-none': snapshot({entries: []}),
  'consents-blocked': snapshot({blocked: true}),
  'consents-withdraw': snapshot({press: ['withdraw']}),
  'consents-withdrawing': snapshot({press: ['withdraw', 'confirm'], answers: 'hangs'}),
  'consents-withdrawn': snapshot({press: ['withdraw', 'confirm']}),
  'consents-failed': snapshot({press: ['withdraw', 'confirm'], answers: 'fails'}),
  'consents-refused': snapshot({press: ['withdraw', 'confirm'], answers: 'refuses'}),
  'consents-forget': snapshot({press: ['forget']}),
} as const satisfies Record<string, ConsentSnapshot>;

export type ConsentSnapshotName = keyof typeof CONSENT_SNAPSHOTS;
