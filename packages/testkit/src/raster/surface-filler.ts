/** Draws a painted surface: light at the corners of its triangles, paint for each pixel. The same sums as the shaders' own. */
import {MOUTH_BOW} from '../sitter/head-shape.js';
import {VERTEX_FLOATS, type SurfaceMesh} from '../sitter/surface-mesh.js';
import type {LightUniforms} from '../sitter/sitter-view.js';
import type {Matrix} from '../sitter/vector.js';
import type {MipLevel} from './mip-levels.js';
import {exposed, pack, type PixelFrame} from './pixel-frame.js';

export interface SurfaceView {
  readonly frame: PixelFrame;
  /** Pixels. */
  readonly focal: number;
  readonly head: Matrix;
  readonly body: Matrix;
  readonly light: LightUniforms;
  /** Half width and height of the mouth, how far it is open, how much it smiles. */
  readonly mouth: readonly [number, number, number, number];
}

export interface RasterSurface {
  readonly mesh: SurfaceMesh;
  readonly flesh: number;
  readonly moves: boolean;
}

/** Of each corner: x, y, nearness, light 3, shine, texture 2, and the mouth's three. */
const CORNER_FLOATS = 12;
/** Nothing is drawn nearer to the lens, centimetres. */
const NEAREST = 2;

let scratch = new Float32Array(0);

export function fillSurface(surface: RasterSurface, level: MipLevel, view: SurfaceView): void {
  const count = surface.mesh.vertices.length / VERTEX_FLOATS;
  if (scratch.length < count * CORNER_FLOATS) scratch = new Float32Array(count * CORNER_FLOATS);
  const opens = surface.moves && view.mouth[2] > 0.005;
  placeCorners(surface, view);
  const {indices} = surface.mesh;
  for (let i = 0; i < indices.length; i += 3) {
    fillTriangle(indices[i]!, indices[i + 1]!, indices[i + 2]!, level, view, opens);
  }
}

function placeCorners({mesh, flesh, moves}: RasterSurface, view: SurfaceView): void {
  const {vertices} = mesh;
  const {head, body, focal, mouth, frame, light} = view;
  const [lx, ly, lz] = light.uLight;
  const [lampR, lampG, lampB] = light.uLamp;
  const moving = moves && (mouth[2] !== 0 || mouth[3] !== 0);
  const m = new Float32Array(12);
  let lastShare = NaN;
  for (let i = 0, o = 0; i < vertices.length; i += VERTEX_FLOATS, o += CORNER_FLOATS) {
    let x = vertices[i]!;
    let y = vertices[i + 1]!;
    let z = vertices[i + 2]!;
    const share = vertices[i + 9]!;
    if (moving) {
      scratch[o + 10] = x / mouth[0];
      scratch[o + 11] = y - mouth[1];
      moveFace(x, y, z, mouth);
      [x, y, z] = moved;
      scratch[o + 9] = below;
    }
    if (share !== lastShare) {
      lastShare = share;
      for (let k = 0; k < 12; k++) {
        const at = (k >> 2) + (k & 3) * 4;
        m[k] = body[at]! + (head[at]! - body[at]!) * share;
      }
    }
    const px = m[0]! * x + m[1]! * y + m[2]! * z + m[3]!;
    const py = m[4]! * x + m[5]! * y + m[6]! * z + m[7]!;
    const pz = m[8]! * x + m[9]! * y + m[10]! * z + m[11]!;
    const near = pz < -NEAREST ? -1 / pz : 0;
    scratch[o] = frame.width / 2 + focal * px * near;
    scratch[o + 1] = frame.height / 2 - focal * py * near;
    scratch[o + 2] = near;
    const [ax, ay, az] = [vertices[i + 3]!, vertices[i + 4]!, vertices[i + 5]!];
    let nx = m[0]! * ax + m[1]! * ay + m[2]! * az;
    let ny = m[4]! * ax + m[5]! * ay + m[6]! * az;
    let nz = m[8]! * ax + m[9]! * ay + m[10]! * az;
    const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
    nx /= length;
    ny /= length;
    nz /= length;
    const open = vertices[i + 8]!;
    const d = nx * lx + ny * ly + nz * lz;
    const lamp = Math.max((d + 0.22 * flesh) / (1 + 0.22 * flesh), 0) * (0.55 + (1 - 0.55) * open);
    const edge = flesh * Math.max(0, 1 - Math.abs(d - 0.05) * 3);
    const up = 0.5 + 0.5 * ny;
    const {uSky, uGround} = light;
    scratch[o + 3] =
      lampR * (lamp + 0.1 * edge) + (uGround[0] + (uSky[0] - uGround[0]) * up) * open;
    scratch[o + 4] =
      lampG * (lamp + 0.015 * edge) + (uGround[1] + (uSky[1] - uGround[1]) * up) * open;
    scratch[o + 5] = lampB * lamp + (uGround[2] + (uSky[2] - uGround[2]) * up) * open;
    // Half way between the lamp and the eye.
    const away = Math.sqrt(px * px + py * py + pz * pz) || 1;
    const [hx, hy, hz] = [lx - px / away, ly - py / away, lz - pz / away];
    const half = Math.sqrt(hx * hx + hy * hy + hz * hz) || 1;
    scratch[o + 6] = Math.max(0, (nx * hx + ny * hy + nz * hz) / half) ** 18;
    scratch[o + 7] = vertices[i + 6]!;
    scratch[o + 8] = vertices[i + 7]!;
  }
}

