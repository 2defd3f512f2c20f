/** Paints a flat page on a table as a camera sees it, in one pass of WebGL 2; quick enough in software too. */
import {PassbaseError} from '@passbase-verify/protocol';
import type {Matrix3, PageSize} from './scene-view.js';

export interface SceneLook {
  /** Factor on all light: 1 is a bright room. */
  readonly exposure: number;
  /** 0 none, 1 a lamp mirrored by the page. */
  readonly glare: number;
  /** Radius of the lens' circle of confusion in pixels of the frame. */
  readonly defocus: number;
  /** How far the picture moves while the shutter is open, in pixels. */
  readonly motion: readonly [number, number];
  /** Standard deviation of the sensor's noise, 0..1. */
  readonly noise: number;
}

export interface ScenePainterOptions {
  readonly table: CanvasImageSource & TexImageSource;
  /** Millimetres that the table's picture covers before it repeats. */
  readonly tableSize: number;
  readonly sides: readonly TexImageSource[];
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

/** Corner radius of an ID-3 page, millimetres (ISO/IEC 7810: 3.18). */
const CORNER = 3.18;

/** Pixels of movement while the shutter is open that an eye sees as blur. */
const VISIBLE_MOTION = 2;

const VERTEX = `#version 300 es
void main() {
  vec2 corner = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D page, table;
uniform mat3 frameToPage;
uniform vec2 frame, size, motion;
uniform float coarse, mmPerPixel, pageLod, tableLod, tableSize, exposure, glare, defocus, noise, noiseSeed;
out vec4 color;

float toEdge(vec2 mm) {
  vec2 beyond = abs(mm) - size * 0.5 + ${CORNER};
  return length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - ${CORNER};
}

vec3 seen(vec2 at) {
  vec3 q = frameToPage * vec3(at, 1.0);
  vec2 mm = q.xy / q.z;
  float edge = toEdge(mm);
  float soft = mmPerPixel * 0.7;
  vec3 light = vec3(0.0);
  if (edge > -soft) {
    float shade = 1.0 - 0.55 * exp(-max(toEdge(mm - vec2(1.4, 2.2)), 0.0) / 2.6);
    light = textureLod(table, mm / tableSize, tableLod).rgb * shade;
  }
  if (edge < soft) {
    vec3 paper = textureLod(page, mm / size + 0.5, pageLod).rgb;
    // The laminate mirrors a little of the room everywhere, and the lamp where it stands.
    vec2 lamp = (mm - vec2(13.0, 20.0)) / vec2(27.0, 17.0);
    paper = mix(paper, vec3(1.0), 0.03) + glare * 1.7 * exp(-dot(lamp, lamp));
    light = mix(paper, light, smoothstep(-soft, soft, edge));
  }
  return light;
}

float hash(vec2 p) {
  uvec2 u = uvec2(p) * uvec2(1664525u, 22695477u) + uint(noiseSeed);
  u.x ^= u.y * 747796405u;
  u.x = (u.x ^ (u.x >> 15)) * 2246822519u;
  u.x = (u.x ^ (u.x >> 13)) * 3266489917u;
  return float(u.x >> 8) / 16777216.0;
}

void main() {
  vec2 at = vec2(gl_FragCoord.x * coarse, frame.y - gl_FragCoord.y * coarse);
  vec3 light;
  if (coarse > 1.0) {
    light = vec3(0.0);
    for (int tap = 0; tap < 8; tap++) {
      float turn = float(tap) * 2.39996;
      vec2 disc = sqrt((float(tap) + 0.5) / 8.0) * defocus * vec2(cos(turn), sin(turn));
      light += seen(at + disc + motion * ((float(tap) + 0.5) / 8.0 - 0.5));
    }
    light /= 8.0;
  } else {
    light = seen(at);
  }
  vec2 middle = at / frame - 0.5;
  float lamp = 1.0 - 0.16 * middle.x - 0.20 * middle.y - 0.35 * dot(middle, middle);
  light *= exposure * lamp * vec3(1.0, 0.985, 0.955);
  float grain = hash(gl_FragCoord.xy) + hash(gl_FragCoord.xy + 4096.0) - 1.0;
  color = vec4(light + grain * noise * 2.45, 1.0);
}`;

const UNIFORMS = [
  'page', 'table', 'frameToPage', 'frame', 'size', 'motion', 'coarse', 'mmPerPixel', 'pageLod', 'tableLod',
  'tableSize', 'exposure', 'glare', 'defocus', 'noise', 'noiseSeed',
] as const; // prettier-ignore

/** Owns a WebGL context until it is closed. */
export class ScenePainter {
  /** Holds the frame painted last, at half its size where it is blurred. */
  readonly canvas = new OffscreenCanvas(1, 1);
  readonly #gl: WebGL2RenderingContext;
  readonly #uniforms: Readonly<Record<string, WebGLUniformLocation | null>>;
  readonly #sides: readonly {texture: WebGLTexture; pxPerMm: number}[];
  readonly #tablePxPerMm: number;

