/** Which colours the screen shows: drawn from the session's nonce, so that nobody knew them before it began. */
import {assertArgument} from '@passbase-verify/protocol';
import {SCREEN_LIGHT} from './screen-light-thresholds.js';

/** sRGB, 0..255 each. */
export type ScreenColour = readonly [red: number, green: number, blue: number];

export interface ShownColour {
  readonly colour: ScreenColour;
  /** Milliseconds since the first colour was asked for. */
  readonly from: number;
  readonly to: number;
}

/** Shares of the linear primaries; what is not given makes the luminance up. */
interface Tint {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

/**
 * Soft red, green, blue, yellow, cyan and magenta. Red is never saturated: its share of red, green and blue is 0.5, and
 * saturated begins at 0.8 (WCAG 2.3.1, red flash).
 */
const TINTS: readonly Tint[] = [
  {red: 1},
  {red: 0.3, blue: 0.3},
  {blue: 1},
  {blue: 0.2},
  {red: 0.25},
  {green: 0.45},
];

/** Weights of relative luminance (WCAG 2, of ITU-R BT.709). */
const LUMINANCE = {red: 0.2126, green: 0.7152, blue: 0.0722} as const;

/** From linear light to 8 bits (IEC 61966-2-1). */
const encode = (linear: number): number =>
  Math.round(255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055));

const colourOf = ({red, green, blue}: Tint): ScreenColour => {
  const given = [
    [red, LUMINANCE.red],
    [green, LUMINANCE.green],
    [blue, LUMINANCE.blue],
  ] as const;
  const fixed = given.reduce((sum, [share, weight]) => sum + (share ?? 0) * weight, 0);
  const open = given.reduce(
    (sum, [share, weight]) => (share === undefined ? sum + weight : sum),
    0,
  );
  const rest = (SCREEN_LIGHT.luminance - fixed) / open;
  return [encode(red ?? rest), encode(green ?? rest), encode(blue ?? rest)];
};

/** The six colours that are drawn from. */
export const SCREEN_COLOURS: readonly ScreenColour[] = TINTS.map(colourOf);

/** What is shown before the first colour and after the last: grey of the same luminance. */
export const SCREEN_REST: ScreenColour = [
  encode(SCREEN_LIGHT.luminance),
  encode(SCREEN_LIGHT.luminance),
  encode(SCREEN_LIGHT.luminance),
];

/**
 * Numbers 0 ≤ x < 1 from a text: FNV-1a (Fowler, Noll and Vo) makes it 32 bits, mulberry32 (Ettinger) goes on from there. The
 * nonce brings the chance; this only spreads it, so it need not be a cryptographic hash, and judging stays synchronous.
 */
function numbersFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) state = Math.imul(state ^ unit, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every colour once in any order, then others, none twice in a row. */
function drawOrder(next: () => number): readonly number[] {
  const order = SCREEN_COLOURS.map((_, i) => i);
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  while (order.length < SCREEN_LIGHT.colours) {
    const others = SCREEN_COLOURS.map((_, i) => i).filter((i) => i !== order.at(-1));
    order.push(others[Math.floor(next() * others.length)]!);
  }
  return order;
}

/**
 * The colours for a session, and when each is shown: the same for the same nonce everywhere, so that whoever receives the bundle
 * can tell what must have been shown.
 *
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for an empty nonce.
 */
export function planScreenLight(nonce: string): readonly ShownColour[] {
  assertArgument(typeof nonce === 'string' && nonce.length > 0, 'nonce must be a text');
  const next = numbersFrom(nonce);
  const {shortestMs, longestMs, durationStepMs} = SCREEN_LIGHT;
  const durations = (longestMs - shortestMs) / durationStepMs + 1;
  let from = 0;
  return drawOrder(next).map((index) => {
    const to = from + shortestMs + durationStepMs * Math.floor(next() * durations);
    const shown = {colour: SCREEN_COLOURS[index]!, from, to};
    from = to;
    return shown;
  });
}
