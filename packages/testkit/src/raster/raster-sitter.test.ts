import {expect} from 'chai';
import {createRasterSitter, createSitter, lookFromSeed, pixelFrame} from '../index.js';
import type {SitterState} from '../index.js';

const SIZE = {width: 320, height: 240} as const;

/** Mean difference of two pictures, and the share of their values that differ by more than an outline's shift would explain. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray) {
  let [sum, far] = [0, 0];
  a.forEach((value, i) => {
    const apart = Math.abs(value - b[i]!);
    sum += apart;
    if (apart > 24) far++;
  });
  return {mean: sum / a.length, far: far / a.length};
}

describe('createRasterSitter', () => {
  const look = {...lookFromSeed(4), glasses: true};

  it('draws what the graphics card draws: turned, with closed eyes, with an open mouth', () => {
    const raster = createRasterSitter({look});
    const card = createSitter({look, ...SIZE});
    const frame = pixelFrame(SIZE.width, SIZE.height);
    const context = new OffscreenCanvas(SIZE.width, SIZE.height).getContext('2d')!;
    const states: Partial<SitterState>[] = [
      {distance: 30},
      {distance: 26, yaw: 25, roll: 5, blink: 1, smile: 0.5},
      {distance: 40, pitch: -15, mouth: 1, offset: [0.1, 0.05]},
    ];
    for (const state of states) {
      context.drawImage(card.draw(state), 0, 0);
      raster.draw(state, frame);
      const expected = context.getImageData(0, 0, SIZE.width, SIZE.height).data;
      const {mean, far} = difference(frame.image.data, expected);
      // Rounding, and outlines that fall on the next pixel.
      expect(mean).to.be.lessThan(1);
      expect(far).to.be.lessThan(0.002);
    }
    card.close();
  });

  it('knows where it has drawn the eyes', () => {
    const raster = createRasterSitter({look: {...look, glasses: false}});
    const [open, shut] = [0, 1].map((blink) => {
      const frame = pixelFrame(SIZE.width, SIZE.height);
      raster.draw({distance: 30, blink}, frame);
      return frame.pixels;
    });
    const changed: [x: number, y: number][] = [];
    open!.forEach((pixel, i) => {
      if (pixel !== shut![i]) changed.push([i % SIZE.width, Math.floor(i / SIZE.width)]);
    });
    const focal = SIZE.width / 2 / Math.tan((32.5 * Math.PI) / 180);
    for (const eye of raster.eyes({distance: 30}, {...SIZE, focal})) {
      const near = changed.filter(([x]) => Math.abs(x - eye.x) < 20);
      const middle = (k: 0 | 1): number =>
        near.reduce((sum, place) => sum + place[k], 0) / near.length;
      expect(middle(0)).to.be.closeTo(eye.x, 3);
      expect(middle(1)).to.be.closeTo(eye.y, 4);
    }
  });
});
