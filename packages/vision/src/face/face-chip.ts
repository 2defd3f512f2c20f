/** A face as the recogniser wants it: turned upright, brought to one size, cut out. Pure. */
import type {Point} from '@passbase-verify/protocol';
import type {Tensors} from '../engines/net.js';
import {sampleColour} from '../pixels/bilinear.js';
import type {Rgba} from '../pixels/rgba.js';
import type {Landmark} from './face-geometry.js';
import {similarityBetween} from './similarity.js';

/** Pixels of a side. */
export const CHIP_SIDE = 150;

/**
 * Where the points lie in a chip without its padding, as shares of its side: the template of dlib's five point model, with the
 * landmarks of MediaPipe's mesh that come nearest: outer and inner corner of the User's left eye, inner and outer corner of the
 * right one, the tip of the nose's base.
 */
const TEMPLATE: readonly (readonly [landmark: number, x: number, y: number])[] = [
  [263, 0.8595674595992, 0.2134981538014],
  [362, 0.6460604764104, 0.2289674387677],
  [33, 0.1205750620789, 0.2137274526848],
  [133, 0.3340850613712, 0.2290642403242],
  [2, 0.4901123135679, 0.6277975316475],
];
/** Of the side, on each side: as in training. */
const PADDING = 0.25;

const TARGETS: readonly Point[] = TEMPLATE.map(([, x, y]) => ({
  x: ((x + PADDING) / (1 + 2 * PADDING)) * CHIP_SIDE,
  y: ((y + PADDING) / (1 + 2 * PADDING)) * CHIP_SIDE,
}));

/**
 * @param picture - In which the face is at most about twice as large as in a chip: nothing is averaged here.
 * @param landmarks - In 0..1 of the picture.
 * @returns The face and its mirror image: 2 × 3 × 150 × 150, red, green, blue, 0..255; 0 where the picture ends.
 */
export function cutChip({width, height, data}: Rgba, landmarks: readonly Landmark[]): Tensors {
  const points = TEMPLATE.map(([index]) => ({
    x: landmarks[index]!.x * width,
    y: landmarks[index]!.y * height,
  }));
  const {a, b, x0, y0} = similarityBetween(TARGETS, points);
  const area = CHIP_SIDE * CHIP_SIDE;
  const colour = new Float64Array(3);
  const chips = new Float32Array(2 * 3 * area);
  for (let row = 0, i = 0; row < CHIP_SIDE; row++)
    for (let column = 0; column < CHIP_SIDE; column++, i++) {
      const [u, v] = [column + 0.5, row + 0.5];
      const x = a * u - b * v + x0 - 0.5;
      const y = b * u + a * v + y0 - 0.5;
      if (x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) continue;
      sampleColour(data, width, height, x, y, colour);
      const mirrored = (row + 1) * CHIP_SIDE - 1 - column;
      for (let channel = 0; channel < 3; channel++) {
        chips[channel * area + i] = colour[channel]!;
        chips[(3 + channel) * area + mirrored] = colour[channel]!;
      }
    }
  return {image: {data: chips, dims: [2, 3, CHIP_SIDE, CHIP_SIDE]}};
}
