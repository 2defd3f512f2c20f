/** The guard before what an adapter offers for Biometric Authentication. */
import {
  PassbaseError,
  type Adapter,
  type Authentication,
  type Clock,
} from '@passbase-verify/protocol';
import {checkDrawn} from './check-session.js';
import {demand, isList, isText} from './demand.js';
import {guardCalls} from './guard-calls.js';

/** @throws {PassbaseError} `ERR_AUTH_UNSUPPORTED` where it offers none, `ERR_ADAPTER_INVALID` where that is not whole. */
export function guardAuthentication(adapter: Adapter, clock: Clock): Authentication {
  const authentication: Authentication | undefined = adapter?.authentication;
  if (authentication === undefined) {
    throw new PassbaseError('ERR_AUTH_UNSUPPORTED', 'the adapter offers no authentication');
  }
  for (const method of ['open', 'submit', 'cancel'] as const) {
    if (typeof authentication?.[method] !== 'function') {
      throw new PassbaseError('ERR_ADAPTER_INVALID', `authentication has no method ${method}()`);
    }
  }
  const call = guardCalls('adapter.authentication', clock);
  return {
    open: async (request, {signal}) => {
      const session = await call('open', signal, (inner) =>
        authentication.open(request, {signal: inner}),
      );
      demand(isText(session?.authenticationId), 'an open authentication needs its id');
      const {identityAccessKey} = session;
      demand(identityAccessKey === request.identityAccessKey, 'it is for another Identity');
      checkDrawn(session);
      return session;
    },
    submit: async (bundle, options) => {
      const result = await call('submit', options.signal, (signal) =>
        authentication.submit(bundle, {...options, signal}),
      );
      demand(isText(result?.authenticationId), 'a result needs an authenticationId');
      demand(isText(result.identityAccessKey), 'a result needs an identityAccessKey');
      demand(!Number.isNaN(Date.parse(result.authenticatedAt)), 'authenticatedAt is an instant');
      demand(isList(result.reasons) && result.reasons.every(isText), 'reasons are codes');
      const {passkey} = result;
      demand(
        passkey === undefined || passkey === 'verified' || passkey === 'enrolled',
        'a passkey is "verified" or "enrolled"',
      );
      return result;
    },
    cancel: (authenticationId, {signal}) =>
      call('cancel', signal, (inner) => authentication.cancel(authenticationId, {signal: inner})),
  };
}
