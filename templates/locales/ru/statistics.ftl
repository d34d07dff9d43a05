# Публикации данных и данные, опубликованные другими.
statistics-title = Статистика
statistics-lead = Кто подает заявки и кто участвует. Каждая цифра датирована, неизменна и безопасна для людей.
statistics-ours = Наши публикации
statistics-none = Публикаций пока нет
statistics-none-text = Данные появляются здесь, когда выпуск закрыт и таблицы проверены.
statistics-elsewhere = Опубликовано другими
statistics-elsewhere-lead = Эти данные не наши. Они приведены так, как их дает источник, и никогда не смешиваются с нашими.
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
statistics-elsewhere-gender = По полу, как опубликовано
statistics-elsewhere-applicants = Подавшие заявки
statistics-elsewhere-fellows = Стипендиаты
statistics-elsewhere-states = Государства
statistics-source = Источник: { $source }, { $published }.
statistics-kicker = Статистика участия
statistics-frozen = опубликовано { $date }
statistics-headline-none = Числа этого выпуска слишком малы, чтобы их показывать
statistics-headline-applied = { $count ->
    [one] Заявку подало { $count } должностное лицо
    [few] Заявки подали { $count } должностных лица
    [many] Заявки подали { $count } должностных лиц
   *[other] Заявки подали { $count } должностных лица
}
statistics-headline-share = Доля женщин среди подавших заявки: { $share }
statistics-headline-both = Доля женщин среди подавших заявки: { $share }; среди принявших место: { $n } из { $all }
statistics-share-of = женщин { $share } ({ $n } из { $all })
statistics-count-of = женщин { $n } из { $all }
statistics-table = Таблица { $n }.
statistics-table-funnel = Достигнутый этап, по полу
statistics-table-applications = Подавшие заявки, по региональной группе и полу
statistics-table-accepted = Принявшие место, по региональной группе и полу
statistics-col-stage = Этап
statistics-col-group = Региональная группа
statistics-col-women = Женщины
statistics-col-men = Мужчины
statistics-col-both = Женщины и мужчины
statistics-col-share = Доля женщин
statistics-col-other = Иное или не указано
statistics-col-all = Всего
statistics-row-total = Все группы
statistics-chart-note = Число женщин и мужчин среди указавших «женщина» или «мужчина»
statistics-finding-funnel = { $first }: { $a }. { $last }: { $b }.
statistics-finding-applications = Группа, из которой подало заявки больше всего женщин: { $group } ({ $n } из { $all })
statistics-finding-accepted = Группа, из которой больше всего женщин получили место: { $group } ({ $n } из { $all })
statistics-withheld = Эта таблица не публикуется.
statistics-withheld-why = В ней было бы число от 1 до 4, или такое число можно было бы получить вычитанием. Чтобы защитить людей, таблица не публикуется целиком.
statistics-method = Коротко о методе
statistics-method-count = Заявка учитывается, если она подана и не отозвана до закрытия приема. Каждый человек учитывается на всех достигнутых этапах. Региональные группы взяты на день закрытия.
statistics-method-shares = Доля женщин считается от указавших «женщина» или «мужчина». Если людей менее 20, приводятся только числа; от 20 до 49 – целые проценты; от 50 – с одним знаком после запятой. Иное обозначение, нераскрытый и неуказанный пол всегда учитываются вместе.
statistics-method-protect = Таблица, в которой есть число от 1 до 4 или из которой такое число можно получить вычитанием, отдельно или вместе с другой таблицей, не публикуется целиком. После даты публикации она не меняется.
statistics-deadline = Закрытие приема
statistics-cut-off = Данные на
statistics-groups-as-of = Региональные группы на
statistics-method-version = Версия метода
statistics-checksum = SHA-256 файла CSV:
statistics-cite = Как цитировать
statistics-desk-title = Публикации
statistics-desk-lead = Подготовьте данные, прочитайте их так, как прочтет публика, и опубликуйте. Это делается один раз: опубликованное не отозвать.
statistics-desk-empty = Подготовьте публикацию, чтобы увидеть, что можно показать, а что не публикуется. Посторонние ее не видят.
statistics-prepare = Подготовить публикацию
statistics-prepare-again = Подсчитать заново
statistics-prepared = Еще не опубликовано
statistics-prepared-at = Подготовлено
statistics-published = Опубликовано
statistics-preview-title = Прочитайте перед публикацией
statistics-preview-lead = Это увидят все. После публикации ничего не меняется.
statistics-preview-withheld = { $count ->
    [0] Публикуются все таблицы.
    [one] Не публикуется { $count } таблица.
    [few] Не публикуются { $count } таблицы.
    [many] Не публикуются { $count } таблиц.
   *[other] Не публикуются { $count } таблицы.
}
statistics-confirm = Таблицы прочитаны. Их можно опубликовать, и они не изменятся.
statistics-confirm-needed = Подтвердите, что таблицы можно опубликовать
statistics-publish = Опубликовать
flash-publication-prepared = Данные подсчитаны. Посторонние их пока не видят.
flash-publication-published = Данные опубликованы.
denied-not-publisher = Готовить и публиковать данные может только ответственный за публикации этой программы. Попросите эту роль у администратора.
illegal-publication-call-open = Данные подсчитываются после закрытия приема заявок.
illegal-publication-published = У этого выпуска уже есть публикация. Публикация не меняется.
illegal-publication-unannounced = Этот выпуск не объявлен; публиковать о нем ничего нельзя.
