/** What is read on a located document. The engine has a table of these; each looks for one thing. */
import type {DocumentObservation, ReadingWishes} from '@passbase-verify/protocol';
import type {BitmapPicture} from '../pixels/bitmap-picture.js';
import type {Located} from './located.js';

/** A picture with what was located in it. */
export interface Sight {
  readonly image: ImageBitmap;
  readonly picture: BitmapPicture;
  readonly located: Located;
  /** A frame has to be done before the next one comes; a still may take its time. */
  readonly manner: 'frame' | 'still';
  /** What is to be read besides the MRZ. */
  readonly want: ReadingWishes;
}

/** The part of the observation that a reader adds. */
export type Reading = Partial<
  Pick<DocumentObservation, 'mrz' | 'mrzBand' | 'barcode' | 'measures' | 'portrait'>
>;

export interface PageReader {
  /** Gives nothing where what it looks for is not there. */
  read(sight: Sight): Promise<Reading>;
}
