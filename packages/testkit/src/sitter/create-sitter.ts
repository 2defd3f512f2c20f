/** The simulated sitter: a head that MediaPipe's face model takes for a person. A mock for tests; nobody's face. */
import {assertArgument, PassbaseError} from '@passbase-verify/protocol';
import {focalLength} from './optics.js';
import {lookFromSeed, type SitterLook} from './sitter-look.js';
import {sitterRenderer, type CardPlace} from './sitter-renderer.js';
import {NEUTRAL_STATE, type SitterState} from './sitter-state.js';

export interface SitterOptions {
  /** Default: {@link lookFromSeed} of `seed`. */
  readonly look?: SitterLook;
  /** Default 1. */
  readonly seed?: number;
  /** Pixels; default 640 × 480. */
  readonly width?: number;
  readonly height?: number;
  /** Smooth outlines. Doubles the time of a frame on software WebGL; default false. */
  readonly antialias?: boolean;
  /** Where to draw; default: a new canvas. Must not have a context yet. */
  readonly canvas?: HTMLCanvasElement | OffscreenCanvas;
}

/** A card held before the camera, and the picture of the sitter on it. */
export interface FlatState extends Partial<CardPlace> {
  /** The sitter in the picture; changing it from frame to frame makes a film on a screen. */
  readonly picture?: Partial<SitterState>;
}

export interface Sitter {
  readonly look: SitterLook;
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  /** Draws the sitter; what `state` leaves out is as in {@link NEUTRAL_STATE}. Gives the canvas back. */
  draw(
    state?: Partial<SitterState>,
    size?: {readonly width: number; readonly height: number},
  ): HTMLCanvasElement | OffscreenCanvas;
  /** An attack: the sitter's own picture on a flat card, moved by hand. */
  drawFlat(
    state?: FlatState,
    size?: {readonly width: number; readonly height: number},
  ): HTMLCanvasElement | OffscreenCanvas;
  /** A passport picture (35 × 45 proportions): straight, even light, light grey wall; `width` in pixels, default 413. A new canvas each time. */
  portrait(width?: number): HTMLCanvasElement;
  /** Gives the graphics memory back. */
  close(): void;
}

const PICTURE = {width: 768, height: 1024} as const;

/** A print of 20 × 26.7 cm with the face nearly life-size. */
export const NEUTRAL_CARD: CardPlace = {
  yaw: 0,
  pitch: 0,
  roll: 0,
  distance: 40,
  offset: [0, 0],
  width: 20,
  height: 26.7,
  border: [0, 0],
  glow: 0,
  light: NEUTRAL_STATE.light,
  background: {kind: 'room', seed: 2},
};

const PASSPORT_STUDIO = {
  offset: [0, -0.02],
  light: {direction: [0.15, 0.4, 1], intensity: 1.05, colour: [1, 0.98, 0.96], ambient: 0.7},
  background: {kind: 'plain', colour: [0.87, 0.88, 0.89]},
} as const satisfies Partial<SitterState>;

export function createSitter(options: SitterOptions = {}): Sitter {
  const {seed = 1, look = lookFromSeed(seed)} = options;
  const {width = 640, height = 480, antialias = false} = options;
  const {canvas = document.createElement('canvas')} = options;
  assertArgument(Number.isSafeInteger(look.seed), 'a sitter needs a whole number as its seed');
  assertArgument(width > 0 && height > 0, 'a sitter needs a width and a height in pixels');
  canvas.width = width;
  canvas.height = height;
  const gl: RenderingContext | null = canvas.getContext('webgl2', {
    alpha: false,
    antialias,
    preserveDrawingBuffer: true,
  });
  if (!(gl instanceof WebGL2RenderingContext)) {
    throw new PassbaseError('ERR_VERIFY_UNEXPECTED', 'the sitter needs WebGL 2');
  }
  const renderer = sitterRenderer(gl, look);
  const picture = renderer.target(PICTURE.width, PICTURE.height);
  let pictured = '';

  const resize = (size: {readonly width: number; readonly height: number}): void => {
    if (canvas.width !== size.width) canvas.width = size.width;
    if (canvas.height !== size.height) canvas.height = size.height;
  };
  const lens = () => ({
    width: canvas.width,
    height: canvas.height,
    focal: focalLength(canvas.width, canvas.height),
    live: true,
  });

  return {
    look,
    canvas,
    draw: (state = {}, size = {width, height}) => {
      resize(size);
      renderer.drawSitter({...NEUTRAL_STATE, ...state}, lens());
      return canvas;
    },
    drawFlat: (state = {}, size = {width, height}) => {
      resize(size);
      const shown: SitterState = {...NEUTRAL_STATE, distance: 62, ...state.picture};
      const key = JSON.stringify(shown);
      if (key !== pictured) {
        pictured = key;
        // 62 cm away and filling the picture: a longer lens than the camera's own.
        const focal = PICTURE.height * 2;
        picture.draw(() => renderer.drawSitter(shown, {...PICTURE, focal, live: false}));
      }
      renderer.drawCard({...NEUTRAL_CARD, ...state}, picture, lens());
      return canvas;
    },
    portrait: (portraitWidth = 413) => {
      const copy = document.createElement('canvas');
      copy.width = portraitWidth;
      copy.height = Math.round((portraitWidth * 45) / 35);
      // Drawn twice as large and scaled down, so that outlines are smooth.
      const size = {width: copy.width * 2, height: copy.height * 2};
      resize(size);
      const distance = 140;
      // The head with hair, 22 cm, takes three quarters of the height (ICAO 9303-3: 70 to 80 %).
      const focal = (size.height * 0.74 * distance) / 22;
      renderer.drawSitter(
        {...NEUTRAL_STATE, ...PASSPORT_STUDIO, distance},
        {...size, focal, live: false},
      );
      const context = copy.getContext('2d');
      if (context) context.imageSmoothingQuality = 'high';
      context?.drawImage(canvas, 0, 0, copy.width, copy.height);
      return copy;
    },
    close: () => gl.getExtension('WEBGL_lose_context')?.loseContext(),
  };
}