  /** @throws {PassbaseError} `ERR_CAMERA_UNSUPPORTED` where there is no WebGL 2. */
  constructor({table, tableSize, sides, size}: ScenePainterOptions) {
    const gl = this.canvas.getContext('webgl2', {alpha: false, antialias: false, depth: false});
    if (!gl) throw new PassbaseError('ERR_CAMERA_UNSUPPORTED', 'a document scene needs WebGL 2');
    this.#gl = gl;
    const program = link(gl);
    gl.useProgram(program);
    this.#uniforms = Object.fromEntries(
      UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)]),
    );
    gl.activeTexture(gl.TEXTURE1);
    this.#tablePxPerMm = upload(gl, table, gl.MIRRORED_REPEAT).width / tableSize;
    gl.activeTexture(gl.TEXTURE0);
    this.#sides = sides.map((side) => {
      const {texture, width} = upload(gl, side, gl.CLAMP_TO_EDGE);
      return {texture, pxPerMm: width / size.width};
    });
    gl.uniform1i(this.#at('page'), 0);
    gl.uniform1i(this.#at('table'), 1);
    gl.uniform2f(this.#at('size'), size.width, size.height);
    gl.uniform1f(this.#at('tableSize'), tableSize);
  }

  paint(shot: SceneShot): void {
    const gl = this.#gl;
    const {width, height, mmPerPixel, look, frameToPage: m} = shot;
    const side = this.#sides[shot.side];
    if (!side) return;
    // Blurred frames take eight looks at each pixel and have no detail to lose: they are painted at half size.
    const blurred = look.defocus > 0 || Math.hypot(...look.motion) > VISIBLE_MOTION;
    const coarse = blurred ? 2 : 1;
    const paintedWidth = Math.ceil(width / coarse);
    const paintedHeight = Math.ceil(height / coarse);
    if (this.canvas.width !== paintedWidth || this.canvas.height !== paintedHeight) {
      this.canvas.width = paintedWidth;
      this.canvas.height = paintedHeight;
    }
    gl.viewport(0, 0, paintedWidth, paintedHeight);
    gl.uniform1f(this.#at('coarse'), coarse);
    gl.bindTexture(gl.TEXTURE_2D, side.texture);
    // Eight taps in a circle leave gaps that half the radius of blur in the texture closes.
    const spread = Math.max(1, look.defocus * 0.7, Math.hypot(...look.motion) / 8);
    // Three quarters of a level finer than a pixel: a lens resolves more than a box filter leaves.
    const lod = (pxPerMm: number): number => Math.log2(pxPerMm * mmPerPixel * spread) - 0.75;
    gl.uniform1f(this.#at('pageLod'), lod(side.pxPerMm));
    gl.uniform1f(this.#at('tableLod'), lod(this.#tablePxPerMm));
    gl.uniformMatrix3fv(this.#at('frameToPage'), true, m);
    gl.uniform2f(this.#at('frame'), width, height);
    gl.uniform2f(this.#at('motion'), ...look.motion);
    gl.uniform1f(this.#at('mmPerPixel'), mmPerPixel);
    for (const name of ['exposure', 'glare', 'defocus', 'noise'] as const) {
      gl.uniform1f(this.#at(name), look[name]);
    }
    gl.uniform1f(this.#at('noiseSeed'), shot.noiseSeed);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  /** Gives the GPU's memory back. May be called again. */
  close(): void {
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  #at(name: (typeof UNIFORMS)[number]): WebGLUniformLocation | null {
    return this.#uniforms[name] ?? null;
  }
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) break;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
    throw new PassbaseError('ERR_CAMERA_UNSUPPORTED', 'the document scene did not compile', {
      cause: gl.getProgramInfoLog(program),
    });
  }
  return program;
}

/** Uploads a picture with its mipmaps to the active unit. */
function upload(
  gl: WebGL2RenderingContext,
  picture: TexImageSource,
  wrap: number,
): {texture: WebGLTexture; width: number} {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, picture);
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, wrap);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, wrap);
  return {texture, width: 'width' in picture ? Number(picture.width) : 1};
}
