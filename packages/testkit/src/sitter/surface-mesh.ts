/** Triangles of one part of the sitter, made once from its distance function. */
import type {Distance} from './head-shape.js';
import type {Vector} from './vector.js';

/**
 * Floats of a vertex: position 3 (units), normal 3, texture place 2, openness 1 (1 in the open, 0 in a crevice),
 * share of the head's movement 1, share of hair colour on the skin 1.
 */
export const VERTEX_FLOATS = 11;

export interface SurfaceMesh {
  readonly vertices: Float32Array;
  readonly indices: Uint32Array;
}

export interface StarMeshOptions {
  /** Every ray from here meets the wanted surface: the outermost hit is taken. */
  readonly centre: Vector;
  /** Rays start this far from the centre. */
  readonly reach: number;
  readonly columns: number;
  readonly rows: number;
  /** 1 spreads the rays evenly; less crowds them towards the front and the middle. */
  readonly evenness: number;
  readonly surface: Distance;
  /** Everything that keeps light off this surface, itself included. */
  readonly scene: Distance;
  /** Where there is no surface or it can't be seen; triangles with three such corners are left out. */
  readonly hidden?: Distance;
  /** Where the surface has a hole; triangles with three such corners are left out. */
  readonly hole?: Distance;
  readonly headShare: (y: number) => number;
  readonly hairShare?: Distance;
}

/** Crowds -1..1 around 0. */
const crowd = (s: number, evenness: number): number => evenness * s + (1 - evenness) * s * s * s;

const DROPPED_RADIUS = 0.3;
const HIDDEN = 1;
const HOLE = 2;
const STRIP = 14;

export function starMesh(options: StarMeshOptions): SurfaceMesh {
  const {columns, rows, surface, scene, evenness} = options;
  const [cx, cy, cz] = options.centre;
  const vertices = new Float32Array((columns + 1) * (rows + 1) * VERTEX_FLOATS);
  const dropped = new Uint8Array((columns + 1) * (rows + 1));
  for (let row = 0; row <= rows; row++) {
    const v = row / rows;
    const latitude = (Math.PI / 2) * crowd(2 * v - 1, evenness);
    let start = options.reach;
    for (let column = 0; column <= columns; column++) {
      const u = column / columns;
      const longitude = Math.PI * crowd(2 * u - 1, evenness);
      const dx = Math.sin(longitude) * Math.cos(latitude);
      const dy = Math.sin(latitude);
      const dz = Math.cos(longitude) * Math.cos(latitude);
      const radius = outermost(dx, dy, dz, start);
      const index = row * (columns + 1) + column;
      const r = radius ?? DROPPED_RADIUS;
      const x = cx + dx * r;
      const y = cy + dy * r;
      const z = cz + dz * r;
      const [nx, ny, nz] = radius === undefined ? [dx, dy, dz] : normalAt(surface, x, y, z);
      if (radius === undefined || (options.hidden?.(x, y, z) ?? 1) < 0) dropped[index] = HIDDEN;
      if ((options.hole?.(x, y, z) ?? 1) < 0) dropped[index] = HOLE;
      start = radius === undefined ? options.reach : Math.min(options.reach, radius + 0.15);
      vertices.set(
        [
          x,
          y,
          z,
          nx,
          ny,
          nz,
          u,
          v,
          dropped[index] === HIDDEN ? 1 : openness(scene, [x, y, z], [nx, ny, nz]),
          options.headShare(y),
          options.hairShare?.(x, y, z) ?? 0,
        ],
        index * VERTEX_FLOATS,
      );
    }
  }
  return compact(vertices, triangles(columns, rows, dropped));

  function outermost(dx: number, dy: number, dz: number, start: number): number | undefined {
    let r = start;
    // The guess may lie inside where the surface rises: out until it is open air.
    while (r < options.reach && surface(cx + dx * r, cy + dy * r, cz + dz * r) < 0.02) r += 0.1;
    for (let step = 0; step < 160; step++) {
      const d = surface(cx + dx * r, cy + dy * r, cz + dz * r);
      if (d < 0.0006) return r;
      r -= Math.max(0.0006, d * 0.75);
      if (r < DROPPED_RADIUS) return undefined;
    }
    return r;
  }
}

function normalAt(surface: Distance, x: number, y: number, z: number): Vector {
  const e = 0.004;
  const nx = surface(x + e, y, z) - surface(x - e, y, z);
  const ny = surface(x, y + e, z) - surface(x, y - e, z);
  const nz = surface(x, y, z + e) - surface(x, y, z - e);
  const length = Math.hypot(nx, ny, nz) || 1;
  return [nx / length, ny / length, nz / length];
}

/** How much of the sky a point sees, from the free room along its normal (after Evans, 2006: fast approximations for global illumination). */
export function openness(scene: Distance, [x, y, z]: Vector, [nx, ny, nz]: Vector): number {
  let open = 1;
  for (const [reach, weight] of [
    [0.05, 0.35],
    [0.14, 0.4],
    [0.35, 0.45],
  ] as const) {
    const free = scene(x + nx * reach, y + ny * reach, z + nz * reach) / reach;
    open *= 1 - weight * (1 - Math.max(0, Math.min(1, free)));
  }
  return open;
}

function triangles(columns: number, rows: number, dropped: Uint8Array): Uint32Array {
  const indices: number[] = [];
  const add = (a: number, b: number, c: number): void => {
    if (!dropped[a] || !dropped[b] || !dropped[c]) indices.push(a, b, c);
  };
  // In strips so narrow that the row before is still in the vertex cache.
  for (let strip = 0; strip < columns; strip += STRIP) {
    for (let row = 0; row < rows; row++) {
      for (let column = strip; column < Math.min(columns, strip + STRIP); column++) {
        const a = row * (columns + 1) + column;
        const b = a + columns + 1;
        add(a, a + 1, b + 1);
        add(a, b + 1, b);
      }
    }
  }
  return Uint32Array.from(indices);
}

/** Leaves out unused vertices and sorts the rest by their first use. */
function compact(vertices: Float32Array, indices: Uint32Array): SurfaceMesh {
  const places = new Map<number, number>();
  const renumbered = indices.map((index) => {
    const place = places.get(index) ?? places.size;
    places.set(index, place);
    return place;
  });
  const used = new Float32Array(places.size * VERTEX_FLOATS);
  for (const [index, place] of places) {
    const start = index * VERTEX_FLOATS;
    used.set(vertices.subarray(start, start + VERTEX_FLOATS), place * VERTEX_FLOATS);
  }
  return {vertices: used, indices: renumbered};
}
