import {registeredTypes} from '@passbase-verify/protocol';
import type {Dictionary} from './words.js';

/** What the registered Resource types and their Data points are called in this language, in English where it is not said. */
export const registeredWords = (language: string): Dictionary =>
  Object.fromEntries(
    registeredTypes().flatMap(({words}) =>
      // `zh-Hans` may be written as `zh`.
      ['en', language.split('-')[0]!, language].flatMap((tag) =>
        Object.hasOwn(words, tag) ? Object.entries(words[tag]!) : [],
      ),
    ),
  );
