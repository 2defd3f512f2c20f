import {expect} from 'chai';
import {judgeDocumentStill} from '../index.js';
import {
  CARD_LINES,
  GOOD_MEASURES,
  PASSPORT_LINES,
  seeDocument,
  seeLines,
  seePage,
} from '../testing/document-scene.js';

const LIVE = {lines: PASSPORT_LINES, confidence: 0.99};
const see = (lines: readonly string[], sure?: number) => seeDocument({mrz: seeLines(lines, sure)});
const failedChecks = (judged: ReturnType<typeof judgeDocumentStill>): readonly string[] =>
  judged.checks.filter(({passed}) => !passed).map(({name}) => name);

describe('the document still', () => {
  it('is accepted where it says what the live frames said', () => {
    const judged = judgeDocumentStill(LIVE, see(PASSPORT_LINES), 'PASSPORT');
    expect(judged).to.deep.include({accepted: true, guidance: 'document-done'});
    expect(judged.reading?.lines).to.deep.equal(PASSPORT_LINES);
    expect(judged.checks).to.have.length(6);
  });

  it('is accepted by itself after the manual shutter', () => {
    const judged = judgeDocumentStill(undefined, see(PASSPORT_LINES), 'PASSPORT');
    expect(judged.accepted).to.equal(true);
    expect(judged.checks).to.have.length(4);
  });

  it('is refused where nothing can be read', () => {
    for (const still of [seeDocument(), see(['UTOPIA'])]) {
      const judged = judgeDocumentStill(LIVE, still, 'PASSPORT');
      expect(judged).to.deep.include({accepted: false, guidance: 'document-unreadable'});
      expect(judged.reading).to.equal(undefined);
    }
  });

  it('is refused where a check digit fails', () => {
    const wrong = [PASSPORT_LINES[0]!, PASSPORT_LINES[1]!.replace('1204159', '1204158')];
    const judged = judgeDocumentStill(undefined, see(wrong), 'PASSPORT');
    expect(judged.accepted).to.equal(false);
    expect(judged.reading).to.equal(undefined);
    expect(failedChecks(judged)).to.deep.equal(['mrz-check-digits', 'mrz-sure']);
  });

  it('is refused where the check digits hold but the reader was not sure', () => {
    const judged = judgeDocumentStill(undefined, see(PASSPORT_LINES, 0.95), 'PASSPORT');
    expect(failedChecks(judged)).to.deep.equal(['mrz-sure']);
  });

  it('is refused where it is another document, or another name, than before', () => {
    const other = [PASSPORT_LINES[0]!, 'X12345674UTO8001014F3001010<<<<<<<<<<<<<<<08'];
    expect(failedChecks(judgeDocumentStill(LIVE, see(other), 'PASSPORT'))).to.include(
      'mrz-still-vs-live',
    );
    const anne = PASSPORT_LINES.map((line) => line.replace('ANNA', 'ANNE'));
    expect(failedChecks(judgeDocumentStill(LIVE, see(anne), 'PASSPORT'))).to.deep.equal([
      'names-still-vs-live',
    ]);
  });

  it('is refused where it is a document of another type', () => {
    const judged = judgeDocumentStill(undefined, see(CARD_LINES), 'PASSPORT');
    expect(judged).to.deep.include({accepted: false, guidance: 'document-wrong-type'});
    expect(judgeDocumentStill(undefined, see(CARD_LINES), 'NATIONAL_ID_CARD').accepted).to.equal(
      true,
    );
  });

  it('is refused where the portrait or the page can not be seen', () => {
    for (const [change, check, guidance] of [
      [{portrait: {sharpness: 0.1, glare: 0}}, 'portrait-clear', 'document-portrait-blurred'],
      [{portrait: {sharpness: 0.6, glare: 0.3}}, 'portrait-clear', 'document-portrait-glare'],
      [{covered: 0.05}, 'page-uncovered', 'document-covered'],
    ] as const) {
      const still = {
        ...see(PASSPORT_LINES),
        page: seePage(),
        measures: {...GOOD_MEASURES, ...change},
      };
      const judged = judgeDocumentStill(undefined, still, 'PASSPORT');
      expect(judged).to.deep.include({accepted: false, guidance});
      expect(failedChecks(judged)).to.deep.equal([check]);
    }
  });

  it('is accepted where it may be a copy or a screen, and that is recorded', () => {
    const measures = {...GOOD_MEASURES, colour: 0, grid: 8};
    const still = {...see(PASSPORT_LINES), page: seePage(), measures};
    const judged = judgeDocumentStill(LIVE, still, 'PASSPORT');
    expect(judged.accepted).to.equal(true);
    expect(failedChecks(judged)).to.deep.equal(['not-a-screen', 'not-a-copy']);
  });
});
