import type {IdentityAccessKey} from '@passbase-verify/protocol';

/**
 * The User can't be recognised here and asks for a full Verification in its place. The dialog is closed already: the page opens the
 * Verification, for instance by `start()` of a `<passbase-verify>`.
 */
export class PassbaseVerifyRequestEvent extends Event {
  static readonly eventName = 'passbase-verify-request';
  /** The Identity that could not be shown to be theirs. */
  readonly identityAccessKey: IdentityAccessKey;

  constructor(identityAccessKey: IdentityAccessKey) {
    super(PassbaseVerifyRequestEvent.eventName, {bubbles: true, composed: true});
    this.identityAccessKey = identityAccessKey;
  }
}

declare global {
  interface HTMLElementEventMap {
    'passbase-verify-request': PassbaseVerifyRequestEvent;
  }
}
