/** Where the head is before the camera, where its eyes look, and what light falls on it: the same for every way of drawing. */
import type {Uniform} from './gl-program.js';
import {CM_PER_UNIT, type FaceLayout} from './head-shape.js';
import type {Colour, SitterLook} from './sitter-look.js';
import type {SceneLight, SitterState} from './sitter-state.js';
import {
  multiply,
  rotation,
  scaling,
  translation,
  unit,
  type Matrix,
  type Vector,
} from './vector.js';

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
}

/** Where a point `distance` before the camera is, whose picture is off the middle by shares of the frame. */
export function before(offset: readonly [number, number], distance: number, lens: Lens): Vector {
  return [
    (offset[0] * lens.width * distance) / lens.focal,
    (offset[1] * lens.height * distance) / lens.focal,
    -distance,
  ];
}

export function places(state: SitterState, lens: Lens): {head: Matrix; body: Matrix} {
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
export function gaze(head: Matrix, layout: FaceLayout, side: 1 | -1): Vector {
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

export interface LightUniforms extends Record<string, Uniform> {
  readonly uLight: Vector;
  readonly uLamp: Vector;
  readonly uSky: Vector;
  readonly uGround: Vector;
}

export function lightUniforms(light: SceneLight): LightUniforms {
  const {intensity, ambient, colour} = light;
  const scaled = (share: number, tint: Colour): Vector => [
    colour[0] * tint[0] * share * intensity,
    colour[1] * tint[1] * share * intensity,
    colour[2] * tint[2] * share * intensity,
  ];
  return {
    uLight: unit(light.direction),
    uLamp: scaled(0.95 * (1 - 0.5 * ambient), [1, 1, 1]),
    uSky: scaled(ambient * 1.25, [0.95, 1, 1.06]),
    uGround: scaled(ambient * 0.7, [1.04, 0.98, 0.92]),
  };
}

export function lashColour(look: SitterLook): Colour {
  const [r, g, b] = look.hair.colour;
  return [r * 0.2 + 0.02, g * 0.2 + 0.012, b * 0.2 + 0.01];
}
