/** What each attack does, on frames so small that they show no more than that. */
import {expect} from 'chai';
import {
  createPerformer,
  createRasterSitter,
  pixelFrame,
  type Performer,
  type StagedScene,
} from '../index.js';
import {
  frozenFrames,
  loopedFrames,
  maskOf,
  recordedRun,
  swappedFace,
  wornMask,
  wornPrint,
} from './index.js';

const FRAME = {width: 64, height: 48} as const;
const OPTIONS = {seed: 4, frame: FRAME, sway: 0};

/** A scene that shows how late it is. */
const clockScene: StagedScene = {
  perform: () => {},
  draw: ({pixels}, now) => void pixels.fill(now),
};

const shown = (scene: StagedScene, times: readonly number[]): number[] =>
  times.map((now) => {
    const frame = pixelFrame(2, 2);
    scene.draw(frame, now);
    return frame.pixels[0]!;
  });

const look = (scene: StagedScene, now: number): Uint32Array => {
  const frame = pixelFrame(FRAME.width, FRAME.height);
  scene.draw(frame, now);
  return frame.pixels.slice();
};

/** When the eyes are closed that were asked to. */
function closedAt(performer: Performer): number {
  const times = Array.from({length: 100}, (_, i) => i * 20);
  return times.find((now) => performer.stateAt(now).blink === 1) ?? expect.fail('no blink');
}

describe('attacks', () => {
  const [ann, ben] = [createRasterSitter({seed: 1}), createRasterSitter({seed: 2})];

  it('freeze the picture after a while', () => {
    expect(shown(frozenFrames(clockScene, 250), [0, 100, 200, 300, 400])).to.deep.equal([
      0, 100, 200, 200, 200,
    ]);
  });

  it('loop it there and back', () => {
    const times = [0, 100, 200, 300, 400, 500, 600, 700];
    expect(shown(loopedFrames(clockScene, 300), times)).to.deep.equal([
      0, 100, 200, 100, 0, 100, 200, 100,
    ]);
  });

  it('replay a run in its own order, and again from the beginning', () => {
    const run = recordedRun(['turn-left', 'turn-right', 'blink'], OPTIONS);
    const yawAt = (now: number): number => Math.sign(Math.round(run.stateAt(now).yaw));
    const middles = [0, 1, 3, 4].map((step) => 700 + 2300 * step + 2200);
    expect([yawAt(0), yawAt(middles[0]!), yawAt(middles[1]!)]).to.deep.equal([0, 1, -1]);
    expect(yawAt(run.length + middles[0]!)).to.equal(1);
  });

  it('swap the face once so many things were asked for', () => {
    const performer = createPerformer(OPTIONS);
    const scene = swappedFace({
      ...{first: ann, second: ben, performer, setting: {}},
      afterSteps: 1,
    });
    const alone = (sitter: typeof ann): StagedScene => ({
      perform: () => {},
      draw: (frame, now) => sitter.draw(performer.stateAt(now), frame),
    });
    scene.perform('neutral', 0);
    scene.perform({kind: 'turn-left'}, 100);
    scene.perform({kind: 'turn-left'}, 200);
    expect(look(scene, 300)).to.deep.equal(look(alone(ann), 300));
    scene.perform({kind: 'blink'}, 400);
    expect(look(scene, 500)).to.deep.equal(look(alone(ben), 500));
  });

  it('wear a mask that neither speaks nor, with painted eyes, blinks', () => {
    const performer = createPerformer(OPTIONS);
    performer.perform({kind: 'blink'}, 0);
    const mask = maskOf(ann.look);
    const closed = closedAt(performer);
    const painted = wornMask(mask, performer, {}, 'painted');
    expect(look(painted, closed)).to.deep.equal(look(painted, 0));
    const open = wornMask(mask, performer, {}, 'open');
    expect(look(open, closed)).not.to.deep.equal(look(open, 0));
  });

  it('wear a print, behind whose holes the wearer blinks', () => {
    const performer = createPerformer(OPTIONS);
    performer.perform({kind: 'blink'}, 0);
    const scene = wornPrint({victim: ann, wearer: ben, performer, setting: {}, bend: 0});
    const [before, closed] = [look(scene, 0), look(scene, closedAt(performer))];
    const changed = [...before.keys()].filter((i) => before[i] !== closed[i]);
    expect(changed).not.to.have.length(0);
    for (const i of changed) {
      const [x, y] = [(i % FRAME.width) / FRAME.width, Math.floor(i / FRAME.width) / FRAME.height];
      expect(x).to.be.within(0.3, 0.7);
      expect(y).to.be.within(0.3, 0.55);
    }
  });
});
