/** Portuguese of `<passbase-authenticate>`: what it says otherwise than `journey.ts`. */
import type {AuthenticateMessages} from '../en/authenticate.js';

export const AUTHENTICATE: AuthenticateMessages = {
  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.asks':
    '{audience} pede que você mostre que é a pessoa que verificou a própria identidade aqui.',
  'consent.how': 'O que acontece com suas imagens',
  'consent.how.device':
    'Seu rosto é comparado com o que foi medido dele quando você verificou sua identidade.',
  'consent.how.send':
    'Quando você tiver feito os movimentos, o vídeo selfie é selado com a chave deste navegador e entregue a {audience}.',
  'consent.how.keep':
    'Se você fechar esta janela antes disso, tudo é descartado. O que for entregue é guardado por {audience} conforme o respectivo aviso de privacidade.',
  'consent.biometric':
    'Concordo que meu rosto seja medido no vídeo selfie, para ver que uma pessoa viva está presente e que é a mesma de antes.',

  // ── Selfie, busy, sending ───────────────────────────────────────────────
  'busy.comparing': 'Medindo seu rosto',
  'sending.sealing': 'Selando seu vídeo selfie',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'É você',
  'done.detail': '{audience} agora sabe que é você. Você pode fechar esta janela.',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Parar aqui?',
  'close.detail': 'O que você fez até agora é descartado.',
  'close.detail.sent': 'O que você fez até agora é descartado.',
  'close.stay': 'Continuar',
};
