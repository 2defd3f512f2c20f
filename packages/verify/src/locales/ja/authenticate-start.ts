/** Japanese: what `<passbase-authenticate>` says otherwise than `start.ts`, under the same keys. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': 'ご本人であることの確認',
  'start.intro': '短いセルフィー動画だけで済みます。以前ここで本人確認がお済みです。',
  'start.button': 'セルフィーを始める',
  'start.privacy': '顔の測定は、同意いただいてから行います。',
  'start.done': 'ご本人と確認できました',
  'start.cancelled': '途中で終了しました。',
  'dialog.label': 'ご本人であることの確認',
};
