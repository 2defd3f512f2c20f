/** Draws what is behind the sitter. On the canvas itself it is painted once and then copied, which is ten times cheaper. */
import {BACKDROP_HEIGHT, BACKDROP_WIDTH, backdropPixels} from './backdrop.js';
import {glProgram} from './gl-program.js';
import {screenLight} from './screen-glow.js';
import {BACKDROP_FRAGMENT, BACKDROP_VERTEX} from './shaders.js';
import type {Background, SceneLight} from './sitter-state.js';

/** Centimetres. */
const WALL_DISTANCE = 200;

export interface Behind {
  readonly background: Background;
  readonly light: SceneLight;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly live: boolean;
}

export interface BackdropPainter {
  /** Before anything else is drawn: clears, and fills in the backdrop where it is kept. */
  begin(frame: Frame, behind: Behind): void;
  /** After everything else: fills in the backdrop where it was not kept. */
  end(frame: Frame, behind: Behind): void;
}

export function backdropPainter(gl: WebGL2RenderingContext): BackdropPainter {
  const program = glProgram(gl, BACKDROP_VERTEX, BACKDROP_FRAGMENT);
  const noArrays = gl.createVertexArray();
  const texture = gl.createTexture();
  const kept = gl.createFramebuffer();
  const buffer = gl.createRenderbuffer();
  // Copying between buffers of one and of several samples is not allowed.
  const mayKeep = gl.getContextAttributes()?.antialias === false;
  let uploaded = '';
  let keptAs = '';

  const upload = (background: Background): void => {
    gl.bindTexture(gl.TEXTURE_2D, texture);
    const key = JSON.stringify(background);
    if (key === uploaded) return;
    uploaded = key;
    const [width, height, pixels] = [BACKDROP_WIDTH, BACKDROP_HEIGHT, backdropPixels(background)];
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  };

  const paint = ({background, light}: Behind): void => {
    upload(background);
    // Screens show roughly the square root of the light.
    const bright = (more: number): number => Math.sqrt(Math.min(1.3, light.intensity + more));
    const screen = screenLight(light, WALL_DISTANCE);
    program.use();
    program.set({uPaint: 0, uTint: light.colour.map((share, i) => share * bright(screen[i]!))});
    gl.bindVertexArray(noArrays);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  };

  const keep = ({width, height}: Frame, behind: Behind): void => {
    const key = JSON.stringify([width, height, behind.background, behind.light]);
    if (key === keptAs) return;
    keptAs = key;
    gl.bindRenderbuffer(gl.RENDERBUFFER, buffer);
    gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, width, height);
    gl.bindFramebuffer(gl.FRAMEBUFFER, kept);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, buffer);
    gl.viewport(0, 0, width, height);
    paint(behind);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  };

  return {
    begin: (frame, behind) => {
      if (!mayKeep || !frame.live) {
        gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
        return;
      }
      keep(frame, behind);
      const {width, height} = frame;
      gl.bindFramebuffer(gl.READ_FRAMEBUFFER, kept);
      gl.blitFramebuffer(
        ...([0, 0, width, height, 0, 0, width, height] as const),
        gl.COLOR_BUFFER_BIT,
        gl.NEAREST,
      );
      gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
      gl.clear(gl.DEPTH_BUFFER_BIT);
    },
    end: (frame, behind) => {
      if (!mayKeep || !frame.live) paint(behind);
    },
  };
}
