/** Sealing and sending: evidence in, Data points out. */
import {sealBundle} from '@passbase-verify/bundle';
import {extractDataPoints} from '@passbase-verify/checks';
import {
  PassbaseError,
  type CaptureConsent,
  type SealedBundle,
  type VerificationResult,
  type VerificationSession,
} from '@passbase-verify/protocol';
import type {Desk} from './desk.js';

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
  const stage = (name: 'sealing' | 'sending' | 'waiting', sentBytes = 0, totalBytes = 0): void =>
    store.update({upload: {stage: name, sentBytes, totalBytes}});

  if (!folder.receipt) {
    if (rooms.clock.wallTime() >= Date.parse(session.expiresAt)) {
      throw new PassbaseError('ERR_FLOW_SESSION_EXPIRED', 'the time to send has passed');
    }
    stage('sealing');
    folder.bundle ??= await seal(desk, session, consent, signal);
    const total = [...folder.bundle.files.values()].reduce(
      (sum, file) => sum + file.bytes.length,
      0,
    );
    stage('sending', 0, total);
    folder.receipt = await rooms.adapter.submit(folder.bundle, {
      signal,
      onProgress: ({sentBytes, totalBytes}) => {
        if (!signal.aborted) stage('sending', sentBytes, totalBytes);
      },
    });
  }
  stage('waiting');
  const result = await rooms.adapter.result(folder.receipt, {signal});
  if (result.status === 'declined') {
    store.update({reasons: result.reasons});
    throw new PassbaseError('ERR_ADAPTER_REJECTED', `declined: ${result.reasons.join(', ')}`);
  }
  return result;
}

async function seal(
  {rooms, folder, request}: Desk,
  session: VerificationSession,
  consent: CaptureConsent,
  signal: AbortSignal,
): Promise<SealedBundle> {
  const {selfie, document} = folder;
  const now = new Date(rooms.clock.wallTime()).toISOString();
  const key = await rooms.deviceKeys.forAudience(session.audience, {signal});
  const claims = extractDataPoints({
    keys: request.requestedDataPoints,
    today: now.slice(0, 10),
    prefill: request.prefillAttributes,
    ...(document?.record.mrz
      ? {
          document: {
            resourceId: document.resource.id,
            type: document.resource.type,
            mrz: document.record.mrz,
          },
        }
      : {}),
    ...(selfie ? {liveness: {resourceId: selfie.resource.id, record: selfie.liveness}} : {}),
  });
  const evidence = [selfie, document].filter((item) => item !== undefined);
  return sealBundle(
    {
      session,
      issuedAt: now,
      sdk: rooms.sdk,
      identity: {},
      capture: {
        pageOrigin: rooms.page.origin,
        ...(rooms.page.userAgent ? {userAgent: rooms.page.userAgent} : {}),
        cameras: evidence.map(({camera}) => camera),
      },
      resources: evidence.map(({resource}) => resource),
      ...(selfie
        ? {
            liveness: {
              resourceId: selfie.resource.id,
              challenge: session.challenge,
              ...selfie.liveness,
            },
          }
        : {}),
      documents: document ? [document.record] : [],
      claims,
      consent,
      models: rooms.vision.models(),
    },
    key,
  );
}
