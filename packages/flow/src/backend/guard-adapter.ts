/**
 * The guard before the adapter. Adapters are written by others: they may throw anything, hang, or answer nonsense. Behind
 * this guard each of that is a typed error, and no wait is without an end.
 */
import {PassbaseError, type Adapter, type Clock} from '@passbase-verify/protocol';
import {checkResult, checkWithdrawal} from './check-result.js';
import {checkSession} from './check-session.js';
import {demand, isText} from './demand.js';
import {guardCalls} from './guard-calls.js';

export function guardAdapter(adapter: Adapter, clock: Clock): Adapter {
  for (const method of ['open', 'submit', 'result', 'share', 'cancel'] as const) {
    if (typeof adapter?.[method] !== 'function') {
      throw new PassbaseError('ERR_ADAPTER_INVALID', `the adapter has no method ${method}()`);
    }
  }

  if (adapter.withdraw !== undefined && typeof adapter.withdraw !== 'function') {
    throw new PassbaseError('ERR_ADAPTER_INVALID', 'withdraw is no method of the adapter');
  }

  const call = guardCalls('adapter', clock);

  return {
    open: async (request, {signal}) =>
      checkSession(await call('open', signal, (inner) => adapter.open(request, {signal: inner}))),
    submit: async (bundle, options) => {
      const receipt = await call('submit', options.signal, (signal) =>
        adapter.submit(bundle, {...options, signal}),
      );
      demand(isText(receipt?.verificationId), 'a receipt needs a verificationId');
      return receipt;
    },
    result: async (receipt, {signal}) =>
      checkResult(
        await call('result', signal, (inner) => adapter.result(receipt, {signal: inner})),
        receipt.verificationId,
      ),
    share: async (consent, {signal}) => {
      const receipt = await call('share', signal, (inner) =>
        adapter.share(consent, {signal: inner}),
      );
      const credential: unknown = receipt?.credential;
      demand(credential === undefined || isText(credential), 'a credential is an SD-JWT VC');
      return receipt;
    },
    ...(adapter.withdraw && {
      withdraw: async (withdrawal, {signal}) =>
        checkWithdrawal(
          await call('withdraw', signal, (inner) => adapter.withdraw!(withdrawal, {signal: inner})),
          withdrawal.record.consentDigest,
        ),
    }),
    cancel: (verificationId, {signal}) =>
      call('cancel', signal, (inner) => adapter.cancel(verificationId, {signal: inner})),
  };
}
