# Экспертные оценки: очередь и страница эксперта; ход работы, распределение, напоминание, рейтинг и короткий список руководителя.
review-application = Заявка
review-applications = Заявки
review-application-n = Заявка { $n }
review-edition = Выпуск
review-reviewer = Эксперт
review-reviewers = Эксперты
review-reviewer-n = Эксперт { $n }
review-due = Срок
review-due-on = срок: { $date }
review-overdue = Просрочено
review-status = Состояние
review-status-to-do = Ожидает оценки
review-status-closed = Закрыта
review-your-score = Ваша оценка
review-score = Оценка
review-spread = Расхождение
review-spread-of = оценки расходятся на { $n }
review-reviews = Оценки
review-n-of-m = { $n } из { $m }
review-state = Государство
review-group = Региональная группа
review-rank = Место
review-to-do = Предстоит
review-open = Не сдано
review-weight = вес { $n }
review-weight-head = Вес
review-mark = Балл
review-criterion = Критерий
review-of-hundred = из 100
review-next = Открыть следующую заявку
review-to-queue = Перейти к вашей очереди

review-queue-title = Ваши оценки
review-queue-progress = Сдано оценок: { $done } из { $all }
review-queue-lead = Сначала несданные оценки, с ближайшим сроком вверху.
review-queue-empty = Вам ничего не назначено
review-queue-empty-text = Когда руководитель программы назначит вам заявки, вы получите письмо и они появятся здесь.
review-back-to-queue = Ваша очередь: { $done } из { $all }
review-blind = Имя, государство, работодатель, рекомендующие лица и пол скрыты от вас. Свободный текст показан так, как его написал заявитель.
review-recuse-link = Я узнаю этого человека или не должен оценивать эту заявку
review-no-answers = Заявитель не ответил ни на один из вопросов, которые видят эксперты.
review-your-marks = Ваши баллы
review-so-far = из 100 на данный момент: в сохраненном оценено критериев { $marked } из { $all }
review-note = Комментарий к этому критерию (необязательно)
review-note-on = Комментарий: { $criterion }
review-comment = Комментарий для комиссии
review-comment-hint = Его читают комиссия и руководители программы. Не называйте заявителя.
review-final = Сдача окончательна: после нее только руководитель программы может вновь открыть оценку.
review-others-later = Оценки других экспертов вы увидите, когда сдадите свою.
review-hand-in = Сдать
review-save = Сохранить черновик
review-yours = Ваша оценка
review-others = Другие эксперты
review-others-none = Других сданных оценок этой заявки пока нет.
review-is-final = Сданную оценку изменить нельзя. Если это необходимо, напишите руководителю программы.
review-state-closed = Эта заявка отозвана или больше не оценивается. Здесь вам больше ничего делать не нужно.
review-state-recused = Вы взяли самоотвод по этой заявке. Она скрыта от вас.
review-state-cancelled = Это поручение отозвано. Здесь вам больше ничего делать не нужно.
review-mark-needed = Выберите балл от 0 до 4
review-mark-missing = Каждому критерию нужен балл от 0 до 4.
review-text-too-long = Сократите текст: не более { $max } знаков
review-comment-too-long = Сократите комментарий: не более { $max } слов

review-recusal-title = Самоотвод по заявке { $n }
review-recusal-lead = Возьмите самоотвод, если вы знаете заявителя или если что-либо может поставить под сомнение вашу беспристрастность. Никто не поставит вам это в вину, и будет найден другой эксперт.
review-reason = Причина
review-reason-hint = Ее читают руководители программы. Достаточно одной фразы.
review-reason-needed = Укажите одной фразой причину самоотвода
review-step-back = Взять самоотвод

review-board-title = Экспертные оценки
review-board-progress = Сдано оценок: { $done } из назначенных { $all }
review-board-lacking = { $count ->
    [one] { $count } оценка пока без эксперта.
    [few] { $count } оценки пока без эксперта.
    [many] { $count } оценок пока без эксперта.
   *[other] { $count } оценки пока без эксперта.
}
review-board-overdue = { $count ->
    [one] { $count } оценка просрочена.
    [few] { $count } оценки просрочены.
    [many] { $count } оценок просрочено.
   *[other] { $count } оценки просрочены.
}
review-board-thirds = { $count ->
    [one] По { $count } заявке две оценки сильно расходятся: найдите третьего эксперта.
    [few] По { $count } заявкам две оценки сильно расходятся: найдите третьего эксперта.
    [many] По { $count } заявкам две оценки сильно расходятся: найдите третьего эксперта.
   *[other] По { $count } заявки две оценки сильно расходятся: найдите третьего эксперта.
}
review-board-empty = Пока оценивать нечего
review-board-empty-text = Заявки появятся здесь, когда проверка признает их приемлемыми.
review-plan-link = Назначить экспертов
review-reminder-link = Напомнить экспертам
review-ranking-link = Посмотреть рейтинг
review-rubric = Критерии и веса
review-nationality = Гражданство
review-nationality-missing = Не указано
review-assigned = Назначено
review-drafts = Черновики
review-handed-in = Сдано
review-recused = Самоотводы
review-no-reviewers = В программе пока нет экспертов. Их добавляет администратор.
review-show = Показать
review-show-all = Все
review-show-short = Без нужного числа экспертов
review-show-third = С сильным расхождением оценок
review-show-eligible = Вне короткого списка
review-show-shortlisted = В коротком списке
review-find-third = Найти третьего эксперта
review-find-reviewer = Найти эксперта
review-nationality-hint = Никто не оценивает заявку из своего государства. Пока гражданство не указано, ничего не назначается.
review-nationality-needed = Введите название государства, например Фиджи
review-nationality-several = Подходят несколько государств. Выберите одно из них

