import type {FaceObservation} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {settleDown} from './settle-down.js';

/** Looks every 100 ms at a head that turns as `yawAt` says; no face where that is undefined. */
async function settledAfter(yawAt: (at: number) => number | undefined): Promise<number> {
  let at = 900;
  await settleDown(async () => {
    at += 100;
    const yaw = yawAt(at - 1000);
    const face = yaw === undefined ? {} : {face: {pose: {yaw, pitch: 0, roll: 0}}};
    return {kind: 'face', at, ...face} as FaceObservation;
  });
  return at - 1000;
}

describe('settleDown', () => {
  it('gives the User time to look up from the button', async () => {
    expect(await settledAfter(() => 2)).to.equal(1200);
  });

  it('waits for a head that comes back from a turn', async () => {
    expect(await settledAfter((at) => Math.max(0, 28 - at / 60))).to.be.within(1600, 2100);
  });

  it('counts from the face’s return', async () => {
    expect(await settledAfter((at) => (at < 1500 ? undefined : 0))).to.equal(1900);
  });

  it('waits for nobody longer than four seconds', async () => {
    expect(await settledAfter((at) => (at % 200 ? 20 : -20))).to.equal(4000);
    expect(await settledAfter(() => undefined)).to.equal(4000);
  });
});
