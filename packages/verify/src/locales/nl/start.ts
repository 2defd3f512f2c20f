/** Dutch: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  'start.heading': 'Verifieer uw identiteit',
  'start.intro': 'Het duurt ongeveer twee minuten. Houd uw identiteitsbewijs bij de hand.',
  'start.intro.selfie': 'Het duurt ongeveer een minuut. U hebt een camera nodig.',
  'start.step.selfie': 'Maak een korte selfievideo',
  'start.step.document': 'Fotografeer uw document',
  'start.step.evidence': 'Fotografeer uw document of gebruik uw wallet',
  'start.step.share': 'Kies wat u deelt',
  'start.button': 'Verificatie starten',
  'start.again': 'Opnieuw beginnen',
  'start.privacy': 'Gecontroleerd op uw apparaat. Er wordt niets verzonden voordat u bevestigt.',
  'start.loading': 'Laden…',
  'start.done': 'Verificatie voltooid',
  'start.done.detail': 'U kunt deze pagina sluiten of verdergaan.',
  // The menu of languages, for screen readers.
  'start.language': 'Taal',
  'start.cancelled': 'U bent voor het einde gestopt. Er is niets verzonden.',
  'start.cancelled.sent': 'U bent voor het einde gestopt.',
  'start.error.page': 'Deze pagina is niet goed ingesteld. Meld dit aan de beheerder ervan.',
  'start.error.load':
    'Dit kon niet worden geladen. Controleer uw verbinding en probeer het opnieuw.',
  'consents.loading': 'Uw toestemmingen laden…',
  'consents.retry': 'Opnieuw proberen',
  'dialog.label': 'Identiteitsverificatie',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
