/** The authenticate journey: a selfie, and nothing else, to show that an Identity is the User's. */
import {guardAuthentication} from '../backend/guard-authentication.js';
import type {JourneyRooms} from '../desk.js';
import type {Journey} from '../journey/journey.js';
import {runJourney} from '../journey/run-journey.js';
import {authenticationCourse, type AuthenticationOutcome} from './authentication-course.js';
import {checkAuthentication, type AuthenticationWish} from './check-authentication.js';

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
