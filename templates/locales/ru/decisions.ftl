# Prepared decisions, and the mails of the release.
decisions-none = Подготовленных решений нет
decisions-prepared = Эти решения подготовлены и пока никому не сообщены
decisions-known = Эти решения объявлены
decisions-empty = Пока ничего не решено
decisions-empty-text = Сохраните сценарий на странице отбора и примените его. Решение будет подготовлено по каждой проверенной заявке.
decisions-to-selection = Открыть страницу отбора
decisions-quiet = До объявления решений заявители ничего не видят и не получают.
decisions-broken = Среди отобранных больше не соблюдаются эти целевые показатели
decisions-undecided = { $count ->
    [one] По { $count } заявке нет решения.
    [few] По { $count } заявкам нет решения.
    [many] По { $count } заявкам нет решения.
   *[other] По { $count } заявки нет решения.
}
decisions-held = Одно из правил не выяснено или не соблюдено
decisions-held-text = До выяснения этого вопроса заявку нельзя отобрать.
decisions-held-link = Посмотреть проверки
decisions-complete = Подготовить по ним решение «Не отбирать»
decisions-unscreened = { $count ->
    [one] { $count } заявка еще не проверена.
    [few] { $count } заявки еще не проверены.
    [many] { $count } заявок еще не проверены.
   *[other] { $count } заявки еще не проверены.
}
decisions-to-screening = Проверить
decisions-to-release = Перейти к объявлению решений
decisions-position = Порядок
decisions-name = Имя
decisions-note = Примечание
decisions-no-score = нет
decisions-none-of-kind = Решений этого вида нет.
decisions-to-application = Прочитать заявку
decisions-released-no-change = Решения объявлены и изменению не подлежат. Дальше — предложения мест.
decisions-change = Решение комиссии
decisions-breaks = Целевые показатели, которые не будут соблюдены:
decisions-keeps = Соблюдаются все целевые показатели
decisions-reason = Причина
decisions-reason-hint = В формулировке комиссии; хранится вместе с решением
decisions-save = Сохранить решение
decisions-history = Ход событий
decisions-step-prepare = Подготовлено
decisions-step-change = Изменено комиссией
decisions-step-release = Объявлено
decisions-kind-needed = Выберите решение
decisions-reason-needed = Укажите причину, не более 1000 знаков
flash-decisions-prepared = Решения подготовлены. Никто посторонний их не видит.
flash-decisions-completed = Недостающие решения подготовлены.
flash-decision-changed = Решение изменено.
illegal-decisions-released = Решения по этому циклу объявлены и изменению не подлежат. Переходите к предложениям мест.
illegal-decision-check-open = Одно из правил для этой заявки не выяснено или не соблюдено, поэтому отобрать ее нельзя. Сначала решите этот вопрос на странице ее проверки.
decisions-mail-selected-subject = Вам предлагается место: { $edition }
decisions-mail-selected-text = Мы рады предложить Вам место: { $edition }.
decisions-mail-reserve-subject = Вы в резервном списке: { $edition }
decisions-mail-reserve-text = Вы в резервном списке: { $edition }. Если место освободится, мы предложим его тому кандидату из списка, с которым сохраняется согласованный баланс группы. Если это будете Вы, мы Вам сообщим.
decisions-mail-not-selected-subject = Решение по Вашей заявке: { $edition }
decisions-mail-not-selected-text = К сожалению, мы не можем предложить Вам место: { $edition }. Хороших заявок было больше, чем мест. Вы можете подать заявку снова.
