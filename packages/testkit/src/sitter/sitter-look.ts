/** What a sitter looks like. Nobody real: every face comes out of a seed. */
import {seededRandom} from './seeded-random.js';

/** Red, green, blue as shown on a screen (sRGB), 0..1 each. */
export type Colour = readonly [number, number, number];

export const HAIR_STYLES = [
  'bald',
  'buzz',
  'short',
  'quiff',
  'curly',
  'bob',
  'long',
  'bun',
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

/** Factors of the average face, about 0.9..1.1; 1 is average. */
export interface FaceProportions {
  readonly headWidth: number;
  readonly faceLength: number;
  readonly jawWidth: number;
  readonly chin: number;
  readonly cheekbones: number;
  readonly noseWidth: number;
  readonly noseLength: number;
  readonly lipFullness: number;
  readonly mouthWidth: number;
  readonly eyeSize: number;
  readonly eyeSpacing: number;
  readonly browThickness: number;
}

const GROWN_STYLES = ['short', 'quiff', 'curly', 'bob', 'long', 'bun'] as const;

export interface SitterLook {
  readonly seed: number;
  readonly skin: Colour;
  readonly hair: {readonly style: HairStyle; readonly colour: Colour};
  readonly eyes: Colour;
  readonly lips: Colour;
  readonly clothes: Colour;
  readonly proportions: FaceProportions;
  /** 0 none .. 1 full. */
  readonly beard: number;
  /** 0 none .. 1 many. */
  readonly freckles: number;
  readonly glasses: boolean;
  /** How far the skin has aged: 0 smooth (default) .. 1 deeply lined. Hair greys by {@link aged}. */
  readonly age?: number;
}

// Ten steps from very light to very dark, our own pick of colours along the usual range of human skin.
const SKIN_TONES: readonly [Colour, ...Colour[]] = [
  [0.96, 0.84, 0.77],
  [0.94, 0.8, 0.71],
  [0.91, 0.74, 0.64],
  [0.87, 0.68, 0.56],
  [0.8, 0.6, 0.47],
  [0.72, 0.51, 0.38],
  [0.62, 0.42, 0.3],
  [0.51, 0.34, 0.24],
  [0.42, 0.28, 0.2],
  [0.34, 0.225, 0.165],
];
const DARK_HAIR: readonly [Colour, ...Colour[]] = [
  [0.09, 0.075, 0.07],
  [0.14, 0.1, 0.08],
  [0.2, 0.135, 0.095],
];
const ANY_HAIR: readonly [Colour, ...Colour[]] = [
  ...DARK_HAIR,
  [0.34, 0.22, 0.13],
  [0.48, 0.34, 0.19],
  [0.72, 0.56, 0.34],
  [0.5, 0.22, 0.11],
  [0.62, 0.6, 0.58],
];
const DARK_EYES: readonly [Colour, ...Colour[]] = [
  [0.24, 0.14, 0.08],
  [0.33, 0.2, 0.1],
];
const ANY_EYES: readonly [Colour, ...Colour[]] = [
  ...DARK_EYES,
  [0.45, 0.36, 0.18],
  [0.34, 0.44, 0.3],
  [0.32, 0.47, 0.6],
  [0.42, 0.5, 0.55],
];
const CLOTHES: readonly [Colour, ...Colour[]] = [
  [0.2, 0.27, 0.4],
  [0.42, 0.2, 0.22],
  [0.24, 0.36, 0.31],
  [0.75, 0.73, 0.69],
  [0.27, 0.27, 0.29],
  [0.55, 0.45, 0.3],
  [0.36, 0.3, 0.48],
];

const mix = (a: Colour, b: Colour, share: number): Colour => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** A person that never was. The same seed always gives the same look; neighbouring seeds differ in everything. */
export function lookFromSeed(seed: number): SitterLook {
  const random = seededRandom(seed);
  const factor = (spread: number): number => 1 + spread * Math.max(-2, Math.min(2, random.bell()));
  // Walks through the tones with the seed, so that any ten neighbouring seeds cover the whole range.
  const tone = (((Math.trunc(seed) * 7) % 10) + 10) % 10;
  const light = tone < 4;
  const base = SKIN_TONES[tone] ?? SKIN_TONES[0];
  const skin = mix(base, SKIN_TONES[Math.min(9, tone + 1)] ?? base, random.next() * 0.6);
  // A bald head is one style of eight, but not one person of eight.
  const style = random.pick(random.chance(0.5) ? HAIR_STYLES : GROWN_STYLES);
  const colour = random.pick(light ? ANY_HAIR : DARK_HAIR);
  const longHair = style === 'bob' || style === 'long' || style === 'bun';
  const redder: Colour = light ? [0.78, 0.4, 0.38] : [0.52, 0.27, 0.24];
  return {
    seed,
    skin,
    hair: {style, colour},
    eyes: random.pick(light ? ANY_EYES : DARK_EYES),
    lips: mix(skin, redder, longHair ? 0.75 : 0.5),
    clothes: random.pick(CLOTHES),
    proportions: {
      headWidth: factor(0.025),
      faceLength: factor(0.025),
      jawWidth: factor(0.05) * (longHair ? 0.95 : 1.02),
      chin: factor(0.06),
      cheekbones: factor(0.05),
      noseWidth: factor(0.08),
      noseLength: factor(0.04),
      lipFullness: factor(0.1),
      mouthWidth: factor(0.05),
      eyeSize: factor(0.025),
      eyeSpacing: factor(0.02),
      browThickness: factor(0.12) * (longHair ? 0.85 : 1.1),
    },
    beard: !longHair && random.chance(0.4) ? random.between(0.25, 1) : 0,
    freckles: light && random.chance(0.3) ? random.between(0.3, 1) : 0,
    glasses: random.chance(0.2),
  };
}

/** The same person, older: `age` 0..1 lines the skin and greys the hair. */
export function aged(look: SitterLook, age: number): SitterLook {
  const grey: Colour = [0.66, 0.65, 0.64];
  return {
    ...look,
    age,
    hair: {...look.hair, colour: mix(look.hair.colour, grey, Math.max(0, age - 0.3) / 0.7)},
  };
}
