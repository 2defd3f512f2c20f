/** German of `<passbase-authenticate>`: what it says otherwise than `journey.ts`. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks':
    '{audience} bittet Sie zu zeigen, dass Sie die Person sind, die hier ihre Identität bestätigt hat.',
  'consent.how': 'Was mit Ihren Bildern geschieht',
  'consent.how.device':
    'Ihr Gesicht wird mit dem verglichen, was daran gemessen wurde, als Sie Ihre Identität bestätigt haben.',
  'consent.how.send':
    'Wenn Sie die Bewegungen gemacht haben, wird das Selfie-Video mit dem Schlüssel dieses Browsers versiegelt und an {audience} übergeben.',
  'consent.how.keep':
    'Wenn Sie dieses Fenster vorher schließen, wird alles verworfen. Was übergeben wird, bewahrt {audience} gemäß den eigenen Datenschutzhinweisen auf.',
  'consent.biometric':
    'Ich willige ein, dass mein Gesicht im Selfie-Video vermessen wird, um zu erkennen, dass ein lebender Mensch da ist und dass es derselbe ist wie früher.',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': 'Ihr Gesicht wird vermessen',
  'sending.sealing': 'Ihr Selfie-Video wird versiegelt',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'Sie sind es',
  'done.detail': '{audience} weiß jetzt, dass Sie es sind. Sie können dieses Fenster schließen.',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Hier aufhören?',
  'close.detail': 'Was Sie bisher gemacht haben, wird verworfen.',
  'close.detail.sent': 'Was Sie bisher gemacht haben, wird verworfen.',
  'close.stay': 'Weitermachen',
};
