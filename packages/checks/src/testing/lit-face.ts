/** A face before a screen that changes its colour, as means of its places: what `vision` would measure. A mock. */
import type {FaceColours, MeanColour} from '@passbase-verify/protocol';
import type {SeenColours} from '../screen-light/screen-light-file.js';
import {
  SCREEN_REST,
  type ScreenColour,
  type ShownColour,
} from '../screen-light/plan-screen-light.js';
import {createGaussian, createRandom} from './random.js';

type Linear = readonly [number, number, number];

export interface LitScene {
  /**
   * `head`: convex, the background a metre behind. `paper`: flat and near. `screen`: shines by itself. `nothing` lights it but the
   * room.
   */
  readonly thing: 'head' | 'paper' | 'screen';
  /** Light of the screen on what faces it, as a share of the room's. */
  readonly screen: number;
  /** Milliseconds until a frame shows what was asked for. */
  readonly delayMs: number;
  /** Milliseconds between frames. */
  readonly everyMs: number;
  /** Standard deviation of a mean, in 8-bit steps. */
  readonly noise: number;
  readonly seed: number;
  /** Colours that a replayed film was lit by; otherwise what it shows is lit evenly. */
  readonly filmed?: readonly ShownColour[];
  /** How much the camera's white balance follows the picture, 0..1. */
  readonly whiteBalance: number;
}

export const LIT_SCENE: LitScene = {
  thing: 'head',
  screen: 0.25,
  delayMs: 180,
  everyMs: 100,
  noise: 0.3,
  seed: 1,
  whiteBalance: 0.5,
};

/** What is reflected of red, green and blue: skin, and a wall. */
const SKIN: Linear = [0.45, 0.25, 0.18];
const WALL: Linear = [0.5, 0.5, 0.48];
/** Cosines to the screen, of the lamp's light, by place. */
const PLACES = {
  forehead: {screen: 0.9, lamp: 0.8},
  nose: {screen: 1, lamp: 0.7},
  leftCheek: {screen: 0.72, lamp: 0.95},
  rightCheek: {screen: 0.72, lamp: 0.45},
} as const;
/** A wall at two metres gets a sixteenth of what a face at half a metre does. */
const BEHIND = 1 / 16;

const toLinear = (byte: number): number => ((byte / 255 + 0.055) / 1.055) ** 2.4;
const toShare = (linear: number): number => 1.055 * Math.min(1, linear) ** (1 / 2.4) - 0.055;

const colourAt = (shown: readonly ShownColour[], at: number): ScreenColour =>
  shown.find(({from, to}) => at >= from && at < to)?.colour ?? SCREEN_REST;

const linearOf = (colour: ScreenColour): Linear => colour.map(toLinear) as unknown as Linear;

/** The frames of one showing, from the first colour to half a second after the last. */
export function filmLitFace(
  shown: readonly ShownColour[],
  options: Partial<LitScene> = {},
): readonly SeenColours[] {
  const scene = {...LIT_SCENE, ...options};
  const gaussian = createGaussian(createRandom(scene.seed));
  const end = shown.at(-1)!.to + 500;
  const count = Math.floor(end / scene.everyMs) + 1;
  return Array.from({length: count}, (_, i) => {
    const at = i * scene.everyMs;
    return {at, colours: coloursAt(scene, shown, at, gaussian)};
  });
}

function coloursAt(
  scene: LitScene,
  shown: readonly ShownColour[],
  at: number,
  gaussian: () => number,
): FaceColours {
  const screen = linearOf(colourAt(shown, at - scene.delayMs));
  const filmed = linearOf(colourAt(scene.filmed ?? [], at - scene.delayMs));
  const placeLight = (skin: Linear, facing: number, lamp: number): Linear => {
    // A screen's own light drowns what falls on its glass.
    const light =
      scene.thing === 'screen' ? (scene.filmed ? filmed : ([1, 1, 1] as const)) : screen;
    const share = scene.thing === 'screen' && !scene.filmed ? 0 : scene.screen;
    return skin.map((of, i) => 0.7 * of * (lamp + share * facing * light[i]!)) as unknown as Linear;
  };
  const wall = WALL.map(
    (of, i) => 0.5 * of * (1 + scene.screen * BEHIND * screen[i]!),
  ) as unknown as Linear;
  const flat = scene.thing === 'paper';
  const places = Object.entries(PLACES).map(([name, place]) => {
    const lamp = flat ? 0.8 : place.lamp;
    return [name, placeLight(SKIN, flat ? 0.9 : place.screen, lamp)] as const;
  });
  const face = places[1]![1];
  // Pulls the face towards its colour in even light.
  const away = SKIN.map((of, i) => of / face[i]!);
  const balance = away.map((value) => (value / away[1]!) ** scene.whiteBalance);
  const seenAs = (linear: Linear): MeanColour =>
    linear.map(
      (value, i) => toShare(value * balance[i]!) + (scene.noise / 255) * gaussian(),
    ) as unknown as MeanColour;
  return {
    ...Object.fromEntries(places.map(([name, linear]) => [name, seenAs(linear)])),
    background: seenAs(wall),
  } as unknown as FaceColours;
}
