/** Turkish of `<passbase-authenticate>`: what it says otherwise than `journey.ts`. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks':
    '{audience} burada kimliğini doğrulayan kişinin siz olduğunuzu göstermenizi istiyor.',
  'consent.how': 'Görüntülerinize ne olur',
  'consent.how.device': 'Yüzünüz, kimliğinizi doğruladığınızda ondan ölçülenlerle karşılaştırılır.',
  'consent.how.send':
    'Hareketleri yaptığınızda selfie videosu bu tarayıcının anahtarıyla mühürlenip alıcıya verilir. Alıcı: {audience}.',
  'consent.how.keep':
    'Bu pencereyi ondan önce kapatırsanız her şey silinir. Verilenler, {audience} tarafından kendi gizlilik bildiriminde belirtildiği şekilde saklanır.',
  'consent.biometric':
    'Canlı bir kişinin orada olduğunu ve bunun daha önceki kişiyle aynı olduğunu görmek için selfie videosunda yüzümün ölçülmesini kabul ediyorum.',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': 'Yüzünüz ölçülüyor',
  'sending.sealing': 'Selfie videonuz mühürleniyor',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'Bu sizsiniz',
  'done.detail': '{audience} artık bunun siz olduğunuzu biliyor. Bu pencereyi kapatabilirsiniz.',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Burada durulsun mu?',
  'close.detail': 'Şimdiye kadar yaptıklarınız silinir.',
  'close.detail.sent': 'Şimdiye kadar yaptıklarınız silinir.',
  'close.stay': 'Devam et',
};
