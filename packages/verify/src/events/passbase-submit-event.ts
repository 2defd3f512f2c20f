/** The User confirmed sending: the bundle is being sealed and handed to the adapter. */
export class PassbaseSubmitEvent extends Event {
  static readonly eventName = 'passbase-submit';

  constructor() {
    super(PassbaseSubmitEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'passbase-submit': PassbaseSubmitEvent;
  }
}
