/** Draws a sheet: for each pixel, where its ray meets the sheet. */
import {lightUniforms} from '../sitter/sitter-view.js';
import {rotation} from '../sitter/vector.js';
import {focalLength} from '../sitter/optics.js';
import {levelFor, type MipLevel} from './mip-levels.js';
import {exposed, pack, type PixelFrame} from './pixel-frame.js';
import type {SheetMedium, SheetPlace, SheetSetting} from './sheet.js';

/** True where there is a hole, by shares of the picture from its top left. */
export type SheetHoles = (across: number, down: number) => boolean;

/** Share of the light that white paper throws back. */
const PAPER = 0.85;
/** Steps in which the light on a bent sheet is reckoned. */
const SHADES = 64;
/** The lamp in glass: as large as it looks, and how bright; how much of the room is seen in it besides. */
const LAMP_COSINE = Math.cos((7 * Math.PI) / 180);
const LAMP_EDGE = Math.cos((11 * Math.PI) / 180);
const LAMP_BRIGHT = 170;
const ROOM_BRIGHT = 14;

/**
 * Draws over what is nearer than nothing: `frame` has its backdrop, or whatever is seen behind.
 * @param levels - The picture and its smaller copies (`mipLevels`), the top row first.
 */
export function fillSheet(
  frame: PixelFrame,
  levels: readonly MipLevel[],
  medium: SheetMedium,
  place: SheetPlace,
  setting: SheetSetting,
  holes?: SheetHoles,
): void {
  const {width, height, pixels} = frame;
  const focal = focalLength(width, height);
  const {anchor = [0.5, 0.5], bend = 0, bendAxis = 'upright', distance, offset} = place;
  const r = rotation(place.yaw, place.pitch, place.roll);
  const level = levelFor(levels, (levels[0]!.width / medium.width) * (distance / focal));
  // The camera, and the axes of its picture, in the sheet's axes: x right, y up, z to the camera when held straight.
  const at = [
    (offset[0] * width * distance) / focal,
    (offset[1] * height * distance) / focal,
    -distance,
  ];
  const inSheet = (x: number, y: number, z: number): [number, number, number] => [
    r[0]! * x + r[1]! * y + r[2]! * z,
    r[4]! * x + r[5]! * y + r[6]! * z,
    r[8]! * x + r[9]! * y + r[10]! * z,
  ];
  const held = [(anchor[0] - 0.5) * medium.width, (0.5 - anchor[1]) * medium.height] as const;
  const [ox, oy, oz] = inSheet(-at[0]!, -at[1]!, -at[2]!);
  const eye = [ox + held[0], oy + held[1], oz] as const;
  const step = inSheet(1 / focal, 0, 0);
  const lit = shadesOf(medium, setting, r, bendAxis);
  const lying = bendAxis === 'lying';
  const [halfWidth, halfHeight] = [medium.width / 2, medium.height / 2];
  const [outerX, outerY] = [halfWidth + medium.rim[0], halfHeight + medium.rim[1]];
  const rim = medium.rimColour.map((share) => 255 * share) as [number, number, number];
  const {data, width: levelWidth, height: levelHeight} = level;
  const perDot = 2 * Math.PI * medium.dots;
  // One look at each pixel's middle: where dots are finer than pixels this beats as a camera's own grid does.
  const dots = medium.dotContrast * dotShare(medium.dots, distance / focal);
  const lamp = lampInSheet(setting, r);
  for (let y = 0; y < height; y++) {
    const start = inSheet((0.5 - width / 2) / focal, (height / 2 - y - 0.5) / focal, -1);
    let [rx, ry, rz] = start;
    for (let x = 0; x < width; x++, rx += step[0], ry += step[1], rz += step[2]) {
      let u: number;
      let v: number;
      let slope = 0;
      if (bend === 0) {
        const t = -eye[2] / rz;
        if (!(t > 0)) continue;
        u = eye[0] + t * rx;
        v = eye[1] + t * ry;
      } else {
        // A cylinder that touches the flat sheet along the axis through the picture's middle.
        const across = lying ? ry : rx;
        const from = lying ? eye[1] : eye[0];
        const radius = 1 / bend;
        const depth = eye[2] + radius;
        const a = across * across + rz * rz;
        const b = from * across + depth * rz;
        const c = from * from + depth * depth - radius * radius;
        const root = b * b - a * c;
        if (root < 0) continue;
        const t = (-b - Math.sign(bend) * Math.sqrt(root)) / a;
        if (!(t > 0)) continue;
        slope = Math.atan((from + t * across) / (depth + t * rz));
        const along = slope * radius;
        u = lying ? eye[0] + t * rx : along;
        v = lying ? along : eye[1] + t * ry;
      }
      if (u < -outerX || u > outerX || v < -outerY || v > outerY) continue;
      let red: number;
      let green: number;
      let blue: number;
      if (Math.abs(u) > halfWidth || Math.abs(v) > halfHeight) {
        [red, green, blue] = rim;
      } else {
        const across = (u + halfWidth) / medium.width;
        const down = (halfHeight - v) / medium.height;
        if (holes?.(across, down)) continue;
        const px = Math.max(0, across * levelWidth - 0.5);
        const py = Math.max(0, down * levelHeight - 0.5);
        const x0 = Math.min(levelWidth - 2, px | 0);
        const y0 = Math.min(levelHeight - 2, py | 0);
        const fx = Math.min(1, px - x0);
        const fy = Math.min(1, py - y0);
        const i = (y0 * levelWidth + x0) * 4;
        const k = i + levelWidth * 4;
        const w00 = (1 - fx) * (1 - fy);
        const w10 = fx * (1 - fy);
        const w01 = (1 - fx) * fy;
        const w11 = fx * fy;
        red = data[i]! * w00 + data[i + 4]! * w10 + data[k]! * w01 + data[k + 4]! * w11;
        green = data[i + 1]! * w00 + data[i + 5]! * w10 + data[k + 1]! * w01 + data[k + 5]! * w11;
        blue = data[i + 2]! * w00 + data[i + 6]! * w10 + data[k + 2]! * w01 + data[k + 6]! * w11;
        if (dots > 0.004) {
          const grid = 1 - dots * (0.5 - 0.25 * (Math.cos(perDot * u) + Math.cos(perDot * v)));
          red *= grid;
          green *= grid;
          blue *= grid;
        }
      }
      let glare = 0;
      if (medium.shines || medium.gloss > 0.3) {
        // Glass in front: the ray is thrown back, to the lamp or into the room.
        const length = Math.sqrt(rx * rx + ry * ry + rz * rz);
        const cosine = (rx * lamp[0] + ry * lamp[1] - rz * lamp[2]) / length;
        const inLamp = Math.max(0, Math.min(1, (cosine - LAMP_EDGE) / (LAMP_COSINE - LAMP_EDGE)));
        glare =
          medium.gloss * (LAMP_BRIGHT * inLamp * inLamp + ROOM_BRIGHT) * setting.light.intensity;
      }
      if (!medium.shines) {
        const shown = lit(slope);
        red = shown[red | 0]!;
        green = shown[256 + (green | 0)]!;
        blue = shown[512 + (blue | 0)]!;
      }
      pixels[y * width + x] = pack(red + glare, green + glare, blue + glare);
    }
  }
}

