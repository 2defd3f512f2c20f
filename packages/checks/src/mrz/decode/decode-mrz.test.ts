import type {MrzPlace, SeenMrz} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {buildMrz, decodeMrz, parseMrz, type MrzFormat} from '../../index.js';
import {CARD_LINES, PASSPORT_LINES, seeLines} from '../../testing/document-scene.js';
import {MRZ_CALIBRATION} from './mrz-calibration.js';
import {createRandom, MRZ_FORMATS, randomMrzFields} from '../../testing/index.js';

type Doubtful = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Lines of which the engine is sure, but for some places, `line:index`, with their own probabilities. */
const see = (lines: readonly string[], doubtful: Doubtful = {}): SeenMrz => {
  const sure = seeLines(lines).lines.map((line) => [...line]);
  for (const [at, weights] of Object.entries(doubtful)) {
    const [line, index] = at.split(':').map(Number) as [number, number];
    sure[line]![index] = {
      symbols: Object.keys(weights).join(''),
      weights: Object.values(weights),
    };
  }
  return {lines: sure};
};

const put = (lines: readonly string[], line: number, index: number, symbol: string) =>
  lines.map((text, i) =>
    i === line ? text.slice(0, index) + symbol + text.slice(index + 1) : text,
  );

describe('decoding', () => {
  it('accepts what is sure as it is, in every format', () => {
    const random = createRandom(5);
    for (let i = 0; i < 400; i++) {
      const format = MRZ_FORMATS[i % MRZ_FORMATS.length]!;
      const lines = buildMrz(format, randomMrzFields(random, format));
      const decoded = decodeMrz(seeLines(lines));
      expect(decoded).to.deep.include({format, lines, accepted: true, corrections: []});
      expect(decoded.doubts).to.deep.equal([]);
    }
  });

  it('takes the digit in a date and the letter in a name, and says so', () => {
    const lines = put(put(PASSPORT_LINES, 1, 15, 'O'), 0, 6, '8');
    const {lines: text, corrections} = decodeMrz(
      see(lines, {'1:15': {O: 0.97, '0': 0.03}, '0:6': {'8': 0.8, R: 0.19}}),
    );
    expect(text).to.deep.equal([PASSPORT_LINES[0], put(PASSPORT_LINES, 1, 15, '0')[1]]);
    expect(corrections).to.deep.equal([
      {line: 0, index: 6, from: '8', to: 'R'},
      {line: 1, index: 15, from: 'O', to: '0'},
    ]);
  });

  it('corrects a doubtful symbol so that the check digits hold, and says so', () => {
    const seen = see(put(PASSPORT_LINES, 1, 3, 'B'), {'1:3': {B: 0.7, '8': 0.3}});
    const decoded = decodeMrz(seen);
    expect(decoded.lines).to.deep.equal(PASSPORT_LINES);
    expect(decoded.corrections).to.deep.equal([{line: 1, index: 3, from: 'B', to: '8'}]);
    expect(decoded.accepted).to.equal(true);
  });

  it('does not rely on a symbol whose twin under the check digit may be meant as well', () => {
    // Smeared, G looks like 0, which the check digit excludes, and less like 6, which has its value modulo 10.
    const printed = buildMrz('TD3', {
      ...{documentCode: 'P', issuingState: 'UTO', nationality: 'UTO', sex: 'female'},
      ...{lastName: 'ERIKSSON', firstNames: 'ANNA MARIA', documentNumber: 'Y16371G20'},
      ...{birthDate: '1974-08-12', expiryDate: '2031-04-15'},
    });
    const smeared = see(printed, {'1:6': {'0': 0.69, '6': 0.3, G: 0.004}});
    const decoded = decodeMrz(smeared);
    expect(decoded.checks.every(({valid}) => valid)).to.equal(true);
    // Sure enough as a whole, and still not to be relied on.
    expect(decoded.confidence).to.be.greaterThan(MRZ_CALIBRATION.accept);
    expect(decoded).to.deep.include({accepted: false, doubts: ['unsure']});
    const sharp = decodeMrz(see(printed, {'1:6': {G: 0.99, '6': 0.01}}));
    expect(sharp.lines).to.deep.equal(printed);
    expect(sharp.accepted).to.equal(true);
  });

  it('never repairs a check digit that is wrong on the document: it reports it', () => {
    for (const [line, index, to, names] of [
      [1, 9, '7', ['document-number', 'composite']],
      [1, 43, '9', ['composite']],
      [1, 15, '1', ['birth-date', 'composite']],
    ] as const) {
      const wrong = put(PASSPORT_LINES, line, index, to);
      const decoded = decodeMrz(seeLines(wrong));
      expect(decoded.lines).to.deep.equal(wrong);
      expect(decoded.corrections).to.deep.equal([]);
      expect(decoded.printedWrong).to.deep.equal(names);
      expect(decoded.accepted).to.equal(false);
      expect(decoded.doubts).to.deep.equal(['printed-wrong']);
    }
  });

  it('does not call a check digit wrongly printed where a symbol is doubtful', () => {
    const wrong = put(PASSPORT_LINES, 1, 3, 'B');
    const {printedWrong, doubts, lines} = decodeMrz(see(wrong, {'1:3': {B: 0.6, E: 0.2}}));
    expect(lines).to.deep.equal(wrong);
    expect(printedWrong).to.deep.equal([]);
    expect(doubts).to.include('check-digits');
  });

  it('refuses a swap that check digits do not see where the reader was not sure', () => {
    // L and 1 differ by twenty, so that every check digit holds either way.
    const decoded = decodeMrz(see(PASSPORT_LINES, {'1:0': {L: 0.7, '1': 0.3}}));
    expect(decoded.checks.every(({valid}) => valid)).to.equal(true);
    expect(decoded.accepted).to.equal(false);
    expect(decoded.doubts).to.deep.equal(['unsure']);
  });

  it('refuses doubtful names although every check digit holds', () => {
    const decoded = decodeMrz(see(PASSPORT_LINES, {'0:16': {A: 0.6, R: 0.4}}));
    expect(decoded.checks.every(({valid}) => valid)).to.equal(true);
    expect(decoded.doubts).to.deep.equal(['unsure-names']);
  });

  it('turns noise behind the names into fillers', () => {
    const seen = see(put(PASSPORT_LINES, 0, 40, 'K'), {'0:40': {K: 0.7, '<': 0.3}});
    expect(decodeMrz(seen).lines).to.deep.equal(PASSPORT_LINES);
  });

  it('reads a long document number (9303-5 note j), whose check digit stands in the optional data', () => {
    const lines = buildMrz('TD1', {
      documentCode: 'ID',
      issuingState: 'BEL',
      nationality: 'BEL',
      lastName: 'SPECIMEN',
      firstNames: 'SPECIMEN',
      documentNumber: '600001795015',
      birthDate: '1995-04-16',
      expiryDate: '2030-01-31',
      sex: 'female',
    });
    expect(lines[0]).to.equal('IDBEL600001795<0152<<<<<<<<<<<');
    const decoded = decodeMrz(see(lines, {'0:17': {S: 0.6, '5': 0.4}}));
    expect(decoded).to.deep.include({lines, accepted: true});
  });

  it('leans to codes of States that exist, to dates that exist, and no further', () => {
    const at = (index: number, weights: Readonly<Record<string, number>>) =>
      decodeMrz(see(PASSPORT_LINES, {[`1:${index}`]: weights})).lines[1]![index];
    expect(at(10, {V: 0.6, U: 0.4})).to.equal('U');
    expect(at(16, {'3': 0.6, '8': 0.4})).to.equal('8');
    const sure = put(PASSPORT_LINES, 1, 10, 'V');
    expect(decodeMrz(seeLines(sure)).lines).to.deep.equal(sure);
  });

  it('knows a national layout by its beginning', () => {
    for (const [format, lines] of [
      ['TD1', CARD_LINES],
      ['FRA-DL', ['D1FRA13AA000026181231MARTIN<<9']],
      ['FRA-ID', ['IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<', '8806923102858CORINNE<<<<<<<6512068F6']],
      ['CHE-DL', ['AAA001D<<', 'FACHE305142128097<<800126<<<<<', 'MARCHAND<<FABIENNE<<<<<<<<<<<<']],
    ] as const satisfies readonly (readonly [MrzFormat, readonly string[]])[]) {
      expect(decodeMrz(seeLines(lines))).to.deep.include({format, accepted: true});
    }
  });

  it('accepts no other print: lines without a layout, or of the right size by chance', () => {
    expect(decodeMrz({lines: []}).doubts).to.deep.equal(['no-layout']);
    expect(decodeMrz(seeLines(['UTOPIA', 'PASSPORT'])).lines).to.deep.equal(['UTOPIA', 'PASSPORT']);
    const random = createRandom(11);
    const noise = (length: number) =>
      Array.from({length}, () => 'ABCDEFGHIKLMNOPRSTUV0123456789<'[Math.floor(random() * 31)]).join(
        '',
      );
    for (let i = 0; i < 300; i++) {
      for (const lengths of [[30], [30, 30, 30], [36, 36], [44, 44], [9, 30, 30]]) {
        expect(decodeMrz(seeLines(lengths.map(noise))).accepted).to.equal(false);
      }
    }
  });
});

