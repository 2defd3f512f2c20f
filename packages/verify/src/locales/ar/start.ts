/** Arabic: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  // The card in the page.
  'start.heading': 'التحقق من هويتك',
  'start.intro': 'يستغرق ذلك نحو دقيقتين. يُرجى تجهيز وثيقة هويتك.',
  'start.intro.selfie': 'يستغرق ذلك نحو دقيقة. تلزم كاميرا.',
  'start.step.selfie': 'تسجيل فيديو سيلفي قصير',
  'start.step.document': 'تصوير وثيقتك',
  'start.step.evidence': 'تصوير وثيقتك أو استخدام محفظتك الرقمية',
  'start.step.share': 'اختيار ما ستتم مشاركته',
  'start.button': 'بدء التحقق',
  'start.again': 'البدء من جديد',
  'start.privacy': 'يتم التحقق على جهازك. لا يُرسَل أي شيء قبل تأكيدك.',
  'start.loading': 'جارٍ التحميل…',
  'start.done': 'اكتمل التحقق',
  'start.done.detail': 'يمكنك إغلاق هذه الصفحة أو المتابعة.',
  // The menu of languages, for screen readers.
  'start.language': 'اللغة',
  'start.cancelled': 'خرجت قبل النهاية. لم يُرسَل أي شيء.',
  'start.cancelled.sent': 'خرجت قبل النهاية.',
  // In the card, where the page was set up wrongly or a file could not be loaded. The code stands below.
  'start.error.page': 'لم يتم إعداد هذه الصفحة بشكل صحيح. يُرجى إبلاغ مالكها.',
  'start.error.load': 'تعذّر التحميل. يُرجى التحقق من الاتصال والمحاولة مرة أخرى.',
  // <passbase-consents>, before its own script is there.
  'consents.loading': 'جارٍ تحميل موافقاتك…',
  'consents.retry': 'إعادة المحاولة',
  // Name of the window for screen readers.
  'dialog.label': 'التحقق من الهوية',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
