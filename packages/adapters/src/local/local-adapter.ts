/**
 * The embedded backend: everything a server would do, in the browser. It draws nonce and challenge, verifies the bundle,
 * judges again from the evidence, keeps the Identity and records consent.
 *
 * What it proves: to the User and to the page that nothing was altered between capture and answer, and that the same
 * judgement comes out twice. What it does not prove: anything to a third party, since whoever controls the page controls
 * this backend too. Every result therefore carries the reason `judged-on-device`.
 */
import {jwsDigest, verifyBundle, verifyConsent} from '@passbase-verify/bundle';
import {
  PassbaseError,
  assertArgument,
  dateIn,
  loadCode,
  systemClock,
  type Abortable,
  type Adapter,
  type Clock,
  type DataPoint,
  type Receipt,
  type SignedConsent,
  type TrustedIssuers,
  type VerificationRequest,
  type VerificationResult,
  type Vision,
} from '@passbase-verify/protocol';
import type {Vault} from '@passbase-verify/vault';
import {drawChallenge, systemRandom, type RandomBytes} from './draw-challenge.js';
import {drawNonce} from './draw-nonce.js';
import {declined, judgeBundle} from './judging/judge-bundle.js';
import type {WalletTrust} from './judging/judge-context.js';
import {
  judgeMadePasskey,
  ownRelyingParty,
  passkeySession,
  type RelyingParty,
} from './judging/judge-passkey.js';
import {readReliance} from './judging/judge-reliance.js';
import {WALLET_OFFER, assertTrustedIssuers} from './judging/judge-wallet.js';
import {createFaceBrake} from './kept/face-brake.js';
import {keptResources} from './kept/kept-resources.js';
import {offerIdentity} from './kept/known-identity.js';
import type {ReceivedBundle} from './kept/stored.js';
import {createVerificationStore} from './kept/verification-store.js';
import {createWithdrawals} from './kept/withdraw-consent.js';
import {createLocalAuthentication} from './local-authentication.js';

export interface LocalAdapterOptions {
  readonly vault: Vault;
  /** Who is said to receive the Data points; the page's host where nothing is given. */
  readonly audience?: string;
  /** Reads the document again from its evidence image. Without it the signed reading is taken as it is. */
  readonly readDocument?: Vision['readDocument'];
  /** Reads the lines of a letter again. Without it the lines are taken as they were sent. */
  readonly readSheet?: Vision['readSheet'];
  /** Reads printed fields again, likewise. */
  readonly readFields?: Vision['readFields'];
  /** Compares the faces again from their pictures. Without it the descriptors that were sent are compared. */
  readonly describeFace?: Vision['describeFace'];
  /**
   * `required`, the default: a bundle whose selfie shows another person than its document is declined, and one of which nothing can
   * be compared is `pending`. `reported`: the factor says it, and nothing else.
   */
  readonly faceMatch?: 'required' | 'reported';
  /**
   * Whose credentials of wallets are believed, by their `iss`. Without it no wallet is asked. Keys are given, never fetched; chains of
   * certificates are not read. A credential shows no face to compare with: the result says so, and counts.
   */
  readonly walletIssuers?: TrustedIssuers;
  /** Origin of the page that asks wallets; the page's own where nothing is given. */
  readonly pageOrigin?: string;
  /** For whom passkeys are; the page's own host and origin where absent. */
  readonly relyingParty?: RelyingParty;
  readonly clock?: Clock;
  readonly random?: RandomBytes;
  /** Values the integrator has already, by Data point key: compared, never trusted. */
  readonly prefillAttributes?: Readonly<Record<string, string>>;
  /** How long a Verification stays open, in milliseconds. */
  readonly submitWithinMs?: number;
}

/**
 * The challenge is drawn when the Verification is opened, before the User has read anything: 15 minutes leave time to
 * read, to fetch a passport, and to try again.
 */
const SUBMIT_WITHIN_MS = 15 * 60_000;

/** Long enough to be presented where it was asked for, and too short to become a passport: an age changes with the day. */
const CREDENTIAL_MS = 24 * 3_600_000;

