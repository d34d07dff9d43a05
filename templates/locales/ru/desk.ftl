# The desk of a programme manager: editions, the list of applications, one application.
desk-title = Рабочий стол
desk-heading = { $count ->
    [0] Сейчас ничто не требует Вашего внимания
    [one] Вашего внимания требует { $count } вопрос
    [few] Вашего внимания требуют { $count } вопроса
    [many] Вашего внимания требуют { $count } вопросов
   *[other] Вашего внимания требуют { $count } вопроса
}
desk-opens = Начало приема заявок:
desk-closes = Окончание приема заявок:
desk-closed = Прием заявок завершен:
desk-applications-count = Заявок: { $count }
desk-nothing = Ничего не просрочено, все на месте
desk-only-publications = Публикации
desk-empty = Циклов пока нет
desk-empty-text = Здесь появляются циклы программ, которыми Вы руководите.
desk-stages = Этапы
desk-stage-applications = Заявки
desk-stage-nominations = Кандидатуры
desk-stage-screening = Проверка
desk-stage-reviews = Экспертные оценки
desk-stage-selection = Отбор
desk-stage-decisions = Решения
desk-stage-offers = Предложения
desk-stage-cohort = Группа
desk-stage-sessions = Занятия
desk-stage-publications = Публикации
desk-need-unscreened = Ожидают проверки: { $count }
desk-need-unknown = Выполнение условий не установлено: { $count }
desk-need-nominations = Без выдвижения кандидатуры: { $count }
desk-need-late = Кандидатуры, поступившие с опозданием: { $count }
desk-need-overdue = Просроченные экспертные оценки: { $count }
desk-need-undecided = В кратком списке без решения: { $count }
desk-need-release = Решения, ожидающие объявления: { $count }
desk-need-offers = Предложения с истекающим сроком: { $count }
desk-call = Общедоступная страница объявления о приеме заявок
desk-applications-title = Заявки
desk-applications-heading = { $count ->
    [one] { $count } заявка
    [few] { $count } заявки
    [many] { $count } заявок
   *[other] { $count } заявки
}
desk-applications-empty = Заявок пока нет
desk-applications-empty-text = Заявки появляются здесь сразу после подачи. Черновики видят только заявители.
desk-search = Имя, номер или место работы
desk-any = Все
desk-sort = Порядок
desk-sort-name = по имени
desk-sort-state = по государству
desk-sort-score = сначала с наивысшим баллом
desk-sort-submitted = сначала новые
desk-col-name = Заявитель
desk-col-status = Состояние
desk-col-ref = Номер
desk-col-state = Государство
desk-col-group = Рег. группа
desk-col-level = Уровень
desk-col-track = Направление
desk-col-rank = Очередность
desk-col-reviews = Оценки
desk-col-score = Балл
desk-group = Региональная группа
desk-group-african = Африка
desk-group-asia_pacific = Азия и Тихий океан
desk-group-eeg = Восточная Европа
desk-group-grulac = ГРУЛАК
desk-group-weog = Западная Европа и др.
desk-group-none = Нет
desk-nomination = Выдвижение кандидатуры
desk-nomination-present = Получено
desk-nomination-missing = Нет
desk-nomination-late = С опозданием
desk-late = с опозданием
desk-none = нет
desk-rank-of = { $rank } из { $of }
desk-rank-long = Очередность: { $rank } из { $of }
desk-reviews-of = { $done }/{ $asked }
desk-pick = Выбрать { $reference }
desk-bulk-scope = Какие заявки
desk-bulk-ticked = Отмеченные
desk-bulk-all = Все подходящие: { $count }
desk-bulk-act = Действие
desk-bulk-reason = Причина, если заявка не соответствует условиям
desk-bulk-nothing = Отметьте хотя бы одну заявку
desk-application-title = Заявка { $reference }
desk-kept-apart = Гендерная принадлежность и потребности, связанные с доступностью, хранятся отдельно и здесь не показаны.
desk-read-needs = Прочитать потребности в доступности
desk-screen = Проверить эту заявку
desk-no-reviews = Эксперты пока не назначены
desk-due = срок:
desk-decision = Решение
desk-decision-prepared = подготовлено, не объявлено
desk-decision-released = объявлено
desk-history = История
desk-step-start = Начата
desk-step-submit = Подана
desk-step-withdraw = Отозвана
desk-step-reinstate = Отзыв отменен
desk-step-return = Возвращена заявителю
desk-step-find_eligible = Признана соответствующей условиям
desk-step-find_ineligible = Признана не соответствующей условиям
desk-step-reopen = Возвращена на проверку
desk-step-shortlist = Включена в краткий список
desk-step-unshortlist = Исключена из краткого списка
denied-withdrawn = Эта заявка отозвана и остается без изменений.
desk-no-nomination = Без выдвижения кандидатуры
