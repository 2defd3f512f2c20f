/** The cover of the fictional passport: what a camera sees of the wrong side. */
import {createMmCanvas, drawText, SERIF} from './canvas-mm.js';
import {PASSPORT_PAGE} from './passport-page.js';
import {drawEmblem} from './security-print.js';

const GOLD = '#c9a65a';

/** Draws the cover, lying on its side as it does when the photo page is turned over. */
export function drawPassportCover(pxPerMm = 8): OffscreenCanvas {
  const {width, height} = PASSPORT_PAGE;
  const {canvas, context} = createMmCanvas(width, height, pxPerMm);
  const leather = context.createLinearGradient(0, 0, width, height);
  leather.addColorStop(0, '#5a1a26');
  leather.addColorStop(1, '#43121c');
  context.fillStyle = leather;
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate(-Math.PI / 2);
  drawText(context, 'UTOPIA', 0, -38, {
    size: 7.5,
    weight: 'bold',
    family: SERIF,
    color: GOLD,
    align: 'center',
    spacing: 1.4,
  });
  drawEmblem(context, 0, -2, 18, GOLD);
  drawText(context, 'PASSPORT', 0, 36, {
    size: 5.5,
    family: SERIF,
    color: GOLD,
    align: 'center',
    spacing: 1.1,
  });
  drawText(context, 'PASSEPORT', 0, 43, {
    size: 3.6,
    family: SERIF,
    color: GOLD,
    align: 'center',
    spacing: 0.9,
  });
  return canvas;
}
