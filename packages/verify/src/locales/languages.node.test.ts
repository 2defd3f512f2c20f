import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {LANGUAGES, LANGUAGE_TAGS, type LanguageTag} from './languages.js';
import {PLURAL_FORMS} from './messages.js';
import type {Dictionary} from './words.js';

/** What is counted here, pages, countries, tries, Data points, stays below this. */
const HIGHEST_COUNT = 300;

/** The files of one language, by name. */
async function filesOf(tag: LanguageTag): Promise<Readonly<Record<string, Dictionary>>> {
  const {START, AUTHENTICATE_START} = await LANGUAGES[tag].start();
  const {JOURNEY, AUTHENTICATE} = await LANGUAGES[tag].journey();
  return {
    start: START,
    'authenticate-start': AUTHENTICATE_START,
    journey: JOURNEY,
    authenticate: AUTHENTICATE,
  };
}

/** `share.button.few` is a form of `share.button`. */
const formOf = (key: string): string | undefined =>
  PLURAL_FORMS.find((form) => key.endsWith(`.${form}`));

const baseOf = (key: string): string => key.replace(/\.[^.]+$/, '');

const placeholders = (sentence = ''): ReadonlySet<string> =>
  new Set(sentence.match(/\{\w+\}/g) ?? []);

/** What is wrong with a sentence, measured by the English one; empty where nothing is. */
function faultsOf(key: string, sentence: string, english: string | undefined): readonly string[] {
  if (english === undefined) return [`${key}: there is no such key`];
  const [ours, theirs] = [placeholders(sentence), placeholders(english)];
  const unknown = [...ours].filter((name) => !theirs.has(name));
  // "One try" need not say the number.
  const left = [...theirs].filter(
    (name) => !ours.has(name) && !(formOf(key) && name === '{count}'),
  );
  return [
    ...(sentence.trim() === sentence && sentence
      ? []
      : [`${key}: empty, or white space around it`]),
    ...unknown.map((name) => `${key}: ${name} is never filled in`),
    ...left.map((name) => `${key}: ${name} is left out`),
  ];
}

/** Forms that a language needs for the numbers that occur, where a sentence has any of its own. */
function pluralFaults(tag: string, file: Dictionary): readonly string[] {
  const rules = new Intl.PluralRules(tag);
  const counts = Array.from({length: HIGHEST_COUNT + 1}, (_, count) => rules.select(count));
  const needed = [...new Set(counts)].filter((form) => form !== 'other').sort();
  const {pluralCategories} = rules.resolvedOptions();
  const forms = Object.keys(file).filter((key) => formOf(key));
  return [
    ...forms
      .filter((key) => !pluralCategories.includes(formOf(key) as Intl.LDMLPluralRule))
      .map((key) => `${key}: ${tag} has no such form`),
    ...[...new Set(forms.map(baseOf))].flatMap((key) =>
      needed.filter((form) => !(`${key}.${form}` in file)).map((form) => `${key}.${form}: missing`),
    ),
  ];
}

describe('the languages', async () => {
  const english = await filesOf('en');

  it('are those that have a folder', async () => {
    const here = await readdir(new URL('.', import.meta.url), {withFileTypes: true});
    const folders = here.filter((entry) => entry.isDirectory()).map(({name}) => name);
    const primary = LANGUAGE_TAGS.map((tag) => tag.split('-')[0]!);
    assert.deepEqual(primary.toSorted(), folders.toSorted());
  });

  it('are named by tags as they should be written', () => {
    assert.deepEqual(Intl.getCanonicalLocales([...LANGUAGE_TAGS]), LANGUAGE_TAGS);
  });

  it('have each its own sentences', async () => {
    const all = await Promise.all(LANGUAGE_TAGS.map(filesOf));
    assert.equal(new Set(all.map((files) => JSON.stringify(files))).size, LANGUAGE_TAGS.length);
  });

  for (const tag of LANGUAGE_TAGS) {
    it(`${tag}: every sentence of the English, with the same placeholders, and no other`, async () => {
      const files = await filesOf(tag);
      for (const [name, file] of Object.entries(files)) {
        const source = english[name]!;
        const missing = Object.keys(source).filter((key) => !formOf(key) && !(key in file));
        const faults = Object.entries(file).flatMap(([key, sentence]) =>
          faultsOf(key, sentence!, source[formOf(key) ? baseOf(key) : key]),
        );
        assert.deepEqual({missing, faults}, {missing: [], faults: []}, name);
      }
    });

    it(`${tag}: where a sentence counts, every plural form of the language`, async () => {
      const files = await filesOf(tag);
      for (const [name, file] of Object.entries(files)) {
        assert.deepEqual(pluralFaults(tag, file), [], name);
      }
    });
  }
});

describe('the measure of a language', () => {
  it('finds what is missing, unknown and empty', () => {
    assert.deepEqual(faultsOf('a', 'Hallo {name}', 'Hello {name}'), []);
    assert.deepEqual(faultsOf('a.one', 'eins', '{count} of them'), []);
    assert.deepEqual(faultsOf('a', 'Hallo {nom}', 'Hello {name}'), [
      'a: {nom} is never filled in',
      'a: {name} is left out',
    ]);
    assert.deepEqual(faultsOf('a', ' ', 'Hello'), ['a: empty, or white space around it']);
    assert.deepEqual(faultsOf('b', 'x', undefined), ['b: there is no such key']);
  });

  it('finds plural forms that are missing, and such as there are not', () => {
    assert.deepEqual(pluralFaults('pl', {a: '', 'a.one': '', 'a.few': '', 'a.many': ''}), []);
    assert.deepEqual(pluralFaults('pl', {a: '', 'a.one': ''}), [
      'a.few: missing',
      'a.many: missing',
    ]);
    assert.deepEqual(pluralFaults('ja', {a: '', 'a.one': ''}), ['a.one: ja has no such form']);
    // Spanish has a form for whole millions, of which there are none here.
    assert.deepEqual(pluralFaults('es', {a: '', 'a.one': ''}), []);
  });
});
