/** Faces, compared again: from the pictures where there is an engine, else from the descriptors that were sent. */
import {decodeFaces, judgeFaceMatch, portraitRegions} from '@passbase-verify/checks';
import {
  type FaceDescription,
  type FaceMatchRecord,
  type Manifest,
  type ManifestFile,
  type ManifestResource,
  type Quad,
  type SealedBundle,
} from '@passbase-verify/protocol';
import type {JudgeContext, Reason} from './judge-bundle.js';
import {pictureOf, type ReadStill} from './read-stills.js';

export interface JudgedFaces {
  /** The selfie's. */
  readonly resourceId: string;
  readonly record: FaceMatchRecord;
}

/**
 * @param front - The document's still with the holder's portrait, as it was read again; undefined where none was sent.
 * @returns Undefined where there is nothing to compare.
 */
export async function judgeFacesAgain(
  bundle: SealedBundle,
  {resources}: Manifest,
  front: ReadStill | undefined,
  context: JudgeContext,
  reasons: Reason[],
): Promise<JudgedFaces | undefined> {
  const selfie = resources.find(({type}) => type === 'SELFIE_VIDEO');
  if (!selfie || !front) return undefined;
  const record = context.describeFace
    ? await describeAgain(bundle, selfie, front, context)
    : fromDescriptors(bundle, selfie);
  if (record.verdict === 'no-match' && context.faceMatch === 'required') {
    reasons.push('face-differs');
  }
  return {resourceId: selfie.id, record};
}

/** What was sent is named by file, so that no picture can be left out of it. */
function fromDescriptors(bundle: SealedBundle, {files}: ManifestResource): FaceMatchRecord {
  const file = files.find(({kind}) => kind === 'face-descriptors');
  const bytes = file && bundle.files.get(file.id)?.bytes;
  // Nothing sent is nothing compared.
  const {portrait, stills} = bytes ? decodeFaces(bytes) : {portrait: undefined, stills: []};
  const byFile = new Map(stills.map(({fileId, face}) => [fileId, face]));
  return judgeFaceMatch({
    portrait: portrait?.face,
    stills: stillsOf(files).map(({id}) => byFile.get(id)),
  });
}

const stillsOf = (files: readonly ManifestFile[]): readonly ManifestFile[] =>
  files.filter(({kind}) => kind === 'face-image');

async function describeAgain(
  bundle: SealedBundle,
  {files}: ManifestResource,
  front: ReadStill,
  {describeFace, signal}: JudgeContext,
): Promise<FaceMatchRecord> {
  const describe = async (
    file: ManifestFile,
    regions?: readonly Quad[],
  ): Promise<FaceDescription | undefined> => {
    const still = pictureOf(bundle, file);
    return still && describeFace?.(still, {signal, ...(regions ? {regions} : {})});
  };
  const regions = front.seen ? portraitRegions(front.seen) : [];
  const portrait = regions.length > 0 ? await describe(front.file, regions) : undefined;
  const stills: (FaceDescription | undefined)[] = [];
  for (const file of stillsOf(files)) stills.push(await describe(file));
  return judgeFaceMatch({portrait, stills});
}
