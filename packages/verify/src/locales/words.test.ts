import {
  COUNTRIES,
  DATA_POINTS,
  ERROR_CODES,
  GUIDANCE_CODES,
  RESOURCE_TYPES,
  STEP_IDS,
  type EvidenceZone,
  type FaceMatchReason,
  type FaceQualityReason,
  type LivenessReason,
} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {testWords} from '../testing/fake-journey.js';
import {AUTHENTICATE} from './en/authenticate.js';
import {AUTHENTICATE_START} from './en/authenticate-start.js';
import {JOURNEY} from './en/journey.js';
import {START} from './en/start.js';
import {createWords} from './words.js';

// Types have no list at run time; `satisfies` makes the compiler ask for every member.
const REASONS = Object.keys({
  'liveness-out-of-time': 0,
  'liveness-face-lost': 0,
  'liveness-many-faces': 0,
  'liveness-flat': 0,
  'liveness-no-challenge': 0,
  'liveness-unasked-movement': 0,
  'liveness-track-broken': 0,
} satisfies Record<LivenessReason, 0>);
const FACE_MATCHES = Object.keys({
  'face-match-differs': 0,
  'face-match-changed': 0,
  'face-match-no-portrait': 0,
  'face-match-portrait-small': 0,
  'face-match-no-selfie': 0,
} satisfies Record<FaceMatchReason, 0>);
const FACE_QUALITIES = Object.keys({
  'face-quality-many': 0,
  'face-quality-small': 0,
  'face-quality-cropped': 0,
  'face-quality-turned': 0,
  'face-quality-eyes-closed': 0,
  'face-quality-mouth-open': 0,
  'face-quality-dark': 0,
  'face-quality-bright': 0,
  'face-quality-uneven': 0,
  'face-quality-flat': 0,
  'face-quality-blurred': 0,
} satisfies Record<FaceQualityReason, 0>);
const ZONES = Object.keys({
  mrz: 0,
  visual: 0,
  barcode: 0,
  'file-text': 0,
  user: 0,
  page: 0,
  derived: 0,
  judgement: 0,
  'issuer-signed': 0,
} satisfies Record<EvidenceZone, 0>);
describe('the English sentences', () => {
  const words = testWords();
  const missing = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => !words.find(key)?.trim());

  it('has one for every guidance code', () => {
    expect(missing(GUIDANCE_CODES)).to.deep.equal([]);
  });

  it('has a title and an advice for every error code', () => {
    const codes = Object.keys(ERROR_CODES);
    expect(missing(codes.flatMap((code) => [code, `${code}.advice`]))).to.deep.equal([]);
  });

  it('has a sentence and an advice for all that liveness and the comparison of faces come to', () => {
    expect(
      missing(
        [...REASONS, ...FACE_MATCHES, ...FACE_QUALITIES].flatMap((code) => [
          code,
          `${code}.advice`,
        ]),
      ),
    ).to.deep.equal([]);
  });

  it('has a label for every Data point, Resource type, step and zone', () => {
    expect(missing(Object.keys(DATA_POINTS))).to.deep.equal([]);
    expect(missing(Object.keys(RESOURCE_TYPES))).to.deep.equal([]);
    expect(missing(STEP_IDS.map((step) => `step.${step}`))).to.deep.equal([]);
    expect(missing(ZONES.map((zone) => `zone.${zone}`))).to.deep.equal([]);
  });

  it('names no key twice in its two files', () => {
    expect(Object.keys(JOURNEY).filter((key) => key in START)).to.deep.equal([]);
  });

  it('says nothing in an authentication that has no place in a Verification', () => {
    const unknown = Object.keys(AUTHENTICATE).filter((key) => !(key in JOURNEY));
    expect(unknown).to.deep.equal([]);
    expect(Object.keys(AUTHENTICATE_START).filter((key) => !(key in START))).to.deep.equal([]);
  });

  it('leaves no placeholder unfilled in an authentication that a Verification fills', () => {
    const placeholders = (sentence: string): string[] => sentence.match(/\{\w+\}/g) ?? [];
    for (const [key, sentence] of Object.entries(AUTHENTICATE)) {
      // Who asks is known on each of these screens.
      const known = ['{audience}', ...placeholders(JOURNEY[key as keyof typeof JOURNEY])];
      expect(known, key).to.include.members(placeholders(sentence));
    }
  });

  it('names no error code that there is not', () => {
    const unknown = Object.keys(JOURNEY).filter(
      (key) => key.startsWith('ERR_') && !(key.split('.')[0]! in ERROR_CODES),
    );
    expect(unknown).to.deep.equal([]);
  });

  it('overrides no country of ISO 3166-1', () => {
    const overridden = COUNTRIES.filter((code) => `country.${code}` in JOURNEY);
    expect(overridden).to.deep.equal([]);
  });
});

describe('looking words up', () => {
  const dictionary = {greeting: 'Hello {name}, {name}!', plain: 'Plain'};

  it('fills placeholders in, and leaves unknown ones as they are', () => {
    const words = createWords({dictionary, language: 'en'});
    expect(words.find('greeting', {name: 'Ada'})).to.equal('Hello Ada, Ada!');
    expect(words.find('greeting')).to.equal('Hello {name}, {name}!');
    expect(words.find('greeting', {toString: 'x'})).to.equal('Hello {name}, {name}!');
  });

  it('does not take inherited names for keys', () => {
    const words = createWords({dictionary, language: 'en'});
    expect(words.find('constructor')).to.equal(undefined);
  });

  it('prefers the sentences of the page', () => {
    const words = createWords({dictionary, overrides: {plain: 'Mine'}, language: 'en'});
    expect(words.find('plain')).to.equal('Mine');
  });

  it("writes numbers as the User's locale does", () => {
    const options = {dictionary: {a: '{n} and {s}'}, language: 'en'};
    const params = {n: 1_234_567.5, s: '1234.5'};
    expect(createWords(options).find('a', params)).to.equal('1,234,567.5 and 1234.5');
    const indian = createWords({...options, locale: 'en-IN'});
    expect(indian.find('a', params)).to.equal('12,34,567.5 and 1234.5');
  });

  it('keeps names in one piece where sentences run from right to left', () => {
    const words = createWords({dictionary: {a: 'ל־{name}: {n}'}, language: 'he'});
    expect(words.direction).to.equal('rtl');
    expect(words.find('a', {name: 'Bank (UK)', n: 3})).to.equal('ל־\u2068Bank (UK)\u2069: 3');
  });

  it('takes the plural form of the language for a count', () => {
    const forms = {left: '{count} rest', 'left.one': '{count} one', 'left.few': '{count} few'};
    const english = createWords({dictionary: forms, language: 'en'});
    const polish = createWords({dictionary: forms, language: 'pl'});
    expect([1, 2, 5].map((count) => english.find('left', {count}))).to.deep.equal([
      '1 one',
      '2 rest',
      '5 rest',
    ]);
    expect([1, 2, 5].map((count) => polish.find('left', {count}))).to.deep.equal([
      '1 one',
      '2 few',
      '5 rest',
    ]);
    expect(english.find('left', {count: '1'})).to.equal('1 rest');
  });

  it("prefers the page's sentence to a plural form of ours", () => {
    const dictionary = {left: 'ours', 'left.one': 'our one'};
    const words = createWords({dictionary, overrides: {left: 'Mine: {count}'}, language: 'en'});
    expect(words.find('left', {count: 1})).to.equal('Mine: 1');
  });
});
