import {expect} from 'chai';
import {PHONE_SCREEN, PHOTO_PAPER, fitted, mipLevels, pixelFrame} from '../index.js';
import type {PixelFrame, SheetMedium, SheetPlace} from '../index.js';
import {ROOM_LIGHT} from '../sitter/sitter-state.js';
import {fillSheet, type SheetHoles} from './sheet-filler.js';

const SIZE = {width: 200, height: 150} as const;
const GREEN = 0xff00ff00;
/** Without a rim: its picture alone is what is not black. */
const CARD: SheetMedium = {...PHOTO_PAPER, width: 10, height: 10, rim: [0, 0]};
const HELD: SheetPlace = {yaw: 0, pitch: 0, roll: 0, distance: 30, offset: [0, 0]};
const SETTING = {light: ROOM_LIGHT, background: {kind: 'plain', colour: [0, 0, 0]}} as const;

function show(place: Partial<SheetPlace>, medium = CARD, holes?: SheetHoles): PixelFrame {
  const picture = pixelFrame(64, 64);
  picture.pixels.fill(GREEN);
  const frame = pixelFrame(SIZE.width, SIZE.height);
  fillSheet(frame, mipLevels(picture.image), medium, {...HELD, ...place}, SETTING, holes);
  return frame;
}

const isDrawn = ({pixels}: PixelFrame, x: number, y: number): boolean =>
  pixels[y * SIZE.width + x] !== 0;

/** How many pixels of a column or a row are drawn. */
const down = (frame: PixelFrame, x: number): number =>
  Array.from({length: SIZE.height}, (_, y) => y).filter((y) => isDrawn(frame, x, y)).length;
const across = (frame: PixelFrame, y: number): number =>
  Array.from({length: SIZE.width}, (_, x) => x).filter((x) => isDrawn(frame, x, y)).length;

describe('fillSheet', () => {
  it('shows a card as large as a pinhole camera sees it', () => {
    const focal = SIZE.width / 2 / Math.tan((32.5 * Math.PI) / 180);
    expect(across(show({}), 75)).to.be.closeTo((10 * focal) / 30, 1);
    expect(across(show({distance: 60}), 75)).to.be.closeTo((10 * focal) / 60, 1);
  });

  it('shows the side that is turned away smaller', () => {
    const frame = show({yaw: 40});
    const columns = Array.from({length: SIZE.width}, (_, x) => down(frame, x));
    const drawn = columns.filter((height) => height > 0);
    expect(across(frame, 75)).to.be.lessThan(across(show({}), 75) * 0.85);
    // A head that looks to the picture's right has its right side further away.
    expect(drawn.at(1)!).to.be.greaterThan(drawn.at(-2)!);
  });

  it('makes a bent card narrower, and its edges lower where its middle comes forward', () => {
    const [flat, bent] = [show({}), show({bend: 1 / 4})];
    expect(across(bent, 75)).to.be.lessThan(across(flat, 75));
    const edge = (frame: PixelFrame): number =>
      Array.from({length: SIZE.width}, (_, x) => down(frame, x)).filter((drawn) => drawn > 0)[0]!;
    expect(edge(bent)).to.be.lessThan(down(bent, 100) - 2);
    expect(edge(flat)).to.be.closeTo(down(flat, 100), 1);
    expect(down(show({bend: 1 / 4, bendAxis: 'lying'}), 100)).to.be.lessThan(down(flat, 100));
  });

  it('is seen through where it has holes', () => {
    const frame = show({}, CARD, (x, y) => Math.hypot(x - 0.5, y - 0.5) < 0.1);
    expect(isDrawn(frame, 100, 75)).to.equal(false);
    expect(isDrawn(frame, 85, 75)).to.equal(true);
  });

  it('lights paper by the room, while a screen shines and shows the lamp in its glass', () => {
    const dim = {...SETTING, light: {...ROOM_LIGHT, intensity: 0.1}};
    const picture = pixelFrame(64, 64);
    picture.pixels.fill(GREEN);
    const green = (medium: SheetMedium, light = dim, place = HELD): number => {
      const frame = pixelFrame(SIZE.width, SIZE.height);
      fillSheet(frame, mipLevels(picture.image), medium, place, light);
      return (frame.pixels[75 * SIZE.width + 100]! >> 8) & 255;
    };
    expect(green(CARD)).to.be.lessThan(130);
    expect(green(PHONE_SCREEN)).to.be.greaterThan(200);
    const red = (yaw: number): number => {
      const frame = pixelFrame(SIZE.width, SIZE.height);
      const ahead = {...SETTING, light: {...ROOM_LIGHT, direction: [0, 0, 1] as const}};
      fillSheet(frame, mipLevels(picture.image), PHONE_SCREEN, {...HELD, yaw}, ahead);
      return frame.pixels[75 * SIZE.width + 100]! & 255;
    };
    expect(red(0)).to.be.greaterThan(red(20) + 80);
  });
});

describe('fitted', () => {
  it('keeps a device as large as it is and cuts paper to the picture', () => {
    const phone = fitted(PHONE_SCREEN, 4, 3);
    expect(phone.width / phone.height).to.be.closeTo(4 / 3, 1e-9);
    expect(phone.height + 2 * phone.rim[1]).to.be.closeTo(
      PHONE_SCREEN.height + 2 * PHONE_SCREEN.rim[1],
      1e-9,
    );
    expect(fitted(PHOTO_PAPER, 4, 3).rim).to.deep.equal(PHOTO_PAPER.rim);
  });
});
