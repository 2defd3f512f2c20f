/** Reads stills: the page with its zone and bar code, the lines of a letter, printed fields where nothing else proves them. */
import {printWish, wantsBarcode, type WantedSide} from '@passbase-verify/checks';
import {isSheet, type CameraFile, type DocumentObservation} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import {withProgress} from '../engine-progress.js';
import type {CapturedSide, DocumentWish} from '../folder.js';
import {blobOf} from '../stills.js';
import {askedOf} from './slots.js';

export async function readStill(
  desk: Desk,
  still: CameraFile,
  wanted: WantedSide,
  signal: AbortSignal,
): Promise<DocumentObservation> {
  const {vision} = desk.rooms;
  const picture = blobOf(still);
  const want = {barcode: wantsBarcode(wanted)};
  const seen = await vision.readDocument(picture, {signal, want});
  if (!isSheet(wanted.type)) return seen;
  const fields = await withProgress(desk, 'text', signal, (onProgress) =>
    vision.readSheet(picture, {
      ...{signal, onProgress},
      ...(seen.page ? {page: seen.page} : {}),
      ...(wanted.country ? {country: wanted.country} : {}),
    }),
  );
  return {...seen, fields};
}

/**
 * The side with its printed fields, where Data points are asked for that no zone holds. Reading takes seconds and an engine of
 * its own, so that it is left out wherever it adds nothing.
 * @param known - Keys that zones and bar codes have proven.
 */
export async function readPrint(
  desk: Desk,
  side: CapturedSide,
  {slot, type, country}: DocumentWish,
  known: readonly string[],
  signal: AbortSignal,
): Promise<CapturedSide> {
  const {page, mrzBand} = side.seen;
  const wish = printWish(type, askedOf(desk, {slot, type}), known);
  if (!page || !wish) return side;
  const fields = await withProgress(desk, 'text', signal, (onProgress) =>
    desk.rooms.vision.readFields(blobOf(side.still), {
      ...{signal, onProgress, page, ...wish},
      ...(mrzBand ? {mrzBand} : {}),
      ...(country ? {country} : {}),
    }),
  );
  return {...side, seen: {...side.seen, fields}};
}
