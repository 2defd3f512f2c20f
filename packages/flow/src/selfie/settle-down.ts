/**
 * Between a button and the next try: who has pressed it looks at it, or is still in the middle of what was asked before. Nothing of
 * that is judged, and the try begins from how the User looks ahead afterwards.
 */
import type {FaceObservation, HeadPose} from '@passbase-verify/protocol';

/** A hand goes back, and eyes and head return from the button, or from a turn: people take about half a second to each. */
const LEAST_MS = 1200;
/** So long the head is to be still. */
const STILL_MS = 400;
/** Degrees within which it is: as much as a held phone sways. */
const STILL_DEGREES = 5;
/** Who can't keep still is not kept waiting longer. */
const MOST_MS = 4000;

const isNear = (a: HeadPose, b: HeadPose): boolean =>
  Math.hypot(a.yaw - b.yaw, a.pitch - b.pitch) <= STILL_DEGREES;

/** Looks until the head has come to rest, or for 4 s of the frame clock. */
export async function settleDown(look: () => Promise<FaceObservation>): Promise<void> {
  let began: number | undefined;
  let rest: {readonly since: number; readonly pose: HeadPose} | undefined;
  for (;;) {
    const {at, face} = await look();
    began ??= at;
    if (!face) rest = undefined;
    else if (!rest || !isNear(rest.pose, face.pose)) rest = {since: at, pose: face.pose};
    const still = rest !== undefined && at - rest.since >= STILL_MS;
    if (at - began >= (still ? LEAST_MS : MOST_MS)) return;
  }
}
