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
statistics-share-of = { $share } de mujeres ({ $n } de { $all })
statistics-count-of = { $n } mujeres de { $all }
statistics-table = Cuadro { $n }.
statistics-table-funnel = Etapa alcanzada, por género
statistics-table-applications = Solicitudes, por grupo regional y género
statistics-table-accepted = Plazas aceptadas, por grupo regional y género
statistics-col-stage = Etapa
statistics-col-group = Grupo regional
statistics-col-women = Mujeres
statistics-col-men = Hombres
statistics-col-both = Mujeres y hombres
statistics-col-share = Proporción de mujeres
statistics-col-other = Otro término o no indicado
statistics-col-all = Total
statistics-row-total = Todos los grupos
statistics-chart-note = Número de mujeres y hombres, de quienes indicaron mujer u hombre
statistics-finding-funnel = { $first }: { $a }. { $last }: { $b }.
statistics-finding-applications = El grupo con más solicitudes de mujeres: { $group } ({ $n } de { $all })
statistics-finding-accepted = El grupo con más mujeres con plaza: { $group } ({ $n } de { $all })
statistics-conversion = De una etapa a otra
statistics-conversion-note = De las personas que llegaron a una etapa, cuántas llegaron a la siguiente. Razón de impacto: la menor de las dos tasas dividida por la mayor; por debajo de 0,8 se señala. Cuando ningún resultado con tan pocas personas podría distinguirse del azar (prueba exacta de Fisher), no se extrae ninguna conclusión.
statistics-col-step = Paso
statistics-step = { $from } → { $to }
statistics-col-impact = Razón de impacto
statistics-impact-flagged = por debajo de 0,8
statistics-impact-too-few = demasiado pocas personas para concluir
statistics-rate = { $share } ({ $n } de { $all })
statistics-rate-few = { $n } de { $all }
statistics-withheld = Este cuadro no se publica.
statistics-withheld-why = Contendría un número de 1 a 4, o ese número podría deducirse por resta. Para proteger a las personas, no se publica el cuadro entero.
statistics-method = El método en breve
statistics-method-count = Una solicitud cuenta cuando se presenta y no se retira antes del cierre. Cada persona se cuenta en todas las etapas alcanzadas. Los grupos regionales son los del día del cierre.
statistics-method-shares = La proporción de mujeres se calcula sobre quienes indicaron mujer u hombre. Con menos de 20 personas solo se dan números; de 20 a 49, porcentajes enteros; desde 50, un decimal. Otro término, un género no indicado y un género que se prefirió no indicar se cuentan siempre juntos.
statistics-method-protect = Un cuadro en el que figura un número de 1 a 4, o del que este podría deducirse por resta, solo o junto con otro cuadro, no se publica en absoluto. Una publicación no cambia después de su fecha.
statistics-deadline = Cierre de la convocatoria
statistics-cut-off = Datos al
statistics-groups-as-of = Grupos regionales al
statistics-method-version = Versión del método
statistics-checksum = SHA-256 del archivo CSV:
statistics-cite = Citar
statistics-desk-title = Publicaciones
statistics-desk-lead = Prepare las cifras, léalas como las leerá el público y publíquelas. Se hace una sola vez: una cifra publicada no puede retirarse.
statistics-desk-empty = Prepare una publicación para ver qué puede mostrarse y qué no se publicará. Nadie de fuera la ve.
statistics-prepare = Preparar una publicación
statistics-prepare-again = Contar de nuevo
statistics-prepared = Aún no publicada
statistics-prepared-at = Preparada el
statistics-published = Publicada
statistics-preview-title = Lea antes de publicar
statistics-preview-lead = Esto es lo que verá todo el mundo. Después no cambia.
statistics-preview-withheld = { $count ->
    [0] Se publicarán todos los cuadros.
    [one] No se publicará un cuadro.
   *[other] No se publicarán { $count } cuadros.
}
statistics-confirm = He leído los cuadros. Pueden publicarse y no cambiarán.
statistics-confirm-needed = Confirme que los cuadros pueden publicarse
statistics-publish = Publicar ahora
flash-publication-prepared = Las cifras están contadas. Nadie de fuera las ve todavía.
flash-publication-published = Las cifras son públicas.
denied-not-publisher = Solo quien tiene la función de publicación en este programa puede preparar y publicar cifras. Pídala a la administración.
illegal-publication-call-open = Las cifras se cuentan después del cierre de la convocatoria.
illegal-publication-published = Esta edición ya tiene su publicación. Una publicación no cambia.
illegal-publication-unannounced = Esta edición no está anunciada; nada de ella puede publicarse.
