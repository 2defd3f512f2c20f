/** Italian: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  // The card in the page.
  'start.heading': 'Verifichi la sua identità',
  'start.intro': 'Bastano circa due minuti. Tenga a portata di mano il documento d’identità.',
  'start.intro.selfie': 'Basta circa un minuto. Serve una fotocamera.',
  'start.step.selfie': 'Registrare un breve video selfie',
  'start.step.document': 'Fotografare il documento',
  'start.step.evidence': 'Fotografare il documento o usare il portafoglio digitale',
  'start.step.share': 'Scegliere che cosa condividere',
  'start.button': 'Inizia la verifica',
  'start.again': 'Ricomincia',
  'start.privacy':
    'Il controllo avviene sul suo dispositivo. Nulla viene inviato prima della sua conferma.',
  'start.loading': 'Caricamento…',
  'start.done': 'Verifica completata',
  'start.done.detail': 'Può chiudere questa pagina o continuare.',
  // The menu of languages, for screen readers.
  'start.language': 'Lingua',
  'start.cancelled': 'Interrotto prima della fine. Nulla è stato inviato.',
  'start.cancelled.sent': 'Interrotto prima della fine.',
  // In the card, where the page was set up wrongly or a file could not be loaded. The code stands below.
  'start.error.page': 'Questa pagina non è configurata correttamente. Informi il gestore.',
  'start.error.load': 'Caricamento non riuscito. Controlli la connessione e riprovi.',
  // <passbase-consents>, before its own script is there.
  'consents.loading': 'Caricamento dei consensi…',
  'consents.retry': 'Riprova',
  // Name of the window for screen readers.
  'dialog.label': 'Verifica dell’identità',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
