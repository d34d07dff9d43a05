# Экспертные оценки: очередь и страница эксперта; ход работы, распределение, напоминание, рейтинг и краткий список руководителя.
review-application = Заявка
review-applications = Заявки
review-application-n = Заявка { $n }
review-edition = Цикл программы
review-reviewer = Эксперт
review-reviewers = Эксперты
review-reviewer-n = Эксперт { $n }
review-due = Срок
review-due-on = срок: { $date }
review-overdue = Просрочено
review-status = Состояние
review-status-to-do = Ожидает оценки
review-status-closed = Закрыта
review-your-score = Ваш итоговый балл
review-score = Итоговый балл
review-spread = Расхождение
review-spread-of = оценки расходятся на { $n }
review-reviews = Экспертные оценки
review-n-of-m = { $n } из { $m }
review-state = Государство
review-group = Региональная группа
review-rank = Место
review-to-do = Действие
review-open = Не сдано
review-weight = вес { $n }
review-weight-head = Вес
review-mark = Балл
review-criterion = Критерий
review-of-hundred = из 100
review-next = Открыть следующую заявку
review-to-queue = Перейти к Вашей очереди

review-queue-title = Ваши экспертные оценки
review-queue-progress = Сдано оценок: { $done } из { $all }
review-queue-lead = Сначала несданные оценки; вверху — с ближайшим сроком.
review-queue-empty = Вам ничего не назначено
review-queue-empty-text = Когда руководитель программы назначит Вам заявки, Вы получите письмо, и они появятся здесь.
review-back-to-queue = Ваша очередь: сдано { $done } из { $all }
review-blind = Имя, государство, место работы, рекомендатели и гендерная принадлежность от Вас скрыты. Свободный текст приводится в том виде, в каком он подан.
review-recuse-link = Я узнаю этого человека, или мне не следует оценивать эту заявку
review-no-answers = На вопросы, которые видят эксперты, ответов в заявке нет.
review-your-marks = Ваши баллы
review-so-far = из 100 на данный момент: в сохраненном баллы поставлены по { $marked } из { $all } критериев
review-note = Комментарий к этому критерию (необязательно)
review-note-on = Комментарий: { $criterion }
review-comment = Комментарий для комиссии
review-comment-hint = Его читают комиссия и руководители программы. Не называйте имени заявителя.
review-final = Сданная оценка окончательна: вновь открыть ее может только руководитель программы.
review-others-later = Баллы других экспертов Вы увидите, когда сдадите свою оценку.
review-hand-in = Сдать
review-save = Сохранить черновик
review-yours = Ваша экспертная оценка
review-others = Другие эксперты
review-others-none = Других сданных оценок этой заявки пока нет.
review-is-final = Сданную оценку изменить нельзя. Если это необходимо, напишите руководителю программы.
review-state-closed = Эта заявка отозвана или больше не оценивается. Здесь Вам больше ничего делать не нужно.
review-state-recused = Вы заявили самоотвод по этой заявке. Она скрыта от Вас.
review-state-cancelled = Это поручение отозвано. Здесь Вам больше ничего делать не нужно.
review-mark-needed = Выберите балл от 0 до 4
review-mark-missing = По каждому критерию нужно поставить балл от 0 до 4.
review-text-too-long = Сократите текст: не более { $max } знаков
review-comment-too-long = Сократите комментарий: не более { $max } слов

review-recusal-title = Самоотвод по заявке { $n }
review-recusal-lead = Заявите самоотвод, если Вы знаете заявителя или если что-либо может поставить под сомнение Вашу беспристрастность. Никто не поставит Вам это в вину, и мы найдем другого эксперта.
review-reason = Причина
review-reason-hint = Ее читают руководители программы. Достаточно одной фразы.
review-reason-needed = Укажите одной фразой причину самоотвода
review-step-back = Заявить самоотвод

