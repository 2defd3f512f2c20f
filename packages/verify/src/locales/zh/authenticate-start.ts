/** Simplified Chinese: what `<passbase-authenticate>` says otherwise than `start.ts`, under the same keys. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': '证明是您本人',
  'start.intro': '只需一段简短的自拍视频：您以前在这里验证过身份。',
  'start.button': '开始自拍',
  'start.privacy': '只有在您同意之后，才会测量您的面部。',
  'start.done': '确认是您本人',
  'start.cancelled': '您中途离开了。',
  'dialog.label': '证明是您本人',
};
