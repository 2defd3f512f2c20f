/** Turkish: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  'start.heading': 'Kimliğinizi doğrulayın',
  'start.intro': 'Yaklaşık iki dakika sürer. Kimlik belgenizi yanınızda bulundurun.',
  'start.intro.selfie': 'Yaklaşık bir dakika sürer. Bir kamera gerekir.',
  'start.step.selfie': 'Kısa bir selfie videosu çekin',
  'start.step.document': 'Belgenizin fotoğrafını çekin',
  'start.step.evidence': 'Belgenizin fotoğrafını çekin veya dijital cüzdanınızı kullanın',
  'start.step.share': 'Ne paylaşacağınızı seçin',
  'start.button': 'Doğrulamayı başlat',
  'start.again': 'Yeniden başla',
  'start.privacy': 'Cihazınızda kontrol edilir. Siz onaylamadan hiçbir şey gönderilmez.',
  'start.loading': 'Yükleniyor…',
  'start.done': 'Doğrulama tamamlandı',
  'start.done.detail': 'Bu sayfayı kapatabilir veya devam edebilirsiniz.',
  // The menu of languages, for screen readers.
  'start.language': 'Dil',
  'start.cancelled': 'Sona gelmeden ayrıldınız. Hiçbir şey gönderilmedi.',
  'start.cancelled.sent': 'Sona gelmeden ayrıldınız.',
  'start.error.page': 'Bu sayfa doğru ayarlanmamış. Lütfen sayfanın sahibine bildirin.',
  'start.error.load': 'Bu yüklenemedi. Bağlantınızı kontrol edip yeniden deneyin.',
  'consents.loading': 'Rızalarınız yükleniyor…',
  'consents.retry': 'Yeniden dene',
  'dialog.label': 'Kimlik doğrulama',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
