/** Light and focus of a gray picture. */
import type {Gray} from './gray.js';

/** Luma at which a camera's pixel counts as blown out: the last six steps are where sensors clip. */
const BLOWN_OUT = 250;

// Indices, not iterators: these run over a million pixels of every frame, and iterating takes ten times as long.

/** Mean luma, 0..1; 0 for an empty picture. */
export function meanLuma({data}: Gray): number {
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum += data[i]!;
  return data.length ? sum / data.length / 255 : 0;
}

/** Share of pixels that are blown out, 0..1. */
export function glareShare({data}: Gray): number {
  let count = 0;
  for (let i = 0; i < data.length; i++) if (data[i]! >= BLOWN_OUT) count++;
  return data.length ? count / data.length : 0;
}

/**
 * Variance of the 4-neighbour Laplacian, in squared 8-bit luma units: the classic focus measure (Pech-Pacheco et al., Diatom
 * autofocusing in brightfield microscopy, ICPR 2000). 0 where the picture is smaller than 3×3.
 */
export function laplacianVariance({data, width, height}: Gray): number {
  let sum = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++) {
      const value =
        data[i - 1]! + data[i + 1]! + data[i - width]! + data[i + width]! - 4 * data[i]!;
      sum += value;
      squares += value * value;
    }
  const count = (width - 2) * (height - 2);
  if (width < 3 || height < 3) return 0;
  return squares / count - (sum / count) ** 2;
}

/** Mean absolute difference of two pictures of one size, 0..1; 1 where they can't be compared. */
export function meanDifference(a: Gray, b: Gray | undefined): number {
  if (!b || a.width !== b.width || a.height !== b.height || a.data.length === 0) return 1;
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) sum += Math.abs(a.data[i]! - b.data[i]!);
  return sum / a.data.length / 255;
}
