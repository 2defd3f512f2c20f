/** English: what is shown before the journey is loaded. Kept apart so that a page loads no more than it shows. */
import type {Messages} from '../messages.js';

export const START = {
  // The card in the page.
  'start.heading': 'Verify your identity',
  'start.intro': 'It takes about two minutes. Have your identity document at hand.',
  'start.intro.selfie': 'It takes about a minute. You need a camera.',
  'start.step.selfie': 'Take a short selfie video',
  'start.step.document': 'Photograph your document',
  'start.step.evidence': 'Photograph your document, or use your wallet',
  'start.step.share': 'Choose what you share',
  'start.button': 'Start verification',
  'start.again': 'Start again',
  'start.privacy': 'Checked on your device. Nothing is sent before you confirm.',
  'start.loading': 'Loading…',
  'start.done': 'Verification complete',
  'start.done.detail': 'You can close this page or carry on.',
  // The menu of languages, for screen readers.
  'start.language': 'Language',
  'start.cancelled': 'You left before the end. Nothing was sent.',
  'start.cancelled.sent': 'You left before the end.',
  // In the card, where the page was set up wrongly or a file could not be loaded. The code stands below.
  'start.error.page': 'This page is not set up correctly. Please tell its owner.',
  'start.error.load': 'This could not be loaded. Check your connection and try again.',
  // <passbase-consents>, before its own script is there.
  'consents.loading': 'Loading your consents…',
  'consents.retry': 'Try again',
  // Name of the window for screen readers.
  'dialog.label': 'Identity verification',
} as const;

export type StartMessages = Messages<typeof START>;

export {AUTHENTICATE_START} from './authenticate-start.js';
