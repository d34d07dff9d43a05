# Prepared decisions, and the mails of the release.
decisions-none = Решения не подготовлены
decisions-prepared = Эти решения подготовлены и пока неизвестны посторонним
decisions-known = Эти решения объявлены
decisions-empty = Пока ничего не решено
decisions-empty-text = Сохраните сценарий на странице отбора и используйте его. Будет подготовлено решение по каждой проверенной заявке.
decisions-to-selection = Открыть страницу отбора
decisions-quiet = До объявления заявители ничего не видят и не получают.
decisions-broken = Отобранные больше не отвечают этим показателям
decisions-undecided = { $count ->
    [one] По { $count } заявке нет решения.
    [few] По { $count } заявкам нет решения.
    [many] По { $count } заявкам нет решения.
   *[other] По { $count } заявки нет решения.
}
decisions-held = Одно из правил не выяснено или не соблюдено
decisions-held-text = До выяснения этого вопроса заявку нельзя отобрать.
decisions-held-link = Посмотреть проверки
decisions-complete = Подготовить для них «не отобрано»
decisions-unscreened = { $count ->
    [one] { $count } заявка ещё не проверена.
    [few] { $count } заявки ещё не проверены.
    [many] { $count } заявок ещё не проверены.
   *[other] { $count } заявки ещё не проверены.
}
decisions-to-screening = Проверить
decisions-to-release = Перейти к объявлению
decisions-position = Порядок
decisions-name = Имя
decisions-note = Примечание
decisions-no-score = нет
decisions-none-of-kind = Решений этого вида нет.
decisions-to-application = Прочитать заявку
decisions-released-no-change = Решения объявлены и больше не меняются. Далее следуют предложения.
decisions-change = Решение комиссии
decisions-breaks = Показатели, которые не будут соблюдены:
decisions-keeps = Соблюдаются все показатели
decisions-reason = Причина
decisions-reason-hint = Словами комиссии; хранится вместе с решением
decisions-save = Сохранить решение
decisions-history = Ход событий
decisions-step-prepare = Подготовлено
decisions-step-change = Изменено комиссией
decisions-step-release = Объявлено
decisions-kind-needed = Выберите решение
decisions-reason-needed = Укажите причину, не более 1000 знаков
flash-decisions-prepared = Решения подготовлены. Посторонние их не видят.
flash-decisions-completed = Недостающие решения подготовлены.
flash-decision-changed = Решение изменено.
illegal-decisions-released = Решения этого выпуска объявлены и больше не меняются. Продолжайте с предложениями.
illegal-decision-check-open = Одно из правил для этой заявки не выяснено или не соблюдено, поэтому отобрать ее нельзя. Сначала решите этот вопрос на странице ее проверки.
decisions-mail-selected-subject = Вам предлагается место: { $edition }
decisions-mail-selected-text = Мы рады предложить вам место: { $edition }.
decisions-mail-reserve-subject = Вы в резервном списке: { $edition }
decisions-mail-reserve-text = Вы в резервном списке: { $edition }. Если место освободится, мы предложим его тому лицу из списка, с которым состав сохраняет согласованное равновесие. Если это будете вы, мы вам сообщим.
decisions-mail-not-selected-subject = Решение по вашей заявке: { $edition }
decisions-mail-not-selected-text = К сожалению, мы не можем предложить вам место: { $edition }. Хороших заявок было больше, чем мест. Вы можете подать заявку снова.
