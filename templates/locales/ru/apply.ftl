# Before the first page
apply-start-title = Подать заявку
apply-start = Начать заявку
apply-start-lead = Заявка состоит из следующих частей. Их можно заполнять в любом порядке и в течение нескольких дней.
apply-start-saved = Каждая страница сохраняется при переходе с нее. Продолжить можно на другом компьютере: войдите с тем же адресом электронной почты.
apply-start-blind = Эксперты видят Ваши доводы, проект и опыт, но не видят имени, гражданства, места работы и пола.
apply-start-check = Сначала проверьте, можете ли Вы подать заявку
apply-back-to-call = Вернуться к объявлению
apply-hand-in-by = Подать до
apply-over = Этот срок истек.

# The task list
apply-tasks-title = Ваша заявка
apply-parts-done = Заполнено частей: { $done } из { $total }
apply-last-saved = Все введенное сохранено. Последнее сохранение: { $at }
apply-kept-apart = Хранится отдельно от заявки. Эксперты этого не видят.
apply-hand-in = Подача
apply-task-ready = Готово к подаче
apply-task-not-ready = Пока не заполнено
apply-reference = Номер заявки
apply-begun = Начата
apply-applicant = Заявитель

# A page of questions
apply-part = часть { $part } из { $parts }
apply-save-anyway = Сохранить введенное мной
apply-stale-title = Тем временем эта страница была сохранена в другом месте
apply-stale-text = Ничего не перезаписано. Ниже показано то, что сохранено; введенное Вами находится в форме под этим сообщением.
apply-stale-keep = Оставить сохраненное и забыть введенное здесь

# Check the answers
apply-answers-title = Проверить ответы и подать
apply-answers-lead = Заявка заполнена. Прочтите ее еще раз и подайте внизу этой страницы.
apply-answers-missing = Ответов, которые нужно исправить до подачи: { $count }
apply-answers-changed = Ответы изменились после открытия этой страницы, возможно, в другом окне. Заявка не подана. Прочтите ответы еще раз и подайте заявку.
apply-hand-in-text = После подачи изменить ответы нельзя. Заявку можно отозвать и до закрытия приема отменить отзыв.
apply-hand-in-button = Подать заявку

# The receipt
apply-receipt-title = Ваша заявка получена
apply-receipt-lead = Указывайте этот номер в письмах к нам:
apply-handed-in-at = Подана
apply-checksum = Контрольная сумма (SHA-256)
apply-receipt-next = Дальнейшие шаги и сроки всегда указаны на странице заявки.
apply-receipt-mail = Подтверждение также отправлено по адресу
apply-receipt-save = Распечатайте или сохраните эту страницу.
apply-receipt-copy = Скачать ответы файлом
apply-receipt-link = Подтверждение и полная копия
apply-status-link = Состояние заявки
apply-call-link = Объявление о приеме заявок

# Too late
apply-closed-title = Прием заявок закрылся раньше, чем это поступило
apply-closed-at = Прием закрыт
apply-arrived-at = Ваш запрос поступил
apply-closed-kept = Сохраненное ранее остается на месте.
apply-closed-typed = Что Вы ввели на этой странице
apply-write-to = Вопросы? Пишите по адресу

# Where an application stands
apply-status-draft = Черновик
apply-status-draft-title = Ваша заявка — черновик
apply-status-draft-text = Она еще не подана.
apply-status-not-handed-in = Не подана
apply-status-not-handed-in-title = Эта заявка не была подана
apply-status-not-handed-in-text = Прием закрылся раньше, чем черновик был подан, поэтому заявка не участвует. Черновик сохранен; Вы можете подать заявку в следующий выпуск.
apply-status-considered = На рассмотрении
apply-status-considered-title = Мы рассматриваем Вашу заявку
apply-status-considered-text = Сейчас от Вас ничего не требуется.
apply-status-withdrawn = Отозвана
apply-status-withdrawn-title = Вы отозвали эту заявку
apply-status-withdrawn-text = Она больше не участвует в отборе.
apply-status-not-eligible = Не соответствует условиям
apply-status-not-eligible-title = Ваша заявка не соответствует условиям этого приема
apply-status-not-eligible-text = Она не могла быть рассмотрена далее. Условия указаны в объявлении. Вы можете подать заявку в другой выпуск.
apply-status-not-selected = Не отобрана
apply-status-not-selected-title = Вы не отобраны в этот выпуск
apply-status-not-selected-text = Хороших заявок было больше, чем мест. Вы можете подать заявку в другой выпуск; сведения о Вас сохранены для Вас.
apply-status-reserve = В резервном списке
apply-status-reserve-title = Вы в резервном списке
apply-status-reserve-text = Если место освободится, его могут предложить Вам: выбор зависит от равновесия состава, а не от твердой очередности. Мы сразу напишем Вам.
apply-status-selected = Отобрана
apply-status-selected-title = Вы отобраны
apply-status-selected-text = Предложение места последует. Мы напишем Вам, как только на него можно будет ответить.
apply-status-offer-open = Предложение ожидает Вашего ответа
apply-status-offer-open-title = Вам предложено место
apply-status-offer-open-text = Примите или отклоните его до указанного здесь срока.
apply-status-accepted = Место принято
apply-status-accepted-title = Вы приняли место
apply-status-accepted-text = Дальнейшие шаги указаны на Ваших страницах.
apply-status-declined = От места отказались
apply-status-declined-title = Вы отказались от места
apply-status-declined-text = Благодарим за ответ. В предложении указано, можно ли еще отменить отказ.
apply-status-offer-expired = Срок предложения истек
apply-status-offer-expired-title = Срок Вашего предложения истек
apply-status-offer-expired-text = На него не ответили в срок. Место может перейти кому-либо из резервного списка.
apply-status-offer-withdrawn = Предложение отозвано
apply-status-offer-withdrawn-title = Предложение отозвано
apply-status-offer-withdrawn-text = Место за Вами больше не сохраняется. Если есть вопросы, напишите нам.
apply-decisions-by = Мы сообщим Вам о решении, каким бы оно ни было, не позднее { $date }. Решения сообщаются всем одновременно.
apply-decisions-undated = Дата решений еще не назначена. Мы сообщим Вам о решении, каким бы оно ни было; решения сообщаются всем одновременно.
apply-decision-by = Решение до
apply-answer-by = Ответить до
apply-to-offer = Прочитать предложение и ответить
apply-step-start = Начата
apply-step-submit = Подана
apply-step-withdraw = Отозвана Вами
apply-step-reinstate = Отзыв отменен
apply-step-return = Возвращена Вам на доработку
apply-step-decided = Решение сообщено
apply-step-considered = Проверка и оценка
apply-step-considered-text = Проверяется соответствие условиям, эксперты читают то, что им можно видеть. До сравнения всех заявок ничего не решается.
apply-step-decision = Решение
apply-step-begins = Начало программы

