# Registros, página del becario, cohorte. Términos: registro, sesión, becario, cohorte, finalización, participación.
attendance-register-task = Indicar quién estuvo presente
attendance-register-taken = Presentes: { $present } de { $all }
attendance-register-saved = Registro guardado el { $at }
attendance-register-save = Guardar el registro
attendance-register-due = Registro pendiente
attendance-register-is-taken = Registro hecho
attendance-all-present = Guardar, todos los demás presentes
attendance-all-present-hint = El segundo botón marca como presentes a todos aquellos para quienes no se ha elegido nada.
attendance-mark = Asistencia
attendance-unmarked = { $count ->
    [one] Falta indicar la asistencia de un becario:
   *[other] Falta indicar la asistencia de { $count } becarios:
}
attendance-unmarked-times = { $count ->
    [one] sin indicar una vez
   *[other] sin indicar { $count } veces
}
attendance-nobody-marked = Indique la asistencia de al menos un becario o use el botón que marca como presentes a todos los demás
attendance-nobody = Esta cohorte todavía no tiene becarios
attendance-nobody-text = Los becarios aparecen aquí en cuanto aceptan su oferta.
attendance-registers-due = { $count ->
    [one] Hay un registro pendiente
   *[other] Hay { $count } registros pendientes
}
attendance-sessions-ahead = { $count ->
    [one] Queda una sesión por delante
   *[other] Quedan { $count } sesiones por delante
}
attendance-sessions-none = No hay sesiones por delante
attendance-sessions-none-text = Las sesiones aparecen aquí en cuanto un responsable le encarga impartirlas.
attendance-sessions-more = { $count ->
    [one] Hay otra sesión más adelante.
   *[other] Hay otras { $count } sesiones más adelante.
}
attendance-sessions-past = Sesiones pasadas
attendance-join = Conectarse en línea
attendance-now = Ahora:
attendance-next = Próxima sesión:
attendance-is-now = En curso
attendance-nothing-next = No hay ninguna sesión prevista por ahora
attendance-nothing-next-text = Las nuevas sesiones aparecen aquí y en su calendario en cuanto se prevén.
attendance-standing-completed = Ha finalizado la beca
attendance-standing-text-completed = Su asistencia alcanzó el 80 por ciento. Enhorabuena.
attendance-standing-participated = Ha participado en la beca
attendance-standing-text-participated = La cohorte está cerrada. Consta su participación.
attendance-standing-left = Ha dejado esta cohorte
attendance-standing-text-left = Sus sesiones ya no se muestran. Si es un error, escriba a los organizadores del programa.
attendance-materials = Materiales
attendance-progress = Asistencia
attendance-progress-of = { $present } de { $counted }
attendance-progress-enough = A este ritmo finaliza la beca: se requiere el 80 por ciento de las sesiones.
attendance-progress-low = Es menos del 80 por ciento de las sesiones que requiere la finalización.
attendance-progress-excused = { $count ->
    [one] Una ausencia justificada no cuenta.
   *[other] { $count } ausencias justificadas no cuentan.
}
attendance-progress-none = Todavía no cuenta ninguna sesión. La finalización requiere el 80 por ciento de las sesiones.
attendance-colleagues = Su cohorte
attendance-cohort-title = { $count ->
    [one] Participa un becario
   *[other] Participan { $count } becarios
}
attendance-cohort-caption = { $count ->
    [one] Se ha hecho un registro; las ausencias justificadas no cuentan
   *[other] Se han hecho { $count } registros; las ausencias justificadas no cuentan
}
attendance-state = Estado
attendance-present-of = Presencias
attendance-n-of-m = { $present } de { $counted }
attendance-standing = Situación
attendance-below = Menos del 80 %
attendance-leaving = Anotar que el becario se ha ido
attendance-leaving-note = Anotar
attendance-reason = Motivo
attendance-reason-hint = Se conserva con la participación; solo lo ven los responsables
attendance-reason-needed = Escriba el motivo, de { $most } caracteres como máximo
attendance-close = Cerrar la cohorte
attendance-close-lead = El resultado de cada becario se desprende de los registros y es definitivo. Después ya no se podrán cambiar los registros.
attendance-close-not-yet = Todavía no se puede cerrar la cohorte
attendance-missing-nothing = No ha tenido lugar ninguna sesión.
attendance-missing-ahead = { $count ->
    [one] Una sesión no ha terminado.
   *[other] { $count } sesiones no han terminado.
}
attendance-missing-registers = { $count ->
    [one] Falta un registro.
   *[other] Faltan { $count } registros.
}
attendance-completing = { $count ->
    [one] Finalización: un becario
   *[other] Finalización: { $count } becarios
}
attendance-participating = { $count ->
    [one] Participación: un becario
   *[other] Participación: { $count } becarios
}
flash-register-saved = El registro está guardado.
flash-member-left = Queda anotado que el becario se ha ido.
flash-cohort-closed = La cohorte está cerrada.
illegal-register-cancelled = Esta sesión está cancelada; no tiene registro.
illegal-register-early = El registro se abre 30 minutos antes de que comience la sesión.
illegal-register-closed = La cohorte está cerrada; sus registros ya no se pueden cambiar.
illegal-cohort-unfinished = Todavía no se puede cerrar la cohorte: quedan sesiones, faltan registros o nadie participa.
illegal-membership-step = Este becario ya no participa, por lo que el paso no es posible. Abra de nuevo la cohorte para ver la situación.
denied-attendance-not-yours = Solo el formador de la sesión y los responsables del programa llenan este registro.
denied-attendance-not-manager = Solo los responsables de este programa gestionan su cohorte.
attendance-fellowships = Mis becas
attendance-next-at = Próxima sesión: { $at }
attendance-own-sessions = Mis sesiones
attendance-session-at = { $at }
attendance-all-sessions = Todas mis sesiones
attendance-until = hasta las { $at }
