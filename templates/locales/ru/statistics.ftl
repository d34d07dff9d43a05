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
statistics-share-of = женщины — { $share } ({ $n } из { $all })
statistics-count-of = женщины — { $n } из { $all }
statistics-table = Таблица { $n }.
statistics-table-funnel = Достигнутый этап, в разбивке по гендерной принадлежности
statistics-table-applications = Заявители, в разбивке по региональным группам и гендерной принадлежности
statistics-table-accepted = Принятые места, в разбивке по региональным группам и гендерной принадлежности
statistics-col-stage = Этап
statistics-col-group = Региональная группа
statistics-col-women = Женщины
statistics-col-men = Мужчины
statistics-col-both = Женщины и мужчины
statistics-col-share = Доля женщин
statistics-col-other = Иное определение или не указано
statistics-col-all = Всего
statistics-row-total = Все группы
statistics-chart-note = Число женщин и мужчин среди тех, кто указал «женщина» или «мужчина»
statistics-finding-funnel = { $first }: { $a }. { $last }: { $b }.
statistics-finding-applications = Больше всего женщин подали заявки из этой группы: { $group } ({ $n } из { $all })
statistics-finding-accepted = Больше всего женщин получили место из этой группы: { $group } ({ $n } из { $all })
statistics-conversion = От этапа к этапу
statistics-conversion-note = Сколько из тех, кто дошел до одного этапа, дошли до следующего. Коэффициент воздействия: меньшая из двух долей, деленная на большую; значение ниже 0,8 отмечается. Если при столь малом числе людей никакой исход нельзя отличить от случайности (точный тест Фишера), вывод не делается.
statistics-col-step = Переход
statistics-step = { $from } → { $to }
statistics-col-impact = Коэффициент воздействия
statistics-impact-flagged = ниже 0,8
statistics-impact-too-few = слишком мало людей для вывода
statistics-rate = { $share } ({ $n } из { $all })
statistics-rate-few = { $n } из { $all }
statistics-withheld = Эта таблица не публикуется.
statistics-withheld-why = В ней было бы число от 1 до 4, или такое число можно было бы получить вычитанием. Чтобы защитить людей, таблица не публикуется целиком.
statistics-method = Кратко о методике
statistics-method-count = Заявка учитывается, если она подана и не отозвана до окончания приема. Каждое лицо учитывается на всех достигнутых этапах. Региональные группы указаны по состоянию на последний день приема.
statistics-method-shares = Доля женщин рассчитывается среди тех, кто указал «женщина» или «мужчина». Если их менее 20, приводятся только абсолютные числа; от 20 до 49 — доли в целых процентах; от 50 — с одним знаком после запятой. Иное определение, нераскрытая и неуказанная гендерная принадлежность всегда учитываются вместе.
statistics-method-protect = Таблица, в которой есть число от 1 до 4 или из которой такое число можно получить вычитанием в ней самой или вместе с другой таблицей, не публикуется целиком. После даты выхода публикация никогда не меняется.
statistics-deadline = Окончание приема заявок
statistics-cut-off = Данные по состоянию на момент
statistics-groups-as-of = Региональные группы по состоянию на
statistics-method-version = Версия методики
statistics-checksum = SHA-256 файла CSV:
statistics-cite = Как цитировать
statistics-desk-title = Публикации
statistics-desk-lead = Подготовьте данные, прочитайте их глазами читателей и опубликуйте. Это делается один раз: опубликованные данные отозвать нельзя.
statistics-desk-empty = Подготовьте публикацию, чтобы увидеть, что можно показать, а что не публикуется. Никто посторонний ее не видит.
statistics-prepare = Подготовить публикацию
statistics-prepare-again = Подсчитать заново
statistics-prepared = Еще не опубликовано
statistics-prepared-at = Подготовлено:
statistics-published = Опубликовано
statistics-preview-title = Прочитайте перед публикацией
statistics-preview-lead = Вот что увидят все. После публикации ничего не изменится.
statistics-preview-withheld = { $count ->
    [0] Публикуются все таблицы.
    [one] Не публикуется { $count } таблица.
    [few] Не публикуются { $count } таблицы.
    [many] Не публикуются { $count } таблиц.
   *[other] Не публикуются { $count } таблицы.
}
statistics-confirm = Таблицы прочитаны. Их можно опубликовать, и они не изменятся.
statistics-confirm-needed = Подтвердите, что таблицы можно опубликовать
statistics-publish = Опубликовать сейчас
flash-publication-prepared = Данные подсчитаны. Никто посторонний их пока не видит.
flash-publication-published = Данные опубликованы.
denied-not-publisher = Готовить и публиковать данные может только ответственный за публикации этой программы. Попросите эту роль у администратора.
illegal-publication-call-open = Данные подсчитываются после окончания приема заявок.
illegal-publication-published = Публикация по этому циклу уже вышла. Публикация никогда не меняется.
illegal-publication-unannounced = Об этом цикле еще не объявлено, поэтому публиковать о нем ничего нельзя.
