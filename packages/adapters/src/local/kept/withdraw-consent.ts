/**
 * Withdrawal at the embedded backend. The withdrawal is recorded first and stays, without a value in it: it is what marks a consent as
 * withdrawn, and the answer to whoever asks again. What goes is whatever no standing consent covers.
 */
import {jwsDigest, verifyWithdrawal} from '@passbase-verify/bundle';
import {
  PassbaseError,
  assertArgument,
  type Abortable,
  type Clock,
  type SignedConsent,
  type SignedWithdrawal,
  type WithdrawalReceipt,
} from '@passbase-verify/protocol';
import type {Vault} from '@passbase-verify/vault';
import type {StoredIdentity, StoredVerification} from './stored.js';

/** By the digest of the withdrawn consent. */
interface StoredWithdrawal {
  readonly consent: SignedConsent;
  readonly identityAccessKey: string;
  /** Who may withdraw it: thumbprint of the device key that sealed the bundle. */
  readonly thumbprint: string;
  readonly withdrawal: SignedWithdrawal;
  readonly receipt: WithdrawalReceipt;
}

export function createWithdrawals({records}: Vault, audience: string, clock: Clock) {
  const withdrawn = (digest: string): Promise<StoredWithdrawal | undefined> =>
    records.get(audience, 'withdrawal', digest);

  const isStanding = async ({jws}: SignedConsent): Promise<boolean> =>
    (await withdrawn(await jwsDigest(jws))) === undefined;

  /** The Identity that was shared by this consent. */
  async function findConsent(digest: string) {
    for (const {value: identity} of await records.list<StoredIdentity>(audience, 'identity')) {
      for (const consent of identity.consents) {
        if ((await jwsDigest(consent.jws)) === digest) return {identity, consent};
      }
    }
    throw new PassbaseError('ERR_ADAPTER_REJECTED', 'no such consent was given here');
  }

  /** What is left of an Identity where these consents stand; undefined where nothing is. */
  async function leftOf(
    identity: StoredIdentity,
    stands: (consent: SignedConsent) => Promise<boolean>,
  ): Promise<StoredIdentity | undefined> {
    const covered = await coveredBy(identity.consents, stands);
    const dataPoints = identity.dataPoints.filter(({key}) => covered.has(key));
    return dataPoints.length > 0 ? {...identity, dataPoints} : undefined;
  }

  async function record(withdrawal: SignedWithdrawal): Promise<StoredWithdrawal> {
    const {consentDigest} = withdrawal.record;
    const {identity, consent} = await findConsent(consentDigest);
    const {identityAccessKey, thumbprint} = identity;
    const now = new Date(clock.wallTime());
    await verifyWithdrawal(withdrawal, {thumbprint, consent, now});
    const left = await leftOf(
      identity,
      async (other) => other.jws !== consent.jws && (await isStanding(other)),
    );
    const kept = new Set(left?.dataPoints.map(({key}) => key));
    const deleted = identity.dataPoints.map(({key}) => key).filter((key) => !kept.has(key));
    const receipt = {consentDigest, confirmedAt: now.toISOString(), deleted};
    const stored = {consent, identityAccessKey, thumbprint, withdrawal, receipt};
    await records.put(audience, 'withdrawal', consentDigest, stored);
    return stored;
  }

  /** Done again as often as asked: whatever came between two of these steps, the next try ends them. */
  async function clear({consent, identityAccessKey}: StoredWithdrawal): Promise<void> {
    // What came back is kept there until the Verification is over, too.
    await records.delete(audience, 'verification', consent.record.verificationId);
    await change(identityAccessKey, (identity) => leftOf(identity, isStanding));
  }

  /** @param left - What is left of it; undefined where nothing is. */
  async function change(
    identityAccessKey: string,
    left: (identity: StoredIdentity) => Promise<StoredIdentity | undefined>,
  ): Promise<void> {
    const after = await records.update<StoredIdentity>(
      ...([audience, 'identity', identityAccessKey] as const),
      (identity) => identity && left(identity),
    );
    const keys = new Set(after?.dataPoints.map(({key}) => key));
    // Answers that were built upon it, here or in another tab, have values that are to be gone.
    for (const {id, value} of await records.list<StoredVerification>(audience, 'verification')) {
      const {result, buildsUpon} = value.received ?? {};
      const isOfIt = [buildsUpon, result?.identityAccessKey].includes(identityAccessKey);
      if (!isOfIt || result?.dataPoints.every(({key}) => keys.has(key))) continue;
      await records.delete(audience, 'verification', id);
    }
  }

  /**
   * Whoever gives a Verification up shares nothing: where its share was recorded already, and the answer never arrived, that is undone. Of
   * what it offered stays what another standing consent covers; where there is none, nothing does. No trace is kept.
   */
  async function takeBack(verificationId: string): Promise<void> {
    const isOfIt = ({record}: SignedConsent): boolean => record.verificationId === verificationId;
    for (const {value} of await records.list<StoredIdentity>(audience, 'identity')) {
      if (!value.consents.some(isOfIt)) continue;
      await change(value.identityAccessKey, async (identity) => {
        const consents = identity.consents.filter((consent) => !isOfIt(consent));
        const covered = await coveredBy(consents, isStanding);
        if (covered.size === 0) return undefined;
        const offered = new Set(
          identity.consents
            .filter(isOfIt)
            .flatMap(({record: {granted, refused}}) => [...granted, ...refused]),
        );
        const dataPoints = identity.dataPoints.filter(
          ({key}) => covered.has(key) || !offered.has(key),
        );
        return {...identity, dataPoints, consents};
      });
    }
  }

  /**
   * @throws {PassbaseError} what `verifyWithdrawal` throws; `ERR_ADAPTER_REJECTED` where no such consent was given here.
   */
  async function withdraw(
    withdrawal: SignedWithdrawal,
    {signal}: Abortable,
  ): Promise<WithdrawalReceipt> {
    signal.throwIfAborted();
    const digest: unknown = withdrawal?.record?.consentDigest;
    assertArgument(typeof digest === 'string' && digest !== '', 'withdrawal must be signed');
    const before = await withdrawn(digest);
    // The one that was asked for a second time has to be as good as the first.
    if (before) {
      const now = new Date(clock.wallTime());
      await verifyWithdrawal(withdrawal, {...before, now});
    }
    signal.throwIfAborted();
    const stored = before ?? (await record(withdrawal));
    await clear(stored);
    return stored.receipt;
  }

  return {withdraw, takeBack};
}

/** Keys of Data points. */
async function coveredBy(
  consents: readonly SignedConsent[],
  stands: (consent: SignedConsent) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const covered = new Set<string>();
  for (const consent of consents) {
    if (await stands(consent)) for (const key of consent.record.granted) covered.add(key);
  }
  return covered;
}
