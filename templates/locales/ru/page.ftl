### The frame of every page and the parts that pages share: templates/layouts and templates/partials.

page-skip = Перейти к основному содержанию
page-main = Главное меню
page-language = Язык
page-crumb = Путь к этой странице
page-sign-out = Выйти
page-demo = Демонстрационные данные: все лица вымышлены.
page-names = Названия государств приводятся по списку Организации Объединенных Наций и не означают выражения какого-либо мнения относительно их статуса.
page-error = Ошибка:
page-errors = { $count ->
    [one] Требует исправления { $count } ответ
    [few] Требуют исправления { $count } ответа
    [many] Требуют исправления { $count } ответов
   *[other] Требуют исправления { $count } ответа
}
page-optional = (необязательно)
page-change = Изменить
page-no-answer = Ответа пока нет
page-day = День
page-month = Месяц
page-year = Год
page-words = Слов: { $n } из { $max }
page-words-over = Слов: { $n } из { $max }, лишних: { $over }
page-words-limit = Слов: не более { $max }
page-kept = Введенный текст сохраняется при нажатии «Сохранить».
page-saved = Сохранено в { $time }
page-country-meant = Какое государство Вы имели в виду?
page-country-other = Если ни одно не подходит, исправьте введенное выше.
page-pager = Продолжение списка
page-shown = Показано: { $shown }
page-shown-of = Показано: { $shown } из { $total }
page-first = К началу
page-next = Далее
page-hidden = скрыто
page-said-in = (язык текста: { $language })
page-select-all = Выбрать все строки
page-selected = Выбрано: { $n }
