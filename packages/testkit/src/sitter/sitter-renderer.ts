/** Draws one sitter with WebGL 2. */
import {backdropPainter, type Behind} from './backdrop-painter.js';
import {ballMesh, lidMesh} from './eye-mesh.js';
import {glMesh, glProgram, glTarget, type GlTarget} from './gl-program.js';
import {paintedSurfaces} from './painted-surfaces.js';
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
import type {SitterLook} from './sitter-look.js';
import {sitterMeshes} from './sitter-meshes.js';
import type {Background, SceneLight, SitterState} from './sitter-state.js';
import {before, gaze, lashColour, lightUniforms, places, type Lens} from './sitter-view.js';
import {multiply, perspective, rotation, translation} from './vector.js';

/** A lens, and what it draws into. */
export interface CanvasLens extends Lens {
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
  drawSitter(state: SitterState, lens: CanvasLens): void;
  /** Draws `picture` on a card into whatever is bound. */
  drawCard(card: CardPlace, picture: GlTarget, lens: CanvasLens): void;
  target(width: number, height: number): GlTarget;
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
  const surfaces = paintedSurfaces(gl, look, meshes);
  const backdrop = backdropPainter(gl);

  function begin(lens: CanvasLens, behind: Behind): void {
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
        ...lightUniforms(state.light),
        uScreen: screenLight(state.light, state.distance),
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
      for (const {buffers, paint, flesh, moves} of surfaces) {
        const program = moves && moving ? movingProgram : stillProgram;
        gl.bindTexture(gl.TEXTURE_2D, paint);
        program.use();
        program.set({
          ...shared,
          uPaint: 0,
          uFlesh: flesh,
          uMouth: [layout.mouth.halfWidth, layout.mouth.y, state.mouth, state.smile],
        });
        buffers.draw();
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
        ...lightUniforms(card.light),
        uScreen: screenLight(card.light, card.distance),
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
