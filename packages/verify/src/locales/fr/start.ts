/** French: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  // The card in the page.
  'start.heading': 'Vérifiez votre identité',
  'start.intro': 'Cela prend environ deux minutes. Ayez votre pièce d’identité à portée de main.',
  'start.intro.selfie': 'Cela prend environ une minute. Il vous faut une caméra.',
  'start.step.selfie': 'Faire une courte vidéo selfie',
  'start.step.document': 'Photographier votre document',
  'start.step.evidence': 'Photographier votre document ou utiliser votre portefeuille numérique',
  'start.step.share': 'Choisir ce que vous partagez',
  'start.button': 'Commencer la vérification',
  'start.again': 'Recommencer',
  'start.privacy':
    'Le contrôle se fait sur votre appareil. Rien n’est envoyé avant votre confirmation.',
  'start.loading': 'Chargement…',
  'start.done': 'Vérification terminée',
  'start.done.detail': 'Vous pouvez fermer cette page ou continuer.',
  // The menu of languages, for screen readers.
  'start.language': 'Langue',
  'start.cancelled': 'Vous avez quitté avant la fin. Rien n’a été envoyé.',
  'start.cancelled.sent': 'Vous avez quitté avant la fin.',
  // In the card, where the page was set up wrongly or a file could not be loaded. The code stands below.
  'start.error.page':
    'Cette page n’est pas configurée correctement. Merci de prévenir son responsable.',
  'start.error.load': 'Le chargement a échoué. Vérifiez votre connexion et réessayez.',
  // <passbase-consents>, before its own script is there.
  'consents.loading': 'Chargement de vos consentements…',
  'consents.retry': 'Réessayer',
  // Name of the window for screen readers.
  'dialog.label': 'Vérification d’identité',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
