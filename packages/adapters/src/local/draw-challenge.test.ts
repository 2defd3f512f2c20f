import {expect} from 'chai';
import {drawChallenge} from './draw-challenge.js';

const kinds = (): string =>
  drawChallenge()
    .steps.map(({kind, times}) => kind + times)
    .join(' ');

const ACTIONS = ['blink', 'turn-up', 'turn-down'];

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

  it('draws all 48 sequences, none of them much more often than the others', () => {
    const counts = new Map<string, number>();
    const draws = 9600;
    for (let draw = 0; draw < draws; draw++) {
      const key = kinds();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).to.equal(48);
    // 200 expected of each; a fair draw leaves 110..290 less than once in a million runs.
    for (const [key, count] of counts) expect(count, key).to.be.within(110, 290);
  });

  it('draws again where a byte would favour the small numbers', () => {
    const bytes = [255, 0, 255, 1, 0, 255, 2, 0];
    let index = 0;
    const {steps} = drawChallenge(() => Uint8Array.of(bytes[index++ % bytes.length]!));
    expect(steps).to.have.length(4);
  });
});
