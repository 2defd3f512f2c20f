/** How often in a row another face was shown for an Identity, and how long its next try has to wait. Pure. */

export interface FailedFaces {
  readonly count: number;
  /** Milliseconds since 1970: the last one. */
  readonly lastAt: number;
}

export const NONE_FAILED: FailedFaces = {count: 0, lastAt: 0};

/**
 * NIST SP 800-63B, section 5.2.3: no more than five failed tries in a row, then a wait of at least 30 seconds that doubles with each
 * further one.
 */
const MOST_IN_A_ROW = 5;
const FIRST_WAIT_MS = 30_000;
/** A User who was mistaken for another is kept waiting no longer; an hour leaves 24 tries a day to whoever guesses. */
const LONGEST_WAIT_MS = 3_600_000;

/** Milliseconds since 1970 from which on another try is allowed. */
export const allowedFrom = ({count, lastAt}: FailedFaces): number =>
  count < MOST_IN_A_ROW
    ? 0
    : lastAt + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - MOST_IN_A_ROW));
