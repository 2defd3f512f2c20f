/** Turkish of `<passbase-authenticate>` before the journey is loaded: what it says otherwise than `start.ts`. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'Siz olduğunuzu gösterin',
  'start.intro': 'Kısa bir selfie videosu yeter: kimliğinizi daha önce burada doğruladınız.',
  'start.button': 'Selfie’yi başlat',
  'start.privacy': 'Yüzünüz ancak siz kabul ettikten sonra ölçülür.',
  'start.done': 'Bu sizsiniz',
  'start.cancelled': 'Sona gelmeden ayrıldınız.',
  'dialog.label': 'Siz olduğunuzu gösterme',
};
