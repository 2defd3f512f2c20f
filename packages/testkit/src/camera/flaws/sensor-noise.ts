/** What a small sensor adds in little light: gain, and noise that grows with it. */
import {seededRandom} from '../../sitter/seeded-random.js';
import type {PixelFrame} from '../../raster/pixel-frame.js';

export interface SensorNoise {
  /** Standard deviation of mid grey, in steps of 255. 2 is a good phone by day, 12 a cheap webcam at night. */
  readonly deviation: number;
  /** What the picture is multiplied by before, as a camera does in the dark. Default 1. */
  readonly gain?: number;
}

const TABLE = 65_536;
let table: Float32Array | undefined;

/** A normal distribution in a table: the noise of a frame begins anywhere in it. */
function bells(): Float32Array {
  if (table) return table;
  const random = seededRandom(65);
  table = Float32Array.from({length: TABLE}, () => random.bell());
  return table;
}

/** A function that puts noise on one frame after another; the same for the same seed. */
export function sensorNoise(
  {deviation, gain = 1}: SensorNoise,
  seed: number,
): (frame: PixelFrame) => void {
  const random = seededRandom(seed);
  const noise = bells();
  // Shot noise grows with the root of the light; what the electronics add is always there (EMVA 1288, section 2).
  const scale = Float32Array.from(
    {length: 256},
    (_, value) => deviation * Math.sqrt(0.3 + (0.7 * value) / 128),
  );
  return ({image, width, height}) => {
    const {data} = image;
    for (let y = 0; y < height; y++) {
      let at = (random.next() * TABLE) | 0;
      const end = (y + 1) * width * 4;
      for (let i = y * width * 4; i < end; i += 4) {
        // The eye's and the chip's own filters leave less of the colours' noise than of the brightness's.
        const bright = noise[at & 65_535]!;
        for (let k = 0; k < 3; k++) {
          const value = Math.min(255, data[i + k]! * gain);
          data[i + k] =
            value + scale[value | 0]! * (0.8 * bright + 0.6 * noise[(at + k + 1) & 65_535]!);
        }
        at += 4;
      }
    }
  };
}
