import type {StepId} from '@passbase-verify/protocol';

/** The User or the page gave up. The camera is off and nothing is kept. */
export class PassbaseCancelEvent extends Event {
  static readonly eventName = 'passbase-cancel';
  /** Where the User was. */
  readonly step: StepId;

  constructor(step: StepId) {
    super(PassbaseCancelEvent.eventName, {bubbles: true, composed: true});
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'passbase-cancel': PassbaseCancelEvent;
  }
}
