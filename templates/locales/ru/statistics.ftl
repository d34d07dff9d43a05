# Публикации данных и данные, опубликованные другими.
statistics-title = Статистика
statistics-lead = Кто подает заявки и кто участвует. Все данные датированы, неизменны и не раскрывают сведений об отдельных людях.
statistics-ours = Наши публикации
statistics-none = Публикаций пока нет
statistics-none-text = Данные появляются здесь, когда прием заявок завершен и таблицы проверены.
statistics-elsewhere = Опубликовано другими
statistics-elsewhere-lead = Это не наши данные. Они приводятся в том виде, в каком их дает источник, и никогда не смешиваются с нашими.
statistics-elsewhere-count = { $fellows ->
    [one] { $fellows } стипендиат.
    [few] { $fellows } стипендиата.
    [many] { $fellows } стипендиатов.
   *[other] { $fellows } стипендиата.
} { $states ->
    [one] { $states } государство.
    [few] { $states } государства.
    [many] { $states } государств.
   *[other] { $states } государства.
}
statistics-elsewhere-gender = В разбивке по гендерной принадлежности, как опубликовано
statistics-elsewhere-applicants = Заявители
statistics-elsewhere-fellows = Стипендиаты
statistics-elsewhere-states = Государства
statistics-source = Источник: { $source }, { $published }.
statistics-kicker = Статистика участия
statistics-frozen = опубликовано { $date }
statistics-headline-none = Числа по этому циклу слишком малы, чтобы их показывать
statistics-headline-applied = { $count ->
    [one] Заявку подало { $count } должностное лицо
    [few] Заявки подали { $count } должностных лица
    [many] Заявки подали { $count } должностных лиц
   *[other] Заявки подали { $count } должностного лица
}
statistics-headline-share = Доля женщин среди заявителей: { $share }
statistics-headline-both = Доля женщин среди заявителей: { $share }; среди принявших место: { $n } из { $all }
statistics-applications-from = { $count ->
    [one] { $count } заявка
    [few] { $count } заявки
    [many] { $count } заявок
   *[other] { $count } заявки
} из { $states ->
    [one] { $states } государства
    [few] { $states } государств
    [many] { $states } государств
   *[other] { $states } государства
}
statistics-bounds = Доля женщин среди всех заявителей: не менее { $least } и не более { $most }, кем бы ни были те, кто указал иное определение или не указал ничего.
statistics-bounds-least = Доля женщин среди всех заявителей: не менее { $least }, кем бы ни были те, кто указал иное определение или не указал ничего.
statistics-restricted = Только для женщин
statistics-restricted-text = Этот цикл программы открыт только для женщин. Данные о нем публикуются отдельно и никогда не объединяются с другими; доля женщин не указывается.
statistics-tables = Все таблицы
statistics-table-cells = { $cells ->
    [one] { $cells } число
    [few] { $cells } числа
    [many] { $cells } чисел
   *[other] { $cells } числа
}, скрыто { $hidden }
statistics-hidden-note = Числа с пометкой «скрыто» не показаны, чтобы защитить людей. Пометка одна и та же, какова бы ни была причина.
statistics-share-of = женщины — { $share } ({ $n } из { $all })
statistics-count-of = женщины — { $n } из { $all }
statistics-table = Таблица { $n }.
statistics-col-stage = Этап
statistics-col-place = Географический район
statistics-col-development = Группа развивающихся стран
statistics-col-seniority = Уровень должности
statistics-col-track = Направление
statistics-col-group = Региональная группа
statistics-col-women = Женщины
statistics-col-men = Мужчины
statistics-col-both = Женщины и мужчины
statistics-col-share = Доля женщин
statistics-col-other = Иное определение или не указано
statistics-col-all = Всего
statistics-finding-highest = Среди показанных строк, где не менее 20 человек, наибольшая доля женщин. { $group }: { $share }.
statistics-finding-funnel = { $first }: { $a }. { $last }: { $b }.
statistics-conversion = От этапа к этапу
statistics-conversion-note = Сколько из тех, кто дошел до одного этапа, дошли до следующего. Коэффициент воздействия: меньшая из двух долей, деленная на большую; значение ниже 0,8 отмечается. Если при столь малом числе людей никакой исход нельзя отличить от случайности (точный тест Фишера), вывод не делается.
statistics-col-step = Переход
statistics-step = { $from } → { $to }
statistics-col-impact = Коэффициент воздействия
statistics-impact-flagged = ниже 0,8
statistics-impact-too-few = слишком мало людей для вывода
statistics-rate = { $share } ({ $n } из { $all })
statistics-rate-few = { $n } из { $all }
statistics-method = Кратко о методике
statistics-method-count = Заявка учитывается, если она подана и не отозвана до окончания приема. Каждое лицо учитывается на всех достигнутых этапах. Региональные группы указаны по состоянию на последний день приема.
statistics-method-shares = Доля женщин рассчитывается среди тех, кто указал «женщина» или «мужчина». Если их менее 20, приводятся только абсолютные числа; от 20 до 49 — доли в целых процентах; от 50 — с одним знаком после запятой. Иное определение, нераскрытая и неуказанная гендерная принадлежность всегда учитываются вместе.
statistics-method-protect = Числа от 1 до 4 скрыты; скрыты и все другие числа, по которым их кто-либо мог бы получить: вычитанием, по нескольким таблицам, при переходе от этапа к этапу или будучи единственным лицом, учтенным в одном из чисел. Все скрытое обозначено одинаково, какова бы ни была причина. После даты выхода публикация никогда не меняется.
statistics-deadline = Окончание приема заявок
statistics-cut-off = Данные по состоянию на момент
statistics-groups-as-of = Региональные группы по состоянию на
statistics-audit = Независимая проверка
statistics-audit-text = Перед выходом публикации ее файлы прошли независимую проверку: с позиции любого читателя и с позиции каждого, кто оказался единственным лицом, учтенным в одном из чисел. Проверка исходила из { $constraints ->
    [one] { $constraints } ограничения
    [few] { $constraints } ограничений
    [many] { $constraints } ограничений
   *[other] { $constraints } ограничения
} на { $cells ->
    [one] { $cells } число
    [few] { $cells } числа
    [many] { $cells } чисел
   *[other] { $cells } числа
}, из них скрыто { $hidden }; вычислить хотя бы одно скрытое число не удалось.
statistics-method-version = Версия методики
statistics-cite = Как цитировать
statistics-files = Все файлы
statistics-file-archive = Все файлы одним архивом (ZIP)
statistics-file-xlsx = Рабочая книга со всеми таблицами (XLSX)
statistics-file-csv = Таблица, CSV
statistics-file-csvw = Описание таблицы, CSVW
statistics-file-json = Таблица, JSON-stat 2.0
statistics-file-sdmx = Таблица, SDMX-CSV 2.0
statistics-file-svg = Диаграмма, SVG
statistics-file-derived = Доли и относительные показатели, CSV
statistics-file-release = Измерения, группы и таблицы, JSON
statistics-file-certificate = Свидетельство о проверке
statistics-file-sums = Контрольные суммы всех файлов
statistics-formats-agree = Данные во всех форматах совпадают в каждой ячейке.
statistics-verify = Проверку может повторить каждый, у кого есть файлы. Распакуйте архив и выполните команду:
statistics-kilobytes = { $count } КБ
statistics-col-file = Файл
statistics-col-kind = Содержимое
statistics-col-size = Размер
statistics-desk-title = Публикации
statistics-desk-lead = Подготовьте данные, прочитайте их глазами читателей и опубликуйте. Это делается один раз: опубликованные данные отозвать нельзя.
statistics-desk-empty = Подготовьте публикацию, чтобы увидеть, что можно показать, а что скрыто. Никто посторонний ее не видит.
statistics-prepare = Подготовить публикацию
statistics-prepare-again = Подсчитать заново
statistics-prepared = Еще не опубликовано
statistics-prepared-at = Подготовлено:
statistics-published = Опубликовано
statistics-preview-title = Прочитайте перед публикацией
statistics-preview-lead = Вот что увидят все. После публикации ничего не изменится.
statistics-preview-hidden = Скрыто чисел: { $hidden } из { $cells }.
statistics-losses = Что скрыто
statistics-col-table = Таблица
statistics-col-cells = Всего чисел
statistics-col-hidden = Скрыто
statistics-col-advice = Совет
statistics-mostly-hidden = Скрыто больше половины чисел. Менее подробная таблица сообщила бы больше.
statistics-places = Географические районы в первой таблице
statistics-places-hint = Чем подробнее разбивка по районам, тем больше чисел приходится скрывать.
statistics-places-country = Государства
statistics-places-sub-region = Субрегионы
statistics-places-region = Регионы
statistics-left-out = Какие разбивки не публиковать
statistics-left-out-hint = Если заявок мало, разбивка скрывает большую часть своих чисел, а также числа других таблиц.
statistics-refused = Эти данные опубликовать нельзя
statistics-refused-few = Подано менее пяти заявок. Их число указывается всегда, а столь малое число указывать нельзя. Публикации по этому циклу не будет.
statistics-refused-no-state = { $count ->
    [one] В { $count } заявке не указано государство. Внесите недостающие сведения и снова подготовьте публикацию.
    [few] В { $count } заявках не указано государство. Внесите недостающие сведения и снова подготовьте публикацию.
    [many] В { $count } заявках не указано государство. Внесите недостающие сведения и снова подготовьте публикацию.
   *[other] В { $count } заявки не указано государство. Внесите недостающие сведения и снова подготовьте публикацию.
}
statistics-refused-unsafe = Что бы ни скрыть, можно было бы вычислить числа в этих таблицах: { $tables }. Выберите менее подробную разбивку по районам и снова подготовьте публикацию.
statistics-confirm = Таблицы прочитаны. Их можно опубликовать, и они не изменятся.
statistics-confirm-needed = Подтвердите, что таблицы можно опубликовать
statistics-publish = Опубликовать сейчас
flash-publication-prepared = Данные подсчитаны. Никто посторонний их пока не видит.
flash-publication-published = Данные опубликованы.
denied-not-publisher = Готовить и публиковать данные может только ответственный за публикации этой программы. Попросите эту роль у администратора.
illegal-publication-call-open = Данные подсчитываются после окончания приема заявок.
illegal-publication-published = Публикация по этому циклу уже вышла. Публикация никогда не меняется.
illegal-publication-unannounced = Об этом цикле еще не объявлено, поэтому публиковать о нем ничего нельзя.
