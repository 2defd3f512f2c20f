/** Russian: the sentences of `../en/journey.ts`, under the same keys. Notes there say where a sentence appears. */
import type {JourneyMessages} from '../en/journey.js';

export const JOURNEY: JourneyMessages = {
  // ── Buttons and frame, on every screen ──────────────────────────────────
  'action.continue': 'Продолжить',
  'action.back': 'Назад',
  'action.close': 'Закрыть',
  'action.retry': 'Попробовать ещё раз',
  'action.cancel': 'Отмена',
  'progress.label': 'Шаг {index} из {count}: {name}',
  'stage.consent': 'Согласие',
  'stage.selfie': 'Селфи',
  'stage.document': 'Документ',
  'stage.review': 'Просмотр',
  'stage.share': 'Данные',

  // ── Start, busy ─────────────────────────────────────────────────────────
  'opening.heading': 'Подготовка',
  'opening.detail': 'Открываем защищённый сеанс…',

  // ── Consent to capture ──────────────────────────────────────────────────
  'consent.heading': 'Прежде чем начать',
  'consent.asks': '{audience} просит вас подтвердить личность.',
  'consent.purpose': 'Зачем',
  'consent.points': 'Какие данные запрошены',
  'consent.optional': 'необязательно',
  'consent.points.note': 'Какие из них предоставить, вы решите в конце.',
  'consent.how': 'Что происходит с вашими снимками',
  'consent.how.device': 'Они проверяются на этом устройстве, в этом окне.',
  'consent.how.send': 'Ничего не отправляется, пока вы это не увидите и не подтвердите.',
  'consent.how.keep':
    'Если закрыть это окно раньше, всё будет удалено. То, что вы отправите, хранит {audience} согласно своему уведомлению о конфиденциальности.',
  'consent.biometric':
    'Я соглашаюсь на измерение моего лица в видеоселфи, чтобы убедиться, что там живой человек.',
  'consent.biometric.known':
    'Я соглашаюсь на измерение моего лица в видеоселфи, чтобы убедиться, что там живой человек, и на сравнение моего лица с тем, которое было здесь проверено раньше.',
  'consent.biometric.missing': 'Сначала поставьте эту отметку: без неё селфи нельзя проверить.',
  'consent.button': 'Согласиться и продолжить',

  // ── E-mail address: one line to type ────────────────────────────────────
  'email.heading': 'Какой у вас адрес электронной почты?',
  'email.detail':
    'Его запрашивает {audience}. Он передаётся так, как вы его введёте: здесь никто не проверяет, что он ваш.',
  'email.invalid': 'Введите адрес вида name@example.org.',
  'email.without': 'Не указывать',

  // ── Known Identity: what is there from before ─────────────────────────────
  'known.heading': 'Вы здесь не впервые',
  'known.detail': 'То, что было подтверждено тогда, показывать снова не нужно.',
  'known.there': 'Уже есть',
  'known.points': 'На что это отвечает',
  'known.captured': 'Снято: {date}',
  'known.missing': 'Ещё требуется',
  'known.selfie': 'Новое селфи, чтобы убедиться, что это вы',
  'known.for': 'Нужные данные: {list}',
  'known.note': 'В конце вы увидите, что там указано, и решите, что предоставить.',
  'known.note.send':
    'Отправляется получателю {audience}, запечатано подписью этого устройства. Что предоставить, вы решите после этого.',
  'known.button': 'Продолжить с этими данными',
  'known.button.send': 'Отправить и продолжить',
  'known.anew': 'Снять всё заново',

  // ── Selfie ──────────────────────────────────────────────────────────────
  'explain-selfie.heading': 'Снимите видеоселфи',
  'explain-selfie.detail':
    'Выполните несколько коротких движений, чтобы мы увидели, что вы действительно здесь. Это займёт около 20 секунд.',
  'explain-selfie.tip.light': 'Встаньте лицом к окну или лампе',
  'explain-selfie.tip.bare': 'Снимите головной убор, маску и тёмные очки',
  'explain-selfie.tip.alone': 'В кадре должны быть только вы',
  'explain-selfie.camera': 'Сейчас браузер запросит камеру. Выберите «Разрешить».',
  'explain-selfie.button': 'Включить камеру',
  'selfie.heading': 'Видеоселфи',
  'selfie.steps': 'Движение {index} из {count}',
  'selfie.remaining': 'Осталось {seconds} с',
  'selfie.attempt': 'Попытка {attempt} из {attempts}',
  'selfie.wait': 'Смотрите прямо в камеру',
  'selfie.failed': 'Пока не получилось',
  'selfie.left': 'Осталось ещё {count} попытки.',
  'selfie.left.one': 'Осталась ещё {count} попытка.',
  'selfie.left.few': 'Осталось ещё {count} попытки.',
  'selfie.left.many': 'Осталось ещё {count} попыток.',
  'selfie.alternative': 'Не могу выполнить это движение',
  'selfie.more-time': 'Мне нужно больше времени',
  'selfie.light.notice': 'Экран будет плавно менять цвет в течение {seconds} с',
  'selfie.light.why': 'Это помогает отличить ваше лицо от фотографии. Можно пропустить.',
  'selfie.light.now': 'Смотрите прямо в камеру',
  'selfie.light.skip': 'Пропустить',

  // ── Camera, under or over the picture ───────────────────────────────────
  'camera.opening': 'Ожидаем камеру',
  'camera.opening.detail':
    'Браузер спрашивает, можно ли этой странице её использовать. Выберите «Разрешить».',
  'camera.picker': 'Камера',
  'camera.device': 'Камера {index}',
  'loading.face': 'Загружаем отслеживание лица',
  'loading.document': 'Загружаем чтение документов',
  'loading.text': 'Загружаем чтение текста',
  'loading.match': 'Загружаем сравнение лиц',
  'loading.bytes': '{loaded} из {total} МБ',
  'loading.ready': 'Почти готово…',

  // ── Country and type of document ────────────────────────────────────────
  'country.heading': 'Где выдан ваш документ?',
  'country.detail': 'Страна, указанная в документе, даже если вы живёте в другой.',
  'country.search': 'Поиск страны',
  'country.suggested': 'Предлагаемые',
  'country.all': 'Все страны',
  'country.none': 'Страны с таким названием нет.',
  'country.count': 'Найдено {count} страны',
  'country.count.one': 'Найдена {count} страна',
  'country.count.few': 'Найдено {count} страны',
  'country.count.many': 'Найдено {count} стран',
  'document-type.heading': 'Какой у вас документ?',
  'document-type.detail': 'Он должен быть действующим. Нужен оригинал, не копия.',
  'document-type.pages.1': 'Одно фото страницы с фотографией',
  'document-type.pages.2': 'Лицевая сторона и, если нужно, оборот',

  // ── Document ────────────────────────────────────────────────────────────
  'explain-document.heading.page': 'Сфотографируйте страницу с фотографией',
  'explain-document.heading.card': 'Сфотографируйте документ',
  'explain-document.heading.letter': 'Покажите, где вы живёте',
  'explain-document.detail':
    'Положите документ ({document}) на ровное место и держите камеру над ним. Снимок будет сделан автоматически, когда всё можно прочитать.',
  'explain-document.detail.letter':
    'Письмо на ваше имя и ваш адрес, не старше трёх месяцев: счёт, выписка из банка, извещение из госоргана.',
  'explain-document.tip.whole.page': 'Вся страница, со строками букв внизу',
  'explain-document.tip.whole.card': 'Вся карта, со всеми четырьмя углами',
  'explain-document.tip.whole.letter': 'Весь лист, с вашим именем, адресом и датой',
  'explain-document.tip.glare': 'Без бликов: отклоните его от ламп',
  'explain-document.tip.sharp': 'Подождите, пока изображение станет резким',
  'explain-document.button': 'Включить камеру',
  'explain-document.upload': 'Выбрать файл вместо этого',
  'document.heading': 'Фото документа',
  'document.heading.front': 'Фото лицевой стороны',
  'document.heading.back': 'Фото оборота',
  'document.wait': 'Поместите документ в рамку',
  'document.shutter': 'Снять сейчас',
  'document.shutter.hint': 'Или сделайте снимок вручную',
  'document.turn-over.detail':
    'Лицевая сторона готова. Оборот будет снят автоматически, как только появится в кадре.',
  'document.turned': 'Документ перевёрнут',
  'document.unreadable': 'Фото не читается',
  'document.unreadable.advice':
    'Найдите более ровный свет, держите страницу ровно и заполните ею рамку.',
  'document.unreadable.usable':
    'Если на этой стороне нет ни строк букв, ни штрихкода, можно использовать фото как есть. Возможно, оно подтвердит меньше.',
  'document.accept': 'Использовать как есть',
  'side.front': 'лицевая сторона',
  'side.back': 'оборот',

  // ── A file in the place of a photo ──────────────────────────────────────
  'choose-file.heading': 'Выберите файл: {what}',
  'choose-file.heading.front': 'Выберите файл: {what}, лицевая сторона',
  'choose-file.heading.back': 'Теперь оборот: {what}',
  'choose-file.detail':
    'Файл откроется только на этом устройстве. Вы увидите его до отправки чего-либо.',
  'choose-file.drop': 'Перетащите файл сюда или вставьте его',
  'choose-file.let-go': 'Отпустите, чтобы открыть',
  'choose-file.formats': 'PDF, JPEG, PNG или WebP, до 20 МБ',
  'choose-file.button': 'Выбрать файл',
  'busy.opening': 'Открываем ваш файл',
  'busy.reading': 'Читаем страницу',
  'busy.comparing': 'Сравниваем ваше лицо с фотографией в документе',
  'busy.detail': 'Это займёт несколько секунд.',
  'pick-page.heading': 'Какая страница?',
  'pick-page.detail':
    'В вашем файле {count} страницы. Выберите ту, где указаны ваше имя, адрес и дата.',
  'pick-page.detail.one':
    'В вашем файле {count} страница. Выберите ту, где указаны ваше имя, адрес и дата.',
  'pick-page.detail.few':
    'В вашем файле {count} страницы. Выберите ту, где указаны ваше имя, адрес и дата.',
  'pick-page.detail.many':
    'В вашем файле {count} страниц. Выберите ту, где указаны ваше имя, адрес и дата.',
  'pick-page.page': 'Страница {page}',
  'preview.heading': 'Это то, что нужно?',
  'preview.heading.incomplete': 'Чего-то не хватает',
  'preview.heading.refused': 'Это использовать нельзя',
  'preview.detail.upload': 'Используется только эта страница, больше ничего из файла.',
  'preview.detail.camera': 'Хорошо ли видны ваше имя, адрес и дата?',
  'preview.document-unreadable':
    'Документ на нём не читается. Выберите чёткое фото всего документа.',
  'preview.document-wrong-type': 'Здесь другой вид документа.',
  'preview.document-wrong-side': 'Здесь другая сторона документа.',
  'preview.findings': 'Что искали',
  'preview.use': 'Использовать',
  'preview.use.anyway': 'Всё равно использовать',
  'preview.another.file': 'Выбрать другой файл',
  'preview.another.photo': 'Сделать другое фото',
  'finding.address-holder': 'Ваше имя',
  'finding.address-holder.missing': 'Ваше имя не найдено',
  'finding.address-date': 'Дата письма',
  'finding.address-date.missing': 'Дата не найдена',
  'finding.address-recent': 'Не старше трёх месяцев',
  'finding.address-recent.missing': 'Должно быть не старше трёх месяцев',
  'finding.address-lines': 'Ваш адрес',
  'finding.address-lines.missing': 'Под вашим именем адрес не найден',

  // ── Summary ─────────────────────────────────────────────────────────────
  'summary.heading': 'Проверьте свои снимки',
  'summary.detail': 'Хорошо ли видны ваше лицо и каждая строка документа?',
  'summary.heading.unseen': 'Проверьте, что будет отправлено',
  'summary.detail.selfie': 'Хорошо ли видно ваше лицо?',
  'summary.retake': 'Переснять',
  'summary.retake.what': 'Переснять: {what}',
  'summary.picture': 'Ваш снимок: {what}',
  'summary.purpose.SELFIE_VIDEO': 'Показывает, что это лично вы',
  'summary.purpose.PROOF_OF_ADDRESS': 'Показывает, где вы живёте',
  'summary.purpose.HEALTH_INSURANCE_CARD': 'Показывает, как вы застрахованы',
  'summary.purpose.EMAIL': 'Так, как вы его ввели',
  'summary.purpose.EMAIL.page': 'Так, как он известен этой странице',
  'summary.change': 'Изменить',
  'summary.change.what': 'Изменить: {what}',
  'summary.purpose.document': 'Содержит запрошенные данные',
  'summary.unproven.advice': 'Переснимите то, где это указано, или отправьте то, что есть.',
  'summary.send': 'Отправить',
  'summary.send.note': 'Отправляется получателю {audience}, запечатано подписью этого устройства.',

  // ── Passkey: a second proof, made after the review or asked for after the selfie ──
  'passkey.create': 'Создайте ключ доступа',
  'passkey.create.detail':
    'Когда вы вернётесь, он вместе с вашим лицом покажет, что это вы. Он хранится на вашем устройстве или в менеджере паролей.',
  'passkey.create.button': 'Создать ключ доступа',
  'passkey.get': 'Подтвердите ключом доступа',
  'passkey.get.detail': 'Это тот ключ, который вы создали для этой страницы.',
  'passkey.get.button': 'Использовать ключ доступа',
  'passkey.unlock':
    'Он разблокируется так же, как ваше устройство. Ваш PIN-код или отпечаток пальца остаётся на устройстве.',
  'passkey.face': 'Ничего из данных о вашем лице в него не попадает.',
  'passkey.waiting': 'Следуйте указаниям браузера.',
  'passkey.without': 'Продолжить без него',

  // ── Sending ─────────────────────────────────────────────────────────────
  'sending.heading': 'Отправка',
  'sending.detail': 'Не закрывайте это окно.',
  'sending.sealing': 'Запечатываем',
  'sending.sending': 'Отправляем',
  'sending.waiting': 'Ожидаем ответ',
  'sending.bytes': '{sent} из {total} МБ',

  // ── Share ───────────────────────────────────────────────────────────────
  'share.heading': 'Выберите, что предоставить',
  'share.detail':
    'Это прочитано из вашего документа. {audience} получит только то, что вы оставите включённым.',
  'share.detail.wallet':
    'Это получено из вашего кошелька. {audience} получит только то, что вы оставите включённым.',
  'share.detail.mixed':
    'Под каждым значением указано, откуда оно получено. {audience} получит только то, что вы оставите включённым.',
  'share.required': 'Обязательно',
  'share.required.why': 'Без этих данных {audience} не может закончить.',
  'share.optional': 'Необязательно',
  'share.optional.why': 'Предоставляется, только если вы это включите.',
  'share.derived': '{audience} получит только этот ответ, без самих данных: {source}.',
  'share.whole': '«{derived}» уже отвечает на это, без полных данных: {what}.',
  'share.instead': 'Или вместо этого предоставьте: {list}. Достаточно чего-то одного.',
  'share.switch': 'Предоставить: {what}',
  'share.missing': 'Не найдено: {list}',
  'share.incomplete':
    'Чтобы продолжить, снова включите обязательные данные. Или закройте окно: тогда ничего не будет предоставлено.',
  'share.button': 'Предоставить данные ({count})',
  'share.button.one': 'Предоставить данные ({count})',
  'share.button.few': 'Предоставить данные ({count})',
  'share.button.many': 'Предоставить данные ({count})',
  'share.button.none': 'Ничего не предоставлять',
  'share.recording': 'Записываем ваше согласие…',
  'value.true': 'Да',
  'value.false': 'Нет',
  'value.male': 'Мужской',
  'value.female': 'Женский',
  'value.unspecified': 'Не указано',
  'zone.mrz': 'Прочитано из строк внизу',
  'zone.visual': 'Прочитано из напечатанных полей',
  'zone.barcode': 'Прочитано из штрихкода',
  'zone.file-text': 'Прочитано из текста файла',
  'zone.user': 'Указано вами',
  'zone.page': 'Указано этой страницей',
  'zone.derived': 'Получено из данных: {source}',
  'zone.judgement': 'Измерено по вашим снимкам',
  'check.agrees': 'подтверждено второй проверкой',
  'check.check-digit': 'контрольная цифра верна',
  'check.differs': 'другой источник говорит иное',

  // ── Done ────────────────────────────────────────────────────────────────
  'done.heading': 'Личность подтверждена',
  'done.detail':
    'У получателя {audience} есть то, что вы решили предоставить. Это окно можно закрыть.',
  'done.pending.heading': 'Отправлено',
  'done.pending.detail': '{audience} ещё рассмотрит это и сообщит вам.',
  'done.camera': 'Камера выключена, и ваши снимки больше не хранятся в этом окне.',
  'done.local': 'Проверено только в этом браузере: для других это ничего не доказывает.',
  'done.key': 'Номер для справок',
  'done.button': 'Готово',

  // ── Consent receipt: a page of its own that the User keeps ──────────────
  'done.receipt': 'Сохранить квитанцию',
  'receipt.file': 'квитанция-о-согласии.html',
  'receipt.json': 'Сохранить эту квитанцию для программ (JSON)',
  'receipt.json.file': 'квитанция-о-согласии.json',
  'receipt.title': 'Квитанция о вашем согласии',
  'receipt.recipient': 'Кому предоставлено',
  'receipt.purpose': 'Цель',
  'receipt.given': 'Вы предоставили',
  'receipt.refused': 'Вы не предоставили',
  'receipt.time': 'Когда',
  'receipt.retention': 'Срок хранения',
  'receipt.withdrawal': 'Как отозвать согласие',
  'receipt.withdrawal.ask':
    'Обратитесь к получателю данных и укажите номер для справок, приведённый ниже.',
  'receipt.text': 'Версия текста, с которым вы согласились',
  'receipt.reference': 'Номер для справок',
  'receipt.record': 'Запись, подписанная вашим устройством',
  'receipt.withdrawn': 'Вы предоставили и отозвали',
  'receipt.withdrawn.time': 'Отозвано',
  'receipt.withdrawal.record': 'Отзыв, подписанный вашим устройством',

  // ── <passbase-consents>: consents given in this browser ─────────────────
  'consents.heading': 'Что вы предоставили',
  'consents.detail':
    'Согласия, которые вы дали в этом браузере. Этот список хранится только на этом устройстве.',
  'consents.none': 'В этом браузере вы ничего не предоставляли получателю {audience}.',
  'consents.points': 'Данные',
  'consents.points.none': 'Нет',
  'consents.time': 'Когда',
  'consents.state': 'Состояние',
  'consents.state.given': 'Предоставлено',
  'consents.state.unconfirmed': 'Отзыв ещё не подтверждён',
  'consents.state.withdrawn': 'Отозвано: {time}',
  'consents.withdraw': 'Отозвать',
  'consents.withdraw.again': 'Отозвать ещё раз',
  'consents.receipt': 'Квитанция',
  'consents.forget': 'Забыть на этом устройстве',
  'consents.which': '{action}: {audience}, {time}',
  'withdraw.heading': 'Отозвать это согласие?',
  'withdraw.detail':
    '{audience} получит сообщение, что вы больше не согласны, и указание удалить предоставленное вами. То, что было использовано или передано раньше, вернуть нельзя.',
  'withdraw.confirm': 'Отозвать',
  'withdraw.keep': 'Не отзывать',
  'withdraw.working': 'Отзываем…',
  'withdraw.working.detail': 'Ожидаем подтверждения от получателя {audience}.',
  'withdraw.done': 'Отозвано',
  'withdraw.done.detail':
    'Получатель {audience} это подтвердил. Теперь это указано в вашей квитанции.',
  'withdraw.failed': 'Пока не отозвано',
  'forget.heading': 'Забыть это на этом устройстве?',
  'forget.detail':
    'Запись исчезнет только из этого списка. Согласие останется без изменений, и отозвать его здесь будет уже нельзя. Сначала сохраните квитанцию.',
  'forget.detail.withdrawn': 'Запись исчезнет из этого списка. Согласие останется отозванным.',
  'forget.confirm': 'Забыть',
  'forget.keep': 'Оставить',
  'forget.failed': 'Пока не забыто',

  // ── Close confirmation ──────────────────────────────────────────────────
  'close.heading': 'Прервать проверку?',
  'close.detail': 'Всё, что уже сделано, будет удалено. Ничего не отправится.',
  'close.detail.sent':
    'То, что вы подтвердили, уже отправлено. {audience} получит просьбу удалить это, и никакие данные не будут предоставлены.',
  'close.stay': 'Продолжить проверку',
  'close.leave': 'Прервать',

  // ── Guidance, under the picture. Short: it is read at arm’s length. ─────
  'face-none': 'Поместите лицо в овал',
  'face-many': 'Только вы: в кадре есть кто-то ещё',
  'face-off-centre': 'Сместите лицо в центр',
  'face-too-far': 'Чуть ближе',
  'face-too-close': 'Чуть дальше',
  'face-turned': 'Смотрите прямо в камеру',
  'face-too-dark': 'Нужно больше света',
  'face-blurred': 'Держите камеру неподвижно',
  'face-hold-still': 'Замрите',
  'face-move-back': 'Отодвиньтесь, чтобы лицо вошло в овал',
  'face-move-closer': 'Придвиньтесь, чтобы лицо заполнило овал',
  'face-turn-left': 'Поверните голову влево',
  'face-turn-right': 'Поверните голову вправо',
  'face-turn-up': 'Поднимите подбородок',
  'face-turn-down': 'Опустите подбородок',
  'face-turn-back': 'Снова смотрите прямо',
  'face-blink': 'Закройте и откройте глаза',
  'face-close-eyes': 'Закройте глаза на секунду, затем откройте',
  'face-close-eyes-longer': 'Подержите глаза закрытыми чуть дольше',
  'face-open-mouth': 'Широко откройте рот',
  'face-close-mouth': 'Сначала закройте рот',
  'face-smile': 'Улыбнитесь',
  'face-follow-dot': 'Направьте нос на точку',
  'face-step-done': 'Отлично',
  'document-none': 'Поместите документ в рамку',
  'document-too-far': 'Поднесите ближе',
  'document-too-close': 'Отодвиньте немного',
  'document-cut-off': 'Покажите документ целиком',
  'document-tilted': 'Держите камеру прямо над ним',
  'document-too-dark': 'Нужно больше света',
  'document-glare': 'Отклоните его от света',
  'document-portrait-glare': 'Наклоните: на фотографии блик',
  'document-blurred': 'Подождите, пока станет чётко',
  'document-portrait-blurred': 'Не двигайте: фотография ещё не резкая',
  'document-covered': 'Уберите пальцы со страницы',
  'document-screen': 'Покажите сам документ, не экран',
  'document-copy': 'Покажите оригинал, не копию',
  'document-moving': 'Не двигайте',
  'document-hold-still': 'Не двигайте',
  'document-reading': 'Читаем… не двигайте',
  'document-unreadable': 'Пока не читается',
  'document-expired': 'Срок документа истёк',
  'document-wrong-type': 'Это другой вид документа',
  'document-wrong-side': 'Переверните: это другая сторона',
  'document-turn-over': 'Теперь переверните',
  'document-done': 'Готово',

  // ── Why a liveness try did not pass, and what to do. ────────────────────
  'liveness-out-of-time': 'Время вышло',
  'liveness-out-of-time.advice':
    'Начинайте каждое движение, как только оно показано. Достаточно небольших движений.',
  'liveness-face-lost': 'Лицо вышло из кадра',
  'liveness-face-lost.advice': 'Оставайтесь перед камерой, пока кольцо не заполнится.',
  'liveness-many-faces': 'В кадре было больше одного лица',
  'liveness-many-faces.advice':
    'Проследите, чтобы позади вас никого не было, в том числе лиц на фотографиях.',
  'liveness-flat': 'Лицо выглядело плоским, как на фотографии',
  'liveness-flat.advice': 'Нужен ровный свет спереди. Двигайте головой, а не камерой.',
  'liveness-no-challenge': 'Движения не распознаны',
  'liveness-no-challenge.advice':
    'Делайте каждое движение отчётливо и возвращайтесь после него в центр.',
  'liveness-unasked-movement': 'Были другие движения, не те, что показаны',
  'liveness-unasked-movement.advice':
    'Смотрите прямо, пока движение не показано, и делайте только его.',
  'liveness-track-broken': 'Изображение прервалось',
  'liveness-track-broken.advice':
    'Держите эту страницу на переднем плане и закройте другие приложения, использующие камеру.',

  // ── What the comparison of faces came to; in the summary. ─────────────────
  'face-match-differs': 'Фотография в документе не похожа на вас',
  'face-match-differs.advice':
    'Переснимите и то и другое при ровном свете, без очков и головного убора, без бликов на фотографии. Можно отправить как есть: решает получатель.',
  'face-match-changed': 'На селфи больше одного человека',
  'face-match-changed.advice': 'Переснимите без других людей, от первого движения до последнего.',
  'face-match-no-portrait': 'В документе не найдено лицо',
  'face-match-no-portrait.advice':
    'Переснимите так, чтобы фотография в нём была целой, резкой и без бликов.',
  'face-match-portrait-small': 'Фотография в документе слишком мала для сравнения',
  'face-match-portrait-small.advice': 'Переснимите с более близкого расстояния.',
  'face-match-no-selfie': 'Ваше лицо видно не на каждом кадре селфи',
  'face-match-no-selfie.advice': 'Переснимите так, чтобы всё лицо было в кадре.',

  // ── Why a face can't be seen well; in the summary. ────────────────────────
  'face-quality-many': 'На селфи больше одного лица',
  'face-quality-many.advice': 'Переснимите без других людей.',
  'face-quality-small': 'Ваше лицо на селфи мелкое',
  'face-quality-small.advice': 'Переснимите с более близкого расстояния.',
  'face-quality-cropped': 'Ваше лицо на селфи видно не целиком',
  'face-quality-cropped.advice': 'Переснимите так, чтобы лоб и подбородок были в кадре.',
  'face-quality-turned': 'Ваше лицо на селфи повёрнуто в сторону',
  'face-quality-turned.advice': 'Переснимите и смотрите в камеру между движениями.',
  'face-quality-eyes-closed': 'Ваши глаза на селфи закрыты',
  'face-quality-eyes-closed.advice':
    'Переснимите с открытыми глазами. Тёмные очки их скрывают: снимите их, если можете.',
  'face-quality-mouth-open': 'Ваш рот на селфи широко открыт',
  'face-quality-mouth-open.advice': 'Переснимите с расслабленным лицом.',
  'face-quality-dark': 'Ваше лицо на селфи слишком тёмное',
  'face-quality-dark.advice': 'Переснимите так, чтобы окно или лампа были перед вами, а не позади.',
  'face-quality-bright': 'Ваше лицо на селфи слишком светлое',
  'face-quality-bright.advice': 'Переснимите в стороне от яркого света.',
  'face-quality-uneven': 'Одна сторона лица на селфи намного темнее',
  'face-quality-uneven.advice': 'Переснимите лицом к свету.',
  'face-quality-flat': 'Ваше лицо на селфи плохо различимо',
  'face-quality-flat.advice': 'Протрите объектив и переснимите при более ярком свете.',
  'face-quality-blurred': 'Ваше лицо на селфи размыто',
  'face-quality-blurred.advice': 'Протрите объектив и держите устройство неподвижно.',

  // ── Why a backend declined, as the embedded one names it; under the error. ─
  'reason.liveness-not-passed': 'Видеоселфи не удалось подтвердить.',
  'reason.liveness-other-challenge': 'В видеоселфи не те движения, которые были запрошены.',
  'reason.face-differs': 'На селфи не тот человек, что в документе.',
  'reason.document-missing': 'Нет фото документа.',
  'reason.document-unreadable': 'Документ не удалось прочитать по фото.',
  'reason.document-reads-differently': 'На фото не то, что было с него прочитано.',
  'reason.document-type-not-accepted': 'Такой вид документа здесь не принимается.',
  'reason.document-country-not-accepted': 'Документы этой страны здесь не принимаются.',
  'reason.document-country-unproven': 'Страну документа не удалось прочитать по фото.',
  'reason.upload-not-accepted': 'Этот документ нужно сфотографировать, а не выбрать из файлов.',
  'reason.claims-differ': 'Прочитанное не соответствует фото.',
  'reason.identity-unknown': 'Того, что было известно раньше, больше нет.',
  'reason.identity-other-face':
    'На селфи не тот человек, которого здесь проверяли раньше. Если вы здесь впервые, выберите «Снять всё заново».',
  'reason.identity-face-not-compared':
    'Ваше лицо видно не на каждом кадре селфи, поэтому его не удалось сравнить.',

  // ── Digital Credentials: a wallet answers in the place of a document ──────
  WALLET_CREDENTIAL: 'Удостоверение из кошелька',
  'evidence-choice.heading': 'Покажите, кто вы',
  'evidence-choice.detail': 'Достаточно чего-то одного.',
  'evidence-choice.wallet': 'Использовать цифровой кошелёк',
  'evidence-choice.wallet.detail':
    'Он показывает только то, что запрошено, и сначала спрашивает вас.',
  'evidence-choice.document': 'Сфотографировать документ',
  'evidence-choice.document.detail': 'Камерой этого устройства',
  'busy.wallet': 'Продолжите в кошельке',
  'busy.wallet.detail': 'Это окно ждёт его ответа.',
  'zone.issuer-signed': 'Получено из вашего кошелька',
  'check.issuer': 'подпись выдавшей организации верна',
  ERR_WALLET_CANCELLED: 'Ни один кошелёк не ответил',
  'ERR_WALLET_CANCELLED.advice':
    'Его закрыли, или ни в одном нет того, что запрошено. Попробуйте ещё раз или сфотографируйте документ.',
  ERR_WALLET_FAILED: 'Кошелёк не ответил на запрос',
  'ERR_WALLET_FAILED.advice': 'Попробуйте ещё раз или сфотографируйте документ.',
  ERR_WALLET_TIMEOUT: 'Кошелёк отвечал слишком долго',
  'ERR_WALLET_TIMEOUT.advice': 'Попробуйте ещё раз или сфотографируйте документ.',
  ERR_WALLET_MALFORMED: 'Ответ кошелька не тот, что был запрошен',
  'ERR_WALLET_MALFORMED.advice':
    'Ничего из него не используется. Попробуйте другой кошелёк или сфотографируйте документ.',
  ERR_WALLET_FORMAT: 'Такой вид удостоверения из кошелька здесь нельзя проверить',
  'ERR_WALLET_FORMAT.advice': 'Попробуйте другой кошелёк или сфотографируйте документ.',
  ERR_WALLET_TYPE: 'Это удостоверение из кошелька не говорит, кто вы',
  'ERR_WALLET_TYPE.advice':
    'Выберите то, где указаны данные о вашей личности, или сфотографируйте документ.',
  ERR_WALLET_ISSUER: 'Организация, выдавшая это удостоверение, здесь не принимается',
  'ERR_WALLET_ISSUER.advice': 'Выберите выданное другой организацией или сфотографируйте документ.',
  ERR_WALLET_SIGNATURE: 'Подпись выдавшей организации неверна',
  'ERR_WALLET_SIGNATURE.advice':
    'Получите удостоверение заново там, где его выдали, или сфотографируйте документ.',
  ERR_WALLET_ALTERED: 'Удостоверение из кошелька изменено',
  'ERR_WALLET_ALTERED.advice':
    'Получите удостоверение заново там, где его выдали, или сфотографируйте документ.',
  ERR_WALLET_HOLDER: 'Это удостоверение привязано к другому устройству',
  'ERR_WALLET_HOLDER.advice':
    'Используйте кошелёк, для которого его выдали, или сфотографируйте документ.',
  ERR_WALLET_AUDIENCE: 'Кошелёк ответил другой странице',
  'ERR_WALLET_AUDIENCE.advice': 'Попробуйте ещё раз или сфотографируйте документ.',
  ERR_WALLET_NONCE: 'Кошелёк ответил на другой запрос',
  'ERR_WALLET_NONCE.advice': 'Попробуйте ещё раз или сфотографируйте документ.',
  ERR_WALLET_VALIDITY: 'Это удостоверение из кошелька сегодня не действует',
  'ERR_WALLET_VALIDITY.advice':
    'Его срок истёк или ещё не начался. Получите новое там, где его выдали, или сфотографируйте документ.',

  // ── Data points ─────────────────────────────────────────────────────────
  first_names: 'Имена',
  last_name: 'Фамилия',
  document_number: 'Номер документа',
  document_origin_country: 'Страна выдачи',
  nationality: 'Гражданство',
  date_of_birth: 'Дата рождения',
  sex: 'Пол',
  place_of_birth: 'Место рождения',
  date_of_issue: 'Дата выдачи',
  date_of_expiry: 'Срок действия',
  authority: 'Кем выдан',
  personal_id_number: 'Личный номер',
  mrtd_document_code: 'Код документа',
  mrtd_issuing_country: 'Код страны выдачи',
  mrtd_verified: 'Машиночитаемые строки проверены',
  raw_mrz_string: 'Машиночитаемые строки',
  drivers_license_categories: 'Категории водительского удостоверения',
  address: 'Адрес',
  street_and_house_number: 'Улица и номер дома',
  city: 'Город',
  postal_code: 'Почтовый индекс',
  country: 'Страна',
  member_id: 'Номер участника',
  group_number: 'Номер группы',
  insurance_provider: 'Страховщик',
  email: 'Адрес электронной почты',
  id_authenticity_factor: 'Подлинность документа',
  face_match_factor: 'Совпадение лица',
  liveness_factor: 'Живой человек',
  pad_factor: 'Лицо, а не фотография',
  age: 'Возраст',
  age_over: 'Возраст: {years}+',
  full_name: 'Полное имя',
  document_is_expired: 'Срок документа истёк',

  // ── Resource types; also within a sentence (`.inline`). ─────────────────
  SELFIE_VIDEO: 'Видеоселфи',
  PASSPORT: 'Паспорт',
  DRIVERS_LICENSE: 'Водительское удостоверение',
  NATIONAL_ID_CARD: 'Удостоверение личности',
  RESIDENCE_PERMIT: 'Вид на жительство',
  VISA: 'Виза',
  PROOF_OF_ADDRESS: 'Подтверждение адреса',
  HEALTH_INSURANCE_CARD: 'Карта медицинского страхования',
  EMAIL: 'Адрес электронной почты',

  // ── Steps, as events name them. ─────────────────────────────────────────
  'step.START': 'Начало',
  'step.CONSENT': 'Согласие',
  'step.EMAIL': 'Электронная почта',
  'step.COUNTRY': 'Страна',
  'step.RESOURCE_CHOICE': 'Вид документа',
  'step.RESOURCE_EXPLANATION': 'Как это работает',
  'step.RESOURCE': 'Камера',
  'step.REUSABLE_RESOURCES': 'Известная личность',
  'step.SUMMARY': 'Просмотр',
  'step.SHARE': 'Данные',
  'step.FINISHED': 'Готово',

  // ── Issuing codes that are no country of ISO 3166-1. ────────────────────
  'country.D': 'Германия',
  'country.EUE': 'Европейский союз',
  'country.GBD': 'Гражданство британских заморских территорий',
  'country.GBN': 'Британское подданство (заморское)',
  'country.GBO': 'Британское заморское гражданство',
  'country.GBP': 'Лицо под защитой Великобритании',
  'country.GBS': 'Британское подданство',
  'country.RKS': 'Косово',
  'country.UNA': 'Учреждение ООН',
  'country.UNK': 'Временная администрация ООН в Косове',
  'country.UNO': 'Организация Объединённых Наций',
  'country.UTO': 'Утопия (образец)',
  'country.XOM': 'Суверенный военный Мальтийский орден',
  'country.XPO': 'Интерпол',
  'country.XXA': 'Лицо без гражданства',
  'country.XXB': 'Статус беженца (Конвенция 1951 года)',
  'country.XXC': 'Статус беженца',
  'country.XXX': 'Гражданство не указано',

  // ── Errors: a title, and what to do. The code is shown small below. ─────
  'error.detail': 'Код {code}',
  'error.verify': 'Подтвердить мою личность',
  ERR_PROTOCOL_INVALID_ARGUMENT: 'Эта страница настроена неправильно',
  'ERR_PROTOCOL_INVALID_ARGUMENT.advice': 'Сообщите об этом владельцу страницы и укажите код ниже.',
  ERR_PROTOCOL_UNKNOWN_DATA_POINT: 'Эта страница запрашивает что-то неизвестное',
  'ERR_PROTOCOL_UNKNOWN_DATA_POINT.advice':
    'Сообщите об этом владельцу страницы и укажите код ниже.',
  ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE: 'Эта страница запрашивает неизвестный документ',
  'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE.advice':
    'Сообщите об этом владельцу страницы и укажите код ниже.',
  ERR_PROTOCOL_UNKNOWN_COUNTRY: 'Эта страница называет неизвестную страну',
  'ERR_PROTOCOL_UNKNOWN_COUNTRY.advice': 'Сообщите об этом владельцу страницы и укажите код ниже.',
  ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE: 'Этот документ здесь пока нельзя использовать',
  'ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE.advice':
    'Используйте паспорт или спросите владельца страницы о другом способе.',
  ERR_BUNDLE_MALFORMED: 'Ваши снимки не приняты',
  'ERR_BUNDLE_MALFORMED.advice':
    'Начните заново. Если это повторится, сообщите владельцу страницы код ниже.',
  ERR_BUNDLE_HEADER: 'Ваши снимки не приняты',
  'ERR_BUNDLE_HEADER.advice':
    'Начните заново. Если это повторится, сообщите владельцу страницы код ниже.',
  ERR_BUNDLE_SIGNATURE: 'Печать на ваших снимках нарушена',
  'ERR_BUNDLE_SIGNATURE.advice':
    'Их изменили после съёмки. Начните заново в сети, которой доверяете.',
  ERR_BUNDLE_KEY_MISMATCH: 'Печать принадлежит другому устройству',
  'ERR_BUNDLE_KEY_MISMATCH.advice': 'Начните заново на том устройстве, с которого начинали.',
  ERR_BUNDLE_VERSION: 'Эта страница и её сервер не подходят друг другу',
  'ERR_BUNDLE_VERSION.advice':
    'Обновите страницу. Если это не поможет, сообщите её владельцу код ниже.',
  ERR_BUNDLE_CRITICAL: 'Эта страница и её сервер не подходят друг другу',
  'ERR_BUNDLE_CRITICAL.advice':
    'Обновите страницу. Если это не поможет, сообщите её владельцу код ниже.',
  ERR_BUNDLE_NOT_CANONICAL: 'Ваши снимки не приняты',
  'ERR_BUNDLE_NOT_CANONICAL.advice':
    'Начните заново. Если это повторится, сообщите владельцу страницы код ниже.',
  ERR_BUNDLE_SCHEMA: 'Ваши снимки не приняты',
  'ERR_BUNDLE_SCHEMA.advice':
    'Начните заново. Если это повторится, сообщите владельцу страницы код ниже.',
  ERR_BUNDLE_FILE_MISSING: 'Один снимок потерялся в пути',
  'ERR_BUNDLE_FILE_MISSING.advice': 'Начните заново при устойчивом соединении.',
  ERR_BUNDLE_FILE_UNEXPECTED: 'Пришло что-то лишнее',
  'ERR_BUNDLE_FILE_UNEXPECTED.advice': 'Начните заново в сети, которой доверяете.',
  ERR_BUNDLE_FILE_ALTERED: 'Один снимок изменён в пути',
  'ERR_BUNDLE_FILE_ALTERED.advice': 'Начните заново в сети, которой доверяете.',
  ERR_BUNDLE_EXPIRED: 'Это заняло слишком много времени',
  'ERR_BUNDLE_EXPIRED.advice':
    'Ради вашей безопасности сеанс короткий. Попробуйте ещё раз: теперь будет быстрее.',
  ERR_BUNDLE_NOT_YET_VALID: 'На этом устройстве неверное время',
  'ERR_BUNDLE_NOT_YET_VALID.advice':
    'Включите в настройках автоматические дату и время, затем обновите страницу.',
  ERR_BUNDLE_NONCE: 'Этот сеанс уже использован',
  'ERR_BUNDLE_NONCE.advice': 'Попробуйте ещё раз: для вас откроется новый.',
  ERR_BUNDLE_AUDIENCE: 'Ответ пришёл от кого-то другого',
  'ERR_BUNDLE_AUDIENCE.advice': 'Сообщите владельцу страницы код ниже.',
  ERR_BUNDLE_VERIFICATION: 'Ответ относится к другому сеансу',
  'ERR_BUNDLE_VERIFICATION.advice': 'Закройте это окно и начните заново.',
  ERR_BUNDLE_CHALLENGE: 'Селфи отвечает на другое задание',
  'ERR_BUNDLE_CHALLENGE.advice': 'Закройте это окно и начните заново.',
  ERR_BUNDLE_CONSENT: 'Отзыв не соответствует согласию',
  'ERR_BUNDLE_CONSENT.advice': 'Сообщите владельцу страницы код ниже.',
  ERR_CAMERA_DENIED: 'Нет разрешения на камеру',
  'ERR_CAMERA_DENIED.advice': 'Разрешите камеру для этой страницы и попробуйте ещё раз:',
  'ERR_CAMERA_DENIED.chrome-desktop':
    'Нажмите значок слева от адреса|Включите «Камера»|Вернитесь и попробуйте ещё раз',
  'ERR_CAMERA_DENIED.chrome-android':
    'Коснитесь значка слева от адреса|Откройте «Разрешения» и разрешите камеру|Вернитесь и попробуйте ещё раз',
  'ERR_CAMERA_DENIED.safari-ios':
    'Коснитесь значка в адресной строке и откройте «Настройки веб-сайта»|Для пункта «Камера» выберите «Разрешить»|Если его там нет: Настройки, Приложения, Safari, Камера',
  'ERR_CAMERA_DENIED.safari-mac':
    'Откройте меню Safari, затем «Настройки для этого веб-сайта»|Для пункта «Камера» выберите «Разрешить»|Вернитесь и попробуйте ещё раз',
  'ERR_CAMERA_DENIED.firefox':
    'Нажмите перечёркнутую камеру слева от адреса|Удалите «Заблокировано» рядом с камерой|Вернитесь и попробуйте ещё раз',
  'ERR_CAMERA_DENIED.other':
    'Откройте настройки браузера для этой страницы|Разрешите камеру|Проверьте также, разрешает ли система браузеру её использовать',
  ERR_CAMERA_DISMISSED: 'Запрос камеры остался без ответа',
  'ERR_CAMERA_DISMISSED.advice':
    'Попробуйте ещё раз и выберите «Разрешить», когда браузер спросит.',
  ERR_CAMERA_ABSENT: 'Камера не найдена',
  'ERR_CAMERA_ABSENT.advice':
    'Подключите или включите камеру и попробуйте ещё раз. Или откройте эту страницу на телефоне.',
  ERR_CAMERA_BUSY: 'Камера занята',
  'ERR_CAMERA_BUSY.advice':
    'Закройте другие приложения и вкладки, где она используется, например видеозвонки, и попробуйте ещё раз.',
  ERR_CAMERA_POLICY: 'Этой странице нельзя использовать камеру',
  'ERR_CAMERA_POLICY.advice': 'Это должен разрешить её владелец. Сообщите ему код ниже.',
  ERR_CAMERA_INSECURE: 'Эта страница открыта небезопасно',
  'ERR_CAMERA_INSECURE.advice':
    'Камера работает только по адресам, которые начинаются с https. Откройте страницу так.',
  ERR_CAMERA_UNSUPPORTED: 'Этот браузер не может использовать камеру',
  'ERR_CAMERA_UNSUPPORTED.advice':
    'Откройте эту страницу в актуальной версии Chrome, Edge, Firefox или Safari, а не внутри другого приложения.',
  ERR_CAMERA_UNSUITABLE: 'Эта камера недостаточно хороша',
  'ERR_CAMERA_UNSUITABLE.advice': 'Выберите другую камеру или откройте эту страницу на телефоне.',
  ERR_CAMERA_ENDED: 'Камера была выключена',
  'ERR_CAMERA_ENDED.advice': 'Её заняло другое приложение, или её отключили. Попробуйте ещё раз.',
  ERR_CAMERA_TIMEOUT: 'Камера не отвечает',
  'ERR_CAMERA_TIMEOUT.advice':
    'Закройте другие приложения, которые её используют, и попробуйте ещё раз.',
  ERR_CAMERA_STILL: 'Снимок не получился',
  'ERR_CAMERA_STILL.advice': 'Попробуйте ещё раз. Если это повторится, выберите другую камеру.',
  ERR_CAMERA_CLIP: 'Видео не получилось',
  'ERR_CAMERA_CLIP.advice':
    'Попробуйте ещё раз. Если это повторится, выберите другую камеру или другой браузер.',
  ERR_VISION_ASSET_BASE: 'Эта страница не указывает, где её файлы',
  'ERR_VISION_ASSET_BASE.advice': 'Её владелец должен задать «asset-base». Сообщите ему код ниже.',
  ERR_VISION_ASSET_MISSING: 'Не хватает файла',
  'ERR_VISION_ASSET_MISSING.advice':
    'Попробуйте ещё раз. Если это не поможет, сообщите владельцу страницы код ниже.',
  ERR_VISION_ASSET_WRONG_TYPE: 'Файл доставлен неправильно',
  'ERR_VISION_ASSET_WRONG_TYPE.advice':
    'Это должен исправить владелец страницы. Сообщите ему код ниже.',
  ERR_VISION_ASSET_ALTERED: 'Файл не тот, что был опубликован',
  'ERR_VISION_ASSET_ALTERED.advice':
    'Он не был использован. Попробуйте ещё раз в сети, которой доверяете.',
  ERR_VISION_ASSET_NETWORK: 'Сбой соединения',
  'ERR_VISION_ASSET_NETWORK.advice': 'Проверьте подключение к интернету и попробуйте ещё раз.',
  ERR_VISION_WORKER_BLOCKED: 'Эта страница блокирует часть проверки',
  'ERR_VISION_WORKER_BLOCKED.advice':
    'Это должен разрешить владелец страницы. Сообщите ему код ниже.',
  ERR_VISION_WORKER_CRASHED: 'Проверка остановилась',
  'ERR_VISION_WORKER_CRASHED.advice':
    'Закройте другие вкладки и приложения, чтобы освободить память, и попробуйте ещё раз.',
  ERR_VISION_ENGINE: 'Не удалось запустить проверку',
  'ERR_VISION_ENGINE.advice':
    'Попробуйте ещё раз. Если это не поможет, используйте актуальную версию Chrome, Edge, Firefox или Safari.',
  ERR_VISION_TIMEOUT: 'Проверка идёт слишком долго',
  'ERR_VISION_TIMEOUT.advice': 'Закройте другие вкладки и приложения и попробуйте ещё раз.',
  ERR_VISION_FILE_TYPE: 'Файл такого вида открыть нельзя',
  'ERR_VISION_FILE_TYPE.advice': 'Выберите PDF или изображение: JPEG, PNG или WebP.',
  ERR_VISION_FILE_HEIC: 'Этот браузер не открывает изображения HEIC',
  'ERR_VISION_FILE_HEIC.advice':
    'Сначала сохраните изображение как JPEG или сделайте снимок экрана и выберите его.',
  ERR_VISION_FILE_TOO_LARGE: 'Файл слишком большой',
  'ERR_VISION_FILE_TOO_LARGE.advice': 'Выберите файл не больше 20 МБ или сфотографируйте документ.',
  ERR_VISION_FILE_TOO_SMALL: 'Изображение слишком мелкое для чтения',
  'ERR_VISION_FILE_TOO_SMALL.advice': 'Выберите исходное изображение, а не его уменьшенную копию.',
  ERR_VISION_FILE_TOO_MANY_PAGES: 'В файле слишком много страниц',
  'ERR_VISION_FILE_TOO_MANY_PAGES.advice':
    'Выберите файл не более чем на 40 страниц или сфотографируйте страницу.',
  ERR_VISION_FILE_BROKEN: 'Файл повреждён',
  'ERR_VISION_FILE_BROKEN.advice': 'Скачайте или сохраните его ещё раз и выберите новый.',
  ERR_VISION_FILE_ENCRYPTED: 'Файл защищён паролем',
  'ERR_VISION_FILE_ENCRYPTED.advice':
    'Откройте его, распечатайте в новый PDF без пароля и выберите этот новый файл.',
  ERR_VAULT_BLOCKED: 'Этот браузер ничего не сохраняет',
  'ERR_VAULT_BLOCKED.advice':
    'Выйдите из приватного режима или разрешите этой странице хранить данные и обновите её.',
  ERR_VAULT_QUOTA: 'На устройстве нет места',
  'ERR_VAULT_QUOTA.advice': 'Освободите место и попробуйте ещё раз.',
  ERR_VAULT_CORRUPT: 'Сохранённое не удаётся прочитать',
  'ERR_VAULT_CORRUPT.advice': 'Попробуйте ещё раз: всё будет создано заново.',
  ERR_FLOW_NOTHING_PROVES: 'Эта страница запрашивает то, чего здесь не докажет ни один документ',
  'ERR_FLOW_NOTHING_PROVES.advice': 'Сообщите об этом владельцу страницы и укажите код ниже.',
  ERR_FLOW_ALREADY_RUNNING: 'Проверка уже открыта',
  'ERR_FLOW_ALREADY_RUNNING.advice': 'Сначала завершите или закройте её.',
  ERR_FLOW_NOT_ALLOWED_NOW: 'Здесь это невозможно',
  'ERR_FLOW_NOT_ALLOWED_NOW.advice': 'Закройте это окно и начните заново.',
  ERR_FLOW_LIVENESS_FAILED: 'Видеоселфи не удалось подтвердить',
  'ERR_FLOW_LIVENESS_FAILED.advice':
    'Найдите ровный свет спереди, держите камеру на уровне глаз и попробуйте ещё раз.',
  ERR_FLOW_DOCUMENT_UNREADABLE: 'Ваш документ не удалось прочитать',
  'ERR_FLOW_DOCUMENT_UNREADABLE.advice':
    'Протрите объектив, положите документ ровно при ровном свете и попробуйте ещё раз.',
  ERR_FLOW_CANCELLED: 'Проверка прервана',
  'ERR_FLOW_CANCELLED.advice': 'Ничего не предоставлено. Начать заново можно в любой момент.',
  ERR_FLOW_NOT_GRANTED: 'Это не предоставлено',
  'ERR_FLOW_NOT_GRANTED.advice': 'Вы не согласились это предоставить, поэтому оно осталось здесь.',
  ERR_FLOW_SESSION_EXPIRED: 'Ваш сеанс завершился',
  'ERR_FLOW_SESSION_EXPIRED.advice':
    'Ради вашей безопасности сеанс короткий. Попробуйте ещё раз, чтобы открыть новый.',
  ERR_AUTH_UNSUPPORTED: 'Эта страница не может вас узнать',
  'ERR_AUTH_UNSUPPORTED.advice': 'Сообщите владельцу страницы код ниже.',
  ERR_AUTH_UNKNOWN_IDENTITY: 'Этот браузер вас ещё не знает',
  'ERR_AUTH_UNKNOWN_IDENTITY.advice':
    'Вы подтверждали личность в другом браузере или на другом устройстве, или данные этого браузера удалены. Подтвердите здесь личность один раз.',
  ERR_AUTH_NOT_ENROLLED: 'Не с чем сравнить лицо',
  'ERR_AUTH_NOT_ENROLLED.advice':
    'Когда вы подтверждали личность, ваше лицо не сравнивали с документом. Подтвердите личность ещё раз.',
  ERR_AUTH_OTHER_DEVICE: 'Это не тот браузер, в котором вы подтверждали личность',
  'ERR_AUTH_OTHER_DEVICE.advice':
    'У него другой ключ. Используйте тот браузер или подтвердите здесь личность один раз.',
  ERR_AUTH_NONCE: 'Этот сеанс уже использован',
  'ERR_AUTH_NONCE.advice': 'Попробуйте ещё раз: для вас откроется новый.',
  ERR_AUTH_REPLAYED: 'Это видеоселфи уже отправлялось',
  'ERR_AUTH_REPLAYED.advice': 'Попробуйте ещё раз с новым.',
  ERR_AUTH_LIVENESS: 'Видеоселфи не удалось подтвердить',
  'ERR_AUTH_LIVENESS.advice':
    'Найдите ровный свет спереди, держите камеру на уровне глаз и попробуйте ещё раз.',
  ERR_AUTH_FACE_NOT_COMPARED: 'Ваше лицо не удалось сравнить',
  'ERR_AUTH_FACE_NOT_COMPARED.advice':
    'Оно было видно не на каждом кадре. Найдите ровный свет, оставайтесь в кадре и попробуйте ещё раз.',
  ERR_AUTH_FACE_DIFFERS: 'Ваше лицо не узнано',
  'ERR_AUTH_FACE_DIFFERS.advice':
    'Оно отличается от того, которое здесь проверяли. Если это вы: снимите головной убор и очки, найдите ровный свет и попробуйте ещё раз.',
  ERR_AUTH_TOO_MANY: 'Слишком много попыток с другим лицом',
  'ERR_AUTH_TOO_MANY.advice':
    'Подождите полминуты и попробуйте ещё раз. С каждым следующим разом ждать придётся дольше.',
  ERR_AUTH_PASSKEY_UNSUPPORTED: 'Ключи доступа здесь использовать нельзя',
  'ERR_AUTH_PASSKEY_UNSUPPORTED.advice':
    'Эта страница запрашивает ключ доступа, а этот браузер его не предлагает. Обновите браузер или используйте другой.',
  ERR_AUTH_PASSKEY_NOT_ENROLLED: 'У вас ещё нет ключа доступа для этой страницы',
  'ERR_AUTH_PASSKEY_NOT_ENROLLED.advice':
    'Он создаётся, когда вы подтверждаете личность. Сделайте это ещё раз.',
  ERR_AUTH_PASSKEY_CANCELLED: 'Ключ доступа не использован',
  'ERR_AUTH_PASSKEY_CANCELLED.advice':
    'Вы закрыли окно с запросом, или ключ не найден на этом устройстве. Можно попробовать ещё раз.',
  ERR_AUTH_PASSKEY_TIMEOUT: 'Это заняло слишком много времени',
  'ERR_AUTH_PASSKEY_TIMEOUT.advice': 'Ключ доступа не разблокирован вовремя. Попробуйте ещё раз.',
  ERR_AUTH_PASSKEY_FAILED: 'Ключ доступа не сработал',
  'ERR_AUTH_PASSKEY_FAILED.advice':
    'Браузер не смог его использовать. Попробуйте ещё раз или на другом устройстве.',
  ERR_AUTH_PASSKEY_MISSING: 'Не хватает вашего ключа доступа',
  'ERR_AUTH_PASSKEY_MISSING.advice':
    'Эта страница запрашивает его вместе с вашим лицом. Попробуйте ещё раз с ним.',
  ERR_AUTH_PASSKEY_MALFORMED: 'Ключ доступа не читается',
  'ERR_AUTH_PASSKEY_MALFORMED.advice':
    'Браузер отправил не то, что было запрошено. Попробуйте ещё раз.',
  ERR_AUTH_PASSKEY_UNKNOWN: 'Это другой ключ доступа',
  'ERR_AUTH_PASSKEY_UNKNOWN.advice':
    'Попробуйте ещё раз с тем, который вы создали для этой страницы.',
  ERR_AUTH_PASSKEY_CHALLENGE: 'Ключ доступа ответил на другой вопрос',
  'ERR_AUTH_PASSKEY_CHALLENGE.advice':
    'Он был использован для более раннего сеанса. Попробуйте ещё раз.',
  ERR_AUTH_PASSKEY_ORIGIN: 'Ключ доступа использован на другой странице',
  'ERR_AUTH_PASSKEY_ORIGIN.advice':
    'Посмотрите на адрес этой страницы: это тот, который вы знаете? Откройте знакомый адрес и попробуйте ещё раз.',
  ERR_AUTH_PASSKEY_RELYING_PARTY: 'Ключ доступа принадлежит другой странице',
  'ERR_AUTH_PASSKEY_RELYING_PARTY.advice':
    'Попробуйте ещё раз с тем, который вы создали для этой страницы.',
  ERR_AUTH_PASSKEY_USER: 'Ключ доступа не разблокирован',
  'ERR_AUTH_PASSKEY_USER.advice':
    'Устройство должно убедиться, что это вы: по PIN-коду, отпечатку пальца или подобным способом. Попробуйте ещё раз.',
  ERR_AUTH_PASSKEY_COUNTER: 'Возможно, ключ доступа скопировали',
  'ERR_AUTH_PASSKEY_COUNTER.advice':
    'Его счётчик показывает меньше использований, чем раньше. Подтвердите личность ещё раз, чтобы создать новый.',
  ERR_AUTH_PASSKEY_SIGNATURE: 'Ключ доступа не удалось подтвердить',
  'ERR_AUTH_PASSKEY_SIGNATURE.advice':
    'Его подпись не соответствует созданному ключу. Попробуйте ещё раз с нужным.',
  ERR_ADAPTER_INVALID: 'Эта страница подключена неправильно',
  'ERR_ADAPTER_INVALID.advice': 'Сообщите об этом владельцу страницы и укажите код ниже.',
  ERR_ADAPTER_FAILED: 'Не удалось связаться со службой',
  'ERR_ADAPTER_FAILED.advice': 'Проверьте подключение к интернету и попробуйте ещё раз.',
  ERR_ADAPTER_TIMEOUT: 'Служба не отвечает',
  'ERR_ADAPTER_TIMEOUT.advice': 'Проверьте подключение к интернету и попробуйте ещё раз.',
  ERR_ADAPTER_NONSENSE: 'Служба дала непонятный ответ',
  'ERR_ADAPTER_NONSENSE.advice':
    'Попробуйте ещё раз. Если это не поможет, сообщите владельцу страницы код ниже.',
  ERR_ADAPTER_REJECTED: 'Служба это не приняла',
  'ERR_ADAPTER_REJECTED.advice':
    'Попробуйте ещё раз. Если это не поможет, сообщите владельцу страницы код ниже.',
  ERR_ADAPTER_NO_WITHDRAWAL: 'Здесь это нельзя отозвать',
  'ERR_ADAPTER_NO_WITHDRAWAL.advice':
    'Напишите получателю данных и укажите номер для справок из вашей квитанции.',
  ERR_VERIFY_UNEXPECTED: 'Что-то пошло не так',
  'ERR_VERIFY_UNEXPECTED.advice':
    'Попробуйте ещё раз. Если это не поможет, сообщите владельцу страницы код ниже.',
};

export {AUTHENTICATE} from './authenticate.js';
