/** The ways in which a bar code is looked for, in the order in which they were measured to pay. */
import type {Quad} from '@passbase-verify/protocol';
import {clamp, type Gray} from '../pixels/gray.js';
import {mapQuad} from '../pixels/quarter-turn.js';
import {squareToQuad, warpQuad} from '../pixels/warp.js';
import type {Decode, DecodedBarcode} from './decode.js';
import {findBlocks} from './find-blocks.js';
import {findSymbol, modulesOf, type FoundSymbol} from './find-symbol.js';
import {readCells} from './read-cells.js';
import {redraw} from './redraw.js';
import {sharpenAcross} from './sharpen.js';

/** One picture that is looked at, and what was found out about it so far. */
export interface Scene {
  readonly picture: Gray;
  /** The page, in pixels of the picture. */
  readonly page?: Quad;
  readonly decode: Decode;
  /** The blocks, found at first need. */
  blocks?: readonly Quad[];
  /** The best symbol in them; null where there is none. */
  symbol?: FoundSymbol | null;
}

export type Attempt = (scene: Scene) => Promise<DecodedBarcode | undefined>;

/** Side at which blocks are looked for: modules are then a pixel or two wide, which is all that their edges need. */
const SEARCH_SIDE = 1000;
const MOST_BLOCKS = 4;
/** A symbol with such ends is one: other blocks need not be looked at. */
const SURE = 0.72;
/** Shares of the error correction's code words that are spent on leaving out the least sure cells. */
const SPENT = [0.3, 0.6, 0, 0.9];
/**
 * Code words of error correction that are never spent so: with 16 left, a symbol of 300 cells that were all misread passes
 * as another one less than once in a hundred million, with 2 left once in three.
 */
const KEPT = 16;
/** A cell whose two likeliest readings are this close is a guess. */
const GUESS = 0.02;
/** Pixels a module: where every decoder is at its best. */
const FINE = 3;
/** No picture is enlarged beyond this. */
const MAX_SIDE = 3200;
const MIN_SIDE = 16;

/** As it is. What a decoder alone reads is read by the first attempt. */
const asItIs: Attempt = ({picture, decode}) => decode(picture);

/** The cells of a located symbol, read one by one and drawn anew. */
const byCells: Attempt = async (scene) => {
  const symbol = locate(scene);
  const cells = symbol && readCells(scene.picture, symbol);
  if (!cells) return undefined;
  const correction = 2 ** (cells.level + 1);
  const guesses = cells.cells.filter(({margin}) => margin < GUESS).length;
  // More than can be corrected: whatever comes out would be made up.
  if (guesses > correction) return undefined;
  const spare = Math.max(0, correction - KEPT);
  const counts = new Set(SPENT.map((share) => Math.min(spare, Math.floor(share * correction))));
  for (const missing of counts) {
    const decoded = await scene.decode(redraw(cells, missing), {
      binarizer: 'FixedThreshold',
      drawn: true,
    });
    if (decoded) return {...decoded, outline: symbol.outline};
  }
  return undefined;
};

/** The located symbol seen square on, its modules a few pixels wide, sharpened across: where its rows are not to be read. */
const squareOn: Attempt = async (scene) => {
  const symbol = locate(scene);
  if (!symbol) return undefined;
  const modules = modulesOf(symbol.columns[0] ?? 10);
  // Its quiet zone, and above and below what may have been cut.
  const quad = widen(symbol.outline, 4 / modules, 0.08);
  const width = Math.min(MAX_SIDE, (modules + 8) * FINE);
  const height = Math.round(
    clamp((width * side(quad, 0, 3)) / side(quad, 0, 1), MIN_SIDE, MAX_SIDE),
  );
  const flat = warpQuad(scene.picture, quad, width, height);
  const decoded = await scene.decode(sharpenAcross(flat, FINE, 1));
  return decoded && {...decoded, outline: symbol.outline};
};

