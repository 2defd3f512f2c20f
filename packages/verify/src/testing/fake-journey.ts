/** A journey that does as it is told. For tests and the gallery. */
import type {Journey, JourneyOutcome, JourneyState, Wish} from '@passbase-verify/flow';
import type {Composition} from '../compose.js';
import {AUTHENTICATE} from '../locales/en/authenticate.js';
import {AUTHENTICATE_START} from '../locales/en/authenticate-start.js';
import {JOURNEY} from '../locales/en/journey.js';
import {START} from '../locales/en/start.js';
import {createWords, type Words} from '../locales/words.js';
import {SNAPSHOTS} from './snapshots.js';

export interface FakeJourney<Outcome = JourneyOutcome> extends Journey<Outcome> {
  /** Wishes that were dispatched. */
  readonly wishes: readonly Wish[];
  readonly closed: boolean;
  /** Writes a new snapshot, as the store does. */
  show(state: JourneyState): void;
  finish(outcome: Outcome): void;
  fail(error: unknown): void;
}

export interface FakeJourneyOptions {
  readonly preview?: Journey['preview'];
}

export function createFakeJourney<Outcome = JourneyOutcome>({
  preview = () => undefined,
}: FakeJourneyOptions = {}): FakeJourney<Outcome> {
  const listeners = new Set<(state: JourneyState) => void>();
  const wishes: Wish[] = [];
  let state: JourneyState = SNAPSHOTS.idle;
  let closed = false;
  let settle: {resolve(outcome: Outcome): void; reject(error: unknown): void} | undefined;
  const outcome = new Promise<Outcome>((resolve, reject) => {
    settle = {resolve, reject};
  });
  outcome.catch(() => {});
  return {
    wishes,
    get state() {
      return state;
    },
    get closed() {
      return closed;
    },
    show(next) {
      state = next;
      for (const listener of [...listeners]) listener(next);
    },
    finish: (result) => settle?.resolve(result),
    fail: (error) => settle?.reject(error),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (wish) => void wishes.push(wish),
    start: () => outcome,
    preview,
    close() {
      closed = true;
    },
  };
}

export function createFakeComposition<Outcome>(
  journey: Journey<Outcome>,
  video?: HTMLVideoElement,
): Composition<Outcome> & {readonly closed: boolean} {
  let closed = false;
  return {
    journey,
    video,
    get closed() {
      return closed;
    },
    close() {
      closed = true;
      journey.close();
    },
  };
}

/** English, as the journey has it, with dates and names of countries in one fixed locale. */
export const testWords = (locale = 'en-GB'): Words =>
  createWords({dictionary: {...START, ...JOURNEY}, language: 'en', locale});

/** The same, as the authenticate journey has it. */
export const authenticateWords = (): Words =>
  createWords({
    dictionary: {...START, ...JOURNEY, ...AUTHENTICATE_START, ...AUTHENTICATE},
    language: 'en',
    locale: 'en-GB',
  });
