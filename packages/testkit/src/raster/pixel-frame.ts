/** A picture in main memory, and how near each of its pixels is. Everything in this folder is drawn by the processor alone. */

export interface PixelFrame {
  readonly width: number;
  readonly height: number;
  /** The picture for `putImageData` and `createImageBitmap`; shares its memory with {@link pixels}. */
  readonly image: ImageData;
  /** Red, green, blue, alpha in one number, the top row first; see {@link pack}. */
  readonly pixels: Uint32Array;
  /** 1 over the distance in centimetres; 0 is infinitely far. */
  readonly nearness: Float32Array;
}

export function pixelFrame(width: number, height: number): PixelFrame {
  const image = new ImageData(width, height);
  return {
    width,
    height,
    image,
    pixels: new Uint32Array(image.data.buffer),
    nearness: new Float32Array(width * height),
  };
}

/** An opaque pixel from 0..255; what is more is white. Bytes lie as on every machine with a browser: the lowest first. */
export function pack(red: number, green: number, blue: number): number {
  const r = red > 255 ? 255 : red;
  const g = green > 255 ? 255 : green;
  const b = blue > 255 ? 255 : blue;
  return ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

/** How a screen shows an amount of light (`exposed` of the shaders): gamma 2 stands for sRGB. 0..255. */
export const exposed = (light: number): number => 255 * Math.sqrt(light / (1 + 0.18 * light));
