/** Korean: what `<passbase-authenticate>` says otherwise than `journey.ts`, under the same keys. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks': '이곳에서 본인 확인을 한 사람이 맞는지 보여 달라고 {audience}에서 요청합니다.',
  'consent.how': '사진과 영상의 처리 방법',
  'consent.how.device': '본인 확인을 하셨을 때 얼굴에서 측정한 값과 지금의 얼굴을 비교합니다.',
  'consent.how.send':
    '동작을 마치면 셀카 동영상이 이 브라우저의 키로 봉인되어 {audience}에 전달됩니다.',
  'consent.how.keep':
    '그 전에 이 창을 닫으면 모두 삭제됩니다. 전달된 내용은 {audience}의 개인정보 고지에 따라 그곳에서 보관합니다.',
  'consent.biometric':
    '실제 사람이 있는지, 그리고 이전과 같은 사람인지 확인하기 위해 셀카 동영상에서 내 얼굴을 측정하는 데 동의합니다.',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': '얼굴을 측정하고 있습니다',
  'sending.sealing': '셀카 동영상을 봉인하고 있습니다',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': '본인이 맞습니다',
  'done.detail': '이제 {audience}에서 본인임을 알게 되었습니다. 이 창을 닫으셔도 됩니다.',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': '여기서 중단할까요?',
  'close.detail': '지금까지 하신 내용은 삭제됩니다.',
  'close.detail.sent': '지금까지 하신 내용은 삭제됩니다.',
  'close.stay': '계속',
};
