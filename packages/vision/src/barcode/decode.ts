/** What a decoder of bar codes does: it is given a gray picture and looks for one code in it. */
import type {Quad, SeenBarcode} from '@passbase-verify/protocol';
import type {Gray} from '../pixels/gray.js';

/** How gray becomes black and white: by the surroundings, by the whole line, at the middle of the range. */
export type Binarizer = 'LocalAverage' | 'GlobalHistogram' | 'FixedThreshold';

export interface DecodeOptions {
  readonly binarizer?: Binarizer;
  /** The picture is a single upright code, drawn cleanly: nothing is searched for. */
  readonly drawn?: boolean;
}

/** A decoded code; its outline in pixels of the picture. */
export interface DecodedBarcode extends Pick<SeenBarcode, 'format' | 'text'> {
  readonly outline: Quad;
}

export type Decode = (
  picture: Gray,
  options?: DecodeOptions,
) => Promise<DecodedBarcode | undefined>;
