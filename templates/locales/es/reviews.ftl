# Evaluaciones: cola y página del evaluador; tablero, plan, recordatorio, clasificación y preselección del responsable.
review-application = Solicitud
review-applications = Solicitudes
review-application-n = Solicitud { $n }
review-edition = Edición
review-reviewer = Evaluador
review-reviewers = Evaluadores
review-reviewer-n = Evaluador { $n }
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
review-rank = Puesto
review-to-do = Por hacer
review-open = Pendientes
review-weight = ponderación { $n }
review-weight-head = Ponderación
review-mark = Nota
review-criterion = Criterio
review-of-hundred = de 100
review-next = Abrir la solicitud siguiente
review-to-queue = Ir a su cola

review-queue-title = Sus evaluaciones
review-queue-progress = { $done } de { $all } evaluaciones entregadas
review-queue-lead = Primero las evaluaciones pendientes, con el plazo más próximo arriba.
review-queue-empty = No tiene nada asignado
review-queue-empty-text = Cuando un responsable del programa le asigne solicitudes, recibirá un correo y aparecerán aquí.
review-back-to-queue = Su cola: { $done } de { $all }
review-blind = El nombre, el Estado, el empleador, las personas de referencia y el género están ocultos para usted. Los textos libres se muestran tal como los escribió el solicitante.
review-recuse-link = Reconozco a esta persona o no debería evaluar esta solicitud
review-no-answers = El solicitante no respondió a ninguna de las preguntas que ven los evaluadores.
review-your-marks = Sus notas
review-so-far = de 100 por ahora: { $marked } de { $all } criterios con nota en lo que ha guardado
review-note = Comentario sobre este criterio (opcional)
review-note-on = Comentario sobre: { $criterion }
review-comment = Comentario para el comité
review-comment-hint = Lo leen el comité y los responsables del programa. No nombre al solicitante.
review-final = La entrega es definitiva: después, solo un responsable del programa puede reabrir la evaluación.
review-others-later = Verá las puntuaciones de los demás evaluadores cuando haya entregado la suya.
review-hand-in = Entregar
review-save = Guardar borrador
review-yours = Su evaluación
review-others = Otros evaluadores
review-others-none = Todavía no se ha entregado otra evaluación de esta solicitud.
review-is-final = Una evaluación entregada no puede modificarse. Escriba al responsable del programa si fuera necesario.
review-state-closed = Esta solicitud se retiró o ya no está en evaluación. No le queda nada por hacer aquí.
review-state-recused = Usted se abstuvo en esta solicitud. Está oculta para usted.
review-state-cancelled = Este encargo se retiró. No le queda nada por hacer aquí.
review-mark-needed = Elija una nota de 0 a 4
review-mark-missing = Cada criterio necesita una nota de 0 a 4.
review-text-too-long = Acorte el texto a { $max } caracteres como máximo
review-comment-too-long = Acorte el comentario a { $max } palabras como máximo

review-recusal-title = Abstenerse en la solicitud { $n }
review-recusal-lead = Absténgase si conoce al solicitante o si algo pudiera hacer que su juicio pareciera parcial. Nadie se lo reprochará y se buscará otro evaluador.
review-reason = Motivo
review-reason-hint = Lo leen los responsables del programa. Basta una frase.
review-reason-needed = Diga en una frase por qué se abstiene
review-step-back = Abstenerse

