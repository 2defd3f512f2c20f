/** The door of everything that `<passbase-consents>` loads when it is in a page. */
import {composeConsents, type ConsentsComposition, type ConsentsOptions} from '../compose.js';
import {chooseLocale} from '../locales/choose-locale.js';
import type {Sentences} from '../locales/load-sentences.js';
import {createWords, type Dictionary, type Words} from '../locales/words.js';
import {PassbaseConsentList} from './consent-list.js';

export interface OpenConsentsOptions extends ConsentsOptions {
  /** In the language that the list is shown in. */
  readonly sentences: Sentences;
  /** The integrator's own sentences; they win. */
  readonly strings: Dictionary;
  /** Locales that the User prefers, best first. */
  readonly preferred: readonly string[];
}

export interface OpenedConsents extends ConsentsComposition {
  readonly words: Words;
}

/** Registers the internal element. */
export function defineConsentList(): void {
  if (!customElements.get('passbase-consent-list')) {
    customElements.define('passbase-consent-list', PassbaseConsentList);
  }
}

export function openConsents({
  sentences,
  strings,
  preferred,
  ...options
}: OpenConsentsOptions): OpenedConsents {
  defineConsentList();
  return {
    ...composeConsents(options),
    words: createWords({
      ...sentences,
      overrides: strings,
      locale: chooseLocale(sentences.language, preferred),
    }),
  };
}
