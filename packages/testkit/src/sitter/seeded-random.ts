/** Numbers that look random and are the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
export interface SeededRandom {
  /** 0 ≤ x < 1. */
  next(): number;
  /** `low` ≤ x < `high`. */
  between(low: number, high: number): number;
  /** Roughly normal with mean 0 and standard deviation 1, cut off at ±3. */
  bell(): number;
  /** One of `items`, each as likely as the others. */
  pick<T>(items: readonly [T, ...T[]]): T;
  chance(probability: number): boolean;
}

export function seededRandom(seed: number): SeededRandom {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  // Neighbouring seeds start alike; the first numbers are thrown away.
  next();
  next();
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    // The sum of twelve even numbers has variance 1.
    bell: () => {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += next();
      return Math.max(-3, Math.min(3, sum));
    },
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    chance: (probability) => next() < probability,
  };
}
