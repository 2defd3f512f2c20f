/** Dutch of `<passbase-authenticate>`: what it says otherwise than `journey.ts`. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks':
    '{audience} vraagt u te tonen dat u degene bent van wie de identiteit hier is geverifieerd.',
  'consent.how': 'Wat er met uw beelden gebeurt',
  'consent.how.device':
    'Uw gezicht wordt vergeleken met wat ervan is gemeten toen u uw identiteit verifieerde.',
  'consent.how.send':
    'Als u de bewegingen hebt gemaakt, wordt de selfievideo verzegeld met de sleutel van deze browser en aan {audience} overhandigd.',
  'consent.how.keep':
    'Als u dit venster vóór dat moment sluit, wordt alles gewist. Wat wordt overhandigd, bewaart {audience} zoals in de eigen privacyverklaring staat.',
  'consent.biometric':
    'Ik ga ermee akkoord dat mijn gezicht in de selfievideo wordt gemeten, om te zien dat er een levende persoon is en dat het dezelfde is als eerder.',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': 'Uw gezicht meten',
  'sending.sealing': 'Uw selfievideo verzegelen',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'U bent het',
  'done.detail': '{audience} weet nu dat u het bent. U kunt dit venster sluiten.',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Hier stoppen?',
  'close.detail': 'Wat u tot nu toe hebt gedaan, wordt gewist.',
  'close.detail.sent': 'Wat u tot nu toe hebt gedaan, wordt gewist.',
  'close.stay': 'Doorgaan',
};
