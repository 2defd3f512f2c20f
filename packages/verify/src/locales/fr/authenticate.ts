/** French of `<passbase-authenticate>`: what it says otherwise than `journey.ts`. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks':
    '{audience} vous demande de montrer que vous êtes la personne qui a vérifié son identité ici.',
  'consent.how': 'Ce que deviennent vos images',
  'consent.how.device':
    'Votre visage est comparé à ce qui en a été mesuré quand vous avez vérifié votre identité.',
  'consent.how.send':
    'Quand vous avez fait les mouvements, la vidéo selfie est scellée avec la clé de ce navigateur et remise à {audience}.',
  'consent.how.keep':
    'Si vous fermez cette fenêtre avant, tout est supprimé. Ce qui est remis est conservé par {audience} selon sa déclaration de confidentialité.',
  'consent.biometric':
    'J’accepte que mon visage soit mesuré dans la vidéo selfie, pour constater qu’une personne vivante est présente et que c’est la même qu’auparavant.',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': 'Mesure de votre visage',
  'sending.sealing': 'Scellement de votre vidéo selfie',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'C’est bien vous',
  'done.detail': '{audience} sait maintenant que c’est vous. Vous pouvez fermer cette fenêtre.',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Arrêter ici ?',
  'close.detail': 'Ce que vous avez fait jusqu’ici est supprimé.',
  'close.detail.sent': 'Ce que vous avez fait jusqu’ici est supprimé.',
  'close.stay': 'Continuer',
};
