/** Paints a flat page on a table as a camera sees it, in one pass of WebGL 2; quick enough in software too. */
import {PassbaseError, type Point} from '@passbase-verify/protocol';
import {seededRandom} from '../sitter/seeded-random.js';
import {BLUR_TAPS, BLURRED, GRAIN_SIDE, innerHalf, SHARP, VERTEX} from './scene-shader.js';
import type {Matrix3, PageSize} from './scene-view.js';
import {linkProgram, uploadBytes, uploadPicture} from './webgl.js';

export interface SceneLook {
  /** Factor on all light: 1 is a bright room. */
  readonly exposure: number;
  /** 0 none, 1 a lamp mirrored by the page. */
  readonly glare: number;
  /** Where it is mirrored, page millimetres. */
  readonly mirrored: Point;
  /** Radius of the lens' circle of confusion in pixels of the frame. */
  readonly defocus: number;
  /** How far the picture moves while the shutter is open, in pixels. */
  readonly motion: readonly [number, number];
  /** Standard deviation of the sensor's noise, 0..1. */
  readonly noise: number;
}

export interface ScenePainterOptions {
  readonly table: OffscreenCanvas;
  /** Millimetres that the table's picture covers before it repeats. */
  readonly tableSize: number;
  readonly sides: readonly (OffscreenCanvas | HTMLCanvasElement | ImageBitmap)[];
  readonly size: PageSize;
}

export interface SceneShot {
  readonly width: number;
  readonly height: number;
  /** From frame pixels to page millimetres, up to a factor. */
  readonly frameToPage: Matrix3;
  /** Millimetres that a pixel covers at the page's middle. */
  readonly mmPerPixel: number;
  /** Index into `sides`. */
  readonly side: number;
  readonly look: SceneLook;
  /** Changes with every frame, so that noise is fresh. */
  readonly noiseSeed: number;
}

/** Pixels of movement while the shutter is open that an eye sees as blur. */
const VISIBLE_MOTION = 2;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Which texture unit shows what. */
const UNITS = {page: 0, table: 1, grains: 2} as const;

/** Owns a WebGL context until it is closed. */
export class ScenePainter {
  /** Holds the frame painted last, at half its size where it is blurred. */
  readonly canvas = new OffscreenCanvas(1, 1);
  readonly #gl: WebGL2RenderingContext;
  readonly #sharp: WebGLProgram;
  readonly #blurred: WebGLProgram;
  readonly #sides: readonly {texture: WebGLTexture; pxPerMm: number}[];
  readonly #tablePxPerMm: number;

  /** @throws {PassbaseError} `ERR_CAMERA_UNSUPPORTED` where there is no WebGL 2. */
  constructor({table, tableSize, sides, size}: ScenePainterOptions) {
    const gl = this.canvas.getContext('webgl2', {alpha: false, antialias: false, depth: false});
    if (!gl) throw new PassbaseError('ERR_CAMERA_UNSUPPORTED', 'a document scene needs WebGL 2');
    this.#gl = gl;
    gl.activeTexture(gl.TEXTURE0 + UNITS.grains);
    uploadBytes(gl, grains(), GRAIN_SIDE);
    gl.activeTexture(gl.TEXTURE0 + UNITS.table);
    this.#tablePxPerMm = uploadPicture(gl, table, gl.MIRRORED_REPEAT).width / tableSize;
    gl.activeTexture(gl.TEXTURE0 + UNITS.page);
    this.#sides = sides.map((side) => {
      const {texture, width} = uploadPicture(gl, side, gl.CLAMP_TO_EDGE);
      return {texture, pxPerMm: width / size.width};
    });
    const program = (fragment: string): WebGLProgram => {
      const linked = linkProgram(gl, VERTEX, fragment);
      gl.useProgram(linked);
      const at = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(linked, name);
      for (const [name, unit] of Object.entries(UNITS)) gl.uniform1i(at(name), unit);
      gl.uniform2f(at('inner'), ...innerHalf(size));
      gl.uniform2f(at('pageScale'), 1 / size.width, 1 / size.height);
      gl.uniform1f(at('tableScale'), 1 / tableSize);
      return linked;
    };
    this.#sharp = program(SHARP);
    this.#blurred = program(BLURRED);
  }

  paint(shot: SceneShot): void {
    const gl = this.#gl;
    const {width, height, mmPerPixel, look, noiseSeed} = shot;
    const side = this.#sides[shot.side];
    if (!side) return;
    const speed = Math.hypot(...look.motion);
    const blurred = look.defocus > 0 || speed > VISIBLE_MOTION;
    // Blurred frames take several looks at each pixel and have no detail to lose: they are painted at half size.
    this.#resize(Math.ceil(blurred ? width / 2 : width), Math.ceil(blurred ? height / 2 : height));
    const program = blurred ? this.#blurred : this.#sharp;
    gl.useProgram(program);
    const at = (name: string): WebGLUniformLocation | null => gl.getUniformLocation(program, name);
    // Six taps in a circle leave gaps that blur in the texture closes.
    const spread = blurred ? Math.max(2, look.defocus * 0.8, speed / BLUR_TAPS) : 1;
    // Three quarters of a level finer than a pixel: a lens resolves more than a box filter leaves.
    const lod = (pxPerMm: number): number => Math.log2(pxPerMm * mmPerPixel * spread) - 0.75;
    gl.bindTexture(gl.TEXTURE_2D, side.texture);
    gl.uniform1f(at('pageLod'), lod(side.pxPerMm));
    gl.uniform1f(at('tableLod'), lod(this.#tablePxPerMm));
    gl.uniformMatrix3fv(at('frameToPage'), true, shot.frameToPage);
    gl.uniform2f(at('frame'), width, height);
    gl.uniform1f(at('mmPerPixel'), mmPerPixel);
    gl.uniform1f(at('exposure'), look.exposure);
    gl.uniform1f(at('glare'), look.glare);
    gl.uniform2f(at('mirrored'), look.mirrored.x, look.mirrored.y);
    gl.uniform1f(at('noise'), look.noise);
    // Two odd strides visit every offset of the noise before they repeat.
    gl.uniform2i(at('grainOffset'), noiseSeed * 97, noiseSeed * 151);
    if (blurred) gl.uniform2fv(at('taps'), blurTaps(look));
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  /** Gives the GPU's memory back. May be called again. */
  close(): void {
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  #resize(width: number, height: number): void {
    if (this.canvas.width === width && this.canvas.height === height) return;
    this.canvas.width = width;
    this.canvas.height = height;
    this.#gl.viewport(0, 0, width, height);
  }
}

/** Places in the lens and in time at which a blurred pixel is looked at, as offsets in pixels: a sunflower drawn along the motion. */
function blurTaps({defocus, motion}: SceneLook): Float32Array {
  const offsets = Array.from({length: BLUR_TAPS}, (_, tap) => {
    const share = (tap + 0.5) / BLUR_TAPS;
    const turn = tap * GOLDEN_ANGLE;
    const radius = Math.sqrt(share) * defocus;
    return [
      radius * Math.cos(turn) + motion[0] * (share - 0.5),
      radius * Math.sin(turn) + motion[1] * (share - 0.5),
    ];
  });
  return new Float32Array(offsets.flat());
}

function grains(): Uint8Array {
  const random = seededRandom(1);
  return Uint8Array.from({length: GRAIN_SIDE ** 2}, () =>
    Math.round(127.5 * (random.next() + random.next())),
  );
}
