/** Figures and tables for measurements. */

/** Levenshtein's distance: insertions, deletions and changes. @param {string} a @param {string} b */
export function editDistance(a, b) {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The value that `share` (0..1) of the values do not exceed; 0 of none. @param {number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/**
 * In the order of the keys' first items; `Map.groupBy`, which Node 20 lacks.
 *
 * @template Item, Key
 * @param {Iterable<Item>} items
 * @param {(item: Item) => Key} keyOf
 * @returns {Map<Key, Item[]>}
 */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** To `digits` decimals; 0 where nothing was counted. @param {number} part @param {number} whole */
export const rate = (part, whole, digits = 4) =>
  whole === 0 ? 0 : Number((part / whole).toFixed(digits));

/**
 * Wilson's 95 % interval of a share (Wilson, JASA 22, 1927): unlike the usual one it says something where nothing happened.
 *
 * @param {number} part
 * @param {number} whole
 * @returns {readonly [number, number]}
 */
export function wilson(part, whole) {
  if (whole === 0) return [0, 1];
  const z = 1.959964;
  const share = part / whole;
  const scale = 1 / (1 + (z * z) / whole);
  const middle = scale * (share + (z * z) / (2 * whole));
  const half = scale * z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/**
 * Prints rows in columns: the first left, the others right.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of [head, ...rows]) {
    const cells = row.map((text, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? text.padEnd(width) : text.padStart(width);
    });
    console.log(cells.join('  '));
  }
}
