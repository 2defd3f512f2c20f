/** The authenticate journey: a selfie, and nothing else, to show that an Identity is the User's. */
import type {
  AuthenticationRequest,
  AuthenticationResult,
  IdentityAccessKey,
} from '@passbase-verify/protocol';
import {guardAuthentication} from '../backend/guard-authentication.js';
import type {JourneyRooms} from '../desk.js';
import type {Journey} from '../journey/journey.js';
import {runJourney} from '../journey/run-journey.js';
import {authenticationCourse} from './authentication-course.js';
import {checkAuthentication} from './check-authentication.js';

/** What a finished authenticate journey ends with. */
export interface AuthenticationOutcome extends Pick<AuthenticationResult, 'passkey'> {
  readonly authenticationId: string;
  readonly identityAccessKey: IdentityAccessKey;
}

/** As the integrator writes it. */
export interface AuthenticationWish extends Pick<
  AuthenticationRequest,
  'identityAccessKey' | 'passkey'
> {
  /** Why the integrator asks, in a few words that the User reads. */
  readonly purpose?: string;
  /** True lights the face with soft colours of the screen after the challenge: further evidence, which the User may skip. */
  readonly screenLight?: boolean;
}

/**
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`; `ERR_AUTH_UNSUPPORTED` where the adapter offers no authentication,
 * `ERR_ADAPTER_INVALID` where it offers half of one.
 */
export function createAuthentication(
  wish: AuthenticationWish,
  rooms: JourneyRooms,
): Journey<AuthenticationOutcome> {
  const checked = checkAuthentication(wish);
  const authentication = guardAuthentication(rooms.adapter, rooms.clock);
  const {identityAccessKey} = wish;
  return runJourney(checked, rooms, authenticationCourse(authentication, identityAccessKey));
}
