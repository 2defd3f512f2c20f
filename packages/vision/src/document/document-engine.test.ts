import type {Point, Quad, SeenMrz} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {DocumentEngine} from './document-engine.js';
import type {Located, Locator} from './located.js';
import type {PageReader, Sight} from './page-reader.js';

const GUIDE = {x: 0.1, y: 0.1, width: 0.8, height: 0.8};
const QUAD: Quad = [
  {x: 0.1, y: 0.2},
  {x: 0.9, y: 0.2},
  {x: 0.9, y: 0.4},
  {x: 0.1, y: 0.4},
];
const PAGE: Located = {page: {outline: QUAD, kind: 'passport-page', confidence: 0.9}};
const MRZ: SeenMrz = {lines: [[{symbols: 'P', weights: [0.99]}]]};

/** A white picture with one black corner: the top left one. */
function picture(width = 200, height = 100): ImageBitmap {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000';
  context.fillRect(0, 0, width / 4, height / 4);
  return canvas.transferToImageBitmap();
}

/** Gives what it is told, call by call, and remembers what it was asked. */
function scripted(answers: readonly Located[]): Locator & {asked: string[]} {
  const rest = [...answers];
  const asked: string[] = [];
  return {
    asked,
    locate: async () => (asked.push('locate'), rest.shift() ?? {}),
    refine: async () => (asked.push('refine'), rest.shift() ?? {}),
  };
}

/** Reads where the black corner is at the top left. */
function cornerReader(): PageReader & {sights: Sight[]} {
  const sights: Sight[] = [];
  return {
    sights,
    read: async (sight) => {
      sights.push(sight);
      const {width, height} = sight.picture;
      const corner = sight.picture.cut({left: 0, top: 0, right: width / 8, bottom: height / 8});
      return corner.level(0).gray.data[0] === 0 ? {mrz: MRZ, mrzBand: QUAD} : {};
    },
  };
}

async function turned(turns: number): Promise<ImageBitmap> {
  const image = picture();
  const canvas = turns % 2 ? new OffscreenCanvas(100, 200) : new OffscreenCanvas(200, 100);
  const context = canvas.getContext('2d')!;
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(image, -100, -50);
  return canvas.transferToImageBitmap();
}

