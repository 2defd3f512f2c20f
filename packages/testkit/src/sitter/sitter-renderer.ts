/** Draws one sitter with WebGL 2. */
import {backdropPainter, type Behind} from './backdrop-painter.js';
import {ballMesh, lidMesh} from './eye-mesh.js';
import {
  glMesh,
  glProgram,
  glTarget,
  type GlMesh,
  type GlTarget,
  type Uniform,
} from './gl-program.js';
import {CM_PER_UNIT, type FaceLayout} from './head-shape.js';
import {PAINT_BODY, PAINT_HAIR, PAINT_SKIN, PAINT_VERTEX} from './paint-shaders.js';
import {
  BALL_FRAGMENT,
  BALL_VERTEX,
  CARD_FRAGMENT,
  CARD_VERTEX,
  LID_FRAGMENT,
  LID_VERTEX,
  MOVING_FRAGMENT,
  MOVING_VERTEX,
  SURFACE_FRAGMENT,
  SURFACE_VERTEX,
} from './shaders.js';
import {screenLight} from './screen-glow.js';
import type {Colour, SitterLook} from './sitter-look.js';
import {sitterMeshes} from './sitter-meshes.js';
import type {Background, SceneLight, SitterState} from './sitter-state.js';
import type {SurfaceMesh} from './surface-mesh.js';
import {
  multiply,
  perspective,
  rotation,
  scaling,
  translation,
  unit,
  type Matrix,
  type Vector,
} from './vector.js';

/** Position 3, normal 3, texture 2, openness 1, head share 1, hair share 1. */
const SURFACE_LAYOUT = [3, 3, 2, 1, 1, 1];
/** The head turns about the top of the spine, in units. */
const PIVOT: Vector = [0, -0.5 * CM_PER_UNIT, -0.2 * CM_PER_UNIT];
/** Middle of the face and the front of the eyes, in centimetres from the head's origin. */
const FACE_MIDDLE_Y = -0.16 * CM_PER_UNIT;
const EYE_FRONT_Z = 0.64 * CM_PER_UNIT;
/** Eyes follow the camera this far off straight ahead, degrees. */
const GAZE_REACH = 28;

/** Frame size and focal length in pixels. */
export interface Lens {
  readonly width: number;
  readonly height: number;
  readonly focal: number;
  /** True for the canvas itself, whose backdrop is kept from frame to frame. */
  readonly live: boolean;
}

/** A flat card before the camera: its place, centimetres and degrees. */
export interface CardPlace {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  readonly distance: number;
  readonly offset: readonly [number, number];
  readonly width: number;
  readonly height: number;
  /** Blank margin round the picture, share of the card's width and height. */
  readonly border: readonly [number, number];
  /** 0 a print that is lit by the room .. 1 a screen that shines. */
  readonly glow: number;
  readonly light: SceneLight;
  readonly background: Background;
}

export interface SitterRenderer {
  /** Draws the sitter into whatever is bound. */
  drawSitter(state: SitterState, lens: Lens): void;
  /** Draws `picture` on a card into whatever is bound. */
  drawCard(card: CardPlace, picture: GlTarget, lens: Lens): void;
  target(width: number, height: number): GlTarget;
}

interface Surface {
  readonly mesh: GlMesh;
  readonly paint: WebGLTexture;
  readonly flesh: number;
  readonly moves: boolean;
}

