/** Polish of `<passbase-authenticate>` before the journey is loaded: what it says otherwise than `start.ts`. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'Pokaż, że to Ty',
  'start.intro':
    'Wystarczy krótkie wideoselfie: Twoja tożsamość została tu już wcześniej potwierdzona.',
  'start.button': 'Rozpocznij selfie',
  'start.privacy': 'Pomiar Twojej twarzy nastąpi dopiero po wyrażeniu zgody.',
  'start.done': 'To Ty',
  'start.cancelled': 'Przerwano przed końcem.',
  'dialog.label': 'Pokazanie, że to Ty',
};
