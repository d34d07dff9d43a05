# Words around a question
question-why = Почему мы спрашиваем
question-date-hint = Цифрами, например 30 6 2028
question-country-hint = Введите название страны
question-term = Определение, которое Вы используете

# Rows of languages and referees
question-language = Язык
question-level = Уровень
question-level-choose = Выберите уровень
question-level-a1 = A1: отдельные слова и фразы
question-level-a2 = A2: простые бытовые темы
question-level-b1 = B1: знакомые рабочие темы
question-level-b2 = B2: обсуждения и доклады по Вашей специальности
question-level-c1 = C1: свободное профессиональное владение
question-level-c2 = C2: родной язык или на уровне родного
question-language-level = { $language }, { $level }
question-language-row = Язык { $row }
question-referee-row = Рекомендатель { $row }
question-referee-name = Имя
question-referee-email = Адрес электронной почты
question-referee-role = Должность и откуда этот человек знает Вашу работу
question-referee-employer = Этот человек представляет моего нынешнего работодателя

# Answers as they are read
question-number = { $number }
question-kept-apart = Ответ дан. Здесь он не показывается и хранится отдельно от заявки.
question-referee-is-employer = Представляет нынешнего работодателя
question-agreed = Согласие дано: { $purpose }
question-not-agreed = Согласие не дано: { $purpose }

# Where a page stands
question-progress-not-started = Не начато
question-progress-in-progress = Заполнено не полностью
question-progress-done = Заполнено

# What to change in an answer
question-needed = Ответьте: { $label }
question-needed-choice = Выберите ответ: { $label }
question-needed-choices = Выберите хотя бы один ответ: { $label }
question-needed-date = Укажите дату: { $label }
question-needed-language = Укажите хотя бы один язык и уровень владения им
question-term-needed = Впишите свое определение или выберите другой ответ
question-consent-needed = Если Вы согласны, поставьте отметку; без нее мы не можем принять заявку: { $label }
question-again = Ответьте на этот вопрос еще раз: { $label }
question-not-an-option = Выберите один из ответов на странице: { $label }
question-too-many-words =
    Сократите текст до { $max ->
        [one] { $max } слова
        [few] { $max } слов
        [many] { $max } слов
       *[other] { $max } слова
    }: сейчас слов { $words }
question-too-long =
    Сократите ответ до { $max ->
        [one] { $max } знака
        [few] { $max } знаков
        [many] { $max } знаков
       *[other] { $max } знака
    }: сейчас знаков { $length }
question-too-large =
    Этот ответ слишком длинный, его нельзя сохранить. Сократите его: должно быть менее { $max ->
        [one] { $max } знака
        [few] { $max } знаков
        [many] { $max } знаков
       *[other] { $max } знака
    }
question-row-too-long =
    Сократите это поле в строке { $row } до { $max ->
        [one] { $max } знака
        [few] { $max } знаков
        [many] { $max } знаков
       *[other] { $max } знака
    }
question-date-day-missing = Укажите день: { $label }
question-date-month-missing = Укажите месяц: { $label }
question-date-year-missing = Укажите год: { $label }
question-date-year-short = Напишите год четырьмя цифрами, например 2028
question-date-not-real = Укажите день, который есть в календаре: { $label }
question-number-shape = Напишите целое число цифрами, например 4: { $label }
question-number-range = Укажите число от { $min } до { $max }: { $label }
question-email-shape = Напишите адрес электронной почты полностью, например name@ministry.example
question-url-shape = Напишите адрес страницы полностью, начиная с https://
question-country-unknown = Нам неизвестна страна «{ $typed }». Проверьте написание или введите краткое название
question-country-several = Названию «{ $typed }» соответствует несколько стран. Выберите свою или напишите полное название
question-language-missing = Укажите язык в строке { $row }
question-level-missing = Выберите уровень в строке { $row }
question-language-twice = Укажите каждый язык только один раз: в строке { $row } язык повторяется
question-too-many-rows =
    Укажите не более { $max ->
        [one] { $max } строки
        [few] { $max } строк
        [many] { $max } строк
       *[other] { $max } строки
    }: { $label }
question-referees-needed =
    Укажите { $count ->
        [one] { $count } рекомендателя
        [few] { $count } рекомендателей
        [many] { $count } рекомендателей
       *[other] { $count } рекомендателя
    }: пока указано { $given }
question-referee-employer-needed = Отметьте, кто из рекомендателей представляет Вашего нынешнего работодателя
question-referee-name-missing = Укажите имя рекомендателя { $row }
question-referee-email-missing = Укажите адрес электронной почты рекомендателя { $row }
question-referee-email-shape = Напишите полностью адрес электронной почты рекомендателя { $row }, например name@ministry.example
question-referee-role-missing = Укажите, откуда рекомендатель { $row } знает Вашу работу
question-referee-twice = Укажите для каждого рекомендателя отдельный адрес: в строке { $row } адрес повторяется
question-column-unknown = В анкете нет вопроса «{ $column }». Удалите или переименуйте столбец

# What to change in a form before it is published
question-flaw-key-twice = Измените ключ элемента { $place }: { $detail } использован дважды
question-flaw-key-shape = Напишите ключ { $detail } строчными латинскими буквами, цифрами и знаками подчеркивания
question-flaw-empty-page = Добавьте вопрос на страницу { $place } или удалите ее
question-flaw-language-missing = Напишите текст элемента { $place } и на этом языке: { $detail }
question-flaw-limit = Исправьте ограничения для элемента { $place }: дать ответ невозможно
question-flaw-no-options = Добавьте к элементу { $place } хотя бы один вариант ответа
question-flaw-option-twice = Дайте каждому варианту ответа элемента { $place } свое значение: { $detail } встречается дважды
question-flaw-option-unknown = Удалите вариант { $detail } из элемента { $place }: в статистике такого значения нет
question-flaw-fact-twice = Только один вопрос может заполнять { $detail }; { $place } — второй
question-flaw-fact-kind = Измените тип элемента { $place }: он не может заполнять { $detail }
question-flaw-sensitive = Отдельно могут храниться только гендерная принадлежность и потребности, связанные с доступностью: измените элемент { $place }
question-flaw-sensitive-not-blind = Скройте элемент { $place } от экспертов: ответ хранится отдельно
question-flaw-looks-forward = Условие элемента { $place } может ссылаться только на предыдущие вопросы, но не на { $detail }
question-flaw-question-unknown = Исправьте условие элемента { $place }: вопроса { $detail } нет
question-flaw-value-unknown = Исправьте условие элемента { $place }: вариант { $detail } выбрать невозможно
