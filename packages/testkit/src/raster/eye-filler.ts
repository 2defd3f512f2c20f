/** Eyeballs and lids, drawn as their shaders draw them. */
import {BALL_FLOATS, LID_FLOATS, ballMesh, lidMesh} from '../sitter/eye-mesh.js';
import {EYE_OPENING, type FaceLayout} from '../sitter/head-shape.js';
import type {Colour} from '../sitter/sitter-look.js';
import type {Matrix, Vector} from '../sitter/vector.js';
import {exposed, pack} from './pixel-frame.js';
import type {SurfaceView} from './surface-filler.js';
import {fillVarying} from './varying-filler.js';

export interface EyeView extends SurfaceView {
  readonly layout: FaceLayout;
  readonly blink: number;
  readonly iris: Colour;
  readonly skin: Colour;
  readonly lash: Colour;
  /** Of the eye at x > 0 and of the one at x < 0; mirrored like the ball. */
  readonly gaze: readonly [right: Vector, left: Vector];
}

const balls = ballMesh();
const lids = lidMesh();
const {corner: CORNER, upper: UPPER, lower: LOWER} = EYE_OPENING;

const clamp = (value: number, from: number, to: number): number =>
  Math.max(from, Math.min(to, value));
const blend = (a: number, b: number, share: number): number => a + (b - a) * share;
const smoothstep = (from: number, to: number, value: number): number => {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
};

/** Upper and lower edge of the open eye over the angle across it. */
function lidEdges(across: number): [number, number] {
  const x = clamp(across / CORNER, -1, 1);
  const tilt = 0.05 * across;
  const bow = Math.max(0, 1 - x * x);
  return [UPPER * bow ** 0.62 + tilt, -LOWER * bow ** 0.8 + tilt];
}

function lidEdgesNow(across: number, blink: number): [number, number] {
  const [upper, lower] = lidEdges(across);
  const shut = blend(lower, upper, 0.16);
  return [blend(upper, shut, blink), blend(lower, shut, blink)];
}

const unitOf = (x: number, y: number, z: number): Vector => {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
};

const turned = (m: Matrix, x: number, y: number, z: number): Vector => [
  m[0]! * x + m[4]! * y + m[8]! * z,
  m[1]! * x + m[5]! * y + m[9]! * z,
  m[2]! * x + m[6]! * y + m[10]! * z,
];

const placed = (m: Matrix, x: number, y: number, z: number): Vector => {
  const [px, py, pz] = turned(m, x, y, z);
  return [px + m[12]!, py + m[13]!, pz + m[14]!];
};

/** `lit` of the shaders, 0..255; `view` points to the camera. */
function lit(
  view: EyeView,
  albedo: Vector,
  [nx, ny, nz]: Vector,
  [vx, vy, vz]: Vector,
  {open, gloss, flesh}: {readonly open: number; readonly gloss: number; readonly flesh: number},
): Vector {
  const {uLight, uLamp, uSky, uGround} = view.light;
  const d = nx * uLight[0] + ny * uLight[1] + nz * uLight[2];
  const lamp = Math.max((d + 0.22 * flesh) / (1 + 0.22 * flesh), 0) * blend(0.55, 1, open);
  const edge = flesh * Math.max(0, 1 - Math.abs(d - 0.05) * 3);
  const half = unitOf(uLight[0] + vx, uLight[1] + vy, uLight[2] + vz);
  const shine = gloss * Math.max(nx * half[0] + ny * half[1] + nz * half[2], 0) ** 18;
  const warmth = [0.1, 0.015, 0] as const;
  const one = (k: 0 | 1 | 2): number =>
    exposed(
      albedo[k] *
        (uLamp[k] * (lamp + warmth[k] * edge) + blend(uGround[k], uSky[k], 0.5 + 0.5 * ny) * open) +
        uLamp[k] * shine,
    );
  return [one(0), one(1), one(2)];
}

export function fillEyes(view: EyeView): void {
  fillBalls(view);
  fillLids(view);
}

/** Projects `place` into `values` at `o`. */
function project(view: EyeView, [x, y, z]: Vector, values: Float32Array, o: number): void {
  const near = -1 / z;
  values[o] = view.frame.width / 2 + view.focal * x * near;
  values[o + 1] = view.frame.height / 2 - view.focal * y * near;
  values[o + 2] = near;
}

