/** Judging again: nothing the page concluded is believed where the evidence in the bundle can be looked at once more. */
import {claimDigest} from '@passbase-verify/bundle';
import {
  decodeFaceTrack,
  decodeMrz,
  extractDataPoints,
  parseMrz,
  replayLiveness,
} from '@passbase-verify/checks';
import type {
  DataPoint,
  DocumentRecord,
  LivenessRecord,
  Manifest,
  MrzReading,
  SealedBundle,
  VerificationResult,
  Vision,
} from '@passbase-verify/protocol';
import type {StoredVerification} from './verification-store.js';

export interface JudgeContext {
  readonly stored: StoredVerification;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly prefill: Readonly<Record<string, string>>;
  readonly readDocument: Vision['readDocument'] | undefined;
  readonly signal: AbortSignal;
}

type Judged = Pick<VerificationResult, 'status' | 'dataPoints' | 'reasons'>;

/** Why a bundle was declined; each has a sentence in the locales. */
type Reason =
  | 'liveness-not-passed'
  | 'liveness-other-challenge'
  | 'document-missing'
  | 'document-unreadable'
  | 'document-reads-differently'
  | 'document-type-not-accepted'
  | 'document-country-not-accepted'
  | 'claims-differ';

export async function judgeBundle(
  bundle: SealedBundle,
  manifest: Manifest,
  context: JudgeContext,
): Promise<Judged> {
  const {stored, today, prefill} = context;
  const reasons: Reason[] = [];
  const liveness = judgeLivenessAgain(bundle, manifest, stored, reasons);
  const document = await judgeDocumentAgain(bundle, manifest, context, reasons);
  if (reasons.length > 0) return {status: 'declined', dataPoints: [], reasons};

  const dataPoints = extractDataPoints({
    keys: stored.request.requestedDataPoints,
    today,
    prefill,
    ...(document ? {document} : {}),
    ...(liveness ? {liveness} : {}),
  });
  if (!(await claimsAgree(manifest, dataPoints))) {
    return {status: 'declined', dataPoints: [], reasons: ['claims-differ' satisfies Reason]};
  }
  return {status: 'approved', dataPoints, reasons: ['judged-on-device']};
}

/** Folds the recorded observations through the same judgement as the page did. */
function judgeLivenessAgain(
  bundle: SealedBundle,
  manifest: Manifest,
  {session}: StoredVerification,
  reasons: Reason[],
): {resourceId: string; record: LivenessRecord} | undefined {
  const selfie = manifest.resources.find(({type}) => type === 'SELFIE_VIDEO');
  const trackId = selfie?.files.find(({kind}) => kind === 'observations')?.id;
  const track = trackId === undefined ? undefined : bundle.files.get(trackId);
  if (!selfie || !track) {
    reasons.push('liveness-not-passed');
    return undefined;
  }
  const {challenge, observations} = decodeFaceTrack(track.bytes);
  if (JSON.stringify(challenge.steps) !== JSON.stringify(session.challenge.steps)) {
    reasons.push('liveness-other-challenge');
    return undefined;
  }
  const record = replayLiveness(session.challenge, observations);
  const stills = new Set(selfie.files.filter(({kind}) => kind === 'face-image').map(({id}) => id));
  const everyStepHasItsStill = manifest.liveness?.steps.every(
    ({stillFileId}) => stillFileId !== undefined && stills.has(stillFileId),
  );
  if (record.verdict !== 'pass' || !everyStepHasItsStill) reasons.push('liveness-not-passed');
  return {resourceId: selfie.id, record};
}

async function judgeDocumentAgain(
  bundle: SealedBundle,
  manifest: Manifest,
  context: JudgeContext,
  reasons: Reason[],
): Promise<{resourceId: string; type: string; mrz: MrzReading} | undefined> {
  const {request} = context.stored;
  if (request.documents.length === 0) return undefined;
  const resource = manifest.resources.find(({type}) => request.documents.includes(type));
  const record = manifest.documents.find(({resourceId}) => resourceId === resource?.id);
  if (!resource || !record?.mrz) {
    reasons.push(manifest.documents.length > 0 ? 'document-type-not-accepted' : 'document-missing');
    return undefined;
  }
  const mrz = parseMrz(record.mrz.lines, context.today);
  if (!mrz.valid) reasons.push('document-unreadable');
  else if (!(await readsTheSame(bundle, resource.files[0]?.id, record, context))) {
    reasons.push('document-reads-differently');
  }
  if (request.countries.length > 0 && !request.countries.includes(mrz.issuingState)) {
    reasons.push('document-country-not-accepted');
  }
  return {resourceId: resource.id, type: resource.type, mrz: record.mrz};
}

/** Reads the evidence image once more. The signed reading is of the same image, so every character has to agree. */
async function readsTheSame(
  bundle: SealedBundle,
  fileId: string | undefined,
  record: DocumentRecord,
  {readDocument, signal}: JudgeContext,
): Promise<boolean> {
  if (!readDocument) return true;
  const file = fileId === undefined ? undefined : bundle.files.get(fileId);
  if (!file) return false;
  const picture = new Blob([file.bytes as Uint8Array<ArrayBuffer>], {type: file.mediaType});
  const {mrz} = await readDocument(picture, {signal});
  return mrz !== undefined && decodeMrz(mrz).lines.join() === record.mrz?.lines.join();
}

/** Every value the page claimed must be the value that comes out here. */
async function claimsAgree({claims}: Manifest, dataPoints: readonly DataPoint[]): Promise<boolean> {
  const values = new Map(dataPoints.map(({key, value}) => [key, value]));
  const results = await Promise.all(
    claims.map(async ({key, salt, valueDigest}) => {
      const value = values.get(key);
      return value !== undefined && (await claimDigest(salt, key, value)) === valueDigest;
    }),
  );
  return results.every(Boolean);
}
