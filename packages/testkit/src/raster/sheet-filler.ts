/** Draws a sheet: for each pixel, where its ray meets the sheet. */
import {lightUniforms} from '../sitter/sitter-view.js';
import {rotation, type Vector} from '../sitter/vector.js';
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
/** Less contrast of the dots than this is less than one step of 255. */
const LEAST_DOTS = 0.004;
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
  const inSheet = (x: number, y: number, z: number): Vector => [
    r[0]! * x + r[1]! * y + r[2]! * z,
    r[4]! * x + r[5]! * y + r[6]! * z,
    r[8]! * x + r[9]! * y + r[10]! * z,
  ];
  // The camera, and the way from pixel to pixel, in the sheet's axes: x right, y up, z to the camera when held straight.
  const [ox, oy, ez] = inSheet(
    (-offset[0] * width * distance) / focal,
    (-offset[1] * height * distance) / focal,
    distance,
  );
  const ex = ox + (anchor[0] - 0.5) * medium.width;
  const ey = oy + (0.5 - anchor[1]) * medium.height;
  const [stepX, stepY, stepZ] = inSheet(1 / focal, 0, 0);
  const lying = bendAxis === 'lying';
  const [halfWidth, halfHeight] = [medium.width / 2, medium.height / 2];
  const [outerX, outerY] = [halfWidth + medium.rim[0], halfHeight + medium.rim[1]];
  const [rimRed, rimGreen, rimBlue] = medium.rimColour.map((share) => 255 * share) as [
    number,
    number,
    number,
  ];
  const level = levelFor(levels, ((levels[0]!.width / medium.width) * distance) / focal);
  const {data, width: levelWidth, height: levelHeight} = level;
  const rowBytes = levelWidth * 4;
  // One look at each pixel's middle: where dots are finer than pixels this beats as a camera's own grid does.
  const dots = medium.dotContrast * dotShare(medium.dots, distance / focal);
  const dotted = dots > LEAST_DOTS;
  const lit = shadesOf(medium, setting, r, bendAxis);
  const flatShade = lit(0);
  const glass = medium.shines ? glassOf(medium, setting, inSheet) : undefined;
  const radius = bend === 0 ? 0 : 1 / bend;
  const depth = ez + radius;
  const from = lying ? ey : ex;
  const outside = from * from + depth * depth - radius * radius;
  for (let y = 0; y < height; y++) {
    const start = inSheet((0.5 - width / 2) / focal, (height / 2 - y - 0.5) / focal, -1);
    let rx = start[0] - stepX;
    let ry = start[1] - stepY;
    let rz = start[2] - stepZ;
    const row = y * width;
    for (let x = 0; x < width; x++) {
      rx += stepX;
      ry += stepY;
      rz += stepZ;
      let u: number;
      let v: number;
      let shade = flatShade;
      if (bend === 0) {
        const t = -ez / rz;
        if (!(t > 0)) continue;
        u = ex + t * rx;
        v = ey + t * ry;
        if (u < -outerX || u > outerX || v < -outerY || v > outerY) continue;
      } else {
        // A cylinder that touches the flat sheet along the axis through the picture's middle.
        const across = lying ? ry : rx;
        const a = across * across + rz * rz;
        const b = from * across + depth * rz;
        const root = b * b - a * outside;
        if (root < 0) continue;
        const t = (-b - Math.sign(bend) * Math.sqrt(root)) / a;
        if (!(t > 0)) continue;
        const slope = Math.atan((from + t * across) / (depth + t * rz));
        u = lying ? ex + t * rx : slope * radius;
        v = lying ? slope * radius : ey + t * ry;
        if (u < -outerX || u > outerX || v < -outerY || v > outerY) continue;
        shade = lit(slope);
      }
      let red = rimRed;
      let green = rimGreen;
      let blue = rimBlue;
      if (u >= -halfWidth && u <= halfWidth && v >= -halfHeight && v <= halfHeight) {
        const across = (u + halfWidth) / medium.width;
        const down = (halfHeight - v) / medium.height;
        if (holes?.(across, down)) continue;
        const px = Math.max(0, across * levelWidth - 0.5);
        const py = Math.max(0, down * levelHeight - 0.5);
        const x0 = Math.min(levelWidth - 2, px | 0);
        const y0 = Math.min(levelHeight - 2, py | 0);
        const fx = Math.min(1, px - x0);
        const fy = Math.min(1, py - y0);
        const i = y0 * rowBytes + x0 * 4;
        const k = i + rowBytes;
        const w11 = fx * fy;
        const w10 = fx - w11;
        const w01 = fy - w11;
        const w00 = 1 - fx - w01;
        red = data[i]! * w00 + data[i + 4]! * w10 + data[k]! * w01 + data[k + 4]! * w11;
        green = data[i + 1]! * w00 + data[i + 5]! * w10 + data[k + 1]! * w01 + data[k + 5]! * w11;
        blue = data[i + 2]! * w00 + data[i + 6]! * w10 + data[k + 2]! * w01 + data[k + 6]! * w11;
        if (dotted) {
          const wave = cosine(u * medium.dots) + cosine(v * medium.dots);
          const grid = 1 - dots * (0.5 - 0.25 * wave);
          red *= grid;
          green *= grid;
          blue *= grid;
        }
      }
      if (glass === undefined) {
        pixels[row + x] = pack(
          shade[red | 0]!,
          shade[256 + (green | 0)]!,
          shade[512 + (blue | 0)]!,
        );
      } else {
        const glare = glass(rx, ry, rz);
        pixels[row + x] = pack(red + glare, green + glare, blue + glare);
      }
    }
  }
}

const WAVE_STEPS = 256;
const WAVE = Float32Array.from({length: WAVE_STEPS}, (_, i) =>
  Math.cos((2 * Math.PI * i) / WAVE_STEPS),
);

/** The cosine of so many whole turns. */
const cosine = (turns: number): number => WAVE[((turns - Math.floor(turns)) * WAVE_STEPS) | 0]!;

/** How much of the dots is left when a pixel covers `cm` centimetres of the sheet (the sinc of a square pixel). */
function dotShare(dots: number, cm: number): number {
  const x = Math.PI * dots * cm;
  return x < 1e-6 ? 1 : Math.abs(Math.sin(x) / x);
}

/** What is seen in glass along a ray (in the sheet's axes, any length) that is thrown back: the lamp, and a little of the room. */
function glassOf(
  {gloss}: SheetMedium,
  {light}: SheetSetting,
  inSheet: (x: number, y: number, z: number) => Vector,
): (rx: number, ry: number, rz: number) => number {
  const [lx, ly, lz] = inSheet(...lightUniforms(light).uLight);
  const room = gloss * ROOM_BRIGHT * light.intensity;
  const lamp = gloss * LAMP_BRIGHT * light.intensity;
  return (rx, ry, rz) => {
    const along = rx * lx + ry * ly - rz * lz;
    // Most rays miss it: no root is taken for them.
    const squared = along * along;
    const length = rx * rx + ry * ry + rz * rz;
    if (along <= 0 || squared < LAMP_EDGE * LAMP_EDGE * length) return room;
    const off = Math.sqrt(squared / length);
    const inLamp = Math.min(1, (off - LAMP_EDGE) / (LAMP_COSINE - LAMP_EDGE));
    return room + lamp * inLamp * inLamp;
  };
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
