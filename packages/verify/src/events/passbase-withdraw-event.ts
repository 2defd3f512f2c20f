import type {ConsentWithdrawal} from '@passbase-verify/protocol';

/** The User withdrew a consent, and the backend has confirmed it. It carries no values. */
export class PassbaseWithdrawEvent extends Event {
  static readonly eventName = 'passbase-withdraw';
  /** Of the Verification that the consent was given in. */
  readonly verificationId: string;
  readonly recipient: string;
  /** Keys of the Data points that may no longer be used. */
  readonly dataPoints: readonly string[];

  constructor({verificationId, recipient, withdrawn}: ConsentWithdrawal) {
    super(PassbaseWithdrawEvent.eventName, {bubbles: true, composed: true});
    this.verificationId = verificationId;
    this.recipient = recipient;
    this.dataPoints = withdrawn;
  }
}

declare global {
  interface HTMLElementEventMap {
    'passbase-withdraw': PassbaseWithdrawEvent;
  }
}
