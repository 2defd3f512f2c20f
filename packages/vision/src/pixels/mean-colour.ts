/** Mean colours of areas. */
import type {MeanColour} from '@passbase-verify/protocol';

/** The mean of RGBA pixels, 0..1 each; black for none. */
export function meanColour(rgba: ArrayLike<number>): MeanColour {
  const sums: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < rgba.length; i += 4) {
    for (const channel of [0, 1, 2] as const) sums[channel] += rgba[i + channel]!;
  }
  const whole = Math.max(1, rgba.length / 4) * 255;
  return [sums[0] / whole, sums[1] / whole, sums[2] / whole];
}

/** The mean of several; black for none. */
export function meanOf(colours: readonly MeanColour[]): MeanColour {
  const mean = (channel: 0 | 1 | 2): number =>
    colours.reduce((sum, colour) => sum + colour[channel] / colours.length, 0);
  return [mean(0), mean(1), mean(2)];
}
