/** A history of consents in memory. */
import type {ConsentHistory, KeptConsent} from '@passbase-verify/protocol';

export interface FakeHistory extends ConsentHistory {
  readonly entries: Map<string, KeptConsent>;
}

export function createFakeHistory(): FakeHistory {
  const entries = new Map<string, KeptConsent>();
  return {
    entries,
    put: async (entry) => void entries.set(entry.id, structuredClone(entry)),
    list: async (audience) =>
      [...entries.values()].filter(({signed}) => signed.record.recipient === audience),
    forget: async (_, id) => void entries.delete(id),
  };
}
