# The release, the offers and their answers.
offers-release-title = Объявление решений
offers-release-ready = { $count ->
    [one] Будет уведомлён { $count } человек
    [few] Будут уведомлены { $count } человека
    [many] Будут уведомлены { $count } человек
   *[other] Будут уведомлены { $count } человека
}
offers-release-done = { $count ->
    [one] Уведомлён { $count } человек
    [few] Уведомлены { $count } человека
    [many] Уведомлены { $count } человек
   *[other] Уведомлены { $count } человека
}
offers-release-blocked = Решения пока нельзя объявить
offers-release-by = Объявлено:
offers-release-once = Все решения становятся известны одновременно; отменить это нельзя.
offers-count-selected = отобраны, каждому предлагается место
offers-count-places = Мест: { $places }
offers-count-reserve = в резервном списке
offers-count-not-selected = не отобраны
offers-count-mails = писем
offers-follow = Следить за предложениями
offers-blocked-why = Чего не хватает
offers-blocked-nobody = Никто не отобран.
offers-blocked-withdrawn = { $count ->
    [one] { $count } отобранная заявка отозвана: примите по ней другое решение.
    [few] { $count } отобранные заявки отозваны: примите по ним другое решение.
    [many] { $count } отобранных заявок отозваны: примите по ним другое решение.
   *[other] { $count } отобранной заявки отозвано: примите по ним другое решение.
}
offers-blocked-held = { $count ->
    [one] У { $count } отобранной заявки одно из правил не выяснено или не соблюдено.
    [few] У { $count } отобранных заявок одно из правил не выяснено или не соблюдено.
    [many] У { $count } отобранных заявок одно из правил не выяснено или не соблюдено.
   *[other] У { $count } отобранной заявки одно из правил не выяснено или не соблюдено.
}
offers-release-deadline = Отобранные могут ответить до
offers-release-button = Объявить решения
offers-release-not-yet = Пока нет
offers-title = Ваше предложение
offers-open-title = Вам предлагается место
offers-open-from-reserve = Место освободилось, и вы следующие в резервном списке.
offers-open-until = Просим ответить до
offers-next = Что дальше
offers-next-accept = Если вы согласитесь, вы станете стипендиатом этого выпуска, и на ваших страницах появятся занятия.
offers-next-decline = Если вы откажетесь, место перейдёт лицу из резервного списка.
offers-next-silence = Без ответа до срока предложение теряет силу.
offers-accept = Принять место
offers-decline = Отказаться
offers-accepted-title = Вы приняли место
offers-accepted-text = Добро пожаловать. Что дальше, показано на ваших страницах.
offers-declined-title = Вы отказались от места
offers-declined-reason = Ваша причина:
offers-declined-undo = Отказ можно отозвать, пока место не предложено лицу из резерва, но не позднее
offers-reopen = Отозвать отказ
offers-declined-gone = Отозвать отказ уже нельзя. Спасибо, что сообщили нам.
offers-expired-title = Предложение утратило силу
offers-expired-text = Ответа не было до
offers-withdrawn-title = Предложение отозвано
offers-withdrawn-text = Место за вами больше не сохраняется. Если у вас есть вопросы, напишите организаторам.
offers-to-application = Ваша заявка
offers-when = Даты
offers-where = Место проведения
offers-decline-title = Отказаться от места?
offers-decline-text = Место сможет получить другое лицо. До этого отказ можно отозвать, но не позднее
offers-reason = Основная причина
offers-reason-hint = Причины подсчитываются, чтобы в следующем выпуске участвовать было легче
offers-note = Своими словами
offers-decline-confirm = Отказаться от места
offers-decline-back = Сохранить предложение
offers-none = Предложений пока нет
offers-empty = Предложения появятся с объявлением решений
offers-empty-text = Когда решения объявлены, каждому отобранному предлагается место.
offers-fact = Принято мест: { $accepted } из { $places }
offers-key-accepted = Принято: { $count }
offers-key-open = Ожидают ответа: { $count }
offers-key-free = Свободно: { $count }
offers-reserves = { $count ->
    [0] В резервном списке никто не ждёт.
    [one] В резервном списке ждёт { $count } человек.
    [few] В резервном списке ждут { $count } человека.
    [many] В резервном списке ждут { $count } человек.
   *[other] В резервном списке ждут { $count } человека.
}
offers-status = Предложение
offers-until = Ответить до
offers-act = Что сделать
offers-from-reserve = из резервного списка
offers-call-up = Вызвать из резерва
offers-passed-on = Место предложено из резерва
offers-withdraw = Отозвать предложение
offers-call-title = Вызвать из резерва
offers-call-next = С одним лицом из резервного списка соблюдаются все показатели
offers-call-none-keeps = Ни с кем из резервного списка не соблюдаются все показатели
offers-call-nobody = В резервном списке никто не ждёт
offers-call-nobody-text = Все из списка получили предложение или отозвали заявку.
offers-call-text = Предлагается первое по порядку списка лицо, с которым соблюдаются все показатели с учётом принявших места и ещё не ответивших.
offers-call-none-text = Вы всё же можете вызвать кого-либо, указав причину.
offers-call-legend = Кому предложить место?
offers-call-is-next = следующий
offers-call-held = Пока нельзя вызвать: одно из правил не выяснено или не соблюдено.
offers-call-reason = Причина, если это не следующий
offers-call-reason-hint = Хранится вместе с предложением
offers-call-button = Предложить место
offers-call-taken = Это место не свободно
offers-call-taken-text = Оно занято или уже предложено лицу из резерва.
offers-withdraw-title = Отозвать это предложение?
offers-withdraw-text = Лицо будет уведомлено письмом, место освободится. Отменить это нельзя.
offers-withdraw-reason = Причина
offers-withdraw-reason-hint = Для дела; не отправляется
offers-withdraw-button = Отозвать предложение
offers-reason-choose = Выберите основную причину
offers-note-long = Сократите текст до { $max } знаков
offers-reason-needed = Укажите причину, не более 1000 знаков
offers-reason-not-next = Укажите причину, не более 1000 знаков: это не следующий в списке
offers-choose-reserve = Выберите лицо
flash-decisions-released = Решения объявлены.
flash-offer-accepted = Вы приняли место.
flash-offer-declined = Вы отказались от места.
flash-offer-reopened = Отказ отозван.
flash-reserve-called-up = Место предложено лицу из резерва.
flash-offer-withdrawn = Предложение отозвано.
denied-offer-not-yours = Ответить может только тот, кому предложено место.
illegal-release-blocked = Решения пока нельзя объявить: на странице объявления указано, чего не хватает.
illegal-offer-step = При нынешнем состоянии предложения этот шаг невозможен. Откройте предложение снова.
illegal-offer-expired = Срок этого предложения истёк. Напишите организаторам.
illegal-offer-answered = На это предложение уже ответили, или оно отозвано.
illegal-offer-place-gone = Место уже предложено лицу из резервного списка.
illegal-offer-place-held = Это место ещё занято.
illegal-not-a-reserve = Это лицо не ждёт в резервном списке.
illegal-offer-application-withdrawn = Ваша заявка отозвана. Если у вас есть вопросы, напишите организаторам.
illegal-reserve-check-open = Одно из правил для этой заявки не выяснено или не соблюдено, поэтому предложить место нельзя. Сначала решите этот вопрос на странице ее проверки.
offers-mail-greeting = Здравствуйте, { $name }!
offers-mail-until = Просим ответить до
offers-mail-answer = Принять или отказаться:
offers-mail-see = Посмотреть, как обстоят дела:
offers-mail-undo = Отказ можно отозвать, пока место не предложено лицу из резерва, но не позднее
offers-mail-reference = Номер: { $reference }
offers-mail-from-reserve-subject = Для вас освободилось место: { $edition }
offers-mail-from-reserve-text = Освободилось место, и мы рады предложить его вам: { $edition }.
offers-mail-accepted-subject = Вы приняли место: { $edition }
offers-mail-accepted-text = Вы приняли место: { $edition }. Добро пожаловать.
offers-mail-declined-subject = Вы отказались от места: { $edition }
offers-mail-declined-text = Вы отказались от места: { $edition }. Спасибо, что сообщили нам.
offers-mail-withdrawn-subject = Предложение места отозвано: { $edition }
offers-mail-withdrawn-text = Организаторы отозвали предложение места: { $edition }. Если у вас есть вопросы, напишите им.
