import type {SupportReport} from '../host/support.js';

/** The element has rendered and can be started. */
export class PassbaseReadyEvent extends Event {
  static readonly eventName = 'passbase-ready';
  /** What this browser and page can do. */
  readonly support: SupportReport;

  constructor(support: SupportReport) {
    super(PassbaseReadyEvent.eventName, {bubbles: true, composed: true});
    this.support = support;
  }
}

declare global {
  interface HTMLElementEventMap {
    'passbase-ready': PassbaseReadyEvent;
  }
}
