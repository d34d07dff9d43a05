# The release, the offers and their answers.
offers-release-title = Comunicación de las decisiones
offers-release-ready = { $count ->
    [one] Se informará a una persona
   *[other] Se informará a { $count } personas
}
offers-release-done = { $count ->
    [one] Se informó a una persona
   *[other] Se informó a { $count } personas
}
offers-release-blocked = Las decisiones aún no pueden comunicarse
offers-release-by = Comunicadas por
offers-release-once = La comunicación da a conocer todas las decisiones a la vez y no puede deshacerse.
offers-count-selected = solicitudes seleccionadas, cada una con una oferta
offers-count-places = { $places } plazas
offers-count-reserve = en la lista de reserva
offers-count-not-selected = no seleccionadas
offers-count-mails = correos electrónicos
offers-follow = Seguir las ofertas
offers-blocked-why = Lo que falta
offers-blocked-nobody = No hay ninguna solicitud seleccionada.
offers-blocked-withdrawn = { $count ->
    [one] Una solicitud seleccionada se ha retirado: decida otra cosa para ella.
   *[other] { $count } solicitudes seleccionadas se han retirado: decida otra cosa para ellas.
}
offers-blocked-held = { $count ->
    [one] Una solicitud seleccionada tiene una verificación pendiente o no cumplida.
   *[other] { $count } solicitudes seleccionadas tienen una verificación pendiente o no cumplida.
}
offers-release-deadline = Las personas seleccionadas pueden responder hasta el
offers-release-button = Comunicar las decisiones
offers-release-not-yet = Todavía no
offers-title = Su oferta
offers-open-title = Se le ofrece una plaza
offers-open-from-reserve = Ha quedado libre una plaza y usted es la siguiente persona de la lista de reserva.
offers-open-until = Responda a más tardar el
offers-next = Qué ocurre después
offers-next-accept = Si acepta, pasa a formar parte de la cohorte de esta edición y sus páginas muestran sus sesiones.
offers-next-decline = Si la rechaza, la plaza pasa a una persona de la lista de reserva.
offers-next-silence = Si no responde dentro del plazo, la oferta vence.
offers-accept = Aceptar la plaza
offers-decline = Rechazar
offers-accepted-title = Ha aceptado la plaza
offers-accepted-text = Le damos la bienvenida. Los pasos siguientes figuran en sus páginas personales.
offers-declined-title = Ha rechazado la plaza
offers-declined-reason = Su motivo:
offers-declined-undo = Puede revocar el rechazo hasta que la plaza se ofrezca a una persona de la lista de reserva, a más tardar el
offers-reopen = Revocar mi rechazo
offers-declined-gone = El rechazo ya no puede revocarse. Gracias por informarnos.
offers-expired-title = La oferta ha vencido
offers-expired-text = El plazo de respuesta terminó el
offers-withdrawn-title = La oferta se ha retirado
offers-withdrawn-text = La plaza ya no está reservada para usted. Escriba a la organización si tiene preguntas.
offers-to-application = Su solicitud
offers-when = Fechas
offers-where = Lugar
offers-decline-title = ¿Rechazar la plaza?
offers-decline-text = La plaza podrá ofrecerse a otra persona. Puede revocar su rechazo hasta entonces, a más tardar el
offers-reason = Motivo principal
offers-reason-hint = Los motivos se cuentan para facilitar la participación en la próxima edición
offers-note = Con sus propias palabras
offers-decline-confirm = Rechazar la plaza
offers-decline-back = Conservar la oferta
offers-none = Todavía no hay ofertas
offers-empty = Las ofertas llegan con la comunicación de las decisiones
offers-empty-text = Cuando se comunican las decisiones, se ofrece una plaza a cada persona seleccionada.
offers-fact = Plazas aceptadas: { $accepted } de { $places }
offers-key-accepted = Aceptadas: { $count }
offers-key-open = Pendientes de respuesta: { $count }
offers-key-free = Libres: { $count }
offers-reserves = { $count ->
    [0] Nadie espera en la lista de reserva.
    [one] Una persona espera en la lista de reserva.
   *[other] { $count } personas esperan en la lista de reserva.
}
offers-status = Oferta
offers-until = Plazo de respuesta
offers-act = Qué hacer
offers-from-reserve = de la lista de reserva
offers-call-up = Llamar a una persona de la lista de reserva
offers-passed-on = Plaza ofrecida a una persona de la lista de reserva
offers-withdraw = Retirar la oferta
offers-call-title = Llamar a una persona de la lista de reserva
offers-call-next = Una persona de la lista de reserva permite cumplir todas las metas
offers-call-none-keeps = Ninguna persona de la lista de reserva permite cumplir todas las metas
offers-call-nobody = Nadie espera en la lista de reserva
offers-call-nobody-text = Todas las personas de la lista tienen una oferta o han retirado su solicitud.
offers-call-text = Se propone la primera persona, en el orden de la lista, con la que se cumplen todas las metas, contando a quienes aceptaron y a quienes aún deben responder.
offers-call-none-text = Puede llamar a alguien de todos modos, indicando un motivo.
offers-call-legend = ¿A quién se ofrece la plaza?
offers-call-is-next = siguiente
offers-call-held = Todavía no puede ser llamado: alguna verificación está pendiente o no se cumple.
offers-call-reason = Motivo, si no es la persona siguiente
offers-call-reason-hint = Se conserva con la oferta
offers-call-button = Ofrecer la plaza
offers-call-taken = Esta plaza no está libre
offers-call-taken-text = Está ocupada o ya se ha ofrecido a una persona de la lista de reserva.
offers-withdraw-title = ¿Retirar esta oferta?
offers-withdraw-text = Se informa a la persona por correo electrónico y la plaza queda libre. No se puede deshacer.
offers-withdraw-reason = Motivo
offers-withdraw-reason-hint = Para el expediente; no se envía
offers-withdraw-button = Retirar la oferta
offers-reason-choose = Elija el motivo principal
offers-note-long = Acorte su texto a { $max } caracteres como máximo
offers-reason-needed = Indique un motivo, de 1000 caracteres como máximo
offers-reason-not-next = Indique un motivo, de 1000 caracteres como máximo: no es la persona siguiente
offers-choose-reserve = Elija a una persona
flash-decisions-released = Las decisiones se han comunicado.
flash-offer-accepted = Ha aceptado la plaza.
flash-offer-declined = Ha rechazado la plaza.
flash-offer-reopened = Su rechazo se ha revocado.
flash-reserve-called-up = La plaza se ha ofrecido a la persona de la lista de reserva.
flash-offer-withdrawn = La oferta se ha retirado.
denied-offer-not-yours = Solo puede responder la persona a quien se ofrece la plaza.
illegal-release-blocked = Las decisiones aún no pueden comunicarse: la página de comunicación indica lo que falta.
illegal-offer-step = Este paso no es posible en la situación actual de la oferta. Abra la oferta de nuevo.
illegal-offer-expired = El plazo de esta oferta ha vencido. Escriba a la organización.
illegal-offer-answered = Esta oferta ya se ha respondido o se ha retirado.
illegal-offer-place-gone = La plaza ya se ha ofrecido a una persona de la lista de reserva.
illegal-offer-place-held = Esta plaza sigue ocupada: no está libre.
illegal-not-a-reserve = Esta persona no espera en la lista de reserva.
illegal-offer-application-withdrawn = Su solicitud está retirada. Escriba a la organización si tiene preguntas.
illegal-reserve-check-open = Alguna verificación de esta solicitud está pendiente o no se cumple, por lo que no se le puede ofrecer una plaza. Aclárela antes en su página de examen.
offers-mail-greeting = A la atención de { $name }:
offers-mail-until = Responda a más tardar el
offers-mail-answer = Acepte o rechace aquí:
offers-mail-see = Consulte la situación de su solicitud:
offers-mail-undo = Puede revocar el rechazo hasta que la plaza se ofrezca a una persona de la lista de reserva, a más tardar el
offers-mail-reference = Referencia: { $reference }
offers-mail-from-reserve-subject = Ha quedado libre una plaza para usted: { $edition }
offers-mail-from-reserve-text = Ha quedado libre una plaza en { $edition } y nos complace ofrecérsela.
offers-mail-accepted-subject = Ha aceptado su plaza: { $edition }
offers-mail-accepted-text = Ha aceptado su plaza en { $edition }. Le damos la bienvenida.
offers-mail-declined-subject = Ha rechazado su plaza: { $edition }
offers-mail-declined-text = Ha rechazado su plaza en { $edition }. Gracias por informarnos.
offers-mail-withdrawn-subject = Se ha retirado la oferta de una plaza: { $edition }
offers-mail-withdrawn-text = La organización ha retirado la oferta de una plaza en { $edition }. Escríbale si tiene preguntas.
