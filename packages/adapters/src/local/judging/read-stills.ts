/** Reads the stills of a document again: what the page read in them is one thing, what is read here is what counts. */
import {printWish, wantsBarcode, type PrintObservations} from '@passbase-verify/checks';
import {
  isSheet,
  type DocumentObservation,
  type ManifestFile,
  type ManifestResource,
  type SealedBundle,
  type SeenField,
} from '@passbase-verify/protocol';
import type {JudgeContext} from './judge-context.js';

/** A still as the page signed it, and as it reads now; the latter only where there is an engine to read with. */
export interface ReadStill {
  readonly file: ManifestFile;
  readonly seen?: DocumentObservation;
}

/** A file of the bundle as a picture; undefined where its bytes are not there. */
export function pictureOf({files}: SealedBundle, {id, mediaType}: ManifestFile): Blob | undefined {
  const bytes = files.get(id)?.bytes;
  return bytes && new Blob([bytes as Uint8Array<ArrayBuffer>], {type: mediaType});
}

/** @param sent - What the page read in print: its language is a hint, its text is not believed. */
export async function readStills(
  bundle: SealedBundle,
  {type, files}: ManifestResource,
  sent: PrintObservations,
  context: JudgeContext,
): Promise<readonly ReadStill[]> {
  const {readDocument, signal} = context;
  const stills: ReadStill[] = [];
  for (const file of files.filter(({kind}) => kind === 'document-image')) {
    const picture = pictureOf(bundle, file);
    if (!readDocument || !picture) {
      stills.push({file});
      continue;
    }
    const side = file.page === 2 ? 'back' : 'front';
    const barcode = wantsBarcode({type, side});
    const seen = await readDocument(picture, {signal, want: {barcode}});
    const fields = await readPrint(picture, type, seen, sent.country, context);
    stills.push({file, seen: fields ? {...seen, fields} : seen});
  }
  return stills;
}

/** Undefined where there is no engine for it, or nothing that was asked for is only printed. */
async function readPrint(
  picture: Blob,
  type: string,
  {page, mrzBand}: DocumentObservation,
  country: string | undefined,
  {readSheet, readFields, stored, signal}: JudgeContext,
): Promise<readonly SeenField[] | undefined> {
  const language = country ? {country} : {};
  if (isSheet(type)) {
    return readSheet?.(picture, {signal, ...language, ...(page ? {page} : {})});
  }
  const wish = printWish(type, stored.request.requestedDataPoints);
  if (!page || !wish) return undefined;
  return readFields?.(picture, {
    ...{signal, page, ...wish},
    ...language,
    ...(mrzBand ? {mrzBand} : {}),
  });
}
