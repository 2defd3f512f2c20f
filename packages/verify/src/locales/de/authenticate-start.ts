/** German of `<passbase-authenticate>` before the journey is loaded: what it says otherwise than `start.ts`. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'Zeigen Sie, dass Sie es sind',
  'start.intro':
    'Ein kurzes Selfie-Video genügt: Sie haben Ihre Identität hier schon einmal bestätigt.',
  'start.button': 'Selfie starten',
  'start.privacy': 'Ihr Gesicht wird erst vermessen, wenn Sie eingewilligt haben.',
  'start.done': 'Sie sind es',
  'start.cancelled': 'Sie haben vorzeitig abgebrochen.',
  'dialog.label': 'Zeigen, dass Sie es sind',
};
