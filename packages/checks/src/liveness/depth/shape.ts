/** Landmarks as a shape: wherever in the picture, however large. */
import type {Landmarks} from '../face-landmarks.js';
import {median} from '../median.js';

export interface UnitShape {
  /** Around their centre, root mean square distance from it 1; x0, y0, x1, y1, … */
  readonly points: readonly number[];
  /** What a unit was before. */
  readonly scale: number;
}

/** Landmarks around their centre, at unit size. */
export function unitShape(landmarks: Landmarks): UnitShape {
  const count = landmarks.length / 2;
  const mean = (side: 0 | 1): number =>
    landmarks.reduce((sum, value, i) => (i % 2 === side ? sum + value / count : sum), 0);
  const centre = [mean(0), mean(1)] as const;
  const shifted = landmarks.map((value, i) => value - centre[i % 2 === 0 ? 0 : 1]);
  const scale = Math.sqrt(shifted.reduce((sum, value) => sum + value * value, 0) / count);
  return {points: shifted.map((value) => value / scale), scale};
}

/** The median of each landmark over the frames of a pose: less noise, and one bad frame decides nothing. */
export function medianShape(frames: readonly Landmarks[]): Landmarks {
  const shapes = frames.map((frame) => unitShape(frame).points);
  return shapes[0]?.map((_, i) => median(shapes.map((shape) => shape[i]!))) ?? [];
}
