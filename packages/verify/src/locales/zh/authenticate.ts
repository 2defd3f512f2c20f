/** Simplified Chinese: what `<passbase-authenticate>` says otherwise than `journey.ts`, under the same keys. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks': '{audience}请您证明，您就是在这里验证过身份的本人。',
  'consent.how': '您的图像会如何处理',
  'consent.how.device': '您的面部会与您验证身份时测得的数据进行比对。',
  'consent.how.send': '您完成动作后，自拍视频会用此浏览器的密钥加封，并交给{audience}。',
  'consent.how.keep':
    '如果您在此之前关闭此窗口，所有内容都会被丢弃。交出的内容由{audience}按照其隐私声明保存。',
  'consent.biometric': '我同意在自拍视频中测量我的面部，以确认有真人在场，并且与之前是同一个人。',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': '正在测量您的面部',
  'sending.sealing': '正在为您的自拍视频加封',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': '确认是您本人',
  'done.detail': '{audience}现在知道是您本人。您可以关闭此窗口。',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': '要在这里停止吗？',
  'close.detail': '您到目前为止所做的操作将被丢弃。',
  'close.detail.sent': '您到目前为止所做的操作将被丢弃。',
  'close.stay': '继续',
};
