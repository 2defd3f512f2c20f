import {expect} from 'chai';
import {createPerformer, distanceForFace, type PerformerOptions} from '../index.js';

const FRAME = {width: 640, height: 480};
const make = (more: Partial<PerformerOptions> = {}) =>
  createPerformer({seed: 4, frame: FRAME, sway: 0, ...more});

describe('createPerformer', () => {
  it('turns to the picture’s right for the User’s left, after a human delay', () => {
    const performer = make();
    performer.perform({kind: 'turn-left'}, 1000);
    expect(performer.stateAt(1200).yaw).to.equal(0);
    expect(performer.stateAt(2400).yaw).to.be.closeTo(28, 0.01);
  });

  it('comes back to the front and rests before it turns to the other side', () => {
    const performer = make();
    performer.perform({kind: 'turn-left'}, 0);
    performer.perform({kind: 'turn-right'}, 3000);
    const yaws = Array.from({length: 60}, (_, i) => performer.stateAt(3000 + i * 50).yaw);
    expect(yaws[0]).to.be.closeTo(28, 0.01);
    expect(yaws.filter((yaw) => Math.abs(yaw) < 0.01)).to.have.length.greaterThan(8);
    expect(yaws.at(-1)).to.be.closeTo(-28, 0.01);
  });

  it('never jumps, whatever is asked in the middle of a movement', () => {
    const performer = make();
    performer.perform({kind: 'face-close'}, 0);
    let last = performer.stateAt(0);
    for (let now = 0; now < 6000; now += 10) {
      if (now === 900) performer.perform({kind: 'turn-right'}, now);
      if (now === 1300) performer.perform({kind: 'face-far'}, now);
      const next = performer.stateAt(now);
      expect(Math.abs(next.yaw - last.yaw)).to.be.lessThan(1);
      expect(Math.abs(next.distance - last.distance)).to.be.lessThan(0.5);
      last = next;
    }
    expect(last.distance).to.be.closeTo(distanceForFace(0.4, 'height', FRAME), 0.01);
  });

  it('keeps the eyes closed longer than any blink, and again until told otherwise', () => {
    const performer = make();
    performer.perform({kind: 'blink'}, 0);
    const lids = (from: number, to: number): number[] =>
      Array.from({length: (to - from) / 10}, (_, i) => performer.stateAt(from + i * 10).blink);
    const first = lids(0, 2400);
    expect(first.filter((lid) => lid === 1).length * 10).to.be.within(690, 720);
    expect(Math.max(...lids(2400, 4800))).to.equal(1);
    performer.perform('neutral', 4800);
    expect(Math.max(...lids(6400, 12000))).to.equal(0);
  });

  it('lifts the chin, lowers it, and opens the mouth when told to', () => {
    const performer = make();
    performer.perform({kind: 'turn-up'}, 0);
    expect(performer.stateAt(1400).pitch).to.be.closeTo(24, 0.01);
    performer.perform({kind: 'turn-down'}, 3000);
    expect(performer.stateAt(6000).pitch).to.be.closeTo(-24, 0.01);
    performer.perform({kind: 'mouth-open'}, 7000);
    expect(performer.stateAt(7100).mouth).to.equal(0);
    expect(performer.stateAt(10_000)).to.include({mouth: 1});
    expect(performer.stateAt(10_000).pitch).to.be.closeTo(0, 0.01);
    performer.perform('neutral', 11_000);
    expect(performer.stateAt(12_000).mouth).to.equal(0);
  });

  it('takes no notice of being asked for the same again', () => {
    const performer = make();
    performer.perform({kind: 'turn-left'}, 0);
    performer.perform({kind: 'turn-left'}, 600);
    expect(performer.stateAt(1400).yaw).to.be.closeTo(28, 0.01);
  });

  it('sways by the seed: alike for the same seed, otherwise for another', () => {
    const [a, b, c] = [3, 3, 5].map((seed) => make({seed, sway: 1}).stateAt(1234));
    expect(a).to.deep.equal(b);
    expect(a).not.to.deep.equal(c);
  });

  it('blinks by itself only if told so', () => {
    const most = (naturalBlinks: boolean): number => {
      const performer = make({naturalBlinks});
      return Math.max(...Array.from({length: 1500}, (_, i) => performer.stateAt(i * 20).blink));
    };
    expect(most(false)).to.equal(0);
    expect(most(true)).to.equal(1);
  });
});
