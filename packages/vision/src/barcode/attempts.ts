/** The ways in which a bar code is looked for, in the order in which they were measured to pay. */
import type {Quad} from '@passbase-verify/protocol';
import {clamp, type Gray} from '../pixels/gray.js';
import {mapQuad} from '../pixels/quarter-turn.js';
import {squareToQuad, warpQuad} from '../pixels/warp.js';
import type {Decode, DecodedBarcode, DecodeOptions} from './decode.js';
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
/** Least margins of a cell that are tried: a missing code word costs the error correction half of a wrong one. */
const MARGINS = [0.02, 0.06, 0, 0.12];
/** Pixels a module: where every decoder is at its best. */
const FINE = 3;
/** No picture is enlarged beyond this. */
const MAX_SIDE = 3200;

/** As it is. What a decoder alone reads is read by the first attempt. */
const asItIs: Attempt = ({picture, decode}) => decode(picture);

/** The cells of a located symbol, read one by one and drawn anew. */
const byCells: Attempt = async (scene) => {
  const symbol = locate(scene);
  const cells = symbol && readCells(scene.picture, symbol);
  if (!cells) return undefined;
  for (const margin of MARGINS) {
    const decoded = await scene.decode(redraw(cells, margin), {
      binarizer: 'FixedThreshold',
      drawn: true,
    });
    if (decoded) return {...decoded, outline: symbol.outline};
  }
  return undefined;
};

/** The located symbol seen square on, its modules a few pixels wide, sharpened across. */
const squareOn =
  (amount: number, options: DecodeOptions): Attempt =>
  async (scene) => {
    const symbol = locate(scene);
    if (!symbol) return undefined;
    const map = squareToQuad(symbol.outline);
    const modules = modulesOf(symbol.columns[0] ?? 10);
    // The quiet zone, and a little more above and below for what was cut.
    const [across, down] = [4 / modules, 0.08];
    const quad: Quad = [
      map(-across, -down),
      map(1 + across, -down),
      map(1 + across, 1 + down),
      map(-across, 1 + down),
    ];
    const width = Math.min(MAX_SIDE, (modules + 8) * FINE);
    const flat = warpQuad(scene.picture, quad, width, heightFor(quad, width));
    const decoded = await scene.decode(amount ? sharpenAcross(flat, FINE, amount) : flat, options);
    return decoded && {...decoded, outline: symbol.outline};
  };

/** A part of the picture, enlarged or reduced. */
const scaled =
  (scale: number, amount: number, part: (scene: Scene) => Quad | undefined): Attempt =>
  async (scene) => {
    const quad = part(scene);
    if (!quad) return undefined;
    const width = Math.round(side(quad, 0, 1) * scale);
    const height = Math.round(side(quad, 0, 3) * scale);
    if (Math.max(width, height) > MAX_SIDE || Math.min(width, height) < 16) return undefined;
    const view = warpQuad(scene.picture, quad, width, height);
    const decoded = await scene.decode(amount ? sharpenAcross(view, Math.ceil(scale), amount) : view);
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
/** A busy block with room around it. */
const block =
  (index: number) =>
  (scene: Scene): Quad | undefined => {
    const outline = blocksOf(scene)[index];
    if (!outline) return undefined;
    const map = squareToQuad(outline);
    return [map(-0.25, -0.2), map(1.25, -0.2), map(1.25, 1.2), map(-0.25, 1.2)];
  };

export const ATTEMPTS: readonly (readonly [name: string, attempt: Attempt])[] = [
  ['as it is', asItIs],
  ['by cells', byCells],
  ['square on', squareOn(0, {})],
  ['square on, sharpened', squareOn(1, {})],
  ['square on, sharpened, by line', squareOn(1, {binarizer: 'GlobalHistogram'})],
  ['block × 2', scaled(2, 0, block(0))],
  ['block × 2, sharpened', scaled(2, 1, block(0))],
  ['block × 3, sharpened', scaled(3, 1, block(0))],
  ['second block × 2', scaled(2, 0, block(1))],
  ['page × 2', scaled(2, 0, page)],
  ['page × 1.5', scaled(1.5, 0, page)],
  ['page × 1.5, sharpened', scaled(1.5, 1, page)],
  ['page × 0.5', scaled(0.5, 0, page)],
];

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
  scene.blocks = findBlocks(unchanged ? picture : warpQuad(picture, area, width, height), MOST_BLOCKS).map(
    (quad) => mapQuad(quad, ({x, y}) => map(x / width, y / height)),
  );
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

const heightFor = (quad: Quad, width: number): number =>
  Math.round(clamp((width * side(quad, 0, 3)) / side(quad, 0, 1), 16, MAX_SIDE));
