# Evaluaciones: la lista y la página de quien evalúa; tablero, plan, recordatorio, clasificación y preselección.
review-application = Solicitud
review-applications = Solicitudes
review-application-n = Solicitud { $n }
review-edition = Edición
review-reviewer = Evaluador o evaluadora
review-reviewers = Equipo de evaluación
review-reviewer-n = Evaluación { $n }
review-due = Plazo
review-due-on = plazo: { $date }
review-overdue = Con retraso
review-status = Situación
review-status-to-do = Por evaluar
review-status-closed = Cerrada
review-your-score = Su puntuación
review-score = Puntuación
review-spread = Diferencia
review-spread-of = las evaluaciones difieren en { $n }
review-reviews = Evaluaciones
review-n-of-m = { $n } de { $m }
review-state = Estado
review-group = Grupo regional
review-rank = Posición
review-to-do = Por hacer
review-open = Pendientes
review-weight = ponderación { $n }
review-weight-head = Ponderación
review-mark = Nota
review-criterion = Criterio
review-of-hundred = de 100
review-next = Abrir la solicitud siguiente
review-to-queue = Ir a sus evaluaciones

review-queue-title = Sus evaluaciones
review-queue-progress = Evaluaciones entregadas: { $done } de { $all }
review-queue-lead = Primero las evaluaciones pendientes, con el plazo más próximo arriba.
review-queue-empty = No tiene nada asignado
review-queue-empty-text = Cuando se le asignen solicitudes, recibirá un correo electrónico y aparecerán aquí.
review-back-to-queue = Sus evaluaciones: { $done } de { $all }
review-blind = El nombre, el Estado, el empleador, las personas de referencia y el género están ocultos para usted. Los textos libres se muestran tal como se escribieron.
review-recuse-link = Reconozco a esta persona o no debería evaluar esta solicitud
review-no-answers = La persona solicitante no respondió a ninguna de las preguntas que se muestran en la evaluación.
review-your-marks = Sus notas
review-so-far = de 100 por ahora; criterios con nota en lo que ha guardado: { $marked } de { $all }
review-note = Comentario sobre este criterio (opcional)
review-note-on = Comentario sobre: { $criterion }
review-comment = Comentario para el comité
review-comment-hint = Lo leen el comité y las personas responsables del programa. No nombre a la persona solicitante.
review-final = La entrega es definitiva: después, solo las personas responsables del programa pueden reabrir la evaluación.
review-others-later = Verá las puntuaciones de las demás evaluaciones cuando haya entregado la suya.
review-hand-in = Entregar
review-save = Guardar el borrador
review-yours = Su evaluación
review-others = Otras evaluaciones
review-others-none = Todavía no se ha entregado otra evaluación de esta solicitud.
review-is-final = Una evaluación entregada no puede modificarse. Escriba a las personas responsables del programa si fuera necesario.
review-state-closed = Esta solicitud se retiró o ya no está en evaluación. No le queda nada por hacer aquí.
review-state-recused = Su inhibición ha quedado registrada. Esta solicitud está oculta para usted.
review-state-cancelled = Este encargo se anuló. No le queda nada por hacer aquí.
review-mark-needed = Elija una nota de 0 a 4
review-mark-missing = Cada criterio necesita una nota de 0 a 4.
review-text-too-long = Acorte el texto a { $max } caracteres como máximo
review-comment-too-long = Acorte el comentario a { $max } palabras como máximo

review-recusal-title = Inhibirse en la solicitud { $n }
review-recusal-lead = Inhíbase si conoce a la persona solicitante o si algo pudiera hacer que su juicio pareciera parcial. Nadie se lo reprochará y la solicitud se asignará a otra persona.
review-reason = Motivo
review-reason-hint = Lo leen las personas responsables del programa. Basta una frase.
review-reason-needed = Diga en una frase por qué se inhibe
review-step-back = Inhibirse

