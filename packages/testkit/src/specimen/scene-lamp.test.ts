import {expect} from 'chai';
import {lampMirroredAt, mirroredAt, type PagePose} from './scene-lamp.js';
import type {PageView} from './scene-view.js';

const VIEW: PageView = {x: 0.5, y: 0.5, scale: 1, tilt: 1.5, pan: -1, roll: 0.3};
const HELD = 7.9;
const pose = (change: Partial<PageView> = {}): PagePose => ({
  view: {...VIEW, ...change},
  held: HELD,
  width: 1280,
});
const POINT = {x: 13, y: 20};

describe('a lamp before a glossy page', () => {
  it('is mirrored where it was put', () => {
    const seen = mirroredAt(lampMirroredAt(POINT, pose()), pose());
    expect(seen.x).to.be.closeTo(POINT.x, 1e-9);
    expect(seen.y).to.be.closeTo(POINT.y, 1e-9);
  });

  it('wanders over the page as it turns: the ray turns by twice as much as the mirror', () => {
    const lamp = lampMirroredAt(POINT, pose());
    const distance = (1.1 * 1280) / HELD;
    // The lamp is further away than the camera, so the point moves by less than the ray's end would.
    const most = 2 * distance * (Math.PI / 180);
    for (const change of [{tilt: VIEW.tilt + 1}, {pan: VIEW.pan + 1}]) {
      const moved = mirroredAt(lamp, pose(change));
      const way = Math.hypot(moved.x - POINT.x, moved.y - POINT.y);
      expect(way).to.be.within(0.6 * most, most);
    }
    const turnedBack = mirroredAt(lamp, pose({tilt: VIEW.tilt - 8}));
    expect(Math.abs(turnedBack.y - POINT.y)).to.be.above(30);
  });

  it('is nowhere to be seen behind the page', () => {
    const lamp = lampMirroredAt(POINT, pose());
    expect(mirroredAt(lamp, pose({tilt: 120})).x).to.be.above(1000);
  });
});
