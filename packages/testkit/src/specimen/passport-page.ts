/** The photo page of a passport of the fictional state Utopia: ID-3, 125 × 88 mm, after ICAO 9303-4. */
import {assertArgument} from '@passbase-verify/protocol';
import {seededRandom, type SeededRandom} from '../sitter/seeded-random.js';
import {createMmCanvas, drawText, SERIF, type Context2D} from './canvas-mm.js';
import {drawOcrB} from './ocr-b.js';
import {drawGhost, drawPortrait, drawSignature, rasterPortrait} from './portrait-print.js';
import {
  drawEmblem,
  drawIris,
  drawMicrotext,
  drawRosette,
  drawWaves,
  INKS,
  type Area,
} from './security-print.js';
import type {SpecimenPerson} from './specimen-person.js';
import {passportMrz} from './specimen-truth.js';
import {visualFields} from './visual-fields.js';

/** Millimetres of an ID-3 page (ISO/IEC 7810). */
export const PASSPORT_PAGE = {width: 125, height: 88} as const;

/**
 * Millimetres from the top of the page to the lower edge of the capitals. ICAO 9303-4 section 3 puts the centre lines of the
 * MRZ's lines 15.75 and 9.4 mm above the page's lower edge, 6.35 mm apart.
 */
const MRZ_BASELINES = [88 - 15.75 + 1.23, 88 - 9.4 + 1.23] as const;
/** Left edge of the first character's cell: the character itself begins 6 mm from the page's edge. */
const MRZ_LEFT = 5.6;
/** Millimetres: nominal 0.35 and 0.08 of spreading ink, the most that print quality X of ISO 1831 allows; passports are printed like that. */
const MRZ_STROKE = 0.43;
/** Upper edge of the MRZ: 23.2 mm above the page's lower edge. */
const MRZ_TOP = 64.8;

const PORTRAIT: Area = {x: 5.5, y: 17, width: 35, height: 45};
const GHOST: Area = {x: 98, y: 36, width: 20, height: 25.7};
const PAGE: Area = {x: 0, y: 0, ...PASSPORT_PAGE};

export interface PassportPageOptions {
  /** Pixels a millimetre, 4..40. Default 12: 1500 × 1056 pixels. */
  readonly pxPerMm?: number;
  /** The holder's face; its middle is cut to 35:45. Without it a silhouette is drawn. */
  readonly portrait?: CanvasImageSource;
}

/** Draws the page; the same person, options and browser give the same pixels. */
export function drawPassportPage(
  person: SpecimenPerson,
  options: PassportPageOptions = {},
): OffscreenCanvas {
  const {pxPerMm = 12, portrait} = options;
  assertArgument(pxPerMm >= 4 && pxPerMm <= 40, 'pxPerMm must be 4..40');
  const {canvas, context} = createMmCanvas(PAGE.width, PAGE.height, pxPerMm);
  const random = seededRandom(person.seed);
  const face = rasterPortrait(portrait);
  drawBackground(context, random);
  drawHeading(context);
  drawPortrait(context, face, PORTRAIT);
  drawGhost(context, face, GHOST, INKS.petrol);
  drawOverprint(context);
  for (const field of visualFields(person)) {
    drawText(context, field.label, field.x, field.y, {
      size: 1.55,
      color: INKS.petrol,
      maxWidth: field.width,
    });
    drawText(context, field.value, field.x, field.y + 3.05, {
      size: 2.75,
      weight: 'bold',
      color: '#171a24',
      maxWidth: field.width,
    });
  }
  drawSignature(context, {x: 73, y: 56.4, width: 24, height: 5.5}, random);
  context.strokeStyle = '#14161c';
  passportMrz(person).forEach((line, index) => {
    drawOcrB(context, line, {
      x: MRZ_LEFT,
      baseline: MRZ_BASELINES[index as 0 | 1],
      strokeWidth: MRZ_STROKE,
    });
  });
  return canvas;
}

function drawBackground(context: Context2D, random: SeededRandom): void {
  const upper: Area = {...PAGE, height: MRZ_TOP};
  const lower: Area = {...PAGE, y: MRZ_TOP, height: PAGE.height - MRZ_TOP};
  drawIris(context, PAGE);
  drawWaves(context, upper, random, {color: INKS.petrol, gap: 0.95, alpha: 0.34});
  drawWaves(context, upper, random, {color: INKS.rose, gap: 1.25, alpha: 0.28});
  drawRosette(context, {x: 70, y: 40, radius: 21, petals: 12, color: INKS.ochre, alpha: 0.4});
  drawRosette(context, {x: 112, y: 22, radius: 9, petals: 8, color: INKS.petrol, alpha: 0.35});
  // The MRZ is read in near infrared too: its paper stays light.
  context.fillStyle = 'rgb(255 255 255 / 0.5)';
  context.fillRect(lower.x, lower.y, lower.width, lower.height);
  drawWaves(context, lower, random, {color: INKS.ochre, gap: 1.7, alpha: 0.16});
  drawMicrotext(context, 'UTOPIA·SPECIMEN·', {x: 0, y: MRZ_TOP, width: PAGE.width}, INKS.petrol);
  drawMicrotext(context, 'PASSPORT·PASSEPORT·', {x: 5, y: 14.6, width: 115}, INKS.rose);
}

function drawHeading(context: Context2D): void {
  drawEmblem(context, 10, 8, 4.6, INKS.night);
  drawText(context, 'UTOPIA', 17, 8.4, {
    size: 5.2,
    weight: 'bold',
    family: SERIF,
    color: INKS.night,
    spacing: 0.7,
  });
  drawText(context, 'PASSPORT · PASSEPORT', 17.1, 11.8, {
    size: 2.1,
    color: INKS.night,
    spacing: 0.28,
  });
}

/** Across the printed fields, never across the MRZ. */
function drawOverprint(context: Context2D): void {
  context.save();
  context.globalAlpha = 0.2;
  context.translate(70, 46);
  context.rotate(-0.24);
  drawText(context, 'SPECIMEN', 0, 4, {
    size: 12,
    weight: 'bold',
    color: INKS.seal,
    align: 'center',
    spacing: 1.2,
  });
  context.restore();
}
