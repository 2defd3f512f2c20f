import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {contextOf} from './canvas-mm.js';
import {photoFrames} from './photo-frames.js';

async function photo(): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(300, 200);
  const context = contextOf(canvas);
  context.fillStyle = '#f00';
  context.fillRect(0, 0, 300, 200);
  return createImageBitmap(canvas);
}

async function pixel(file: Uint8Array<ArrayBuffer>, x: number, y: number): Promise<number[]> {
  const image = await createImageBitmap(new Blob([file], {type: 'image/jpeg'}));
  const context = contextOf(new OffscreenCanvas(image.width, image.height));
  context.drawImage(image, 0, 0);
  return [...context.getImageData(x, y, 1, 1).data, image.width, image.height];
}

describe('photo frames', () => {
  it('are JPEG files with the picture in the middle of a dim frame', async () => {
    const frames = await photoFrames(await photo(), {width: 640, height: 360, count: 3});
    expect(frames).to.have.length(3);
    const [first = new Uint8Array()] = frames;
    expect([...first.slice(0, 3)]).to.deep.equal([0xff, 0xd8, 0xff]);
    const [red = 0, green = 0, , , width, height] = await pixel(first, 320, 180);
    expect([width, height]).to.deep.equal([640, 360]);
    expect(red - green).to.be.above(200);
    const [wallRed = 0, wallGreen = 0] = await pixel(first, 10, 10);
    expect(Math.abs(wallRed - wallGreen)).to.be.below(12);
  });

  it('sway with the hand and stand still on a tripod', async () => {
    const swaying = await photoFrames(await photo(), {count: 2, frameRate: 1, sway: 3});
    expect(swaying[0]).to.not.deep.equal(swaying[1]);
    const still = await photoFrames(await photo(), {count: 2, frameRate: 1, sway: 0});
    expect(still[0]).to.deep.equal(still[1]);
  });

  it('refuse counts and sizes that make no film', async () => {
    const image = await photo();
    for (const wrong of [{count: 0}, {count: 1.5}, {width: 2}, {fill: 0}, {frameRate: 0}]) {
      let caught: unknown;
      await photoFrames(image, wrong).catch((error: unknown) => (caught = error));
      expect(caught, JSON.stringify(wrong)).to.be.instanceOf(PassbaseError);
    }
  });
});
