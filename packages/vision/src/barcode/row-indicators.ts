/** Values of the left and the right row indicator (ISO/IEC 15438, 5.4.3). */
export function indicators(
  row: number,
  rows: number,
  columns: number,
  level: number,
): readonly [number, number] {
  const base = 30 * Math.floor(row / 3);
  const values = [Math.floor((rows - 1) / 3), level * 3 + ((rows - 1) % 3), columns - 1];
  return [base + values[row % 3]!, base + values[(row + 2) % 3]!];
}
