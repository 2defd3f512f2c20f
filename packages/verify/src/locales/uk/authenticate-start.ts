/** Ukrainian of `<passbase-authenticate>` before the journey is loaded: what it says otherwise than `start.ts`. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'Покажіть, що це ви',
  'start.intro': 'Достатньо короткого відеоселфі: ви вже підтверджували тут свою особу.',
  'start.button': 'Почати селфі',
  'start.privacy': 'Ваше обличчя вимірюється лише після вашої згоди.',
  'start.done': 'Це ви',
  'start.cancelled': 'Ви вийшли, не дійшовши до кінця.',
  'dialog.label': 'Підтвердження, що це ви',
};