review-board-title = Evaluaciones
review-board-progress = { $done } de { $all } evaluaciones asignadas están entregadas
review-board-lacking = { $count ->
    [one] Una evaluación aún no tiene evaluador.
   *[other] { $count } evaluaciones aún no tienen evaluador.
}
review-board-overdue = { $count ->
    [one] Una evaluación va con retraso.
   *[other] { $count } evaluaciones van con retraso.
}
review-board-thirds = { $count ->
    [one] En una solicitud las dos evaluaciones difieren mucho: busque un tercer evaluador.
   *[other] En { $count } solicitudes las dos evaluaciones difieren mucho: busque un tercer evaluador.
}
review-board-empty = Todavía no hay nada que evaluar
review-board-empty-text = Las solicitudes aparecen aquí cuando la verificación las declara admisibles.
review-plan-link = Asignar evaluadores
review-reminder-link = Enviar recordatorios
review-ranking-link = Ver la clasificación
review-rubric = Baremo y ponderaciones
review-nationality = Nacionalidad
review-nationality-missing = No consta
review-assigned = Asignadas
review-drafts = Borradores
review-handed-in = Entregadas
review-recused = Abstenciones
review-no-reviewers = El programa aún no tiene evaluadores. Los añade un administrador.
review-show = Mostrar
review-show-all = Todas
review-show-short = Sin evaluadores suficientes
review-show-third = Con evaluaciones muy distintas
review-show-eligible = Fuera de la preselección
review-show-shortlisted = En la preselección
review-find-third = Buscar un tercer evaluador
review-find-reviewer = Buscar un evaluador
review-nationality-hint = Nadie evalúa una solicitud de su propio Estado. Mientras no conste la nacionalidad, no se asigna nada.
review-nationality-needed = Escriba el nombre de un Estado, por ejemplo Fiji
review-nationality-several = Coinciden varios Estados. Elija uno de ellos

review-plan-title = Asignar evaluadores
review-plan-count = { $count ->
    [one] Se asignaría una evaluación
   *[other] Se asignarían { $count } evaluaciones
}
review-plan-none = No hay nada que asignar
review-plan-lead = Nadie recibe una solicitud de su propio Estado, de su propia organización o en la que se abstuvo. El trabajo se reparte por igual. No se envía nada antes de que usted confirme.
review-plan-shortfalls = { $count ->
    [one] A una solicitud le falta evaluador
   *[other] A { $count } solicitudes les faltan evaluadores
}
review-plan-lacks = { $count ->
    [one] falta un evaluador
   *[other] faltan { $count } evaluadores
}
review-plan-shortfalls-text = No puede pedirse a nadie más que evalúe estas solicitudes. Añada evaluadores al programa o registre las nacionalidades que faltan.
review-plan-mails = { $count ->
    [one] Un evaluador recibe un correo.
   *[other] { $count } evaluadores reciben un correo cada uno.
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
    [one] Un evaluador tiene evaluaciones pendientes
   *[other] { $count } evaluadores tienen evaluaciones pendientes
}
review-reminder-lead = Cada uno recibe un correo con el número de evaluaciones pendientes y el primer plazo.
review-reminder-confirm = { $count ->
    [one] Enviar un recordatorio
   *[other] Enviar { $count } recordatorios
}
review-reminder-empty = Nadie tiene evaluaciones pendientes
review-reminder-empty-text = Todas las evaluaciones asignadas están entregadas, o aún no se ha asignado ninguna.

