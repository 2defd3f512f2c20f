/** The surfaces of one sitter with their paint, drawn once per look. */
import {
  glMesh,
  glProgram,
  glTarget,
  type GlMesh,
  type GlTarget,
  type Uniform,
} from './gl-program.js';
import {PAINT_BODY, PAINT_HAIR, PAINT_SKIN, PAINT_VERTEX} from './paint-shaders.js';
import type {SitterLook} from './sitter-look.js';
import type {SitterMeshes} from './sitter-meshes.js';
import type {SurfaceMesh} from './surface-mesh.js';

/** Position 3, normal 3, texture 2, openness 1, head share 1, hair share 1. */
const SURFACE_LAYOUT = [3, 3, 2, 1, 1, 1];
/** The frame of a pair of glasses: red, green, blue, gloss. */
export const GLASSES_PAINT = [38, 32, 30, 255] as const;

export interface PaintedSurface {
  readonly mesh: SurfaceMesh;
  readonly buffers: GlMesh;
  readonly paint: WebGLTexture;
  /** Absent where the paint is of one colour. */
  readonly target?: GlTarget;
  /** How much it lets light through, as skin does: 0..1. */
  readonly flesh: number;
  /** True for the face, which smiles and opens its mouth. */
  readonly moves: boolean;
}

export function paintedSurfaces(
  gl: WebGL2RenderingContext,
  look: SitterLook,
  meshes: SitterMeshes,
): PaintedSurface[] {
  const {mouth, brow, nose, eye} = meshes.layout;
  const seed = (look.seed % 97) * 1.37;
  const skin = {
    uSkin: look.skin,
    uHair: look.hair.colour,
    uLips: look.lips,
    uMouth: [mouth.halfWidth, mouth.y, mouth.fullness, seed],
    uBrow: [eye.x, brow.y, brow.thickness, nose.width],
    uFace: [look.beard, look.freckles, nose.tipY, eye.y],
    uAge: look.age ?? 0,
  };
  const curl = look.hair.style === 'curly' ? 1 : 0;
  return [
    painted(gl, meshes.head, {fragment: PAINT_SKIN, size: 768, flesh: 1, moves: true}, skin),
    ...(meshes.hair
      ? [
          painted(
            gl,
            meshes.hair,
            {fragment: PAINT_HAIR, size: 512, flesh: 0, moves: false},
            {...skin, uCurl: curl},
          ),
        ]
      : []),
    painted(
      gl,
      meshes.body,
      {fragment: PAINT_BODY, size: 256, flesh: 0.7, moves: false},
      {...skin, uCloth: look.clothes},
    ),
    ...(meshes.glasses ? [glassesSurface(gl, meshes.glasses)] : []),
  ];
}

interface Paint {
  readonly fragment: string;
  /** Pixels. */
  readonly size: number;
  readonly flesh: number;
  readonly moves: boolean;
}

function painted(
  gl: WebGL2RenderingContext,
  mesh: SurfaceMesh,
  {fragment, size, flesh, moves}: Paint,
  uniforms: Readonly<Record<string, Uniform>>,
): PaintedSurface {
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
  return {mesh, buffers, paint: target.texture, target, flesh, moves};
}

function glassesSurface(gl: WebGL2RenderingContext, mesh: SurfaceMesh): PaintedSurface {
  const paint = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, paint);
  const dark = Uint8Array.from(GLASSES_PAINT);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 1, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, dark);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  return {mesh, buffers: glMesh(gl, mesh, SURFACE_LAYOUT), paint, flesh: 0, moves: false};
}
