# Before the first page
apply-start-title = Подать заявку
apply-start = Начать заполнение заявки
apply-start-lead = Заявка состоит из следующих частей. Их можно заполнять в любом порядке и в течение нескольких дней.
apply-start-saved = Каждая страница сохраняется, когда Вы с нее уходите. Продолжить можно на другом компьютере: войдите с тем же адресом электронной почты.
apply-start-blind = Эксперты видят Вашу мотивацию, проект и опыт, но не видят Вашего имени, гражданства, места работы и гендерной принадлежности.
apply-start-check = Сначала проверьте, можете ли Вы подать заявку
apply-back-to-call = Вернуться к объявлению о приеме заявок
apply-hand-in-by = Срок подачи
apply-over = Этот срок истек.

# The task list
apply-tasks-title = Ваша заявка
apply-parts-done = Заполнено частей: { $done } из { $total }
apply-last-saved = Все введенное сохранено. Последнее сохранение: { $at }
apply-kept-apart = Хранится отдельно от заявки. Эксперты этого не видят.
apply-hand-in = Подача заявки
apply-task-ready = Готово к подаче
apply-task-not-ready = Заполнено не полностью
apply-reference = Номер заявки
apply-begun = Начата
apply-applicant = Заявитель

# A page of questions
apply-part = часть { $part } из { $parts }
apply-save-anyway = Сохранить введенное
apply-stale-title = За это время страница была сохранена в другом месте
apply-stale-text = Ничего не перезаписано. Здесь показано то, что сохранено; введенное Вами — в форме ниже.
apply-stale-keep = Оставить сохраненное и отказаться от введенного здесь

# Check the answers
apply-answers-title = Проверка ответов и подача заявки
apply-answers-lead = Заявка заполнена. Прочтите ее еще раз и подайте внизу этой страницы.
apply-answers-missing = Ответов, которые нужно исправить до подачи: { $count }
apply-answers-changed = Ответы изменились после открытия этой страницы, возможно, в другом окне. Заявка не подана. Прочтите ответы еще раз и подайте заявку.
apply-hand-in-text = После подачи изменить ответы нельзя. Заявку можно отозвать, а до окончания приема заявок — отменить отзыв.
apply-hand-in-button = Подать заявку

# The receipt
apply-receipt-title = Ваша заявка получена
apply-receipt-lead = Указывайте этот номер в письмах к нам:
apply-handed-in-at = Подана
apply-checksum = Контрольная сумма (SHA-256)
apply-receipt-next = О том, что и когда будет дальше, всегда можно узнать на странице заявки.
apply-receipt-mail = Подтверждение также отправлено по адресу
apply-receipt-save = Распечатайте или сохраните эту страницу для себя.
apply-receipt-copy = Скачать ответы в виде файла
apply-receipt-link = Подтверждение и полная копия
apply-status-link = Состояние заявки
apply-call-link = Объявление о приеме заявок

# Too late
apply-closed-title = Данные поступили после окончания приема заявок
apply-closed-at = Прием заявок завершен
apply-arrived-at = Ваш запрос поступил
apply-closed-kept = Сохраненное ранее по-прежнему хранится.
apply-closed-typed = Что Вы ввели на этой странице
apply-write-to = Есть вопросы? Пишите по адресу

# Where an application stands
apply-status-draft = Черновик
apply-status-draft-title = Ваша заявка — черновик
apply-status-draft-text = Она еще не подана.
apply-status-not-handed-in = Не подана
apply-status-not-handed-in-title = Эта заявка не была подана
apply-status-not-handed-in-text = Прием заявок завершился раньше, чем черновик был подан, поэтому заявка не рассматривается. Черновик сохранен; Вы можете подать заявку на следующий цикл программы.
apply-status-considered = На рассмотрении
apply-status-considered-title = Мы рассматриваем Вашу заявку
apply-status-considered-text = Сейчас от Вас ничего не требуется.
apply-status-withdrawn = Отозвана
apply-status-withdrawn-title = Вы отозвали эту заявку
apply-status-withdrawn-text = Она больше не участвует в отборе.
apply-status-not-eligible = Не соответствует условиям
apply-status-not-eligible-title = Ваша заявка не соответствует условиям приема
apply-status-not-eligible-text = Ее дальнейшее рассмотрение было невозможно. Условия указаны в объявлении о приеме заявок. Вы можете подать заявку на другой цикл программы.
apply-status-not-selected = Не отобрана
apply-status-not-selected-title = Вы не отобраны для участия в этом цикле программы
apply-status-not-selected-text = Хороших заявок было больше, чем мест. Вы можете подать заявку на другой цикл программы; указанные Вами сведения о себе для этого сохранены.
apply-status-reserve = В резервном списке
apply-status-reserve-title = Вы в резервном списке
apply-status-reserve-text = Если место освободится, его могут предложить Вам: выбор определяется балансом группы, а не твердой очередностью. Мы сразу же напишем Вам.
apply-status-selected = Отобрана
apply-status-selected-title = Вы отобраны
apply-status-selected-text = Вскоре Вам предложат место. Мы напишем Вам, как только на предложение можно будет ответить.
apply-status-offer-open = Предложение ожидает Вашего ответа
apply-status-offer-open-title = Вам предложено место
apply-status-offer-open-text = Примите место или откажитесь от него до указанного здесь срока.
apply-status-accepted = Место принято
apply-status-accepted-title = Вы приняли место
apply-status-accepted-text = О том, что будет дальше, сказано на Ваших страницах.
apply-status-declined = Отказ от места
apply-status-declined-title = Вы отказались от места
apply-status-declined-text = Благодарим за ответ. На странице предложения указано, можно ли еще отменить отказ.
apply-status-offer-expired = Срок предложения истек
apply-status-offer-expired-title = Срок Вашего предложения истек
apply-status-offer-expired-text = Ответ не поступил в срок. Место может перейти к кандидату из резервного списка.
apply-status-offer-withdrawn = Предложение отозвано
apply-status-offer-withdrawn-title = Предложение Вам места отозвано
apply-status-offer-withdrawn-text = Место за Вами больше не сохраняется. Если есть вопросы, напишите нам.
apply-decisions-by = Не позднее { $date } мы сообщим Вам о решении, каким бы оно ни было. Решения сообщаются всем одновременно.
apply-decisions-undated = Дата объявления решений еще не назначена. Мы сообщим Вам о решении, каким бы оно ни было; решения сообщаются всем одновременно.
apply-decision-by = Решение не позднее
apply-answer-by = Срок для ответа
apply-to-offer = Прочитать предложение и ответить
apply-step-start = Начата
apply-step-submit = Подана
apply-step-withdraw = Отозвана Вами
apply-step-reinstate = Отзыв отменен
apply-step-return = Возвращена Вам на доработку
apply-step-decided = Решение сообщено
apply-step-considered = Проверка и оценка
apply-step-considered-text = Проверяется соответствие условиям; эксперты читают то, что им разрешено видеть. До сравнения всех заявок ничего не решается.
apply-step-decision = Решение
apply-step-begins = Начало программы

