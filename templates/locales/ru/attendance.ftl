# Журналы, страница стипендиата, состав. Термины: журнал, занятие, стипендиат, состав, завершение, участие.
attendance-register-task = Отметьте, кто присутствовал
attendance-register-taken = Присутствовали: { $present } из { $all }
attendance-register-saved = Журнал сохранён { $at }
attendance-register-save = Сохранить журнал
attendance-register-due = Нужен журнал
attendance-register-is-taken = Журнал заполнен
attendance-all-present = Сохранить, остальные присутствуют
attendance-all-present-hint = Вторая кнопка отмечает присутствующими всех, для кого ничего не выбрано.
attendance-mark = Отметка
attendance-unmarked = { $count ->
    [one] Ещё не отмечен { $count } стипендиат:
    [few] Ещё не отмечены { $count } стипендиата:
    [many] Ещё не отмечены { $count } стипендиатов:
   *[other] Ещё не отмечены { $count } стипендиата:
}
attendance-unmarked-times = { $count ->
    [one] нет { $count } отметки
    [few] нет { $count } отметок
    [many] нет { $count } отметок
   *[other] нет { $count } отметки
}
attendance-nobody-marked = Отметьте хотя бы одного стипендиата или нажмите кнопку, которая отмечает присутствующими всех остальных
attendance-nobody = В этом составе пока нет стипендиатов
attendance-nobody-text = Стипендиаты появятся здесь, как только примут предложения.
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
attendance-sessions-none = Впереди занятий нет
attendance-sessions-none-text = Занятия появятся здесь, как только руководитель назначит вас преподавателем.
attendance-sessions-more = { $count ->
    [one] Позднее ещё { $count } занятие.
    [few] Позднее ещё { $count } занятия.
    [many] Позднее ещё { $count } занятий.
   *[other] Позднее ещё { $count } занятия.
}
attendance-sessions-past = Прошедшие занятия
attendance-join = Подключиться
attendance-now = Сейчас:
attendance-next = Следующее занятие:
attendance-is-now = Идёт сейчас
attendance-nothing-next = Сейчас занятий не запланировано
attendance-nothing-next-text = Новые занятия появляются здесь и в вашем календаре, как только их запланируют.
attendance-standing-completed = Вы завершили обучение
attendance-standing-text-completed = Ваша посещаемость достигла 80 процентов. Поздравляем.
attendance-standing-participated = Вы приняли участие в обучении
attendance-standing-text-participated = Состав закрыт. Ваше участие записано.
attendance-standing-left = Вы вышли из этого состава
attendance-standing-text-left = Его занятия больше не показываются. Если это ошибка, напишите организаторам программы.
attendance-materials = Материалы
attendance-progress = Посещаемость
attendance-progress-of = { $present } из { $counted }
attendance-progress-enough = Так вы завершите обучение: нужно 80 процентов занятий.
attendance-progress-low = Это меньше 80 процентов занятий, которые нужны для завершения.
attendance-progress-excused = { $count ->
    [one] { $count } уважительный пропуск не учитывается.
    [few] { $count } уважительных пропуска не учитываются.
    [many] { $count } уважительных пропусков не учитываются.
   *[other] { $count } уважительного пропуска не учитываются.
}
attendance-progress-none = Пока ни одно занятие не учитывается. Для завершения нужно 80 процентов занятий.
attendance-colleagues = Ваш состав
attendance-cohort-title = { $count ->
    [one] Участвует { $count } стипендиат
    [few] Участвуют { $count } стипендиата
    [many] Участвуют { $count } стипендиатов
   *[other] Участвуют { $count } стипендиата
}
attendance-cohort-caption = { $count ->
    [one] Заполнен { $count } журнал; уважительные пропуски не учитываются
    [few] Заполнены { $count } журнала; уважительные пропуски не учитываются
    [many] Заполнены { $count } журналов; уважительные пропуски не учитываются
   *[other] Заполнены { $count } журнала; уважительные пропуски не учитываются
}
attendance-state = Государство
attendance-present-of = Присутствие
attendance-n-of-m = { $present } из { $counted }
attendance-standing = Положение
attendance-below = Ниже 80 %
attendance-leaving = Отметить выход стипендиата
attendance-leaving-note = Отметить
attendance-reason = Причина
attendance-reason-hint = Хранится вместе с записью об участии; видят только руководители
attendance-reason-needed = Введите причину, не более { $most } знаков
attendance-close = Закрыть состав
attendance-close-lead = Результат каждого стипендиата следует из журналов и окончателен. После этого журналы изменить нельзя.
attendance-close-not-yet = Закрыть состав пока нельзя
attendance-missing-nothing = Ни одно занятие не состоялось.
attendance-missing-ahead = { $count ->
    [one] Не закончилось { $count } занятие.
    [few] Не закончились { $count } занятия.
    [many] Не закончились { $count } занятий.
   *[other] Не закончились { $count } занятия.
}
attendance-missing-registers = { $count ->
    [one] Не хватает { $count } журнала.
    [few] Не хватает { $count } журналов.
    [many] Не хватает { $count } журналов.
   *[other] Не хватает { $count } журнала.
}
attendance-completing = { $count ->
    [one] Завершение: { $count } стипендиат
    [few] Завершение: { $count } стипендиата
    [many] Завершение: { $count } стипендиатов
   *[other] Завершение: { $count } стипендиата
}
attendance-participating = { $count ->
    [one] Участие: { $count } стипендиат
    [few] Участие: { $count } стипендиата
    [many] Участие: { $count } стипендиатов
   *[other] Участие: { $count } стипендиата
}
flash-register-saved = Журнал сохранён.
flash-member-left = Выход стипендиата отмечен.
flash-cohort-closed = Состав закрыт.
illegal-register-cancelled = Это занятие отменено; журнала у него нет.
illegal-register-early = Журнал открывается за 30 минут до начала занятия.
illegal-register-closed = Состав закрыт; его журналы изменить нельзя.
illegal-cohort-unfinished = Закрыть состав пока нельзя: впереди есть занятия, не хватает журналов или никто не участвует.
illegal-membership-step = Этот стипендиат больше не участвует, поэтому шаг невозможен. Откройте состав снова, чтобы увидеть положение дел.
denied-attendance-not-yours = Этот журнал заполняют только преподаватель занятия и руководители программы.
denied-attendance-not-manager = Составом занимаются только руководители этой программы.
attendance-fellowships = Мои стипендии
attendance-next-at = Следующее занятие: { $at }
attendance-own-sessions = Мои занятия
attendance-session-at = { $at }
attendance-all-sessions = Все мои занятия
attendance-until = до { $at }