export function sitterRenderer(gl: WebGL2RenderingContext, look: SitterLook): SitterRenderer {
  const meshes = sitterMeshes(look);
  const {layout} = meshes;
  const stillProgram = glProgram(gl, SURFACE_VERTEX, SURFACE_FRAGMENT);
  const movingProgram = glProgram(gl, MOVING_VERTEX, MOVING_FRAGMENT);
  const lidProgram = glProgram(gl, LID_VERTEX, LID_FRAGMENT);
  const ballProgram = glProgram(gl, BALL_VERTEX, BALL_FRAGMENT);
  const cardProgram = glProgram(gl, CARD_VERTEX, CARD_FRAGMENT);
  const lids = glMesh(gl, lidMesh(), [4]);
  const balls = glMesh(gl, ballMesh(), [4]);
  const noArrays = gl.createVertexArray();
  const surfaces = paintedSurfaces();
  const backdrop = backdropPainter(gl);

  function surface(
    mesh: SurfaceMesh,
    fragment: string,
    size: number,
    flesh: number,
    moves: boolean,
    uniforms: Readonly<Record<string, Uniform>>,
  ): Surface {
    const buffers = glMesh(gl, mesh, SURFACE_LAYOUT);
    const target = glTarget(gl, size, size);
    const program = glProgram(gl, PAINT_VERTEX, fragment);
    target.draw(() => {
      gl.disable(gl.DEPTH_TEST);
      gl.disable(gl.CULL_FACE);
      program.use();
      program.set(uniforms);
      buffers.draw();
    });
    return {mesh: buffers, paint: target.texture, flesh, moves};
  }

  function paintedSurfaces(): Surface[] {
    const {mouth, brow, nose, eye} = layout;
    const seed = (look.seed % 97) * 1.37;
    const skin = {
      uSkin: look.skin,
      uHair: look.hair.colour,
      uLips: look.lips,
      uMouth: [mouth.halfWidth, mouth.y, mouth.fullness, seed],
      uBrow: [eye.x, brow.y, brow.thickness, nose.width],
      uFace: [look.beard, look.freckles, nose.tipY, eye.y],
    };
    const curl = look.hair.style === 'curly' ? 1 : 0;
    return [
      surface(meshes.head, PAINT_SKIN, 768, 1, true, skin),
      ...(meshes.hair
        ? [surface(meshes.hair, PAINT_HAIR, 512, 0, false, {...skin, uCurl: curl})]
        : []),
      surface(meshes.body, PAINT_BODY, 256, 0.7, false, {...skin, uCloth: look.clothes}),
      ...(meshes.glasses ? [glassesSurface(meshes.glasses)] : []),
    ];
  }

  function glassesSurface(mesh: SurfaceMesh): Surface {
    const paint = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, paint);
    const dark = new Uint8Array([38, 32, 30, 255]);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 1, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, dark);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    return {mesh: glMesh(gl, mesh, SURFACE_LAYOUT), paint, flesh: 0, moves: false};
  }

  function begin(lens: Lens, behind: Behind): void {
    gl.enable(gl.DEPTH_TEST);
    gl.depthFunc(gl.LEQUAL);
    gl.activeTexture(gl.TEXTURE0);
    backdrop.begin(lens, behind);
    gl.viewport(0, 0, lens.width, lens.height);
  }

  return {
    drawSitter: (state, lens) => {
      begin(lens, state);
      const {head, body} = places(state, lens);
      const shared = {
        ...lightUniforms(state.light, state.distance),
        uProjection: perspective(lens.focal, lens.width, lens.height),
        uHead: head,
        uBody: body,
      };
      gl.disable(gl.CULL_FACE);
      const eye = [layout.eye.x, layout.eye.y, layout.eye.z, layout.eye.ball];
      ballProgram.use();
      ballProgram.set({
        ...shared,
        uEye: eye,
        uBlink: state.blink,
        uIris: look.eyes,
        uGazeRight: gaze(head, layout, 1),
        uGazeLeft: gaze(head, layout, -1),
      });
      balls.draw();
      lidProgram.use();
      lidProgram.set({
        ...shared,
        uEye: eye,
        uBlink: state.blink,
        uLidRadius: layout.eye.lid,
        uSkin: look.skin,
        uLash: lashColour(look),
      });
      lids.draw();
      gl.enable(gl.CULL_FACE);
      const moving = state.mouth !== 0 || state.smile !== 0;
      for (const {mesh, paint, flesh, moves} of surfaces) {
        const program = moves && moving ? movingProgram : stillProgram;
        gl.bindTexture(gl.TEXTURE_2D, paint);
        program.use();
        program.set({
          ...shared,
          uPaint: 0,
          uFlesh: flesh,
          uMouth: [layout.mouth.halfWidth, layout.mouth.y, state.mouth, state.smile],
        });
        mesh.draw();
      }
      backdrop.end(lens, state);
    },
    drawCard: (card, picture, lens) => {
      begin(lens, card);
      gl.disable(gl.CULL_FACE);
      const turned = rotation(card.yaw, card.pitch, card.roll);
      const place = translation(before(card.offset, card.distance, lens));
      cardProgram.use();
      cardProgram.set({
        ...lightUniforms(card.light, card.distance),
        uProjection: perspective(lens.focal, lens.width, lens.height),
        uHead: multiply(place, turned),
        uCard: [card.width, card.height],
        uBorder: card.border,
        uGlow: card.glow,
        uNormal: [turned[8] ?? 0, turned[9] ?? 0, turned[10] ?? 1],
        uPaint: 0,
      });
      gl.bindTexture(gl.TEXTURE_2D, picture.texture);
      gl.bindVertexArray(noArrays);
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
      backdrop.end(lens, card);
    },
    target: (width, height) => glTarget(gl, width, height),
  };
}

