/** Where the portrait is on a located page: for light and focus on it, and for the comparison of faces. */
import {findPortrait} from '../fields/find-portrait.js';
import {PAGE_SIZES} from '../fields/flat-page.js';
import {boxAround} from '../pixels/picture.js';
import {mapQuad} from '../pixels/quarter-turn.js';
import {squareToQuad, warpQuad} from '../pixels/warp.js';
import type {PageReader, Reading, Sight} from './page-reader.js';

export class PortraitFinder implements PageReader {
  async read({located: {page}, manner, picture}: Sight): Promise<Reading> {
    // A frame has no time for it, and nobody asks.
    if (!page || page.kind === 'sheet' || manner === 'frame') return {};
    const {width, height} = PAGE_SIZES[page.kind];
    const inPixels = mapQuad(page.outline, ({x, y}) => ({
      x: x * picture.width,
      y: y * picture.height,
    }));
    const region = picture.cut(boxAround(inPixels));
    // Halved until a millimetre has about four pixels: the rest is averaged by the warp.
    const side = Math.hypot(inPixels[1].x - inPixels[0].x, inPixels[1].y - inPixels[0].y);
    const perMm = (side * region.scale) / width;
    const {gray, halvings} = region.level(Math.max(0, Math.floor(Math.log2(perMm / 4))));
    const scale = region.scale / 2 ** halvings;
    const quad = mapQuad(inPixels, ({x, y}) => ({
      x: (x - region.left) * scale,
      y: (y - region.top) * scale,
    }));
    const [across, down] = [Math.round(width), Math.round(height)];
    const box = findPortrait(warpQuad(gray, quad, across, down), page.kind);
    if (!box) return {};
    const at = squareToQuad(page.outline);
    return {
      portrait: [
        at(box.left / across, box.top / down),
        at(box.right / across, box.top / down),
        at(box.right / across, box.bottom / down),
        at(box.left / across, box.bottom / down),
      ],
    };
  }
}
