/**
 * The conformance suite: what any adapter has to do, as cases that any test runner can run. A case rejects with an
 * `Error` whose message says what was expected.
 */
import type {VerificationSession} from '@passbase-verify/protocol';
import {shareOf, submitted, type ConformanceCase} from './case.js';
import {demand, demandRefusal, never} from './demand.js';
import {withdrawalCases} from './withdrawal-cases.js';

const DRAWS = 12;

export const conformanceCases: readonly ConformanceCase[] = [
  {
    name: 'draws a fresh id and nonce for each Verification, and not always the same challenge',
    async run({createAdapter, request}) {
      const adapter = await createAdapter();
      const sessions: VerificationSession[] = [];
      for (let draw = 0; draw < DRAWS; draw++) sessions.push(await adapter.open(request, never()));
      demand(new Set(sessions.map((s) => s.nonce)).size === DRAWS, 'nonces must differ');
      demand(new Set(sessions.map((s) => s.verificationId)).size === DRAWS, 'ids must differ');
      const orders = new Set(sessions.map((s) => JSON.stringify(s.challenge.steps)));
      demand(orders.size > 1, 'challenges must differ');
      for (const {nonce, expiresAt} of sessions) {
        demand(/^[\w-]{22,}$/.test(nonce), 'a nonce has at least 128 bits, base64url');
        demand(Date.parse(expiresAt) > Date.now(), 'a session must not be over when it begins');
      }
    },
  },
  {
    name: 'answers a good bundle with the requested Data points',
    async run(options) {
      const {result, session} = await submitted(options);
      demand(result.status === 'approved', `status ${result.status}: ${result.reasons.join(', ')}`);
      demand(result.verificationId === session.verificationId, 'the answer names its Verification');
      for (const key of options.request.requestedDataPoints) {
        demand(
          result.dataPoints.some((dataPoint) => dataPoint.key === key),
          `${key} is missing`,
        );
      }
    },
  },
  {
    name: 'takes the same bundle twice as once',
    async run(options) {
      const {adapter, bundle, receipt, result} = await submitted(options);
      const again = await adapter.submit(bundle, never());
      demand(again.verificationId === receipt.verificationId, 'the receipt must be the same');
      const second = await adapter.result(again, never());
      demand(second.identityAccessKey === result.identityAccessKey, 'one bundle, one Identity');
    },
  },
  {
    name: 'refuses another bundle for a nonce that was used',
    async run(options) {
      const {adapter, session} = await submitted(options);
      const other = await options.seal(session, options.request);
      await demandRefusal(adapter.submit(other, never()), ['ERR_BUNDLE_NONCE'], 'a used nonce');
    },
  },
  {
    name: 'refuses a file that was altered',
    async run(options) {
      const adapter = await options.createAdapter();
      const session = await adapter.open(options.request, never());
      const {jws, files} = await options.seal(session, options.request);
      for (const [id, file] of files) {
        const bytes = file.bytes.slice();
        bytes[bytes.length >> 1]! ^= 1;
        const altered = new Map(files).set(id, {...file, bytes});
        await demandRefusal(
          adapter.submit({jws, files: altered}, never()),
          ['ERR_BUNDLE_FILE_ALTERED'],
          `an altered ${file.kind}`,
        );
      }
    },
  },
  {
    name: "refuses a bundle with another session's nonce",
    async run(options) {
      const adapter = await options.createAdapter();
      const first = await adapter.open(options.request, never());
      const second = await adapter.open(options.request, never());
      const mixed = {...first, nonce: second.nonce};
      await demandRefusal(
        adapter.submit(await options.seal(mixed, options.request), never()),
        ['ERR_BUNDLE_NONCE'],
        'a foreign nonce',
      );
    },
  },
  {
    name: 'refuses a bundle for a Verification that was cancelled',
    async run(options) {
      const adapter = await options.createAdapter();
      const session = await adapter.open(options.request, never());
      const bundle = await options.seal(session, options.request);
      await adapter.cancel(session.verificationId, never());
      await demandRefusal(
        adapter.submit(bundle, never()),
        ['ERR_BUNDLE_VERIFICATION'],
        'a cancelled Verification',
      );
    },
  },
  {
    name: 'records a consent that the device key signed, and no other',
    async run(options) {
      const {adapter, session, result} = await submitted(options);
      const keys = result.dataPoints.map(({key}) => key);
      const signed = await options.sign(shareOf(session, keys.slice(0, 1)));
      const widened = {...signed, record: {...signed.record, granted: keys}};
      if (keys.length > 1) {
        await demandRefusal(
          adapter.share(widened, never()),
          ['ERR_BUNDLE_SIGNATURE', 'ERR_BUNDLE_MALFORMED', 'ERR_BUNDLE_NOT_CANONICAL'],
          'a consent that was widened after signing',
        );
      }
      await adapter.share(signed, never());
    },
  },
  ...withdrawalCases,
  {
    name: 'tells no value of a known Identity before it was judged whose it is',
    async run(options) {
      const {adapter, session, result} = await submitted(options);
      const keys = result.dataPoints.map(({key}) => key);
      await adapter.share(await options.sign(shareOf(session, keys)), never());
      const {identity} = await adapter.open(options.request, never());
      // Nobody has to know anybody.
      if (!identity) return;
      const told = JSON.stringify(identity);
      for (const {key, type, value} of result.dataPoints) {
        const isTelling = type === 'string' || type === 'date';
        demand(!isTelling || !told.includes(String(value)), `${key} is told with its value`);
      }
      const ids = new Set(identity.resources.map(({id}) => id));
      demand(ids.size === identity.resources.length, 'ids of known Resources must differ');
      for (const {key, evidence} of identity.dataPoints) {
        const {resourceId} = evidence;
        demand(resourceId === undefined || ids.has(resourceId), `${key} comes from nowhere`);
      }
    },
  },
  {
    name: 'offers to judge wallets only where they were asked for',
    async run({createAdapter, request}) {
      const adapter = await createAdapter();
      const {wallet: _wallet, ...without} = request;
      const session = await adapter.open(without, never());
      demand(session.wallet === undefined, 'a wallet that nobody asked for must not be offered');
    },
  },
  {
    name: 'stops when it is told to',
    async run({createAdapter, request}) {
      const adapter = await createAdapter();
      const reason = new Error('stopped');
      const outcome: unknown = await adapter
        .open(request, {signal: AbortSignal.abort(reason)})
        .catch((error: unknown) => error);
      demand(outcome === reason, "open() must reject with the signal's reason");
    },
  },
];
