/** Hebrew: what `<passbase-authenticate>` says otherwise than `journey.ts`, under the same keys. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks': 'לבקשת {audience}, יש להראות שזהותך היא שאומתה כאן.',
  'consent.how': 'מה קורה לתמונות שלך',
  'consent.how.device': 'הפנים שלך מושוות למה שנמדד מהן בעת אימות הזהות.',
  'consent.how.send':
    'אחרי ביצוע התנועות, סרטון הסלפי נאטם במפתח של הדפדפן הזה ונמסר אל {audience}.',
  'consent.how.keep':
    'אם החלון נסגר לפני כן, הכול נמחק. מה שנמסר נשמר אצל {audience}, כפי שכתוב בהודעת הפרטיות שם.',
  'consent.biometric':
    'אני מסכים/ה שהפנים שלי יימדדו בסרטון הסלפי, כדי לראות שיש שם אדם חי ושזה אותו אדם כמו קודם.',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': 'הפנים שלך נמדדות',
  'sending.sealing': 'סרטון הסלפי נאטם',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'הזהות אושרה',
  'done.detail': 'כעת ידוע ל-{audience} שמדובר בך. אפשר לסגור את החלון.',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'לעצור כאן?',
  'close.detail': 'מה שנעשה עד עכשיו יימחק.',
  'close.detail.sent': 'מה שנעשה עד עכשיו יימחק.',
  'close.stay': 'המשך',
};
