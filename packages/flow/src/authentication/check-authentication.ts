/** The door of the authenticate journey: what the integrator asks for, checked before anything opens. */
import {assertArgument, type AuthenticationRequest} from '@passbase-verify/protocol';
import type {CapturePlan} from '../planning/plan.js';
import {assertPasskeyMode, type CheckedRequest} from '../request.js';

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

/** As a bundle can name it: see `authenticates` in `bundle`'s schema. */
const ACCESS_KEY = /^[!-~]{1,128}$/;

const SELFIE_ALONE: CapturePlan = {selfie: true, slots: [], dataPoints: [], goals: []};

/** A request that asks for no Data point. @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` */
export function checkAuthentication({
  identityAccessKey,
  purpose = '',
  screenLight = false,
  passkey = 'off',
}: AuthenticationWish): CheckedRequest {
  assertArgument(
    typeof identityAccessKey === 'string' && ACCESS_KEY.test(identityAccessKey),
    'identityAccessKey must be the key that a Verification ended with',
  );
  assertArgument(typeof purpose === 'string', 'purpose must be a string');
  assertArgument(typeof screenLight === 'boolean', 'screenLight must be a boolean');
  assertPasskeyMode(passkey);
  return {
    ...{asked: [], requests: [], documents: [], countries: [], plan: SELFIE_ALONE},
    ...{purpose, screenLight, passkey, allowUpload: false, resume: false},
    ...{timeZone: 'UTC', shareNonce: undefined, reuse: 'off', evidenceMaxAgeDays: undefined},
    ...{metadata: {}, prefillAttributes: {}},
  };
}
