/** Italian of `<passbase-authenticate>` before the journey is loaded: what it says otherwise than `start.ts`. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'Mostri che è Lei',
  'start.intro': 'Basta un breve video selfie: ha già verificato qui la sua identità.',
  'start.button': 'Inizia il selfie',
  'start.privacy': 'Il suo volto viene misurato solo dopo il suo consenso.',
  'start.done': 'È Lei',
  'start.cancelled': 'Interrotto prima della fine.',
  'dialog.label': 'Mostrare che è Lei',
};
