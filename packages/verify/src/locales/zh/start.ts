/** Simplified Chinese: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  // The card in the page.
  'start.heading': '验证您的身份',
  'start.intro': '大约需要两分钟。请准备好您的身份证件。',
  'start.intro.selfie': '大约需要一分钟。您需要使用摄像头。',
  'start.step.selfie': '拍一段简短的自拍视频',
  'start.step.document': '拍摄您的证件',
  'start.step.evidence': '拍摄您的证件，或使用数字钱包',
  'start.step.share': '选择要共享的内容',
  'start.button': '开始验证',
  'start.again': '重新开始',
  'start.privacy': '检查在您的设备上进行。在您确认之前，不会发送任何内容。',
  'start.loading': '正在加载…',
  'start.done': '验证完成',
  'start.done.detail': '您可以关闭此页面，也可以继续操作。',
  // The menu of languages, for screen readers.
  'start.language': '语言',
  'start.cancelled': '您中途离开了。没有发送任何内容。',
  'start.cancelled.sent': '您中途离开了。',
  // In the card, where the page was set up wrongly or a file could not be loaded. The code stands below.
  'start.error.page': '此页面设置有误。请告知其负责人。',
  'start.error.load': '无法加载。请检查网络连接，然后重试。',
  // <passbase-consents>, before its own script is there.
  'consents.loading': '正在加载您的同意记录…',
  'consents.retry': '重试',
  // Name of the window for screen readers.
  'dialog.label': '身份验证',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
