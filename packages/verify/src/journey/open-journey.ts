/** The door of everything that loads when the User presses start. */
import {compose, type ComposeOptions, type Composition} from '../compose.js';
import {EN} from '../locales/en.js';
import {EN_START} from '../locales/en.start.js';
import {createWords, type Dictionary, type Words} from '../locales/words.js';
import {defineScreens} from './define-screens.js';

export interface OpenJourneyOptions extends ComposeOptions {
  readonly strings: Dictionary;
  /** Locales that the User prefers, best first. */
  readonly preferred: readonly string[];
}

export interface OpenedJourney {
  readonly composition: Composition;
  readonly words: Words;
}

export function openJourney({strings, preferred, ...options}: OpenJourneyOptions): OpenedJourney {
  defineScreens();
  return {
    composition: compose(options),
    words: createWords({
      dictionary: {...EN_START, ...EN},
      overrides: strings,
      language: 'en',
      preferred,
    }),
  };
}
