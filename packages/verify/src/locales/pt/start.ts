/** Portuguese: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  // The card in the page.
  'start.heading': 'Verifique sua identidade',
  'start.intro': 'Leva cerca de dois minutos. Tenha à mão seu documento de identidade.',
  'start.intro.selfie': 'Leva cerca de um minuto. Você precisa de uma câmera.',
  'start.step.selfie': 'Gravar um breve vídeo selfie',
  'start.step.document': 'Fotografar seu documento',
  'start.step.evidence': 'Fotografar seu documento ou usar sua carteira digital',
  'start.step.share': 'Escolher o que você compartilha',
  'start.button': 'Iniciar verificação',
  'start.again': 'Começar de novo',
  'start.privacy':
    'A verificação é feita no seu dispositivo. Nada é enviado antes de você confirmar.',
  'start.loading': 'Carregando…',
  'start.done': 'Verificação concluída',
  'start.done.detail': 'Você pode fechar esta página ou continuar.',
  // The menu of languages, for screen readers.
  'start.language': 'Idioma',
  'start.cancelled': 'Você saiu antes do fim. Nada foi enviado.',
  'start.cancelled.sent': 'Você saiu antes do fim.',
  // In the card, where the page was set up wrongly or a file could not be loaded. The code stands below.
  'start.error.page': 'Esta página não está configurada corretamente. Avise o responsável por ela.',
  'start.error.load': 'Não foi possível carregar. Verifique sua conexão e tente de novo.',
  // <passbase-consents>, before its own script is there.
  'consents.loading': 'Carregando seus consentimentos…',
  'consents.retry': 'Tentar de novo',
  // Name of the window for screen readers.
  'dialog.label': 'Verificação de identidade',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
