/** Faces, compared again: from the pictures where there is an engine, else from the descriptors that were sent. */
import {
  faceStillsOf,
  judgeEnrolled,
  judgeFaceMatch,
  judgePad,
  judgeRecapture,
  portraitRegions,
  selfieOf,
  sentFaces,
  type PadJudgement,
  type RecaptureJudgement,
  type SentFaces,
} from '@passbase-verify/checks';
import {
  type FaceDescription,
  type FaceMatchRecord,
  type Manifest,
  type ManifestFile,
  type ManifestResource,
  type Quad,
  type SealedBundle,
} from '@passbase-verify/protocol';
import {comparableFaces} from '../kept/enrolled-faces.js';
import type {JudgeContext, Reason} from './judge-context.js';
import {pictureOf, type ReadStill} from './read-stills.js';

export interface JudgedFaces {
  /** The selfie's. */
  readonly resourceId: string;
  /** Absent where the bundle has no document with a face. */
  readonly record?: FaceMatchRecord;
  /** Compared with the faces of the Identity that the bundle builds upon; absent where it builds upon none. */
  readonly known?: FaceMatchRecord;
  /** Those of the selfie that were found. */
  readonly stills: readonly FaceDescription[];
  /** Whether the stills look like pictures of a picture: told, and no more. */
  readonly recapture?: RecaptureJudgement;
  /** What networks of the integrator's make of them, where there are any. */
  readonly pad?: PadJudgement;
}

/**
 * The selfie has to show the person of the document, and of the Identity that the bundle builds upon. The latter whatever is set:
 * somebody else at this browser must not be told who was here before.
 * @param front - The document's still with the holder's portrait, as it was read again; undefined where none was sent.
 * @returns Undefined where there is nothing to compare.
 */
export async function judgeFacesAgain(
  bundle: SealedBundle,
  manifest: Manifest,
  front: ReadStill | undefined,
  context: JudgeContext,
  reasons: Reason[],
): Promise<JudgedFaces | undefined> {
  const selfie = selfieOf(manifest);
  const enrolled = context.reliance && comparableFaces(context.reliance.identity);
  if (!selfie || (!front && !enrolled)) return undefined;
  const faces = context.describeFace
    ? await describeAgain(bundle, selfie, front, context)
    : sentFaces(selfie, (id) => bundle.files.get(id)?.bytes);
  const record = front && judgeFaceMatch(faces);
  if (record?.verdict === 'no-match' && context.faceMatch === 'required') {
    reasons.push('face-differs');
  }
  const again = enrolled && judgeEnrolled({enrolled, stills: faces.stills});
  if (again?.verdict === 'no-match') reasons.push('identity-other-face');
  if (again?.verdict === 'not-compared') reasons.push('identity-face-not-compared');
  return {
    resourceId: selfie.id,
    ...(record ? {record} : {}),
    ...(again ? {known: again} : {}),
    stills: faces.stills.flatMap((face) => face ?? []),
    ...judgePresentation(faces.stills),
  };
}

/** How the faces came before the camera, as far as the stills tell. */
export function judgePresentation(
  stills: readonly (FaceDescription | undefined)[],
): Pick<JudgedFaces, 'recapture' | 'pad'> {
  const [recapture, pad] = [judgeRecapture(stills), judgePad(stills)];
  return {...(recapture ? {recapture} : {}), ...(pad ? {pad} : {})};
}

async function describeAgain(
  bundle: SealedBundle,
  selfie: ManifestResource,
  front: ReadStill | undefined,
  {describeFace, signal}: JudgeContext,
): Promise<SentFaces> {
  const describe = async (
    file: ManifestFile,
    regions?: readonly Quad[],
  ): Promise<FaceDescription | undefined> => {
    const still = pictureOf(bundle, file);
    return still && describeFace?.(still, {signal, ...(regions ? {regions} : {})});
  };
  const regions = front?.seen ? portraitRegions(front.seen) : [];
  const portrait = front && regions.length > 0 ? await describe(front.file, regions) : undefined;
  return {portrait, stills: await describeStills(selfie, describe)};
}

/** The faces of a selfie's stills, in the order of the challenge; one after the other, for each is a picture in memory. */
export async function describeStills(
  selfie: ManifestResource,
  describe: (file: ManifestFile) => Promise<FaceDescription | undefined>,
): Promise<readonly (FaceDescription | undefined)[]> {
  const stills: (FaceDescription | undefined)[] = [];
  for (const file of faceStillsOf(selfie)) stills.push(await describe(file));
  return stills;
}
