# Publicaciones de cifras, y cifras publicadas en otros lugares.
statistics-title = Estadísticas
statistics-lead = Quién presenta una solicitud y quién participa. Cada cifra está fechada, es definitiva y no expone a ninguna persona.
statistics-ours = Nuestras publicaciones
statistics-none = Todavía no hay publicaciones
statistics-none-text = Las cifras aparecen aquí cuando una edición se ha cerrado y sus cuadros se han revisado.
statistics-elsewhere = Publicado en otros lugares
statistics-elsewhere-lead = Estas cifras no son nuestras. Se muestran como las da su fuente y nunca se mezclan con las nuestras.
statistics-elsewhere-count = { $fellows ->
    [one] Un becario o becaria.
   *[other] { $fellows } becarios y becarias.
} { $states ->
    [one] Un Estado.
   *[other] { $states } Estados.
}
statistics-elsewhere-gender = Por género, según se publicó
statistics-elsewhere-applicants = Solicitudes
statistics-elsewhere-fellows = Becarios y becarias
statistics-elsewhere-states = Estados
statistics-source = Fuente: { $source }, { $published }.
statistics-kicker = Estadísticas de participación
statistics-frozen = publicación del { $date }
statistics-headline-none = Las cifras de esta edición son demasiado pequeñas para mostrarse
statistics-headline-applied = { $count ->
    [one] Una persona presentó su solicitud
   *[other] { $count } personas presentaron su solicitud
}
statistics-headline-share = Las mujeres representaron el { $share } de quienes presentaron una solicitud
statistics-headline-both = Las mujeres representaron el { $share } de quienes presentaron una solicitud y { $n } de las { $all } personas que aceptaron una plaza
statistics-applications-from = { $count ->
    [one] una solicitud procedente
   *[other] { $count } solicitudes procedentes
} de { $states ->
    [one] un Estado
   *[other] { $states } Estados
}
statistics-bounds = Proporción de mujeres entre todas las personas que presentaron una solicitud: al menos { $least } y como máximo { $most }, sea cual sea el caso de quienes indicaron otro término o no indicaron nada.
statistics-bounds-least = Proporción de mujeres entre todas las personas que presentaron una solicitud: al menos { $least }, sea cual sea el caso de quienes indicaron otro término o no indicaron nada.
statistics-restricted = Solo para mujeres
statistics-restricted-text = Esta edición está abierta solo a mujeres. Sus cifras se publican por separado y nunca se cuentan junto con otras; no se indica ninguna proporción de mujeres.
statistics-tables = Todos los cuadros
statistics-table-cells = { $cells ->
    [one] Una cifra
   *[other] { $cells } cifras
}, { $hidden ->
    [0] ninguna oculta
    [one] una oculta
   *[other] { $hidden } ocultas
}
statistics-hidden-note = Las cifras marcadas como ocultas lo están para proteger a las personas. La marca es la misma, sea cual sea el motivo.
statistics-share-of = { $share } de mujeres ({ $n } de { $all })
statistics-count-of = { $n } mujeres de { $all }
statistics-table = Cuadro { $n }.
statistics-col-stage = Etapa
statistics-col-place = Zona geográfica
statistics-col-development = Grupo de países en desarrollo
statistics-col-seniority = Nivel del puesto
statistics-col-track = Vertiente
statistics-col-group = Grupo regional
statistics-col-women = Mujeres
statistics-col-men = Hombres
statistics-col-both = Mujeres y hombres
statistics-col-share = Proporción de mujeres
statistics-col-other = Otro término o no indicado
statistics-col-all = Total
statistics-finding-highest = Entre los que se muestran con al menos 20 personas, la mayor proporción de mujeres se dio aquí: { $group }, { $share }
statistics-finding-funnel = { $first }: { $a }. { $last }: { $b }.
statistics-conversion = De una etapa a otra
statistics-conversion-note = De las personas que llegaron a una etapa, cuántas llegaron a la siguiente. Razón de impacto: la menor de las dos tasas dividida por la mayor; por debajo de 0,8 se señala. Cuando ningún resultado con tan pocas personas podría distinguirse del azar (prueba exacta de Fisher), no se extrae ninguna conclusión.
statistics-col-step = Paso
statistics-step = { $from } → { $to }
statistics-col-impact = Razón de impacto
statistics-impact-flagged = por debajo de 0,8
statistics-impact-too-few = demasiado pocas personas para concluir
statistics-rate = { $share } ({ $n } de { $all })
statistics-rate-few = { $n } de { $all }
statistics-method = El método en breve
statistics-method-count = Una solicitud cuenta cuando se presenta y no se retira antes del cierre. Cada persona se cuenta en todas las etapas alcanzadas. Los grupos regionales son los del día del cierre.
statistics-method-shares = La proporción de mujeres se calcula sobre quienes indicaron mujer u hombre. Con menos de 20 personas solo se dan números; de 20 a 49, porcentajes enteros; desde 50, un decimal. Otro término, un género no indicado y un género que se prefirió no indicar se cuentan siempre juntos.
statistics-method-protect = Se oculta todo número de 1 a 4, así como toda cifra de la que pudiera deducirse: por resta, combinando varios cuadros, de una etapa a otra o por quien fuera la única persona contada en una cifra. Todo lo que se oculta lleva la misma marca, sea cual sea el motivo. Una publicación no cambia después de su fecha.
statistics-deadline = Cierre de la convocatoria
statistics-cut-off = Datos al
statistics-groups-as-of = Grupos regionales al
statistics-audit = Auditoría
statistics-audit-text = Antes de la publicación se hizo una verificación independiente de los archivos generados, desde el punto de vista de cualquiera que lea las cifras y de cada persona que es la única contada en una de ellas. Dispuso de { $constraints ->
    [one] una restricción
   *[other] { $constraints } restricciones
} sobre { $cells ->
    [one] una cifra
   *[other] { $cells } cifras
}, { $hidden ->
    [0] ninguna de ellas oculta
    [one] una de ellas oculta
   *[other] { $hidden } de ellas ocultas
}, y no permitió deducir ninguna cifra oculta.
statistics-method-version = Versión del método
statistics-cite = Citar
statistics-files = Todos los archivos
statistics-file-archive = Todo en un solo archivo comprimido (ZIP)
statistics-file-xlsx = Hoja de cálculo con todos los cuadros (XLSX)
statistics-file-csv = Cuadro, CSV
statistics-file-csvw = Descripción del cuadro, CSVW
statistics-file-json = Cuadro, JSON-stat 2.0
statistics-file-sdmx = Cuadro, SDMX-CSV 2.0
statistics-file-svg = Gráfico, SVG
statistics-file-derived = Proporciones y tasas, CSV
statistics-file-release = Dimensiones, grupos y cuadros, JSON
statistics-file-certificate = Certificado de la auditoría
statistics-file-sums = Sumas de verificación de todos los archivos
statistics-formats-agree = Todos los formatos coinciden celda por celda.
statistics-verify = Quien tenga los archivos puede repetir la auditoría. Descomprima el archivo ZIP y ejecute:
statistics-kilobytes = { $count } KB
statistics-col-file = Archivo
statistics-col-kind = Contenido
statistics-col-size = Tamaño
statistics-desk-title = Publicaciones
statistics-desk-lead = Prepare las cifras, léalas como las leerá el público y publíquelas. Se hace una sola vez: una cifra publicada no puede retirarse.
statistics-desk-empty = Prepare una publicación para ver qué puede mostrarse y qué se oculta. Nadie de fuera la ve.
statistics-prepare = Preparar una publicación
statistics-prepare-again = Contar de nuevo
statistics-prepared = Aún no publicada
statistics-prepared-at = Preparada el
statistics-published = Publicada
statistics-preview-title = Lea antes de publicar
statistics-preview-lead = Esto es lo que verá todo el mundo. Después no cambia.
statistics-preview-hidden = Cifras ocultas: { $hidden } de { $cells }.
statistics-losses = Lo que se oculta
statistics-col-table = Cuadro
statistics-col-cells = Cifras
statistics-col-hidden = Ocultas
statistics-col-advice = Consejo
statistics-mostly-hidden = Más de la mitad de las cifras están ocultas. Un cuadro menos detallado diría más.
statistics-places = Zonas geográficas del primer cuadro
statistics-places-hint = Cuanto más detalladas sean las zonas, más cifras habrá que ocultar.
statistics-places-country = Estados
statistics-places-sub-region = Subregiones
statistics-places-region = Regiones
statistics-left-out = Desgloses que se omiten
statistics-left-out-hint = Cuando hay pocas solicitudes, un desglose oculta la mayor parte de sus cifras y también cifras de otros cuadros.
statistics-refused = Estas cifras no pueden publicarse
statistics-refused-few = Hay menos de cinco solicitudes. Su número se indica siempre, y un número tan pequeño no debe indicarse. Esta edición queda sin publicación.
statistics-refused-no-state = { $count ->
    [one] Una solicitud no indica ningún Estado. Complétela y vuelva a preparar la publicación.
   *[other] { $count } solicitudes no indican ningún Estado. Complételas y vuelva a preparar la publicación.
}
statistics-refused-unsafe = Se oculte lo que se oculte, podrían deducirse cifras de estos cuadros: { $tables }. Elija zonas menos detalladas y vuelva a preparar la publicación.
statistics-confirm = He leído los cuadros. Pueden publicarse y no cambiarán.
statistics-confirm-needed = Confirme que los cuadros pueden publicarse
statistics-publish = Publicar ahora
flash-publication-prepared = Las cifras están contadas. Nadie de fuera las ve todavía.
flash-publication-published = Las cifras son públicas.
denied-not-publisher = Solo quien tiene la función de publicación en este programa puede preparar y publicar cifras. Pídala a la administración.
illegal-publication-call-open = Las cifras se cuentan después del cierre de la convocatoria.
illegal-publication-published = Esta edición ya tiene su publicación. Una publicación no cambia.
illegal-publication-unannounced = Esta edición no está anunciada; nada de ella puede publicarse.
