import type {Plane} from './heads.js';

/** Cells under this are not part of anything. */
const MIN_PROBABILITY = 0.5;

/** The connected part (4 neighbours) of a map with the greatest sum, as the indices of its cells; none if nothing is there. */
export function largestPart(map: Plane, columns: number, rows: number): number[] {
  const seen = new Uint8Array(map.length);
  let best: number[] = [];
  let bestSum = 0;
  const stack: number[] = [];
  const visit = (i: number): void => {
    if (seen[i] || map[i]! <= MIN_PROBABILITY) return;
    seen[i] = 1;
    stack.push(i);
  };
  for (let start = 0; start < map.length; start++) {
    visit(start);
    if (stack.length === 0) continue;
    const part: number[] = [];
    let sum = 0;
    for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
      part.push(i);
      sum += map[i]!;
      const x = i % columns;
      const y = (i - x) / columns;
      if (x > 0) visit(i - 1);
      if (x + 1 < columns) visit(i + 1);
      if (y > 0) visit(i - columns);
      if (y + 1 < rows) visit(i + columns);
    }
    if (sum > bestSum) [best, bestSum] = [part, sum];
  }
  return best;
}
