/** Eyeballs and lids. Their vertices hold angles; the vertex shader bends them to the moment's opening. */

/** Floats of a lid's vertex: place across the eye -1..1, place from the lid's edge 0..1 (-1: the edge's inner side), 1 upper or -1 lower, 1 for x > 0 or -1. */
export const LID_FLOATS = 4;
/** Floats of an eyeball's vertex: direction from its centre 3, 1 for x > 0 or -1. */
export const BALL_FLOATS = 4;

export interface AngleMesh {
  readonly vertices: Float32Array;
  readonly indices: Uint32Array;
}

function grid(
  columns: number,
  rows: number,
  vertex: (column: number, row: number) => readonly number[],
): {vertices: number[]; indices: number[]} {
  const vertices: number[] = [];
  const indices: number[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) vertices.push(...vertex(column, row));
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a = row * (columns + 1) + column;
      const b = a + columns + 1;
      indices.push(a, a + 1, b + 1, a, b + 1, b);
    }
  }
  return {vertices, indices};
}

function join(
  parts: readonly {vertices: number[]; indices: number[]}[],
  floats: number,
): AngleMesh {
  const vertices: number[] = [];
  const indices: number[] = [];
  for (const part of parts) {
    const offset = vertices.length / floats;
    for (const value of part.vertices) vertices.push(value);
    for (const index of part.indices) indices.push(index + offset);
  }
  return {vertices: Float32Array.from(vertices), indices: Uint32Array.from(indices)};
}

const SIDES = [-1, 1] as const;

export function lidMesh(): AngleMesh {
  const columns = 24;
  // Close together at the edge, where lashes and the crease are.
  const steps = [-1, 0, 0.03, 0.07, 0.12, 0.2, 0.3, 0.45, 0.65, 0.85, 1];
  const parts = SIDES.flatMap((side) =>
    SIDES.map((upper) =>
      grid(columns, steps.length - 1, (column, row) => [
        (2 * column) / columns - 1,
        steps[row] ?? 1,
        upper,
        side,
      ]),
    ),
  );
  return join(parts, LID_FLOATS);
}

export function ballMesh(): AngleMesh {
  const columns = 18;
  const rows = 12;
  const half = 1.5;
  const parts = SIDES.map((side) =>
    grid(columns, rows, (column, row) => {
      const across = half * ((2 * column) / columns - 1);
      const up = 1.2 * ((2 * row) / rows - 1);
      return [Math.sin(across) * Math.cos(up), Math.sin(up), Math.cos(across) * Math.cos(up), side];
    }),
  );
  return join(parts, BALL_FLOATS);
}
