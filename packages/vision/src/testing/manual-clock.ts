/** A clock that tests push. */
import type {Clock} from '@passbase-verify/protocol';

export class ManualClock implements Clock {
  #now = 0;
  readonly #sleepers = new Set<{readonly until: number; readonly wake: () => void}>();

  now(): number {
    return this.#now;
  }

  wallTime(): number {
    return this.#now;
  }

  wait(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const sleeper = {until: this.#now + ms, wake: resolve};
      this.#sleepers.add(sleeper);
      signal?.addEventListener(
        'abort',
        () => {
          this.#sleepers.delete(sleeper);
          reject(signal.reason);
        },
        {once: true},
      );
    });
  }

  /** Moves time on and lets everything that waited for it run. */
  async push(ms: number): Promise<void> {
    this.#now += ms;
    for (const sleeper of [...this.#sleepers])
      if (sleeper.until <= this.#now) {
        this.#sleepers.delete(sleeper);
        sleeper.wake();
      }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
