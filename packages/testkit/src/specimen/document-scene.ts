/** A document on a table before a handheld camera. Tests set its state; a simulated camera draws it frame by frame. */
import {assertArgument, type Point, type Quad} from '@passbase-verify/protocol';
import type {Context2D} from './canvas-mm.js';
import {drawPassportCover} from './passport-cover.js';
import {PASSPORT_PAGE} from './passport-page.js';
import {lampMirroredAt, mirroredAt} from './scene-lamp.js';
import {ScenePainter, type SceneLook} from './scene-painter.js';
import {
  adjugate,
  blendViews,
  createHand,
  guideScale,
  pageOutline,
  pageToFrame,
  type Matrix3,
  type PageSize,
  type PageView,
} from './scene-view.js';
import {drawTable, TABLE_SIZE, type TableKind} from './table-texture.js';

export interface DocumentSceneState {
  /**
   * - `far`: small, tilted, off the middle.
   * - `approach`: from `far` into the guide, beginning with the next frame drawn; then as `held`.
   * - `held`: in the guide, as still as a hand is.
   * - `moving`: about the guide, swaying.
   * - `tilting`: in the guide, turned to and fro, as one does to be rid of a reflection.
   */
  readonly hold: 'far' | 'approach' | 'held' | 'moving' | 'tilting';
  readonly side: 'photo-page' | 'wrong-side';
  readonly light: 'bright' | 'dark' | 'glare';
  readonly focus: 'sharp' | 'blurred';
}

export interface DocumentSceneOptions {
  /** The page, drawn flat: of a person by `drawPassportPage`, or any picture that is held before the camera. */
  readonly page: OffscreenCanvas | HTMLCanvasElement | ImageBitmap;
  /** What is seen when it is turned over. Default: the passport's cover. */
  readonly back?: OffscreenCanvas | HTMLCanvasElement | ImageBitmap;
  /** Size of the page in millimetres. Default: ID-3, 125 × 88. */
  readonly size?: PageSize;
  readonly seed?: number;
  readonly table?: TableKind;
  /** Share of the guide that the held page fills, 0.3..1.2. Default 0.92. */
  readonly fill?: number;
  /** Milliseconds of the way from far into the guide. Default 1800. */
  readonly approachMs?: number;
  /** Default: `approach`, photo page, bright, sharp. */
  readonly state?: Partial<DocumentSceneState>;
}

/** One frame to draw. */
export interface DocumentSceneFrame {
  /** Milliseconds on the scene's own clock; any start. */
  readonly time: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const DEFAULT_STATE: DocumentSceneState = {
  hold: 'approach',
  side: 'photo-page',
  light: 'bright',
  focus: 'sharp',
};

const FAR: PageView = {x: 0.6, y: 0.42, scale: 0.46, tilt: 30, pan: -13, roll: 13};

/** How much the hand moves, in steady hands. */
const HAND = {far: 6, approach: 1, held: 1, moving: 34, tilting: 2} as const;

/** Turning to and fro: degrees and seconds. A reflection then wanders by five centimetres, off the page's print and back. */
const TILTING = {tilt: 8, tiltSeconds: 2.6, pan: 5, panSeconds: 3.7} as const;

/** Where the page mirrors the lamp when it is first held up: over the right half of the MRZ's first line and what is above it. */
const LAMP_ON_PAGE = {x: 13, y: 20} as const;

const LIGHT: Readonly<
  Record<DocumentSceneState['light'], Pick<SceneLook, 'exposure' | 'glare' | 'noise'>>
> = {
  bright: {exposure: 0.88, glare: 0, noise: 0.01},
  glare: {exposure: 0.9, glare: 1, noise: 0.01},
  // A dim lamp: the sensor's gain makes up for some of it and brings noise.
  dark: {exposure: 0.15, glare: 0, noise: 0.02},
};

/** Circle of confusion of `blurred` over the frame width: eight pixels of 1280, half an MRZ character. */
const DEFOCUS = 8 / 1280;
/** Seconds that the shutter is open: a 60th, as phones choose indoors. */
const SHUTTER = 1 / 60;

/** Owns a WebGL context until it is closed. */
export class DocumentScene {
  readonly #painter: ScenePainter;
  readonly #size: PageSize;
  readonly #fill: number;
  readonly #approachMs: number;
  readonly #held: PageView;
  readonly #hand: ReturnType<typeof createHand>;
  #state: DocumentSceneState;
  /** Time of the first frame of this hold. */
  #holdSince: number | undefined;
  #frames = 0;

