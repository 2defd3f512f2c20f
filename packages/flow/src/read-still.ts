/** Reads a still: the page and its zone; of a letter, its lines as well. */
import type {DocumentObservation, LoadProgress, ResourceType} from '@passbase-verify/protocol';
import type {Desk} from './desk.js';

export async function readStill(
  {rooms, store, folder}: Desk,
  still: {readonly bytes: Uint8Array; readonly mediaType: string},
  type: ResourceType,
  signal: AbortSignal,
): Promise<DocumentObservation> {
  const picture = new Blob([still.bytes as Uint8Array<ArrayBuffer>], {type: still.mediaType});
  const seen = await rooms.vision.readDocument(picture, {signal});
  if (type !== 'PROOF_OF_ADDRESS') return seen;
  const onProgress = (progress: LoadProgress): void => {
    if (!signal.aborted) store.update({loading: {...progress, engine: 'text'}});
  };
  // Letters are mostly written in the language of the country that the holder's document is of.
  const country = folder.documents.get('document')?.resource.country;
  const fields = await rooms.vision.readSheet(picture, {
    signal,
    onProgress,
    ...(seen.page ? {page: seen.page} : {}),
    ...(country ? {country} : {}),
  });
  store.update({loading: undefined});
  return {...seen, fields};
}
