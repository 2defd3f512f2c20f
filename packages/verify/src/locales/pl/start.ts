/** Polish: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  'start.heading': 'Potwierdź swoją tożsamość',
  'start.intro': 'Zajmie to około dwóch minut. Przygotuj dokument tożsamości.',
  'start.intro.selfie': 'Zajmie to około minuty. Potrzebna jest kamera.',
  'start.step.selfie': 'Nagraj krótkie wideoselfie',
  'start.step.document': 'Sfotografuj dokument',
  'start.step.evidence': 'Sfotografuj dokument lub użyj portfela cyfrowego',
  'start.step.share': 'Wybierz, co udostępniasz',
  'start.button': 'Rozpocznij weryfikację',
  'start.again': 'Zacznij od nowa',
  'start.privacy':
    'Sprawdzane na Twoim urządzeniu. Bez Twojego potwierdzenia nic nie zostanie wysłane.',
  'start.loading': 'Ładowanie…',
  'start.done': 'Weryfikacja zakończona',
  'start.done.detail': 'Możesz zamknąć tę stronę lub przejść dalej.',
  // The menu of languages, for screen readers.
  'start.language': 'Język',
  'start.cancelled': 'Weryfikacja przerwana przed końcem. Nic nie zostało wysłane.',
  'start.cancelled.sent': 'Przerwano przed końcem.',
  'start.error.page': 'Ta strona nie jest poprawnie skonfigurowana. Powiadom jej właściciela.',
  'start.error.load': 'Nie udało się tego załadować. Sprawdź połączenie i spróbuj ponownie.',
  'consents.loading': 'Ładowanie Twoich zgód…',
  'consents.retry': 'Spróbuj ponownie',
  'dialog.label': 'Weryfikacja tożsamości',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
