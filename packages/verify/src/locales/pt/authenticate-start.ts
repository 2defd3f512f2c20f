/** Portuguese of `<passbase-authenticate>` before the journey is loaded: what it says otherwise than `start.ts`. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'Mostre que é você',
  'start.intro': 'Basta um breve vídeo selfie: você já verificou sua identidade aqui.',
  'start.button': 'Iniciar selfie',
  'start.privacy': 'Seu rosto só é medido depois que você concordar.',
  'start.done': 'É você',
  'start.cancelled': 'Você saiu antes do fim.',
  'dialog.label': 'Mostrar que é você',
};
