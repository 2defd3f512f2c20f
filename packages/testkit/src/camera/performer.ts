/** How the sitter moves: does what is asked, with a human's delay and smoothness. Pure: time goes in, a state comes out. */
import type {ChallengeKind, DotPlace} from '@passbase-verify/protocol';
import {distanceForFace} from '../sitter/optics.js';
import {seededRandom} from '../sitter/seeded-random.js';
import type {SitterState} from '../sitter/sitter-state.js';

/** What the widget asks for now: look at the camera and wait, or a step of the challenge. */
export type Cue =
  | 'neutral'
  | {
      readonly kind: ChallengeKind;
      /** For `face-far` and `face-close`: share of the frame's height (landscape) or width (portrait) that the face should take. */
      readonly targetSize?: number;
      /** For `follow-dot`: where the dot is. */
      readonly place?: DotPlace | undefined;
    };

export interface PerformerOptions {
  readonly seed: number;
  /** Pixels of the frame that sizes are shares of. */
  readonly frame: {readonly width: number; readonly height: number};
  /** How long it takes to begin, milliseconds from..to. Default 250..500. */
  readonly reactionMs?: readonly [number, number];
  /** How far the head turns, degrees. Default 28. */
  readonly turnDegrees?: number;
  /** How far it is lifted or lowered. Default 24. */
  readonly nodDegrees?: number;
  /** Default 800. */
  readonly turnMs?: number;
  /** Time to come close or go back. Default 1500. */
  readonly approachMs?: number;
  /** How long the eyes stay closed in a blink on request: default 700, of who is asked to keep them closed for a second. */
  readonly blinkClosedMs?: number;
  /** Blinks on request come again after so long, until something else is asked for. Default 2200. */
  readonly blinkEveryMs?: number;
  /** True adds short blinks nobody asked for, every 3 to 6 s. Default false. */
  readonly naturalBlinks?: boolean;
  /** How much the sitter sways: 1 is natural (default), 0 is a statue. */
  readonly sway?: number;
}

export interface Performer {
  /** What is being done now. */
  readonly cue: Cue;
  /** Asks for something else; asking for the same again changes nothing. `now` must not go back. */
  perform(cue: Cue, now: number): void;
  /** Pose, lids, distance and place at a time, milliseconds. Light and background are not the performer's. */
  stateAt(
    now: number,
  ): Pick<
    SitterState,
    'yaw' | 'pitch' | 'roll' | 'distance' | 'offset' | 'blink' | 'mouth' | 'smile'
  >;
}

type Pose = readonly [yaw: number, pitch: number, roll: number, distance: number];

interface Move {
  readonly start: number;
  readonly duration: number;
  readonly from: Pose;
  readonly to: Pose;
}

/** Face sizes where the cue names none: the targets of the product's journey, less where 0.9 would mean 11 cm. */
const SIZES = {
  landscape: {start: 0.5, far: 0.4, close: 0.7},
  portrait: {start: 0.65, far: 0.5, close: 0.8},
} as const;
/** Nobody comes closer to a lens, centimetres. */
const NEAREST = 13;
/** A turn begins from looking straight ahead, for this long. */
const REST_MS = 700;
const RETURN_MS = 600;
const LIDS_DOWN_MS = 90;
const LIDS_UP_MS = 130;
const MOUTH_MS = 250;
/** Yaw and pitch with which the nose points at the dot, in degrees. */
const DOT_POSES = {left: [15, 0], right: [-15, 0], up: [0, 14], down: [0, -14]} as const;