describe('decoding of anything at all', () => {
  const symbols = fc.uniqueArray(fc.constantFrom(...'ABKLPSV01589<'), {minLength: 1, maxLength: 5});
  const place: fc.Arbitrary<MrzPlace> = symbols.chain((some) =>
    fc
      .array(fc.double({min: 0, max: 1 / some.length, noNaN: true}), {
        minLength: some.length,
        maxLength: some.length,
      })
      .map((weights) => ({symbols: some.join(''), weights})),
  );

  it('gives a text of the size it was given, and a confidence from 0 to 1', () => {
    const size = fc.constantFrom(
      [30],
      [9, 30, 30],
      [36, 36],
      [30, 30, 30],
      [44, 44],
      [7],
      [44, 36],
    );
    const seen = size.chain((lengths) =>
      fc.tuple(...lengths.map((length) => fc.array(place, {minLength: length, maxLength: length}))),
    );
    fc.assert(
      fc.property(seen, (lines) => {
        const decoded = decodeMrz({lines});
        expect(decoded.lines.map(({length}) => length)).to.deep.equal(lines.map((l) => l.length));
        expect(decoded.confidence).to.be.within(0, 1);
        expect(decoded.accepted && !parseMrz(decoded.lines).valid).to.equal(false);
      }),
      {numRuns: 60},
    );
  });

  it('is refused at the door where no engine gives it', () => {
    const good = {symbols: 'A', weights: [1]};
    for (const seen of [
      undefined,
      {lines: 'P<UTO'},
      {lines: [[good], [good], [good], [good]]},
      {lines: [new Array(65).fill(good)]},
      {lines: [[{symbols: '', weights: []}]]},
      {lines: [[{symbols: 'AA', weights: [0.5, 0.5]}]]},
      {lines: [[{symbols: 'a', weights: [1]}]]},
      {lines: [[{symbols: 'A', weights: [Number.NaN]}]]},
      {lines: [[{symbols: 'A', weights: [2]}]]},
      {lines: [[{symbols: 'AB', weights: [1]}]]},
      {lines: [[undefined]]},
    ]) {
      expect(() => decodeMrz(seen as SeenMrz))
        .to.throw()
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
  });
});
