/** Sealing and sending: evidence in, Data points out. */
import {sealBundle, type BundleContent} from '@passbase-verify/bundle';
import {judgeLetter} from '@passbase-verify/checks';
import {
  PassbaseError,
  type Abortable,
  type CaptureConsent,
  type DocumentRecord,
  type Manifest,
  type Receipt,
  type SealedBundle,
  type UploadProgress,
  type VerificationResult,
  type VerificationSession,
} from '@passbase-verify/protocol';
import {demand} from './backend/demand.js';
import {relianceOf, type Desk} from './desk.js';
import {claimsOf, namesOf, todayOf} from './evidence.js';
import type {DocumentEvidence} from './folder.js';
import {emailResource} from './stated-email.js';

/**
 * Seals once, sends until it was received, waits for the answer. Called again after a failure it goes on where it stopped.
 * @throws {PassbaseError} `ERR_FLOW_SESSION_EXPIRED`, `ERR_ADAPTER_…`, `ERR_VAULT_…`
 */
export async function submitEvidence(
  desk: Desk,
  session: VerificationSession,
  consent: CaptureConsent,
  signal: AbortSignal,
): Promise<VerificationResult> {
  const {rooms, folder, store} = desk;
  folder.receipt ??= receiptFor(
    session,
    await sealAndSend(desk, {session, consent}, rooms.adapter, signal),
  );
  showStage(desk, 'waiting');
  const result = await rooms.adapter.result(folder.receipt, {signal});
  if (result.status === 'declined') {
    store.update({reasons: result.reasons});
    throw new PassbaseError('ERR_ADAPTER_REJECTED', `declined: ${result.reasons.join(', ')}`);
  }
  return result;
}

/** One of another Verification would fetch another User's Data points. @throws {PassbaseError} `ERR_ADAPTER_NONSENSE` */
function receiptFor({verificationId}: VerificationSession, receipt: Receipt): Receipt {
  demand(receipt.verificationId === verificationId, 'the receipt is of another Verification');
  return receipt;
}

function showStage(
  {store}: Desk,
  stage: 'sealing' | 'sending' | 'waiting',
  sentBytes = 0,
  totalBytes = 0,
): void {
  store.update({upload: {stage, sentBytes, totalBytes}});
}

/** What a bundle is sealed for. */
export interface Occasion extends Pick<BundleContent, 'authenticates'> {
  readonly session: BundleContent['session'];
  readonly consent: CaptureConsent;
}

/** Who takes a bundle. */
interface Receiver<Answer> {
  submit(
    bundle: SealedBundle,
    options: Abortable & {readonly onProgress?: (progress: UploadProgress) => void},
  ): Promise<Answer>;
}

/** Seals what is in the folder, once, and hands it over. @throws {PassbaseError} `ERR_FLOW_SESSION_EXPIRED`, and what the receiver throws. */
export async function sealAndSend<Answer>(
  desk: Desk,
  occasion: Occasion,
  receiver: Receiver<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  const {rooms, folder} = desk;
  if (rooms.clock.wallTime() >= Date.parse(occasion.session.expiresAt)) {
    throw new PassbaseError('ERR_FLOW_SESSION_EXPIRED', 'the time to send has passed');
  }
  showStage(desk, 'sealing');
  folder.bundle ??= await seal(desk, occasion, signal);
  const total = [...folder.bundle.files.values()].reduce((sum, file) => sum + file.bytes.length, 0);
  desk.store.update({sent: true});
  showStage(desk, 'sending', 0, total);
  return receiver.submit(folder.bundle, {
    signal,
    onProgress: ({sentBytes, totalBytes}) => {
      if (!signal.aborted) showStage(desk, 'sending', sentBytes, totalBytes);
    },
  });
}

async function seal(
  desk: Desk,
  {session, consent, authenticates}: Occasion,
  signal: AbortSignal,
): Promise<SealedBundle> {
  const {rooms, folder} = desk;
  const {faces, selfie, passkey} = folder;
  const documents = [...folder.documents.values()];
  const key = await rooms.deviceKeys.forAudience(session.audience, {signal});
  const evidence = [...(selfie ? [selfie] : []), ...documents];
  // The day of sealing is the day that ages are of, on this side and on the backend's.
  const issuedAt = new Date(rooms.clock.wallTime());
  const today = todayOf(desk, issuedAt.getTime());
  return sealBundle(
    {
      session,
      ...(authenticates === undefined ? {} : {authenticates}),
      issuedAt: issuedAt.toISOString(),
      sdk: rooms.sdk,
      identity: identityOf(desk),
      capture: {
        pageOrigin: rooms.page.origin,
        ...(rooms.page.userAgent ? {userAgent: rooms.page.userAgent} : {}),
        cameras: evidence.flatMap(({cameras}) => cameras),
      },
      resources: [
        ...evidence.map(({resource}) =>
          faces && resource === selfie?.resource
            ? {...resource, files: [...resource.files, faces.file]}
            : resource,
        ),
        ...emailResource(desk, issuedAt.toISOString()),
      ],
      ...(selfie
        ? {
            liveness: {
              resourceId: selfie.resource.id,
              challenge: selfie.challenge,
              ...selfie.liveness,
            },
          }
        : {}),
      ...(faces?.record ? {faceMatch: faces.record} : {}),
      ...(passkey ? {passkey} : {}),
      // Of a wallet's credential the device concluded nothing.
      documents: documents
        .filter(({credential}) => !credential)
        .map((document) => recordOf(desk, document, today)),
      claims: claimsOf(desk, today),
      consent,
      models: rooms.vision.models(),
    },
    key,
  );
}

/** Whom the User says to be, and which known Resources the bundle builds upon. */
function identityOf(desk: Desk): Manifest['identity'] {
  const reliance = relianceOf(desk);
  if (!reliance) return {};
  const {identityAccessKey: claimed, resources} = reliance;
  return {claimed, resources: resources.map(({id}) => id)};
}

/** What was found on a letter depends on whose it has to be, and is judged last: that document may have been taken again. */
function recordOf(desk: Desk, {record, letter}: DocumentEvidence, today: string): DocumentRecord {
  const names = namesOf(desk);
  if (!letter || !names) return record;
  const {judgement, crossChecks} = judgeLetter(letter, {names, today});
  const compared = crossChecks.map(({name, result}) => ({name, passed: result !== 'differs'}));
  return {...record, checks: [...record.checks, ...judgement.checks, ...compared]};
}
