/** A Verification begins: the dialog opens. */
export class PassbaseStartEvent extends Event {
  static readonly eventName = 'passbase-start';

  constructor() {
    super(PassbaseStartEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'passbase-start': PassbaseStartEvent;
  }
}
