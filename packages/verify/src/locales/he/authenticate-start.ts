/** Hebrew: what `<passbase-authenticate>` says otherwise than `start.ts`, under the same keys. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'להראות שמדובר בך',
  'start.intro': 'מספיק סרטון סלפי קצר: הזהות שלך כבר אומתה כאן בעבר.',
  'start.button': 'התחלת הסלפי',
  'start.privacy': 'הפנים שלך נמדדות רק אחרי הסכמתך.',
  'start.done': 'הזהות אושרה',
  'start.cancelled': 'יצאת לפני הסוף.',
  'dialog.label': 'להראות שמדובר בך',
};