  constructor(options: DocumentSceneOptions) {
    const {page, size = PASSPORT_PAGE, seed = 1, fill = 0.92, approachMs = 1800} = options;
    assertArgument(Number.isSafeInteger(seed), 'seed must be an integer');
    assertArgument(fill >= 0.3 && fill <= 1.2, 'fill must be 0.3..1.2');
    assertArgument(size.width > 0 && size.height > 0, 'size must be in millimetres');
    assertArgument(approachMs >= 0, 'approachMs must not be negative');
    this.#size = size;
    this.#fill = fill;
    this.#approachMs = approachMs;
    this.#state = {...DEFAULT_STATE, ...options.state};
    this.#hand = createHand(seed);
    // Nobody holds a page quite square to the lens.
    this.#held = this.#hand(
      {x: 0.5, y: 0.5, scale: 1, tilt: 1.5, pan: -1, roll: 0.3},
      seed * 7919,
      4,
    );
    this.#painter = new ScenePainter({
      table: drawTable(options.table ?? 'wood', seed),
      tableSize: TABLE_SIZE,
      sides: [page, options.back ?? drawPassportCover()],
      size,
    });
  }

  get state(): DocumentSceneState {
    return this.#state;
  }

  /** Changes the scene from the next frame on. Setting `hold: 'approach'` again starts the way anew. */
  set(change: Partial<DocumentSceneState>): void {
    this.#state = Object.freeze({...this.#state, ...change});
    if (change.hold) this.#holdSince = undefined;
  }

  /** Draws the frame over the whole canvas of `context`. */
  draw(context: Context2D, frame: DocumentSceneFrame): void {
    const {time, width, height} = frame;
    this.#holdSince ??= time;
    const matrix = this.#matrix(frame);
    const before = this.#matrix({...frame, time: time - SHUTTER * 1000});
    this.#painter.paint({
      width,
      height,
      frameToPage: adjugate(matrix),
      mmPerPixel: 1 / (this.#scale(frame) * this.#view(time).scale),
      side: this.#state.side === 'photo-page' ? 0 : 1,
      noiseSeed: this.#frames++,
      look: {
        ...LIGHT[this.#state.light],
        mirrored: this.#mirrored(frame),
        defocus: this.#state.focus === 'blurred' ? DEFOCUS * width : 0,
        motion: [
          matrix[2] / matrix[8] - before[2] / before[8],
          matrix[5] / matrix[8] - before[5] / before[8],
        ],
      },
    });
    context.drawImage(this.#painter.canvas, 0, 0, width, height);
  }

  /** Where the page's corners are at that time: the truth that a reader's outline is compared with. */
  outline(frame: DocumentSceneFrame): Quad {
    return pageOutline(this.#matrix(frame), this.#size, frame.width, frame.height);
  }

  /** Gives the WebGL context back. */
  close(): void {
    this.#painter.close();
  }

  #scale({width, height}: DocumentSceneFrame): number {
    return guideScale(this.#size, this.#fill, width, height);
  }

  #matrix(frame: DocumentSceneFrame): Matrix3 {
    return pageToFrame(this.#view(frame.time), this.#scale(frame), frame.width, frame.height);
  }

  /** The lamp stays where it is; the page moves under it. */
  #mirrored(frame: DocumentSceneFrame): Point {
    const {width} = frame;
    const held = this.#scale(frame);
    const lamp = lampMirroredAt(LAMP_ON_PAGE, {view: this.#held, held, width});
    return mirroredAt(lamp, {view: this.#view(frame.time), held, width});
  }

  #view(time: number): PageView {
    const {hold} = this.#state;
    return this.#hand(this.#path(time), time, HAND[hold]);
  }

  #path(time: number): PageView {
    const {hold} = this.#state;
    if (hold === 'far') return FAR;
    const passed = time - (this.#holdSince ?? time);
    if (hold === 'tilting') return tilted(this.#held, passed / 1000);
    if (hold !== 'approach') return this.#held;
    return blendViews(FAR, this.#held, this.#approachMs === 0 ? 1 : passed / this.#approachMs);
  }
}

function tilted(held: PageView, seconds: number): PageView {
  const wave = (period: number): number => Math.sin((2 * Math.PI * seconds) / period);
  return {
    ...held,
    tilt: held.tilt + TILTING.tilt * wave(TILTING.tiltSeconds),
    pan: held.pan + TILTING.pan * wave(TILTING.panSeconds),
  };
}
