# Before the first page
apply-start-title = Presentar una solicitud
apply-start = Comenzar la solicitud
apply-start-lead = La solicitud consta de las partes siguientes. Puede completarlas en cualquier orden y a lo largo de varios días.
apply-start-saved = Cada página se guarda al salir de ella. Puede continuar en otra computadora: inicie sesión con la misma dirección de correo electrónico.
apply-start-blind = Quienes evalúan ven su motivación, su proyecto y su experiencia. No ven su nombre, su nacionalidad, su empleador ni su género.
apply-start-check = Compruebe primero si puede presentar una solicitud
apply-back-to-call = Volver a la convocatoria
apply-hand-in-by = Fecha límite de presentación
apply-over = Este plazo ha vencido.

# The task list
apply-tasks-title = Su solicitud
apply-parts-done = Partes completas: { $done } de { $total }
apply-last-saved = Todo lo que ha escrito está guardado. Guardado por última vez: { $at }
apply-kept-apart = Se conserva aparte de su solicitud. Quienes evalúan no lo ven nunca.
apply-hand-in = Presentación
apply-task-ready = Lista para presentar
apply-task-not-ready = Aún incompleta
apply-reference = Referencia
apply-begun = Comenzada el
apply-applicant = Presentada por

# A page of questions
apply-part = parte { $part } de { $parts }
apply-save-anyway = Guardar lo que he escrito
apply-stale-title = Esta página se ha guardado entretanto en otro lugar
apply-stale-text = No se ha sobrescrito nada. Esto es lo que está guardado; lo que ha escrito figura en el formulario siguiente.
apply-stale-keep = Conservar lo guardado y descartar lo que he escrito aquí

# Check the answers
apply-answers-title = Revise sus respuestas y presente la solicitud
apply-answers-lead = Su solicitud está completa. Léala una vez más y preséntela al final de esta página.
apply-answers-missing = Respuestas que debe corregir antes de presentar: { $count }
apply-answers-changed = Sus respuestas cambiaron después de abrir esta página, quizá en otra ventana. No se ha presentado nada. Léalas de nuevo y presente la solicitud.
apply-hand-in-text = Después de presentarla no podrá cambiar sus respuestas. Podrá retirar la solicitud y anular la retirada hasta el cierre de la convocatoria.
apply-hand-in-button = Presentar la solicitud

# The receipt
apply-receipt-title = Su solicitud se ha recibido
apply-receipt-lead = Indique esta referencia cuando nos escriba:
apply-handed-in-at = Presentada el
apply-checksum = Suma de verificación (SHA-256)
apply-receipt-next = En la página de su solicitud siempre verá los pasos siguientes y sus fechas.
apply-receipt-mail = También hemos enviado este recibo a
apply-receipt-save = Imprima o guarde esta página para su archivo.
apply-receipt-copy = Descargar las respuestas en un archivo
apply-receipt-link = Recibo y copia íntegra
apply-status-link = Estado de la solicitud
apply-call-link = La convocatoria

# Too late
apply-closed-title = La convocatoria se cerró antes de que esto llegara
apply-closed-at = Cierre de la convocatoria
apply-arrived-at = Llegada de su envío
apply-closed-kept = Lo que guardó antes sigue almacenado.
apply-closed-typed = Lo que había escrito en esta página
apply-write-to = ¿Preguntas? Escriba a

# Where an application stands
apply-status-draft = Borrador
apply-status-draft-title = Su solicitud es un borrador
apply-status-draft-text = Todavía no se ha presentado.
apply-status-not-handed-in = No presentada
apply-status-not-handed-in-title = Esta solicitud no se presentó
apply-status-not-handed-in-text = La convocatoria se cerró antes de que se presentara el borrador, por lo que no participa en la selección. El borrador se conserva; puede presentarse a la próxima edición.
apply-status-considered = En examen
apply-status-considered-title = Estamos examinando su solicitud
apply-status-considered-text = Por ahora no tiene que hacer nada.
apply-status-withdrawn = Retirada
apply-status-withdrawn-title = Usted retiró esta solicitud
apply-status-withdrawn-text = Ya no participa en la selección.
apply-status-not-eligible = No admisible
apply-status-not-eligible-title = Su solicitud no cumple los requisitos de esta convocatoria
apply-status-not-eligible-text = No ha podido seguir examinándose. Los requisitos figuran en la convocatoria. Puede presentarse a otra edición.
apply-status-not-selected = No seleccionada
apply-status-not-selected-title = Su solicitud no ha sido seleccionada para esta edición
apply-status-not-selected-text = Hubo más solicitudes buenas que plazas. Puede presentarse a otra edición; conservamos sus datos para usted.
apply-status-reserve = En la lista de reserva
apply-status-reserve-title = Usted está en la lista de reserva
apply-status-reserve-text = Si queda libre una plaza, se le podrá ofrecer: la elección depende del equilibrio de la cohorte y no de un orden fijo. Le escribiremos de inmediato.
apply-status-selected = Seleccionada
apply-status-selected-title = Su solicitud ha sido seleccionada
apply-status-selected-text = Recibirá la oferta de una plaza. Le escribiremos en cuanto pueda responder.
apply-status-offer-open = Oferta a la espera de su respuesta
apply-status-offer-open-title = Se le ofrece una plaza
apply-status-offer-open-text = Acéptela o rechácela antes de la fecha indicada aquí.
apply-status-accepted = Plaza aceptada
apply-status-accepted-title = Ha aceptado su plaza
apply-status-accepted-text = Los pasos siguientes figuran en sus páginas personales.
apply-status-declined = Plaza rechazada
apply-status-declined-title = Ha rechazado su plaza
apply-status-declined-text = Gracias por informarnos. La oferta indica si todavía puede revocar el rechazo.
apply-status-offer-expired = Oferta vencida
apply-status-offer-expired-title = Su oferta ha vencido
apply-status-offer-expired-text = No se respondió a tiempo. La plaza puede pasar a una persona de la lista de reserva.
apply-status-offer-withdrawn = Oferta retirada
apply-status-offer-withdrawn-title = Su oferta se ha retirado
apply-status-offer-withdrawn-text = La plaza ya no está reservada para usted. Escríbanos si tiene preguntas.
apply-decisions-by = Recibirá noticias nuestras a más tardar el { $date }, sea cual sea la decisión. Todas las decisiones se comunican al mismo tiempo.
apply-decisions-undated = La fecha de las decisiones aún no está fijada. Recibirá noticias nuestras, sea cual sea la decisión; todas las decisiones se comunican al mismo tiempo.
apply-decision-by = Decisión a más tardar el
apply-answer-by = Plazo de respuesta
apply-to-offer = Leer y responder la oferta
apply-step-start = Comenzada
apply-step-submit = Presentada
apply-step-withdraw = Retirada por usted
apply-step-reinstate = Retirada anulada
apply-step-return = Devuelta para modificarla
apply-step-decided = Decisión comunicada
apply-step-considered = Verificación y evaluación
apply-step-considered-text = Se comprueban los requisitos de la convocatoria y quienes evalúan leen lo que pueden ver. No se decide nada hasta comparar todas las solicitudes.
apply-step-decision = Decisión
apply-step-begins = Comienzo del programa

