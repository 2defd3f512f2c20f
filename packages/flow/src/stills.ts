/** Kept stills on their way into an engine. */
import type {EngineName, LoadProgress} from '@passbase-verify/protocol';
import type {Desk} from './desk.js';

interface Picture {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export const blobOf = ({bytes, mediaType}: Picture): Blob =>
  new Blob([bytes as Uint8Array<ArrayBuffer>], {type: mediaType});

/** Shows the engine's progress while `work` may load it. */
export async function withProgress<T>(
  {store}: Desk,
  engine: EngineName,
  signal: AbortSignal,
  work: (onProgress: (progress: LoadProgress) => void) => Promise<T>,
): Promise<T> {
  try {
    return await work((progress) => {
      if (!signal.aborted) store.update({loading: {...progress, engine}});
    });
  } finally {
    if (!signal.aborted) store.update({loading: undefined});
  }
}