# Withdrawing
apply-withdraw = Отозвать заявку
apply-withdraw-title = Отозвать заявку?
apply-withdraw-lead = Она больше не будет участвовать в отборе. Ответы и подтверждение сохранятся.
apply-withdraw-declines = Вместе с этим Вы отказываетесь от предложенного места, и оно может быть предложено другому лицу.
apply-undo-until = Это можно отменить до закрытия приема: { $at }
apply-undo-never = Отменить это будет нельзя.
apply-undo = Отменить отзыв
apply-reason-label = Почему Вы отзываете заявку?
apply-reason-hint = Это помогает улучшить программу и ничего не меняет для Вас
apply-reason-too-long = Сократите причину. Знаков: { $length }, не более { $max }
apply-withdraw-button = Отозвать
apply-needs-title = Потребности в доступности
apply-needs-text = Они хранятся отдельно и никогда не влияют на отбор. Каждое прочтение записывается с Вашим именем и целью.
apply-needs-purpose = Для чего они Вам нужны?
apply-needs-travel = Поездка и проживание
apply-needs-sessions = Помещения, материалы и занятия
apply-needs-asked = По просьбе самого лица
apply-needs-choose = Выберите, для чего они нужны
apply-needs-show = Показать потребности в доступности
apply-needs-none = Не указаны
apply-needs-shown = Это прочтение записано. Чтобы увидеть их снова, откройте страницу еще раз.

# Mails
apply-mail-dear = Здравствуйте, { $person }!
apply-mail-received-subject = Заявка { $reference } получена
apply-mail-received = мы получили Вашу заявку: { $edition }.
apply-mail-copy = Полная копия Ваших ответов:
apply-mail-status = Состояние заявки можно посмотреть в любое время:
apply-mail-withdrawn-subject = Заявка { $reference } отозвана
apply-mail-withdrawn = Вы отозвали заявку { $reference }: { $edition }.
apply-mail-undo = Если это ошибка, отзыв можно отменить, пока идет прием, до { $at }:
apply-mail-reinstated-subject = Заявка { $reference } снова участвует
apply-mail-reinstated = Ваша заявка { $reference } снова участвует в отборе: { $edition }.

# Messages, refusals
flash-draft-saved = Сохранено. Вернуться можно в любое время до закрытия приема.
flash-handed-in = Ваша заявка подана.
flash-withdrawn = Ваша заявка отозвана.
flash-reinstated = Ваша заявка снова участвует.
denied-not-yours = Эта заявка принадлежит другому лицу.
denied-not-your-programme = У Вашей учетной записи нет роли в этой программе.
denied-still-a-draft = Эта заявка еще не подана; черновики видит только заявитель.
denied-already-submitted = Заявка подана, ответы больше нельзя изменить.
denied-call-closed = Прием закрыт, заявки больше не принимаются.
denied-call-not-open = Прием заявок еще не открыт.
denied-not-handed-in = Заявка не подана, отзывать нечего.
denied-already-withdrawn = Заявка уже отозвана.
denied-already-decided = Решения сообщены, поэтому это больше невозможно.
denied-not-withdrawn = Заявка не отозвана.
illegal-application-step = Из нынешнего состояния заявки этот шаг невозможен. Откройте ее страницу, чтобы увидеть состояние.

# Home
home-applications = Ваши заявки
home-no-applications = У Вас пока нет заявок
home-no-applications-text = Выберите объявление и проверьте, можете ли Вы подать заявку. Это займет две минуты.
home-to-calls = Посмотреть объявления
home-calls = Открытый прием заявок
home-hand-in-by = Подать до { $at }
home-begun = Начата { $at }