export function createPerformer(options: PerformerOptions): Performer {
  const {seed, frame, reactionMs = [250, 500], turnDegrees = 28, turnMs = 800} = options;
  const {approachMs = 1500, blinkClosedMs = 700, blinkEveryMs = 2200} = options;
  const {naturalBlinks = false, sway = 1, nodDegrees = 24} = options;
  const random = seededRandom(seed);
  const swaying = swayOf(seed, sway);
  const measure = frame.width >= frame.height ? 'height' : 'width';
  const sizes = measure === 'height' ? SIZES.landscape : SIZES.portrait;
  const distanceAt = (size: number): number =>
    Math.max(NEAREST, distanceForFace(size, measure, frame));

  let cue: Cue = 'neutral';
  let moves: Move[] = [];
  const initial: Pose = [0, 0, 0, distanceAt(sizes.start)];
  let mouth: Span = NEVER;
  let smile: Span = NEVER;
  let blinks: Span = NEVER;
  /** Set while the dot is followed. */
  let dotPlace: DotPlace | undefined;
  const unasked: number[] = [];

  const poseAt = (now: number): Pose => {
    const move = moves.findLast(({start}) => start <= now);
    return move ? along(move, now) : (moves[0]?.from ?? initial);
  };

  const add = (start: number, duration: number, to: Pose): number => {
    moves.push({start, duration, from: poseAt(start), to});
    return start + duration;
  };

  /** Schedules what the cue takes, from `start` on. */
  const act = (next: Cue, start: number): void => {
    const [yaw, pitch, , distance] = poseAt(start);
    const straight: Pose = [0, 0, 0, distance];
    if (next === 'neutral') {
      add(start, RETURN_MS, straight);
      return;
    }
    if (next.kind === 'face-far' || next.kind === 'face-close') {
      const size = next.targetSize ?? (next.kind === 'face-far' ? sizes.far : sizes.close);
      add(start, approachMs, [0, 0, 0, distanceAt(size)]);
      return;
    }
    if (next.kind === 'follow-dot' && dotPlace) {
      const [toYaw, toPitch] = DOT_POSES[next.place ?? dotPlace];
      add(start, turnMs, [toYaw, toPitch, 0, distance]);
      dotPlace = next.place;
      return;
    }
    const away = Math.hypot(yaw, pitch) > 4;
    const ready = away ? add(start, RETURN_MS, straight) + REST_MS : start;
    if (next.kind === 'blink') {
      blinks = {start: ready, end: Infinity};
      return;
    }
    if (next.kind === 'smile') {
      smile = {start: ready, end: Infinity};
      return;
    }
    if (next.kind === 'follow-dot') {
      dotPlace = next.place ?? 'left';
      const [toYaw, toPitch] = DOT_POSES[dotPlace];
      add(ready, turnMs, [toYaw, toPitch, 0, distance]);
      return;
    }
    if (next.kind === 'mouth-open') {
      mouth = {start: ready, end: Infinity};
      return;
    }
    if (next.kind === 'turn-up' || next.kind === 'turn-down') {
      add(ready, turnMs, [0, next.kind === 'turn-up' ? nodDegrees : -nodDegrees, 0, distance]);
      return;
    }
    // The User's own left is the picture's right.
    const side = next.kind === 'turn-left' ? 1 : -1;
    add(ready, turnMs, [side * turnDegrees, 1.5, side * 1.5, distance]);
  };

  const lidsAt = (now: number): number => {
    let lids = 0;
    if (now >= blinks.start) {
      const count = Math.floor((Math.min(now, blinks.end) - blinks.start) / blinkEveryMs);
      lids = closure(now - blinks.start - count * blinkEveryMs, blinkClosedMs);
    }
    if (naturalBlinks) {
      while ((unasked.at(-1) ?? 0) < now) {
        unasked.push((unasked.at(-1) ?? now) + random.between(3000, 6000));
      }
      for (const start of unasked.slice(-2)) lids = Math.max(lids, closure(now - start, 60));
    }
    return lids;
  };

  return {
    get cue() {
      return cue;
    },
    perform: (next, now) => {
      if (sameCue(next, cue)) return;
      cue = next;
      const start = now + random.between(...reactionMs);
      // What has not begun by then is not done any more.
      moves = moves.filter((move) => move.start < start).slice(-4);
      blinks = endAt(blinks, start);
      mouth = endAt(mouth, start);
      smile = endAt(smile, start);
      if (next === 'neutral' || next.kind !== 'follow-dot') dotPlace = undefined;
      act(next, start);
    },
    stateAt: (now) => {
      const [yaw, pitch, roll, distance] = poseAt(now);
      const drift = swaying(now);
      return {
        yaw: yaw + drift.yaw,
        pitch: pitch + drift.pitch,
        roll: roll + drift.roll,
        distance: distance * (1 + drift.nearer),
        offset: [drift.x, drift.y],
        blink: lidsAt(now),
        mouth: shown(mouth, now),
        smile: shown(smile, now),
      };
    },
  };
}

function sameCue(a: Cue, b: Cue): boolean {
  if (a === 'neutral' || b === 'neutral') return a === b;
  return a.kind === b.kind && a.targetSize === b.targetSize && a.place === b.place;
}

/** The smoothest way from rest to rest (minimum jerk: Flash and Hogan, 1985). */
function along({start, duration, from, to}: Move, now: number): Pose {
  const t = Math.max(0, Math.min(1, (now - start) / duration));
  const share = t * t * t * (10 - 15 * t + 6 * t * t);
  const mix = (i: 0 | 1 | 2 | 3): number => from[i] + (to[i] - from[i]) * share;
  return [mix(0), mix(1), mix(2), mix(3)];
}

/** How far the lids are down, `since` milliseconds after they began to fall. */
function closure(since: number, closedMs: number): number {
  if (since < 0) return 0;
  if (since < LIDS_DOWN_MS) return since / LIDS_DOWN_MS;
  if (since < LIDS_DOWN_MS + closedMs) return 1;
  return Math.max(0, 1 - (since - LIDS_DOWN_MS - closedMs) / LIDS_UP_MS);
}

/** From when to when something is done. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const NEVER: Span = {start: Infinity, end: Infinity};

/** What has not begun by then is not done any more. */
const endAt = ({start, end}: Span, now: number): Span =>
  start >= now ? NEVER : {start, end: Math.min(end, now)};

/** 0..1: how far an expression has come that takes {@link MOUTH_MS} to come and to go. */
const shown = ({start, end}: Span, now: number): number => {
  const share = (since: number): number => Math.max(0, Math.min(1, since / MOUTH_MS));
  return share(now - start) * (1 - share(now - end));
};

/** Slow, small movement of a head that tries to keep still: two waves of different length for each direction. */
function swayOf(seed: number, amount: number) {
  const random = seededRandom(seed + 77);
  const wave = (size: number): ((seconds: number) => number) => {
    const [slow, fast] = [random.between(0.08, 0.16), random.between(0.3, 0.6)];
    const [a, b] = [random.between(0, 6.28), random.between(0, 6.28)];
    return (seconds) =>
      size *
      amount *
      (0.7 * Math.sin(6.28 * slow * seconds + a) + 0.3 * Math.sin(6.28 * fast * seconds + b));
  };
  const [yaw, pitch, roll] = [wave(1), wave(0.8), wave(0.6)];
  const [x, y, nearer] = [wave(0.006), wave(0.006), wave(0.012)];
  return (now: number) => {
    const seconds = now / 1000;
    return {
      yaw: yaw(seconds),
      pitch: pitch(seconds),
      roll: roll(seconds),
      x: x(seconds),
      y: y(seconds),
      nearer: nearer(seconds),
    };
  };
}
