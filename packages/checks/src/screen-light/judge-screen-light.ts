/**
 * Does the face answer to the colours on the screen, in time, and as a thing with depth does? Further evidence only: whoever can't
 * be lit, by the sun or by their own choice, is not refused for it.
 */
import {assertArgument} from '@passbase-verify/protocol';
import {roundScore} from '../rounding.js';
import {chromaOf, type Chroma} from './chroma.js';
import type {ShownColour} from './plan-screen-light.js';
import {roundSeenColours, type SeenColours} from './screen-light-file.js';
import {SCREEN_LIGHT} from './screen-light-thresholds.js';
import {correlation, deviation, dot, levelled, type Series} from './signal.js';

export interface ScreenLightJudgement {
  /**
   * - `answered`: the face takes on the colours as they are shown.
   * - `late`: it does, but later than a camera sees what a screen shows: they have been passed on.
   * - `differs`: its colour changes clearly, but not as was shown.
   * - `inconclusive`: it hardly changes; the room is too bright, or the picture shines by itself.
   */
  readonly verdict: 'answered' | 'late' | 'differs' | 'inconclusive';
  /** 0..1; absent where it is inconclusive. */
  readonly share?: number;
  /**
   * `correlation` with what was shown at the best delay, `delayMs` that delay, `response`: standard deviation of what it adds to the
   * face's chroma; `gain` of the face, `spread` of the gains of its places as a share of it, and `relief`: how much more the middle
   * answers than the cheeks.
   */
  readonly scores: Readonly<Record<string, number>>;
}

const PLACES = ['forehead', 'nose', 'leftCheek', 'rightCheek'] as const;

/** What has no colour: before, between and after. */
const NONE: Chroma = [0, 0];

const shownAt = (shown: readonly ShownColour[], at: number): Chroma => {
  const found = shown.find(({from, to}) => at >= from && at < to);
  return found ? chromaOf(found.colour) : NONE;
};

const less = ([r, b]: Chroma, [red, blue]: Chroma): Chroma => [r - red, b - blue];

/** A place's chroma less the background's: the room, the camera's white balance and its exposure drop out. */
const seriesOf = (seen: readonly SeenColours[], place: (typeof PLACES)[number]): Series =>
  seen.map(({colours}) => less(chromaOf(colours[place]), chromaOf(colours.background)));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value / values.length, 0);

interface Best {
  readonly delayMs: number;
  readonly correlation: number;
  /** What was shown, as the frames would have seen it. */
  readonly shown: readonly number[];
}

/** The delay at which the face goes best with what was shown. */
function bestDelay(
  shown: readonly ShownColour[],
  times: readonly number[],
  face: readonly number[],
): Best {
  let best: Best | undefined;
  for (let delayMs = 0; delayMs <= SCREEN_LIGHT.searchedMs; delayMs += SCREEN_LIGHT.searchStepMs) {
    const delayed = levelled(
      times.map((at) => shownAt(shown, at - delayMs)),
      times,
    );
    const found = correlation(delayed, face);
    if (!best || found > best.correlation) best = {delayMs, correlation: found, shown: delayed};
  }
  return best!;
}

/** How far the gains lie apart, as a share of their mean, beyond what noise does. */
function spreadOf(gains: readonly number[], errors: readonly number[]): number {
  const middle = mean(gains);
  if (middle <= 0) return 0;
  const variance = mean(gains.map((gain) => (gain - middle) ** 2));
  return Math.sqrt(Math.max(0, variance - mean(errors.map((error) => error ** 2)))) / middle;
}

/** Gain of a place and its standard error. */
function gainOf(shown: readonly number[], place: readonly number[]): readonly [number, number] {
  const power = dot(shown, shown);
  if (power === 0) return [0, 0];
  const gain = dot(shown, place) / power;
  const left = place.map((value, i) => value - gain * shown[i]!);
  return [gain, deviation(left) / Math.sqrt(power)];
}

const verdictOf = (best: Best, response: number, changes: number) => {
  const goes = best.correlation >= SCREEN_LIGHT.correlation;
  if (goes && response >= SCREEN_LIGHT.leastResponse) {
    return best.delayMs <= SCREEN_LIGHT.latestMs ? 'answered' : 'late';
  }
  return !goes && changes >= SCREEN_LIGHT.clearChange ? 'differs' : 'inconclusive';
};

/**
 * @param shown - As `planScreenLight` says.
 * @param frames - Those from the first colour to a moment after the last, in order.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where nothing was shown or a number is none.
 */
export function judgeScreenLight(
  shown: readonly ShownColour[],
  frames: readonly SeenColours[],
): ScreenLightJudgement {
  assertArgument(shown.length > 0, 'shown must have a colour');
  assertArgument(
    frames.every(
      ({at, colours}) =>
        Number.isFinite(at) && Object.values(colours).flat().every(Number.isFinite),
    ),
    'every number of the seen colours must be finite',
  );
  const seen = frames.map(roundSeenColours);
  if (seen.length < SCREEN_LIGHT.leastFrames) return {verdict: 'inconclusive', scores: {}};
  const times = seen.map(({at}) => at);
  const places = PLACES.map((place) => levelled(seriesOf(seen, place), times));
  const face = places[0]!.map((_, i) => mean(places.map((place) => place[i]!)));
  const best = bestDelay(shown, times, face);
  const fitted = places.map((place) => gainOf(best.shown, place));
  const gains = fitted.map(([gain]) => gain);
  const gain = mean(gains);
  const response = Math.max(0, gain) * deviation(best.shown);
  const spread = spreadOf(
    gains,
    fitted.map(([, error]) => error),
  );
  const [forehead, nose, left, right] = gains as [number, number, number, number];
  const verdict = verdictOf(best, response, deviation(face));
  const scores = {
    correlation: roundScore(best.correlation),
    delayMs: best.delayMs,
    response: roundScore(response),
    gain: roundScore(gain),
    spread: roundScore(spread),
    relief: gain > 0 ? roundScore((forehead + nose - left - right) / 2 / gain) : 0,
  };
  if (verdict === 'inconclusive') return {verdict, scores};
  // Paper before the screen answers as well, but evenly: it is worth half.
  const depth = 0.5 + 0.5 * Math.min(1, spread / SCREEN_LIGHT.spread);
  return {
    verdict,
    share: verdict === 'answered' ? roundScore(best.correlation * depth) : 0,
    scores,
  };
}
