import type {IdentityAccessKey} from '@passbase-verify/protocol';

/** The Verification is complete: the backend has the bundle and the User's consent to share. */
export class PassbaseFinishEvent extends Event {
  static readonly eventName = 'passbase-finish';
  /** UUID by which the integrator's server reaches the Identity. */
  readonly identityAccessKey: IdentityAccessKey;

  constructor(identityAccessKey: IdentityAccessKey) {
    super(PassbaseFinishEvent.eventName, {bubbles: true, composed: true});
    this.identityAccessKey = identityAccessKey;
  }
}

declare global {
  interface HTMLElementEventMap {
    'passbase-finish': PassbaseFinishEvent;
  }
}
