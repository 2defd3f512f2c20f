/** `face-far` and `face-close`: the face is held at a size, in the middle, looking into the camera. */
import type {GuidanceCode} from '@passbase-verify/protocol';
import {faceSize, isCropped, isFrontal, offCentre, sizesFor} from './face-fit.js';
import type {Landmarks} from './face-landmarks.js';
import {LIVENESS} from './liveness-thresholds.js';
import type {DistanceMemory} from './liveness-progress.js';
import type {StepJudgement, StepView} from './step-view.js';

/** Frames kept of the hold, for the depth check. */
const MOST_FRAMES = 5;

export const startDistance = (): DistanceMemory => ({
  kind: 'distance',
  heldFrames: 0,
  landmarks: [],
});

/** What keeps the face from being where it should be; undefined where nothing does. */
const obstacle = (
  {seen, face, moment, memory, smallestSize}: StepView<DistanceMemory>,
  kind: 'far' | 'close',
): GuidanceCode | undefined => {
  const held = memory.heldSince !== undefined;
  const slack = held ? LIVENESS.size.slack : 0;
  const band = sizesFor(seen)[kind];
  const size = faceSize(seen, face.box);
  if (size > band.to + slack) return 'face-move-back';
  if (size < band.from - slack) return 'face-move-closer';
  if (offCentre(face.box) > LIVENESS.centreTolerance + (held ? LIVENESS.centreSlack : 0)) {
    return 'face-off-centre';
  }
  if (isCropped(face.box)) return kind === 'close' ? 'face-move-back' : 'face-off-centre';
  // Coming close is the proof, not being close: the face must have been smaller, without a jump since.
  if (kind === 'close' && smallestSize > band.from / LIVENESS.size.growth) return 'face-move-back';
  if (!isFrontal(moment)) return 'face-turn-back';
  if (seen.brightness < LIVENESS.darkBelow) return 'face-too-dark';
  if (seen.sharpness < LIVENESS.blurredBelow) return 'face-blurred';
  return undefined;
};

/** 0..1: how near the size is to the band, for the ring around the face. */
const approach = (size: number, band: {readonly from: number; readonly to: number}): number => {
  const ratio = size < band.from ? size / band.from : Math.min(1, band.to / size);
  return Math.max(0, 0.8 * ratio);
};

export function judgeDistance(view: StepView<DistanceMemory>): StepJudgement<DistanceMemory> {
  const {seen, face, moment, memory} = view;
  const kind = view.step.kind === 'face-far' ? 'far' : 'close';
  const band = sizesFor(seen)[kind];
  const size = faceSize(seen, face.box);
  const guidance = obstacle(view, kind);
  if (guidance) {
    return {memory: startDistance(), guidance, stepProgress: approach(size, band)};
  }
  const heldSince = memory.heldSince ?? moment.at;
  const landmarks: readonly Landmarks[] = [...memory.landmarks, view.landmarks].slice(-MOST_FRAMES);
  const heldFrames = memory.heldFrames + 1;
  const heldMs = moment.at - heldSince;
  const passed = heldMs >= LIVENESS.holdMs && heldFrames >= LIVENESS.holdFrames;
  return {
    memory: {kind: 'distance', heldSince, heldFrames, landmarks},
    guidance: 'face-hold-still',
    stepProgress: passed ? 1 : 0.8 + 0.2 * Math.min(1, heldMs / LIVENESS.holdMs),
    ...(passed
      ? {passed: {size, from: band.from, to: band.to, heldMs, smallestSize: view.smallestSize}}
      : {}),
  };
}
