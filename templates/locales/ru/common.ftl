# Слова интерфейса. Ключи описаны в начале английского файла.
#
# Термины: программа, выпуск (edition), объявление о приеме заявок (call), заявка (application), заявитель,
# представление (nomination), рекомендация (reference), экспертная оценка (review), отбор, решение, предложение (offer),
# состав стипендиатов (cohort), стипендиат (fellow), занятие (session), журнал посещаемости, свидетельство.
# Обращение на «Вы»; буква «е» вместо «ё», как в документах Организации Объединенных Наций.

site-name = Atoll
skip-to-content = Перейти к основному содержанию

nav-label = Главное меню
language-nav-label = Язык
footer-label = О сайте
pager-label = Страницы списка
breadcrumb-label = Путь назад

nav-home = Главная страница
nav-calls = Объявления о приеме заявок
nav-curriculum = Учебный план
nav-statistics = Статистика
nav-method = Методика
nav-sign-in = Войти
nav-sign-out = Выйти
nav-my-applications = Мои заявки
nav-my-pages = Мои страницы
nav-account = Учетная запись
nav-messages = Сообщения
nav-desk = Рабочий стол
nav-applications = Заявки
nav-nominations = Представления
nav-reviews = Экспертные оценки
nav-selection = Отбор
nav-decisions = Решения
nav-offers = Предложения
nav-cohort = Состав стипендиатов
nav-sessions = Занятия
nav-queue = Очередь задач

button-save = Сохранить
button-save-continue = Сохранить и продолжить
button-save-later = Сохранить и вернуться позже
button-continue = Продолжить
button-cancel = Отменить
button-change = Изменить
button-remove = Удалить
button-filter = Отфильтровать
button-clear = Очистить
button-preview = Предварительный просмотр
button-confirm = Подтвердить
button-download = Скачать
button-next = Следующая страница
button-previous = Предыдущая страница
button-back = Назад

error-prefix = Ошибка:
error-summary-title = { $count ->
    [one] Требует исправления { $count } ответ
    [few] Требуют исправления { $count } ответа
    [many] Требуют исправления { $count } ответов
   *[other] Требуют исправления { $count } ответа
}
optional-mark = (необязательно)
answer-yes = Да
answer-no = Нет
value-hidden = скрыто
value-not-stated = Не указано

empty-title = Здесь пока ничего нет
empty-text = Содержание этой страницы появится здесь, как только оно будет готово.
empty-filtered-title = По этим фильтрам ничего не найдено
empty-filtered-text = Уберите один из фильтров, чтобы увидеть больше, или очистите все.

pager-showing = Показаны { $from }–{ $to } из { $total }
pager-older = Более ранние

days-left = { $count ->
    [one] Остался { $count } день
    [few] Осталось { $count } дня
    [many] Осталось { $count } дней
   *[other] Осталось { $count } дня
}
hours-left = { $count ->
    [one] Остался { $count } час
    [few] Осталось { $count } часа
    [many] Осталось { $count } часов
   *[other] Осталось { $count } часа
}

footer-accessibility = Доступность
footer-privacy = Конфиденциальность
footer-contact = Контакты
footer-source = Исходный код
footer-disclaimer = Названия государств приводятся по списку Организации Объединенных Наций и не означают выражения какого-либо мнения относительно их статуса.
footer-demonstration = Демонстрационные данные.