review-board-title = Экспертные оценки
review-board-progress = Сдано экспертных оценок: { $done } из { $all } назначенных
review-board-lacking = { $count ->
    [one] Для { $count } оценки еще не назначен эксперт.
    [few] Для { $count } оценок еще не назначены эксперты.
    [many] Для { $count } оценок еще не назначены эксперты.
   *[other] Для { $count } оценки еще не назначены эксперты.
}
review-board-overdue = { $count ->
    [one] { $count } оценка просрочена.
    [few] { $count } оценки просрочены.
    [many] { $count } оценок просрочены.
   *[other] { $count } оценки просрочены.
}
review-board-thirds = { $count ->
    [one] По { $count } заявке две оценки сильно расходятся: найдите третьего эксперта.
    [few] По { $count } заявкам две оценки сильно расходятся: найдите третьего эксперта.
    [many] По { $count } заявкам две оценки сильно расходятся: найдите третьего эксперта.
   *[other] По { $count } заявки две оценки сильно расходятся: найдите третьего эксперта.
}
review-board-empty = Пока оценивать нечего
review-board-empty-text = Заявки появятся здесь, когда при проверке будет признано, что они соответствуют условиям.
review-plan-link = Назначить экспертов
review-reminder-link = Напомнить экспертам о сроках
review-ranking-link = Открыть рейтинг
review-rubric = Критерии и их вес
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
review-show-eligible = Вне краткого списка
review-show-shortlisted = В кратком списке
review-find-third = Найти третьего эксперта
review-find-reviewer = Найти эксперта
review-nationality-hint = Никому не назначают заявку из своего государства. Пока гражданство не указано, заявки не назначаются.
review-nationality-needed = Введите название государства, например Фиджи
review-nationality-several = Подходят несколько государств. Выберите одно из них

review-plan-title = Назначить экспертов
review-plan-count = { $count ->
    [one] Будет назначена { $count } оценка
    [few] Будут назначены { $count } оценки
    [many] Будут назначены { $count } оценок
   *[other] Будут назначены { $count } оценки
}
review-plan-none = Назначать нечего
review-plan-lead = Никому не назначают заявку из своего государства, из своей организации или ту, по которой уже заявлен самоотвод. Нагрузка распределяется поровну. До Вашего подтверждения ничего не отправляется.
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
review-plan-shortfalls-text = По этим заявкам больше некого назначить. Добавьте экспертов в программу или укажите недостающие сведения о гражданстве.
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

review-reminder-title = Напомнить экспертам о сроках
review-reminder-count = { $count ->
    [one] У { $count } эксперта есть несданные оценки
    [few] У { $count } экспертов есть несданные оценки
    [many] У { $count } экспертов есть несданные оценки
   *[other] У { $count } эксперта есть несданные оценки
}
review-reminder-lead = Каждый получит одно письмо с числом несданных оценок и ближайшим сроком сдачи.
review-reminder-confirm = { $count ->
    [one] Отправить { $count } напоминание
    [few] Отправить { $count } напоминания
    [many] Отправить { $count } напоминаний
   *[other] Отправить { $count } напоминания
}
review-reminder-empty = Несданных оценок ни у кого нет
review-reminder-empty-text = Все назначенные оценки сданы, или пока ни одна не назначена.

review-of = Экспертные оценки заявки:
review-of-title = Экспертные оценки заявки { $reference }
review-no-score = Итогового балла нет, пока не сданы все требуемые оценки
review-see-application = Посмотреть заявку
review-third-text = Две оценки расходятся на 37,5 балла или более. Назначьте третьего эксперта.
review-nobody-asked = Для оценки этой заявки эксперты пока не назначены.
review-cancel = Отозвать поручение
review-reopen = Открыть вновь
review-ask-title = Назначить еще одного эксперта
review-ask = Назначить
review-choose = Выберите эксперта
review-reviewer-needed = Выберите эксперта из списка
review-asked-already = Этот эксперт уже назначен
review-nobody-left = Среди экспертов программы больше некого назначить.
review-refused = { $count ->
    [one] { $count } эксперта назначить нельзя
    [few] { $count } экспертов назначить нельзя
    [many] { $count } экспертов назначить нельзя
   *[other] { $count } эксперта назначить нельзя
}
review-closed-staff = Эта заявка отозвана или не оценивается. Назначать экспертов нельзя.
review-conflict-applicant = Эксперт и заявитель — одно лицо
review-conflict-nationality = У эксперта и заявителя одно и то же гражданство
review-conflict-nationality-unknown = Гражданство эксперта или заявителя не указано
review-conflict-employer = У эксперта и заявителя одно и то же место работы
review-conflict-domain = У эксперта и заявителя адреса одной и той же организации
review-conflict-recused = По этой заявке эксперт уже заявлял самоотвод

