/** Words of the gallery: in the language of the page. */
import {chooseLanguage} from '../locales/choose-language.js';
import {loadJourneySentences, type Wording} from '../locales/load-sentences.js';
import {createWords, type Words} from '../locales/words.js';

export async function galleryWords(wording: Wording): Promise<Words> {
  const tag = chooseLanguage([document.documentElement.lang]);
  const sentences = await loadJourneySentences(tag, wording);
  // Dates and names of countries are the same wherever the pictures are made.
  return createWords({...sentences, locale: tag === 'en' ? 'en-GB' : tag});
}
