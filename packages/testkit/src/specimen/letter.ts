/** A letter to the holder of a specimen document: their name over somebody's address, and the same letter as PDF. */
import type {PrintedPerson} from './printed/printed-person.js';
import {printedPerson} from './printed/printed-person.js';
import type {PrintedSpecimen} from './printed/printed-specimen.js';
import {writePdf, type PdfText} from './pdf-writer.js';
import type {SpecimenPerson} from './specimen-person.js';

/** For `bankLetter`: the person at a drawn address, written to on `date` (`YYYY-MM-DD`). */
export const addressedTo = (person: SpecimenPerson, date: string): PrintedPerson => ({
  ...printedPerson('DEU', person.seed),
  firstNames: person.firstNames,
  lastName: person.lastName,
  dateOfIssue: date,
});

/** @param before - Pages of general terms before the letter's own. */
export function letterPdf({texts, size}: PrintedSpecimen, before = 0): Uint8Array<ArrayBuffer> {
  const terms = Array.from({length: before}, (_, index): readonly PdfText[] => [
    {text: `General terms, leaf ${index + 1}`, x: 25, y: 40, size: 5},
  ]);
  const letter = texts.map((text) => ({...text, bold: text.style === 'heading'}));
  return writePdf([...terms, letter], {page: size});
}
