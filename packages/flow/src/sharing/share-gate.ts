/**
 * The share gate: the only way by which a value leaves the journey. It lets through what the User granted and nothing
 * else, and what it returns can be made nowhere else: neither by the type system nor at run time.
 */
import {PassbaseError, type DataPoint, type ShareConsent} from '@passbase-verify/protocol';

declare const made: unique symbol;

/** Data points that a User consented to share. Only {@link openShareGate} makes one. */
export interface SharedDataPoints {
  readonly [made]: true;
  readonly verificationId: string;
  readonly dataPoints: readonly DataPoint[];
  /** The same, signed: an SD-JWT VC presented for the integrator's nonce. Absent where none was given, or the backend issues none. */
  readonly presentation?: string;
}

const madeHere = new WeakSet<object>();

/**
 * Lets the granted Data points through.
 * @throws {PassbaseError} `ERR_FLOW_NOT_GRANTED` where the consent grants a key that did not come back.
 */
export function openShareGate(
  dataPoints: readonly DataPoint[],
  consent: ShareConsent,
  presentation?: string,
): SharedDataPoints {
  const granted = consent.granted.map((key) => {
    const dataPoint = dataPoints.find((candidate) => candidate.key === key);
    if (!dataPoint) {
      throw new PassbaseError('ERR_FLOW_NOT_GRANTED', `${key} was granted but is not there`);
    }
    return Object.freeze(structuredClone(dataPoint));
  });
  const shared = Object.freeze({
    verificationId: consent.verificationId,
    dataPoints: Object.freeze(granted),
    ...(presentation === undefined ? {} : {presentation}),
  }) as unknown as SharedDataPoints;
  madeHere.add(shared);
  return shared;
}

/** True only for what {@link openShareGate} returned. */
export function isShared(value: unknown): value is SharedDataPoints {
  return typeof value === 'object' && value !== null && madeHere.has(value);
}
