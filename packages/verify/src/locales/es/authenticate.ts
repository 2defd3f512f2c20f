/** Spanish of `<passbase-authenticate>`: what it says otherwise than `journey.ts`. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks':
    '{audience} le pide que demuestre que es la persona que verificó aquí su identidad.',
  'consent.how': 'Qué pasa con sus imágenes',
  'consent.how.device':
    'Su rostro se compara con lo que se midió de él cuando verificó su identidad.',
  'consent.how.send':
    'Cuando haya hecho los movimientos, el vídeo selfie se sella con la clave de este navegador y se entrega a {audience}.',
  'consent.how.keep':
    'Si cierra esta ventana antes, se descarta todo. Lo que se entrega lo conserva {audience} según su propio aviso de privacidad.',
  'consent.biometric':
    'Acepto que se mida mi rostro en el vídeo selfie para ver que hay una persona viva presente y que es la misma de antes.',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': 'Midiendo su rostro',
  'sending.sealing': 'Sellando su vídeo selfie',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'Es usted',
  'done.detail': '{audience} ya sabe que es usted. Puede cerrar esta ventana.',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': '¿Parar aquí?',
  'close.detail': 'Lo que ha hecho hasta ahora se descarta.',
  'close.detail.sent': 'Lo que ha hecho hasta ahora se descarta.',
  'close.stay': 'Continuar',
};
