/** Russian: what is shown before the journey is loaded. */
import type {StartMessages} from '../en/start.js';

export const START: StartMessages = {
  'start.heading': 'Подтвердите личность',
  'start.intro':
    'Это займёт около двух минут. Держите под рукой документ, удостоверяющий личность.',
  'start.intro.selfie': 'Это займёт около минуты. Понадобится камера.',
  'start.step.selfie': 'Снимите короткое видеоселфи',
  'start.step.document': 'Сфотографируйте документ',
  'start.step.evidence': 'Сфотографируйте документ или используйте цифровой кошелёк',
  'start.step.share': 'Выберите, что предоставить',
  'start.button': 'Начать проверку',
  'start.again': 'Начать заново',
  'start.privacy':
    'Проверка идёт на вашем устройстве. Без вашего подтверждения ничего не отправляется.',
  'start.loading': 'Загрузка…',
  'start.done': 'Проверка завершена',
  'start.done.detail': 'Можно закрыть эту страницу или продолжить.',
  // The menu of languages, for screen readers.
  'start.language': 'Язык',
  'start.cancelled': 'Вы вышли, не дойдя до конца. Ничего не отправлено.',
  'start.cancelled.sent': 'Вы вышли, не дойдя до конца.',
  'start.error.page': 'Эта страница настроена неправильно. Сообщите её владельцу.',
  'start.error.load': 'Не удалось загрузить. Проверьте соединение и попробуйте ещё раз.',
  'consents.loading': 'Загружаем ваши согласия…',
  'consents.retry': 'Попробовать ещё раз',
  'dialog.label': 'Проверка личности',
};

export {AUTHENTICATE_START} from './authenticate-start.js';
