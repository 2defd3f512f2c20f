/** Compares the selfie with the portrait on the document, and the stills of the challenge with each other. */
import {
  encodeFaces,
  hindrancesOf,
  judgeFaceMatch,
  judgePad,
  type DescribedFile,
} from '@passbase-verify/checks';
import type {Quad, ResourceFile} from '@passbase-verify/protocol';
import {relianceOf, type Desk} from '../desk.js';
import {withProgress} from '../engine-progress.js';
import type {
  DocumentEvidence,
  FaceEvidence,
  SelfieEvidence,
  VerificationFolder,
} from '../folder.js';
import {blobOf} from '../stills.js';

/** True where there is a face to compare the selfie with, here or where the bundle goes. */
export const hasFacesToCompare = (desk: Desk): boolean =>
  desk.folder.selfie !== undefined &&
  (withPortrait(desk.folder) !== undefined || relianceOf(desk) !== undefined);

/** The document with the holder's portrait; a wallet's credential shows none. */
function withPortrait({documents}: VerificationFolder): DocumentEvidence | undefined {
  const document = documents.get('document');
  return document?.credential ? undefined : document;
}

/** @throws {PassbaseError} `ERR_VISION_…` where the model does not come or the engine fails; a retry compares again. */
export async function compareFaces(
  desk: Desk,
  selfie: SelfieEvidence,
  signal: AbortSignal,
): Promise<FaceEvidence> {
  const {rooms, folder} = desk;
  const {resource, portraitRegions = []} = withPortrait(folder) ?? {};
  const front = resource?.files.find(({kind}) => kind === 'document-image');
  return withProgress(desk, 'match', signal, async (onProgress) => {
    const describe = async (file: ResourceFile, regions?: readonly Quad[]) => {
      const face = await rooms.vision.describeFace(blobOf(file), {
        ...{signal, onProgress},
        ...(regions ? {regions} : {}),
      });
      return {fileId: file.id, ...(face ? {face} : {})};
    };
    const portrait =
      front && portraitRegions.length > 0 ? await describe(front, portraitRegions) : undefined;
    const stills: DescribedFile[] = [];
    for (const file of selfie.resource.files.filter(({kind}) => kind === 'face-image')) {
      stills.push(await describe(file));
    }
    const faces = stills.map(({face}) => face);
    const pad = judgePad(faces);
    return {
      ...(resource ? {record: judgeFaceMatch({portrait: portrait?.face, stills: faces})} : {}),
      ...(pad ? {pad} : {}),
      hindrances: hindrancesOf(faces),
      file: {
        id: 'selfie-descriptors',
        kind: 'face-descriptors',
        mediaType: 'application/json',
        bytes: encodeFaces({portrait, stills}),
        capturedAt: new Date(rooms.clock.wallTime()).toISOString(),
      },
    };
  });
}
