import {
  registerResourceTypes,
  type DocumentKind,
  type DocumentObservation,
} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {documentGuide, judgeSide, judgeSideStill, startSide, type SideJudgement} from '../index.js';
import type {WantedSide} from './document-side.js';
import {CLUB_CARD} from '../testing/club-card.js';
import {
  bandRect,
  CARD_LINES,
  FRAME,
  quadOf,
  seeDocument,
  seeLines,
} from '../testing/document-scene.js';

const FRONT: WantedSide = {type: 'NATIONAL_ID_CARD', side: 'front'};
const BACK: WantedSide = {type: 'NATIONAL_ID_CARD', side: 'back'};

const pageOf = (kind: DocumentKind, type: WantedSide['type'] = 'NATIONAL_ID_CARD') =>
  ({outline: quadOf(documentGuide(FRAME, type)), kind, confidence: 0.9}) as const;

const seeCard = (change: Partial<DocumentObservation> = {}): DocumentObservation => {
  const {mrzBand: _band, ...seen} = seeDocument({page: pageOf('card-front')});
  return {...seen, ...change};
};

/** Judges one frame each 100 ms, and answers with the last judgement. */
const watch = (frames: readonly Partial<DocumentObservation>[], wanted = FRONT): SideJudgement => {
  let progress = startSide(wanted, 0);
  let judged: SideJudgement | undefined;
  frames.forEach((change, i) => {
    judged = judgeSide(progress, seeCard({at: i * 100, ...change}));
    ({progress} = judged);
  });
  return judged!;
};

const ZONE = {mrz: seeLines(CARD_LINES), mrzBand: quadOf(bandRect())};

const times = (count: number, change: Partial<DocumentObservation> = {}) =>
  new Array<Partial<DocumentObservation>>(count).fill(change);

describe('the front of a card', () => {
  it('is taken when it lies still and sharp, and was looked at for a zone', () => {
    expect(watch(times(5)).done).to.equal(false);
    const judged = watch(times(10));
    expect(judged).to.include({done: true, guidance: 'document-done', readiness: 1});
    expect(judged.reading).to.equal(undefined);
  });

  it('is taken with its zone where it has one', () => {
    const judged = watch([...times(2), ZONE]);
    expect(judged.done).to.equal(true);
    expect(judged.reading?.lines).to.deep.equal(CARD_LINES);
  });

  it('is not taken while it moves, is blurred, or is not seen', () => {
    expect(watch(times(20, {motion: 0.3})).done).to.equal(false);
    expect(watch(times(20, {sharpness: 2})).done).to.equal(false);
    const {page: _page, ...nothing} = seeCard();
    let progress = startSide(FRONT, 0);
    for (let at = 0; at < 3000; at += 100) {
      const judged = judgeSide(progress, {...nothing, at});
      ({progress} = judged);
      expect(judged.done).to.equal(false);
    }
  });

  it('is told from its back and from other documents', () => {
    const back = watch(times(12, {page: pageOf('card-back')}));
    expect(back).to.include({done: false, guidance: 'document-wrong-side', wantsRead: false});
    const passport = watch(times(12, {page: pageOf('passport-page')}));
    expect(passport).to.include({done: false, guidance: 'document-wrong-type'});
  });
});

describe('the back of a card', () => {
  it('is taken by itself only with what it was asked for', () => {
    const page = pageOf('card-back');
    expect(watch(times(30, {page}), BACK).done).to.equal(false);
    const judged = watch([...times(3, {page}), {page, ...ZONE}], BACK);
    expect(judged.done).to.equal(true);
  });
});

describe('a card of an integrator’s own', () => {
  const front: WantedSide = {type: 'CLUB_CARD', side: 'front'};
  const back: WantedSide = {type: 'CLUB_CARD', side: 'back'};
  const page = pageOf('card-back');
  const [a, b, c, d] = page.outline;
  const barcode = {format: 'QR_CODE', text: 'CLUB:A1', outline: [a, b, c, d]} as const;

  before(() => registerResourceTypes([CLUB_CARD]));

  it('is taken by itself: its front by its print, the side with a bar code once that was read', () => {
    expect(watch(times(10), front).done).to.equal(true);
    expect(watch(times(30, {page}), back).done).to.equal(false);
    expect(watch(times(30, {page}), back).wantsRead).to.equal(true);
    expect(watch([...times(10, {page}), {page, barcode}], back).done).to.equal(true);
    // One that only passes through the guide is not.
    expect(watch([{page, barcode}], back).done).to.equal(false);
  });

  it('is accepted with its bar code, and without it only by the User', () => {
    expect(judgeSideStill(undefined, seeCard({page, barcode}), back)).to.deep.include({
      accepted: true,
      barcode: {format: 'QR_CODE', text: 'CLUB:A1'},
    });
    const without = judgeSideStill(undefined, seeCard({page}), back);
    expect(without).to.include({accepted: false, usable: true, guidance: 'document-unreadable'});
    expect(without.checks).to.deep.include({name: 'barcode-found', passed: false});
    expect(judgeSideStill(undefined, seeCard(), front)).to.include({accepted: true});
  });

  it('that looks like its other side may be used all the same: the locator does not know it', () => {
    expect(judgeSideStill(undefined, seeCard({page}), front)).to.include({
      ...{accepted: false, usable: true, guidance: 'document-wrong-side'},
    });
    const passport = seeCard({page: pageOf('passport-page')});
    expect(judgeSideStill(undefined, passport, front).usable).to.equal(false);
  });
});

describe('a letter', () => {
  it('is taken without being read for a zone', () => {
    const wanted: WantedSide = {type: 'PROOF_OF_ADDRESS', side: 'front'};
    const page = pageOf('sheet', 'PROOF_OF_ADDRESS');
    const judged = watch(times(8, {page}), wanted);
    expect(judged).to.include({done: true, wantsRead: false});
  });
});

describe('the still of a side', () => {
  it('is accepted where it is the wanted side and sharp', () => {
    expect(judgeSideStill(undefined, seeCard(), FRONT)).to.deep.include({
      accepted: true,
      guidance: 'document-done',
    });
  });

  it('is refused where it is the other side, or blurred', () => {
    const other = judgeSideStill(undefined, seeCard({page: pageOf('card-back')}), FRONT);
    expect(other).to.include({accepted: false, usable: false, guidance: 'document-wrong-side'});
    const blurred = judgeSideStill(undefined, seeCard({sharpness: 1}), FRONT);
    expect(blurred).to.include({accepted: false, usable: false});
  });

  it('may be used, but says so, where the back has nothing that can be read', () => {
    const page = pageOf('card-back');
    expect(judgeSideStill(undefined, seeCard({page}), BACK)).to.include({
      accepted: false,
      usable: true,
      guidance: 'document-unreadable',
    });
  });

  it('must say what the live frames said', () => {
    const live = {lines: CARD_LINES, confidence: 0.9};
    const mrz = seeLines(CARD_LINES);
    expect(judgeSideStill(live, seeCard(), FRONT)).to.include({accepted: false, usable: false});
    expect(judgeSideStill(live, seeCard({mrz}), FRONT).accepted).to.equal(true);
  });

  it('of a passport must have its zone', () => {
    const judged = judgeSideStill(undefined, seeDocument(), {type: 'PASSPORT', side: 'front'});
    expect(judged).to.include({accepted: false, usable: false});
  });
});
