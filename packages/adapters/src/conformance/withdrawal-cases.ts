/** Withdrawal, as the conformance suite asks for it. An adapter without `withdraw` takes none, and passes. */
import {jwsDigest} from '@passbase-verify/bundle';
import type {ConsentWithdrawal, SignedConsent} from '@passbase-verify/protocol';
import {shareOf, submitted, type ConformanceCase, type ConformanceOptions} from './case.js';
import {demand, demandRefusal, never} from './demand.js';

const withdrawalOf = async ({record, jws}: SignedConsent): Promise<ConsentWithdrawal> => ({
  kind: 'withdrawal',
  verificationId: record.verificationId,
  recipient: record.recipient,
  consentDigest: await jwsDigest(jws),
  withdrawn: record.granted,
  textVersion: '1',
  language: 'en',
  withdrawnAt: new Date().toISOString(),
});

/** Everything that came back, shared. */
async function shared(options: ConformanceOptions) {
  const {adapter, session, result} = await submitted(options);
  const keys = result.dataPoints.map(({key}) => key);
  const consent = await options.sign(shareOf(session, keys));
  await adapter.share(consent, never());
  return {adapter, consent, keys, record: await withdrawalOf(consent)};
}

export const withdrawalCases: readonly ConformanceCase[] = [
  {
    name: 'withdraws a consent and says what it deleted, however often it is asked',
    async run(options) {
      const {adapter, consent, keys, record} = await shared(options);
      if (!adapter.withdraw) return;
      const signed = await options.signWithdrawal(record, 'device');
      const first = await adapter.withdraw(signed, never());
      demand(first.consentDigest === record.consentDigest, 'the receipt names its consent');
      demand(!Number.isNaN(Date.parse(first.confirmedAt)), 'confirmedAt must be an instant');
      demand(
        first.deleted.every((key) => keys.includes(key)),
        'nothing can be deleted that never came back',
      );
      const again = await adapter.withdraw(signed, never());
      demand(JSON.stringify(again) === JSON.stringify(first), 'the second answer is the first');
      await demandRefusal(
        adapter.share(consent, never()),
        ['ERR_BUNDLE_VERIFICATION', 'ERR_ADAPTER_REJECTED'],
        'a withdrawn consent that is sent once more',
      );
    },
  },
  {
    name: 'refuses a withdrawal that was altered, is of another key or recipient, or of no consent',
    async run(options) {
      const {adapter, record} = await shared(options);
      if (!adapter.withdraw) return;
      const {withdraw} = adapter;
      const refuse = async (
        change: Partial<ConsentWithdrawal>,
        by: 'device' | 'stranger',
        codes: Parameters<typeof demandRefusal>[1],
        what: string,
      ): Promise<void> => {
        const signed = await options.signWithdrawal({...record, ...change}, by);
        await demandRefusal(withdraw.call(adapter, signed, never()), codes, what);
      };
      await refuse({}, 'stranger', ['ERR_BUNDLE_KEY_MISMATCH'], "another key's withdrawal");
      await refuse(
        {recipient: `${record.recipient} 2`},
        'device',
        ['ERR_BUNDLE_AUDIENCE'],
        'a withdrawal for somebody else',
      );
      await refuse({withdrawn: []}, 'device', ['ERR_BUNDLE_CONSENT'], 'half a withdrawal');
      await refuse(
        {consentDigest: '0'.repeat(64)},
        'device',
        ['ERR_ADAPTER_REJECTED', 'ERR_BUNDLE_CONSENT'],
        'a withdrawal of no consent',
      );
      const signed = await options.signWithdrawal(record, 'device');
      const altered = {...signed, record: {...record, textVersion: '2'}};
      await demandRefusal(
        adapter.withdraw(altered, never()),
        ['ERR_BUNDLE_SIGNATURE'],
        'a withdrawal that was altered after signing',
      );
      // None of these may have withdrawn anything.
      const {deleted} = await adapter.withdraw(signed, never());
      demand(deleted.length > 0, 'what no consent covers any more must be deleted');
    },
  },
];
