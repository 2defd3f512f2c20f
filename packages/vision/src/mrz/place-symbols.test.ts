import {expect} from 'chai';
import {framesOf} from '../testing/frames.js';
import {TD1, TD3} from '../testing/print.js';
import {CLASSES, latticeOf, type Frames} from './lattice.js';
import {placeSymbols, type PlacedLine} from './place-symbols.js';

const place = (frames: Frames, places: number): PlacedLine =>
  placeSymbols(latticeOf(frames), places)!;

const textOf = ({places}: PlacedLine): string => places.map(({symbols}) => symbols[0]).join('');

describe('placeSymbols', () => {
  it('reads lines that are clear', () => {
    for (const line of [...TD3, ...TD1]) {
      const placed = place(framesOf(line), line.length);
      expect(textOf(placed)).to.equal(line);
      for (const {weights} of placed.places) expect(weights[0]).to.be.greaterThan(0.98);
      expect(placed.step).to.be.closeTo(4, 0.05);
    }
  });

  it('reads print that is narrower or wider than it seemed, and says so', () => {
    for (const step of [3.3, 3.7, 4.4, 5]) {
      const placed = place(framesOf(TD3[1], {step}), 44);
      expect(textOf(placed), `step ${step}`).to.equal(TD3[1]);
      expect(placed.step).to.be.closeTo(step, 0.05);
    }
  });

  it('keeps a place free for a character that is not seen, and is unsure there only', () => {
    for (const hidden of [0, 1, 20, 42, 43]) {
      const seen = `${TD3[1].slice(0, hidden)} ${TD3[1].slice(hidden + 1)}`;
      const placed = place(framesOf(seen), 44);
      for (const [i, {symbols, weights}] of placed.places.entries()) {
        if (i === hidden) expect(weights[0], `place ${i}`).to.be.lessThan(0.3);
        else expect(symbols[0], `place ${i} without ${hidden}`).to.equal(TD3[1][i]);
      }
    }
  });

  it('tells repeated characters apart by their distance', () => {
    const line = 'P<UTO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<';
    expect(textOf(place(framesOf(line), 44))).to.equal(line);
  });

  it('gives each reading of a doubtful character its probability', () => {
    const frames = framesOf(TD3[1]);
    // The tenth place: 3 or 8, the one e times as likely as the other.
    const at = Math.round(5.5 + 9 * 4);
    frames.set(at, TD3[1][9]!, 9);
    frames.set(at, '8', 8);
    const {symbols, weights} = place(frames, 44).places[9]!;
    expect(symbols.slice(0, 2)).to.equal(`${TD3[1][9]}8`);
    expect(weights[0]! / weights[1]!).to.be.closeTo(Math.E, 0.1);
    expect(weights.reduce((sum, one) => sum + one, 0)).to.be.at.most(1.000001);
  });

  it('drops a frame beside the line', () => {
    const frames = framesOf(TD3[0], {first: 9.5, count: 196});
    frames.set(2, 'I', 14);
    frames.set(192, '1', 14);
    expect(textOf(place(frames, 44))).to.equal(TD3[0]);
  });

  it('finds the true number of places likelier than any other', () => {
    const numbers = [30, 36, 44];
    const lines = [TD1[0], 'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', TD3[0]];
    for (const [i, line] of lines.entries()) {
      const likelihoods = numbers.map(
        (n) => placeSymbols(latticeOf(framesOf(line, {count: 190})), n)?.logLikelihood ?? -Infinity,
      );
      expect(likelihoods.indexOf(Math.max(...likelihoods)), line).to.equal(i);
    }
  });

  it('gives nothing where the line is too short for its places', () => {
    expect(placeSymbols(latticeOf(framesOf('P<UTO', {count: 30})), 44)).to.equal(undefined);
  });

  it('places something in the right number of places whatever the reader says', () => {
    const logits = Float32Array.from({length: 184 * CLASSES}, (_, i) => 4 * Math.sin(i * i));
    const placed = place({logits, offset: 0, count: 184}, 44);
    expect(placed.places).to.have.length(44);
    for (const {symbols, weights} of placed.places) {
      expect(symbols).to.match(/^[A-Z0-9<]{1,5}$/);
      expect(weights).to.have.length(symbols.length);
      for (const weight of weights) expect(weight).to.be.within(0, 1);
    }
  });
});