const widen = (quad: Quad, across: number, down: number): Quad => {
  const map = squareToQuad(quad);
  return [
    map(-across, -down),
    map(1 + across, -down),
    map(1 + across, 1 + down),
    map(-across, 1 + down),
  ];
};

/** The whole picture, where nothing was read on what was taken for the page. */
const besidePage: Attempt = async ({picture, decode, page}) => page && byCells({picture, decode});

/** A part of the picture enlarged, sharpened or not. */
const enlarged =
  (scale: number, sharpen: boolean, part: (scene: Scene) => Quad | undefined): Attempt =>
  async (scene) => {
    const quad = part(scene);
    if (!quad) return undefined;
    const width = Math.round(side(quad, 0, 1) * scale);
    const height = Math.round(side(quad, 0, 3) * scale);
    if (Math.max(width, height) > MAX_SIDE || Math.min(width, height) < MIN_SIDE) return undefined;
    const view = warpQuad(scene.picture, quad, width, height);
    const decoded = await scene.decode(sharpen ? sharpenAcross(view, Math.ceil(scale), 1) : view);
    const map = squareToQuad(quad);
    return (
      decoded && {
        ...decoded,
        outline: mapQuad(decoded.outline, ({x, y}) => map(x / width, y / height)),
      }
    );
  };

const whole = ({picture: {width, height}}: Scene): Quad => [
  {x: 0, y: 0},
  {x: width, y: 0},
  {x: width, y: height},
  {x: 0, y: height},
];
/** The page, or all where nobody knows it. */
const page = (scene: Scene): Quad => scene.page ?? whole(scene);
/** The busiest block with room around it. */
const block = (scene: Scene): Quad | undefined => {
  const [outline] = blocksOf(scene);
  return outline && widen(outline, 0.25, 0.2);
};

/**
 * In the order in which they paid on drawn licence backs that were reduced, blurred, turned, shaded and covered: the first
 * reads what is clear and takes milliseconds, the second nearly all of the rest, those after it symbols with a covered end.
 */
export const STILL_ATTEMPTS: readonly Attempt[] = [
  asItIs,
  byCells,
  squareOn,
  enlarged(2, true, block),
  enlarged(1.5, true, page),
  enlarged(2, false, page),
  besidePage,
];

/** Those that are quick enough for a frame; what one frame does not show, another one may. */
export const FRAME_ATTEMPTS: readonly Attempt[] = [asItIs, byCells, squareOn];

function blocksOf(scene: Scene): readonly Quad[] {
  if (scene.blocks) return scene.blocks;
  const {picture} = scene;
  const area = scene.page ?? whole(scene);
  const long = Math.max(side(area, 0, 1), side(area, 0, 3));
  const scale = Math.min(1, SEARCH_SIDE / long);
  const width = Math.round(side(area, 0, 1) * scale);
  const height = Math.round(side(area, 0, 3) * scale);
  const unchanged = !scene.page && scale === 1;
  const map = squareToQuad(area);
  scene.blocks = findBlocks(
    unchanged ? picture : warpQuad(picture, area, width, height),
    MOST_BLOCKS,
  ).map((quad) => mapQuad(quad, ({x, y}) => map(x / width, y / height)));
  return scene.blocks;
}

function locate(scene: Scene): FoundSymbol | undefined {
  if (scene.symbol === undefined) {
    scene.symbol = null;
    for (const outline of blocksOf(scene)) {
      const found = findSymbol(scene.picture, outline);
      if (found && !(scene.symbol && scene.symbol.likeness >= found.likeness)) scene.symbol = found;
      if (scene.symbol && scene.symbol.likeness > SURE) break;
    }
  }
  return scene.symbol ?? undefined;
}

const side = (quad: Quad, from: number, to: number): number =>
  Math.hypot(quad[to]!.x - quad[from]!.x, quad[to]!.y - quad[from]!.y);
