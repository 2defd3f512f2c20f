import {expect} from 'chai';
import {createSitter, lookFromSeed, type Sitter, type SitterState} from '../index.js';

const SIZE = {width: 160, height: 120} as const;

function pixels(sitter: Sitter): Uint8ClampedArray {
  const {width, height} = sitter.canvas;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(sitter.canvas, 0, 0);
  return context?.getImageData(0, 0, width, height).data ?? expect.fail('no 2D context');
}

/** Rows and columns whose pixels differ by more than rounding, as shares of the picture; undefined where none do. */
function changedBox(a: Uint8ClampedArray, b: Uint8ClampedArray) {
  let box: {left: number; right: number; top: number; bottom: number} | undefined;
  for (let i = 0; i < a.length; i += 4) {
    const difference = Math.max(
      ...[0, 1, 2].map((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0))),
    );
    if (difference <= 2) continue;
    const x = ((i / 4) % SIZE.width) / SIZE.width;
    const y = Math.floor(i / 4 / SIZE.width) / SIZE.height;
    box = {
      left: Math.min(box?.left ?? 1, x),
      right: Math.max(box?.right ?? 0, x),
      top: Math.min(box?.top ?? 1, y),
      bottom: Math.max(box?.bottom ?? 0, y),
    };
  }
  return box;
}

describe('createSitter', () => {
  const sitters: Sitter[] = [];
  const make = (seed: number): Sitter => {
    const sitter = createSitter({seed, ...SIZE});
    sitters.push(sitter);
    return sitter;
  };
  const picture = (sitter: Sitter, state: Partial<SitterState> = {}): Uint8ClampedArray => {
    sitter.draw({distance: 30, ...state});
    return pixels(sitter);
  };
  afterEach(() => {
    for (const sitter of sitters.splice(0)) sitter.close();
  });

  it('draws the same person in the same pose alike, twice and in two contexts', () => {
    const sitter = make(3);
    const first = picture(sitter, {yaw: 10});
    picture(sitter, {yaw: -20, blink: 1, mouth: 1});
    expect(changedBox(first, picture(sitter, {yaw: 10}))).to.equal(undefined);
    expect(changedBox(first, picture(make(3), {yaw: 10}))).to.equal(undefined);
  });

  it('draws another person for another seed', () => {
    expect(changedBox(picture(make(3)), picture(make(4)))).not.to.equal(undefined);
  });

  it('moves nothing but the lids in a blink', () => {
    const sitter = make(3);
    const box = changedBox(picture(sitter), picture(sitter, {blink: 1})) ?? expect.fail('no blink');
    // At 30 cm the face is half as high as the picture; the eyes are in a band above its middle.
    expect(box.top).to.be.greaterThan(0.36);
    expect(box.bottom).to.be.lessThan(0.5);
    expect(box.left).to.be.greaterThan(0.36);
    expect(box.right).to.be.lessThan(0.64);
  });

  it('moves the mouth and the jaw only when the mouth opens', () => {
    const sitter = make(3);
    const box = changedBox(picture(sitter), picture(sitter, {mouth: 1})) ?? expect.fail('no mouth');
    expect(box.top).to.be.greaterThan(0.5);
  });

  it('turns towards the picture’s right for a positive yaw', () => {
    const look = {...lookFromSeed(3), hair: {style: 'bald', colour: [0, 0, 0]}} as const;
    const sitter = createSitter({look, ...SIZE});
    sitters.push(sitter);
    const light = {direction: [0, 0, 1], intensity: 1, colour: [1, 1, 1], ambient: 1} as const;
    const background = {kind: 'plain', colour: [0, 0, 1]} as const;
    const middle = (yaw: number): number => {
      const data = picture(sitter, {yaw, light, background});
      // The row of the nose's tip: its centre of mass moves with the nose, which stands before the turning axis.
      let sum = 0;
      let weight = 0;
      for (let x = 0; x < SIZE.width; x++) {
        const i = (Math.round(SIZE.height * 0.52) * SIZE.width + x) * 4;
        if ((data[i] ?? 0) < 40) continue;
        sum += x;
        weight++;
      }
      return sum / weight / SIZE.width;
    };
    expect(middle(25)).to.be.greaterThan(middle(0) + 0.01);
    expect(middle(-25)).to.be.lessThan(middle(0) - 0.01);
  });

  it('hands out portraits of passport proportions that stay as they are', () => {
    const sitter = make(5);
    const portrait = sitter.portrait(140);
    expect([portrait.width, portrait.height]).to.deep.equal([140, 180]);
    const before = portrait.toDataURL();
    sitter.draw({yaw: 30});
    expect(portrait.toDataURL()).to.equal(before);
  });

  it('shows a blinking picture on a card only where the picture blinks', () => {
    const sitter = make(3);
    const card = (blink: number): Uint8ClampedArray => {
      sitter.drawFlat({distance: 30, picture: {blink}});
      return pixels(sitter);
    };
    expect(changedBox(card(0), card(0))).to.equal(undefined);
    expect(changedBox(card(0), card(1))?.bottom).to.be.lessThan(0.5);
  });

  it('refuses a seed that is no whole number', () => {
    expect(() => createSitter({seed: 0.5}))
      .to.throw()
      .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
  });
});
