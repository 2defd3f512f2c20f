/** What a journey is to whoever shows it, and what makes one. */
import type {ErrorCode, IdentityAccessKey} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import type {SharedDataPoints} from '../sharing/share-gate.js';
import type {PasskeyQuestion} from '../use-passkey.js';
import type {JourneyState, Phase, Wish} from './journey-state.js';
import type {Listener} from './store.js';
import type {Task} from './tasks.js';
import type {TransitionTable} from './transitions.js';

/** What a finished journey ends with. */
export interface JourneyOutcome {
  readonly identityAccessKey: IdentityAccessKey;
  readonly shared: SharedDataPoints;
}

export interface Journey<Outcome = JourneyOutcome> {
  readonly state: JourneyState;
  /** Returns a function that ends the subscription. */
  subscribe(listener: Listener<JourneyState>): () => void;
  /** Hands in a wish; one that the present phase has no room for does nothing. */
  dispatch(wish: Wish): void;
  /**
   * Begins. Resolves when the User is done: in the verify journey, when they have shared.
   * @throws {PassbaseError} `ERR_FLOW_CANCELLED` when the User gave up, the last error when they closed a failed journey,
   * `ERR_FLOW_ALREADY_RUNNING` when called twice.
   */
  start(): Promise<Outcome>;
  /** The picture of a captured file, for the summary screen. */
  preview(fileId: string): Blob | undefined;
  /** Ends everything and drops what was captured. May be called again. */
  close(): void;
}

/** What makes a journey. */
export interface Course<Outcome> {
  readonly transitions: TransitionTable;
  readonly tasks: Partial<Record<Phase, Task>>;
  /** A retry after these needs a new nonce and challenge, so it begins with a new session. */
  readonly needsNewSession: ReadonlySet<ErrorCode>;
  /** Which passkey is still to be asked for. */
  readonly passkey: PasskeyQuestion;
  /** What it ends with; undefined until it is there. */
  readonly outcome: (desk: Desk) => Outcome | undefined;
  /** Tells the backend that what is open was given up. */
  readonly forget: (desk: Desk) => void;
}
