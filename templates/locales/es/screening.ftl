# Screening: checks with their reasons, findings one by one and in bulk. The sentences screening-why-* also serve the public eligibility check.
screening-title = Examen de admisibilidad
screening-heading = { $count ->
    [one] Una solicitud por examinar
   *[other] { $count } solicitudes por examinar
}
screening-tabs = Por resultado
screening-heading-shortlisted = { $count ->
    [one] Una solicitud preseleccionada y sus verificaciones
   *[other] { $count } solicitudes preseleccionadas y sus verificaciones
}
screening-heading-screened = { $count ->
    [one] Una solicitud examinada y sus verificaciones
   *[other] { $count } solicitudes examinadas y sus verificaciones
}
screening-held-text = Una solicitud solo se selecciona si cumple todas las verificaciones. Ábrala para anotar lo que haya comprobado, con un motivo.
screening-tab-pass = Todos los requisitos cumplidos: { $count }
screening-tab-fail = Algún requisito no cumplido: { $count }
screening-tab-unknown = Algún requisito por verificar: { $count }
screening-standing-pass = Se cumplen todos los requisitos
screening-standing-fail = Al menos un requisito no se cumple
screening-standing-unknown = Al menos un requisito está por verificar
screening-applicant = Nombre
screening-ref = Referencia
screening-state = Estado
screening-open = Por examinar
screening-all-met = Todos cumplidos
screening-empty = No hay nada pendiente aquí
screening-empty-text = Las solicitudes presentadas figuran aquí hasta que se determine su admisibilidad.
screening-find-all = Declararlas todas admisibles
screening-preview-note = Primero verá una vista previa. No se envía ningún correo. Puede deshacer la acción durante diez minutos.
screening-undo = Deshacer
screening-undo-text = Las conclusiones quedaron registradas. Puede deshacerlas durante diez minutos.
screening-undo-unknown = No hay nada que deshacer.
screening-case-title = Examen de { $reference }
screening-status = Situación:
screening-checks = Requisitos de admisibilidad
screening-by-staff = Decisión del personal, el
screening-rule-said = La verificación automática indica:
screening-override = Decidir de otro modo
screening-override-save = Guardar la decisión
screening-outcome = Resultado que se aplica
screening-outcome-needed = Elija el resultado que se aplica
screening-choose = Elegir
screening-reason = Motivo
screening-reason-hint = Lo que vio o leyó, para que otras personas lo entiendan dentro de un año
screening-reason-needed = Indique el motivo
screening-reason-long = Use como máximo { $most } caracteres
screening-finding = Conclusión
screening-no-mail = En esta etapa no se informa a la persona solicitante.
screening-unknown-note = Un requisito por verificar no impide esta conclusión, pero sí la selección.
screening-failed-note = Para declarar admisible esta solicitud, decida antes de otro modo sobre el requisito no cumplido.
screening-find-eligible = Declarar admisible
screening-find-ineligible = Declarar no admisible
screening-reopen = Volver al examen
screening-reason-code = El requisito que no se cumple
screening-reason-code-needed = Elija el requisito que no se cumple
screening-act-needed = Elija la conclusión
screening-preview-title = Vista previa
screening-preview-eligible = { $count ->
    [one] Una solicitud se declararía admisible
   *[other] { $count } solicitudes se declararían admisibles
}
screening-preview-ineligible = { $count ->
    [one] Una solicitud se declararía no admisible
   *[other] { $count } solicitudes se declararían no admisibles
}
screening-preview-reason = Requisito que no se cumple:
screening-preview-changed = La situación ha cambiado entretanto. Revise de nuevo la lista y confirme.
screening-preview-later = Son demasiadas para una sola vez. Quedan para después: { $count }
screening-preview-moving = Estas solicitudes cambian
screening-preview-more = Y otras que no se muestran: { $count }
screening-preview-stay = Sin cambios: { $count }
screening-preview-staying = Estas solicitudes no cambian
flash-screening-done = Las conclusiones quedaron registradas.
flash-screening-found = La conclusión quedó registrada.
flash-screening-nothing = No quedaba nada por cambiar.
flash-screening-overridden = Su decisión sobre el requisito se aplica desde ahora.
flash-screening-undone = Las conclusiones se han deshecho.
illegal-screening-failed = Un requisito no se cumple. Decida antes de otro modo sobre él, indicando un motivo.
illegal-screening-undo-late = Han pasado los diez minutos. Abra cada solicitud para deshacer la conclusión.
screening-why-documents = Todavía no se pueden recibir documentos aquí.
screening-why-references = Todavía no se pueden recibir referencias aquí.
screening-why-nationality-pass = El Estado figura en la lista de esta edición.
screening-why-nationality-fail = El Estado no figura en la lista de esta edición en la fecha límite.
screening-why-nationality-unknown = No se indica la nacionalidad.
screening-why-official-pass = Ejerce función pública o actúa por delegación del Gobierno.
screening-why-official-fail = No ejerce función pública ni actúa por delegación del Gobierno.
screening-why-official-unknown = No se indica si ejerce función pública.
screening-why-nominated-pass = El Estado ha designado a esta persona.
screening-why-nominated-late = El Estado ha designado a esta persona fuera de plazo.
screening-why-nominated-route = La designación llegó por una vía no admitida en esta edición.
screening-why-nominated-missing = No se recibió ninguna designación del Estado dentro del plazo.
screening-why-nominated-awaited = Aún no ha llegado la designación del Estado.
screening-why-nominated-unknown = La designación del Estado se verifica después de presentar la solicitud.
screening-why-in_time-pass = Presentada antes del cierre de la convocatoria.
screening-why-in_time-fail = Presentada después del cierre de la convocatoria.
screening-why-in_time-unknown = Aún no presentada.
screening-why-seniority-pass = El nivel del puesto es uno de los que pide esta edición.
screening-why-seniority-fail = El nivel del puesto no es de los que pide esta edición.
screening-why-seniority-unknown = No se indica el nivel del puesto.
screening-why-experience-pass = Los años de experiencia son suficientes.
screening-why-experience-fail = Años de experiencia: { $has }. Exigidos: { $needed }.
screening-why-experience-cyber-fail = Años de experiencia en la materia: { $has }. Exigidos: { $needed }.
screening-why-experience-unknown = No se indican los años de experiencia.
screening-why-language-pass = Nivel { $level } en un idioma de esta edición.
screening-why-language-fail = Mejor nivel en un idioma de esta edición: { $level }. Exigido: { $needed }.
screening-why-language-none = No se menciona ningún idioma de esta edición. Nivel exigido: { $needed }.
screening-why-language-unknown = No se indican idiomas ni niveles.
screening-why-attends-pass = Asiste a todo el programa.
screening-why-attends-fail = No puede asistir a todo el programa.
screening-why-attends-unknown = La asistencia no está confirmada.
screening-why-no_recent_award-pass = Ninguna beca de este programa en los últimos años.
screening-why-no_recent_award-fail = Una beca de este programa en los últimos años computados: { $years }.
screening-why-no_recent_award-unknown = Aún no se han comprobado las becas anteriores.
screening-why-nominations_per_state-pass = Dentro del límite de designaciones por Estado.
screening-why-nominations_per_state-fail = Orden entre las personas designadas por el Estado: { $place }. Máximo: { $most }.
screening-why-nominations_per_state-unknown = El Estado aún no ha designado a esta persona.
screening-why-women_only-pass = La declaración de la persona corresponde a esta edición.
screening-why-women_only-fail = Esta edición está reservada a mujeres.
screening-why-women_only-unknown = La persona no lo ha indicado; nunca se deduce.
screening-why-no_relative-pass = Ningún familiar cercano entre el personal o quienes evalúan.
screening-why-no_relative-fail = Un familiar cercano forma parte del personal o de quienes evalúan.
screening-why-no_relative-unknown = No se indica si hay un familiar cercano.
