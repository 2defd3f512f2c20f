import type {ErrorCode, PassbaseError, StepId} from '@passbase-verify/protocol';

/** Something went wrong. Where it is recoverable the User is offered another try and the journey is still open. */
export class PassbaseErrorEvent extends Event {
  static readonly eventName = 'passbase-error';
  readonly code: ErrorCode;
  readonly step: StepId;
  readonly recoverable: boolean;
  /** The error itself, for developers: its message and cause hold no personal data. */
  readonly error: PassbaseError;

  constructor(error: PassbaseError, step: StepId) {
    super(PassbaseErrorEvent.eventName, {bubbles: true, composed: true});
    this.code = error.code;
    this.step = step;
    this.recoverable = error.recoverable;
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'passbase-error': PassbaseErrorEvent;
  }
}
