/** Korean: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  // The card in the page.
  'start.heading': '본인 확인',
  'start.intro': '2분 정도 걸립니다. 신분증을 준비해 주세요.',
  'start.intro.selfie': '1분 정도 걸립니다. 카메라가 필요합니다.',
  'start.step.selfie': '짧은 셀카 동영상 찍기',
  'start.step.document': '신분증 촬영하기',
  'start.step.evidence': '신분증을 촬영하거나 디지털 지갑 사용하기',
  'start.step.share': '공유할 내용 선택하기',
  'start.button': '본인 확인 시작',
  'start.again': '다시 시작',
  'start.privacy':
    '검사는 사용자의 기기에서 이루어집니다. 직접 확인하기 전에는 아무것도 전송되지 않습니다.',
  'start.loading': '불러오는 중…',
  'start.done': '본인 확인 완료',
  'start.done.detail': '이 페이지를 닫거나 계속 진행하실 수 있습니다.',
  // The menu of languages, for screen readers.
  'start.language': '언어',
  'start.cancelled': '중간에 나가셨습니다. 아무것도 전송되지 않았습니다.',
  'start.cancelled.sent': '중간에 나가셨습니다.',
  // In the card, where the page was set up wrongly or a file could not be loaded. The code stands below.
  'start.error.page': '이 페이지의 설정이 올바르지 않습니다. 운영자에게 알려 주세요.',
  'start.error.load': '불러올 수 없습니다. 연결을 확인하고 다시 시도해 주세요.',
  // <passbase-consents>, before its own script is there.
  'consents.loading': '동의 내역을 불러오는 중…',
  'consents.retry': '다시 시도',
  // Name of the window for screen readers.
  'dialog.label': '본인 확인',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
