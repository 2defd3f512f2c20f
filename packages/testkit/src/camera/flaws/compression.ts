/** What a badly connected or cheap camera does to its pictures before anyone sees them. */
import type {PixelFrame} from '../../raster/pixel-frame.js';

/** The picture after JPEG at `quality` 0..1; webcams send motion JPEG, mostly at 0.5 and more. The caller closes it. */
export async function compressed(frame: PixelFrame, quality: number): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(frame.width, frame.height);
  canvas.getContext('2d', {willReadFrequently: true})?.putImageData(frame.image, 0, 0);
  return createImageBitmap(await canvas.convertToBlob({type: 'image/jpeg', quality}));
}