review-board-title = Evaluaciones
review-board-progress = Evaluaciones asignadas y entregadas: { $done } de { $all }
review-board-lacking = { $count ->
    [one] Una evaluación aún no está asignada.
   *[other] { $count } evaluaciones aún no están asignadas.
}
review-board-overdue = { $count ->
    [one] Una evaluación va con retraso.
   *[other] { $count } evaluaciones van con retraso.
}
review-board-thirds = { $count ->
    [one] En una solicitud las dos evaluaciones difieren mucho: pida una tercera.
   *[other] En { $count } solicitudes las dos evaluaciones difieren mucho: pida una tercera.
}
review-board-empty = Todavía no hay nada que evaluar
review-board-empty-text = Las solicitudes aparecen aquí cuando el examen de admisibilidad las declara admisibles.
review-plan-link = Asignar las evaluaciones
review-reminder-link = Enviar recordatorios
review-ranking-link = Ver la clasificación
review-rubric = Pauta de evaluación y ponderaciones
review-nationality = Nacionalidad
review-nationality-missing = No consta
review-assigned = Asignadas
review-drafts = Borradores
review-handed-in = Entregadas
review-recused = Inhibiciones
review-no-reviewers = El programa aún no tiene equipo de evaluación. Lo forma la administración del sitio.
review-show = Mostrar
review-show-all = Todas
review-show-short = Sin suficientes evaluaciones asignadas
review-show-third = Con evaluaciones muy distintas
review-show-eligible = Fuera de la preselección
review-show-shortlisted = En la preselección
review-find-third = Pedir una tercera evaluación
review-find-reviewer = Pedir una evaluación
review-nationality-hint = Nadie evalúa una solicitud de su propio Estado. Mientras no conste la nacionalidad, no se asigna nada.
review-nationality-needed = Escriba el nombre de un Estado, por ejemplo Fiji
review-nationality-several = Coinciden varios Estados. Elija uno de ellos

review-plan-title = Asignar las evaluaciones
review-plan-count = { $count ->
    [one] Se asignaría una evaluación
   *[other] Se asignarían { $count } evaluaciones
}
review-plan-none = No hay nada que asignar
review-plan-lead = Nadie recibe una solicitud de su propio Estado, de su propia organización o en la que se haya inhibido. El trabajo se reparte por igual. No se envía nada antes de que usted confirme.
review-plan-shortfalls = { $count ->
    [one] Falta asignar evaluaciones de una solicitud
   *[other] Falta asignar evaluaciones de { $count } solicitudes
}
review-plan-lacks = { $count ->
    [one] falta una evaluación
   *[other] faltan { $count } evaluaciones
}
review-plan-shortfalls-text = No puede pedirse a nadie más que evalúe estas solicitudes. Añada personas al equipo de evaluación del programa o registre las nacionalidades que faltan.
review-plan-mails = { $count ->
    [one] Una persona recibe un correo electrónico.
   *[other] { $count } personas reciben un correo electrónico cada una.
}
review-plan-confirm = { $count ->
    [one] Asignar una evaluación
   *[other] Asignar { $count } evaluaciones
}
review-plan-new = Nuevas
review-plan-total = En total
review-due-label = Plazo de las evaluaciones
review-due-hint = En cifras, por ejemplo 26 2 2027
review-due-wrong = Escriba un día, un mes y un año que existan
review-due-past = Elija un día que no haya pasado

review-reminder-title = Enviar recordatorios
review-reminder-count = { $count ->
    [one] Una persona tiene evaluaciones pendientes
   *[other] { $count } personas tienen evaluaciones pendientes
}
review-reminder-lead = Cada persona recibe un correo electrónico con el número de evaluaciones pendientes y el primer plazo.
review-reminder-confirm = { $count ->
    [one] Enviar un recordatorio
   *[other] Enviar { $count } recordatorios
}
review-reminder-empty = Nadie tiene evaluaciones pendientes
review-reminder-empty-text = Todas las evaluaciones asignadas están entregadas, o aún no se ha asignado ninguna.

review-of = Evaluaciones de la solicitud de
review-of-title = Evaluaciones de { $reference }
review-no-score = Sin puntuación hasta que se entreguen las evaluaciones requeridas
review-see-application = Ver la solicitud
review-third-text = Las dos evaluaciones difieren en 37,5 puntos o más. Pida una tercera.
review-nobody-asked = Todavía no se ha pedido a nadie que evalúe esta solicitud.
review-cancel = Anular el encargo
review-reopen = Reabrir
review-ask-title = Pedir otra evaluación
review-ask = Pedir
review-choose = Elija a una persona
review-reviewer-needed = Elija a una persona de la lista
review-asked-already = Ya se pidió la evaluación a esta persona
review-nobody-left = No puede pedirse la evaluación a ninguna otra persona del equipo de evaluación.
review-refused = { $count ->
    [one] No puede pedirse la evaluación a una persona
   *[other] No puede pedirse la evaluación a { $count } personas
}
review-closed-staff = Esta solicitud se retiró o no está en evaluación. No puede pedirse a nadie que la evalúe.
review-conflict-applicant = Es la propia persona solicitante
review-conflict-nationality = Tiene la misma nacionalidad que la persona solicitante
review-conflict-nationality-unknown = No consta la nacionalidad de una de las dos personas
review-conflict-employer = Tiene el mismo empleador que la persona solicitante
review-conflict-domain = Las dos personas tienen direcciones de la misma organización
review-conflict-recused = Ya se inhibió respecto de la persona solicitante

