/** The User's own history of consents. */
import type {ConsentReceipt} from '../consent-receipt.js';
import type {Abortable} from './abortable.js';
import type {SignedConsent, SignedWithdrawal, WithdrawalReceipt} from './adapter.js';

/** A consent as the User keeps it on the device, apart from what any backend keeps. No value of a Data point is in it. */
export interface KeptConsent {
  /** SHA-256 of the consent's JWS, lower-case hexadecimal. */
  readonly id: string;
  readonly signed: SignedConsent;
  /** As it stands: of a withdrawn consent once that is confirmed, and not before. */
  readonly receipt: ConsentReceipt;
  /** The User has withdrawn it; kept before it is sent, so that the same one can be sent again. */
  readonly withdrawal?: SignedWithdrawal;
  /** The backend has confirmed the withdrawal. */
  readonly confirmed?: WithdrawalReceipt;
}

/** Rejects with `ERR_VAULT_…` as the vault does. */
export interface ConsentHistory {
  /** Writes an entry over the one with its id. Its audience is the consent's recipient. */
  put(entry: KeptConsent, options: Abortable): Promise<void>;
  /** Consents given to this integrator, the newest first. */
  list(audience: string, options: Abortable): Promise<readonly KeptConsent[]>;
  /** Drops an entry; nothing happens where there is none. The consent itself stays what it is. */
  forget(audience: string, id: string, options: Abortable): Promise<void>;
}