export function createLocalAdapter(options: LocalAdapterOptions): Adapter {
  const {
    vault,
    readDocument,
    readSheet,
    readFields,
    describeFace,
    faceMatch = 'required',
    relyingParty = ownRelyingParty(),
    clock = systemClock,
    random = systemRandom,
    submitWithinMs = SUBMIT_WITHIN_MS,
  } = options;
  assertArgument(vault?.records, 'a vault must be given');
  assertArgument(
    faceMatch === 'required' || faceMatch === 'reported',
    'faceMatch must be "required" or "reported"',
  );
  const audience = options.audience ?? globalThis.location?.host;
  assertArgument(audience, 'an audience must be given where there is no page');
  const wallet = walletTrust(options);
  const store = createVerificationStore(vault, audience);
  const brake = createFaceBrake(vault, audience, clock);
  const {withdraw, takeBack} = createWithdrawals(vault, audience, clock);

  const open = async (request: VerificationRequest, {signal}: Abortable) => {
    signal.throwIfAborted();
    const identity = await knownIdentity(request, signal);
    const session = {
      verificationId: crypto.randomUUID(),
      audience,
      nonce: drawNonce(random),
      challenge: drawChallenge(random),
      expiresAt: new Date(clock.wallTime() + submitWithinMs).toISOString(),
      ...(identity ? {identity} : {}),
      ...(request.wallet && wallet ? {wallet: WALLET_OFFER} : {}),
      ...passkeySession({
        ...{relyingParty, mode: request.passkey},
        enrolled: (identity && (await store.identity(identity.identityAccessKey))?.passkeys) ?? [],
      }),
    };
    await store.save({session, request});
    signal.throwIfAborted();
    return session;
  };

  return {
    open,

    authentication: createLocalAuthentication({
      ...{vault, audience, describeFace, relyingParty, brake, clock, random},
    }),

    async submit(bundle, {signal, onProgress}) {
      const now = new Date(clock.wallTime());
      // The Identity belongs to this device, so no other device's key will do.
      const key = await vault.keys.forAudience(audience, {signal});
      const expected = {audience, now, thumbprint: key.thumbprint};
      const {manifest, thumbprint} = await verifyBundle(bundle, expected);
      const stored = await store.load(manifest.verificationId);
      const digest = await jwsDigest(bundle.jws);
      if (stored.received) return receiptOf(stored.received, digest);
      // The bundle says itself until when it may be sent; what counts is what was granted.
      if (now.getTime() >= Date.parse(stored.session.expiresAt)) {
        throw new PassbaseError('ERR_BUNDLE_EXPIRED', 'the Verification was open until earlier');
      }
      if (manifest.nonce !== stored.session.nonce) {
        throw new PassbaseError('ERR_BUNDLE_NONCE', 'the nonce is not of this bundle');
      }
      // The day of sealing, as on the page: another one may make another age. But the page can't choose it.
      const openedAt = Date.parse(stored.session.expiresAt) - submitWithinMs;
      const issuedAt = Date.parse(manifest.issuedAt);
      const sealedAt = Math.min(now.getTime(), Math.max(openedAt, issuedAt));
      const today = dateIn(sealedAt, stored.request.timeZone);
      const reliance = await readReliance(manifest, stored, store.identity, thumbprint);
      const known = reliance === 'unknown' ? undefined : reliance?.identity;
      const passkey = await judgeMadePasskey(manifest, {
        ...{relyingParty, mode: stored.request.passkey, enrolled: known?.passkeys ?? []},
      });
      if (known) await brake.assertReleased(known.identityAccessKey);
      const {enrolled, isOfAnother, knownFace, ...judged} =
        reliance === 'unknown'
          ? declined(['identity-unknown'])
          : await judgeBundle(bundle, manifest, {
              ...{stored, today, readDocument, readSheet, readFields, describeFace, faceMatch},
              wallet: wallet && {...wallet, now},
              prefill: options.prefillAttributes ?? {},
              ...(reliance ? {reliance} : {}),
              signal,
            });
      // Before anybody is told, or stops listening.
      if (known && knownFace) await brake.count(known.identityAccessKey, knownFace);
      signal.throwIfAborted();
      const receipt = {verificationId: manifest.verificationId, receivedAt: now.toISOString()};
      const result: VerificationResult = {
        ...judged,
        verificationId: manifest.verificationId,
        identityAccessKey:
          known && judged.status !== 'declined' && !isOfAnother
            ? known.identityAccessKey
            : crypto.randomUUID(),
      };
      const received: ReceivedBundle = {
        ...{digest, thumbprint, receipt, result},
        ...(known ? {buildsUpon: known.identityAccessKey} : {}),
        news: {
          resources: keptResources(manifest, today),
          ...(enrolled ? {enrolled} : {}),
          ...(passkey ? {passkey} : {}),
        },
      };
      const kept = receiptOf(await store.receive(stored, received), digest);
      const bytes = [...bundle.files.values()].reduce((sum, file) => sum + file.bytes.length, 0);
      onProgress?.({sentBytes: bytes, totalBytes: bytes});
      return kept;
    },

    async result(receipt, {signal}) {
      signal.throwIfAborted();
      const {received} = await loadReceived(receipt.verificationId);
      return received.result;
    },

    async share(consent, {signal}) {
      const {verificationId} = consent.record;
      const stored = await loadReceived(verificationId);
      const {result, thumbprint} = stored.received;
      await verifyConsent(consent, {thumbprint});
      assertWithin(consent, audience, result.dataPoints);
      // What may fail comes before anything is recorded.
      const credential = await selfIssue(result, signal);
      signal.throwIfAborted();
      await store.keepIdentity(stored.received, consent);
      if (!(await store.settle(stored))) {
        await takeBack(verificationId);
        throw new PassbaseError(
          'ERR_BUNDLE_VERIFICATION',
          'it was cancelled or withdrawn meanwhile',
        );
      }
      return {credential};
    },

    withdraw,

    async cancel(verificationId) {
      // In this order: a share that is being recorded looks for the Verification afterwards.
      await store.drop(verificationId);
      await takeBack(verificationId);
    },
  };

  /** The Identity of this device's key; the key is looked for only where there is any, for it is made on first use. */
  async function knownIdentity(request: VerificationRequest, signal: AbortSignal) {
    const identities = request.reuse === 'off' ? [] : await store.identities();
    if (identities.length === 0) return undefined;
    const {thumbprint} = await vault.keys.forAudience(audience, {signal});
    const held = await Promise.all(
      identities.map(({identityAccessKey}) => brake.holds(identityAccessKey)),
    );
    // Whoever would have to wait may capture everything anew.
    const offered = identities.filter((_, index) => !held[index]);
    return offerIdentity(offered, request, {thumbprint, now: clock.wallTime()});
  }

  /** Issuer and holder are one key here, and the credential says so. */
  async function selfIssue(
    {verificationId, dataPoints}: VerificationResult,
    signal: AbortSignal,
  ): Promise<string> {
    const {issueCredential} = await loadCode(() => import('@passbase-verify/bundle/credential'), {
      ...{what: 'what issues credentials', signal, clock},
    });
    const key = await vault.keys.forAudience(audience, {signal});
    const now = clock.wallTime();
    const [issuedAt, expiresAt] = [new Date(now), new Date(now + CREDENTIAL_MS)];
    const holder = key.publicJwk;
    return issueCredential({verificationId, dataPoints, holder, issuedAt, expiresAt}, key);
  }

  async function loadReceived(verificationId: string) {
    const {received, ...stored} = await store.load(verificationId);
    if (!received) {
      throw new PassbaseError('ERR_ADAPTER_REJECTED', 'this Verification has received no bundle');
    }
    return {...stored, received};
  }
}

/** Whoever sends a bundle again is told the same; another one of the same nonce is refused. */
function receiptOf({receipt, ...received}: ReceivedBundle, digest: string): Receipt {
  if (received.digest === digest) return receipt;
  throw new PassbaseError('ERR_BUNDLE_NONCE', 'the nonce was used by another bundle');
}

/** Undefined where nobody's credentials are believed. */
function walletTrust({
  walletIssuers: issuers = {},
  pageOrigin: origin = globalThis.location?.origin,
}: LocalAdapterOptions): WalletTrust | undefined {
  assertTrustedIssuers(issuers);
  if (Object.keys(issuers).length === 0) return undefined;
  assertArgument(origin, 'pageOrigin must be given where there is no page');
  return {issuers, origin};
}

function assertWithin(
  {record}: SignedConsent,
  audience: string,
  dataPoints: readonly DataPoint[],
): void {
  const known = new Set(dataPoints.map(({key}) => key));
  if (record.recipient !== audience || record.granted.some((key) => !known.has(key))) {
    throw new PassbaseError('ERR_ADAPTER_REJECTED', 'the consent is not for this result');
  }
}
