import type {MrzPlace, SeenMrz} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {addMrzVote, buildMrz, decodeMrz, NO_VOTE, votedMrz, type MrzVote} from '../../index.js';
import {CARD_LINES, PASSPORT_LINES, seeLines} from '../../testing/document-scene.js';
import {createRandom, MRZ_FORMATS, randomMrzFields, simulateReader} from '../../testing/index.js';

const vote = (frames: readonly SeenMrz[], start: MrzVote = NO_VOTE): MrzVote =>
  frames.reduce(addMrzVote, start);
const textOf = (state: MrzVote) => decodeMrz(votedMrz(state)!).lines;

describe('votes over frames', () => {
  it('have nothing to say before the first frame, and say what one frame said', () => {
    expect(votedMrz(NO_VOTE)).to.equal(undefined);
    const seen = seeLines(PASSPORT_LINES);
    expect(votedMrz(vote([seen]))).to.equal(seen);
  });

  it('become surer, and more often right, than single frames under noise and glare', () => {
    const random = createRandom(3);
    let single = 0;
    let voted = 0;
    for (let i = 0; i < 40; i++) {
      const format = MRZ_FORMATS[i % MRZ_FORMATS.length]!;
      const lines = buildMrz(format, randomMrzFields(random, format));
      const frames = Array.from({length: 12}, () =>
        simulateReader(lines, {signal: 45, glare: 0.2, overconfidence: 1.5}, random),
      );
      single += Number(decodeMrz(frames[0]!).lines.join() === lines.join());
      voted += Number(textOf(vote(frames)).join() === lines.join());
    }
    expect(single).to.be.lessThan(12);
    expect(voted).to.be.greaterThan(30);
  });

  it('do not follow a single frame of another text', () => {
    const state = vote([seeLines(PASSPORT_LINES), seeLines(CARD_LINES), seeLines(PASSPORT_LINES)]);
    expect(textOf(state)).to.deep.equal(PASSPORT_LINES);
    expect(state.rival).to.equal(undefined);
  });

  it('begin anew when another document has come', () => {
    const other = buildMrz('TD3', {
      documentCode: 'P',
      issuingState: 'UTO',
      nationality: 'UTO',
      lastName: 'ERIKSSON',
      firstNames: 'ANNA MARIA',
      documentNumber: 'M12345678',
      birthDate: '1974-08-12',
      expiryDate: '2031-04-15',
      sex: 'female',
    });
    const state = vote([
      ...new Array<SeenMrz>(5).fill(seeLines(PASSPORT_LINES)),
      seeLines(other),
      seeLines(other),
    ]);
    expect(textOf(state)).to.deep.equal(other);
  });

  it('leave the state that they are given as it was', () => {
    const before = vote([seeLines(PASSPORT_LINES)]);
    const copy = structuredClone(before);
    vote([seeLines(CARD_LINES), seeLines(PASSPORT_LINES)], before);
    expect(before).to.deep.equal(copy);
  });

  it('are refused what no engine gives', () => {
    for (const seen of [undefined, {}, {lines: [[{symbols: 'é', weights: [1]}]]}]) {
      expect(() => addMrzVote(NO_VOTE, seen as SeenMrz))
        .to.throw()
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
  });

  it('are not sure of a filler where no frame saw the letter', () => {
    const blind: MrzPlace = {symbols: '<1A0', weights: [0.388, 0.051, 0.036, 0.033]};
    const {lines} = seeLines(PASSPORT_LINES);
    const hidden = {lines: lines.map((line, i) => (i ? line : line.with(12, blind)))};
    const voted = votedMrz(vote(Array.from({length: 16}, () => hidden)))!;
    expect(voted.lines[0]![12]!.weights[0]).to.be.lessThan(0.5);
    expect(decodeMrz(voted).accepted).to.equal(false);
  });

  it('never accept a digit in a name', () => {
    const {lines} = seeLines(PASSPORT_LINES);
    const eight: MrzPlace = {symbols: '8', weights: [0.9999]};
    const seen = {lines: lines.map((line, i) => (i ? line : line.with(7, eight)))};
    expect(decodeMrz(seen).accepted).to.equal(false);
  });
});
