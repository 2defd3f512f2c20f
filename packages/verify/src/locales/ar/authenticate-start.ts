/** Arabic: what `<passbase-authenticate>` says otherwise than `start.ts`, under the same keys. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'إثبات أنك أنت',
  'start.intro': 'يكفي فيديو سيلفي قصير: لقد سبق أن تحققت من هويتك هنا.',
  'start.button': 'بدء السيلفي',
  'start.privacy': 'لا يُقاس وجهك إلا بعد موافقتك.',
  'start.done': 'هذا أنت',
  'start.cancelled': 'خرجت قبل النهاية.',
  'dialog.label': 'إثبات أنك أنت',
};
