/** Arabic: what `<passbase-authenticate>` says otherwise than `journey.ts`, under the same keys. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks': 'يطلب منك {audience} إثبات أنك أنت من تحقق من هويته هنا.',
  'consent.how': 'ماذا يحدث لصورك',
  'consent.how.device': 'يُقارَن وجهك بما قيس منه عندما تحققت من هويتك.',
  'consent.how.send':
    'بعد إتمام الحركات، يُختم فيديو السيلفي بمفتاح هذا المتصفح ويُسلَّم إلى {audience}.',
  'consent.how.keep':
    'إذا أغلقت هذه النافذة قبل ذلك، يُحذف كل شيء. وما يُسلَّم يحتفظ به {audience} وفقًا لإشعار الخصوصية الخاص به.',
  'consent.biometric':
    'أوافق على قياس وجهي في فيديو السيلفي، للتأكد من وجود شخص حي ومن أنه الشخص نفسه كما في المرة السابقة.',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': 'جارٍ قياس وجهك',
  'sending.sealing': 'جارٍ ختم فيديو السيلفي',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'هذا أنت',
  'done.detail': 'يعرف {audience} الآن أنك أنت. يمكنك إغلاق هذه النافذة.',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'التوقف هنا؟',
  'close.detail': 'سيُحذف ما أنجزته حتى الآن.',
  'close.detail.sent': 'سيُحذف ما أنجزته حتى الآن.',
  'close.stay': 'متابعة',
};
