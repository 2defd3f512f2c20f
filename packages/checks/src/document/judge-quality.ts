/** What the measures of a page say about the picture: what spoils it, and what makes it look like no original. */
import type {
  DocumentKind,
  DocumentObservation,
  GuidanceCode,
  PageMeasures,
} from '@passbase-verify/protocol';
import {QUALITY} from './quality-thresholds.js';

/** Whose print has colours: a gray one is a copy. */
const COLOURED: ReadonlySet<DocumentKind> = new Set(['passport-page', 'card-front', 'visa']);

interface Row {
  readonly code: GuidanceCode;
  readonly applies: (measures: PageMeasures, kind: DocumentKind) => boolean;
}

/** The most hindering first: a finger hides what glare could at most wash out. */
const SPOILT: readonly Row[] = [
  {code: 'document-covered', applies: ({covered}) => covered > QUALITY.coveredAbove},
  {
    code: 'document-glare',
    applies: ({mrz, text}) =>
      (mrz?.glare ?? 0) > QUALITY.glareAbove.mrz || text.glare > QUALITY.glareAbove.text,
  },
  {
    code: 'document-portrait-glare',
    applies: ({portrait}) => (portrait?.glare ?? 0) > QUALITY.glareAbove.portrait,
  },
  {
    code: 'document-blurred',
    applies: ({mrz, text}) => (mrz ?? text).sharpness < QUALITY.blurredBelow.print,
  },
  {
    code: 'document-portrait-blurred',
    applies: ({portrait}) => (portrait?.sharpness ?? 1) < QUALITY.blurredBelow.portrait,
  },
];

const SUSPECT: readonly Row[] = [
  {code: 'document-screen', applies: ({grid}) => grid > QUALITY.gridAbove},
  {
    code: 'document-copy',
    applies: ({colour}, kind) => COLOURED.has(kind) && colour < QUALITY.colourBelow,
  },
];

const codesOf = (
  rows: readonly Row[],
  {page, measures}: DocumentObservation,
): readonly GuidanceCode[] =>
  page && measures
    ? rows.filter(({applies}) => applies(measures, page.kind)).map(({code}) => code)
    : [];

/** What spoils the picture of the page, the worst first; nothing where nothing was measured. */
export const spoilsOf = (seen: DocumentObservation): readonly GuidanceCode[] =>
  codesOf(SPOILT, seen);

/** What the page looks like instead of an original: suspicions, no proofs. */
export const suspicionsOf = (seen: DocumentObservation): readonly GuidanceCode[] =>
  codesOf(SUSPECT, seen);
