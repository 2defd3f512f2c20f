/** Spanish of `<passbase-authenticate>` before the journey is loaded: what it says otherwise than `start.ts`. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'Demuestre que es usted',
  'start.intro': 'Basta con un breve vídeo selfie: ya ha verificado aquí su identidad.',
  'start.button': 'Empezar el selfie',
  'start.privacy': 'Su rostro solo se mide después de que lo acepte.',
  'start.done': 'Es usted',
  'start.cancelled': 'Salió antes de terminar.',
  'dialog.label': 'Demostrar que es usted',
};
