/** Measures the picture of a located page: focus, glare, colour, what lies over it. */
import type {PageMeasures} from '@passbase-verify/protocol';
import {measurePage} from '../pixels/measure-page.js';
import {cutPage} from '../pixels/page-view.js';
import {mapQuad} from '../pixels/quarter-turn.js';
import {RegionReader} from '../pixels/region-reader.js';
import type {PageReader, Reading, Sight} from './page-reader.js';

/** Of so many frames one is measured, the others repeat it: it takes as long as all else that is done with a frame. */
const FRAMES = 3;

export class PageMeasurer implements PageReader {
  readonly #cuts = new RegionReader();
  #last: PageMeasures | undefined;
  #repeated = 0;

  async read({image, located, manner}: Sight): Promise<Reading> {
    const {page} = located;
    if (!page) {
      this.#last = undefined;
      return {};
    }
    const isFresh = manner === 'frame' && this.#last && ++this.#repeated < FRAMES;
    if (isFresh && this.#last) return {measures: this.#last};
    const outline = mapQuad(page.outline, ({x, y}) => ({
      x: x * image.width,
      y: y * image.height,
    }));
    const measures = measurePage(cutPage(image, outline, this.#cuts), page.kind);
    this.#last = manner === 'frame' ? measures : undefined;
    this.#repeated = 0;
    return {measures};
  }
}