# Withdrawing
apply-withdraw = Retirar la solicitud
apply-withdraw-title = ¿Retirar su solicitud?
apply-withdraw-lead = Dejará de participar en la selección. Sus respuestas y su recibo se conservan.
apply-withdraw-declines = La plaza que se le ofrece se rechaza al mismo tiempo y podrá ofrecerse a otra persona.
apply-undo-until = Puede anular la retirada hasta el cierre de la convocatoria: { $at }
apply-undo-never = No podrá anular la retirada.
apply-undo = Anular la retirada
apply-reason-label = ¿Por qué retira su solicitud?
apply-reason-hint = Nos ayuda a mejorar el programa y no cambia nada para usted
apply-reason-too-long = Acorte el motivo. Caracteres: { $length }, máximo { $max }
apply-withdraw-button = Retirar
apply-needs-title = Necesidades de accesibilidad
apply-needs-text = Se guardan aparte y nunca intervienen en la selección. Cada consulta queda registrada con su nombre y el motivo.
apply-needs-purpose = ¿Para qué las necesita?
apply-needs-travel = Viaje y alojamiento
apply-needs-sessions = Salas, materiales y sesiones
apply-needs-asked = A petición de la persona
apply-needs-choose = Elija para qué las necesita
apply-needs-show = Mostrar las necesidades de accesibilidad
apply-needs-none = No se indicó ninguna
apply-needs-shown = Esta consulta queda registrada. Para verlas otra vez, abra de nuevo esta página.

# Mails
apply-mail-dear = A la atención de { $person }:
apply-mail-received-subject = Solicitud { $reference } recibida
apply-mail-received = Hemos recibido su solicitud: { $edition }.
apply-mail-copy = La copia íntegra de sus respuestas está aquí:
apply-mail-status = Puede consultar en todo momento el estado de su solicitud:
apply-mail-withdrawn-subject = Solicitud { $reference } retirada
apply-mail-withdrawn = Ha retirado su solicitud { $reference }: { $edition }.
apply-mail-undo = Si ha sido un error, puede anular la retirada mientras la convocatoria esté abierta, hasta el { $at }:
apply-mail-reinstated-subject = Solicitud { $reference } restablecida
apply-mail-reinstated = Su solicitud { $reference } participa de nuevo en la selección: { $edition }.

# Messages, refusals
flash-draft-saved = Guardado. Puede volver en cualquier momento hasta el cierre de la convocatoria.
flash-handed-in = Su solicitud se ha presentado.
flash-withdrawn = Su solicitud se ha retirado.
flash-reinstated = Su solicitud participa de nuevo en la selección.
denied-not-yours = Esta solicitud pertenece a otra persona.
denied-not-your-programme = Su cuenta no tiene ninguna función en este programa.
denied-still-a-draft = Esta solicitud aún no se ha presentado; un borrador pertenece solo a quien lo redacta.
denied-already-submitted = Esta solicitud ya se presentó, por lo que sus respuestas no pueden modificarse.
denied-call-closed = La convocatoria está cerrada y ya no se aceptan solicitudes.
denied-call-not-open = La convocatoria aún no está abierta.
denied-not-handed-in = Esta solicitud no se ha presentado, por lo que no hay nada que retirar.
denied-already-withdrawn = Esta solicitud ya se ha retirado.
denied-already-decided = Las decisiones ya se han comunicado, por lo que esto ya no es posible.
denied-not-withdrawn = Esta solicitud no está retirada.
illegal-application-step = La solicitud no puede dar este paso en su estado actual. Abra su página para ver cómo está.

# Home
home-applications = Sus solicitudes
home-no-applications = Aún no ha presentado ninguna solicitud
home-no-applications-text = Elija una convocatoria y compruebe si puede presentarse. Solo lleva dos minutos.
home-to-calls = Ver las convocatorias
home-calls = Convocatorias abiertas
home-hand-in-by = Presentar antes del { $at }
home-begun = Comenzada el { $at }
home-work = Su trabajo
home-desk-hint = Solicitudes, evaluaciones, decisiones y cifras de sus programas
home-queue-hint = Solicitudes que esperan su evaluación
home-sessions-hint = Sesiones que usted imparte y sus registros de asistencia