review-plan-title = Назначить экспертов
review-plan-count = { $count ->
    [one] Будет назначена { $count } оценка
    [few] Будут назначены { $count } оценки
    [many] Будет назначено { $count } оценок
   *[other] Будет назначено { $count } оценки
}
review-plan-none = Назначать нечего
review-plan-lead = Никто не получает заявку из своего государства, из своей организации или ту, по которой взял самоотвод. Работа распределена поровну. До вашего подтверждения ничего не отправляется.
review-plan-shortfalls = { $count ->
    [one] { $count } заявке не хватает экспертов
    [few] { $count } заявкам не хватает экспертов
    [many] { $count } заявкам не хватает экспертов
   *[other] { $count } заявки не хватает экспертов
}
review-plan-lacks = { $count ->
    [one] не хватает { $count } эксперта
    [few] не хватает { $count } экспертов
    [many] не хватает { $count } экспертов
   *[other] не хватает { $count } эксперта
}
review-plan-shortfalls-text = По этим заявкам больше некого просить. Добавьте экспертов в программу или укажите недостающее гражданство.
review-plan-mails = { $count ->
    [one] { $count } эксперт получит письмо.
    [few] { $count } эксперта получат по письму.
    [many] { $count } экспертов получат по письму.
   *[other] { $count } эксперта получат по письму.
}
review-plan-confirm = { $count ->
    [one] Назначить { $count } оценку
    [few] Назначить { $count } оценки
    [many] Назначить { $count } оценок
   *[other] Назначить { $count } оценки
}
review-plan-new = Новые
review-plan-total = Всего
review-due-label = Срок сдачи оценок
review-due-hint = Цифрами, например 26 2 2027
review-due-wrong = Введите существующие день, месяц и год
review-due-past = Выберите день, который еще не прошел

review-reminder-title = Напомнить экспертам
review-reminder-count = { $count ->
    [one] У { $count } эксперта есть несданные оценки
    [few] У { $count } экспертов есть несданные оценки
    [many] У { $count } экспертов есть несданные оценки
   *[other] У { $count } эксперта есть несданные оценки
}
review-reminder-lead = Каждый получит письмо с числом несданных оценок и ближайшим сроком.
review-reminder-confirm = { $count ->
    [one] Отправить { $count } напоминание
    [few] Отправить { $count } напоминания
    [many] Отправить { $count } напоминаний
   *[other] Отправить { $count } напоминания
}
review-reminder-empty = Несданных оценок ни у кого нет
review-reminder-empty-text = Все назначенные оценки сданы, или пока ни одна не назначена.

review-of = Оценки заявки:
review-of-title = Оценки заявки { $reference }
review-no-score = Общей оценки нет, пока не сданы все требуемые
review-see-application = Посмотреть заявку
review-third-text = Две оценки расходятся на 37,5 балла или более. Попросите третьего эксперта.
review-nobody-asked = Оценить эту заявку пока никого не просили.
review-cancel = Отозвать поручение
review-reopen = Открыть вновь
review-ask-title = Попросить еще одного эксперта
review-ask = Попросить
review-choose = Выберите эксперта
review-reviewer-needed = Выберите эксперта из списка
review-asked-already = Этого эксперта уже просили
review-nobody-left = Больше некого просить среди экспертов программы.
review-refused = { $count ->
    [one] { $count } эксперта просить нельзя
    [few] { $count } экспертов просить нельзя
    [many] { $count } экспертов просить нельзя
   *[other] { $count } эксперта просить нельзя
}
review-closed-staff = Эта заявка отозвана или не оценивается. Просить экспертов нельзя.
review-conflict-applicant = Эксперт и есть заявитель
review-conflict-nationality = Эксперт имеет то же гражданство, что и заявитель
review-conflict-nationality-unknown = Гражданство эксперта или заявителя не указано
review-conflict-employer = У эксперта и заявителя один работодатель
review-conflict-domain = У эксперта и заявителя адреса одной организации
review-conflict-recused = Эксперт уже брал самоотвод в отношении этого заявителя

