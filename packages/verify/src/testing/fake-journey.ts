/** A journey that does as it is told. For tests and the gallery. */
import type {Journey, JourneyOutcome, JourneyState, Wish} from '@passbase-verify/flow';
import type {Composition} from '../compose.js';
import {EN} from '../locales/en.js';
import {EN_START} from '../locales/en.start.js';
import {createWords, type Words} from '../locales/words.js';
import {SNAPSHOTS} from './snapshots.js';

export interface FakeJourney extends Journey {
  /** Wishes that were dispatched. */
  readonly wishes: readonly Wish[];
  readonly closed: boolean;
  /** Writes a new snapshot, as the store does. */
  show(state: JourneyState): void;
  finish(outcome: JourneyOutcome): void;
  fail(error: unknown): void;
}

export interface FakeJourneyOptions {
  readonly preview?: Journey['preview'];
}

export function createFakeJourney({
  preview = () => undefined,
}: FakeJourneyOptions = {}): FakeJourney {
  const listeners = new Set<(state: JourneyState) => void>();
  const wishes: Wish[] = [];
  let state: JourneyState = SNAPSHOTS.idle;
  let closed = false;
  let settle: {resolve(outcome: JourneyOutcome): void; reject(error: unknown): void} | undefined;
  const outcome = new Promise<JourneyOutcome>((resolve, reject) => {
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

export function createFakeComposition(
  journey: Journey,
  video?: HTMLVideoElement,
): Composition & {readonly closed: boolean} {
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
  createWords({dictionary: {...EN_START, ...EN}, language: 'en', preferred: [locale]});
