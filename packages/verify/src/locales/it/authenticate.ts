/** Italian of `<passbase-authenticate>`: what it says otherwise than `journey.ts`. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks':
    '{audience} le chiede di mostrare che è la persona che ha verificato qui la propria identità.',
  'consent.how': 'Che cosa succede alle sue immagini',
  'consent.how.device':
    'Il suo volto viene confrontato con ciò che ne è stato misurato quando ha verificato la sua identità.',
  'consent.how.send':
    'Quando ha fatto i movimenti, il video selfie viene sigillato con la chiave di questo browser e consegnato a {audience}.',
  'consent.how.keep':
    'Se chiude questa finestra prima, tutto viene eliminato. Ciò che viene consegnato è conservato da {audience} secondo la propria informativa sulla privacy.',
  'consent.biometric':
    'Acconsento alla misurazione del mio volto nel video selfie, per vedere che è presente una persona viva e che è la stessa di prima.',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': 'Misurazione del suo volto',
  'sending.sealing': 'Sigillatura del video selfie',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'È Lei',
  'done.detail': '{audience} ora sa che è Lei. Può chiudere questa finestra.',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Fermarsi qui?',
  'close.detail': 'Ciò che ha fatto finora viene eliminato.',
  'close.detail.sent': 'Ciò che ha fatto finora viene eliminato.',
  'close.stay': 'Continua',
};
