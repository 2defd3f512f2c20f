/** The User's own history of consents: what was agreed to, with whom and when. It stays until the User forgets it. */
import {assertArgument, type ConsentHistory, type KeptConsent} from '@passbase-verify/protocol';
import type {VaultRecords} from './records.js';

/** No backend writes records of this kind: the embedded one has its own. */
const KIND = 'consent-history';

export function createConsentHistory(records: VaultRecords): ConsentHistory {
  return {
    async put(entry, {signal}) {
      assertArgument(entry?.signed?.record?.recipient, 'an entry must hold a signed consent');
      signal.throwIfAborted();
      await records.put(entry.signed.record.recipient, KIND, entry.id, entry);
      signal.throwIfAborted();
    },

    async list(audience, {signal}) {
      signal.throwIfAborted();
      const entries = await records.list<KeptConsent>(audience, KIND);
      signal.throwIfAborted();
      return entries.map(({value}) => value).toSorted(newestFirst);
    },

    async forget(audience, id, {signal}) {
      signal.throwIfAborted();
      await records.delete(audience, KIND, id);
      signal.throwIfAborted();
    },
  };
}

const instantOf = ({signed}: KeptConsent): number => Date.parse(signed.record.givenAt);

const newestFirst = (a: KeptConsent, b: KeptConsent): number => instantOf(b) - instantOf(a);
