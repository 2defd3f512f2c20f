/** The same sitter as `createSitter` draws, drawn by the processor: several times faster where WebGL is software too. A mock. */
import {assertArgument, PassbaseError} from '@passbase-verify/protocol';
import type {GlTarget} from '../sitter/gl-program.js';
import {CM_PER_UNIT, type FaceLayout} from '../sitter/head-shape.js';
import {focalLength} from '../sitter/optics.js';
import {GLASSES_PAINT, paintedSurfaces} from '../sitter/painted-surfaces.js';
import {lookFromSeed, type SitterLook} from '../sitter/sitter-look.js';
import {sitterMeshes} from '../sitter/sitter-meshes.js';
import {NEUTRAL_STATE, type SitterState} from '../sitter/sitter-state.js';
import {gaze, lashColour, lightUniforms, places, type Lens} from '../sitter/sitter-view.js';
import {fillEyes} from './eye-filler.js';
import {levelFor, mipLevels, type MipLevel} from './mip-levels.js';
import {pixelFrame, type PixelFrame} from './pixel-frame.js';
import {fillBackdrop} from './raster-backdrop.js';
import {fillSurface, type RasterSurface} from './surface-filler.js';

export interface RasterSitter {
  readonly look: SitterLook;
  readonly layout: FaceLayout;
  /** Draws the sitter over the whole frame; what `state` leaves out is as in `NEUTRAL_STATE`. `focal` in pixels: default, the camera's. */
  draw(state: Partial<SitterState>, frame: PixelFrame, focal?: number): void;
  /** A picture of the sitter for a print or a screen, 768 × 1024 pixels by default, from 62 cm away. */
  picture(state?: Partial<SitterState>, size?: {width: number; height: number}): PixelFrame;
  /** Where the middles of both eyes are in such a drawing, in pixels from its top left; the one at the picture's left first. */
  eyes(state: Partial<SitterState>, lens: Lens): readonly [Place, Place];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Pixels of a print's picture, and its lens: 62 cm away, the face with hair fills it. */
const PICTURE = {width: 768, height: 1024} as const;
export const PICTURE_DISTANCE = 62;
export const pictureFocal = (height: number): number => height * 2;

/** Texels of the whole texture over one unit (11 cm) of the surface's front, per texel of its width: from how the rays are spread. */
const SPREAD = {head: 1 / 1.67, other: 1 / 3.8} as const;

interface Painted extends RasterSurface {
  readonly levels: readonly MipLevel[];
  readonly spread: number;
}

/** @throws {PassbaseError} `ERR_VERIFY_UNEXPECTED` where there is no WebGL 2: the paint is mixed with it, once. */
export function createRasterSitter(options: {
  readonly seed?: number;
  readonly look?: SitterLook;
}): RasterSitter {
  const {seed = 1, look = lookFromSeed(seed)} = options;
  assertArgument(Number.isSafeInteger(look.seed), 'a sitter needs a whole number as its seed');
  const meshes = sitterMeshes(look);
  const surfaces = paint(look, meshes);
  const {layout} = meshes;

  const draw = (given: Partial<SitterState>, frame: PixelFrame, focal: number): void => {
    const state: SitterState = {...NEUTRAL_STATE, ...given};
    const lens = {width: frame.width, height: frame.height, focal};
    fillBackdrop(frame, state.background, state.light);
    const {head, body} = places(state, lens);
    const view = {
      frame,
      focal,
      head,
      body,
      light: lightUniforms(state.light),
      mouth: [layout.mouth.halfWidth, layout.mouth.y, state.mouth, state.smile] as const,
    };
    for (const surface of surfaces) {
      const texels = (surface.levels[0]!.width * surface.spread * state.distance) / focal;
      fillSurface(surface, levelFor(surface.levels, texels / CM_PER_UNIT), view);
    }
    fillEyes({
      ...view,
      layout,
      blink: state.blink,
      iris: look.eyes,
      skin: look.skin,
      lash: lashColour(look),
      gaze: [gaze(head, layout, 1), gaze(head, layout, -1)],
    });
  };

  return {
    look,
    layout,
    draw: (state, frame, focal = focalLength(frame.width, frame.height)) =>
      draw(state, frame, focal),
    picture: (state = {}, {width, height} = PICTURE) => {
      const frame = pixelFrame(width, height);
      draw({distance: PICTURE_DISTANCE, ...state}, frame, pictureFocal(height));
      return frame;
    },
    eyes: (state, lens) => {
      const {head} = places({...NEUTRAL_STATE, ...state}, lens);
      const {x, y, z, ball} = layout.eye;
      const place = (side: number): Place => {
        const at = [x * side, y, z + ball] as const;
        const [px, py, pz] = [0, 1, 2].map(
          (row) =>
            head[row]! * at[0] + head[4 + row]! * at[1] + head[8 + row]! * at[2] + head[12 + row]!,
        ) as [number, number, number];
        return {
          x: lens.width / 2 - (lens.focal * px) / pz,
          y: lens.height / 2 + (lens.focal * py) / pz,
        };
      };
      return [place(-1), place(1)];
    },
  };
}

/** The paint of every surface, taken from the graphics card, which is then given back. */
function paint(look: SitterLook, meshes: ReturnType<typeof sitterMeshes>): readonly Painted[] {
  const gl = new OffscreenCanvas(16, 16).getContext('webgl2', {antialias: false});
  if (!gl) throw new PassbaseError('ERR_VERIFY_UNEXPECTED', 'the sitter needs WebGL 2');
  try {
    return paintedSurfaces(gl, look, meshes).map(({mesh, target, flesh, moves}) => ({
      mesh,
      flesh,
      moves,
      spread: moves ? SPREAD.head : SPREAD.other,
      levels: target ? mipLevels(levelOf(target)) : [GLASSES],
    }));
  } finally {
    gl.getExtension('WEBGL_lose_context')?.loseContext();
  }
}

const levelOf = (target: GlTarget): MipLevel => ({
  width: target.width,
  height: target.height,
  data: target.read(),
});

const GLASSES: MipLevel = {width: 1, height: 1, data: Uint8Array.from(GLASSES_PAINT)};
