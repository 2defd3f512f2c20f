/** Full names that are not the first names and the last name: people with one name only, and those with a suffix. */
import type {BarcodeReading, DataPoint, MrzReading} from '@passbase-verify/protocol';
import {readAamva} from './aamva/read-aamva.js';
import {parseMrz} from './mrz/parse-mrz.js';

/** A document with the zones that spell a name out whole. */
export interface NamedDocument {
  readonly mrz?: MrzReading;
  readonly barcode?: BarcodeReading;
}

/**
 * The full name as the document's zones have it: a primary identifier stands alone where the holder has one name (ICAO 9303-3 section
 * 4.6), and the suffix of a bar code belongs to neither name (AAMVA's card design standard, annex D, `DCU`).
 * @param points - What the document proves, by all its zones.
 * @returns Undefined where it is made up of first names and last name as usual, or where a part of it may be missing.
 */
export function ownFullName(
  {mrz, barcode}: NamedDocument,
  points: readonly DataPoint[],
): string | undefined {
  const find = (key: string): DataPoint | undefined => points.find((point) => point.key === key);
  const [first, last] = [find('first_names'), find('last_name')];
  if (!last) return undefined;
  const card = last.evidence.zone === 'barcode' && barcode ? readAamva(barcode.text) : undefined;
  const isOnly = card
    ? !card.namesMayBeCut
    : last.evidence.zone === 'mrz' && mrz !== undefined && isOneName(mrz);
  if (first ? !card?.suffix : !isOnly) return undefined;
  return [first?.value, last.value, card?.suffix].filter((part) => part !== undefined).join(' ');
}

/** True where the zone has room for first names and says that there are none. The French licence's has none. */
function isOneName({lines}: MrzReading): boolean {
  const {format, firstNames, namesMayBeCut} = parseMrz(lines);
  return format !== 'FRA-DL' && firstNames === '' && !namesMayBeCut;
}
