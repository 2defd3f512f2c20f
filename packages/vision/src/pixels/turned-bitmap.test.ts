import {expect} from 'chai';
import {turnBack, type QuarterTurns} from './quarter-turn.js';
import {turnedBitmap} from './turned-bitmap.js';

const [WIDTH, HEIGHT] = [7, 4];

/** A picture in which no two pixels are alike. */
function picture(): ImageBitmap {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d')!;
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      context.fillStyle = `rgb(${30 * x}, ${50 * y}, 77)`;
      context.fillRect(x, y, 1, 1);
    }
  return canvas.transferToImageBitmap();
}

function pixelsOf(image: ImageBitmap): ImageData {
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

describe('turnedBitmap', () => {
  const before = pixelsOf(picture());

  for (const turns of [1, 2, 3] as QuarterTurns[])
    it(`moves every pixel as it is, turned by ${90 * turns}°`, () => {
      const after = pixelsOf(turnedBitmap(picture(), turns));
      expect([after.width, after.height]).to.deep.equal(
        turns % 2 ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT],
      );
      for (let y = 0; y < after.height; y++)
        for (let x = 0; x < after.width; x++) {
          const place = {x: (x + 0.5) / after.width, y: (y + 0.5) / after.height};
          const from = turnBack(place, turns);
          const at = 4 * (Math.floor(from.y * HEIGHT) * WIDTH + Math.floor(from.x * WIDTH));
          const here = 4 * (y * after.width + x);
          expect(after.data.slice(here, here + 4)).to.deep.equal(before.data.slice(at, at + 4));
        }
    });
});
