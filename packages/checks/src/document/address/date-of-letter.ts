/** When a letter was written, out of all the dates that stand in it. */
import {findDates} from './find-dates.js';
import {foldWord} from './month-names.js';

/** Words before the date on which something was written, folded. */
const WRITTEN =
  'DATE DATUM FECHA DATA DATO DATEIRET PVM PAIVAYS DATUMS KELT KELTEZES DATAI ISSUED ISSUE STATEMENT INVOICE RECHNUNGSDATUM AUSGESTELLT ERSTELLT EMISSION EMISION EMISSAO EMISSIONE FACTURE DEN LE WYSTAWIENIA VYSTAVENI TARIH TARIHI'.split(
    ' ',
  );
/** Words before a date until which something is to be done, or of somebody's birth: never when the letter was written. */
const OTHER =
  'DUE BY UNTIL UNTO PAY VALID EXPIRES EXPIRY BORN BIRTH FALLIG ZAHLBAR BIS GULTIG GEBOREN GEB NAISSANCE NE NEE ECHEANCE AVANT JUSQU LIMITE VENCIMIENTO HASTA NACIMIENTO SCADENZA ENTRO NASCITA NATO NATA VENCIMENTO ATE NASCIMENTO TERMIN PLATNOSCI URODZENIA VERVALDATUM TOT UITERLIJK GEBOORTEDATUM SPLATNOSTI FORFALL FORFALLER FORFALDER ERAPAIVA'.split(
    ' ',
  );

const words = (text: string): readonly string[] => text.split(/[^\p{L}]+/u).map(foldWord);

const has = (before: string, list: readonly string[]): boolean =>
  words(before).some((word) => list.includes(word));

interface Candidate {
  readonly readings: readonly [string, ...string[]];
  readonly labelled: boolean;
}

export interface LetterDate {
  /** `YYYY-MM-DD`; where day and month can be either, the earlier reading. */
  readonly date: string;
  /** True where the other order of day and month gives another date that may be meant as well. */
  readonly ambiguous: boolean;
}

/**
 * A date with a word such as "Date" before it; else the latest that lies not after `today`, since what a letter writes about
 * happened before it was written. Where day and month can be either, and both lie in the past, the earlier counts: a letter
 * must not become younger by a guess.
 */
export function dateOfLetter(lines: readonly string[], today: string): LetterDate | undefined {
  const candidates = lines.flatMap((line, index) =>
    findDates(line).flatMap(({readings, at}): readonly Candidate[] => {
      // A label stands before its date, or on the line above it, alone.
      const before = line.slice(0, at);
      const previous = lines[index - 1] ?? '';
      const above = before.trim() === '' && !/\d/.test(previous) ? previous : '';
      if (has(before, OTHER) || has(above, OTHER)) return [];
      const past = readings.filter((date) => date <= today);
      const [first, ...others] = past;
      if (!first) return [];
      return [
        {readings: [first, ...others], labelled: has(before, WRITTEN) || has(above, WRITTEN)},
      ];
    }),
  );
  const labelled = candidates.filter((candidate) => candidate.labelled);
  const best = (labelled.length > 0 ? labelled : candidates)
    .toSorted((a, b) => (a.readings[0] < b.readings[0] ? -1 : 1))
    .at(-1);
  return best && {date: best.readings[0], ambiguous: best.readings.length > 1};
}
