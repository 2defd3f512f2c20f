import {drawOcrB, OCR_B} from '@passbase-verify/testkit';
import type {Point, Quad} from '@passbase-verify/protocol';
import {expect} from 'chai';
import type {Net} from '../engines/net.js';
import {grayFromRgba} from '../pixels/gray.js';
import {cutToPicture, type Picture} from '../pixels/picture.js';
import {Region} from '../pixels/region.js';
import {lineOutputs, type KnownLine} from '../testing/line-model.js';
import {TD1, TD3} from '../testing/print.js';
import {templateReader} from '../testing/template-reader.js';
import {turnedView, VIEW_HEIGHT, VIEW_WIDTH, viewOf, type BandView} from './band-view.js';
import {readBand, type FoundMrz} from './read-band.js';
import {MAX_LOOKS} from './read-strips.js';

/** Print on a page, in millimetres from the block's top left corner; `bend` is how far its middle sags. */
interface Print {
  readonly lines: readonly string[];
  /** Pixels a millimetre. */
  readonly scale: number;
  /** Radians, clockwise. */
  readonly angle: number;
  readonly bend?: number;
}

const SIZE = {width: 1800, height: 1400};
const LINE_STEP = 6.35;

const sag = ({lines, bend = 0}: Print, x: number): number => {
  const half = (lines[0]!.length * OCR_B.pitch) / 2;
  return bend * (1 - ((x - half) / half) ** 2);
};

/** Draws the print about the middle of the picture. */
function draw(print: Print): {picture: Picture; place: (x: number, y: number) => Point} {
  const {lines, scale, angle} = print;
  const context = new OffscreenCanvas(SIZE.width, SIZE.height).getContext('2d')!;
  context.fillStyle = '#d8dcd4';
  context.fillRect(0, 0, SIZE.width, SIZE.height);
  context.strokeStyle = '#1c1c22';
  const block = {
    width: lines[0]!.length * OCR_B.pitch,
    height: (lines.length - 1) * LINE_STEP + OCR_B.capitalHeight,
  };
  context.translate(SIZE.width / 2, SIZE.height / 2);
  context.rotate(angle);
  context.scale(scale, scale);
  context.translate(-block.width / 2, -block.height / 2);
  for (const [i, line] of lines.entries())
    for (const [j, symbol] of [...line].entries()) {
      const x = j * OCR_B.pitch;
      const baseline = OCR_B.capitalHeight + i * LINE_STEP + sag(print, x + OCR_B.pitch / 2);
      drawOcrB(context, symbol, {x, baseline});
    }
  const matrix = context.getTransform();
  const {data} = context.getImageData(0, 0, SIZE.width, SIZE.height);
  const gray = grayFromRgba(data, SIZE.width, SIZE.height);
  return {
    picture: {
      ...SIZE,
      cut: (box) => {
        const {left, top, right, bottom} = cutToPicture(box, SIZE);
        const part = new Uint8Array((right - left) * (bottom - top));
        for (let y = top; y < bottom; y++)
          part.set(
            gray.data.subarray(y * SIZE.width + left, y * SIZE.width + right),
            (y - top) * (right - left),
          );
        return new Region({width: right - left, height: bottom - top, data: part}, left, top);
      },
    },
    place: (x, y) => matrix.transformPoint({x, y}),
  };
}

function blockOf({lines}: Print, place: (x: number, y: number) => Point): Quad {
  const right = lines[0]!.length * OCR_B.pitch;
  const bottom = (lines.length - 1) * LINE_STEP + OCR_B.capitalHeight;
  return [place(0, 0), place(right, 0), place(right, bottom), place(0, bottom)];
}

/** What the line model sees of the print in a view. */
function linesIn(
  print: Print,
  place: (x: number, y: number) => Point,
  view: BandView,
): KnownLine[] {
  const size = Math.hypot(view.right.x, view.right.y);
  const toView = (x: number, y: number): Point => {
    const at = place(x, y);
    const [dx, dy] = [at.x - view.centre.x, at.y - view.centre.y];
    return {
      x: (dx * view.right.x + dy * view.right.y) / size ** 2 + VIEW_WIDTH / 2,
      y: (dy * view.right.x - dx * view.right.y) / size ** 2 + VIEW_HEIGHT / 2,
    };
  };
  const width = print.lines[0]!.length * OCR_B.pitch;
  const scale = print.scale / size;
  return print.lines.map((_, i) => {
    const y = OCR_B.capitalHeight / 2 + i * LINE_STEP;
    const [start, end] = [toView(0, y).x, toView(width, y).x];
    return {
      centreAt: (x) => {
        const along = ((x - start) / (end - start)) * width;
        return toView(along, y + sag(print, along)).y;
      },
      start: Math.min(start, end),
      end: Math.max(start, end),
      height: OCR_B.capitalHeight * scale,
      pitch: OCR_B.pitch * scale,
    };
  });
}

