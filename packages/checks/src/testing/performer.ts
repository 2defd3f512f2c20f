/** A performer of liveness challenges: face observations as an engine would give them, without a picture. */
import type {Challenge, ChallengeStep, FaceObservation} from '@passbase-verify/protocol';
import {FACING, HEAD, project, type Place} from './head.js';
import {createGaussian, createRandom} from './random.js';

/** One moment of the performance; what lies between two is interpolated. */
export interface Pose {
  readonly at: number;
  /** Size of the face as a share of the frame, as the challenge measures it. */
  readonly size: number;
  readonly yaw: number;
  readonly pitch: number;
  /** 0 open, 1 closed. */
  readonly lids: number;
  /** 0 closed, 1 wide open. */
  readonly mouth: number;
  /** 0 none, 1 broad. */
  readonly smile: number;
}

export interface PerformanceOptions {
  readonly framesPerSecond?: number;
  readonly width?: number;
  readonly height?: number;
  /** A head, or a picture of one. */
  readonly places?: readonly Place[];
  /** Noise of each landmark, as a share of the face's width. */
  readonly noise?: number;
  readonly seed?: number;
}

const REST_PITCH = -4;
const OPEN = 0.3;
const CLOSED = 0.06;
/** How long the performer takes to move, to hold, and to close the eyes, in milliseconds. */
const MOVE_MS = 900;
const HOLD_MS = 900;
const BLINK_MS = 260;
/** So much longer than asked for the eyes are kept closed. */
const LONGER_MS = 300;

/** Yaw and pitch with which the nose points at a dot, in degrees. */
const DOT_POSES = {left: [14, 0], right: [-14, 0], up: [0, 13], down: [0, -13]} as const;

/** The poses that perform `kinds` in order. */
export function choreograph(steps: readonly ChallengeStep[], landscape = true): readonly Pose[] {
  const sizes = landscape
    ? {rest: 0.42, far: 0.4, close: 0.7}
    : {rest: 0.57, far: 0.55, close: 0.75};
  let now: Pose = {at: 0, size: sizes.rest, yaw: 0, pitch: REST_PITCH, lids: 0, mouth: 0, smile: 0};
  const poses: Pose[] = [now];
  const go = (change: Partial<Pose>, ms: number): void => {
    now = {...now, ...change, at: now.at + ms};
    poses.push(now);
  };
  go({}, HOLD_MS);
  for (const {kind, times, path = [], pauseMs = 0, heldMs} of steps) {
    if (pauseMs > 0) go({}, pauseMs);
    if (kind === 'face-far') go({size: sizes.far, yaw: 0}, MOVE_MS);
    if (kind === 'face-close') go({size: sizes.close, yaw: 0}, MOVE_MS);
    if (kind === 'turn-left' || kind === 'turn-right') {
      go({size: sizes.rest, yaw: 0}, MOVE_MS);
      go({}, HOLD_MS);
      go({yaw: kind === 'turn-left' ? 22 : -22}, MOVE_MS);
    }
    if (kind === 'turn-up' || kind === 'turn-down') {
      go({size: sizes.rest, yaw: 0}, MOVE_MS);
      go({}, HOLD_MS);
      go({pitch: REST_PITCH + (kind === 'turn-up' ? 20 : -20)}, MOVE_MS);
      go({}, HOLD_MS);
      go({pitch: REST_PITCH}, MOVE_MS);
    }
    if (kind === 'mouth-open' || kind === 'smile') {
      const shown = kind === 'smile' ? 'smile' : 'mouth';
      go({size: sizes.rest, yaw: 0}, MOVE_MS);
      go({}, HOLD_MS);
      go({[shown]: 1}, 300);
      go({}, HOLD_MS);
      go({[shown]: 0}, 300);
    }
    if (kind === 'follow-dot') {
      go({size: sizes.rest, yaw: 0}, MOVE_MS);
      go({}, HOLD_MS);
      for (const place of path) {
        const [yaw, pitch] = DOT_POSES[place];
        go({yaw, pitch: REST_PITCH + pitch}, MOVE_MS);
        go({}, HOLD_MS);
      }
      go({yaw: 0, pitch: REST_PITCH}, MOVE_MS);
    }
    if (kind === 'blink') {
      go({size: sizes.rest, yaw: 0}, MOVE_MS);
      for (let i = 0; i < times; i++) {
        go({}, HOLD_MS);
        go({lids: 1}, 60);
        go({}, heldMs === undefined ? BLINK_MS : heldMs + LONGER_MS);
        go({lids: 0}, 60);
      }
    }
    go({}, HOLD_MS);
  }
  return poses;
}

