import type {AuthenticationOutcome} from '@passbase-verify/flow';
import type {IdentityAccessKey} from '@passbase-verify/protocol';

/** The User has shown that the Identity is theirs: a live face, the enrolled one, and the device key of the enrolment. */
export class PassbaseAuthenticateEvent extends Event {
  static readonly eventName = 'passbase-authenticate';
  /** UUID by which the integrator's server asks its backend about it. */
  readonly authenticationId: string;
  readonly identityAccessKey: IdentityAccessKey;
  /** `verified`: an enrolled passkey has signed as well; `enrolled`: one was made just now; undefined: none came along. */
  readonly passkey: AuthenticationOutcome['passkey'];

  constructor({authenticationId, identityAccessKey, passkey}: AuthenticationOutcome) {
    super(PassbaseAuthenticateEvent.eventName, {bubbles: true, composed: true});
    this.authenticationId = authenticationId;
    this.identityAccessKey = identityAccessKey;
    this.passkey = passkey;
  }
}

declare global {
  interface HTMLElementEventMap {
    'passbase-authenticate': PassbaseAuthenticateEvent;
  }
}
