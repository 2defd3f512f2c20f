/** A wallet's credential in the place of a document: asked for, read as far as a page can judge it, and kept as it came. */
import {
  encodeWalletAnswer,
  isAskedFor,
  isPidType,
  presentedCredential,
  walletDataPoints,
} from '@passbase-verify/checks';
import {PassbaseError, loadCode, type WalletAnswer} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import {keepDocument} from '../document/keep-document.js';
import type {DocumentEvidence, VerificationFolder} from '../folder.js';
import type {Fact} from '../journey/transitions.js';
import {walletWish, type WalletWish} from './plan-wallet.js';

/** True for codes of what a wallet answered. */
export const isWalletCode = (code: string): boolean => code.startsWith('ERR_WALLET_');

/**
 * Asks at once, for browsers demand that a button was just pressed. An answer that can't be used, or none, is no failure of the journey:
 * the state says why, and the User chooses again.
 */
export async function askWallet(desk: Desk, signal: AbortSignal): Promise<Fact> {
  const wish = walletWish(desk);
  const {wallet} = desk.rooms;
  try {
    if (!wish || !wallet) throw new PassbaseError('ERR_WALLET_FAILED', 'no wallet can be asked');
    const answer = await wallet.ask(wish.question, {signal});
    const evidence = await readAnswer(desk, wish, answer, signal);
    signal.throwIfAborted();
    keepDocument(desk.folder, evidence);
    return 'walletAnswered';
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PassbaseError) || !isWalletCode(error.code)) throw error;
    desk.store.update({walletError: error.code});
    return 'walletRefused';
  }
}

/** What a backend did not accept is not sent again. @returns False where there is none. */
export function dropCredential(folder: VerificationFolder): boolean {
  if (!folder.documents.get('document')?.credential) return false;
  folder.documents.delete('document');
  delete folder.bundle;
  return true;
}

async function readAnswer(
  {rooms, folder: {session}}: Desk,
  {choices}: WalletWish,
  answer: WalletAnswer,
  signal: AbortSignal,
): Promise<DocumentEvidence> {
  const {format, presentation} = presentedCredential(answer);
  if (!session?.wallet?.formats.includes(format)) {
    throw new PassbaseError('ERR_WALLET_FORMAT', `${format} was not asked for`);
  }
  const resourceId = 'document';
  const now = new Date(rooms.clock.wallTime());
  const evidence = (claims: Readonly<Record<string, unknown>>): DocumentEvidence => ({
    cameras: [],
    resource: {
      ...{id: resourceId, type: 'WALLET_CREDENTIAL'},
      files: [
        {
          ...{id: 'document-wallet', kind: 'wallet-answer', mediaType: 'application/json'},
          ...{bytes: encodeWalletAnswer(answer), capturedAt: now.toISOString()},
        },
      ],
    },
    record: {resourceId, checks: []},
    portraitRegions: [],
    credential: {resourceId, claims},
  });
  // An mdoc is for the backend: nothing of it is read here.
  if (format !== 'dc+sd-jwt') return evidence({});
  // Loaded where a wallet answered only.
  // Where a wallet answered only.
  const {readWalletCredential} = await loadCode(() => import('@passbase-verify/bundle/wallet'), {
    what: 'what reads credentials',
    signal,
    clock: rooms.clock,
  });
  const {claims, disclosed} = await readWalletCredential(presentation, {
    ...{audience: `origin:${rooms.page.origin}`, nonce: session.nonce, isType: isPidType, now},
  });
  const keys = choices.flat();
  if (!isAskedFor(disclosed, keys)) {
    throw new PassbaseError('ERR_WALLET_MALFORMED', 'the wallet told more than it was asked');
  }
  const told = new Set(walletDataPoints({resourceId, claims}, {keys}).map(({key}) => key));
  if (!choices.some((choice) => choice.every((key) => told.has(key)))) {
    throw new PassbaseError('ERR_WALLET_MALFORMED', 'the wallet did not tell all that is needed');
  }
  return evidence(claims);
}
