import {expect} from 'chai';
import {compressed, motionBlurred, pixelFrame, sensorNoise} from '../../index.js';

const GREY = 0xff808080;

/** Mean and standard deviation of the green values. */
function spread(data: Uint8ClampedArray): {mean: number; deviation: number} {
  const values = Array.from({length: data.length / 4}, (_, i) => data[4 * i + 1]!);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {mean, deviation: Math.sqrt(squares / values.length)};
}

describe('sensorNoise', () => {
  it('adds as much as it says, and another every time', () => {
    const noise = sensorNoise({deviation: 8}, 3);
    const frames = [0, 1].map(() => {
      const frame = pixelFrame(100, 100);
      frame.pixels.fill(GREY);
      noise(frame);
      return frame;
    });
    const {mean, deviation} = spread(frames[0]!.image.data);
    expect(mean).to.be.closeTo(128, 1);
    expect(deviation).to.be.closeTo(8, 0.5);
    expect(frames[0]!.pixels).not.to.deep.equal(frames[1]!.pixels);
  });

  it('makes a dark picture brighter first', () => {
    const frame = pixelFrame(50, 50);
    frame.pixels.fill(0xff282828);
    sensorNoise({deviation: 0, gain: 2}, 1)(frame);
    expect(frame.image.data[0]).to.equal(80);
  });
});

describe('motionBlurred', () => {
  it('averages what is seen while the shutter is open', () => {
    const frame = pixelFrame(1, 1);
    const scene = {
      perform: () => {},
      draw: ({pixels}: {pixels: Uint32Array}, now: number) => void pixels.fill(now),
    };
    motionBlurred(scene, 60, 3).draw(frame, 200);
    expect(frame.image.data[0]).to.equal(180);
  });
});

describe('compressed', () => {
  it('loses more at a lower quality', async () => {
    const frame = pixelFrame(64, 64);
    frame.pixels.fill(GREY);
    sensorNoise({deviation: 20}, 5)(frame);
    const losses = [];
    for (const quality of [0.9, 0.1]) {
      const bitmap = await compressed(frame, quality);
      const context = new OffscreenCanvas(64, 64).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      bitmap.close();
      const {data} = context.getImageData(0, 0, 64, 64);
      losses.push(data.reduce((sum, value, i) => sum + Math.abs(value - frame.image.data[i]!), 0));
    }
    expect(losses[1]!).to.be.greaterThan(losses[0]! * 1.5);
  });
});
