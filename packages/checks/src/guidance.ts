/** Guidance that holds still: a sentence stays long enough to be read. */
import {assertArgument, GUIDANCE_CODES, type GuidanceCode} from '@passbase-verify/protocol';

/** The guidance that is shown, and since when on the caller's clock, in milliseconds. */
export interface HeldGuidance {
  readonly code: GuidanceCode;
  readonly since: number;
}

interface HoldRow {
  /** How long it is shown at least. */
  readonly holdMs: number;
  /** True where it takes the place of another one at once. */
  readonly urgent?: true;
}

/**
 * People read about four words a second and the sentences have two to six words; a cause that the
 * User acts on stays a little longer than a mere state.
 */
const STATE: HoldRow = {holdMs: 700};
const CAUSE: HoldRow = {holdMs: 1200};

const HOLD: Readonly<Record<GuidanceCode, HoldRow>> = {
  'face-none': CAUSE,
  'face-many': {holdMs: 1200, urgent: true},
  'face-off-centre': CAUSE,
  'face-too-far': CAUSE,
  'face-too-close': CAUSE,
  'face-turned': CAUSE,
  'face-too-dark': CAUSE,
  'face-blurred': CAUSE,
  'face-hold-still': STATE,
  'face-move-back': CAUSE,
  'face-move-closer': CAUSE,
  'face-turn-left': CAUSE,
  'face-turn-right': CAUSE,
  'face-turn-up': CAUSE,
  'face-turn-down': CAUSE,
  'face-turn-back': CAUSE,
  'face-blink': CAUSE,
  'face-close-eyes': CAUSE,
  'face-close-eyes-longer': CAUSE,
  'face-open-mouth': CAUSE,
  'face-close-mouth': CAUSE,
  'face-smile': CAUSE,
  'face-follow-dot': CAUSE,
  // Praise is short, so that the next instruction comes soon.
  'face-step-done': {holdMs: 700, urgent: true},
  'document-none': CAUSE,
  'document-too-far': CAUSE,
  'document-too-close': CAUSE,
  'document-cut-off': CAUSE,
  'document-tilted': CAUSE,
  'document-too-dark': CAUSE,
  'document-glare': CAUSE,
  'document-portrait-glare': CAUSE,
  'document-blurred': CAUSE,
  'document-portrait-blurred': CAUSE,
  'document-covered': CAUSE,
  'document-screen': CAUSE,
  'document-copy': CAUSE,
  'document-moving': CAUSE,
  'document-hold-still': STATE,
  'document-reading': STATE,
  'document-unreadable': CAUSE,
  'document-expired': CAUSE,
  // The User holds another document than the chosen one: time to read it, whatever follows.
  'document-wrong-type': {holdMs: 2500, urgent: true},
  'document-wrong-side': {holdMs: 2500, urgent: true},
  'document-turn-over': {holdMs: 2500, urgent: true},
  'document-done': {holdMs: 700, urgent: true},
};

/**
 * What to show now, given what was shown and what the newest frame says.
 * @param now Milliseconds on the clock that made `held.since`.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for a code that does not exist.
 */
export function holdGuidance(
  held: HeldGuidance | undefined,
  next: GuidanceCode,
  now: number,
): HeldGuidance {
  assertArgument(GUIDANCE_CODES.includes(next), 'next must be a guidance code');
  assertArgument(Number.isFinite(now), 'now must be a finite number of milliseconds');
  if (held?.code === next) return held;
  // A clock that went back belongs to another try: what was held then says nothing now.
  if (!held || now < held.since) return {code: next, since: now};
  const over = now - held.since >= HOLD[held.code].holdMs;
  return over || HOLD[next].urgent ? {code: next, since: now} : held;
}
