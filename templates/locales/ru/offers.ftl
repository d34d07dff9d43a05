# The release, the offers and their answers.
offers-release-title = Объявление решений
offers-release-ready = { $count ->
    [one] Решение будет сообщено { $count } лицу
    [few] Решения будут сообщены { $count } лицам
    [many] Решения будут сообщены { $count } лицам
   *[other] Решения будут сообщены { $count } лица
}
offers-release-done = { $count ->
    [one] Решение сообщено { $count } лицу
    [few] Решения сообщены { $count } лицам
    [many] Решения сообщены { $count } лицам
   *[other] Решения сообщены { $count } лица
}
offers-release-blocked = Решения пока нельзя объявить
offers-release-by = Решения объявлены:
offers-release-once = Все решения становятся известны одновременно. Отменить их объявление нельзя.
offers-count-selected = отобрано, каждому предлагается место
offers-count-places = Мест: { $places }
offers-count-reserve = в резервном списке
offers-count-not-selected = не отобрано
offers-count-mails = писем
offers-follow = Следить за предложениями
offers-blocked-why = Чего не хватает
offers-blocked-nobody = Никто не отобран.
offers-blocked-withdrawn = { $count ->
    [one] { $count } отобранная заявка отозвана: примите по ней другое решение.
    [few] { $count } отобранные заявки отозваны: примите по ним другое решение.
    [many] { $count } отобранных заявок отозваны: примите по ним другое решение.
   *[other] { $count } отобранной заявки отозваны: примите по ним другое решение.
}
offers-blocked-held = { $count ->
    [one] У { $count } отобранной заявки одно из правил не выяснено или не соблюдено.
    [few] У { $count } отобранных заявок одно из правил не выяснено или не соблюдено.
    [many] У { $count } отобранных заявок одно из правил не выяснено или не соблюдено.
   *[other] У { $count } отобранной заявки одно из правил не выяснено или не соблюдено.
}
offers-release-deadline = Срок для ответа отобранных:
offers-release-button = Объявить решения
offers-release-not-yet = Пока нет
offers-title = Ваше предложение
offers-open-title = Вам предложено место
offers-open-from-reserve = Освободилось место, и подошла Ваша очередь в резервном списке.
offers-open-until = Срок для ответа:
offers-next = Что дальше
offers-next-accept = Если Вы примете место, Вы станете стипендиатом этого цикла, и на Ваших страницах появятся занятия.
offers-next-decline = Если Вы откажетесь, место перейдет к кандидату из резервного списка.
offers-next-silence = Если до истечения срока ответа не будет, предложение утратит силу.
offers-accept = Принять место
offers-decline = Отказаться
offers-accepted-title = Вы приняли место
offers-accepted-text = Добро пожаловать. О том, что будет дальше, сказано на Ваших страницах.
offers-declined-title = Вы отказались от места
offers-declined-reason = Ваша причина:
offers-declined-undo = Отказ можно отменить, пока место не предложено кандидату из резервного списка; крайний срок:
offers-reopen = Отменить отказ
offers-declined-gone = Отменить отказ уже нельзя. Благодарим за ответ.
offers-expired-title = Срок предложения истек
offers-expired-text = Ответ не поступил в срок:
offers-withdrawn-title = Предложение отозвано
offers-withdrawn-text = Место за Вами больше не сохраняется. Если у Вас есть вопросы, напишите организаторам.
offers-to-application = Ваша заявка
offers-when = Даты
offers-where = Место проведения
offers-decline-title = Отказаться от места?
offers-decline-text = После этого место может быть предложено другому кандидату. До этого отказ можно отменить; крайний срок:
offers-reason = Основная причина
offers-reason-hint = Мы подсчитываем причины, чтобы участвовать в следующем цикле было легче
offers-note = Своими словами
offers-decline-confirm = Отказаться от места
offers-decline-back = Сохранить предложение
offers-none = Предложений пока нет
offers-empty = Предложения появятся с объявлением решений
offers-empty-text = После объявления решений место предлагается каждому отобранному кандидату.
offers-fact = Принято мест: { $accepted } из { $places }
offers-key-accepted = Принято: { $count }
offers-key-open = Ожидают ответа: { $count }
offers-key-free = Свободно: { $count }
offers-reserves = { $count ->
    [0] В резервном списке никто не ожидает места.
    [one] В резервном списке ожидает места { $count } кандидат.
    [few] В резервном списке ожидают места { $count } кандидата.
    [many] В резервном списке ожидают места { $count } кандидатов.
   *[other] В резервном списке ожидают места { $count } кандидата.
}
offers-status = Предложение
offers-until = Срок для ответа
offers-act = Действие
offers-from-reserve = из резервного списка
offers-call-up = Предложить место из резервного списка
offers-passed-on = Место предложено кандидату из резервного списка
offers-withdraw = Отозвать предложение
offers-call-title = Предложить место из резервного списка
offers-call-next = С одним из кандидатов резервного списка соблюдаются все целевые показатели
offers-call-none-keeps = Ни с одним кандидатом резервного списка не соблюдаются все целевые показатели
offers-call-nobody = В резервном списке никто не ожидает места
offers-call-nobody-text = Все из списка получили предложение или отозвали заявку.
offers-call-text = Предлагается первый по порядку кандидат из списка, с которым соблюдаются все целевые показатели с учетом тех, кто принял место, и тех, кто еще не ответил.
offers-call-none-text = Вы все же можете предложить место кому-либо, указав причину.
offers-call-legend = Кому предложить место?
offers-call-is-next = на очереди
offers-call-held = Пока нельзя вызвать: одно из правил не выяснено или не соблюдено.
offers-call-reason = Причина, если выбран не тот, кто на очереди
offers-call-reason-hint = Хранится вместе с предложением
offers-call-button = Предложить место
offers-call-taken = Это место занято
offers-call-taken-text = Оно принято или уже предложено кандидату из резервного списка.
offers-withdraw-title = Отозвать это предложение?
offers-withdraw-text = Кандидат получит письмо, место освободится. Отменить это нельзя.
offers-withdraw-reason = Причина
offers-withdraw-reason-hint = Для внутреннего учета; не рассылается
offers-withdraw-button = Отозвать предложение
offers-reason-choose = Выберите основную причину
offers-note-long = Сократите текст до { $max } знаков
offers-reason-needed = Укажите причину, не более 1000 знаков
offers-reason-not-next = Укажите причину, не более 1000 знаков: выбран не тот, кто на очереди
offers-choose-reserve = Выберите кандидата
flash-decisions-released = Решения объявлены.
flash-offer-accepted = Вы приняли место.
flash-offer-declined = Вы отказались от места.
flash-offer-reopened = Отказ отменен.
flash-reserve-called-up = Место предложено кандидату из резервного списка.
flash-offer-withdrawn = Предложение отозвано.
denied-offer-not-yours = Ответить может только тот, кому предложено место.
illegal-release-blocked = Решения пока нельзя объявить: на странице объявления решений указано, чего не хватает.
illegal-offer-step = В нынешнем состоянии предложения этот шаг невозможен. Откройте предложение снова.
illegal-offer-expired = Срок этого предложения истек. Напишите организаторам.
illegal-offer-answered = На это предложение уже дан ответ, или оно отозвано.
illegal-offer-place-gone = Место уже предложено кандидату из резервного списка.
illegal-offer-place-held = Это место еще занято.
illegal-not-a-reserve = Этот кандидат не ожидает места в резервном списке.
illegal-offer-application-withdrawn = Ваша заявка отозвана. Если у Вас есть вопросы, напишите организаторам.
illegal-reserve-check-open = Одно из правил для этой заявки не выяснено или не соблюдено, поэтому предложить место нельзя. Сначала решите этот вопрос на странице ее проверки.
offers-mail-greeting = Здравствуйте, { $name }!
offers-mail-until = Срок для ответа:
offers-mail-answer = Принять место или отказаться от него можно здесь:
offers-mail-see = Узнать о состоянии заявки:
offers-mail-undo = Отказ можно отменить, пока место не предложено кандидату из резервного списка; крайний срок:
offers-mail-reference = Номер заявки: { $reference }
offers-mail-from-reserve-subject = Для Вас освободилось место: { $edition }
offers-mail-from-reserve-text = Освободилось место, и мы рады предложить его Вам: { $edition }.
offers-mail-accepted-subject = Вы приняли место: { $edition }
offers-mail-accepted-text = Вы приняли место: { $edition }. Добро пожаловать!
offers-mail-declined-subject = Вы отказались от места: { $edition }
offers-mail-declined-text = Вы отказались от места: { $edition }. Благодарим за ответ.
offers-mail-withdrawn-subject = Предложение места отозвано: { $edition }
offers-mail-withdrawn-text = Организаторы отозвали предложение места: { $edition }. Если у Вас есть вопросы, напишите им.