/** Where a point `distance` before the camera is, whose picture is off the middle by shares of the frame. */
function before(offset: readonly [number, number], distance: number, lens: Lens): Vector {
  return [
    (offset[0] * lens.width * distance) / lens.focal,
    (offset[1] * lens.height * distance) / lens.focal,
    -distance,
  ];
}

function places(state: SitterState, lens: Lens): {head: Matrix; body: Matrix} {
  const [x, y, z] = before(state.offset, state.distance, lens);
  const place = translation([x, y - FACE_MIDDLE_Y, z - EYE_FRONT_Z]);
  const body = multiply(place, scaling(CM_PER_UNIT));
  const turned = multiply(
    multiply(translation(PIVOT), rotation(state.yaw, state.pitch, state.roll)),
    translation([-PIVOT[0], -PIVOT[1], -PIVOT[2]]),
  );
  return {body, head: multiply(multiply(place, turned), scaling(CM_PER_UNIT))};
}

/** The direction of an eye's gaze in the head's axes, mirrored for x < 0 so that both eyes look alike. */
function gaze(head: Matrix, layout: FaceLayout, side: 1 | -1): Vector {
  const m = (i: number): number => head[i] ?? 0;
  const {x, y, z} = layout.eye;
  const eye = [0, 1, 2].map(
    (row) => m(row) * x * side + m(4 + row) * y + m(8 + row) * z + m(12 + row),
  );
  const [tx = 0, ty = 0, tz = 0] = [0, 1, 2].map(
    (column) =>
      -(
        m(column * 4) * (eye[0] ?? 0) +
        m(column * 4 + 1) * (eye[1] ?? 0) +
        m(column * 4 + 2) * (eye[2] ?? 0)
      ),
  );
  const [ux, uy, uz] = unit([tx, ty, tz]);
  const off = Math.acos(Math.max(-1, Math.min(1, uz)));
  const kept = Math.min(off, (GAZE_REACH * Math.PI) / 180);
  const across = Math.hypot(ux, uy) || 1;
  const share = Math.sin(kept) / across;
  return [ux * share * side, uy * share, Math.cos(kept)];
}

function lightUniforms(light: SceneLight, distance: number): Record<string, Uniform> {
  const {intensity, ambient, colour} = light;
  const scaled = (share: number, tint: Colour): number[] =>
    colour.map((value, i) => value * (tint[i] ?? 1) * share * intensity);
  return {
    uLight: unit(light.direction),
    uLamp: scaled(0.95 * (1 - 0.5 * ambient), [1, 1, 1]),
    uSky: scaled(ambient * 1.25, [0.95, 1, 1.06]),
    uGround: scaled(ambient * 0.7, [1.04, 0.98, 0.92]),
    uScreen: screenLight(light, distance),
  };
}

function lashColour(look: SitterLook): Colour {
  const [r, g, b] = look.hair.colour;
  return [r * 0.2 + 0.02, g * 0.2 + 0.012, b * 0.2 + 0.01];
}
