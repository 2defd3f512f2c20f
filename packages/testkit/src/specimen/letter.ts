/** A letter of a fictional utility to a fictional person: a specimen of a proof of address, as print and as PDF. */
import {seededRandom} from '../sitter/seeded-random.js';
import {createMmCanvas, drawText} from './canvas-mm.js';
import {A4, writePdf, type PrintedLine} from './pdf-writer.js';
import type {SpecimenPerson} from './specimen-person.js';

export interface SpecimenLetter {
  /** The holder as the letter writes them: first names, last name. */
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Everything that is printed. */
  readonly lines: readonly PrintedLine[];
}

const STREETS = ['Saphire Street', 'Anyder Quay', 'Old Bridge Road', 'Raphael Lane'] as const;
const CITIES = ['Amaurot', 'Nusquama', 'Achoria', 'Macaria'] as const;
const MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December'.split(
    ',',
  );

/** The letter of this person, dated `date` (`YYYY-MM-DD`). */
export function letterTo(person: SpecimenPerson, date: string): SpecimenLetter {
  const random = seededRandom(person.seed);
  const name = `${person.firstNames} ${person.lastName}`;
  const street = `${random.pick(STREETS)} ${1 + Math.floor(random.next() * 98)}`;
  const postalCode = String(10_000 + Math.floor(random.next() * 89_999));
  const city = random.pick(CITIES);
  const [year, month, day] = date.split('-');
  const written = `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  const body = [
    'Dear customer,',
    'this is your statement for the last quarter. The amount below has been',
    'taken from your account. No payment is due from you.',
    '',
    'Water and light, meter 4471-02                                  84.20 UTD',
    'Standing charge                                                 12.00 UTD',
    '',
    'Specimen: nobody was billed.',
  ];
  const at = (text: string, x: number, y: number, size = 3.9, bold = false): PrintedLine => ({
    ...{text, x, y, size},
    ...(bold ? {bold} : {}),
  });
  return {
    ...{name, street, postalCode, city, date},
    lines: [
      at('Utopian Water and Light', 25, 24, 6, true),
      at('1 Harbour Square, 10500 Amaurot', 25, 31, 3.2),
      at(name, 25, 56),
      at(street, 25, 62),
      at(`${postalCode} ${city}`, 25, 68),
      at('Utopia', 25, 74),
      at(`Date: ${written}`, 140, 56),
      at('Your statement', 25, 98, 4.6, true),
      ...body.flatMap((text, row) => (text ? [at(text, 25, 110 + row * 7)] : [])),
    ],
  };
}

/** @param pxPerMm 6 gives 1260 × 1782 pixels. */
export function drawLetter({lines}: SpecimenLetter, pxPerMm = 6): OffscreenCanvas {
  const {canvas, context} = createMmCanvas(A4.width, A4.height, pxPerMm);
  context.fillStyle = '#fdfdfb';
  context.fillRect(0, 0, A4.width, A4.height);
  for (const {text, x, y, size, bold} of lines) {
    drawText(context, text, x, y, {
      size,
      color: '#1b1d22',
      maxWidth: A4.width - x - 8,
      ...(bold ? {weight: 'bold'} : {}),
    });
  }
  return canvas;
}

export const letterPdf = ({lines}: SpecimenLetter, before: number = 0): Uint8Array<ArrayBuffer> =>
  writePdf([
    ...Array.from({length: before}, (_, index) => [
      {text: `Leaf ${index + 1}: general terms`, x: 25, y: 40, size: 5},
    ]),
    lines,
  ]);
