/** Ukrainian: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  'start.heading': 'Підтвердьте свою особу',
  'start.intro': 'Це займе близько двох хвилин. Тримайте під рукою документ, що посвідчує особу.',
  'start.intro.selfie': 'Це займе близько хвилини. Потрібна камера.',
  'start.step.selfie': 'Зніміть коротке відеоселфі',
  'start.step.document': 'Сфотографуйте документ',
  'start.step.evidence': 'Сфотографуйте документ або скористайтеся цифровим гаманцем',
  'start.step.share': 'Виберіть, що надати',
  'start.button': 'Почати перевірку',
  'start.again': 'Почати знову',
  'start.privacy':
    'Перевірка відбувається на вашому пристрої. Без вашого підтвердження нічого не надсилається.',
  'start.loading': 'Завантаження…',
  'start.done': 'Перевірку завершено',
  'start.done.detail': 'Можна закрити цю сторінку або продовжити.',
  // The menu of languages, for screen readers.
  'start.language': 'Мова',
  'start.cancelled': 'Ви вийшли, не дійшовши до кінця. Нічого не надіслано.',
  'start.cancelled.sent': 'Ви вийшли, не дійшовши до кінця.',
  'start.error.page': 'Цю сторінку налаштовано неправильно. Повідомте її власника.',
  'start.error.load': 'Не вдалося завантажити. Перевірте з’єднання й спробуйте ще раз.',
  'consents.loading': 'Завантажуємо ваші згоди…',
  'consents.retry': 'Спробувати ще раз',
  'dialog.label': 'Перевірка особи',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