const smoothstep = (from: number, to: number, value: number): number => {
  const t = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

const moved: [number, number, number] = [0, 0, 0];
let below = 0;

/** `moveFace` of the shaders. */
function moveFace(x: number, y: number, z: number, mouth: SurfaceView['mouth']): void {
  const [half, height, opening, smile] = mouth;
  const q = Math.abs(x);
  const line = height + MOUTH_BOW * q * q;
  const soft = 0.01 + (0.1 - 0.01) * smoothstep(half * 0.95, half * 1.6, q);
  below = smoothstep(-soft, soft, line - y) * smoothstep(-0.1, 0.25, z);
  const across = q / half;
  const round = Math.sqrt(Math.max(0, 1 - across * across));
  const angle = opening * 0.36 * below * (round + (1 - round) * smoothstep(0.02, 0.3, line - y));
  const [jy, jz] = [y + 0.08, z + 0.05];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const my = -0.08 + cos * jy - sin * jz;
  const mz = -0.05 + sin * jy + cos * jz;
  const corner = Math.exp(-((q - half) ** 2 + (my - line) ** 2 + (mz - 0.6) ** 2) / 0.018) * smile;
  const cheek = Math.exp(-((q - 0.36) ** 2 + (my + 0.2) ** 2 + (mz - 0.5) ** 2) / 0.025) * smile;
  const side = Math.sign(x);
  moved[0] = x + side * (0.062 * corner + 0.012 * cheek);
  moved[1] = my + 0.062 * corner + 0.02 * cheek;
  moved[2] = mz - 0.035 * corner + 0.03 * cheek;
}

function fillTriangle(
  ia: number,
  ib: number,
  ic: number,
  level: MipLevel,
  view: SurfaceView,
  opens: boolean,
): void {
  const s = scratch;
  const a = ia * CORNER_FLOATS;
  const b = ib * CORNER_FLOATS;
  const c = ic * CORNER_FLOATS;
  const na = s[a + 2]!;
  const nb = s[b + 2]!;
  const nc = s[c + 2]!;
  if (na === 0 || nb === 0 || nc === 0) return;
  const xa = s[a]!;
  const ya = s[a + 1]!;
  const xb = s[b]!;
  const yb = s[b + 1]!;
  const xc = s[c]!;
  const yc = s[c + 1]!;
  const area = (xc - xa) * (yb - ya) - (xb - xa) * (yc - ya);
  // Seen from behind.
  if (area <= 0) return;
  const {frame, light} = view;
  const left = Math.max(0, Math.ceil(Math.min(xa, xb, xc) - 0.5));
  const right = Math.min(frame.width - 1, Math.floor(Math.max(xa, xb, xc) - 0.5));
  const top = Math.max(0, Math.ceil(Math.min(ya, yb, yc) - 0.5));
  const bottom = Math.min(frame.height - 1, Math.floor(Math.max(ya, yb, yc) - 0.5));
  if (left > right || top > bottom) return;
  const inverse = 1 / area;
  // Shares of b and c, and how they change from pixel to pixel.
  const bx = -(yc - ya) * inverse;
  const by = (xc - xa) * inverse;
  const cx = (yb - ya) * inverse;
  const cy = -(xb - xa) * inverse;
  let bRow = bx * (left + 0.5 - xa) + by * (top + 0.5 - ya);
  let cRow = cx * (left + 0.5 - xa) + cy * (top + 0.5 - ya);
  const {width: levelWidth, height: levelHeight, data} = level;
  const [lampR, lampG, lampB] = light.uLamp;
  const {pixels, nearness} = frame;
  for (let y = top; y <= bottom; y++, bRow += by, cRow += cy) {
    let shareB = bRow;
    let shareC = cRow;
    let at = y * frame.width + left;
    for (let x = left; x <= right; x++, at++, shareB += bx, shareC += cx) {
      if (shareB < 0 || shareC < 0 || shareB + shareC > 1) continue;
      const near = na + (nb - na) * shareB + (nc - na) * shareC;
      if (near < nearness[at]!) continue;
      nearness[at] = near;
      const u = mixed(a + 7, b + 7, c + 7, shareB, shareC) * levelWidth - 0.5;
      const v = mixed(a + 8, b + 8, c + 8, shareB, shareC) * levelHeight - 0.5;
      const u0 = u < 0 ? 0 : u | 0;
      const v0 = v < 0 ? 0 : v | 0;
      const i = (v0 * levelWidth + u0) * 4;
      const right4 = u0 + 1 < levelWidth ? 4 : 0;
      const down = v0 + 1 < levelHeight ? levelWidth * 4 : 0;
      const fu = u < 0 ? 0 : u - u0;
      const fv = v < 0 ? 0 : v - v0;
      const w00 = (1 - fu) * (1 - fv);
      const w10 = fu * (1 - fv);
      const w01 = (1 - fu) * fv;
      const w11 = fu * fv;
      const j = i + right4;
      const k = i + down;
      const l = k + right4;
      let red = data[i]! * w00 + data[j]! * w10 + data[k]! * w01 + data[l]! * w11;
      let green = data[i + 1]! * w00 + data[j + 1]! * w10 + data[k + 1]! * w01 + data[l + 1]! * w11;
      let blue = data[i + 2]! * w00 + data[j + 2]! * w10 + data[k + 2]! * w01 + data[l + 2]! * w11;
      let gloss = data[i + 3]! * w00 + data[j + 3]! * w10 + data[k + 3]! * w01 + data[l + 3]! * w11;
      if (opens) {
        const jaw = mixed(a + 9, b + 9, c + 9, shareB, shareC);
        const across = mixed(a + 10, b + 10, c + 10, shareB, shareC);
        const height = mixed(a + 11, b + 11, c + 11, shareB, shareC);
        if (jaw > 0.04 && jaw < 0.96 && Math.abs(across) < 1.02 && Math.abs(height) < 0.1) {
          const teeth = smoothstep(0.05, 0.09, jaw) * smoothstep(0.3, 0.24, jaw);
          red = 255 * (0.2 + 0.6 * teeth);
          green = 255 * (0.06 + 0.71 * teeth);
          blue = 255 * (0.06 + 0.66 * teeth);
          gloss = 25.5;
        }
      }
      const shine = (gloss / 1020) * mixed(a + 6, b + 6, c + 6, shareB, shareC);
      const lit = 1 / 65025;
      pixels[at] = pack(
        exposed(red * red * lit * mixed(a + 3, b + 3, c + 3, shareB, shareC) + lampR * shine),
        exposed(green * green * lit * mixed(a + 4, b + 4, c + 4, shareB, shareC) + lampG * shine),
        exposed(blue * blue * lit * mixed(a + 5, b + 5, c + 5, shareB, shareC) + lampB * shine),
      );
    }
  }
}

/** One number of the three corners, by the shares of b and c. */
const mixed = (a: number, b: number, c: number, shareB: number, shareC: number): number => {
  const first = scratch[a]!;
  return first + (scratch[b]! - first) * shareB + (scratch[c]! - first) * shareC;
};