review-ranking-title = Рейтинг
review-ranking-count = { $count ->
    [one] Оценка есть у { $count } заявки
    [few] Оценка есть у { $count } заявок
    [many] Оценка есть у { $count } заявок
   *[other] Оценка есть у { $count } заявки
}
review-ranking-shortlisted = { $count ->
    [0] В коротком списке пока нет заявок.
    [one] В коротком списке { $count } заявка.
    [few] В коротком списке { $count } заявки.
    [many] В коротком списке { $count } заявок.
   *[other] В коротком списке { $count } заявки.
}
review-top = Черта после первых
review-above = { $count ->
    [one] Выше черты { $count } заявка; равные оценки не разделяются.
    [few] Выше черты { $count } заявки; равные оценки не разделяются.
    [many] Выше черты { $count } заявок; равные оценки не разделяются.
   *[other] Выше черты { $count } заявки; равные оценки не разделяются.
}
review-shortlist-top = Внести в короткий список все выше черты
review-bulk = С выбранными
review-act-shortlist = Внести в короткий список
review-act-unshortlist = Исключить из короткого списка
review-ranking-empty = Здесь нечего ранжировать
review-ranking-empty-text = Приемлемые заявки появляются здесь, а их оценка – как только сданы оценки экспертов.
review-shortlist-title = Короткий список
review-shortlist-count = { $count ->
    [one] Внести в короткий список { $count } заявку
    [few] Внести в короткий список { $count } заявки
    [many] Внести в короткий список { $count } заявок
   *[other] Внести в короткий список { $count } заявки
}
review-unshortlist-count = { $count ->
    [one] Исключить из короткого списка { $count } заявку
    [few] Исключить из короткого списка { $count } заявки
    [many] Исключить из короткого списка { $count } заявок
   *[other] Исключить из короткого списка { $count } заявки
}
review-lead-shortlist = Они становятся кандидатами отбора. Заявителей не уведомляют; вы можете их вновь исключить.
review-lead-unshortlist = Они перестают быть кандидатами отбора. Заявителей не уведомляют; вы можете их вновь внести.
review-shortlist-unmoved = { $count ->
    [one] { $count } из выбранных не изменится: она уже там.
    [few] { $count } из выбранных не изменятся: они уже там.
    [many] { $count } из выбранных не изменятся: они уже там.
   *[other] { $count } из выбранных не изменятся: они уже там.
}
review-shortlist-unscored = { $count ->
    [one] У { $count } из них пока нет оценки.
    [few] У { $count } из них пока нет оценки.
    [many] У { $count } из них пока нет оценки.
   *[other] У { $count } из них пока нет оценки.
}
review-shortlist-none = Ничего не изменится
review-shortlist-none-text = Не выбрано ни одной заявки, или все выбранные уже там.

review-mail-assigned-subject = Заявки на оценку: { $edition }
review-mail-assigned = { $count ->
    [one] Просим вас оценить { $count } заявку: { $edition }.
    [few] Просим вас оценить { $count } заявки: { $edition }.
    [many] Просим вас оценить { $count } заявок: { $edition }.
   *[other] Просим вас оценить { $count } заявки: { $edition }.
}
review-mail-due = Просим сдать не позднее: { $date }.
review-mail-how = Заявки находятся в вашей очереди. Если вы знаете заявителя, возьмите там самоотвод.
review-mail-reminder-subject = Несданные оценки: { $edition }
review-mail-reminder = { $count ->
    [one] Осталась несданной { $count } оценка: { $edition }.
    [few] Остались несданными { $count } оценки: { $edition }.
    [many] Осталось несданными { $count } оценок: { $edition }.
   *[other] Остались несданными { $count } оценки: { $edition }.
}
review-mail-reopened-subject = Оценка вновь открыта: { $edition }
review-mail-reopened = Руководитель программы вновь открыл одну из ваших оценок: { $edition }. Измените нужное и сдайте ее снова.
review-mail-cancelled-subject = Оценка больше не нужна: { $edition }
review-mail-cancelled = Руководитель программы отозвал одну из назначенных вам оценок: { $edition }. По ней вам больше ничего делать не нужно.

flash-review-saved = Черновик сохранен.
flash-review-handed-in = Ваша оценка сдана.
flash-review-recused = Вы взяли самоотвод. Перед вами следующая заявка, если она есть.
flash-review-assigned = Эксперты назначены, каждому отправлено письмо.
flash-review-reminded = Напоминания отправлены.
flash-review-cancelled = Поручение отозвано.
flash-review-reopened = Оценка вновь открыта.
flash-review-shortlisted = Короткий список изменен.
denied-review-not-your-programme = Вы не являетесь руководителем этой программы.
denied-review-not-yours = Эта оценка назначена другому человеку.
denied-review-no-longer-reviewer = Вы больше не являетесь экспертом этой программы. Если это ошибка, напишите ее руководителю.
illegal-review-step = Состояние этой оценки изменилось. Откройте страницу заново.
illegal-review-handed-in = Эта оценка уже сдана или поручение отозвано. Откройте ее заново.
illegal-review-closed = Эта заявка отозвана или больше не оценивается.
