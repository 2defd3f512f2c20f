/** Spanish: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  // The card in the page.
  'start.heading': 'Verifique su identidad',
  'start.intro': 'Se tarda unos dos minutos. Tenga a mano su documento de identidad.',
  'start.intro.selfie': 'Se tarda alrededor de un minuto. Necesita una cámara.',
  'start.step.selfie': 'Grabar un breve vídeo selfie',
  'start.step.document': 'Fotografiar su documento',
  'start.step.evidence': 'Fotografiar su documento o usar su cartera digital',
  'start.step.share': 'Elegir qué comparte',
  'start.button': 'Empezar la verificación',
  'start.again': 'Empezar de nuevo',
  'start.privacy':
    'La comprobación se hace en su dispositivo. No se envía nada antes de que lo confirme.',
  'start.loading': 'Cargando…',
  'start.done': 'Verificación completada',
  'start.done.detail': 'Puede cerrar esta página o continuar.',
  // The menu of languages, for screen readers.
  'start.language': 'Idioma',
  'start.cancelled': 'Salió antes de terminar. No se ha enviado nada.',
  'start.cancelled.sent': 'Salió antes de terminar.',
  // In the card, where the page was set up wrongly or a file could not be loaded. The code stands below.
  'start.error.page': 'Esta página no está bien configurada. Avise a su responsable.',
  'start.error.load': 'No se ha podido cargar. Compruebe su conexión e inténtelo de nuevo.',
  // <passbase-consents>, before its own script is there.
  'consents.loading': 'Cargando sus consentimientos…',
  'consents.retry': 'Intentar de nuevo',
  // Name of the window for screen readers.
  'dialog.label': 'Verificación de identidad',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
