/** What is told with a result and decides nothing: signs that somebody may want to look at. */
import {judgeCamera, judgeLight} from '@passbase-verify/checks';
import type {Manifest, SealedBundle} from '@passbase-verify/protocol';
import type {JudgedFaces} from './judge-faces.js';
import type {JudgedWallet} from './judge-wallet.js';

/** Told, and no more: the issuer knows whom it gave the credential to, and here nobody compared that with the selfie. */
export const walletSigns = (wallet: JudgedWallet | undefined): readonly string[] =>
  wallet
    ? ['face-not-compared', ...(wallet.mayBeRevoked ? ['wallet-revocation-not-checked'] : [])]
    : [];

/** Likewise: each has an innocent explanation, and the page that hosts the element may be one. */
export const cameraSigns = ({capture}: Manifest): readonly string[] => [
  ...new Set(
    capture.cameras.flatMap(({signals, cameraLabel}) =>
      signals ? judgeCamera(signals, cameraLabel).signs.map(({reason}) => reason) : [],
    ),
  ),
];

/** Likewise; a network's threshold is the integrator's to act on. */
export const presentationSigns = (
  faces: Pick<JudgedFaces, 'recapture' | 'pad'> | undefined,
): readonly string[] => [
  ...(faces?.recapture?.signs.map(({reason}) => reason) ?? []),
  ...(faces?.pad && !faces.pad.live ? ['pad-not-live'] : []),
];

/** Likewise: a face that answers late or otherwise is for somebody to look at. One that does not answer, or was not lit, is none. */
export function lightSigns(bundle: SealedBundle, manifest: Manifest): readonly string[] {
  const verdict = judgeLight(manifest, (id) => bundle.files.get(id)?.bytes)?.judgement?.verdict;
  return verdict === 'late' || verdict === 'differs' ? [`screen-light-${verdict}`] : [];
}