review-ranking-title = Clasificación
review-ranking-count = { $count ->
    [one] Una solicitud tiene su puntuación
   *[other] { $count } solicitudes tienen su puntuación
}
review-ranking-shortlisted = { $count ->
    [0] Todavía no hay ninguna solicitud en la preselección.
    [one] Una solicitud está en la preselección.
   *[other] { $count } solicitudes están en la preselección.
}
review-top = Número de solicitudes por encima del límite
review-above = { $count ->
    [one] Una solicitud está por encima del límite.
   *[other] { $count } solicitudes están por encima del límite; no se separan puntuaciones iguales.
}
review-shortlist-top = Preseleccionar todas las que están por encima del límite
review-bulk = Con las solicitudes marcadas
review-act-shortlist = Incluir en la preselección
review-act-unshortlist = Quitar de la preselección
review-ranking-empty = No hay nada que clasificar aquí
review-ranking-empty-text = Las solicitudes admisibles aparecen aquí, con su puntuación en cuanto se entregan sus evaluaciones.
review-shortlist-title = Preselección
review-shortlist-count = { $count ->
    [one] Incluir una solicitud en la preselección
   *[other] Incluir { $count } solicitudes en la preselección
}
review-unshortlist-count = { $count ->
    [one] Quitar una solicitud de la preselección
   *[other] Quitar { $count } solicitudes de la preselección
}
review-lead-shortlist = Estas solicitudes pasan a la selección. No se informa a las personas solicitantes; puede volver a quitarlas.
review-lead-unshortlist = Estas solicitudes dejan de estar en la selección. No se informa a las personas solicitantes; puede volver a incluirlas.
review-shortlist-unmoved = { $count ->
    [one] Una de las solicitudes marcadas ya está así y no cambia.
   *[other] { $count } de las solicitudes marcadas ya están así y no cambian.
}
review-shortlist-unscored = { $count ->
    [one] Una de ellas aún no tiene puntuación.
   *[other] { $count } de ellas aún no tienen puntuación.
}
review-shortlist-none = No cambiaría nada
review-shortlist-none-text = No se marcó ninguna solicitud, o todas las marcadas ya están así.

review-mail-assigned-subject = Solicitudes por evaluar: { $edition }
review-mail-assigned = { $count ->
    [one] Se le pide que evalúe una solicitud para { $edition }.
   *[other] Se le pide que evalúe { $count } solicitudes para { $edition }.
}
review-mail-due = Le rogamos que entregue su trabajo a más tardar el { $date }.
review-mail-how = Las solicitudes figuran en la página de sus evaluaciones. Si conoce a una persona solicitante, inhíbase en la página de su solicitud.
review-mail-reminder-subject = Evaluaciones pendientes: { $edition }
review-mail-reminder = { $count ->
    [one] Queda una evaluación pendiente para { $edition }.
   *[other] Quedan { $count } evaluaciones pendientes para { $edition }.
}
review-mail-reopened-subject = Se reabrió una evaluación: { $edition }
review-mail-reopened = Se ha reabierto una de sus evaluaciones para { $edition }. Cambie lo necesario y entréguela de nuevo.
review-mail-cancelled-subject = Ya no se necesita una evaluación: { $edition }
review-mail-cancelled = Se ha anulado una de las evaluaciones que tenía asignadas para { $edition }. No le queda nada por hacer en ella.

flash-review-saved = Su borrador está guardado.
flash-review-handed-in = Su evaluación está entregada.
flash-review-recused = Su inhibición ha quedado registrada. Esta es la solicitud siguiente, si la hay.
flash-review-assigned = Las evaluaciones están asignadas y cada persona ha recibido un correo electrónico.
flash-review-reminded = Los recordatorios están en camino.
flash-review-cancelled = El encargo se ha anulado.
flash-review-reopened = La evaluación está abierta de nuevo.
flash-review-shortlisted = La preselección ha cambiado.
denied-review-not-your-programme = Usted no es responsable de este programa.
denied-review-not-yours = Esta evaluación está asignada a otra persona.
denied-review-no-longer-reviewer = Ya no forma parte del equipo de evaluación de este programa. Escriba a sus responsables si debería formar parte de él.
illegal-review-step = Esta evaluación ha avanzado entretanto. Abra la página de nuevo para ver cómo está.
illegal-review-handed-in = Esta evaluación ya está entregada o el encargo se anuló. Ábrala de nuevo para ver cómo está.
illegal-review-closed = Esta solicitud se retiró o ya no está en evaluación.
