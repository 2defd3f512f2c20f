/** Where on a page of a kind its parts lie, in 0..1 of the rectified page in reading order. */
import type {DocumentKind, Rect} from '@passbase-verify/protocol';

export interface PageRegions {
  readonly text: Rect;
  readonly mrz?: Rect;
  readonly portrait?: Rect;
}

/**
 * Passport pages and visas: ICAO 9303-4 section 3.1 and 9303-7 section 3 (zones III, V and VII). Cards: 9303-5 section
 * 3.1 and ISO/IEC 18013-1, both of which put the portrait to the left of the front.
 */
const REGIONS: Readonly<Record<DocumentKind, PageRegions>> = {
  'passport-page': {
    text: {x: 0.36, y: 0.1, width: 0.6, height: 0.62},
    mrz: {x: 0.04, y: 0.76, width: 0.92, height: 0.2},
    portrait: {x: 0.05, y: 0.22, width: 0.26, height: 0.46},
  },
  visa: {
    text: {x: 0.36, y: 0.1, width: 0.6, height: 0.62},
    mrz: {x: 0.04, y: 0.76, width: 0.92, height: 0.2},
    portrait: {x: 0.05, y: 0.22, width: 0.24, height: 0.46},
  },
  'card-front': {
    text: {x: 0.38, y: 0.15, width: 0.58, height: 0.78},
    portrait: {x: 0.06, y: 0.3, width: 0.26, height: 0.5},
  },
  'card-back': {
    text: {x: 0.05, y: 0.06, width: 0.9, height: 0.5},
    mrz: {x: 0.04, y: 0.58, width: 0.92, height: 0.38},
  },
  sheet: {text: {x: 0.06, y: 0.05, width: 0.88, height: 0.9}},
};

export const regionsOf = (kind: DocumentKind): PageRegions => REGIONS[kind];
