/**
 * English of `<passbase-authenticate>`: what it says otherwise than `journey.ts`, under the same keys. `CONSENT_TEXT_VERSION` is of the
 * consent texts here as well.
 */
import type {Messages} from '../messages.js';

export const AUTHENTICATE = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks':
    '{audience} asks you to show that you are the one who verified their identity here.',
  'consent.how': 'What happens to your pictures',
  'consent.how.device':
    'Your face is compared with what was measured of it when you verified your identity.',
  'consent.how.send':
    'When you have done the movements, the selfie video is sealed with the key of this browser and handed to {audience}.',
  'consent.how.keep':
    'If you close this window before that, everything is dropped. What is handed over is kept by {audience} as its privacy notice says.',
  'consent.biometric':
    'I agree that my face is measured in the selfie video, to see that a live person is there and that it is the same one as before.',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': 'Measuring your face',
  'sending.sealing': 'Sealing your selfie video',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'It’s you',
  'done.detail': '{audience} knows now that it is you. You can close this window.',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Stop here?',
  'close.detail': 'What you have done so far is dropped.',
  'close.detail.sent': 'What you have done so far is dropped.',
  'close.stay': 'Continue',
} as const;

export type AuthenticateMessages = Messages<typeof AUTHENTICATE>;