/** A line model that knows the print; asked a second time it is shown the view from the other side. */
function lineModel(
  print: Print,
  place: (x: number, y: number) => Point,
  view: BandView,
  turned: boolean,
): Net {
  let views = turned ? [turnedView(view), view] : [view];
  return {
    run: async () => {
      const [now, ...later] = views;
      if (later.length > 0) views = later;
      return lineOutputs(linesIn(print, place, now!), {turned: turned && later.length > 0});
    },
    close: async () => {},
  };
}

async function read(print: Print, turned = false): Promise<FoundMrz | undefined> {
  const {picture, place} = draw(print);
  const [a, b, c, d] = blockOf(print, place);
  const block: Quad = turned ? [c, d, a, b] : [a, b, c, d];
  const view = viewOf([a, b, c, d]);
  return readBand(picture, block, {
    lines: lineModel(print, place, view, turned),
    reader: templateReader(),
  });
}

const textOf = (found: FoundMrz | undefined): string[] =>
  found?.mrz.lines.map((line) => line.map(({symbols}) => symbols[0]).join('')) ?? [];

describe('readBand', () => {
  it('reads lines at any size', async () => {
    for (const scale of [5, 8, 14])
      expect(textOf(await read({lines: TD3, scale, angle: 0})), `${scale} px/mm`).to.deep.equal([
        ...TD3,
      ]);
  });

  it('reads three lines that are turned', async () => {
    for (const angle of [0.3, -1.2, 2.9])
      expect(textOf(await read({lines: TD1, scale: 14, angle})), `${angle}`).to.deep.equal([
        ...TD1,
      ]);
  });

  it('follows a bent page', async () => {
    expect(textOf(await read({lines: TD3, scale: 9, angle: 0.1, bend: 3}))).to.deep.equal([...TD3]);
    expect(textOf(await read({lines: TD3, scale: 9, angle: 0, bend: -2.5}))).to.deep.equal([
      ...TD3,
    ]);
  });

  it('turns a block round that was given upside down', async () => {
    const found = await read({lines: TD3, scale: 9, angle: 0.2}, true);
    expect(textOf(found)).to.deep.equal([...TD3]);
  });

  it('says where the lines are', async () => {
    const print: Print = {lines: TD1, scale: 9, angle: 0.25};
    const expected = blockOf(print, draw(print).place);
    const {outline} = (await read(print))!;
    for (const [i, corner] of outline.entries())
      expect(Math.hypot(corner.x - expected[i]!.x, corner.y - expected[i]!.y)).to.be.lessThan(14);
  });

  it('reads a line several times where there is time', async () => {
    const print: Print = {lines: TD3, scale: 9, angle: 0.1};
    const {picture, place} = draw(print);
    const block = blockOf(print, place);
    const view = viewOf(block);
    let strips = 0;
    const inner = templateReader();
    const reader: Net = {
      ...inner,
      run: async (inputs) => {
        strips = inputs['line']!.dims[0]!;
        return inner.run(inputs);
      },
    };
    // The line model is asked once more, about the block that its first lines gave.
    const lines: Net = {
      run: async () => lineOutputs(linesIn(print, place, view)),
      close: async () => {},
    };
    const found = await readBand(picture, block, {lines, reader}, MAX_LOOKS);
    expect(strips).to.equal(2 * MAX_LOOKS);
    expect(textOf(found)).to.deep.equal([...TD3]);
  });

  it('gives nothing where the model sees no lines', async () => {
    const {picture, place} = draw({lines: TD3, scale: 9, angle: 0});
    const blind: Net = {run: async () => lineOutputs([]), close: async () => {}};
    const block = blockOf({lines: TD3, scale: 9, angle: 0}, place);
    expect(await readBand(picture, block, {lines: blind, reader: templateReader()})).to.equal(
      undefined,
    );
  });
});
