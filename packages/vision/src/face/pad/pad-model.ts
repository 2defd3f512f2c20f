/**
 * An integrator's network for presentation attack detection, as its row of the catalogue describes it: everything that differs
 * between such networks is data, so that none needs code.
 */
import {PassbaseError} from '@passbase-verify/protocol';
import type {AssetRow} from '../../catalog.js';

/** The `task` of such rows. */
export const PAD_TASK = 'face-pad';

type Channels = readonly [number, number, number];

/** The member `pad` of a row. */
export interface PadModel {
  /** Which part of the still the network sees. */
  readonly crop: {
    /** Of the face's box: from forehead to chin and cheek to cheek, without hair and ears. */
    readonly scale: number;
    /** `box`: in the proportions of the face's box, stretched to the input. `square`: as wide as the box's longer side. */
    readonly shape: 'box' | 'square';
    /** Where the crop reaches beyond the picture: `shift` moves it in, smaller where it has to be; `black` fills up. */
    readonly beyond: 'shift' | 'black';
    /** `bilinear` takes four pixels wherever it samples, as OpenCV's default does; `area` averages what becomes smaller. */
    readonly resize: 'bilinear' | 'area';
  };
  readonly input: {
    readonly name: string;
    /** Pixels. */
    readonly width: number;
    readonly height: number;
    readonly layout: 'NCHW' | 'NHWC';
    readonly channels: 'RGB' | 'BGR';
    /** Of values 0..255, in the order of `channels`: the network gets (value − mean) / std. */
    readonly mean: Channels;
    readonly std: Channels;
  };
  /** 1 × N numbers. */
  readonly output: {
    readonly name: string;
    /** `logits` become probabilities by a softmax, by a sigmoid where there is one. */
    readonly values: 'probabilities' | 'logits';
    /** The number that counts, and what it speaks for. */
    readonly index: number;
    readonly of: 'live' | 'attack';
  };
  /** Score from which its maker, or whoever tested it, takes a face for a live one: above 0, below 1. */
  readonly threshold: number;
}

/** A network sees at most so many pixels a side; larger numbers are mistakes. */
const MOST_SIDE = 1024;
/** Of a whole picture's width, faces take a tenth and more. */
const MOST_SCALE = 10;
/** Classes: live, and kinds of attack. */
const MOST_INDEX = 999;

type Check = (value: unknown) => string | undefined;

const fails = (holds: boolean, wanted: string): string | undefined =>
  holds ? undefined : `must be ${wanted}`;
const among =
  (...words: readonly string[]): Check =>
  (value) =>
    fails(
      words.some((word) => word === value),
      words.map((word) => `"${word}"`).join(' or '),
    );
const name: Check = (value) => fails(typeof value === 'string' && value !== '', 'a name');
const whole =
  (least: number, most: number): Check =>
  (value) =>
    fails(
      Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
      `a whole number from ${least} to ${most}`,
    );
const between =
  (above: number, most: number): Check =>
  (value) =>
    fails(
      typeof value === 'number' && value > above && value <= most,
      `a number above ${above}, up to ${most}`,
    );
const channels =
  (holds: (value: number) => boolean, wanted: string): Check =>
  (value) =>
    fails(
      Array.isArray(value) &&
        value.length === 3 &&
        value.every((one) => Number.isFinite(one) && holds(Number(one))),
      wanted,
    );

/** Members of the description, and of its parts. All of them have to be there, and no others: a typing error is not passed over. */
const SHAPE: Readonly<Record<string, Check | Readonly<Record<string, Check>>>> = {
  crop: {
    scale: between(0, MOST_SCALE),
    shape: among('box', 'square'),
    beyond: among('shift', 'black'),
    resize: among('bilinear', 'area'),
  },
  input: {
    name,
    width: whole(8, MOST_SIDE),
    height: whole(8, MOST_SIDE),
    layout: among('NCHW', 'NHWC'),
    channels: among('RGB', 'BGR'),
    mean: channels(() => true, 'three numbers'),
    std: channels((value) => value > 0, 'three numbers above 0'),
  },
  output: {
    name,
    values: among('probabilities', 'logits'),
    index: whole(0, MOST_INDEX),
    of: among('live', 'attack'),
  },
  threshold: (value) =>
    fails(typeof value === 'number' && value > 0 && value < 1, 'a number above 0 and below 1'),
};

function problemOf(value: unknown, shape: typeof SHAPE, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return `${path} must be an object`;
  const members = value as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(members).find((key) => !Object.hasOwn(shape, key));
  if (unknown !== undefined) return `${path}.${unknown} is not known`;
  for (const [key, check] of Object.entries(shape)) {
    const at = `${path}.${key}`;
    const said =
      typeof check === 'function' ? check(members[key]) : problemOf(members[key], check, at);
    if (said !== undefined) return typeof check === 'function' ? `${at} ${said}` : said;
  }
  return undefined;
}

/** @throws {PassbaseError} `ERR_VISION_ASSET_WRONG_TYPE`, naming what is wrong, where the row describes no such network. */
export function readPadModel(row: AssetRow): PadModel {
  const problem = problemOf(row.pad, SHAPE, 'pad');
  if (problem !== undefined)
    throw new PassbaseError(
      'ERR_VISION_ASSET_WRONG_TYPE',
      `catalog.json describes ${row.name} wrongly: ${problem}`,
    );
  return row.pad as PadModel;
}
