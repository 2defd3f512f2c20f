/** The book of consents: what the User agreed to in this browser, and how they take it back. */
import {jwsDigest, signWithdrawal, verifyConsent} from '@passbase-verify/bundle';
import {
  PassbaseError,
  assertArgument,
  loadCode,
  type Abortable,
  type Adapter,
  type Clock,
  type ConsentHistory,
  type DeviceKeys,
  type KeptConsent,
  type SignedWithdrawal,
} from '@passbase-verify/protocol';
import {guardAdapter} from '../backend/guard-adapter.js';

export interface ConsentRooms {
  readonly consents: ConsentHistory;
  readonly deviceKeys: DeviceKeys;
  readonly clock: Clock;
  /** Made when a consent is withdrawn: to look at the book needs no backend. */
  readonly adapter: () => Adapter;
}

/** The words that the User agreed to. */
export interface WithdrawalWish {
  readonly textVersion: string;
  readonly language: string;
}

export interface ConsentBook {
  /** Consents given to this integrator, the newest first. */
  list(options: Abortable): Promise<readonly KeptConsent[]>;
  /**
   * Withdraws a consent, and resolves when the backend has confirmed it. What failed on the way can be tried again: the same signed
   * withdrawal is sent again.
   * @throws {PassbaseError} `ERR_ADAPTER_NO_WITHDRAWAL` where the backend takes none; `ERR_BUNDLE_KEY_MISMATCH` where the device key
   * that signed the consent is gone; `ERR_PROTOCOL_INVALID_ARGUMENT` for an id that is not in the book; what the adapter refuses
   * with; `ERR_VAULT_…`.
   */
  withdraw(id: string, wish: WithdrawalWish, options: Abortable): Promise<KeptConsent>;
  /** Drops the entry from this device. The consent stays what it is. */
  forget(id: string, options: Abortable): Promise<void>;
}

export function openConsentBook(audience: string, rooms: ConsentRooms): ConsentBook {
  assertArgument(typeof audience === 'string' && audience !== '', 'an audience must be given');
  const {consents, deviceKeys, clock} = rooms;

  async function sign(
    {id, signed}: KeptConsent,
    {textVersion, language}: WithdrawalWish,
    signal: AbortSignal,
  ): Promise<SignedWithdrawal> {
    const key = await deviceKeys.forAudience(audience, {signal});
    const now = new Date(clock.wallTime());
    const {verificationId, recipient, granted} = await verifyConsent(signed, {
      thumbprint: key.thumbprint,
      now,
    });
    assertArgument(id === (await jwsDigest(signed.jws)), 'the entry is of another consent');
    return signWithdrawal(
      {
        ...{kind: 'withdrawal', verificationId, recipient, consentDigest: id, withdrawn: granted},
        ...{textVersion, language, withdrawnAt: now.toISOString()},
      },
      key,
    );
  }

  return {
    list: (options) => consents.list(audience, options),
    forget: (id, options) => consents.forget(audience, id, options),

    async withdraw(id, wish, {signal}) {
      const entry = (await consents.list(audience, {signal})).find((one) => one.id === id);
      assertArgument(entry, 'no such consent is in the book');
      if (entry.confirmed) return entry;
      const adapter = guardAdapter(rooms.adapter(), clock);
      if (!adapter.withdraw) {
        throw new PassbaseError('ERR_ADAPTER_NO_WITHDRAWAL', 'this adapter takes no withdrawal');
      }
      // What is withdrawn gets its receipt: the script is there before anything is sent.
      const {makeWithdrawnReceipt} = await loadCode(
        () => import('@passbase-verify/bundle/receipt'),
        {what: 'what makes receipts', signal, clock},
      );
      const withdrawal = entry.withdrawal ?? (await sign(entry, wish, signal));
      // Kept before it is sent: whatever happens on the way, the User sees that it is not confirmed.
      await consents.put({...entry, withdrawal}, {signal});
      const confirmed = await adapter.withdraw(withdrawal, {signal});
      const receipt = await makeWithdrawnReceipt(entry.receipt, withdrawal);
      const {signed} = entry;
      const done: KeptConsent = {id, signed, receipt, withdrawal, confirmed};
      await consents.put(done, {signal});
      return done;
    },
  };
}
