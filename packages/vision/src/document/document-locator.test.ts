import type {Quad} from '@passbase-verify/protocol';
import {expect} from 'chai';
import type {Tensors} from '../engines/net.js';
import {locatorOutputs, type KnownPage} from '../testing/locator-outputs.js';
import {DocumentLocator} from './document-locator.js';

const bitmap = (width: number, height: number): ImageBitmap => {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.fillRect(0, 0, width, height);
  return canvas.transferToImageBitmap();
};

/** Answers with the known page, and keeps what it was asked. */
function knowing(known: KnownPage) {
  const asked: Tensors[] = [];
  const run = async (inputs: Tensors): Promise<Tensors> => {
    asked.push(inputs);
    const [, , height = 0, width = 0] = inputs.view!.dims;
    return locatorOutputs({...known, width, height});
  };
  return {asked, locator: new DocumentLocator({run})};
}

const PAGE: Quad = [
  {x: 64, y: 64},
  {x: 192, y: 64},
  {x: 192, y: 160},
  {x: 64, y: 160},
];
const BAND: Quad = [
  {x: 72, y: 136},
  {x: 184, y: 136},
  {x: 184, y: 152},
  {x: 72, y: 152},
];

describe('DocumentLocator', () => {
  it('gives page and band in shares of the picture', async () => {
    const {locator} = knowing({page: PAGE, mrz: BAND, kind: 'passport-page'});
    const {page, mrz} = await locator.locate(bitmap(512, 512));
    expect(page?.kind).to.equal('passport-page');
    expect(page?.confidence).to.be.within(0.8, 1);
    for (const [i, {x, y}] of page!.outline.entries()) {
      expect(x).to.be.closeTo(PAGE[i]!.x / 256, 0.004);
      expect(y).to.be.closeTo(PAGE[i]!.y / 256, 0.004);
    }
    for (const [i, {x, y}] of mrz!.entries()) {
      expect(x).to.be.closeTo(BAND[i]!.x / 256, 0.02);
      expect(y).to.be.closeTo(BAND[i]!.y / 256, 0.02);
    }
  });

  it('finds nothing where the model says that there is no document', async () => {
    const {locator} = knowing({});
    expect(await locator.locate(bitmap(300, 200))).to.deep.equal({});
  });

  it('gives a band without a page', async () => {
    const {locator} = knowing({mrz: BAND});
    const located = await locator.locate(bitmap(256, 256));
    expect(located.page).to.equal(undefined);
    expect(located.mrz).not.to.equal(undefined);
  });

  it('takes a picture of nothing but an MRZ for no page', async () => {
    const strip: Quad = [
      {x: 10, y: 84},
      {x: 310, y: 84},
      {x: 310, y: 108},
      {x: 10, y: 108},
    ];
    const around: Quad = [
      {x: 4, y: 76},
      {x: 316, y: 76},
      {x: 316, y: 116},
      {x: 4, y: 116},
    ];
    const {locator} = knowing({mrz: strip, page: around, kind: 'visa'});
    expect((await locator.locate(bitmap(640, 80))).page).to.equal(undefined);
    expect((await locator.locate(bitmap(640, 400))).page).not.to.equal(undefined);
  });

  it('remembers what kind the page looked like before', async () => {
    const outline = PAGE.map(({x, y}) => ({x: x / 256, y: y / 256})) as unknown as Quad;
    const before = {
      page: {outline, kind: 'visa', confidence: 1} as const,
      kinds: [0.1, 0.1, 0.1, 0.6, 0.1, 0],
    };
    const inView: Quad = [
      {x: 20, y: 20},
      {x: 268, y: 20},
      {x: 268, y: 204},
      {x: 20, y: 204},
    ];
    const unsure = knowing({page: inView}).locator;
    expect((await unsure.refine(bitmap(256, 256), before)).page?.kind).to.equal('visa');
    const sure = knowing({page: inView, kind: 'card-back'}).locator;
    expect((await sure.refine(bitmap(256, 256), before)).page?.kind).to.equal('card-back');
  });

  it('looks again at a straightened page', async () => {
    // The second look shows the page in the middle of a view of its own shape.
    const upright: Quad = [
      {x: 30, y: 30},
      {x: 258, y: 30},
      {x: 258, y: 194},
      {x: 30, y: 194},
    ];
    const {locator, asked} = knowing({page: upright, kind: 'card-front'});
    const outline: Quad = [
      {x: 0.7, y: 0.2},
      {x: 0.7, y: 0.75},
      {x: 0.3, y: 0.75},
      {x: 0.3, y: 0.2},
    ];
    const before = {page: {outline, kind: 'sheet', confidence: 1} as const};
    const {page} = await locator.refine(bitmap(600, 600), before);
    expect(asked[0]!.view!.dims).to.deep.equal([1, 3, 224, 288]);
    expect(page?.kind).to.equal('card-front');
    for (const [i, {x, y}] of page!.outline.entries()) {
      expect(x).to.be.closeTo(outline[i]!.x, 0.04);
      expect(y).to.be.closeTo(outline[i]!.y, 0.04);
    }
  });
});