review-of = Evaluaciones de la solicitud de
review-of-title = Evaluaciones de { $reference }
review-no-score = Sin puntuación hasta que se entreguen las evaluaciones exigidas
review-see-application = Ver la solicitud
review-third-text = Las dos evaluaciones difieren en 37,5 puntos o más. Pida una tercera.
review-nobody-asked = Todavía no se ha pedido a nadie que evalúe esta solicitud.
review-cancel = Retirar el encargo
review-reopen = Reabrir
review-ask-title = Pedir otra evaluación
review-ask = Pedir
review-choose = Elija un evaluador
review-reviewer-needed = Elija un evaluador de la lista
review-asked-already = Ya se pidió a este evaluador
review-nobody-left = No puede pedirse a ningún otro evaluador del programa.
review-refused = { $count ->
    [one] A un evaluador no puede pedírsele
   *[other] A { $count } evaluadores no puede pedírseles
}
review-closed-staff = Esta solicitud se retiró o no está en evaluación. No puede pedirse a nadie que la evalúe.
review-conflict-applicant = El evaluador es el solicitante
review-conflict-nationality = El evaluador tiene la nacionalidad del solicitante
review-conflict-nationality-unknown = No consta la nacionalidad del evaluador o del solicitante
review-conflict-employer = El evaluador y el solicitante tienen el mismo empleador
review-conflict-domain = El evaluador y el solicitante tienen direcciones de la misma organización
review-conflict-recused = El evaluador ya se abstuvo respecto de este solicitante

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
review-top = Línea de corte tras las primeras
review-above = { $count ->
    [one] Una solicitud está por encima de la línea.
   *[other] { $count } solicitudes están por encima de la línea; no se separan puntuaciones iguales.
}
review-shortlist-top = Incluir todas las que están por encima de la línea
review-bulk = Con las elegidas
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
review-lead-shortlist = Pasan a la selección. No se informa a los solicitantes; puede quitarlas de nuevo.
review-lead-unshortlist = Dejan de estar en la selección. No se informa a los solicitantes; puede volver a incluirlas.
review-shortlist-unmoved = { $count ->
    [one] Una de las elegidas ya está así y no cambia.
   *[other] { $count } de las elegidas ya están así y no cambian.
}
review-shortlist-unscored = { $count ->
    [one] Una de ellas aún no tiene puntuación.
   *[other] { $count } de ellas aún no tienen puntuación.
}
review-shortlist-none = No cambiaría nada
review-shortlist-none-text = No se eligió ninguna solicitud, o todas las elegidas ya están así.

review-mail-assigned-subject = Solicitudes por evaluar: { $edition }
review-mail-assigned = { $count ->
    [one] Se le pide que evalúe una solicitud para { $edition }.
   *[other] Se le pide que evalúe { $count } solicitudes para { $edition }.
}
review-mail-due = Le rogamos que las entregue a más tardar el { $date }.
review-mail-how = Las solicitudes están en su cola. Si conoce a un solicitante, absténgase allí.
review-mail-reminder-subject = Evaluaciones pendientes: { $edition }
review-mail-reminder = { $count ->
    [one] Queda una evaluación pendiente para { $edition }.
   *[other] Quedan { $count } evaluaciones pendientes para { $edition }.
}
review-mail-reopened-subject = Se reabrió una evaluación: { $edition }
review-mail-reopened = Un responsable del programa reabrió una de sus evaluaciones para { $edition }. Cambie lo necesario y entréguela de nuevo.
review-mail-cancelled-subject = Ya no se necesita una evaluación: { $edition }
review-mail-cancelled = Un responsable del programa retiró una de las evaluaciones que tenía asignadas para { $edition }. No le queda nada por hacer en ella.

flash-review-saved = Su borrador está guardado.
flash-review-handed-in = Su evaluación está entregada.
flash-review-recused = Se ha abstenido. Esta es la solicitud siguiente, si la hay.
flash-review-assigned = Se ha pedido a los evaluadores y cada uno tiene un correo.
flash-review-reminded = Los recordatorios están en camino.
flash-review-cancelled = El encargo se ha retirado.
flash-review-reopened = La evaluación está abierta de nuevo.
flash-review-shortlisted = La preselección ha cambiado.
denied-review-not-your-programme = Usted no es responsable de este programa.
denied-review-not-yours = Esta evaluación está asignada a otra persona.
denied-review-no-longer-reviewer = Ya no es evaluador de este programa. Escriba a su responsable si debería serlo.
illegal-review-step = Esta evaluación ha avanzado entretanto. Abra la página de nuevo para ver cómo está.
illegal-review-handed-in = Esta evaluación ya está entregada o se retiró el encargo. Ábrala de nuevo para ver cómo está.
illegal-review-closed = Esta solicitud se retiró o ya no está en evaluación.
