/** An identity card of Utopia: ID-1, portrait and fields on its front, a zone of three lines (TD1) on its back. */
import {createMmCanvas, drawText, type Context2D} from './canvas-mm.js';
import {writeMrz} from './mrz-writer.js';
import {drawOcrB} from './ocr-b.js';
import {drawPortrait, rasterPortrait} from './portrait-print.js';
import {CARD_SIZE} from './printed/printed-specimen.js';
import {drawEmblem, drawIris, drawRosette, drawWaves, INKS} from './security-print.js';
import {seededRandom} from '../sitter/seeded-random.js';
import type {SpecimenPerson} from './specimen-person.js';

export interface CardOptions {
  /** Pixels a millimetre. Default 16: 1370 × 864 pixels. */
  readonly pxPerMm?: number;
  /** The holder's face. Without it a silhouette is drawn. */
  readonly portrait?: CanvasImageSource;
}

const PAGE = {x: 0, y: 0, ...CARD_SIZE};

/** Baselines, millimetres from the top: lines 6.35 mm apart in the 23.2 mm of the zone at the foot (ICAO 9303-5). */
const BASELINES = [37.6, 43.95, 50.3] as const;
const MRZ_LEFT = 4.6;
const MRZ_STROKE = 0.43;

export function drawUtopianCard(
  person: SpecimenPerson,
  side: 'front' | 'back',
  {pxPerMm = 16, portrait}: CardOptions = {},
): OffscreenCanvas {
  const {canvas, context} = createMmCanvas(CARD_SIZE.width, CARD_SIZE.height, pxPerMm);
  const random = seededRandom(person.seed + (side === 'back' ? 1 : 0));
  drawIris(context, PAGE);
  drawWaves(context, PAGE, random, {color: INKS.petrol, gap: 1.1, alpha: 0.3});
  drawRosette(context, {x: 60, y: 26, radius: 15, petals: 11, color: INKS.ochre, alpha: 0.35});
  if (side === 'front') drawFront(context, person, portrait);
  else drawBack(context, person);
  return canvas;
}

function drawFront(
  context: Context2D,
  person: SpecimenPerson,
  portrait: CanvasImageSource | undefined,
): void {
  drawEmblem(context, 7.5, 6.5, 4, INKS.petrol);
  heading(context, 'UTOPIA', 14, 6.4);
  heading(context, 'IDENTITY CARD', 38, 6.4);
  drawPortrait(context, rasterPortrait(portrait), {x: 4, y: 14, width: 24, height: 31});
  const fields = [
    ['Surname', person.lastName],
    ['Given names', person.firstNames],
    ['Date of birth', dayFirst(person.dateOfBirth)],
    ['Sex / Nationality', `${person.sex.charAt(0)} ${person.nationality}`],
    ['Date of expiry', dayFirst(person.dateOfExpiry)],
    ['Document No.', person.documentNumber],
  ] as const;
  fields.forEach(([label, value], row) => field(context, label, value, 32, 13 + row * 6.5));
}

function drawBack(context: Context2D, person: SpecimenPerson): void {
  field(context, 'Place of birth', person.placeOfBirth, 6, 7);
  field(context, 'Authority', person.authority, 6, 14);
  field(context, 'Date of issue', dayFirst(person.dateOfIssue), 6, 21);
  context.fillStyle = 'rgb(255 255 255 / 0.55)';
  context.fillRect(0, CARD_SIZE.height - 23.2, CARD_SIZE.width, 23.2);
  context.strokeStyle = '#14161c';
  const lines = writeMrz('TD1', {...person, documentCode: 'I'});
  lines.forEach((line, index) => {
    const baseline = BASELINES[index as 0 | 1 | 2];
    drawOcrB(context, line, {x: MRZ_LEFT, baseline, strokeWidth: MRZ_STROKE});
  });
}

const heading = (context: Context2D, text: string, x: number, y: number): void =>
  drawText(context, text, x, y, {size: 3.6, weight: 'bold', color: INKS.petrol, spacing: 0.2});

function field(context: Context2D, label: string, value: string, x: number, y: number): void {
  drawText(context, label, x, y, {size: 1.6, color: INKS.petrol});
  drawText(context, value.toUpperCase(), x, y + 3, {
    ...{size: 2.7, weight: 'bold', color: '#171a24', maxWidth: 48},
  });
}

/** `07.08.1974` */
const dayFirst = (date: string): string => date.split('-').toReversed().join('.');
