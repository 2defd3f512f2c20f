import type {Quad} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {portraitRegions} from '../index.js';
import {seeDocument, seePage} from '../testing/document-scene.js';

const square = (x: number, y: number, side: number): Quad => [
  {x, y},
  {x: x + side, y},
  {x: x + side, y: y + side},
  {x, y: y + side},
];

describe('where a portrait may be', () => {
  it('is nowhere without a page', () => {
    expect(portraitRegions(seeDocument())).to.deep.equal([]);
  });

  it('is around the portrait that was seen first, then at either side of the page, then anywhere on it', () => {
    const page = seePage(square(0, 0, 1));
    const regions = portraitRegions(seeDocument({page, portrait: square(0.1, 0.2, 0.25)}));
    expect(regions).to.have.length(4);
    const [portrait, left, right, whole] = regions;
    expect(portrait![0].x).to.be.closeTo(0.07, 1e-9);
    expect(portrait![2].y).to.be.closeTo(0.48, 1e-9);
    expect(left![1]).to.deep.equal({x: 0.55, y: 0});
    expect(right![0].x).to.be.closeTo(0.45, 1e-9);
    expect(whole).to.deep.equal(page.outline);
    expect(portraitRegions(seeDocument({page}))).to.have.length(3);
  });
});
