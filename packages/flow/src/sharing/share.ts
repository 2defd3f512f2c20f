/** Sharing: what the User granted is written down, signed, recorded by the backend, and only then let through the gate. */
import {jwsDigest, signConsent} from '@passbase-verify/bundle';
import {isIssuerSigned} from '@passbase-verify/checks';
import {
  PassbaseError,
  loadCode,
  type ConsentHistory,
  type DataPoint,
  type ShareConsent,
  type SignedConsent,
  type VerificationSession,
} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import {unanswered} from './share-choice.js';
import {openShareGate, type SharedDataPoints} from './share-gate.js';

/** The Data points that the User is asked about: those that were requested and came back, in the order of the request. */
export const offeredDataPoints = (
  requested: readonly string[],
  cameBack: readonly DataPoint[],
): readonly DataPoint[] =>
  requested.flatMap((key) => cameBack.find((dataPoint) => dataPoint.key === key) ?? []);

/** @throws {PassbaseError} `ERR_FLOW_NOT_GRANTED` for a key that was not offered, or a required one that was left out. */
export function makeShareConsent(
  desk: Desk,
  session: VerificationSession,
  wish: {
    readonly granted: readonly string[];
    readonly textVersion: string;
    readonly language: string;
  },
): ShareConsent {
  const offered = desk.store.state.dataPoints.map(({key}) => key);
  const granted = offered.filter((key) => wish.granted.includes(key));
  const unknown = wish.granted.find((key) => !offered.includes(key));
  if (unknown !== undefined) {
    throw new PassbaseError('ERR_FLOW_NOT_GRANTED', `${unknown} was not offered`);
  }
  const [missing] = unanswered(
    desk.request.requests,
    desk.store.state.dataPoints,
    new Set(granted),
  );
  if (missing) {
    throw new PassbaseError('ERR_FLOW_NOT_GRANTED', `${missing.anyOf.join(' or ')} is required`);
  }
  return {
    kind: 'share',
    verificationId: session.verificationId,
    recipient: session.audience,
    purpose: desk.request.purpose,
    granted,
    refused: offered.filter((key) => !granted.includes(key)),
    textVersion: wish.textVersion,
    language: wish.language,
    givenAt: new Date(desk.rooms.clock.wallTime()).toISOString(),
  };
}

/**
 * @throws {PassbaseError} `ERR_VISION_ASSET_NETWORK` before anything is recorded, `ERR_ADAPTER_NONSENSE` where the backend's credential
 * lacks what was granted.
 */
export async function recordShare(
  {rooms, store, request}: Desk,
  consent: ShareConsent,
  signal: AbortSignal,
): Promise<SharedDataPoints> {
  const {shareNonce: nonce} = request;
  // A share that is recorded, and for whose receipt there is no script, could not be withdrawn: what it takes is there first.
  const [{makeConsentReceipt}, credentials] = await loadCode(
    () =>
      Promise.all([
        import('@passbase-verify/bundle/receipt'),
        nonce ? import('@passbase-verify/bundle/credential') : undefined,
      ]),
    {what: 'what makes receipts', signal, clock: rooms.clock},
  );
  const key = await rooms.deviceKeys.forAudience(consent.recipient, {signal});
  // Tried again, or after a reload, it is the same consent: a second one would stand when the first is withdrawn.
  const kept = await keptShare(rooms.consents, consent, signal);
  const signed = kept ?? (await signConsent(consent, key));
  const {dataPoints} = store.state;
  const issuerSigned = dataPoints.filter(({evidence}) => isIssuerSigned(evidence));
  const receipt = makeConsentReceipt(signed, {
    ...{thumbprint: key.thumbprint, issuerSigned: issuerSigned.map((point) => point.key)},
  });
  // Written down before it is sent: whatever happens on the way, it can be taken back. Where the disk is full, the receipt can be kept.
  const id = await jwsDigest(signed.jws);
  await rooms.consents.put({id, signed, receipt}, {signal}).catch(() => signal.throwIfAborted());
  const answer = await rooms.adapter.share(signed, {signal});
  store.update({receipt});
  const {credential} = answer ?? {};
  if (!credential || !credentials || !nonce) return openShareGate(dataPoints, consent);
  const {granted: keys, recipient: audience} = consent;
  const wish = {keys, audience, nonce, now: new Date(rooms.clock.wallTime())};
  const presentation = await credentials
    .presentCredential(credential, wish, key)
    .catch((cause: unknown) => {
      throw new PassbaseError('ERR_ADAPTER_NONSENSE', 'the credential can not be presented', {
        cause,
      });
    });
  return openShareGate(dataPoints, consent, presentation);
}

/** This very consent, if it was signed before and stands. */
async function keptShare(
  consents: ConsentHistory,
  {recipient, verificationId, givenAt}: ShareConsent,
  signal: AbortSignal,
): Promise<SignedConsent | undefined> {
  const entries = await consents.list(recipient, {signal}).catch(() => []);
  signal.throwIfAborted();
  return entries.find(
    ({withdrawal, signed: {record}}) =>
      !withdrawal && record.verificationId === verificationId && record.givenAt === givenAt,
  )?.signed;
}
