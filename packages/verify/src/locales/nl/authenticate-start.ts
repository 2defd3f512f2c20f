/** Dutch of `<passbase-authenticate>` before the journey is loaded: what it says otherwise than `start.ts`. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'Toon dat u het bent',
  'start.intro': 'Een korte selfievideo is genoeg: u hebt hier eerder uw identiteit geverifieerd.',
  'start.button': 'Selfie starten',
  'start.privacy': 'Uw gezicht wordt pas gemeten nadat u akkoord bent gegaan.',
  'start.done': 'U bent het',
  'start.cancelled': 'U bent voor het einde gestopt.',
  'dialog.label': 'Tonen dat u het bent',
};
