import {expect} from 'chai';
import {RegionReader} from '../../pixels/region-reader.js';
import {padRow} from '../../testing/pad-row.js';
import {cropFor, padInput} from './pad-input.js';
import type {PadModel} from './pad-model.js';

const PICTURE = {width: 400, height: 200};
const BOX = {x: 0.4, y: 0.3, width: 0.1, height: 0.4}; // 40 × 80 pixels around (180, 100)
const {pad} = padRow();
const crop = (change: Partial<PadModel['crop']>, box = BOX) =>
  cropFor(box, PICTURE, {...pad.crop, ...change});

/** Left half red, right half blue. */
async function halves(): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(PICTURE.width, PICTURE.height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'rgb(200, 10, 20)';
  context.fillRect(0, 0, 180, 200);
  context.fillStyle = 'rgb(30, 40, 220)';
  context.fillRect(180, 0, 220, 200);
  return createImageBitmap(canvas);
}

describe('the part that a network sees', () => {
  it('is a square or the box itself, as many times as large', () => {
    expect(crop({scale: 2})).to.deep.equal({x: 100, y: 20, width: 160, height: 160});
    expect(crop({scale: 2, shape: 'box'})).to.deep.equal({x: 140, y: 20, width: 80, height: 160});
  });

  it('is moved into the picture, and smaller where it has to be', () => {
    const aside = {...BOX, x: 0};
    expect(crop({scale: 2}, aside)).to.deep.equal({x: 0, y: 20, width: 160, height: 160});
    expect(crop({scale: 4}, aside)).to.deep.equal({x: 0, y: 0, width: 200, height: 200});
  });

  it('reaches outside where that is to be black', () => {
    const aside = {...BOX, x: 0};
    const outside = crop({scale: 2, beyond: 'black'}, aside);
    expect(outside).to.deep.equal({x: -60, y: 20, width: 160, height: 160});
  });

  for (const resize of ['area', 'bilinear'] as const)
    it(`becomes numbers in the order and range that is asked for (${resize})`, async () => {
      const image = await halves();
      const numbers = (input: Partial<PadModel['input']>, beyond: 'shift' | 'black' = 'shift') => {
        const model = {
          ...pad,
          crop: {...pad.crop, resize, beyond},
          input: {...pad.input, ...input},
        };
        return padInput(
          image,
          beyond === 'black' ? {...BOX, x: 0} : BOX,
          model,
          new RegionReader(),
        )['input']!;
      };
      const rgb = numbers({});
      expect(rgb.dims).to.deep.equal([1, 3, 8, 16]);
      const area = 8 * 16;
      const at = (data: Float32Array, row: number, column: number, channel: number) =>
        data[channel * area + row * 16 + column]!;
      expect([0, 1, 2].map((c) => at(rgb.data, 3, 2, c))).to.deep.equal([200, 10, 20]);
      expect([0, 1, 2].map((c) => at(rgb.data, 3, 13, c))).to.deep.equal([30, 40, 220]);

      const bgr = numbers({channels: 'BGR', layout: 'NHWC', mean: [20, 0, 0], std: [1, 1, 100]});
      expect(bgr.dims).to.deep.equal([1, 8, 16, 3]);
      const pixel = [...bgr.data.subarray(3 * (3 * 16 + 2), 3 * (3 * 16 + 2) + 3)];
      expect(pixel).to.deep.equal([0, 10, 2]);

      const outside = numbers({}, 'black');
      expect([0, 1, 2].map((c) => at(outside.data, 3, 2, c))).to.deep.equal([0, 0, 0]);
      expect([0, 1, 2].map((c) => at(outside.data, 3, 10, c))).to.deep.equal([200, 10, 20]);
      image.close();
    });
});
