/** The languages that there are sentences in. This table is the only place that names them; each has a folder here. */
import type {AuthenticateMessages} from './en/authenticate.js';
import {AUTHENTICATE_START, type AuthenticateStartMessages} from './en/authenticate-start.js';
import type {JourneyMessages} from './en/journey.js';
import {START, type StartMessages} from './en/start.js';

/** Loads a language's sentences, each file when it is needed and not before. */
export interface Language {
  readonly start: () => Promise<{readonly START: StartMessages}>;
  readonly authenticateStart: () => Promise<{
    readonly AUTHENTICATE_START: AuthenticateStartMessages;
  }>;
  readonly journey: () => Promise<{readonly JOURNEY: JourneyMessages}>;
  readonly authenticate: () => Promise<{readonly AUTHENTICATE: AuthenticateMessages}>;
}

/** By BCP 47 tag, as it stands in `lang` and in the record of a consent. Bundlers split files at an `import()` that is spelled out. */
export const LANGUAGES = {
  ar: {
    start: () => import('./ar/start.js'),
    authenticateStart: () => import('./ar/authenticate-start.js'),
    journey: () => import('./ar/journey.js'),
    authenticate: () => import('./ar/authenticate.js'),
  },
  de: {
    start: () => import('./de/start.js'),
    authenticateStart: () => import('./de/authenticate-start.js'),
    journey: () => import('./de/journey.js'),
    authenticate: () => import('./de/authenticate.js'),
  },
  en: {
    // What others fall back to, so it is there at once.
    start: async () => ({START}),
    authenticateStart: async () => ({AUTHENTICATE_START}),
    journey: () => import('./en/journey.js'),
    authenticate: () => import('./en/authenticate.js'),
  },
  es: {
    start: () => import('./es/start.js'),
    authenticateStart: () => import('./es/authenticate-start.js'),
    journey: () => import('./es/journey.js'),
    authenticate: () => import('./es/authenticate.js'),
  },
  fr: {
    start: () => import('./fr/start.js'),
    authenticateStart: () => import('./fr/authenticate-start.js'),
    journey: () => import('./fr/journey.js'),
    authenticate: () => import('./fr/authenticate.js'),
  },
  he: {
    start: () => import('./he/start.js'),
    authenticateStart: () => import('./he/authenticate-start.js'),
    journey: () => import('./he/journey.js'),
    authenticate: () => import('./he/authenticate.js'),
  },
  it: {
    start: () => import('./it/start.js'),
    authenticateStart: () => import('./it/authenticate-start.js'),
    journey: () => import('./it/journey.js'),
    authenticate: () => import('./it/authenticate.js'),
  },
  ja: {
    start: () => import('./ja/start.js'),
    authenticateStart: () => import('./ja/authenticate-start.js'),
    journey: () => import('./ja/journey.js'),
    authenticate: () => import('./ja/authenticate.js'),
  },
  ko: {
    start: () => import('./ko/start.js'),
    authenticateStart: () => import('./ko/authenticate-start.js'),
    journey: () => import('./ko/journey.js'),
    authenticate: () => import('./ko/authenticate.js'),
  },
  nl: {
    start: () => import('./nl/start.js'),
    authenticateStart: () => import('./nl/authenticate-start.js'),
    journey: () => import('./nl/journey.js'),
    authenticate: () => import('./nl/authenticate.js'),
  },
  pl: {
    start: () => import('./pl/start.js'),
    authenticateStart: () => import('./pl/authenticate-start.js'),
    journey: () => import('./pl/journey.js'),
    authenticate: () => import('./pl/authenticate.js'),
  },
  pt: {
    start: () => import('./pt/start.js'),
    authenticateStart: () => import('./pt/authenticate-start.js'),
    journey: () => import('./pt/journey.js'),
    authenticate: () => import('./pt/authenticate.js'),
  },
  ru: {
    start: () => import('./ru/start.js'),
    authenticateStart: () => import('./ru/authenticate-start.js'),
    journey: () => import('./ru/journey.js'),
    authenticate: () => import('./ru/authenticate.js'),
  },
  tr: {
    start: () => import('./tr/start.js'),
    authenticateStart: () => import('./tr/authenticate-start.js'),
    journey: () => import('./tr/journey.js'),
    authenticate: () => import('./tr/authenticate.js'),
  },
  uk: {
    start: () => import('./uk/start.js'),
    authenticateStart: () => import('./uk/authenticate-start.js'),
    journey: () => import('./uk/journey.js'),
    authenticate: () => import('./uk/authenticate.js'),
  },
  'zh-Hans': {
    start: () => import('./zh/start.js'),
    authenticateStart: () => import('./zh/authenticate-start.js'),
    journey: () => import('./zh/journey.js'),
    authenticate: () => import('./zh/authenticate.js'),
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof LANGUAGES;

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly LanguageTag[];
