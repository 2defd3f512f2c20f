/** French of `<passbase-authenticate>` before the journey is loaded: what it says otherwise than `start.ts`. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'Montrez que c’est bien vous',
  'start.intro': 'Une courte vidéo selfie suffit : vous avez déjà vérifié votre identité ici.',
  'start.button': 'Commencer le selfie',
  'start.privacy': 'Votre visage n’est mesuré qu’après votre accord.',
  'start.done': 'C’est bien vous',
  'start.cancelled': 'Vous avez quitté avant la fin.',
  'dialog.label': 'Montrer que c’est bien vous',
};
