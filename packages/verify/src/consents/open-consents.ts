/** The door of everything that `<passbase-consents>` loads when it is in a page. */
import {composeConsents, type ConsentsComposition, type ConsentsOptions} from '../compose.js';
import {EN} from '../locales/en.js';
import {EN_START} from '../locales/en.start.js';
import {createWords, type Dictionary, type Words} from '../locales/words.js';
import {PassbaseConsentList} from './consent-list.js';

export interface OpenConsentsOptions extends ConsentsOptions {
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
  strings,
  preferred,
  ...options
}: OpenConsentsOptions): OpenedConsents {
  defineConsentList();
  return {
    ...composeConsents(options),
    words: createWords({
      dictionary: {...EN_START, ...EN},
      overrides: strings,
      language: 'en',
      preferred,
    }),
  };
}
