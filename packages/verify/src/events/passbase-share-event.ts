import {isShared, type SharedDataPoints} from '@passbase-verify/flow';
import {assertArgument, type DataPoint} from '@passbase-verify/protocol';

/**
 * The Data points that the User consented to share: the only event with values. It does not bubble, so that only who
 * listens on the element itself hears it. It can be made from nothing but what the share gate let through.
 */
export class PassbaseShareEvent extends Event {
  static readonly eventName = 'passbase-share';
  /** What was granted: `verificationId` and `dataPoints`, each with value and evidence; `presentation` where `share-nonce` is set. */
  readonly shared: SharedDataPoints;

  /** @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for anything that the share gate did not make. */
  constructor(shared: SharedDataPoints) {
    super(PassbaseShareEvent.eventName);
    assertArgument(isShared(shared), 'only what the share gate let through can be shared');
    this.shared = shared;
  }

  /** The values by key, e.g. `{last_name: 'ERIKSSON', age_over_18: true}`. */
  get values(): Readonly<Record<string, DataPoint['value']>> {
    return Object.fromEntries(this.shared.dataPoints.map(({key, value}) => [key, value]));
  }
}

declare global {
  interface HTMLElementEventMap {
    'passbase-share': PassbaseShareEvent;
  }
}
