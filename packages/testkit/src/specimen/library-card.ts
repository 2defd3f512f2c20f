/** A library card of Utopia: no document that the widget knows by itself. Its front is printed, its back has a QR code. */
import {seededRandom} from '../sitter/seeded-random.js';
import {createMmCanvas, drawText, type Context2D} from './canvas-mm.js';
import {CARD_SIZE} from './printed/printed-specimen.js';
import {drawEmblem, drawRosette, drawWaves, INKS} from './security-print.js';
import type {SpecimenPerson} from './specimen-person.js';
import {drawSymbol} from './symbol.js';

const INK = '#17181f';
const PAGE = {x: 0, y: 0, ...CARD_SIZE};
/** Pixels a millimetre: as fine as the other cards. */
const PX_PER_MM = 16;
const CODE = {x: 6, y: 8, width: 26, height: 26};
const QUIET = 3;

/** What a right reading of the card gives. */
export interface LibraryCardTruth {
  readonly library_number: string;
  readonly library_branch: string;
  /** `YYYY-MM-DD` */
  readonly library_expiry: string;
}

export const libraryCardTruth = ({seed, dateOfExpiry}: SpecimenPerson): LibraryCardTruth => ({
  library_number: `U${String((Math.abs(seed) * 7919 + 1_000_003) % 10_000_000).padStart(7, '0')}`,
  library_branch: ['AMAUROT CENTRAL', 'PORT SAPHIRE', 'NUSQUAMA EAST'][Math.abs(seed) % 3]!,
  library_expiry: dateOfExpiry,
});

/** The card, with nothing around it. */
export function drawLibraryCard(person: SpecimenPerson, side: 'front' | 'back'): OffscreenCanvas {
  const {canvas, context} = createMmCanvas(CARD_SIZE.width, CARD_SIZE.height, PX_PER_MM);
  const random = seededRandom(person.seed + (side === 'back' ? 1 : 0));
  context.fillStyle = '#eef0e6';
  context.fillRect(0, 0, CARD_SIZE.width, CARD_SIZE.height);
  drawWaves(context, PAGE, random, {color: INKS.petrol, gap: 1.6, alpha: 0.2});
  drawRosette(context, {x: 64, y: 34, radius: 12, petals: 9, color: INKS.ochre, alpha: 0.3});
  const truth = libraryCardTruth(person);
  if (side === 'front') drawFront(context, person, truth);
  else drawBack(context, truth);
  return canvas;
}

function drawFront(context: Context2D, person: SpecimenPerson, truth: LibraryCardTruth): void {
  drawEmblem(context, 8, 8, 4.4, INKS.petrol);
  const heading = {size: 4.2, weight: 'bold', color: INKS.petrol} as const;
  drawText(context, 'LIBRARIES OF UTOPIA', 15, 9.4, heading);
  field(context, 'Reader', `${person.firstNames} ${person.lastName}`.toUpperCase(), 19);
  field(context, 'Branch', truth.library_branch, 29);
  field(context, 'Valid until', truth.library_expiry.split('-').toReversed().join('.'), 39);
  drawText(context, 'SPECIMEN, NOT A DOCUMENT', 6, 50.5, {size: 2, color: INK});
}

function drawBack(context: Context2D, {library_number: number}: LibraryCardTruth): void {
  context.fillStyle = '#fff';
  context.fillRect(CODE.x - QUIET, CODE.y - QUIET, CODE.width + 2 * QUIET, CODE.height + 2 * QUIET);
  drawSymbol(context, CODE, {bcid: 'qrcode', text: `LIB:${number}`, eclevel: 'M'});
  drawText(context, 'If found, please return', 40, 16, {size: 2.6, color: INK});
  drawText(context, 'to any library of Utopia.', 40, 20, {size: 2.6, color: INK});
}

function field(context: Context2D, label: string, value: string, y: number): void {
  drawText(context, label, 6, y, {size: 1.9, color: INKS.petrol});
  drawText(context, value, 6, y + 3.6, {size: 2.9, weight: 'bold', color: INK, maxWidth: 50});
}
