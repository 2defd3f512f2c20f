/** The still that is kept of one step of the challenge: the best of it, not the last. */
import {faceStillScore} from '@passbase-verify/checks';
import type {CameraFile, FaceObservation} from '@passbase-verify/protocol';

/** A moment is worth another still where it scores so many times what the best one did. */
const BETTER = 1.15;
/** Below this a face is seen so badly that the next moment can only be better. */
const WORTHLESS = 0.05;
/** Stills are full pictures, and encoding one takes as long as judging several frames. */
const MOST_STILLS = 4;

export class BestStill {
  readonly #take: () => Promise<CameraFile>;
  #still: Promise<CameraFile> | undefined;
  #score = WORTHLESS;
  #taken = 0;
  #busy = false;

  constructor(take: () => Promise<CameraFile>) {
    this.#take = take;
  }

  /** Takes a still where the face is seen clearly better than before. */
  offer(seen: FaceObservation): void {
    const score = faceStillScore(seen);
    if (this.#busy || this.#taken >= MOST_STILLS || score < BETTER * this.#score) return;
    this.#score = score;
    // Awaited when the try has passed; until then a failure must not go unhandled.
    this.#shoot().catch(() => {});
  }

  /** The step's still; taken now where no moment was worth one. */
  end(): Promise<CameraFile> {
    return this.#still ?? this.#shoot();
  }

  #shoot(): Promise<CameraFile> {
    const before = this.#still;
    this.#taken += 1;
    this.#busy = true;
    const still = this.#take()
      .catch((error: unknown) => {
        // One that was taken already is better than none.
        if (before) return before;
        throw error;
      })
      .finally(() => (this.#busy = false));
    this.#still = still;
    return still;
  }
}
