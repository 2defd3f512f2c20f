/** The words of what loads with a journey, or with the list of consents. */
import {chooseLocale} from './choose-locale.js';
import type {Sentences} from './load-sentences.js';
import {registeredWords} from './registered-words.js';
import {createWords, type Dictionary, type Words} from './words.js';

export interface JourneyLooks {
  /** Those of the journey, in the language that it is shown in. */
  readonly sentences: Sentences;
  /** The integrator's own sentences; they win. */
  readonly strings: Dictionary;
  /** Locales that the User prefers, best first. */
  readonly preferred: readonly string[];
}

/** With what Resource types of the integrator's own, registered before, are called. */
export const journeyWords = ({sentences, strings, preferred}: JourneyLooks): Words =>
  createWords({
    ...sentences,
    overrides: {...registeredWords(sentences.language), ...strings},
    locale: chooseLocale(sentences.language, preferred),
  });
