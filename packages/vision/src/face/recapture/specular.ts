/** Where a face mirrors a light: glossy paper and glass do so in large, white blobs, skin in small ones. */
import type {FaceRecapture} from '@passbase-verify/protocol';
import {findBars} from '../../pixels/components.js';
import {createGray} from '../../pixels/gray.js';
import type {Rgba} from '../../pixels/rgba.js';
import {median} from '../../pixels/statistics.js';

/** Of the way from the face's own luma to white, so that dark skin is measured like light skin. */
const BRIGHT = 0.5;
/** Of the face's own saturation: a mirrored light has its own colour, which is near white. */
const PALE = 0.5;
/** Share of the face under which a spot is a catch light of an eye, or a tooth. */
const LEAST_BLOB = 0.003;

/** @param face - The face's box alone. */
export function measureSpecular(face: Rgba): Pick<FaceRecapture, 'specular' | 'highlight'> {
  const {width, height, data} = face;
  const area = width * height;
  const [lumas, saturations] = [new Float32Array(area), new Float32Array(area)];
  for (let i = 0, j = 0; i < area; i++, j += 4) {
    const [red, green, blue] = [data[j]!, data[j + 1]!, data[j + 2]!];
    lumas[i] = 0.299 * red + 0.587 * green + 0.114 * blue;
    const most = Math.max(red, green, blue);
    saturations[i] = most > 0 ? 1 - Math.min(red, green, blue) / most : 0;
  }
  const luma = median(lumas);
  const [bright, pale] = [luma + BRIGHT * (255 - luma), PALE * median(saturations)];
  const mask = createGray(width, height);
  let count = 0;
  for (let i = 0; i < area; i++) {
    if (lumas[i]! < bright || saturations[i]! > pale) continue;
    mask.data[i] = 1;
    count++;
  }
  const [largest] = findBars(mask, Math.max(1, LEAST_BLOB * area)).toSorted(
    (a, b) => b.area - a.area,
  );
  return {
    specular: count / area,
    ...(largest
      ? {
          highlight: {
            share: largest.area / area,
            x: (largest.x + 0.5) / width,
            y: (largest.y + 0.5) / height,
          },
        }
      : {}),
  };
}
