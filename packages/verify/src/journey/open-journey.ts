/** The door of everything that loads when the User presses start. */
import type {AuthenticationOutcome, JourneyOutcome} from '@passbase-verify/flow';
import {
  compose,
  composeAuthentication,
  type ComposeAuthenticationOptions,
  type ComposeOptions,
  type Composition,
} from '../compose.js';
import {EN_AUTHENTICATE} from '../locales/en.authenticate.js';
import {EN_AUTHENTICATE_START} from '../locales/en.authenticate.start.js';
import {EN} from '../locales/en.js';
import {EN_START} from '../locales/en.start.js';
import {createWords, type Dictionary, type Words} from '../locales/words.js';
import {defineScreens} from './define-screens.js';

export interface JourneyLooks {
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

const VERIFY_SENTENCES: Dictionary = {...EN_START, ...EN};

const AUTHENTICATE_SENTENCES: Dictionary = {
  ...VERIFY_SENTENCES,
  ...EN_AUTHENTICATE_START,
  ...EN_AUTHENTICATE,
};

const wordsFor = ({strings, preferred}: JourneyLooks, dictionary: Dictionary): Words =>
  createWords({dictionary, overrides: strings, language: 'en', preferred});

export function openJourney({strings, preferred, ...options}: OpenJourneyOptions): OpenedJourney {
  defineScreens();
  return {
    composition: compose(options),
    words: wordsFor({strings, preferred}, VERIFY_SENTENCES),
  };
}

export function openAuthentication({
  strings,
  preferred,
  ...options
}: OpenAuthenticationOptions): OpenedJourney<AuthenticationOutcome> {
  defineScreens();
  return {
    composition: composeAuthentication(options),
    words: wordsFor({strings, preferred}, AUTHENTICATE_SENTENCES),
  };
}

/** The one that the options are of. */
export const openAnyJourney = (options: AnyJourneyOptions): OpenedJourney<AnyOutcome> =>
  'wish' in options ? openAuthentication(options) : openJourney(options);
