/** Is the page where it should be? */
import type {DocumentObservation, GuidanceCode, Quad, Rect} from '@passbase-verify/protocol';
import {DOCUMENT} from './document-thresholds.js';

type Frame = Pick<DocumentObservation, 'width' | 'height'>;

const pixelDistance = (quad: Quad, from: 0 | 1 | 2 | 3, to: 0 | 1 | 2 | 3, frame: Frame): number =>
  Math.hypot((quad[to].x - quad[from].x) * frame.width, (quad[to].y - quad[from].y) * frame.height);

/** Mean length of the upper and the lower side, in pixels. */
const breadth = (quad: Quad, frame: Frame): number =>
  (pixelDistance(quad, 0, 1, frame) + pixelDistance(quad, 3, 2, frame)) / 2;

/** Degrees between the upper side and the nearest of the frame's own directions. */
const lean = (quad: Quad, frame: Frame): number => {
  const [dx, dy] = [(quad[1].x - quad[0].x) * frame.width, (quad[1].y - quad[0].y) * frame.height];
  const angle = Math.abs((Math.atan2(dy, dx) * 180) / Math.PI) % 90;
  return Math.min(angle, 90 - angle);
};

/** How much longer a side is than the one opposite to it. */
const foreshortening = (quad: Quad, frame: Frame): number => {
  const [top, right, bottom, left] = [
    pixelDistance(quad, 0, 1, frame),
    pixelDistance(quad, 1, 2, frame),
    pixelDistance(quad, 3, 2, frame),
    pixelDistance(quad, 0, 3, frame),
  ];
  return Math.max(top / bottom, bottom / top, left / right, right / left);
};

const touchesEdge = (quad: Quad): boolean =>
  quad.some(({x, y}) => Math.min(x, y, 1 - x, 1 - y) < DOCUMENT.edge);

const judgeBand = (band: Quad, frame: Frame, guide: Rect): GuidanceCode | undefined => {
  const width = breadth(band, frame);
  const share = width / (guide.width * frame.width);
  if (share > DOCUMENT.bandWidth.most) return 'document-too-close';
  if (touchesEdge(band)) return 'document-cut-off';
  if (share < DOCUMENT.bandWidth.least) return 'document-too-far';
  if (lean(band, frame) > DOCUMENT.lean) return 'document-tilted';
  const centre = band.reduce((sum, corner) => sum + corner.y / 4, 0);
  const place = (centre - guide.y) / guide.height;
  if (place < DOCUMENT.bandPlace.from || place > DOCUMENT.bandPlace.to) return 'document-cut-off';
  // The guide has the page's proportions; most of it stands above the band.
  const pageHeight = (guide.height / (guide.width * frame.width)) * (width / 0.89);
  return centre - 0.87 * pageHeight < -DOCUMENT.cutOff ? 'document-cut-off' : undefined;
};

const judgePage = (page: Quad, frame: Frame, guide: Rect): GuidanceCode | undefined => {
  const side = Math.max(
    breadth(page, frame),
    (pixelDistance(page, 0, 3, frame) + pixelDistance(page, 1, 2, frame)) / 2,
  );
  const share = side / Math.max(guide.width * frame.width, guide.height * frame.height);
  if (touchesEdge(page)) {
    return share > DOCUMENT.pageSide.most ? 'document-too-close' : 'document-cut-off';
  }
  if (share < DOCUMENT.pageSide.least) return 'document-too-far';
  const tilted =
    lean(page, frame) > DOCUMENT.lean || foreshortening(page, frame) > DOCUMENT.perspective;
  return tilted ? 'document-tilted' : undefined;
};

/** Pixels from one character of the zone to the next; 0 where none was seen. */
export function characterPitch({mrz, mrzBand, ...frame}: DocumentObservation): number {
  const places = mrz?.lines[0]?.length;
  return mrzBand && places ? breadth(mrzBand, frame) / places : 0;
}

/**
 * What keeps the page from being in place; undefined where it is. By its outline, whichever way it is turned; by the
 * zone alone, which is at the foot of a page, where no outline was found.
 */
export function placeDocument(seen: DocumentObservation, guide: Rect): GuidanceCode | undefined {
  if (seen.page) {
    const bandIsCut = seen.mrzBand !== undefined && touchesEdge(seen.mrzBand);
    return bandIsCut ? 'document-cut-off' : judgePage(seen.page.outline, seen, guide);
  }
  return seen.mrzBand ? judgeBand(seen.mrzBand, seen, guide) : 'document-none';
}
