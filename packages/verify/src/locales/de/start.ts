/** German: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  // The card in the page.
  'start.heading': 'Bestätigen Sie Ihre Identität',
  'start.intro': 'Es dauert etwa zwei Minuten. Halten Sie Ihr Ausweisdokument bereit.',
  'start.intro.selfie': 'Es dauert etwa eine Minute. Sie brauchen eine Kamera.',
  'start.step.selfie': 'Kurzes Selfie-Video aufnehmen',
  'start.step.document': 'Dokument fotografieren',
  'start.step.evidence': 'Dokument fotografieren oder Wallet verwenden',
  'start.step.share': 'Auswählen, was Sie teilen',
  'start.button': 'Prüfung starten',
  'start.again': 'Neu starten',
  'start.privacy': 'Geprüft wird auf Ihrem Gerät. Nichts wird gesendet, bevor Sie es bestätigen.',
  'start.loading': 'Wird geladen …',
  'start.done': 'Prüfung abgeschlossen',
  'start.done.detail': 'Sie können diese Seite schließen oder weitermachen.',
  // The menu of languages, for screen readers.
  'start.language': 'Sprache',
  'start.cancelled': 'Sie haben vorzeitig abgebrochen. Es wurde nichts gesendet.',
  'start.cancelled.sent': 'Sie haben vorzeitig abgebrochen.',
  // In the card, where the page was set up wrongly or a file could not be loaded. The code stands below.
  'start.error.page':
    'Diese Seite ist nicht richtig eingerichtet. Bitte sagen Sie es ihrem Betreiber.',
  'start.error.load':
    'Das konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  // <passbase-consents>, before its own script is there.
  'consents.loading': 'Ihre Einwilligungen werden geladen …',
  'consents.retry': 'Noch einmal versuchen',
  // Name of the window for screen readers.
  'dialog.label': 'Identitätsprüfung',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
