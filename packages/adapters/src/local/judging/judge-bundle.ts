/** Judging again: nothing the page concluded is believed where the evidence in the bundle can be looked at once more. */
import {claimDigest} from '@passbase-verify/bundle';
import {
  extractEvidence,
  joinKnownPoints,
  pointsBesides,
  selfieOf,
  statedIn,
  statedPoints,
  withSources,
} from '@passbase-verify/checks';
import type {
  DataPoint,
  LivenessRecord,
  Manifest,
  SealedBundle,
  VerificationResult,
} from '@passbase-verify/protocol';
import {enrolledFace} from '../kept/enrolled-faces.js';
import type {EnrolledFace} from '../kept/stored.js';
import type {JudgeContext, Reason} from './judge-context.js';
import {judgeDocumentsAgain} from './judge-documents.js';
import {judgeFacesAgain} from './judge-faces.js';
import {knownNames, knownPoints} from './judge-reliance.js';
import {judgeTrackAgain} from './judge-track-again.js';
import {cameraSigns, lightSigns, presentationSigns, walletSigns} from './signs.js';

export interface JudgedBundle extends Pick<
  VerificationResult,
  'status' | 'dataPoints' | 'reasons'
> {
  /** The User's faces, to compare later selfies with; present where they matched the document's. */
  readonly enrolled?: readonly EnrolledFace[];
  /**
   * True where it says who somebody is by what shows another face, or none that was compared: whoever is known by their face may not come
   * to be known by that.
   */
  readonly isOfAnother: boolean;
  /** Whether the face of the Identity that it builds upon is another; absent where none was compared. */
  readonly knownFace?: {readonly differs: boolean};
}

export async function judgeBundle(
  bundle: SealedBundle,
  manifest: Manifest,
  context: JudgeContext,
): Promise<JudgedBundle> {
  const {stored, today, prefill, reliance} = context;
  const reasons: Reason[] = [];
  const liveness = needsSelfie(manifest, context)
    ? await judgeLivenessAgain(bundle, manifest, context, reasons)
    : undefined;
  const {besides, front, ...documents} = await judgeDocumentsAgain(
    bundle,
    manifest,
    context,
    reasons,
  );
  // Whose face it is says nothing where nobody was there, or the document is none.
  if (reasons.length > 0) return declined(reasons);
  const faceMatch = await judgeFacesAgain(bundle, manifest, front, context, reasons);
  const {verdict: known} = faceMatch?.known ?? {};
  const compared =
    known && known !== 'not-compared' ? {knownFace: {differs: known === 'no-match'}} : {};
  if (reasons.length > 0) return {...declined(reasons), ...compared};

  const {requestedDataPoints: keys} = stored.request;
  const points = reliance && knownPoints(reliance);
  const asked = {keys: points ? withSources(keys) : keys, today, prefill};
  const stated = statedIn(manifest, (id) => bundle.files.get(id)?.bytes);
  // Whose a letter has to be: the holder of the document, else of the one that is known.
  const names = points && !documents.document ? knownNames(points) : {};
  const {record} = faceMatch ?? {};
  const fresh = [
    ...extractEvidence({
      ...{...asked, ...documents, prefill: {...prefill, ...names}},
      ...(liveness ? {liveness} : {}),
      ...(faceMatch && record ? {faceMatch: {...faceMatch, record}} : {}),
      ...(faceMatch?.pad ? {pad: {...faceMatch, record: faceMatch.pad}} : {}),
    }),
    ...besides.flatMap((document) => pointsBesides({...asked, document})),
    ...(stated ? statedPoints(asked.keys, stated) : []),
  ];
  const dataPoints = points ? joinKnownPoints({known: points, fresh, keys, today, prefill}) : fresh;
  if (!(await claimsAgree(manifest, dataPoints))) {
    return {...declined(['claims-differ']), ...compared};
  }
  const isOpen = context.faceMatch === 'required' && record?.verdict === 'not-compared';
  const saysWho = front !== undefined || documents.wallet !== undefined;
  return {
    status: isOpen ? 'pending' : 'approved',
    dataPoints,
    isOfAnother: saysWho && record?.verdict !== 'match',
    ...compared,
    ...(faceMatch && record?.verdict === 'match'
      ? {enrolled: faceMatch.stills.map(enrolledFace)}
      : {}),
    reasons: [
      'judged-on-device',
      ...(isOpen ? ['face-not-compared'] : []),
      ...cameraSigns(manifest),
      ...walletSigns(documents.wallet),
      ...presentationSigns(faceMatch),
      ...lightSigns(bundle, manifest),
    ],
  };
}

/** A selfie goes with everything that is captured; where nothing is but what was typed, and the integrator is content with that, the device key is enough. */
const needsSelfie = ({resources}: Manifest, {stored, reliance}: JudgeContext): boolean =>
  !(reliance && stored.request.reuse === 'device' && resources.every(({type}) => type === 'EMAIL'));

export const declined = (reasons: readonly Reason[]): JudgedBundle => ({
  status: 'declined',
  dataPoints: [],
  isOfAnother: false,
  // Two documents may fail alike.
  reasons: [...new Set(reasons)],
});

/** The track must be of the challenge that was drawn here, and pass. */
async function judgeLivenessAgain(
  bundle: SealedBundle,
  manifest: Manifest,
  {stored, signal}: JudgeContext,
  reasons: Reason[],
): Promise<{resourceId: string; record: LivenessRecord} | undefined> {
  const selfie = selfieOf(manifest);
  const judged = await judgeTrackAgain(bundle, manifest, stored.session.challenge, signal);
  if (!selfie || !judged) {
    reasons.push('liveness-not-passed');
    return undefined;
  }
  const {record, answers, hasStills} = judged;
  if (!answers) {
    reasons.push('liveness-other-challenge');
    return undefined;
  }
  if (record.verdict !== 'pass' || !hasStills) reasons.push('liveness-not-passed');
  return {resourceId: selfie.id, record};
}

/**
 * Every value the page claimed must be the value that comes out here. One that was read in print, and is not found in it again,
 * is left out instead: reading print takes time, and how much of it there is depends on the moment.
 */
async function claimsAgree({claims}: Manifest, dataPoints: readonly DataPoint[]): Promise<boolean> {
  const values = new Map(dataPoints.map(({key, value}) => [key, value]));
  const results = await Promise.all(
    claims.map(async ({key, salt, valueDigest, evidence}) => {
      const value = values.get(key);
      if (value === undefined) return PRINTED.has(evidence.zone);
      return (await claimDigest(salt, key, value)) === valueDigest;
    }),
  );
  return results.every(Boolean);
}

const PRINTED: ReadonlySet<string> = new Set(['visual', 'file-text']);
