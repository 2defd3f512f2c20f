/** Polish of `<passbase-authenticate>`: what it says otherwise than `journey.ts`. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks':
    '{audience} prosi o pokazanie, że to Ty jesteś osobą, której tożsamość tu potwierdzono.',
  'consent.how': 'Co się dzieje z Twoimi zdjęciami',
  'consent.how.device':
    'Twoja twarz jest porównywana z tym, co zmierzono podczas potwierdzania Twojej tożsamości.',
  'consent.how.send':
    'Gdy wykonasz ruchy, wideoselfie zostanie zapieczętowane kluczem tej przeglądarki i przekazane. Odbiorca: {audience}.',
  'consent.how.keep':
    'Jeśli zamkniesz to okno wcześniej, wszystko zostanie usunięte. To, co zostanie przekazane, {audience} przechowuje zgodnie ze swoją informacją o prywatności.',
  'consent.biometric':
    'Zgadzam się na pomiar mojej twarzy na wideoselfie, aby sprawdzić, czy jest tam żywa osoba i czy to ta sama osoba co wcześniej.',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': 'Pomiar Twojej twarzy',
  'sending.sealing': 'Pieczętowanie Twojego wideoselfie',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'To Ty',
  'done.detail': '{audience} już wie, że to Ty. Możesz zamknąć to okno.',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Przerwać?',
  'close.detail': 'To, co do tej pory zrobiono, zostanie usunięte.',
  'close.detail.sent': 'To, co do tej pory zrobiono, zostanie usunięte.',
  'close.stay': 'Kontynuuj',
};
