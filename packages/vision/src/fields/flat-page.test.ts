import {expect} from 'chai';
import {createGray} from '../pixels/gray.js';
import {layFlat} from './flat-page.js';

const picture = createGray(400, 300);
const page = {
  kind: 'card-front',
  outline: [
    {x: 0.1, y: 0.2},
    {x: 0.9, y: 0.15},
    {x: 0.95, y: 0.85},
    {x: 0.05, y: 0.8},
  ],
  confidence: 1,
} as const;

describe('layFlat', () => {
  it('gives the page in its own proportions', () => {
    const {gray, pxPerMm} = layFlat(picture, page);
    expect(gray.width).to.equal(1500);
    expect(gray.height).to.equal(Math.round((1500 * 53.98) / 85.6));
    expect(pxPerMm).to.be.closeTo(1500 / 85.6, 1e-9);
  });

  it('knows where its parts lie in the picture, and back', () => {
    const flat = layFlat(picture, page);
    const box = {left: 300, top: 200, right: 900, bottom: 260};
    const back = flat.boxOf(flat.outlineOf(box))!;
    for (const side of ['left', 'top', 'right', 'bottom'] as const)
      expect(back[side]).to.be.closeTo(box[side], 0.5);
    const {width, height} = flat.gray;
    const whole = flat.outlineOf({left: 0, top: 0, right: width, bottom: height});
    whole.forEach(({x, y}, i) => {
      expect(x).to.be.closeTo(page.outline[i]!.x, 1e-9);
      expect(y).to.be.closeTo(page.outline[i]!.y, 1e-9);
    });
  });

  it('finds nothing of what lies beside the page', () => {
    const far = [
      {x: 3, y: 3},
      {x: 4, y: 3},
      {x: 4, y: 4},
      {x: 3, y: 4},
    ] as const;
    expect(layFlat(picture, page).boxOf(far)).to.equal(undefined);
  });

  it('takes sheets as long as they look', () => {
    const {gray} = layFlat(createGray(300, 600), {
      kind: 'sheet',
      outline: [
        {x: 0, y: 0},
        {x: 1, y: 0},
        {x: 1, y: 1},
        {x: 0, y: 1},
      ],
      confidence: 1,
    });
    expect(gray.height / gray.width).to.be.closeTo(2, 0.01);
  });
});
