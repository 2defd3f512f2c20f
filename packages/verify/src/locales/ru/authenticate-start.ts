/** Russian of `<passbase-authenticate>` before the journey is loaded: what it says otherwise than `start.ts`. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'Покажите, что это вы',
  'start.intro': 'Достаточно короткого видеоселфи: вы уже подтверждали здесь личность.',
  'start.button': 'Начать селфи',
  'start.privacy': 'Ваше лицо измеряется только после вашего согласия.',
  'start.done': 'Это вы',
  'start.cancelled': 'Вы вышли, не дойдя до конца.',
  'dialog.label': 'Подтверждение, что это вы',
};
