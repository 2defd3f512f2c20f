import type {Quad} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {RegionReader} from '../pixels/region-reader.js';
import {closeView, shapeFor, wholeView, type View} from './locator-view.js';

const QUAD: Quad = [
  {x: 300, y: 100},
  {x: 500, y: 220},
  {x: 420, y: 380},
  {x: 200, y: 250},
];

/** A red quad, blue towards its bottom, on green. */
function picture(): ImageBitmap {
  const canvas = new OffscreenCanvas(800, 600);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#0f0';
  context.fillRect(0, 0, 800, 600);
  const fill = (quad: Quad, style: string): void => {
    context.fillStyle = style;
    context.beginPath();
    for (const {x, y} of quad) context.lineTo(x, y);
    context.fill();
  };
  fill(QUAD, '#f00');
  const middle = (a: {x: number; y: number}, b: {x: number; y: number}) => ({
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
  });
  fill([middle(QUAD[0], QUAD[3]), middle(QUAD[1], QUAD[2]), QUAD[2], QUAD[3]], '#00f');
  return canvas.transferToImageBitmap();
}

/** Channels 0..255 of a pixel of the view. */
function pixel({tensors}: View, x: number, y: number): number[] {
  const {data, dims} = tensors.view!;
  const [, , height = 0, width = 0] = dims;
  const at = Math.floor(y) * width + Math.floor(x);
  return [0, 1, 2].map((channel) => Math.round(data[channel * width * height + at]! * 64 + 127.5));
}

describe('shapeFor', () => {
  it('takes the shape that a picture fills best', () => {
    expect(shapeFor({width: 1280, height: 720})).to.deep.equal({width: 320, height: 192});
    expect(shapeFor({width: 3000, height: 4000})).to.deep.equal({width: 224, height: 288});
    expect(shapeFor({width: 500, height: 500})).to.deep.equal({width: 256, height: 256});
    expect(shapeFor({width: 100, height: 1000})).to.deep.equal({width: 192, height: 320});
  });
});

describe('wholeView', () => {
  it('shows the whole picture between grey bars, and knows the way back', () => {
    const view = wholeView(picture(), new RegionReader());
    expect(view.tensors.view!.dims).to.deep.equal([1, 3, 224, 288]);
    expect(pixel(view, 144, 2)).to.deep.equal([114, 114, 114].map(() => pixel(view, 144, 2)[0]));
    expect(pixel(view, 20, 112)).to.deep.equal([0, 255, 0]);
    const middle = view.toPicture({x: 144, y: 112});
    expect(middle.x).to.be.closeTo(400, 1.5);
    expect(middle.y).to.be.closeTo(300, 1.5);
  });
});

describe('closeView', () => {
  const view = closeView(picture(), QUAD, new RegionReader());
  const [, , height = 0, width = 0] = view.tensors.view!.dims;

  it('shows the quad straight and upright, with a margin', () => {
    expect(pixel(view, width / 2, height * 0.3)).to.deep.equal([255, 0, 0]);
    expect(pixel(view, width / 2, height * 0.7)).to.deep.equal([0, 0, 255]);
    expect(pixel(view, 5, height / 2)).to.deep.equal([0, 255, 0]);
    expect(pixel(view, width - 5, height / 2)).to.deep.equal([0, 255, 0]);
  });

  it('knows the way back', () => {
    const middle = view.toPicture({x: width / 2, y: height / 2});
    expect(middle.x).to.be.within(330, 380);
    expect(middle.y).to.be.within(210, 260);
  });

  it('stays sane where the view reaches beyond the horizon of a page seen very slantwise', () => {
    const slantwise: Quad = [
      {x: 390, y: 300},
      {x: 410, y: 300},
      {x: 700, y: 590},
      {x: 100, y: 590},
    ];
    const {tensors} = closeView(picture(), slantwise, new RegionReader());
    expect(tensors.view!.data.every((value) => Math.abs(value) <= 2)).to.equal(true);
  });

  it('is grey beyond the picture', () => {
    const all: Quad = [
      {x: 0, y: 0},
      {x: 800, y: 0},
      {x: 800, y: 600},
      {x: 0, y: 600},
    ];
    expect(pixel(closeView(picture(), all, new RegionReader()), 3, 3)).to.deep.equal([
      114, 114, 114,
    ]);
  });
});
