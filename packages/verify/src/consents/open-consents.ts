/** The door of everything that `<passbase-consents>` loads when it is in a page. */
import {registerResourceTypes, type ResourceTypeDefinition} from '@passbase-verify/protocol';
import {composeConsents, type ConsentsComposition, type ConsentsOptions} from '../compose.js';
import {journeyWords, type JourneyLooks} from '../locales/journey-words.js';
import type {Words} from '../locales/words.js';
import {PassbaseConsentList} from './consent-list.js';

export interface OpenConsentsOptions extends ConsentsOptions, JourneyLooks {
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

export function openConsents(options: OpenConsentsOptions): OpenedConsents {
  registerResourceTypes(options.resourceTypes);
  defineConsentList();
  return {...composeConsents(options), words: journeyWords(options)};
}
