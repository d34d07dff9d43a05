# Screening: checks with their reasons, findings one by one and in bulk. The sentences screening-why-* also serve the public eligibility check.
screening-title = Проверка соответствия условиям
screening-heading = { $count ->
    [one] Проверки ожидает { $count } заявка
    [few] Проверки ожидают { $count } заявки
    [many] Проверки ожидают { $count } заявок
   *[other] Проверки ожидают { $count } заявки
}
screening-tabs = По результату
screening-heading-shortlisted = Заявки краткого списка и их проверки: { $count }
screening-heading-screened = Проверенные заявки и их проверки: { $count }
screening-held-text = Заявку можно отобрать, только если соблюдены все правила. Откройте ее, чтобы записать, что выяснено, с указанием причины.
screening-tab-pass = Все условия выполнены: { $count }
screening-tab-fail = Есть невыполненное условие: { $count }
screening-tab-unknown = Есть условие, выполнение которого пока неизвестно: { $count }
screening-standing-pass = Все условия выполнены
screening-standing-fail = Не выполнено хотя бы одно условие
screening-standing-unknown = Выполнение хотя бы одного условия пока неизвестно
screening-applicant = Заявитель
screening-ref = Номер
screening-state = Государство
screening-open = Требует внимания
screening-all-met = Все выполнены
screening-empty = Здесь ничего не ожидает проверки
screening-empty-text = Поданные заявки находятся здесь, пока не установлено, соответствуют ли они условиям.
screening-find-all = Признать все соответствующими условиям
screening-preview-note = Сначала показывается предварительный список. Письма не отправляются. Отменить действие можно в течение десяти минут.
screening-undo = Отменить
screening-undo-text = Решения о соответствии внесены. Отменить их можно в течение десяти минут.
screening-undo-unknown = Отменять нечего.
screening-case-title = Проверка заявки { $reference }
screening-status = Состояние:
screening-checks = Условия участия
screening-by-staff = Решение сотрудников от
screening-rule-said = Автоматический результат:
screening-override = Решить иначе
screening-override-save = Сохранить решение
screening-outcome = Какой результат учитывать
screening-outcome-needed = Выберите, какой результат учитывать
screening-choose = Выберите
screening-reason = Причина
screening-reason-hint = Что Вы видели или прочли, чтобы Ваши коллеги поняли это и через год
screening-reason-needed = Укажите причину
screening-reason-long = Не более { $most } знаков
screening-finding = Решение о соответствии
screening-no-mail = На этом этапе заявителю ничего не сообщается.
screening-unknown-note = Если выполнение условия неизвестно, это не мешает принять решение о соответствии, но мешает отбору.
screening-failed-note = Чтобы признать заявку соответствующей условиям, сначала примите иное решение по невыполненному условию.
screening-find-eligible = Признать соответствующей условиям
screening-find-ineligible = Признать не соответствующей условиям
screening-reopen = Вернуть на проверку
screening-reason-code = Невыполненное условие
screening-reason-code-needed = Выберите невыполненное условие
screening-act-needed = Выберите решение
screening-preview-title = Предварительный просмотр
screening-preview-eligible = { $count ->
    [one] Будет признана соответствующей условиям { $count } заявка
    [few] Будут признаны соответствующими условиям { $count } заявки
    [many] Будут признаны соответствующими условиям { $count } заявок
   *[other] Будут признаны соответствующими условиям { $count } заявки
}
screening-preview-ineligible = { $count ->
    [one] Будет признана не соответствующей условиям { $count } заявка
    [few] Будут признаны не соответствующими условиям { $count } заявки
    [many] Будут признаны не соответствующими условиям { $count } заявок
   *[other] Будут признаны не соответствующими условиям { $count } заявки
}
screening-preview-reason = Невыполненное условие:
screening-preview-changed = С момента просмотра что-то изменилось. Проверьте список еще раз и подтвердите.
screening-preview-later = Заявок больше, чем можно обработать за один раз. Останется на следующий раз: { $count }
screening-preview-moving = Эти заявки изменятся
screening-preview-more = Не показано в списке: { $count }
screening-preview-stay = Останутся без изменений: { $count }
screening-preview-staying = Эти заявки не изменятся
flash-screening-done = Решения о соответствии внесены.
flash-screening-found = Решение о соответствии внесено.
flash-screening-nothing = Изменять было нечего.
flash-screening-overridden = Ваше решение по этому условию теперь учитывается.
flash-screening-undone = Решения о соответствии отменены.
illegal-screening-failed = Одно из условий не выполнено. Сначала примите по нему иное решение с указанием причины.
illegal-screening-undo-late = Прошло десять минут. Чтобы отменить решения о соответствии, откройте заявки по одной.
screening-why-documents = Документы здесь пока не принимаются.
screening-why-references = Рекомендации здесь пока не принимаются.
screening-why-nationality-pass = Государство входит в перечень этого цикла.
screening-why-nationality-fail = По состоянию на последний день приема заявок государство не входит в перечень этого цикла.
screening-why-nationality-unknown = Гражданство не указано.
screening-why-official-pass = Должностное лицо или лицо, делегированное правительством.
screening-why-official-fail = Не является ни должностным лицом, ни лицом, делегированным правительством.
screening-why-official-unknown = Сведения о государственной службе не указаны.
screening-why-nominated-pass = Государство выдвинуло эту кандидатуру.
screening-why-nominated-late = Государство выдвинуло эту кандидатуру после установленного срока.
screening-why-nominated-route = Кандидатура поступила по каналу, не предусмотренному для этого цикла.
screening-why-nominated-missing = К установленному сроку кандидатура от государства не поступила.
screening-why-nominated-awaited = Кандидатура от государства еще не поступила.
screening-why-nominated-unknown = Выдвижение кандидатуры государством проверяется после подачи заявки.
screening-why-in_time-pass = Заявка подана до окончания приема.
screening-why-in_time-fail = Заявка подана после окончания приема.
screening-why-in_time-unknown = Заявка еще не подана.
screening-why-seniority-pass = Уровень должности соответствует требованиям этого цикла.
screening-why-seniority-fail = Уровень должности не соответствует требованиям этого цикла.
screening-why-seniority-unknown = Уровень должности не указан.
screening-why-experience-pass = Стаж достаточен.
screening-why-experience-fail = Стаж, лет: { $has }. Требуется: { $needed }.
screening-why-experience-cyber-fail = Стаж в этой области, лет: { $has }. Требуется: { $needed }.
screening-why-experience-unknown = Стаж не указан.
screening-why-language-pass = Уровень { $level } на одном из языков этого цикла.
screening-why-language-fail = Лучший уровень на одном из языков этого цикла: { $level }. Требуется: { $needed }.
screening-why-language-none = Ни один из языков этого цикла не указан. Требуется уровень { $needed }.
screening-why-language-unknown = Язык и уровень владения им не указаны.
screening-why-attends-pass = Участие в программе от начала до конца.
screening-why-attends-fail = Участие в программе от начала до конца невозможно.
screening-why-attends-unknown = Участие от начала до конца не подтверждено.
screening-why-no_recent_award-pass = За последние годы стипендий этой программы не было.
screening-why-no_recent_award-fail = В учитываемый период уже была стипендия этой программы; период, лет: { $years }.
screening-why-no_recent_award-unknown = Прежние стипендии еще не проверены.
screening-why-nominations_per_state-pass = В пределах числа кандидатур, которые может выдвинуть государство.
screening-why-nominations_per_state-fail = Место среди кандидатов этого государства: { $place }. Допускается не более: { $most }.
screening-why-nominations_per_state-unknown = Государство еще не выдвинуло эту кандидатуру.
screening-why-women_only-pass = Собственное заявление соответствует условиям этого цикла.
screening-why-women_only-fail = Этот цикл предназначен для женщин.
screening-why-women_only-unknown = В заявке это не указано; предположений мы не делаем.
screening-why-no_relative-pass = Близких родственников среди сотрудников и экспертов нет.
screening-why-no_relative-fail = Среди сотрудников или экспертов есть близкий родственник.
screening-why-no_relative-unknown = Не указано, есть ли близкие родственники среди сотрудников или экспертов.