# Withdrawing
apply-withdraw = Отозвать заявку
apply-withdraw-title = Отозвать Вашу заявку?
apply-withdraw-lead = Она больше не будет участвовать в отборе. Ваши ответы и подтверждение сохранятся.
apply-withdraw-declines = Вместе с этим Вы отказываетесь от предложенного места, и оно может быть предложено другому лицу.
apply-undo-until = До окончания приема заявок это можно отменить: { $at }
apply-undo-never = Отменить отзыв будет нельзя.
apply-undo = Отменить отзыв
apply-reason-label = Почему Вы отзываете заявку?
apply-reason-hint = Ответ поможет улучшить программу и ничего не изменит для Вас
apply-reason-too-long = Сократите текст. Знаков: { $length }, допускается не более { $max }
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
apply-mail-received = Мы получили Вашу заявку: { $edition }.
apply-mail-copy = Полная копия Ваших ответов находится здесь:
apply-mail-status = Узнать, на каком этапе находится заявка, можно в любое время:
apply-mail-withdrawn-subject = Заявка { $reference } отозвана
apply-mail-withdrawn = Вы отозвали заявку { $reference }: { $edition }.
apply-mail-undo = Если это произошло по ошибке, отзыв можно отменить до окончания приема заявок ({ $at }):
apply-mail-reinstated-subject = Заявка { $reference } снова участвует в отборе
apply-mail-reinstated = Ваша заявка { $reference } снова участвует в отборе: { $edition }.

# Messages, refusals
flash-draft-saved = Сохранено. До окончания приема заявок вернуться можно в любое время.
flash-handed-in = Ваша заявка подана.
flash-withdrawn = Ваша заявка отозвана.
flash-reinstated = Ваша заявка снова участвует в отборе.
denied-not-yours = Эта заявка принадлежит другому лицу.
denied-not-your-programme = У Вашей учетной записи нет роли в этой программе.
denied-still-a-draft = Эта заявка еще не подана; черновик видит только тот, кому он принадлежит.
denied-already-submitted = Заявка подана, поэтому изменить ответы уже нельзя.
denied-call-closed = Прием заявок завершен, заявки больше не принимаются.
denied-call-not-open = Прием заявок еще не начался.
denied-not-handed-in = Заявка не подана, отзывать нечего.
denied-already-withdrawn = Заявка уже отозвана.
denied-already-decided = Решения уже сообщены, поэтому это больше невозможно.
denied-not-withdrawn = Заявка не отозвана.
illegal-application-step = В нынешнем состоянии заявки этот шаг невозможен. Откройте ее страницу, чтобы увидеть это состояние.

# Home
home-applications = Ваши заявки
home-no-applications = У Вас пока нет заявок
home-no-applications-text = Выберите объявление о приеме заявок и проверьте, можете ли Вы подать заявку. Это займет две минуты.
home-to-calls = Посмотреть объявления
home-calls = Идет прием заявок
home-hand-in-by = Срок подачи: { $at }
home-begun = Начата: { $at }
home-work = Ваша работа
home-desk-hint = Заявки, экспертные оценки, решения и показатели Ваших программ
home-queue-hint = Заявки, которые ждут Вашей экспертной оценки
home-sessions-hint = Занятия, которые Вы ведете, и журналы посещаемости
