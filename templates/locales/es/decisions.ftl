# Prepared decisions, and the mails of the release.
decisions-none = No hay decisiones preparadas
decisions-prepared = Estas decisiones están preparadas y aún no se conocen fuera
decisions-known = Estas decisiones se han comunicado
decisions-empty = Todavía no se ha decidido nada
decisions-empty-text = Conserve un escenario en el tablero de selección y utilícelo. Así se prepara una decisión para cada solicitud examinada.
decisions-to-selection = Abrir el tablero de selección
decisions-quiet = Ninguna persona solicitante ve ni recibe nada antes de la comunicación de las decisiones.
decisions-broken = Las solicitudes seleccionadas ya no cumplen estas metas
decisions-undecided = { $count ->
    [one] Una solicitud no tiene decisión.
   *[other] { $count } solicitudes no tienen decisión.
}
decisions-held = Alguna verificación está pendiente o no se cumple
decisions-held-text = Esta solicitud no puede seleccionarse hasta que se aclare.
decisions-held-link = Ver las verificaciones
decisions-complete = Preparar «no seleccionada» para estas solicitudes
decisions-unscreened = { $count ->
    [one] Una solicitud aún no se ha examinado.
   *[other] { $count } solicitudes aún no se han examinado.
}
decisions-to-screening = Examinarlas
decisions-to-release = Ir a la comunicación de las decisiones
decisions-position = Orden
decisions-name = Nombre
decisions-note = Nota
decisions-no-score = ninguna
decisions-none-of-kind = No hay decisiones de este tipo.
decisions-to-application = Leer la solicitud
decisions-released-no-change = Las decisiones se han comunicado y ya no pueden modificarse. Lo que sigue son ofertas.
decisions-change = Lo que decide el comité
decisions-breaks = Metas que no se cumplirían:
decisions-keeps = Cumple todas las metas
decisions-reason = Motivo
decisions-reason-hint = En palabras del comité; se conserva con la decisión
decisions-save = Guardar la decisión
decisions-history = Historial
decisions-step-prepare = Preparada
decisions-step-change = Modificada por el comité
decisions-step-release = Comunicada
decisions-kind-needed = Elija una decisión
decisions-reason-needed = Indique un motivo, de 1000 caracteres como máximo
flash-decisions-prepared = Las decisiones están preparadas. Nadie de fuera las ve.
flash-decisions-completed = Las decisiones que faltaban están preparadas.
flash-decision-changed = La decisión se ha modificado.
illegal-decisions-released = Las decisiones de esta edición se han comunicado: ya no pueden modificarse. Continúe con las ofertas.
illegal-decision-check-open = Alguna verificación de esta solicitud está pendiente o no se cumple, por lo que no puede seleccionarse. Aclárela antes en su página de examen.
decisions-mail-selected-subject = Se le ofrece una plaza: { $edition }
decisions-mail-selected-text = Nos complace ofrecerle una plaza en { $edition }.
decisions-mail-reserve-subject = Usted está en la lista de reserva: { $edition }
decisions-mail-reserve-text = Usted está en la lista de reserva de { $edition }. Si queda libre una plaza, la ofrecemos a la persona de la lista con la que la cohorte mantiene el equilibrio acordado. Le escribiremos si se trata de usted.
decisions-mail-not-selected-subject = Decisión sobre su solicitud: { $edition }
decisions-mail-not-selected-text = Lamentamos no poder ofrecerle una plaza en { $edition }. Hubo más solicitudes buenas que plazas. Puede volver a presentar una solicitud.
