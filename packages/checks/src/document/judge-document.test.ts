import type {DocumentObservation, PageMeasures, Quad} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {
  documentGuide,
  judgeDocument,
  startDocument,
  type DocumentJudgement,
  type DocumentProgress,
} from '../index.js';
import {
  bandRect,
  CARD_LINES,
  FRAME,
  GOOD_MEASURES,
  GUIDE,
  PASSPORT_LINES,
  quadOf,
  seeDocument,
  seeLines,
  seePage,
} from '../testing/document-scene.js';

/** Judges one frame each 100 ms. */
const watch = (
  frames: readonly Partial<DocumentObservation>[],
  start: DocumentProgress = startDocument('PASSPORT', 0),
): readonly DocumentJudgement[] => {
  let progress = start;
  return frames.map((change, i) => {
    const judged = judgeDocument(progress, seeDocument({at: i * 100, ...change}));
    ({progress} = judged);
    return judged;
  });
};

const guidanceOf = (change: Partial<DocumentObservation>): string =>
  watch([change]).at(-1)!.guidance;

describe('the document guide', () => {
  it('has the proportions of the page and lies in the middle of the frame', () => {
    for (const [type, ratio] of [
      ['PASSPORT', 125 / 88],
      ['NATIONAL_ID_CARD', 85.6 / 53.98],
    ] as const) {
      for (const frame of [FRAME, {width: 720, height: 1280}, {width: 640, height: 480}]) {
        const {x, y, width, height} = documentGuide(frame, type);
        expect((width * frame.width) / (height * frame.height)).to.be.closeTo(ratio, 1e-9);
        expect(x + width / 2).to.be.closeTo(0.5, 1e-9);
        expect(y + height / 2).to.be.closeTo(0.5, 1e-9);
        expect(Math.min(x, y)).to.be.closeTo(0.06, 1e-9);
      }
    }
  });
});

describe('document guidance', () => {
  it('names what keeps the page from being read', () => {
    const {mrzBand: _band, ...nothing} = seeDocument();
    const none = judgeDocument(startDocument('PASSPORT', 0), nothing);
    expect(none.guidance).to.equal('document-none');
    expect(none.readiness).to.equal(0);
    expect(guidanceOf({mrzBand: quadOf(bandRect({scale: 0.5}))})).to.equal('document-too-far');
    expect(guidanceOf({mrzBand: quadOf(bandRect({scale: 1.2}))})).to.equal('document-too-close');
    expect(guidanceOf({mrzBand: quadOf(bandRect({dx: -0.5}))})).to.equal('document-cut-off');
    // The zone is in the picture, but the upper part of the page is not.
    expect(guidanceOf({mrzBand: quadOf(bandRect({dy: -0.3}))})).to.equal('document-cut-off');
    expect(guidanceOf({mrzBand: quadOf(bandRect({scale: 0.7}), 30)})).to.equal('document-tilted');
    expect(guidanceOf({brightness: 0.1})).to.equal('document-too-dark');
    expect(guidanceOf({glare: 0.3})).to.equal('document-glare');
    expect(guidanceOf({motion: 0.2})).to.equal('document-moving');
    expect(guidanceOf({sharpness: 3})).to.equal('document-blurred');
    expect(guidanceOf({})).to.equal('document-hold-still');
  });

  it('goes by the outline of the page, whichever way it is turned', () => {
    const place = (outline: Quad) => guidanceOf({page: seePage(outline)});
    expect(place(quadOf(GUIDE))).to.equal('document-hold-still');
    expect(place(quadOf({x: 0.35, y: 0.3, width: 0.3, height: 0.4}))).to.equal('document-too-far');
    const [a, b, c, d] = quadOf(GUIDE);
    expect(place([c, d, a, b])).to.equal('document-hold-still');
    expect(place(quadOf({x: 0.25, y: 0.25, width: 0.5, height: 0.5}, 40))).to.equal(
      'document-tilted',
    );
    expect(place(quadOf({x: -0.01, y: 0.1, width: 0.7, height: 0.8}))).to.equal('document-cut-off');
    expect(place(quadOf({x: -0.1, y: -0.3, width: 1.2, height: 1.6}))).to.equal(
      'document-too-close',
    );
    // Seen from below, the upper side is shorter than the lower one.
    expect(place([{...a, x: a.x + 0.12}, {...b, x: b.x - 0.12}, c, d])).to.equal('document-tilted');
  });

  it('names what was measured on the page, and not what the table looks like', () => {
    const measured = (change: Partial<PageMeasures>, page = seePage()) =>
      guidanceOf({page, measures: {...GOOD_MEASURES, ...change}, glare: 0.5, sharpness: 3});
    expect(measured({})).to.equal('document-hold-still');
    expect(measured({covered: 0.03})).to.equal('document-covered');
    expect(measured({mrz: {sharpness: 0.8, glare: 0.1}})).to.equal('document-glare');
    expect(measured({portrait: {sharpness: 0.6, glare: 0.2}})).to.equal('document-portrait-glare');
    expect(measured({mrz: {sharpness: 0.3, glare: 0}})).to.equal('document-blurred');
    expect(measured({portrait: {sharpness: 0.2, glare: 0}})).to.equal('document-portrait-blurred');
    expect(measured({grid: 6})).to.equal('document-screen');
    expect(measured({colour: 0.005})).to.equal('document-copy');
    // A letter needs no colours.
    expect(measured({colour: 0.005}, {...seePage(), kind: 'sheet'})).to.equal(
      'document-hold-still',
    );
  });
});

