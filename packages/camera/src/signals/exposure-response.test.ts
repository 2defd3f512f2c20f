import {systemClock} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {createFrameSource} from '../frame-source.js';
import {createCanvasStream, type CanvasStream} from '../testing/canvas-stream.js';
import {rejection} from '../testing/waits.js';
import {nextBrightness} from './brightness.js';
import {followsExposure} from './exposure-response.js';

/** Colours of the picture by f-stops of exposure. */
type Looks = Readonly<Record<number, string>>;

describe('followsExposure', () => {
  let source: CanvasStream;
  let life: AbortController;
  let stops: number;
  let asked: number[];

  /** The canvas as a camera with a control of its exposure. @param looks - What the picture is then. */
  const control = (looks: Looks, min = -2): void => {
    const {track} = source;
    Object.assign(track, {
      getCapabilities: () => ({exposureCompensation: {min, max: 2}}),
      getSettings: () => ({exposureCompensation: stops}),
      applyConstraints: async ({advanced}: {advanced?: {exposureCompensation: number}[]}) => {
        if (!advanced) return;
        stops = advanced[0]!.exposureCompensation;
        asked.push(stops);
        source.fill(looks[stops] ?? '#808080');
      },
    });
  };

  const follow = (signal = new AbortController().signal) => {
    const {video, track} = source;
    const frames = createFrameSource({
      ...{video, track, document, clock: systemClock, life: life.signal},
    });
    return followsExposure(
      {
        ...{track, clock: systemClock},
        brightness: (live) => nextBrightness(frames, document, live),
      },
      signal,
    );
  };

  beforeEach(async () => {
    source = await createCanvasStream(64, 48);
    life = new AbortController();
    stops = 0;
    asked = [];
  });
  afterEach(() => {
    life.abort();
    source.dispose();
  });

  it('is true for a picture that grows darker, and puts back what was', async () => {
    control({[-2]: '#404040'});
    expect(await follow()).to.equal(true);
    expect(asked).to.deep.equal([-2, 0]);
  });

  it('asks for more light where there is none to take away', async () => {
    source.fill('#202020');
    control({2: '#808080', 0: '#202020'});
    // The stream shows its first colour a little longer.
    const {video} = source;
    await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await follow()).to.equal(true);
    expect(asked).to.deep.equal([2, 0]);
  });

  it('is false for a picture that stays, or changes the other way', async () => {
    for (const looks of [{}, {[-2]: '#c0c0c0'}] satisfies Looks[]) {
      control(looks);
      expect(await follow()).to.equal(false);
      expect(stops).to.equal(0);
    }
  });

  it('is not told by a track without such a control, or that does not take it', async () => {
    expect(await follow()).to.equal(undefined);
    control({}, -0.5);
    expect(await follow()).to.equal(undefined);
    control({});
    Object.assign(source.track, {applyConstraints: async () => {}});
    expect(await follow()).to.equal(undefined);
    Object.assign(source.track, {applyConstraints: () => Promise.reject(new TypeError('no'))});
    expect(await follow()).to.equal(undefined);
    expect(asked).to.deep.equal([]);
  });

  it('ends with its caller, and puts back what was', async () => {
    const leaving = new AbortController();
    control({});
    const following = rejection(follow(leaving.signal));
    while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    leaving.abort(new Error('left'));
    expect(await following).to.have.property('message', 'left');
    expect(stops).to.equal(0);
  });
});
