/** Fills triangles whose pixels need a sum of their own: eyes and lids, which are small. */
import type {PixelFrame} from './pixel-frame.js';

/** Corners one after another, each: x and y in pixels, nearness, and what is mixed over the triangle. */
export interface Corners {
  readonly floats: number;
  readonly values: Float32Array;
}

/** @param shade - The pixel's colour (`pack`) from what was mixed, which begins at 3. Both sides are drawn. */
export function fillVarying(
  frame: PixelFrame,
  {floats, values}: Corners,
  indices: Uint32Array,
  shade: (mixed: Float32Array) => number,
): void {
  const mixed = new Float32Array(floats);
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i]! * floats, indices[i + 1]! * floats, indices[i + 2]! * floats];
    const [xa, ya] = [values[a]!, values[a + 1]!];
    const [dxb, dyb] = [values[b]! - xa, values[b + 1]! - ya];
    const [dxc, dyc] = [values[c]! - xa, values[c + 1]! - ya];
    const area = dxc * dyb - dxb * dyc;
    if (area === 0) continue;
    const left = Math.max(0, Math.ceil(xa + Math.min(0, dxb, dxc) - 0.5));
    const right = Math.min(frame.width - 1, Math.floor(xa + Math.max(0, dxb, dxc) - 0.5));
    const top = Math.max(0, Math.ceil(ya + Math.min(0, dyb, dyc) - 0.5));
    const bottom = Math.min(frame.height - 1, Math.floor(ya + Math.max(0, dyb, dyc) - 0.5));
    for (let y = top; y <= bottom; y++) {
      for (let x = left; x <= right; x++) {
        const [dx, dy] = [x + 0.5 - xa, y + 0.5 - ya];
        const shareB = (dxc * dy - dyc * dx) / area;
        const shareC = (dyb * dx - dxb * dy) / area;
        if (shareB < 0 || shareC < 0 || shareB + shareC > 1) continue;
        const shareA = 1 - shareB - shareC;
        const at = y * frame.width + x;
        const near = values[a + 2]! * shareA + values[b + 2]! * shareB + values[c + 2]! * shareC;
        if (near < frame.nearness[at]!) continue;
        frame.nearness[at] = near;
        for (let k = 3; k < floats; k++) {
          mixed[k] = values[a + k]! * shareA + values[b + k]! * shareB + values[c + k]! * shareC;
        }
        frame.pixels[at] = shade(mixed);
      }
    }
  }
}
