# Las palabras de la interfaz. Las claves se describen al principio del archivo inglés.
#
# Términos: programa, edición, convocatoria (call), solicitud (application), presentar, requisito y admisible
# (eligibility), designación (nomination), referencia y persona de referencia (reference, referee), evaluación, asignar,
# inhibición (recusal), nota (mark), puntuación (score), preselección, selección, meta (target), decisión, comunicar
# (release), oferta, rechazar, vencer, cohorte, becario o becaria (fellow), vertiente (track), sesión, registro de
# asistencia, certificado. Trato de usted. Lenguaje inclusivo sin paréntesis: «quienes evalúan», «la persona solicitante».

site-name = Atoll

pager-label = Páginas de la lista
breadcrumb-label = Camino de vuelta

nav-home = Inicio
nav-calls = Convocatorias
nav-curriculum = Plan de estudios
nav-statistics = Estadísticas
nav-method = Método
nav-sign-in = Iniciar sesión
nav-sign-out = Cerrar sesión
nav-my-pages = Mis páginas
nav-account = Cuenta
nav-messages = Mensajes
nav-desk = Panel de trabajo
nav-reviews = Evaluaciones
nav-selection = Selección
nav-decisions = Decisiones
nav-offers = Ofertas
nav-cohort = Cohorte
nav-sessions = Sesiones
nav-queue = Trabajo pendiente

button-save = Guardar
button-save-continue = Guardar y continuar
button-save-later = Guardar y volver más tarde
button-continue = Continuar
button-cancel = Cancelar
button-filter = Filtrar
button-clear = Borrar
button-preview = Vista previa
button-confirm = Confirmar
button-download = Descargar
button-back = Volver

error-prefix = Error:
colon = { ": " }
comma = { ", " }
error-summary-title = { $count ->
    [one] Hay que corregir una respuesta
   *[other] Hay que corregir { $count } respuestas
}
answer-yes = Sí
answer-no = No

empty-filtered-title = Ningún resultado coincide con estos filtros
empty-filtered-text = Quite un filtro para ver más resultados o bórrelos todos.

pager-older = Más antiguos

days-left = { $count ->
    [one] Queda un día
   *[other] Quedan { $count } días
}
hours-left = { $count ->
    [one] Queda una hora
   *[other] Quedan { $count } horas
}

footer-accessibility = Accesibilidad
footer-privacy = Privacidad
footer-contact = Contacto

error-403-title = No tiene permiso para realizar esta acción
error-403-text = Su cuenta no incluye este permiso. Si considera que debería incluirlo, escriba a la organización del programa.
error-404-title = Página no encontrada
error-404-text = No hay nada en esta dirección o usted no tiene acceso a su contenido. Compruebe la dirección o vuelva a empezar desde la página de inicio.
error-409-title = Este paso no es posible en este momento
error-409-text = El paso ya se ha dado o la situación ha cambiado desde que abrió la página. Vuelva a abrir la página para conocer la situación actual.
error-409-stale-title = Esta página ha cambiado entretanto
error-409-stale-text = Se guardó un cambio después de que usted abriera la página. No se ha sobrescrito nada. Vuelva a abrir la página, compare y guarde de nuevo.
error-413-title = El envío es demasiado grande
error-413-text = Lo que ha enviado supera el tamaño que admite esta página. Envíe un archivo más pequeño o un texto más corto.
error-415-title = No se admite este tipo de contenido
error-415-text = Lo enviado no es un formulario de este sitio ni un archivo de un tipo admitido. Vuelva a la página y envíe de nuevo el formulario.
error-422-title = No se puede procesar lo enviado
error-422-text = Vuelva a la página, revise sus respuestas y envíelas de nuevo.
error-429-title = Demasiados intentos
error-429-text = { $seconds ->
    [one] Ha habido muchos intentos en poco tiempo. Vuelva a intentarlo dentro de un segundo.
   *[other] Ha habido muchos intentos en poco tiempo. Vuelva a intentarlo dentro de { $seconds } segundos.
}
error-500-title = Se ha producido un error por nuestra parte
error-500-text = El incidente ha quedado registrado. Lo que guardó anteriormente se conserva. Vuelva a intentarlo dentro de unos minutos.
error-503-title = El servicio está saturado
error-503-text = { $seconds ->
    [one] Su última operación no se ha realizado. Vuelva a intentarlo dentro de un segundo.
   *[other] Su última operación no se ha realizado. Vuelva a intentarlo dentro de { $seconds } segundos.
}
error-home = Ir a la página de inicio
error-quote = Indique este número cuando nos escriba:
error-unknown-language = Este sitio no está disponible en ese idioma. Elija uno de los seis idiomas ofrecidos.
error-stale = Alguien, tal vez usted en otra ventana, guardó un cambio después de que usted abriera la página.
error-unreachable = No se puede acceder a la base de datos en este momento. Lo que guardó antes se conserva.

value-seniority-junior = Nivel inicial
value-seniority-mid = Nivel intermedio
value-seniority-senior = Nivel superior
value-seniority-director = Nivel de dirección

value-track-technical = Técnica
value-track-policy = Políticas públicas
value-track-strategy = Estrategia

value-un_group-african = Estados de África
value-un_group-asia_pacific = Estados de Asia y el Pacífico
value-un_group-eeg = Estados de Europa Oriental
value-un_group-grulac = Estados de América Latina y el Caribe
value-un_group-weog = Estados de Europa Occidental y otros Estados
value-un_group-none = Ningún grupo regional

value-route-mission_new_york = Misión permanente en Nueva York
value-route-mission_geneva = Misión permanente en Ginebra
value-route-foreign_ministry = Ministerio de relaciones exteriores
value-route-line_ministry = Ministerio sectorial
value-route-regional_organisation = Organización regional

value-role-trainer = Formador o formadora
value-role-fellow = Becario o becaria

value-language-en = Inglés
value-language-fr = Francés
value-language-es = Español
value-language-ar = Árabe
value-language-zh = Chino
value-language-ru = Ruso
