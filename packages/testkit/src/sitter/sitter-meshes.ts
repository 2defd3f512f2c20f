/** All surfaces of one sitter, from the look. Takes about a second of computing. */
import {bodyDistance, headShare} from './body-shape.js';
import {hairDistance, hairOnSkin} from './hair-shape.js';
import {eyeHole, headDistance, layoutOf, type Distance, type FaceLayout} from './head-shape.js';
import type {SitterLook} from './sitter-look.js';
import {starMesh, type SurfaceMesh} from './surface-mesh.js';
import {glassesMesh} from './tube-mesh.js';

export interface SitterMeshes {
  readonly layout: FaceLayout;
  readonly head: SurfaceMesh;
  readonly body: SurfaceMesh;
  readonly hair?: SurfaceMesh;
  readonly glasses?: SurfaceMesh;
}

export function sitterMeshes(look: SitterLook): SitterMeshes {
  const layout = layoutOf(look.proportions);
  const head = headDistance(look.proportions, layout);
  const body = bodyDistance(look.proportions);
  const hair = hairDistance(look);
  const {eye} = layout;
  const all: Distance = (x, y, z) => {
    let d = Math.min(head(x, y, z), body(x, y, z));
    if (hair) d = Math.min(d, hair(x, y, z));
    if (z > 0.2) {
      const ex = Math.abs(x) - eye.x;
      d = Math.min(d, Math.hypot(ex, y - eye.y, z - eye.z) - eye.lid);
    }
    return d;
  };
  const underHair: Distance | undefined = hair && ((x, y, z) => hair(x, y, z) + 0.02);
  return {
    layout,
    head: starMesh({
      centre: [0, -0.12, 0],
      reach: 1.5,
      columns: 116,
      rows: 104,
      evenness: 0.38,
      surface: head,
      scene: all,
      hidden: (x, y, z) => Math.min(underHair?.(x, y, z) ?? 1, body(x, y, z) + 0.04),
      hole: eyeHole(layout),
      headShare: () => 1,
      hairShare: hairOnSkin(look, hair),
    }),
    body: starMesh({
      centre: [0, -1.75, -0.25],
      reach: 2.6,
      columns: 44,
      rows: 40,
      evenness: 0.8,
      surface: body,
      scene: all,
      hidden: (x, y, z) => head(x, y, z) + 0.04,
      headShare,
    }),
    ...(hair && {
      hair: starMesh({
        centre: [0, 0, -0.1],
        reach: 2.4,
        columns: 76,
        rows: 64,
        evenness: 0.75,
        surface: hair,
        scene: all,
        hidden: (x, y, z) => Math.min(head(x, y, z), body(x, y, z)) + 0.03,
        headShare,
      }),
    }),
    ...(look.glasses && {glasses: glassesMesh(layout, look.proportions.headWidth)}),
  };
}