describe('DocumentEngine', () => {
  it('follows what it found, and looks at the whole frame again when it is lost', async () => {
    const locator = scripted([PAGE, PAGE, {}, {}, {}, PAGE]);
    const engine = new DocumentEngine(locator, []);
    const seen = [];
    for (let at = 0; at < 5; at++)
      seen.push(await engine.observe(picture(), at, {guide: GUIDE, read: false}));
    expect(locator.asked.join(' ')).to.equal('locate refine refine locate locate locate');
    expect(seen.map(({page}) => page !== undefined)).to.deep.equal([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('does not follow what it is unsure of, nor an MRZ without its page', async () => {
    const unsure = {page: {...PAGE.page!, confidence: 0.2}};
    const locator = scripted([unsure, unsure, {mrz: QUAD}, PAGE, PAGE]);
    const engine = new DocumentEngine(locator, []);
    for (let at = 0; at < 4; at++) await engine.observe(picture(), at, {guide: GUIDE, read: false});
    expect(locator.asked.join(' ')).to.equal('locate refine locate locate refine');
  });

  it('reads a frame only when asked to', async () => {
    const reader = cornerReader();
    const engine = new DocumentEngine(scripted([PAGE, PAGE]), [reader]);
    const unread = await engine.observe(picture(), 0, {guide: GUIDE, read: false});
    expect(unread.mrz).to.equal(undefined);
    expect(reader.sights).to.have.length(0);
    const read = await engine.observe(picture(), 1, {guide: GUIDE, read: true});
    expect(read.mrz).to.deep.equal(MRZ);
    expect(reader.sights[0]?.manner).to.equal('frame');
    expect(reader.sights[0]?.located).to.deep.equal(PAGE);
  });

  it('measures light in the guide, and motion from frame to frame', async () => {
    const engine = new DocumentEngine(scripted([]), []);
    const first = await engine.observe(picture(), 0, {guide: GUIDE, read: false});
    const second = await engine.observe(picture(), 1, {guide: GUIDE, read: false});
    const other = await engine.observe(await turned(2), 2, {guide: GUIDE, read: false});
    expect(first.motion).to.equal(1);
    expect(second.motion).to.equal(0);
    expect(other.motion).to.be.greaterThan(0);
    expect(first.brightness).to.be.within(0.9, 1);
  });

  it('repeats the light of a frame for two more', async () => {
    const engine = new DocumentEngine(scripted([]), []);
    const dark = new OffscreenCanvas(200, 100);
    dark.getContext('2d')!.fillRect(0, 0, 200, 100);
    const night = await createImageBitmap(dark);
    const seen = [await engine.observe(picture(), 0, {guide: GUIDE, read: false})];
    for (let at = 1; at < 4; at++)
      seen.push(await engine.observe(night, at, {guide: GUIDE, read: false}));
    const [first, ...others] = seen.map(({brightness}) => brightness);
    expect(first).to.be.greaterThan(0.9);
    expect(others).to.deep.equal([first, first, 0]);
  });

  it('looks twice at a still, the second time closer', async () => {
    const locator = scripted([{mrz: QUAD}, PAGE]);
    const reader = cornerReader();
    const seen = await new DocumentEngine(locator, [reader]).readStill(picture());
    expect(locator.asked).to.deep.equal(['locate', 'refine', 'refine']);
    expect(seen.page).to.deep.equal(PAGE.page);
    expect(reader.sights[0]?.manner).to.equal('still');
  });

  for (const turns of [1, 2, 3])
    it(`reads a still that lies ${90 * turns}° round, and gives places in the picture as it was`, async () => {
      const seen = await new DocumentEngine(scripted([]), [cornerReader()]).readStill(
        await turned(turns),
      );
      expect(seen.mrz).to.deep.equal(MRZ);
      const found = seen.mrzBand!;
      // Where the outline of the upright picture comes to lie when that is turned.
      const turn = ({x, y}: Point): Point =>
        turns === 1 ? {x: 1 - y, y: x} : turns === 2 ? {x: 1 - x, y: 1 - y} : {x: y, y: 1 - x};
      for (const [i, corner] of QUAD.entries()) {
        expect(found[i]!.x).to.be.closeTo(turn(corner).x, 1e-9);
        expect(found[i]!.y).to.be.closeTo(turn(corner).y, 1e-9);
      }
    });

  it('turns a still upright before it looks closer', async () => {
    // The page reads from top to bottom: it lies on its side.
    const [a, b, c, d] = QUAD;
    const lying: Located = {page: {...PAGE.page!, outline: [b, c, d, a]}};
    const reader = cornerReader();
    const seen = await new DocumentEngine(scripted([lying, PAGE]), [reader]).readStill(
      await turned(1),
    );
    expect(seen.mrz).to.deep.equal(MRZ);
    expect(reader.sights).to.have.length(1);
    expect([reader.sights[0]!.picture.width, reader.sights[0]!.picture.height]).to.deep.equal([
      200, 100,
    ]);
    expect(seen.page?.outline[0].x).to.be.closeTo(1 - QUAD[0].y, 1e-9);
  });

  it('turns no still of a page that has no MRZ', async () => {
    const front: Located = {page: {outline: QUAD, kind: 'card-front', confidence: 0.9}};
    const locator = scripted([front, front, front]);
    const seen = await new DocumentEngine(locator, []).readStill(picture());
    expect(seen.page).to.deep.equal(front.page);
    expect(locator.asked).to.deep.equal(['locate', 'refine', 'refine']);
  });

  it('says what it saw where nothing can be read', async () => {
    const reader: PageReader = {read: async () => ({})};
    const seen = await new DocumentEngine(scripted([PAGE, PAGE]), [reader]).readStill(picture());
    expect(seen.page).to.deep.equal(PAGE.page);
    expect(seen.mrz).to.equal(undefined);
  });

  it('reads nothing in a picture of a few pixels', async () => {
    const reader = cornerReader();
    await new DocumentEngine(scripted([]), [reader]).readStill(picture(8, 8));
    expect(reader.sights).to.have.length(0);
  });
});
