/** Loads the sentences of one language, and English in its place where they don't come: a missing file must not end a journey. */
import {withDeadline} from '@passbase-verify/protocol';
import {AUTHENTICATE_START, START} from './en/start.js';
import {LANGUAGES, type Language, type LanguageTag} from './languages.js';
import type {Dictionary} from './words.js';

/** Milliseconds that a file of sentences may take: some 15 kB, so a network that needs longer is about to fail. */
const DEADLINE_MS = 10_000;

/** Whose sentences: a Biometric Authentication says some things otherwise, under the same keys. */
export type Wording = 'verification' | 'authentication';

/** Sentences, and the language that they are in. */
export interface Sentences {
  readonly language: LanguageTag;
  readonly dictionary: Dictionary;
}

/** What is shown before the journey is loaded, in the language that is there at once. */
export const ENGLISH_START: Readonly<Record<Wording, Sentences>> = {
  verification: {language: 'en', dictionary: START},
  authentication: {language: 'en', dictionary: {...START, ...AUTHENTICATE_START}},
};

/** What is shown before the journey is loaded. Never rejects. */
export const loadStartSentences = (tag: LanguageTag, wording: Wording): Promise<Sentences> =>
  load(tag, async (language) => startOf(language, wording));

/** All that is shown. Rejects where English can't be loaded either. */
export const loadJourneySentences = (tag: LanguageTag, wording: Wording): Promise<Sentences> =>
  load(tag, async (language) => {
    const [start, {JOURNEY, AUTHENTICATE}] = await Promise.all([
      startOf(language, wording),
      language.journey(),
    ]);
    return {...JOURNEY, ...start, ...(wording === 'authentication' ? AUTHENTICATE : {})};
  });

async function startOf(language: Language, wording: Wording): Promise<Dictionary> {
  const words = await language.start();
  return {...words.START, ...(wording === 'authentication' ? words.AUTHENTICATE_START : {})};
}

async function load(
  tag: LanguageTag,
  read: (language: Language) => Promise<Dictionary>,
): Promise<Sentences> {
  try {
    const dictionary = await withDeadline(() => read(LANGUAGES[tag]), {
      ms: DEADLINE_MS,
      code: 'ERR_VISION_ASSET_NETWORK',
      what: `loading the sentences of "${tag}"`,
    });
    return {language: tag, dictionary};
  } catch (cause) {
    if (tag === 'en') throw cause;
    return load('en', read);
  }
}
