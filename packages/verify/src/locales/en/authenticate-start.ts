/** English of `<passbase-authenticate>` before the journey is loaded: what it says otherwise than `start.ts`, under the same keys. */
import type {Messages} from '../messages.js';

export const AUTHENTICATE_START = {
  'start.heading': 'Show that it’s you',
  'start.intro': 'A short selfie video is enough: you have verified your identity here before.',
  'start.button': 'Start selfie',
  'start.privacy': 'Your face is measured only after you agree.',
  'start.done': 'It’s you',
  'start.cancelled': 'You left before the end.',
  'dialog.label': 'Showing that it’s you',
} as const;

export type AuthenticateStartMessages = Messages<typeof AUTHENTICATE_START>;