/** How much of the dots is left when a pixel covers `cm` centimetres of the sheet (the sinc of a square pixel). */
function dotShare(dots: number, cm: number): number {
  const x = Math.PI * dots * cm;
  return x < 1e-6 ? 1 : Math.abs(Math.sin(x) / x);
}

/** The lamp's direction in the sheet's axes. */
function lampInSheet({light}: SheetSetting, r: Float32Array): readonly [number, number, number] {
  const [x, y, z] = lightUniforms(light).uLight;
  return [
    r[0]! * x + r[1]! * y + r[2]! * z,
    r[4]! * x + r[5]! * y + r[6]! * z,
    r[8]! * x + r[9]! * y + r[10]! * z,
  ];
}

/** What each value of paint becomes in this light where the sheet has a slope (radians): 256 reds, greens and blues each. */
function shadesOf(
  {gloss}: SheetMedium,
  {light}: SheetSetting,
  r: Float32Array,
  axis: 'upright' | 'lying',
): (slope: number) => Float32Array {
  const {uLight, uLamp, uSky, uGround} = lightUniforms(light);
  const tables: Float32Array[] = [];
  const make = (slope: number): Float32Array => {
    const [a, c] = [Math.sin(slope), Math.cos(slope)];
    const n = axis === 'upright' ? ([a, 0, c] as const) : ([0, a, c] as const);
    const [nx, ny, nz] = [0, 1, 2].map(
      (row) => r[row]! * n[0] + r[4 + row]! * n[1] + r[8 + row]! * n[2],
    ) as [number, number, number];
    const lamp = Math.max(0, nx * uLight[0] + ny * uLight[1] + nz * uLight[2]);
    const shine = gloss * lamp * Math.max(0, nz) ** 18;
    const table = new Float32Array(768);
    for (const k of [0, 1, 2] as const) {
      const falls = uLamp[k] * lamp + uGround[k] + (uSky[k] - uGround[k]) * (0.5 + 0.5 * ny);
      for (let value = 0; value < 256; value++) {
        const albedo = PAPER * (value / 255) ** 2;
        table[k * 256 + value] = exposed(albedo * falls + uLamp[k] * shine);
      }
    }
    return table;
  };
  return (slope) => {
    const shade = Math.round((slope / Math.PI + 0.5) * SHADES);
    return (tables[shade] ??= make((shade / SHADES - 0.5) * Math.PI));
  };
}
