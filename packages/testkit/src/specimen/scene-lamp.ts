/** A lamp in the room, and where a glossy page mirrors it into the camera: pure geometry. */
import type {Point} from '@passbase-verify/protocol';
import {distanceTo, pageAxes, type PageView, type Vector3} from './scene-view.js';

/** How a camera of a frame `width` pixels wide stands to the page; `held` is the pixels a millimetre at scale 1. */
export interface PagePose {
  readonly view: PageView;
  readonly held: number;
  readonly width: number;
}

/** Millimetres that the lamp is before the page: at a desk or under a ceiling, over the User's shoulder. */
const LAMP_HEIGHT = 600;
/** Where nothing of the lamp is seen, millimetres from the page's middle. */
const NOWHERE: Point = {x: 1e4, y: 1e4};

const dot = (a: Vector3, b: Vector3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const toPage = ({view, held, width}: PagePose, [x, y, z]: Vector3): Vector3 => {
  const fromMiddle: Vector3 = [x, y, z - distanceTo(view, held, width)];
  const [right, down, away] = pageAxes(view);
  return [dot(right, fromMiddle), dot(down, fromMiddle), dot(away, fromMiddle)];
};

const toCamera = ({view, held, width}: PagePose, [x, y, z]: Vector3): Vector3 => {
  const [right, down, away] = pageAxes(view);
  const along = (i: 0 | 1 | 2): number => x * right[i] + y * down[i] + z * away[i];
  return [along(0), along(1), along(2) + distanceTo(view, held, width)];
};

const CAMERA: Vector3 = [0, 0, 0];

/** The place of a lamp, in the camera's millimetres, that is mirrored at `point` (page millimetres) in this pose. */
export function lampMirroredAt(point: Point, pose: PagePose): Vector3 {
  const [x, y, z] = toPage(pose, CAMERA);
  const both = z - LAMP_HEIGHT;
  return toCamera(pose, [
    (point.x * both + x * LAMP_HEIGHT) / z,
    (point.y * both + y * LAMP_HEIGHT) / z,
    -LAMP_HEIGHT,
  ]);
}

/**
 * Page millimetres where a plane mirror shows the lamp: camera and lamp lie on the same side of it, and the point parts the
 * way between them as their heights do. Turned by one degree, a page that is held at 18 cm moves it by about 5 mm.
 */
export function mirroredAt(lamp: Vector3, pose: PagePose): Point {
  const [x, y, z] = toPage(pose, CAMERA);
  const [lampX, lampY, lampZ] = toPage(pose, lamp);
  if (lampZ >= 0 || z >= 0) return NOWHERE;
  const share = z / (z + lampZ);
  return {x: x + (lampX - x) * share, y: y + (lampY - y) * share};
}
