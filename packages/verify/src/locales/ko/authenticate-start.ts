/** Korean: what `<passbase-authenticate>` says otherwise than `start.ts`, under the same keys. */
import type {AuthenticateStartMessages} from '../en/authenticate-start.js';

export const AUTHENTICATE_START: AuthenticateStartMessages = {
  'start.heading': '본인임을 보여 주세요',
  'start.intro': '짧은 셀카 동영상이면 충분합니다. 이전에 여기에서 본인 확인을 하셨습니다.',
  'start.button': '셀카 시작',
  'start.privacy': '얼굴은 동의하신 후에만 측정됩니다.',
  'start.done': '본인이 맞습니다',
  'start.cancelled': '중간에 나가셨습니다.',
  'dialog.label': '본인임을 보여 주기',
};
