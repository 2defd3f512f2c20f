/** Japanese: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  // The card in the page.
  'start.heading': '本人確認',
  'start.intro': '2分ほどで終わります。本人確認書類をご用意ください。',
  'start.intro.selfie': '1分ほどで終わります。カメラが必要です。',
  'start.step.selfie': '短いセルフィー動画を撮る',
  'start.step.document': '書類を撮影する',
  'start.step.evidence': '書類を撮影するか、デジタルウォレットを使う',
  'start.step.share': '共有するものを選ぶ',
  'start.button': '本人確認を始める',
  'start.again': 'もう一度始める',
  'start.privacy': 'チェックはお使いの端末の中で行われます。ご確認いただくまで何も送信されません。',
  'start.loading': '読み込み中…',
  'start.done': '本人確認が完了しました',
  'start.done.detail': 'このページは閉じても、そのまま続けてもかまいません。',
  // The menu of languages, for screen readers.
  'start.language': '言語',
  'start.cancelled': '途中で終了しました。何も送信されていません。',
  'start.cancelled.sent': '途中で終了しました。',
  // In the card, where the page was set up wrongly or a file could not be loaded. The code stands below.
  'start.error.page': 'このページは正しく設定されていません。運営者にお知らせください。',
  'start.error.load': '読み込めませんでした。接続を確認して、もう一度お試しください。',
  // <passbase-consents>, before its own script is there.
  'consents.loading': '同意の一覧を読み込み中…',
  'consents.retry': 'もう一度試す',
  // Name of the window for screen readers.
  'dialog.label': '本人確認',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
