### The frame of every page and the parts that pages share: templates/layouts and templates/partials.

page-skip = Ir al contenido principal
page-main = Menú principal
page-language = Idioma
page-crumb = Volver
page-sign-out = Cerrar sesión
page-demo = Datos de demostración: todas las personas son ficticias.
page-names = Los nombres de los Estados siguen la lista de las Naciones Unidas y no entrañan juicio alguno sobre su condición jurídica.
page-error = Error:
page-errors = { $count ->
    [one] Hay que corregir una respuesta
   *[other] Hay que corregir { $count } respuestas
}
page-optional = (opcional)
page-change = Modificar
page-no-answer = Aún sin respuesta
page-day = Día
page-month = Mes
page-year = Año
page-words = Palabras: { $n } de { $max }
page-words-over = Palabras: { $n } de { $max }, sobran { $over }
page-words-limit = Palabras: como máximo { $max }
page-kept = Lo que escriba se conserva al guardar.
page-saved = Guardado a las { $time }
page-country-meant = ¿A qué Estado se refiere?
page-country-other = Si no es ninguno de estos, corrija lo que escribió arriba.
page-pager = Continuación de la lista
page-shown = Filas mostradas: { $shown }
page-shown-of = Filas mostradas: { $shown } de { $total }
page-first = Volver al principio
page-next = Página siguiente
page-hidden = oculto
page-said-in = (texto en { $language })
page-select-all = Seleccionar todas las filas
page-selected = Filas seleccionadas: { $n }
