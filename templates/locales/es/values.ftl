# Los valores del ámbito, tal como se leen. La concordancia sigue a la solicitud, la oferta o la evaluación.

value-stage-application = Solicitud presentada
value-stage-eligible = Solicitud admisible
value-stage-shortlisted = Preselección
value-stage-selected = Selección
value-stage-accepted = Plaza aceptada
value-stage-completed = Programa completado

value-application-draft = Borrador
value-application-submitted = Presentada
value-application-eligible = Admisible
value-application-ineligible = No admisible
value-application-shortlisted = Preseleccionada
value-application-withdrawn = Retirada

value-rule-nationality = Nacionalidad
value-rule-official = Función pública
value-rule-nominated = Designación por el Estado
value-rule-documents = Documentos
value-rule-in_time = Presentación dentro del plazo
value-rule-seniority = Nivel del puesto
value-rule-experience = Experiencia
value-rule-language = Idioma de la edición
value-rule-attends = Asistencia completa
value-rule-no_recent_award = Sin beca reciente
value-rule-nominations_per_state = Designaciones por Estado
value-rule-women_only = Reservada a mujeres
value-rule-no_relative = Sin familiares cercanos implicados
value-rule-references = Referencias

value-outcome-pass = Se cumple
value-outcome-fail = No se cumple
value-outcome-unknown = Por verificar

value-decision-select = Seleccionada
value-decision-reserve = Lista de reserva
value-decision-not_selected = No seleccionada

value-offer-open = Pendiente de respuesta
value-offer-accepted = Aceptada
value-offer-declined = Rechazada
value-offer-expired = Vencida
value-offer-withdrawn = Retirada

value-decline-employer_refused = El empleador no dio su conformidad
value-decline-other_duties = Otras obligaciones en esas fechas
value-decline-visa_or_travel = Visado o viaje
value-decline-family_or_health = Familia o salud
value-decline-other_programme = Otro programa
value-decline-no_longer_in_post = Ya no ocupa el puesto
value-decline-other = Otro motivo

value-membership-active = En curso
value-membership-completed = Programa completado
value-membership-participated = Participación
value-membership-left = Salida

value-presence-present = Presencia
value-presence-absent = Ausencia
value-presence-excused = Ausencia justificada

value-assignment-assigned = Asignada
value-assignment-draft = Borrador
value-assignment-handed_in = Entregada
value-assignment-recused = Inhibición
value-assignment-cancelled = Anulada

value-pillar-threats = Amenazas
value-pillar-norms = Normas de comportamiento responsable de los Estados
value-pillar-international_law = Derecho internacional
value-pillar-cbms = Medidas de fomento de la confianza
value-pillar-capacity_building = Creación de capacidad
value-pillar-governance = Gobernanza y respuesta a incidentes
value-pillar-negotiation = Negociación
value-pillar-gender = Género
