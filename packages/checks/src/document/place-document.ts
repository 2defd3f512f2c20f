/** Is the page where it should be? Judged by its band of text, by its outline where no band was found. */
import type {DocumentObservation, GuidanceCode, Quad, Rect} from '@passbase-verify/protocol';
import {DOCUMENT} from './document-thresholds.js';

type Frame = Pick<DocumentObservation, 'width' | 'height'>;

const pixelDistance = (quad: Quad, from: 0 | 1 | 2 | 3, to: 0 | 1 | 2 | 3, frame: Frame): number =>
  Math.hypot((quad[to].x - quad[from].x) * frame.width, (quad[to].y - quad[from].y) * frame.height);

/** Mean length of the upper and the lower side, in pixels. */
const breadth = (quad: Quad, frame: Frame): number =>
  (pixelDistance(quad, 0, 1, frame) + pixelDistance(quad, 3, 2, frame)) / 2;

/** Degrees between the upper side and the horizontal, whichever way. */
const lean = (quad: Quad, frame: Frame): number =>
  Math.abs(
    (Math.atan2((quad[1].y - quad[0].y) * frame.height, (quad[1].x - quad[0].x) * frame.width) *
      180) /
      Math.PI,
  );

const touchesEdge = (quad: Quad): boolean =>
  quad.some(({x, y}) => Math.min(x, y, 1 - x, 1 - y) < DOCUMENT.edge);

const judgeBand = (band: Quad, frame: Frame, guide: Rect): GuidanceCode | undefined => {
  const width = breadth(band, frame);
  const share = width / (guide.width * frame.width);
  if (share > DOCUMENT.bandWidth.most) return 'document-too-close';
  if (touchesEdge(band)) return 'document-cut-off';
  if (share < DOCUMENT.bandWidth.least) return 'document-too-far';
  if (lean(band, frame) > DOCUMENT.tilt) return 'document-tilted';
  const centre = band.reduce((sum, corner) => sum + corner.y / 4, 0);
  const place = (centre - guide.y) / guide.height;
  if (place < DOCUMENT.bandPlace.from || place > DOCUMENT.bandPlace.to) return 'document-cut-off';
  // The guide has the page's proportions; most of it stands above the band.
  const pageHeight = (guide.height / (guide.width * frame.width)) * (width / 0.89);
  return centre - 0.87 * pageHeight < -DOCUMENT.cutOff ? 'document-cut-off' : undefined;
};

const judgePage = (page: Quad, frame: Frame, guide: Rect): GuidanceCode | undefined => {
  const share = breadth(page, frame) / (guide.width * frame.width);
  if (share > DOCUMENT.pageWidth.most) return 'document-too-close';
  if (touchesEdge(page)) return 'document-cut-off';
  if (share < DOCUMENT.pageWidth.least) return 'document-too-far';
  return lean(page, frame) > DOCUMENT.tilt ? 'document-tilted' : undefined;
};

/** What keeps the page from being in place; undefined where it is. */
export function placeDocument(seen: DocumentObservation, guide: Rect): GuidanceCode | undefined {
  if (seen.mrzBand) return judgeBand(seen.mrzBand, seen, guide);
  return seen.page ? judgePage(seen.page.outline, seen, guide) : 'document-none';
}