describe('auto-capture', () => {
  it('reads once the page has been steady, and is done when frames together are sure', () => {
    const mrz = seeLines(PASSPORT_LINES, 0.97);
    const judged = watch([{}, {}, {}, {mrz}, {mrz}, {mrz}, {mrz}, {mrz}, {mrz}]);
    expect(judged.slice(0, 4).every(({wantsRead}) => wantsRead)).to.equal(true);
    expect(judged[3]!.done).to.equal(false);
    expect(judged.at(-1)).to.deep.include({done: true, readiness: 1, guidance: 'document-done'});
    expect(judged.at(-1)!.reading?.lines).to.deep.equal(PASSPORT_LINES);
  });

  it('believes a sure reading at once', () => {
    expect(watch([{mrz: seeLines(PASSPORT_LINES)}]).at(-1)!.done).to.equal(true);
  });

  it('is never done with wrong check digits, however often they are read', () => {
    const wrong = [PASSPORT_LINES[0]!, PASSPORT_LINES[1]!.replace('7408122', '7408123')];
    const judged = watch(new Array(20).fill({mrz: seeLines(wrong)}));
    expect(judged.some(({done, reading}) => done || reading !== undefined)).to.equal(false);
  });

  it('does not believe print that is too small to tell G from 6', () => {
    const {width, mrzBand} = seeDocument();
    const mrz = seeLines(PASSPORT_LINES);
    const pitch = ((mrzBand![1].x - mrzBand![0].x) * width) / PASSPORT_LINES[0]!.length;
    const small = {width: (width * 6) / pitch, height: (seeDocument().height * 6) / pitch};
    const [first, second] = watch([{mrz, ...small}, {mrz}]);
    expect(first!.reading).to.equal(undefined);
    expect(first!.progress.vote.count).to.equal(undefined);
    expect(second!.reading?.lines).to.deep.equal(PASSPORT_LINES);
  });

  it('says so when it is another kind of document', () => {
    const judged = watch([{mrz: seeLines(CARD_LINES)}, {}]);
    expect(judged.map(({guidance}) => guidance)).to.deep.equal([
      'document-wrong-type',
      'document-wrong-type',
    ]);
    expect(judged[0]!.done).to.equal(false);
  });

  it('waits for a frame as good as the best of the last second, but not for long', () => {
    const mrz = seeLines(PASSPORT_LINES);
    const shaken = {motion: 0.09, sharpness: 40};
    const waits = watch([{}, {}, {...shaken, mrz}, shaken, {}]);
    expect(waits.map(({done}) => done)).to.deep.equal([false, false, false, false, true]);
    expect(waits[3]!.guidance).to.equal('document-reading');
    const neverGood = watch([{}, {...shaken, mrz}, ...new Array(7).fill(shaken)]);
    expect(neverGood.findIndex(({done}) => done)).to.equal(7);
  });

  it('reads whenever something of a page is there, and now and then where nothing is', () => {
    expect(watch(new Array(5).fill({sharpness: 1})).every(({wantsRead}) => wantsRead)).to.equal(
      true,
    );
    const {mrzBand: _band, ...nothing} = seeDocument();
    let progress = startDocument('PASSPORT', 0);
    let reads = 0;
    for (let at = 0; at <= 3000; at += 100) {
      const judged = judgeDocument(progress, {...nothing, at});
      ({progress} = judged);
      if (judged.wantsRead) reads++;
    }
    expect(reads).to.equal(2);
  });

  it('says that it is being read once the page has been steady, and begins anew after a movement', () => {
    expect(
      watch([{}, {}, {}, {motion: 0.3}, {}, {}, {}]).map(({guidance}) => guidance),
    ).to.deep.equal([
      'document-hold-still',
      'document-hold-still',
      'document-reading',
      'document-moving',
      'document-hold-still',
      'document-hold-still',
      'document-reading',
    ]);
  });

  it('allows the shutter after fifteen seconds', () => {
    expect(watch([{at: 14_900}])[0]!.manualShutter).to.equal(false);
    expect(watch([{at: 15_000}])[0]!.manualShutter).to.equal(true);
  });

  it('refuses types that do not exist', () => {
    expect(() => startDocument('LIBRARY_CARD' as 'PASSPORT', 0))
      .to.throw()
      .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
  });
});
