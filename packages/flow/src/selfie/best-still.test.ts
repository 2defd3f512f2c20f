import {perform} from '@passbase-verify/checks/testing';
import type {CameraFile, FaceObservation} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {BestStill} from './best-still.js';

const [FRAME] = perform({steps: [{kind: 'blink', times: 1}], timeLimitMs: 20_000, tries: 1});
const seen = (sharpness: number): FaceObservation => ({...FRAME!, sharpness});

/** Gives stills with a number each; those in `broken` fail. */
function taker(broken: readonly number[] = []) {
  let count = 0;
  const take = async (): Promise<CameraFile> => {
    const id = ++count;
    if (broken.includes(id)) throw new Error(`still ${id}`);
    return {bytes: Uint8Array.of(id), mediaType: 'image/jpeg', capturedAt: ''} as CameraFile;
  };
  return {best: new BestStill(take), count: () => count};
}
const idOf = async (still: Promise<CameraFile>): Promise<number> => (await still).bytes[0]!;
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the still of a step', () => {
  it('is of the best moment, not of the last', async () => {
    const {best, count} = taker();
    for (const sharpness of [20, 200, 210, 10]) {
      best.offer(seen(sharpness));
      await rest();
    }
    expect(await idOf(best.end())).to.equal(2);
    expect(count()).to.equal(2);
  });

  it('is taken at the end where no moment was worth one', async () => {
    const {best, count} = taker();
    const {face: _, ...nobody} = FRAME!;
    best.offer({...nobody, faceCount: 0});
    expect(count()).to.equal(0);
    expect(await idOf(best.end())).to.equal(1);
  });

  it('waits for one before it takes the next, and takes a few only', async () => {
    const {best, count} = taker();
    best.offer(seen(10));
    best.offer(seen(100));
    expect(count()).to.equal(1);
    for (let step = 0; step < 10; step++) {
      await rest();
      best.offer(seen(10 * 2 ** step));
    }
    expect(count()).to.equal(4);
  });

  it('is the one before where a better one fails, and says so where there is none', async () => {
    const {best} = taker([2]);
    best.offer(seen(20));
    await rest();
    best.offer(seen(400));
    expect(await idOf(best.end())).to.equal(1);
    const failed = await taker([1])
      .best.end()
      .catch((error: unknown) => error);
    expect(failed).to.have.property('message', 'still 1');
  });
});
