/**
 * The colour between four pixels of an RGBA picture; beyond its edge that of the edge. Pixel centres lie at whole numbers.
 * @param width - At least 2, as is `height`.
 * @param into - Gets red, green and blue: one that is kept, since this runs for every pixel.
 */
export function sampleColour(
  data: ArrayLike<number>,
  width: number,
  height: number,
  x: number,
  y: number,
  into: Float64Array,
): void {
  const px = x < 0 ? 0 : Math.min(x, width - 1.001);
  const py = y < 0 ? 0 : Math.min(y, height - 1.001);
  const left = px | 0;
  const top = py | 0;
  const fx = px - left;
  const fy = py - top;
  const above = 4 * (top * width + left);
  const below = above + 4 * width;
  for (let channel = 0; channel < 3; channel++) {
    const p = above + channel;
    const q = below + channel;
    const upper = data[p]! + (data[p + 4]! - data[p]!) * fx;
    const lower = data[q]! + (data[q + 4]! - data[q]!) * fx;
    into[channel] = upper + (lower - upper) * fy;
  }
}
