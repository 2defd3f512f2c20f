/** The door of everything that loads when the User presses start. */
import type {AuthenticationOutcome, JourneyOutcome} from '@passbase-verify/flow';
import {
  compose,
  composeAuthentication,
  type ComposeAuthenticationOptions,
  type ComposeOptions,
  type Composition,
} from '../compose.js';
import {chooseLocale} from '../locales/choose-locale.js';
import type {Sentences} from '../locales/load-sentences.js';
import {createWords, type Dictionary, type Words} from '../locales/words.js';
import {defineScreens} from './define-screens.js';

export interface JourneyLooks {
  /** Those of the journey, in the language that it is shown in. */
  readonly sentences: Sentences;
  /** The integrator's own sentences; they win. */
  readonly strings: Dictionary;
  /** Locales that the User prefers, best first. */
  readonly preferred: readonly string[];
}

export interface OpenJourneyOptions extends ComposeOptions, JourneyLooks {}

export interface OpenAuthenticationOptions extends ComposeAuthenticationOptions, JourneyLooks {}

/** Of either journey. */
export type AnyJourneyOptions = OpenJourneyOptions | OpenAuthenticationOptions;
export type AnyOutcome = JourneyOutcome | AuthenticationOutcome;

export interface OpenedJourney<Outcome = JourneyOutcome> {
  readonly composition: Composition<Outcome>;
  readonly words: Words;
}

const wordsOf = ({sentences, strings, preferred}: JourneyLooks): Words =>
  createWords({
    ...sentences,
    overrides: strings,
    locale: chooseLocale(sentences.language, preferred),
  });

export function openJourney(options: OpenJourneyOptions): OpenedJourney {
  defineScreens();
  return {composition: compose(options), words: wordsOf(options)};
}

export function openAuthentication(
  options: OpenAuthenticationOptions,
): OpenedJourney<AuthenticationOutcome> {
  defineScreens();
  return {composition: composeAuthentication(options), words: wordsOf(options)};
}

/** The one that the options are of. */
export const openAnyJourney = (options: AnyJourneyOptions): OpenedJourney<AnyOutcome> =>
  'wish' in options ? openAuthentication(options) : openJourney(options);
