/** The door of everything that loads when the User presses start. */
import type {AuthenticationOutcome, JourneyOutcome} from '@passbase-verify/flow';
import {
  compose,
  composeAuthentication,
  type ComposeAuthenticationOptions,
  type ComposeOptions,
  type Composition,
} from '../compose.js';
import {journeyWords, type JourneyLooks} from '../locales/journey-words.js';
import type {Words} from '../locales/words.js';
import {defineScreens} from './define-screens.js';

export interface OpenJourneyOptions extends ComposeOptions, JourneyLooks {}

export interface OpenAuthenticationOptions extends ComposeAuthenticationOptions, JourneyLooks {}

/** Of either journey. */
export type AnyJourneyOptions = OpenJourneyOptions | OpenAuthenticationOptions;
export type AnyOutcome = JourneyOutcome | AuthenticationOutcome;

export interface OpenedJourney<Outcome = JourneyOutcome> {
  readonly composition: Composition<Outcome>;
  readonly words: Words;
}

export function openJourney(options: OpenJourneyOptions): OpenedJourney {
  defineScreens();
  return {composition: compose(options), words: journeyWords(options)};
}

export function openAuthentication(
  options: OpenAuthenticationOptions,
): OpenedJourney<AuthenticationOutcome> {
  defineScreens();
  return {composition: composeAuthentication(options), words: journeyWords(options)};
}

/** The one that the options are of. */
export const openAnyJourney = (options: AnyJourneyOptions): OpenedJourney<AnyOutcome> =>
  'wish' in options ? openAuthentication(options) : openJourney(options);
