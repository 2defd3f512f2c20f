/** Security print of a fictional state: interfering waves, rosettes, microtext, an emblem. Units are millimetres. */
import type {SeededRandom} from '../sitter/seeded-random.js';
import {drawText, type Context2D} from './canvas-mm.js';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Inks of the page; each is used thin and translucent. */
export const INKS = {
  petrol: '#1f6f78',
  rose: '#b5547a',
  ochre: '#b98a2f',
  night: '#1b2440',
  seal: '#b3262e',
} as const;

/** Iris print: colours that run into each other across the paper. */
export function drawIris(context: Context2D, area: Area): void {
  const gradient = context.createLinearGradient(area.x, area.y, area.x + area.width, area.y);
  gradient.addColorStop(0, '#dcecec');
  gradient.addColorStop(0.35, '#f1eee2');
  gradient.addColorStop(0.65, '#f6e6e6');
  gradient.addColorStop(1, '#dfe8f3');
  context.fillStyle = gradient;
  context.fillRect(area.x, area.y, area.width, area.height);
}

export interface WaveOptions {
  readonly color: string;
  /** Millimetres between two lines. */
  readonly gap: number;
  readonly alpha: number;
}

/** A family of lines bent by three waves of random length and phase. */
export function drawWaves(
  context: Context2D,
  area: Area,
  random: SeededRandom,
  {color, gap, alpha}: WaveOptions,
): void {
  const waves = [2.6, 1.3, 0.5].map((height) => ({
    height: height * random.between(0.8, 1.2),
    length: random.between(9, 15) * (height + 0.6),
    phase: random.between(0, 2 * Math.PI),
    drift: random.between(-0.09, 0.09),
  }));
  context.save();
  context.beginPath();
  context.rect(area.x, area.y, area.width, area.height);
  context.clip();
  context.strokeStyle = color;
  context.globalAlpha = alpha;
  context.lineWidth = 0.09;
  context.beginPath();
  const lines = Math.ceil((area.height + 10) / gap);
  for (let line = 0; line < lines; line++) {
    const base = area.y - 5 + line * gap;
    for (let x = area.x; x <= area.x + area.width + 0.5; x += 0.5) {
      const bend = waves.reduce(
        (sum, wave) =>
          sum +
          wave.height * Math.sin((x / wave.length) * 2 * Math.PI + wave.phase + line * wave.drift),
        0,
      );
      if (x === area.x) context.moveTo(x, base + bend);
      else context.lineTo(x, base + bend);
    }
  }
  context.stroke();
  context.restore();
}

export interface RosetteOptions {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly petals: number;
  readonly color: string;
  readonly alpha: number;
}

/** Nested closed curves whose radius swings `petals` times a turn, each second one turned by half a petal. */
export function drawRosette(context: Context2D, options: RosetteOptions): void {
  const {x, y, radius, petals, color, alpha} = options;
  const rings = 16;
  const steps = petals * 40;
  context.save();
  context.strokeStyle = color;
  context.globalAlpha = alpha;
  context.lineWidth = 0.08;
  for (let ring = 1; ring <= rings; ring++) {
    const size = (radius * ring) / rings;
    context.beginPath();
    for (let step = 0; step <= steps; step++) {
      const turn = (step / steps) * 2 * Math.PI;
      const swing =
        1 +
        0.2 * Math.cos(petals * turn + (ring % 2) * Math.PI) +
        0.06 * Math.cos(2 * petals * turn + ring * 0.4);
      context.lineTo(x + size * swing * Math.cos(turn), y + size * swing * Math.sin(turn));
    }
    context.closePath();
    context.stroke();
  }
  context.restore();
}

/** A line of type 0.55 mm high, as wide as the area; reads as a rule until it is magnified. */
export function drawMicrotext(
  context: Context2D,
  words: string,
  {x, y, width}: Omit<Area, 'height'>,
  color: string,
): void {
  context.save();
  context.globalAlpha = 0.75;
  drawText(context, `${words} `.repeat(Math.ceil(width / (words.length * 0.3))), x, y, {
    size: 0.62,
    color,
    weight: 'bold',
    maxWidth: width,
  });
  context.restore();
}

/** The emblem of the fictional state: a compass star over waves in a ring. */
export function drawEmblem(
  context: Context2D,
  x: number,
  y: number,
  radius: number,
  color: string,
): void {
  context.save();
  context.translate(x, y);
  context.scale(radius, radius);
  context.fillStyle = color;
  context.strokeStyle = color;
  context.lineWidth = 0.06;
  for (const ring of [0.97, 0.86]) {
    context.beginPath();
    context.arc(0, 0, ring, 0, 2 * Math.PI);
    context.stroke();
  }
  for (let point = 0; point < 8; point++) {
    context.save();
    context.rotate((point * Math.PI) / 4);
    const length = point % 2 === 0 ? 0.66 : 0.4;
    context.beginPath();
    context.moveTo(0, -0.12 - length);
    context.lineTo(0.11, -0.12);
    context.lineTo(-0.11, -0.12);
    context.fill();
    context.restore();
  }
  context.beginPath();
  context.arc(0, 0, 0.13, 0, 2 * Math.PI);
  context.fill();
  for (let wave = 0; wave < 3; wave++) {
    const level = 0.42 + wave * 0.13;
    const half = Math.sqrt(0.83 ** 2 - level ** 2);
    context.beginPath();
    for (let step = 0; step <= 40; step++) {
      const at = -half + (2 * half * step) / 40;
      context.lineTo(at, level + 0.035 * Math.sin(at * 16 + wave));
    }
    context.stroke();
  }
  context.restore();
}
