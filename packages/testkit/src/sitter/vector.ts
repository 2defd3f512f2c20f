/** The little linear algebra that the sitter needs. Matrices are 4 × 4, by columns, as WebGL takes them. */
export type Matrix = Float32Array;
export type Vector = readonly [number, number, number];

const at = (m: Matrix, i: number): number => m[i] ?? 0;

export function multiply(a: Matrix, b: Matrix): Matrix {
  const out = new Float32Array(16);
  for (let column = 0; column < 4; column++) {
    for (let row = 0; row < 4; row++) {
      let sum = 0;
      for (let k = 0; k < 4; k++) sum += at(a, k * 4 + row) * at(b, column * 4 + k);
      out[column * 4 + row] = sum;
    }
  }
  return out;
}

export function translation([x, y, z]: Vector): Matrix {
  return new Float32Array([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1]);
}

export function scaling(factor: number): Matrix {
  return new Float32Array([factor, 0, 0, 0, 0, factor, 0, 0, 0, 0, factor, 0, 0, 0, 0, 1]);
}

/** `Rz(roll) · Ry(yaw) · Rx(-pitch)`, degrees: the convention of `HeadPose`. */
export function rotation(yaw: number, pitch: number, roll: number): Matrix {
  const radians = Math.PI / 180;
  const [cy, sy] = [Math.cos(yaw * radians), Math.sin(yaw * radians)];
  const [cx, sx] = [Math.cos(-pitch * radians), Math.sin(-pitch * radians)];
  const [cz, sz] = [Math.cos(roll * radians), Math.sin(roll * radians)];
  const rx = new Float32Array([1, 0, 0, 0, 0, cx, sx, 0, 0, -sx, cx, 0, 0, 0, 0, 1]);
  const ry = new Float32Array([cy, 0, -sy, 0, 0, 1, 0, 0, sy, 0, cy, 0, 0, 0, 0, 1]);
  const rz = new Float32Array([cz, sz, 0, 0, -sz, cz, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
  return multiply(rz, multiply(ry, rx));
}

/** Perspective of a pinhole camera at the origin that looks along -z; `focal` in pixels. */
export function perspective(focal: number, width: number, height: number): Matrix {
  const near = 2;
  const far = 400;
  const depth = near - far;
  return new Float32Array([
    (2 * focal) / width,
    0,
    0,
    0,
    0,
    (2 * focal) / height,
    0,
    0,
    0,
    0,
    (far + near) / depth,
    -1,
    0,
    0,
    (2 * far * near) / depth,
    0,
  ]);
}

/** `vector` with length 1. */
export function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}
