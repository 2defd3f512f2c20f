const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Each leaves 0.618 of the range; together a hundredth. */
const NARROWINGS = 10;

/** Where a function that falls and then rises is least, between `from` and `to`, to a hundredth of the range. */
export function leastAt(valueAt: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atA, atB] = [valueAt(a), valueAt(b)];
  for (let i = 0; i < NARROWINGS; i++) {
    if (atA < atB) {
      [high, b, atB] = [b, a, atA];
      a = high - GOLDEN * (high - low);
      atA = valueAt(a);
    } else {
      [low, a, atA] = [a, b, atB];
      b = low + GOLDEN * (high - low);
      atB = valueAt(b);
    }
  }
  return (low + high) / 2;
}
