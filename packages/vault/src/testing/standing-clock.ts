import type {Clock} from '@passbase-verify/protocol';

/** A clock that stands still until it is pushed. */
export function standingClock(start: number): Clock & {push(ms: number): void} {
  let now = start;
  let waits: {readonly at: number; readonly resolve: () => void}[] = [];
  return {
    now: () => now,
    wallTime: () => now,
    wait: (ms) => new Promise((resolve) => waits.push({at: now + ms, resolve})),
    push(ms) {
      now += ms;
      const due = waits.filter(({at}) => at <= now);
      waits = waits.filter(({at}) => at > now);
      for (const {resolve} of due) resolve();
    },
  };
}