function fillBalls(view: EyeView): void {
  const {layout, head, blink} = view;
  const {eye} = layout;
  const floats = 10;
  const count = balls.vertices.length / BALL_FLOATS;
  const values = new Float32Array(count * floats);
  for (let i = 0; i < count; i++) {
    const [dx, dy, dz, side] = [0, 1, 2, 3].map((k) => balls.vertices[i * BALL_FLOATS + k]!) as [
      number,
      number,
      number,
      number,
    ];
    const place = placed(
      head,
      (eye.x + dx * eye.ball) * side,
      eye.y + dy * eye.ball,
      eye.z + dz * eye.ball,
    );
    const o = i * floats;
    project(view, place, values, o);
    values.set([dx, dy, dz, side, -place[0], -place[1], -place[2]], o + 3);
  }
  fillVarying(view.frame, {floats, values}, balls.indices, (m) => {
    const side = m[6]! > 0 ? 1 : -1;
    const d = unitOf(m[3]!, m[4]!, m[5]!);
    const look = view.gaze[side > 0 ? 0 : 1];
    const off = Math.acos(clamp(d[0] * look[0] + d[1] * look[1] + d[2] * look[2], -1, 1));
    const across = Math.atan2(d[0], d[2]);
    const up = Math.asin(clamp(d[1], -1, 1));
    const reddened = smoothstep(0.75, 1.12, Math.abs(across));
    const white = [0.9, 0.885, 0.875] as const;
    const red = [0.8, 0.58, 0.54] as const;
    const ring =
      blend(1.25, 0.8, smoothstep(0.14, 0.4, off)) * blend(1, 0.38, smoothstep(0.33, 0.41, off));
    const edges = lidEdgesNow(across, blink);
    const shade =
      blend(0.42, 1, smoothstep(0, 0.2, edges[0] - up)) *
      blend(0.75, 1, smoothstep(0, 0.08, up - edges[1]));
    const inIris = smoothstep(0.39, 0.435, off);
    const pupil = smoothstep(0.15, 0.185, off);
    const albedo = ([0, 1, 2] as const).map((k) => {
      const c = blend(view.iris[k] * ring, blend(white[k], red[k], reddened), inIris);
      return (blend(0.015, c, pupil) * shade) ** 2;
    }) as unknown as Vector;
    const normal = unitOf(...turned(head, d[0] * side, d[1], d[2]));
    const towards = unitOf(m[7]!, m[8]!, m[9]!);
    const base = lit(view, albedo, normal, towards, {open: 0.75, gloss: 0, flesh: 0});
    const [lx, ly, lz] = view.light.uLight;
    const half = unitOf(lx + towards[0] * 1.4, ly + towards[1] * 1.4, lz + towards[2] * 1.4);
    const facing = normal[0] * half[0] + normal[1] * half[1] + normal[2] * half[2];
    const spark = 204 * Math.max(facing, 0) ** 420 * smoothstep(0, 0.1, edges[0] - up);
    return pack(base[0] + spark, base[1] + spark, base[2] + spark);
  });
}

function fillLids(view: EyeView): void {
  const {layout, head, blink, skin, lash} = view;
  const {eye} = layout;
  const floats = 16;
  const count = lids.vertices.length / LID_FLOATS;
  const values = new Float32Array(count * floats);
  for (let i = 0; i < count; i++) {
    const [place, from, upper, side] = [0, 1, 2, 3].map(
      (k) => lids.vertices[i * LID_FLOATS + k]!,
    ) as [number, number, number, number];
    const across = place * 1.42;
    const edges = lidEdgesNow(across, blink);
    const edge = upper > 0 ? edges[0] : edges[1];
    const t = Math.max(from, 0);
    const up = blend(edge, upper * 1.38, t);
    const d = [
      Math.sin(across) * Math.cos(up),
      Math.sin(up),
      Math.cos(across) * Math.cos(up),
    ] as const;
    const radius = from < 0 ? eye.ball * 0.99 : eye.lid;
    const [x, y, z] = [eye.x + d[0] * radius, eye.y + d[1] * radius, eye.z + d[2] * radius];
    const n = unitOf(d[0], d[1] - upper * 0.5 * Math.exp(-t * 14), d[2]);
    const seen = placed(head, x * side, y, z);
    const normal = turned(head, n[0] * side, n[1], n[2]);
    const o = i * floats;
    project(view, seen, values, o);
    const crease = Math.abs(across) <= CORNER * 1.15 ? up - lidEdges(across)[0] : 0;
    values.set(
      [
        ...normal,
        -seen[0],
        -seen[1],
        -seen[2],
        x,
        y,
        z,
        Math.abs(up - edge) + (from < 0 ? -0.03 : 0),
        upper,
        crease,
        smoothstep(CORNER * 1.03, CORNER * 0.86, Math.abs(across)),
      ],
      o + 3,
    );
  }
  fillVarying(view.frame, {floats, values}, lids.indices, (m) => {
    const isUpper = m[13]! >= 0 ? 1 : 0;
    const fromEdge = m[12]!;
    const [ex, ey, ez] = [
      (m[9]! - eye.x) * 0.8,
      (m[10]! - eye.y + 0.03) * 1.15,
      (m[11]! - 0.62) * 0.7,
    ];
    const thin = 0.13 * Math.exp(-(ex * ex + ey * ey + ez * ez) / 0.029);
    const away = smoothstep(0, 0.3, fromEdge);
    const crease = Math.exp(-(((m[14]! - 0.27) / 0.055) ** 2)) * isUpper;
    const fold = 1 - crease * (0.42 - 0.3 * blink);
    const lashes =
      smoothstep(0.075 + 0.05 * blink, 0.03 + 0.03 * blink, fromEdge) *
      smoothstep(-0.012, 0, fromEdge) *
      blend(0.42, 0.95, isUpper) *
      m[15]!;
    const tints = [0.8, 1, 0.95] as const;
    const warm = [0.97, 0.88, 0.86] as const;
    const albedo = ([0, 1, 2] as const).map((k) => {
      const c = skin[k] * (1 - thin * tints[k]) * blend(warm[k], 1, away) * fold;
      return blend(c, lash[k], lashes) ** 2;
    }) as unknown as Vector;
    const colour = lit(view, albedo, unitOf(m[3]!, m[4]!, m[5]!), unitOf(m[6]!, m[7]!, m[8]!), {
      open: blend(0.85, 0.74, smoothstep(0, 0.5, fromEdge)),
      gloss: 0.03,
      flesh: 1,
    });
    return pack(...colour);
  });
}
