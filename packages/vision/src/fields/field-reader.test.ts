import {PassbaseError, type SeenPage} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {createGray} from '../pixels/gray.js';
import {failureOf} from '../testing/error-code.js';
import {FieldReader, type FieldView} from './field-reader.js';
import {WHOLE_SHEET} from './gray-still.js';

/** A page with rows of bars that have the form of letters. */
function pageOfBars(kind: SeenPage['kind'], rows: number): FieldView {
  const gray = createGray(1200, 800);
  gray.data.fill(230);
  for (let row = 0; row < rows; row++)
    for (let letter = 0; letter < 12; letter++)
      for (let y = 0; y < 22; y++)
        for (let x = 0; x < 10; x++)
          if (x < 3 || y < 3) gray.data[(60 + row * 60 + y) * 1200 + 150 + letter * 18 + x] = 20;
  return {gray, page: {...WHOLE_SHEET, kind}};
}

const word = {text: 'WORD', confidence: 0.9, left: 14, right: 200};
const reader = () => new FieldReader({readLine: () => [word]});

describe('FieldReader', () => {
  it('reads each line once, and says where it stands', async () => {
    const fields = await reader().readFields(pageOfBars('card-front', 5), {document: 'identity'});
    expect(fields.map(({text}) => text)).to.deep.equal(['WORD', 'WORD', 'WORD', 'WORD', 'WORD']);
    const [first] = fields;
    expect(first?.outline[0].x).to.be.closeTo(150 / 1200, 0.01);
    expect(first?.outline[0].y).to.be.closeTo(60 / 800, 0.01);
    expect(first?.outline[3].y).to.be.closeTo(82 / 800, 0.01);
  });

  it('leaves out where the machine readable zone is', async () => {
    const view = pageOfBars('card-front', 5);
    const mrzBand = [
      {x: 0, y: 0.3},
      {x: 1, y: 0.3},
      {x: 1, y: 1},
      {x: 0, y: 1},
    ] as const;
    const fields = await reader().readFields({...view, mrzBand}, {document: 'identity'});
    expect(fields).to.have.lengthOf(3);
  });

  it('gives only what is wanted', async () => {
    const options = {document: 'licence', wanted: ['authority']} as const;
    expect(await reader().readFields(pageOfBars('card-front', 5), options)).to.deep.equal([]);
  });

  it('says how far it is, and stops when it is told to', async () => {
    const control = new AbortController();
    const seen: number[] = [];
    const reading = reader().readSheet(pageOfBars('sheet', 11), {
      signal: control.signal,
      onProgress: (done, total) => {
        seen.push(done / total);
        if (done > 0) control.abort(new PassbaseError('ERR_FLOW_CANCELLED', 'no more'));
      },
    });
    expect(await failureOf(reading)).to.equal('ERR_FLOW_CANCELLED');
    expect(seen).to.deep.equal([0, 4 / 11]);
  });

  it('gives what it has when time is up', async () => {
    let asked = 0;
    const clock = {now: () => 1_000 * asked++, wallTime: () => 0, wait: () => Promise.resolve()};
    const lines = await reader().readSheet(pageOfBars('sheet', 11), {clock, deadlineMs: 1_500});
    expect(lines).to.have.lengthOf(4);
  });

  it('finds nothing on an empty page', async () => {
    expect(await reader().readSheet(pageOfBars('sheet', 0))).to.deep.equal([]);
  });
});
