import {isShared, type SharedDataPoints} from '@passbase-verify/flow';
import {assertArgument, type DataPoint} from '@passbase-verify/protocol';

/**
 * The Data points that the User consented to share: the only event with values. It does not bubble, so that only who
 * listens on the element itself hears it. It can be made from nothing but what the share gate let through.
 */
export class PassbaseShareEvent extends Event {
  static readonly eventName = 'passbase-share';
  readonly verificationId: string;
  readonly dataPoints: readonly DataPoint[];

  /** @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for anything that the share gate did not make. */
  constructor(shared: SharedDataPoints) {
    super(PassbaseShareEvent.eventName);
    assertArgument(isShared(shared), 'only what the share gate let through can be shared');
    this.verificationId = shared.verificationId;
    this.dataPoints = shared.dataPoints;
  }

  /** The values by key, e.g. `{last_name: 'ERIKSSON', age_over_18: true}`. */
  get values(): Readonly<Record<string, DataPoint['value']>> {
    return Object.fromEntries(this.dataPoints.map(({key, value}) => [key, value]));
  }
}

declare global {
  interface HTMLElementEventMap {
    'passbase-share': PassbaseShareEvent;
  }
}
