/** Tubes bent along points: the frame of a pair of glasses. */
import {VERTEX_FLOATS, type SurfaceMesh} from './surface-mesh.js';
import {unit, type Vector} from './vector.js';
import type {FaceLayout} from './head-shape.js';

const ROUND = 6;

function tube(points: readonly Vector[], radius: number, closed: boolean): SurfaceMesh {
  const vertices: number[] = [];
  const indices: number[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1] ?? (closed ? points.at(-2) : undefined) ?? point;
    const after = points[i + 1] ?? (closed ? points[1] : undefined) ?? point;
    const along = unit([after[0] - before[0], after[1] - before[1], after[2] - before[2]]);
    // Any direction across will do; no tube of ours runs along (1, 2, 3).
    const across = unit(cross(along, [1, 2, 3]));
    const third = cross(along, across);
    for (let k = 0; k <= ROUND; k++) {
      const angle = (2 * Math.PI * k) / ROUND;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const normal: Vector = [
        across[0] * c + third[0] * s,
        across[1] * c + third[1] * s,
        across[2] * c + third[2] * s,
      ];
      vertices.push(
        point[0] + normal[0] * radius,
        point[1] + normal[1] * radius,
        point[2] + normal[2] * radius,
        ...normal,
        0.5,
        0.5,
        0.9,
        1,
        0,
      );
    }
  });
  for (let i = 0; i + 1 < points.length; i++) {
    for (let k = 0; k < ROUND; k++) {
      const a = i * (ROUND + 1) + k;
      const b = a + ROUND + 1;
      indices.push(a, a + 1, b + 1, a, b + 1, b);
    }
  }
  return {vertices: Float32Array.from(vertices), indices: Uint32Array.from(indices)};
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** Rims round both eyes, the bridge between them, and the sides back to the ears. */
export function glassesMesh(layout: FaceLayout, headWidth: number): SurfaceMesh {
  const {eye} = layout;
  const parts: SurfaceMesh[] = [];
  const halfWidth = 0.215;
  const halfHeight = 0.165;
  for (const side of [-1, 1]) {
    const rim: Vector[] = [];
    for (let i = 0; i <= 36; i++) {
      const angle = (2 * Math.PI * i) / 36;
      // A rounded rectangle: a superellipse of order 3.
      const round = (t: number): number => Math.sign(t) * Math.abs(t) ** (2 / 3);
      const x = eye.x + 0.012 + halfWidth * round(Math.cos(angle));
      const y = eye.y - 0.02 + halfHeight * round(Math.sin(angle));
      rim.push([side * x, y, 0.775 - 0.2 * Math.max(0, x - 0.15) ** 2]);
    }
    parts.push(tube(rim, 0.013, true));
    const outer = eye.x + halfWidth + 0.012;
    parts.push(
      tube(
        [
          [side * outer, eye.y + 0.06, 0.74],
          [side * (outer + 0.04), eye.y + 0.065, 0.68],
          [side * 0.665 * headWidth, eye.y + 0.065, 0.35],
          [side * 0.71 * headWidth, eye.y + 0.06, 0.02],
          [side * 0.71 * headWidth, eye.y + 0.02, -0.14],
        ],
        0.014,
        false,
      ),
    );
  }
  const inner = eye.x + 0.012 - halfWidth;
  parts.push(
    tube(
      [
        [-inner - 0.005, eye.y + 0.03, 0.77],
        [0, eye.y + 0.055, 0.79],
        [inner + 0.005, eye.y + 0.03, 0.77],
      ],
      0.014,
      false,
    ),
  );
  return joined(parts);
}

function joined(parts: readonly SurfaceMesh[]): SurfaceMesh {
  const vertices: number[] = [];
  const indices: number[] = [];
  for (const part of parts) {
    const offset = vertices.length / VERTEX_FLOATS;
    for (const value of part.vertices) vertices.push(value);
    for (const index of part.indices) indices.push(index + offset);
  }
  return {vertices: Float32Array.from(vertices), indices: Uint32Array.from(indices)};
}
