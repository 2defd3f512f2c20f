/**
 * What was seen while the screen lit the face, as it is stored in the bundle, version 1. JSON, so that anyone can read it:
 * `{version, frames}`, and each frame a list of whole numbers: `at` in tenths of a millisecond since the first colour was asked for,
 * then red, green and blue of the forehead, the nose, the User's left and right cheek, and what is beside the face, in steps of
 * 1/10000. What was shown is not stored: the session's nonce says it. Where it was not shown, `{version, skipped}` with `true`, and not
 * why: that somebody can't bear it, or has set their device so, is nobody's business.
 */
import {
  PassbaseError,
  assertArgument,
  type FaceColours,
  type MeanColour,
} from '@passbase-verify/protocol';
import {decodeJson} from '../decode-json.js';

/** The colours of the face's places in one frame. */
export interface SeenColours {
  /** Milliseconds on the clock of `ShownColour.from`. */
  readonly at: number;
  readonly colours: FaceColours;
}

const VERSION = 1;
const AT_STEPS = 10;
/** A two-hundredth of an 8-bit step: means over hundreds of pixels are finer than the pixels. */
const COLOUR_STEPS = 10_000;
/** Five seconds at sixty frames a second, and some. */
const MOST_FRAMES = 600;
const MOST_BYTES = 256 * 1024;
/** `at`, and five colours. */
const LENGTH = 16;

const toList = ({at, colours}: SeenColours): readonly number[] => {
  const {forehead, nose, leftCheek, rightCheek, background} = colours;
  const values = [forehead, nose, leftCheek, rightCheek, background].flat();
  return [
    Math.round(at * AT_STEPS) + 0,
    ...values.map((value) => Math.round(value * COLOUR_STEPS) + 0),
  ];
};

const fromList = (list: readonly number[]): SeenColours => {
  const colour = (place: number): MeanColour => {
    const at = (channel: number): number => list[1 + 3 * place + channel]! / COLOUR_STEPS;
    return [at(0), at(1), at(2)];
  };
  return {
    at: list[0]! / AT_STEPS,
    colours: {
      forehead: colour(0),
      nose: colour(1),
      leftCheek: colour(2),
      rightCheek: colour(3),
      background: colour(4),
    },
  };
};

/** In the precision of the file, so that judging now and judging again give the same. */
export const roundSeenColours = (seen: SeenColours): SeenColours => fromList(toList(seen));

/** What was seen, or that the colours were not shown. */
export type KeptScreenLight = readonly SeenColours[] | 'skipped';

/** @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for more frames than any showing has. */
export function encodeScreenLight(kept: KeptScreenLight): Uint8Array {
  assertArgument(
    kept === 'skipped' || kept.length <= MOST_FRAMES,
    `a showing holds at most ${MOST_FRAMES} frames`,
  );
  const content = kept === 'skipped' ? {skipped: true} : {frames: kept.map(toList)};
  return new TextEncoder().encode(JSON.stringify({version: VERSION, ...content}));
}

const isFrame = (frame: unknown): frame is readonly number[] =>
  Array.isArray(frame) &&
  frame.length === LENGTH &&
  frame.every((value) => Number.isSafeInteger(value)) &&
  frame.slice(1).every((value) => value >= 0 && value <= COLOUR_STEPS);

/**
 * Reads what was stored. The bytes are a stranger's: nothing about them is believed.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for anything that `encodeScreenLight` does not write;
 *   `ERR_PROTOCOL_INVALID_ARGUMENT` where `bytes` are no bytes.
 */
export function decodeScreenLight(bytes: Uint8Array): KeptScreenLight {
  assertArgument(bytes instanceof Uint8Array, 'bytes must be a Uint8Array');
  const file = bytes.length <= MOST_BYTES ? decodeJson(bytes, 'the screen light') : undefined;
  const {version, frames, skipped} = (file ?? {}) as Readonly<Record<string, unknown>>;
  if (version === VERSION && skipped === true && frames === undefined) return 'skipped';
  if (
    version !== VERSION ||
    skipped !== undefined ||
    !Array.isArray(frames) ||
    frames.length > MOST_FRAMES ||
    !frames.every(isFrame)
  ) {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'this is no stored screen light');
  }
  return frames.map(fromList);
}