error-403-title = Вам не разрешено это действие
error-403-text = Ваша учетная запись не дает такого права. Если Вы полагаете, что это право должно быть предоставлено, напишите организаторам программы.
error-404-title = Страница не найдена
error-404-text = По этому адресу ничего нет, либо содержание Вам недоступно. Проверьте адрес или начните с главной страницы.
error-409-title = Этот шаг сейчас невозможен
error-409-text = Этот шаг уже выполнен, либо положение изменилось после того, как Вы открыли страницу. Откройте страницу заново, чтобы увидеть текущее положение.
error-409-stale-title = За это время страница изменилась
error-409-stale-text = После того как Вы открыли страницу, было сохранено изменение. Ничего не перезаписано. Откройте страницу заново, сравните и сохраните еще раз.
error-413-title = Отправленные данные слишком велики
error-413-text = Объем отправленных данных больше, чем принимает эта страница. Отправьте файл меньшего размера или более короткий текст.
error-415-title = Данные такого вида не принимаются
error-415-text = Отправленное не является ни формой этого сайта, ни файлом допустимого типа. Вернитесь на страницу и отправьте форму еще раз.
error-422-title = Отправленные данные невозможно обработать
error-422-text = Вернитесь на страницу, проверьте ответы и отправьте их еще раз.
error-429-title = Слишком много попыток
error-429-text = { $seconds ->
    [one] За короткое время было сделано много попыток. Повторите попытку через { $seconds } секунду.
    [few] За короткое время было сделано много попыток. Повторите попытку через { $seconds } секунды.
    [many] За короткое время было сделано много попыток. Повторите попытку через { $seconds } секунд.
   *[other] За короткое время было сделано много попыток. Повторите попытку через { $seconds } секунды.
}
error-500-title = Произошла ошибка на нашей стороне
error-500-text = Сбой зарегистрирован. Все, что Вы сохранили ранее, остается в сохранности. Повторите попытку через несколько минут.
error-503-title = Служба перегружена
error-503-text = { $seconds ->
    [one] Ваше последнее действие не выполнено. Повторите попытку через { $seconds } секунду.
    [few] Ваше последнее действие не выполнено. Повторите попытку через { $seconds } секунды.
    [many] Ваше последнее действие не выполнено. Повторите попытку через { $seconds } секунд.
   *[other] Ваше последнее действие не выполнено. Повторите попытку через { $seconds } секунды.
}
error-home = Перейти на главную страницу
error-quote = Если будете писать нам, укажите этот номер:
error-unknown-language = На этом языке сайта нет. Выберите один из шести предложенных языков.
error-stale = После того как Вы открыли страницу, было сохранено изменение — возможно, Вами в другом окне.
error-unreachable = База данных сейчас недоступна. Все, что было сохранено раньше, остается на месте.

value-seniority-junior = Младший уровень
value-seniority-mid = Средний уровень
value-seniority-senior = Старший уровень
value-seniority-director = Уровень директора

value-track-technical = Техническое направление
value-track-policy = Политика
value-track-strategy = Стратегия

value-ministry-foreign_affairs = Иностранные дела
value-ministry-defence = Оборона
value-ministry-interior = Внутренние дела
value-ministry-justice = Юстиция
value-ministry-ict_digital = Информационно-коммуникационные технологии
value-ministry-cyber_agency = Национальное агентство по кибербезопасности
value-ministry-presidency = Аппарат главы государства или правительства
value-ministry-regulator = Регулирующий орган
value-ministry-mission = Постоянное представительство
value-ministry-other = Иной государственный орган

value-gender-woman = Женщина
value-gender-man = Мужчина
value-gender-another = Иное определение
value-gender-undisclosed = Предпочитаю не указывать

value-un_group-african = Африканские государства
value-un_group-asia_pacific = Государства Азиатско-Тихоокеанского региона
value-un_group-eeg = Государства Восточной Европы
value-un_group-grulac = Государства Латинской Америки и Карибского бассейна
value-un_group-weog = Государства Западной Европы и другие государства
value-un_group-none = Вне региональных групп

value-route-mission_new_york = Постоянное представительство в Нью-Йорке
value-route-mission_geneva = Постоянное представительство в Женеве
value-route-foreign_ministry = Министерство иностранных дел
value-route-line_ministry = Отраслевое министерство
value-route-regional_organisation = Региональная организация

value-country_group-sids = Малые островные развивающиеся государства
value-country_group-ldc = Наименее развитые страны
value-country_group-lldc = Развивающиеся страны, не имеющие выхода к морю

value-role-administrator = Администратор
value-role-manager = Руководитель программы
value-role-reviewer = Эксперт
value-role-trainer = Преподаватель
value-role-publisher = Ответственный за публикацию
value-role-applicant = Заявитель
value-role-fellow = Стипендиат

value-language-en = Английский
value-language-fr = Французский
value-language-es = Испанский
value-language-ar = Арабский
value-language-zh = Китайский
value-language-ru = Русский
