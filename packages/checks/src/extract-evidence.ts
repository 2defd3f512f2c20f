/** Data points that all captured Resources prove together. The page claims them, and a backend works them out again. */
import {dataPointRow, type DataPoint} from '@passbase-verify/protocol';
import {addressDataPoints, type ReadLetter} from './document/address/address-data-points.js';
import type {HolderNames} from './document/address/find-holder.js';
import {holderNames} from './document/address/holder-names.js';
import {withOneAddress} from './document/address/one-address.js';
import {extractDataPoints, type ExtractionInput, type ReadDocument} from './extract-data-points.js';
import {cutNames} from './mrz/cut-names.js';

export interface EvidenceInput extends ExtractionInput {
  readonly letter?: ReadLetter;
  readonly keys: readonly string[];
}

/** Keys of who a letter is to: it shows where somebody lives, and counts only with the name of who that is. */
export const HOLDER_NAMES = ['first_names', 'last_name'];

/** Whose address a letter has to show: the holder of the document, else whom the integrator knows. */
export function holderOf({
  document,
  wallet,
  prefill = {},
  today,
}: Omit<EvidenceInput, 'keys'>): HolderNames | undefined {
  const shown = {...(document ? {document} : {}), ...(wallet ? {wallet} : {})};
  const points = extractDataPoints({...shown, keys: HOLDER_NAMES, today});
  return holderNames(points, prefill, document?.mrz && cutNames(document.mrz.lines));
}

/** The address is of one Resource: the document's own goes before the letter's, where that says no more. */
export function extractEvidence(input: EvidenceInput): readonly DataPoint[] {
  const {letter, ...rest} = input;
  const points = extractDataPoints(rest);
  const names = holderOf(input);
  if (!letter || !names) return points;
  const wanted = new Set(input.keys);
  const address = addressDataPoints(letter, {names, today: input.today}, input.prefill);
  return withOneAddress(
    points,
    address.filter(({key}) => wanted.has(key)),
  );
}

/** What a document besides that of identity is asked for; who the holder is, the document of identity says. */
export const pointsBesides = (input: ExtractionInput & {readonly document: ReadDocument}) =>
  extractDataPoints(input).filter(({key}) =>
    dataPointRow(key)?.provenBy.includes(input.document.type),
  );
