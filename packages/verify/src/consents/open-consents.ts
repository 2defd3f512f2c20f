/** The door of everything that `<passbase-consents>` loads when it is in a page. */
import {registerResourceTypes, type ResourceTypeDefinition} from '@passbase-verify/protocol';
import {composeConsents, type ConsentsComposition, type ConsentsOptions} from '../compose.js';
import type {Sentences} from '../locales/load-sentences.js';
import {registeredWords} from '../locales/registered-words.js';
import {createWords, type Dictionary, type Words} from '../locales/words.js';
import {PassbaseConsentList} from './consent-list.js';

export interface OpenConsentsOptions extends ConsentsOptions {
  /** In the language that the list is shown in. */
  readonly sentences: Sentences;
  /** The integrator's own sentences; they win. */
  readonly strings: Dictionary;
  /** Locales that the User prefers, best first. */
  readonly preferred: readonly string[];
  /** The integrator's own, whose Data points the list may name. */
  readonly resourceTypes: readonly ResourceTypeDefinition[];
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
  resourceTypes,
  ...options
}: OpenConsentsOptions): OpenedConsents {
  registerResourceTypes(resourceTypes);
  defineConsentList();
  return {
    ...composeConsents(options),
    words: createWords({
      ...sentences,
      overrides: {...registeredWords(sentences.language), ...strings},
      preferred,
    }),
  };
}
