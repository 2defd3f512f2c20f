import {expect} from 'chai';
import {startLiveness} from '@passbase-verify/checks';
import {performedChallenge} from '@passbase-verify/protocol';
import {drawChallenge} from './draw-challenge.js';

const kinds = (): string =>
  drawChallenge()
    .steps.map(({kind, times}) => kind + times)
    .join(' ');

const ACTIONS = ['blink', 'turn-up', 'turn-down', 'smile', 'follow-dot'];
const TURNS = ['turn-left', 'turn-right'];

describe('drawChallenge', () => {
  it('always asks for distance, a turn and one movement more, far before close', () => {
    for (let draw = 0; draw < 200; draw++) {
      const {steps} = drawChallenge();
      const order = steps.map(({kind}) => kind);
      expect(order.indexOf('face-close')).to.equal(order.indexOf('face-far') + 1);
      expect(order.some((kind) => kind === 'turn-left' || kind === 'turn-right')).to.equal(true);
      const others = order.filter((kind) => ACTIONS.includes(kind));
      expect(others).to.have.length(1);
      expect(order).to.have.length(4);
    }
  });

  it('draws all 60 sequences, none of them much more often than the others', () => {
    const counts = new Map<string, number>();
    const draws = 12_000;
    for (let draw = 0; draw < draws; draw++) {
      const key = kinds();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).to.equal(60);
    // 200 expected of each; a fair draw leaves 110..290 less than once in a million runs.
    for (const [key, count] of counts) expect(count, key).to.be.within(110, 290);
  });

  it('never takes a blink that nobody asked for', () => {
    for (let draw = 0; draw < 200; draw++) {
      const moves = drawChallenge().steps.flatMap((step) => [step, step.instead ?? step]);
      const blinks = moves.filter(({kind}) => kind === 'blink');
      expect(blinks.every(({heldMs = 0}) => heldMs >= 400)).to.equal(true);
    }
  });

  it('can be performed whichever alternatives are taken, with something left that shows depth', () => {
    for (let draw = 0; draw < 100; draw++) {
      const drawn = drawChallenge();
      expect(drawn.steps.every(({instead}) => instead !== undefined)).to.equal(true);
      for (let choice = 0; choice < 2 ** drawn.steps.length; choice++) {
        const alternatives = new Set(
          [...drawn.steps.keys()].filter((index) => choice & (1 << index)),
        );
        const performed = performedChallenge(drawn, {alternatives, moreTime: false});
        startLiveness(performed, 0);
        const kinds = performed.steps.map(({kind}) => kind);
        const distance = kinds.includes('face-far') && kinds.includes('face-close');
        expect(distance || TURNS.some((turn) => kinds.includes(turn as never))).to.equal(true);
      }
    }
  });

  it('asks after pauses of up to 0.9 s, and for places of the dot that lie at right angles', () => {
    for (let draw = 0; draw < 200; draw++) {
      for (const {pauseMs, path = []} of drawChallenge().steps) {
        expect(pauseMs).to.be.within(0, 900);
        const sideways = path.map((place) => place === 'left' || place === 'right');
        expect(sideways.every((sideway, i) => sideway !== sideways[i - 1])).to.equal(true);
      }
    }
  });

  it('draws again where a byte would favour the small numbers', () => {
    const bytes = [255, 0, 255, 1, 0, 255, 2, 0];
    let index = 0;
    const {steps} = drawChallenge(() => Uint8Array.of(bytes[index++ % bytes.length]!));
    expect(steps).to.have.length(4);
  });
});
