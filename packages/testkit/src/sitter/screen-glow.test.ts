import {expect} from 'chai';
import {ROOM_LIGHT, createSitter, type FlatState, type Sitter} from '../index.js';

const SIZE = {width: 160, height: 120} as const;

/** Mean red over mean blue of an area in shares of the picture. */
function warmth({canvas}: Sitter, x: number, y: number): number {
  const {width, height} = SIZE;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(canvas, 0, 0);
  const {data} = context?.getImageData(x * width, y * height, 8, 8) ?? expect.fail('no 2D context');
  const sum = (channel: number): number =>
    data.reduce((total, value, i) => (i % 4 === channel ? total + value : total), 0);
  return sum(0) / sum(2);
}

/** How much warmer an area gets where the screen turns from blue to red. */
function answer(draw: (light: FlatState['light']) => Sitter, x: number, y: number): number {
  const lit = (colour: readonly [number, number, number]) =>
    warmth(draw({...ROOM_LIGHT, screen: {colour, strength: 0.3}}), x, y);
  return lit([1, 0.73, 0.73]) / lit([0.77, 0.77, 1]);
}

describe('the light of a screen', () => {
  let sitter: Sitter;
  before(() => {
    sitter = createSitter({seed: 3, ...SIZE});
  });
  after(() => sitter.close());

  const head = (light: FlatState['light']) => {
    sitter.draw({distance: 30, ...(light && {light})});
    return sitter;
  };
  const card = (glow: number) => (light: FlatState['light']) => {
    sitter.drawFlat({distance: 34, glow, ...(light && {light})});
    return sitter;
  };
  const NOSE = [0.47, 0.5] as const;

  it('falls on the face, and hardly on the wall behind', () => {
    expect(answer(head, ...NOSE)).to.be.above(1.1);
    expect(answer(head, 0.02, 0.05)).to.be.within(1, 1.03);
  });

  it('falls on a print, and not on a screen that shines by itself', () => {
    expect(answer(card(0), ...NOSE)).to.be.above(1.1);
    expect(answer(card(1), ...NOSE)).to.be.closeTo(1, 0.001);
  });

  it('falls off with the distance', () => {
    const far = (light: FlatState['light']) => {
      sitter.draw({distance: 90, ...(light && {light})});
      return sitter;
    };
    expect(answer(far, ...NOSE)).to.be.below(answer(head, ...NOSE));
  });
});
