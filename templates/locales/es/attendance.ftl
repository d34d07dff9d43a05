# Registros, páginas de quien tiene la beca, cohorte. Términos: registro, sesión, cohorte, completar el programa, participación.
attendance-register-task = Registrar la asistencia
attendance-register-taken = Presencias: { $present } de { $all }
attendance-register-saved = Registro guardado el { $at }
attendance-register-save = Guardar el registro
attendance-register-due = Registro pendiente
attendance-register-is-taken = Registro completado
attendance-all-present = Guardar y marcar como presentes a las demás personas
attendance-all-present-hint = El segundo botón marca como presentes a todas las personas para las que no se ha elegido nada.
attendance-mark = Asistencia
attendance-unmarked = { $count ->
    [one] Falta indicar la asistencia de una persona:
   *[other] Falta indicar la asistencia de { $count } personas:
}
attendance-unmarked-times = { $count ->
    [one] sin indicar una vez
   *[other] sin indicar { $count } veces
}
attendance-nobody-marked = Indique la asistencia de al menos una persona o use el botón que marca como presentes a todas las demás
attendance-nobody = Esta cohorte todavía no tiene integrantes
attendance-nobody-text = Las personas seleccionadas aparecen aquí en cuanto aceptan su oferta.
attendance-registers-due = { $count ->
    [one] Hay un registro pendiente
   *[other] Hay { $count } registros pendientes
}
attendance-sessions-ahead = { $count ->
    [one] Hay una sesión próxima
   *[other] Hay { $count } sesiones próximas
}
attendance-sessions-none = No hay sesiones próximas
attendance-sessions-none-text = Las sesiones aparecen aquí en cuanto se le encarga impartirlas.
attendance-sessions-more = { $count ->
    [one] Hay otra sesión más adelante.
   *[other] Hay otras { $count } sesiones más adelante.
}
attendance-sessions-past = Sesiones pasadas
attendance-join = Conectarse en línea
attendance-now = Ahora:
attendance-next = Próxima sesión:
attendance-is-now = En curso
attendance-nothing-next = No hay ninguna sesión programada por ahora
attendance-nothing-next-text = Las nuevas sesiones aparecen aquí y en su calendario en cuanto se programan.
attendance-standing-completed = Ha completado el programa
attendance-standing-text-completed = Su asistencia alcanzó el 80 %. Felicitaciones.
attendance-standing-participated = Ha participado en el programa
attendance-standing-text-participated = La cohorte está cerrada. Consta su participación.
attendance-standing-left = Ha dejado esta cohorte
attendance-standing-text-left = Sus sesiones ya no se muestran. Si es un error, escriba a la organización del programa.
attendance-materials = Materiales
attendance-progress = Asistencia
attendance-progress-of = { $present } de { $counted }
attendance-progress-enough = A este ritmo completará el programa: se requiere asistir al 80 % de las sesiones.
attendance-progress-low = Es menos del 80 % de las sesiones, que se requiere para completar el programa.
attendance-progress-excused = { $count ->
    [one] Una ausencia justificada no cuenta.
   *[other] { $count } ausencias justificadas no cuentan.
}
attendance-progress-none = Todavía no cuenta ninguna sesión. Para completar el programa se requiere asistir al 80 % de las sesiones.
attendance-colleagues = Su cohorte
attendance-cohort-title = { $count ->
    [one] Participa una persona
   *[other] Participan { $count } personas
}
attendance-cohort-caption = { $count ->
    [one] Se ha completado un registro; las ausencias justificadas no cuentan
   *[other] Se han completado { $count } registros; las ausencias justificadas no cuentan
}
attendance-state = Estado
attendance-present-of = Presencias
attendance-n-of-m = { $present } de { $counted }
attendance-standing = Situación
attendance-below = Menos del 80 %
attendance-leaving = Anotar la salida de esta persona
attendance-leaving-note = Anotar
attendance-reason = Motivo
attendance-reason-hint = Se conserva con la participación; solo lo ven las personas responsables del programa
attendance-reason-needed = Escriba el motivo, de { $most } caracteres como máximo
attendance-close = Cerrar la cohorte
attendance-close-lead = El resultado de cada persona se desprende de los registros y es definitivo. Después ya no se podrán modificar los registros.
attendance-close-not-yet = Todavía no se puede cerrar la cohorte
attendance-missing-nothing = No se ha celebrado ninguna sesión.
attendance-missing-ahead = { $count ->
    [one] Una sesión no ha terminado.
   *[other] { $count } sesiones no han terminado.
}
attendance-missing-registers = { $count ->
    [one] Falta un registro.
   *[other] Faltan { $count } registros.
}
attendance-completing = { $count ->
    [one] Programa completado: una persona
   *[other] Programa completado: { $count } personas
}
attendance-participating = { $count ->
    [one] Participación: una persona
   *[other] Participación: { $count } personas
}
flash-register-saved = El registro está guardado.
flash-member-left = La salida ha quedado anotada.
flash-cohort-closed = La cohorte está cerrada.
illegal-register-cancelled = Esta sesión está cancelada; no tiene registro.
illegal-register-early = El registro se abre 30 minutos antes de que comience la sesión.
illegal-register-closed = La cohorte está cerrada; sus registros ya no se pueden modificar.
illegal-cohort-unfinished = Todavía no se puede cerrar la cohorte: quedan sesiones por celebrar, faltan registros o nadie participa.
illegal-membership-step = Esta persona ya no participa, por lo que el paso no es posible. Abra de nuevo la cohorte para ver la situación.
denied-attendance-not-yours = Este registro lo completan quien imparte la sesión y las personas responsables del programa.
denied-attendance-not-manager = El seguimiento de la cohorte corresponde a las personas responsables de este programa.
attendance-fellowships = Mis becas
attendance-next-at = Próxima sesión: { $at }
attendance-own-sessions = Mis sesiones
attendance-session-at = { $at }
attendance-all-sessions = Todas mis sesiones
attendance-until = hasta las { $at }