const between = (a: number, b: number, share: number): number => a + (b - a) * share;

/** The pose at a time: before the first the first, after the last the last. */
function poseAt(poses: readonly Pose[], at: number): Pose {
  const next = poses.findIndex((pose) => pose.at > at);
  if (next < 0) return {...poses.at(-1)!, at};
  if (next === 0) return {...poses[0]!, at};
  const [from, to] = [poses[next - 1]!, poses[next]!];
  const share = (at - from.at) / (to.at - from.at);
  return {
    at,
    size: between(from.size, to.size, share),
    yaw: between(from.yaw, to.yaw, share),
    pitch: between(from.pitch, to.pitch, share),
    lids: between(from.lids, to.lids, share),
    mouth: between(from.mouth, to.mouth, share),
    smile: between(from.smile, to.smile, share),
  };
}

/** The bounding box of x0, y0, x1, y1, … */
const boxOf = (points: readonly number[]) => {
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
};

/** The distance at which the face, looking ahead, has the size of the pose. */
const distanceFor = (
  size: number,
  places: readonly Place[],
  frame: {readonly focal: number; readonly width: number; readonly height: number},
): number => {
  let distance = FACING.distance;
  // Size and distance are nearly inverse: four steps bring it within a hundredth.
  for (let i = 0; i < 4; i++) {
    const box = boxOf(project(places, {...FACING, distance}, frame));
    const seen = frame.width >= frame.height ? box.height / frame.height : box.width / frame.width;
    distance *= seen / size;
  }
  return distance;
};

/** What an engine sees of a pose. */
export function observePose(
  pose: Pose,
  options: PerformanceOptions,
  gaussian: () => number,
): FaceObservation {
  const {width = 640, height = 480, places = HEAD, noise = 0.003} = options;
  const frame = {focal: 0.8 * Math.max(width, height), width, height};
  const distance = distanceFor(pose.size, places, frame);
  const jitter = (noise * frame.focal) / distance;
  const stance = {...FACING, yaw: pose.yaw, pitch: pose.pitch, distance};
  const landmarks = project(places, stance, frame).map(
    (value, i) => (value + jitter * gaussian()) / (i % 2 === 0 ? width : height),
  );
  const eye = (): number => between(OPEN, CLOSED, pose.lids) + 0.008 * gaussian();
  return {
    kind: 'face',
    at: pose.at,
    width,
    height,
    faceCount: 1,
    face: {
      box: boxOf(landmarks),
      pose: {yaw: pose.yaw + gaussian(), pitch: pose.pitch + gaussian(), roll: 0},
      eyeAspectRatio: {left: eye(), right: eye()},
      mouthOpen: between(0.05, 0.6, pose.mouth),
      smile: between(0.41, 0.6, pose.smile),
      landmarks,
    },
    brightness: 0.5,
    sharpness: 60,
  };
}

/** Films the poses at an even rate. */
export function film(
  poses: readonly Pose[],
  options: PerformanceOptions = {},
): readonly FaceObservation[] {
  const gaussian = createGaussian(createRandom(options.seed ?? 1));
  const frameMs = 1000 / (options.framesPerSecond ?? 15);
  const frames: FaceObservation[] = [];
  for (let at = 0; at <= poses.at(-1)!.at; at += frameMs) {
    frames.push(observePose(poseAt(poses, at), options, gaussian));
  }
  return frames;
}

/** Films somebody who performs a challenge. */
export function perform(
  challenge: Challenge,
  options: PerformanceOptions = {},
): readonly FaceObservation[] {
  const {width = 640, height = 480} = options;
  return film(choreograph(challenge.steps, width >= height), options);
}
