/** A genuine run of a challenge, as it was once recorded: who replays it hopes to be asked for the same again. */
import type {ChallengeKind} from '@passbase-verify/protocol';
import {createPerformer, type Performer, type PerformerOptions} from '../camera/performer.js';

export interface RecordedRun {
  /** Milliseconds. */
  readonly length: number;
  /** The sitter at a time of the recording, which begins anew after its end. Times must not go back. */
  stateAt(now: number): ReturnType<Performer['stateAt']>;
}

/** From one step to the next, and before the first: as a willing person takes with the widget's own holds. */
const STEP_MS = 2300;
const BEFORE_MS = 700;

export function recordedRun(
  steps: readonly ChallengeKind[],
  options: PerformerOptions,
): RecordedRun {
  const length = BEFORE_MS + STEP_MS * steps.length;
  // People blink all the time, in front of a camera as well.
  const performer = createPerformer({naturalBlinks: true, ...options});
  const dueAt = (step: number): number =>
    BEFORE_MS + Math.floor(step / steps.length) * length + STEP_MS * (step % steps.length);
  let next = 0;
  return {
    length,
    stateAt: (now) => {
      for (; dueAt(next) <= now; next++) {
        performer.perform({kind: steps[next % steps.length]!}, dueAt(next));
      }
      return performer.stateAt(now);
    },
  };
}
