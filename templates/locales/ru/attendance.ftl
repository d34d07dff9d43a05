# Журналы, страница стипендиата, группа. Термины: журнал, занятие, стипендиат, группа, завершение программы, участие.
attendance-register-task = Отметьте, кто присутствовал
attendance-register-taken = Присутствовали: { $present } из { $all }
attendance-register-saved = Журнал сохранен: { $at }
attendance-register-save = Сохранить журнал
attendance-register-due = Журнал не заполнен
attendance-register-is-taken = Журнал заполнен
attendance-all-present = Сохранить, остальные присутствуют
attendance-all-present-hint = Вторая кнопка отмечает присутствующими всех, для кого ничего не выбрано.
attendance-mark = Отметка
attendance-unmarked = { $count ->
    [one] Еще не отмечен { $count } стипендиат:
    [few] Еще не отмечены { $count } стипендиата:
    [many] Еще не отмечены { $count } стипендиатов:
   *[other] Еще не отмечены { $count } стипендиата:
}
attendance-unmarked-times = { $count ->
    [one] нет { $count } отметки
    [few] нет { $count } отметок
    [many] нет { $count } отметок
   *[other] нет { $count } отметки
}
attendance-nobody-marked = Отметьте хотя бы одного стипендиата или нажмите кнопку, которая отмечает присутствующими всех остальных
attendance-nobody = В этой группе пока нет стипендиатов
attendance-nobody-text = Стипендиаты появятся здесь, как только примут предложенные им места.
attendance-registers-due = { $count ->
    [one] Нужно заполнить { $count } журнал
    [few] Нужно заполнить { $count } журнала
    [many] Нужно заполнить { $count } журналов
   *[other] Нужно заполнить { $count } журнала
}
attendance-sessions-ahead = { $count ->
    [one] Впереди { $count } занятие
    [few] Впереди { $count } занятия
    [many] Впереди { $count } занятий
   *[other] Впереди { $count } занятия
}
attendance-sessions-none = Занятий впереди нет
attendance-sessions-none-text = Занятия появятся здесь, как только руководитель программы назначит Вас преподавателем.
attendance-sessions-more = { $count ->
    [one] Позднее состоится еще { $count } занятие.
    [few] Позднее состоятся еще { $count } занятия.
    [many] Позднее состоятся еще { $count } занятий.
   *[other] Позднее состоятся еще { $count } занятия.
}
attendance-sessions-past = Прошедшие занятия
attendance-join = Подключиться онлайн
attendance-now = Сейчас:
attendance-next = Следующее занятие:
attendance-is-now = Идет сейчас
attendance-nothing-next = Сейчас занятия не запланированы
attendance-nothing-next-text = Новые занятия появятся здесь и в Вашем календаре, как только их запланируют.
attendance-standing-completed = Вы завершили программу
attendance-standing-text-completed = Ваша посещаемость достигла 80 процентов. Поздравляем.
attendance-standing-participated = Вы приняли участие в программе
attendance-standing-text-participated = Работа группы завершена. Ваше участие зафиксировано.
attendance-standing-left = Вы вышли из этой группы
attendance-standing-text-left = Занятия группы больше не показываются. Если это ошибка, напишите организаторам программы.
attendance-materials = Материалы
attendance-progress = Посещаемость
attendance-progress-of = { $present } из { $counted }
attendance-progress-enough = При такой посещаемости Вы завершите программу: для этого нужно посетить 80 процентов занятий.
attendance-progress-low = Для завершения программы нужно посетить 80 процентов занятий; пока показатель ниже.
attendance-progress-excused = { $count ->
    [one] { $count } пропуск по уважительной причине не учитывается.
    [few] { $count } пропуска по уважительной причине не учитываются.
    [many] { $count } пропусков по уважительной причине не учитываются.
   *[other] { $count } пропуска по уважительной причине не учитываются.
}
attendance-progress-none = Пока ни одно занятие не учитывается. Для завершения программы нужно посетить 80 процентов занятий.
attendance-colleagues = Ваша группа
attendance-cohort-title = { $count ->
    [one] Участвует { $count } стипендиат
    [few] Участвуют { $count } стипендиата
    [many] Участвуют { $count } стипендиатов
   *[other] Участвуют { $count } стипендиата
}
attendance-cohort-caption = { $count ->
    [one] Заполнен { $count } журнал; пропуски по уважительной причине не учитываются
    [few] Заполнены { $count } журнала; пропуски по уважительной причине не учитываются
    [many] Заполнены { $count } журналов; пропуски по уважительной причине не учитываются
   *[other] Заполнены { $count } журнала; пропуски по уважительной причине не учитываются
}
attendance-state = Государство
attendance-present-of = Посещено
attendance-n-of-m = { $present } из { $counted }
attendance-standing = Участие
attendance-below = Ниже 80 %
attendance-leaving = Отметить, что стипендиат выбывает
attendance-leaving-note = Отметить
attendance-reason = Причина
attendance-reason-hint = Хранится вместе с записью об участии; видят только руководители программы
attendance-reason-needed = Введите причину, не более { $most } знаков
attendance-close = Закрыть группу
attendance-close-lead = Результат каждого стипендиата определяется по журналам и является окончательным. Изменить журналы после этого нельзя.
attendance-close-not-yet = Закрыть группу пока нельзя
attendance-missing-nothing = Ни одно занятие не состоялось.
attendance-missing-ahead = { $count ->
    [one] Еще не завершено { $count } занятие.
    [few] Еще не завершены { $count } занятия.
    [many] Еще не завершены { $count } занятий.
   *[other] Еще не завершены { $count } занятия.
}
attendance-missing-registers = { $count ->
    [one] Не хватает { $count } журнала.
    [few] Не хватает { $count } журналов.
    [many] Не хватает { $count } журналов.
   *[other] Не хватает { $count } журнала.
}
attendance-completing = { $count ->
    [one] Завершение программы: { $count } стипендиат
    [few] Завершение программы: { $count } стипендиата
    [many] Завершение программы: { $count } стипендиатов
   *[other] Завершение программы: { $count } стипендиата
}
attendance-participating = { $count ->
    [one] Участие без завершения: { $count } стипендиат
    [few] Участие без завершения: { $count } стипендиата
    [many] Участие без завершения: { $count } стипендиатов
   *[other] Участие без завершения: { $count } стипендиата
}
flash-register-saved = Журнал сохранен.
flash-member-left = Выбытие стипендиата отмечено.
flash-cohort-closed = Группа закрыта.
illegal-register-cancelled = Это занятие отменено; журнал для него не ведется.
illegal-register-early = Журнал открывается за 30 минут до начала занятия.
illegal-register-closed = Группа закрыта; изменить ее журналы нельзя.
illegal-cohort-unfinished = Закрыть группу пока нельзя: впереди есть занятия, не все журналы заполнены или никто не участвует.
illegal-membership-step = Этот стипендиат больше не участвует, поэтому шаг невозможен. Откройте страницу группы снова, чтобы увидеть положение дел.
denied-attendance-not-yours = Этот журнал заполняют только преподаватель занятия и руководители программы.
denied-attendance-not-manager = Группой занимаются только руководители этой программы.
attendance-fellowships = Мои программы
attendance-next-at = Следующее занятие: { $at }
attendance-own-sessions = Мои занятия
attendance-session-at = { $at }
attendance-all-sessions = Все мои занятия
attendance-until = до { $at }
