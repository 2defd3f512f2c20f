/** What the locator finds in a picture, and how it is asked. */
import type {Quad, SeenPage} from '@passbase-verify/protocol';

export interface Located {
  readonly page?: SeenPage;
  /** Probability of each kind over all looks at the page so far; opaque outside of the locator. */
  readonly kinds?: readonly number[];
  /** Outline of the MRZ's lines, in reading order; also where no page is seen around it. */
  readonly mrz?: Quad;
}

export interface Locator {
  /**
   * Looks at a whole picture.
   * @returns Outlines in 0..1 of the picture.
   */
  locate(image: ImageBitmap): Promise<Located>;
  /** Looks again, closer, at what was found before: in the same picture, or in the frame before this one. */
  refine(image: ImageBitmap, before: Located): Promise<Located>;
}
