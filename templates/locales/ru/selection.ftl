# The panel's board and its scenarios.
selection-title = Отбор
selection-optimal = Ни один состав при этих целевых показателях не набирает больше { $score }
selection-not-proven = Лучший найденный состав набирает { $score }
selection-not-proven-short = Состав, о котором не доказано, что он лучший
selection-not-found = За отведённое время состав не найден
selection-not-found-text = Не доказано, что его нет. Смягчите показатель или повторите с меньшим числом показателей.
selection-infeasible = Ни один состав не отвечает всем этим показателям
selection-none = Ни у одной заявки короткого списка ещё нет оценки
selection-none-text = Кандидаты — это заявки короткого списка, по которым сдано требуемое число рецензий. Включите заявки в короткий список и дождитесь рецензий.
selection-wrong = Исправьте отмеченные поля
selection-proven = Доказано; кандидатов: { $candidates }, мест: { $places }.
selection-bound = Не доказано, что он лучший. Ни один состав не набирает больше { $bound }.
selection-unscored = { $count ->
    [one] { $count } заявка короткого списка имеет слишком мало рецензий и не рассматривается.
    [few] { $count } заявки короткого списка имеют слишком мало рецензий и не рассматриваются.
    [many] { $count } заявок короткого списка имеют слишком мало рецензий и не рассматриваются.
   *[other] { $count } заявки короткого списка имеют слишком мало рецензий и не рассматриваются.
}
selection-held = { $count ->
    [one] { $count } заявка короткого списка задержана: одно из правил не выяснено или не соблюдено.
    [few] { $count } заявки короткого списка задержаны: одно из правил не выяснено или не соблюдено.
    [many] { $count } заявок короткого списка задержано: одно из правил не выяснено или не соблюдено.
   *[other] { $count } заявки короткого списка задержаны: одно из правил не выяснено или не соблюдено.
}
selection-held-link = Посмотреть
selection-released = Решения этого выпуска объявлены. То, что вы пробуете здесь, ничего не меняет.
selection-key-in = В составе
selection-key-pinned = По требованию комиссии: { $count }
selection-key-out = Вне состава
selection-ring = Заполнено мест: { $filled } из { $places }
selection-conflict = Эти показатели противоречат друг другу
selection-conflict-pins = Эти требования противоречат друг другу
selection-relaxation = Наименьшее изменение, при котором состав возможен
selection-relax-min = не менее { $to } вместо { $from }
selection-relax-max = не более { $to } вместо { $from }
selection-relax = Применить изменение
selection-targets = Целевые показатели
selection-cohort-has = В составе
selection-min = не менее
selection-max = не более
selection-now = сейчас
selection-slack = запас
selection-widened = В согласованную долю не попадает целое число; она расширена до ближайшего.
selection-targets-note = Пол и государство — показатели состава, а не баллы человека. Пустое поле означает отсутствие границы.
selection-places = Места
selection-include = Обязательно включить
selection-exclude = Не включать
selection-pins-note = Номера заявок через пробел.
selection-what-if = Что если
selection-with = С
selection-without = Без
selection-try = Проверить
selection-as-agreed = Как согласовано
selection-if-with = С
selection-if-without = Без
selection-if-loss = { $score }, то есть на { $loss } меньше
selection-if-same = { $score }, без потерь
selection-if-infeasible = ни один состав не отвечает показателям
selection-if-unproven = потеря не доказана
selection-enters = Входит
selection-leaves = Выходит
selection-keep = Сохранить как сценарий
selection-scenario-title = Название сценария
selection-save = Сохранить сценарий
selection-scenarios = Сценарии
selection-scenario = Сценарий
selection-no-scenarios = Сценариев пока нет.
selection-no-cohort = состава нет
selection-older = Более ранние сценарии
selection-cohort = Состав
selection-cohort-caption = Отобранные по убыванию оценки и ближайшие вне состава
selection-cohort-note = Черта отмечает последнее место. «Что если» показывает точную потерю.
selection-state = Государство
selection-reference = Номер
selection-group = Группа
selection-track = Направление
selection-score = Оценка
selection-seat = Место
selection-in = В составе
selection-pinned = Требование
selection-out = Вне
selection-ask-with = А если включить?
selection-ask-without = А если исключить?
selection-empty = Показать нечего
selection-empty-text = Как только состав будет отвечать показателям, он появится здесь.
selection-balance = Равновесие состава
selection-gender-woman = Женщины
selection-gender-man = Мужчины
selection-gender-another = Другой пол
selection-gender-undisclosed = Пол не указан
selection-small-yes = Малые островные развивающиеся государства или наименее развитые страны
selection-small-no = Другие государства
selection-each-country = От одного государства
selection-kept-by = Сохранено:
selection-inputs = Отпечаток исходных данных:
selection-outdated = Кандидаты или их оценки изменились
selection-outdated-text = Этот состав был лучшим при других данных. Откройте его показатели, посмотрите сегодняшний состав и сохраните его как новый сценарий.
selection-open = Открыть эти показатели на странице отбора
selection-use = Использовать этот сценарий
selection-use-text = Его состав отбирается, за ним формируется резервный список, остальные проверенные заявки не отбираются. Его показатели становятся показателями выпуска. До объявления никто посторонний ничего не видит.
selection-use-again = Ранее подготовленные решения и изменения комиссии заменяются.
selection-prepare = Подготовить решения
selection-number = Введите целое число или оставьте поле пустым, если граница не нужна
selection-too-many-places = Кандидатов { $candidates }: укажите не больше мест, а не { $places }
selection-min-above-max = «Не менее» больше, чем «не более»: измените одно из них
selection-unknown-reference = Кандидата с номером { $reference } нет: проверьте номер
selection-in-and-out = { $reference } стоит в обоих полях: уберите из одного
selection-title-needed = Введите название сценария, не более 120 знаков
flash-scenario-saved = Сценарий сохранён.
denied-selection-not-yours = Состав отбирают только менеджеры этой программы.
illegal-scenario-without-cohort = В этом сценарии нет состава. Смягчите показатели и сохраните новый.
illegal-scenario-outdated = Кандидаты или их оценки изменились после сохранения этого сценария. Сохраните и используйте новый сценарий.
