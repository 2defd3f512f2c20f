/** The languages that there are sentences in. This table is the only place that names them; each has a folder here. */
import type {AuthenticateMessages} from './en/authenticate.js';
import type {AuthenticateStartMessages} from './en/authenticate-start.js';
import type {JourneyMessages} from './en/journey.js';
import {AUTHENTICATE_START, START, type StartMessages} from './en/start.js';

/** A language, and how its sentences are loaded: each file when it is needed and not before. */
export interface Language {
  /**
   * In itself, as it stands in the menu. `Intl.DisplayNames` says the same, but asking it for all of these takes longer than all else that
   * the card needs.
   */
  readonly name: string;
  /** What the card in the page says. */
  readonly start: () => Promise<{
    readonly START: StartMessages;
    readonly AUTHENTICATE_START: AuthenticateStartMessages;
  }>;
  readonly journey: () => Promise<{
    readonly JOURNEY: JourneyMessages;
    readonly AUTHENTICATE: AuthenticateMessages;
  }>;
}

/** By BCP 47 tag, as it stands in `lang` and in the record of a consent. Bundlers split files at an `import()` that is spelled out. */
export const LANGUAGES = {
  ar: {
    name: 'العربية',
    start: () => import('./ar/start.js'),
    journey: () => import('./ar/journey.js'),
  },
  de: {
    name: 'Deutsch',
    start: () => import('./de/start.js'),
    journey: () => import('./de/journey.js'),
  },
  en: {
    name: 'English',
    // What others fall back to, so it is there at once.
    start: async () => ({START, AUTHENTICATE_START}),
    journey: () => import('./en/journey.js'),
  },
  es: {
    name: 'Español',
    start: () => import('./es/start.js'),
    journey: () => import('./es/journey.js'),
  },
  fr: {
    name: 'Français',
    start: () => import('./fr/start.js'),
    journey: () => import('./fr/journey.js'),
  },
  he: {
    name: 'עברית',
    start: () => import('./he/start.js'),
    journey: () => import('./he/journey.js'),
  },
  it: {
    name: 'Italiano',
    start: () => import('./it/start.js'),
    journey: () => import('./it/journey.js'),
  },
  ja: {
    name: '日本語',
    start: () => import('./ja/start.js'),
    journey: () => import('./ja/journey.js'),
  },
  ko: {
    name: '한국어',
    start: () => import('./ko/start.js'),
    journey: () => import('./ko/journey.js'),
  },
  nl: {
    name: 'Nederlands',
    start: () => import('./nl/start.js'),
    journey: () => import('./nl/journey.js'),
  },
  pl: {
    name: 'Polski',
    start: () => import('./pl/start.js'),
    journey: () => import('./pl/journey.js'),
  },
  pt: {
    name: 'Português',
    start: () => import('./pt/start.js'),
    journey: () => import('./pt/journey.js'),
  },
  ru: {
    name: 'Русский',
    start: () => import('./ru/start.js'),
    journey: () => import('./ru/journey.js'),
  },
  tr: {
    name: 'Türkçe',
    start: () => import('./tr/start.js'),
    journey: () => import('./tr/journey.js'),
  },
  uk: {
    name: 'Українська',
    start: () => import('./uk/start.js'),
    journey: () => import('./uk/journey.js'),
  },
  'zh-Hans': {
    name: '简体中文',
    start: () => import('./zh/start.js'),
    journey: () => import('./zh/journey.js'),
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof LANGUAGES;

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly LanguageTag[];
