/** Japanese: what `<passbase-authenticate>` says otherwise than `journey.ts`, under the same keys. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks': '{audience}が、ここで本人確認をしたご本人であることを示すよう求めています。',
  'consent.how': '画像の取り扱い',
  'consent.how.device': 'あなたの顔を、本人確認のときに測定したデータと比較します。',
  'consent.how.send':
    'すべての動作が終わると、セルフィー動画はこのブラウザーの鍵で封をされ、{audience}に渡されます。',
  'consent.how.keep':
    'その前にこのウィンドウを閉じると、すべて破棄されます。渡されたものは、{audience}がそのプライバシー通知に従って保管します。',
  'consent.biometric':
    '生きた人がその場にいること、以前と同じ人であることを確認するために、セルフィー動画で私の顔が測定されることに同意します。',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': '顔を測定しています',
  'sending.sealing': 'セルフィー動画に封をしています',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'ご本人と確認できました',
  'done.detail': 'ご本人であることが{audience}に伝わりました。このウィンドウは閉じてかまいません。',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'ここで中止しますか？',
  'close.detail': 'ここまでの内容は破棄されます。',
  'close.detail.sent': 'ここまでの内容は破棄されます。',
  'close.stay': '続ける',
};
