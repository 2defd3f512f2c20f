import {expect} from 'chai';
import {PassbaseError} from '@passbase-verify/protocol';
import {filmLitFace} from '../testing/lit-face.js';
import {judgeScreenLight} from './judge-screen-light.js';
import {planScreenLight} from './plan-screen-light.js';
import {decodeScreenLight, encodeScreenLight, type SeenColours} from './screen-light-file.js';

const SHOWN = planScreenLight('nonce');
const SEEN = filmLitFace(SHOWN);

const refused = (text: string): void => {
  try {
    decodeScreenLight(new TextEncoder().encode(text));
  } catch (error) {
    expect(error).to.be.instanceOf(PassbaseError);
    expect((error as PassbaseError).code).to.equal('ERR_BUNDLE_MALFORMED');
    return;
  }
  expect.fail('it was read');
};

describe('the stored screen light', () => {
  it('is judged again as it was judged', () => {
    const read = decodeScreenLight(encodeScreenLight(SEEN)) as readonly SeenColours[];
    expect(judgeScreenLight(SHOWN, read)).to.deep.equal(judgeScreenLight(SHOWN, SEEN));
  });

  it('survives being encoded again without a change', () => {
    for (const kept of [SEEN, [], 'skipped'] as const) {
      const bytes = encodeScreenLight(kept);
      expect(encodeScreenLight(decodeScreenLight(bytes))).to.deep.equal(bytes);
    }
    expect(decodeScreenLight(encodeScreenLight('skipped'))).to.equal('skipped');
  });

  it('of a stranger is read with care', () => {
    const frame = [0, ...new Array<number>(15).fill(5000)];
    expect(
      decodeScreenLight(new TextEncoder().encode(JSON.stringify({version: 1, frames: [frame]}))),
    ).to.have.length(1);
    for (const bad of [
      '',
      'null',
      '{}',
      JSON.stringify({version: 2, frames: []}),
      JSON.stringify({version: 2, skipped: true}),
      JSON.stringify({version: 1, skipped: false}),
      JSON.stringify({version: 1, skipped: true, frames: []}),
      JSON.stringify({version: 1, frames: [frame.slice(1)]}),
      JSON.stringify({version: 1, frames: [frame.with(3, 0.5)]}),
      JSON.stringify({version: 1, frames: [frame.with(3, -1)]}),
      JSON.stringify({version: 1, frames: [frame.with(3, 10_001)]}),
      JSON.stringify({version: 1, frames: new Array(601).fill(frame)}),
      ' '.repeat(300_000),
    ]) {
      refused(bad);
    }
  });
});
