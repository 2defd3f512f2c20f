/** The files of a sealed bundle as the vectors have them: base64url bytes by id. */
export const bytesOf = ({files}) =>
  Object.fromEntries(
    [...files].map(([id, {bytes}]) => [id, Buffer.from(bytes).toString('base64url')]),
  );