review-ranking-title = Рейтинг
review-ranking-count = { $count ->
    [one] Итоговый балл есть у { $count } заявки
    [few] Итоговый балл есть у { $count } заявок
    [many] Итоговый балл есть у { $count } заявок
   *[other] Итоговый балл есть у { $count } заявки
}
review-ranking-shortlisted = { $count ->
    [0] В кратком списке пока нет заявок.
    [one] В кратком списке { $count } заявка.
    [few] В кратком списке { $count } заявки.
    [many] В кратком списке { $count } заявок.
   *[other] В кратком списке { $count } заявки.
}
review-top = Провести черту после первых
review-above = { $count ->
    [one] Выше черты { $count } заявка; заявки с равным баллом не разделяются.
    [few] Выше черты { $count } заявки; заявки с равным баллом не разделяются.
    [many] Выше черты { $count } заявок; заявки с равным баллом не разделяются.
   *[other] Выше черты { $count } заявки; заявки с равным баллом не разделяются.
}
review-shortlist-top = Включить в краткий список все заявки выше черты
review-bulk = С выбранными
review-act-shortlist = Включить в краткий список
review-act-unshortlist = Исключить из краткого списка
review-ranking-empty = Пока нет заявок для рейтинга
review-ranking-empty-text = Здесь появляются заявки, соответствующие условиям, а их итоговый балл — как только сданы экспертные оценки.
review-shortlist-title = Краткий список
review-shortlist-count = { $count ->
    [one] Включить в краткий список { $count } заявку
    [few] Включить в краткий список { $count } заявки
    [many] Включить в краткий список { $count } заявок
   *[other] Включить в краткий список { $count } заявки
}
review-unshortlist-count = { $count ->
    [one] Исключить из краткого списка { $count } заявку
    [few] Исключить из краткого списка { $count } заявки
    [many] Исключить из краткого списка { $count } заявок
   *[other] Исключить из краткого списка { $count } заявки
}
review-lead-shortlist = Эти заявки становятся кандидатами для отбора. Заявителям об этом не сообщается; заявки можно вновь исключить.
review-lead-unshortlist = Эти заявки перестают быть кандидатами для отбора. Заявителям об этом не сообщается; заявки можно вновь включить.
review-shortlist-unmoved = { $count ->
    [one] { $count } из выбранных заявок не изменится: она уже там.
    [few] { $count } из выбранных заявок не изменятся: они уже там.
    [many] { $count } из выбранных заявок не изменятся: они уже там.
   *[other] { $count } из выбранных заявок не изменятся: они уже там.
}
review-shortlist-unscored = { $count ->
    [one] У { $count } из них пока нет итогового балла.
    [few] У { $count } из них пока нет итогового балла.
    [many] У { $count } из них пока нет итогового балла.
   *[other] У { $count } из них пока нет итогового балла.
}
review-shortlist-none = Ничего не изменится
review-shortlist-none-text = Не выбрано ни одной заявки, или все выбранные заявки уже там.

review-mail-assigned-subject = Заявки на оценку: { $edition }
review-mail-assigned = { $count ->
    [one] Просим Вас оценить { $count } заявку: { $edition }.
    [few] Просим Вас оценить { $count } заявки: { $edition }.
    [many] Просим Вас оценить { $count } заявок: { $edition }.
   *[other] Просим Вас оценить { $count } заявки: { $edition }.
}
review-mail-due = Просим сдать не позднее { $date } включительно.
review-mail-how = Заявки находятся в Вашей очереди. Если Вы знаете кого-либо из заявителей, заявите там самоотвод.
review-mail-reminder-subject = Несданные экспертные оценки: { $edition }
review-mail-reminder = { $count ->
    [one] Осталась не сданной { $count } экспертная оценка: { $edition }.
    [few] Остались не сданными { $count } экспертные оценки: { $edition }.
    [many] Остались не сданными { $count } экспертных оценок: { $edition }.
   *[other] Остались не сданными { $count } экспертной оценки: { $edition }.
}
review-mail-reopened-subject = Экспертная оценка вновь открыта: { $edition }
review-mail-reopened = Одна из Ваших оценок вновь открыта руководителем программы: { $edition }. Измените то, что нужно, и сдайте ее снова.
review-mail-cancelled-subject = Экспертная оценка больше не нужна: { $edition }
review-mail-cancelled = Одно из данных Вам поручений об оценке отозвано руководителем программы: { $edition }. По нему Вам больше ничего делать не нужно.

flash-review-saved = Ваш черновик сохранен.
flash-review-handed-in = Ваша оценка сдана.
flash-review-recused = Вы заявили самоотвод. Перед Вами следующая заявка, если она есть.
flash-review-assigned = Эксперты назначены, каждому отправлено письмо.
flash-review-reminded = Напоминания отправлены.
flash-review-cancelled = Поручение отозвано.
flash-review-reopened = Оценка вновь открыта.
flash-review-shortlisted = Краткий список изменен.
denied-review-not-your-programme = Вы не являетесь руководителем этой программы.
denied-review-not-yours = Эта оценка поручена другому эксперту.
denied-review-no-longer-reviewer = Вы больше не являетесь экспертом этой программы. Если это ошибка, напишите ее руководителю.
illegal-review-step = За это время состояние этой оценки изменилось. Откройте страницу заново, чтобы увидеть его.
illegal-review-handed-in = Эта оценка уже сдана или поручение отозвано. Откройте ее заново, чтобы увидеть ее состояние.
illegal-review-closed = Эта заявка отозвана или больше не оценивается.
