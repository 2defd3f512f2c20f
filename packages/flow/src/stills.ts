/** Kept stills on their way into an engine. */

interface Picture {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export const blobOf = ({bytes, mediaType}: Picture): Blob =>
  new Blob([bytes as Uint8Array<ArrayBuffer>], {type: mediaType});
