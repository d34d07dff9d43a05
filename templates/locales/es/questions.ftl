# Words around a question
question-why = Por qué lo preguntamos
question-date-hint = En cifras, por ejemplo 30 6 2028
question-country-hint = Escriba el nombre del país
question-term = El término que usted utiliza

# Rows of languages and referees
question-language = Idioma
question-level = Nivel
question-level-choose = Elija un nivel
question-level-a1 = A1: algunas palabras y frases
question-level-a2 = A2: asuntos cotidianos sencillos
question-level-b1 = B1: temas laborales conocidos
question-level-b2 = B2: debates e informes de su especialidad
question-level-c1 = C1: uso profesional fluido
question-level-c2 = C2: lengua materna o equivalente
question-language-level = { $language }, { $level }
question-language-row = Idioma { $row }
question-referee-row = Persona de referencia { $row }
question-referee-name = Nombre
question-referee-email = Dirección de correo electrónico
question-referee-role = Cargo y de qué conoce su trabajo
question-referee-employer = Esta persona representa a mi empleador actual

# Answers as they are read
question-number = { $number }
question-kept-apart = Respondida. No se muestra aquí y se guarda aparte de la solicitud.
question-referee-is-employer = Representa al empleador actual
question-agreed = Aceptado: { $purpose }
question-not-agreed = No aceptado: { $purpose }

# Where a page stands
question-progress-not-started = Sin empezar
question-progress-in-progress = Incompleto
question-progress-done = Completo

# What to change in an answer
question-needed = Responda: { $label }
question-needed-choice = Elija una respuesta: { $label }
question-needed-choices = Elija al menos una respuesta: { $label }
question-needed-date = Indique una fecha: { $label }
question-needed-language = Indique al menos un idioma y su nivel
question-term-needed = Escriba el término que utiliza o elija otra respuesta
question-consent-needed = Marque esta casilla si está de acuerdo; sin su acuerdo no podemos admitir la solicitud: { $label }
question-again = Responda de nuevo a esta pregunta: { $label }
question-not-an-option = Elija una de las respuestas de la página: { $label }
question-too-many-words =
    Reduzca el texto a { $max ->
        [one] { $max } palabra
       *[other] { $max } palabras
    }: tiene { $words }
question-too-long =
    Reduzca la respuesta a { $max ->
        [one] { $max } carácter
       *[other] { $max } caracteres
    }: tiene { $length }
question-too-large =
    Esta respuesta es demasiado larga para guardarla. Redúzcala a menos de { $max ->
        [one] { $max } carácter
       *[other] { $max } caracteres
    }
question-row-too-long =
    Reduzca este campo de la fila { $row } a { $max ->
        [one] { $max } carácter
       *[other] { $max } caracteres
    }
question-date-day-missing = Indique el día: { $label }
question-date-month-missing = Indique el mes: { $label }
question-date-year-missing = Indique el año: { $label }
question-date-year-short = Escriba el año con cuatro cifras, por ejemplo 2028
question-date-not-real = Indique un día que exista en el calendario: { $label }
question-number-shape = Escriba un número entero en cifras, por ejemplo 4: { $label }
question-number-range = Indique un número entre { $min } y { $max }: { $label }
question-email-shape = Escriba la dirección de correo electrónico completa, por ejemplo nombre@ministerio.example
question-url-shape = Escriba la dirección completa de la página, empezando por https://
question-country-unknown = No conocemos ningún país llamado «{ $typed }». Revise la ortografía o escriba su nombre abreviado
question-country-several = Hay varios países que coinciden con «{ $typed }». Elija el suyo o escriba su nombre completo
question-language-missing = Indique el idioma de la fila { $row }
question-level-missing = Elija su nivel en la fila { $row }
question-language-twice = Indique cada idioma una sola vez: la fila { $row } repite uno
question-too-many-rows =
    Indique como máximo { $max ->
        [one] { $max } fila
       *[other] { $max } filas
    }: { $label }
question-referees-needed =
    Indique { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    } de referencia: por ahora hay { $given }
question-referee-employer-needed = Señale qué persona representa a su empleador actual
question-referee-name-missing = Indique el nombre de la persona de referencia { $row }
question-referee-email-missing = Indique la dirección de correo electrónico de la persona de referencia { $row }
question-referee-email-shape = Escriba la dirección de correo electrónico completa de la persona de referencia { $row }, por ejemplo nombre@ministerio.example
question-referee-role-missing = Indique de qué conoce su trabajo la persona de referencia { $row }
question-referee-twice = Indique una dirección distinta para cada persona de referencia: la fila { $row } repite una
question-column-unknown = El formulario no tiene ninguna pregunta «{ $column }». Elimine la columna o cámbiele el nombre

# What to change in a form before it is published
question-flaw-key-twice = Dé otra clave a { $place }: { $detail } se usa dos veces
question-flaw-key-shape = Escriba la clave { $detail } con minúsculas latinas, cifras y guiones bajos
question-flaw-empty-page = Añada una pregunta a la página { $place } o elimínela
question-flaw-language-missing = Escriba { $place } también en este idioma: { $detail }
question-flaw-limit = Corrija los límites de { $place }: no se podría responder nada
question-flaw-no-options = Dé al menos una opción a { $place }
question-flaw-option-twice = Dé a cada opción de { $place } un valor propio: { $detail } aparece dos veces
question-flaw-option-unknown = Elimine la opción { $detail } de { $place }: las estadísticas no conocen ese valor
question-flaw-fact-twice = Solo una pregunta puede rellenar { $detail }: { $place } es la segunda
question-flaw-fact-kind = Cambie el tipo de { $place }: esa pregunta no puede rellenar { $detail }
question-flaw-sensitive = Solo el género y las necesidades de accesibilidad pueden guardarse aparte: modifique { $place }
question-flaw-sensitive-not-blind = Oculte { $place } en la evaluación: la respuesta se guarda aparte
question-flaw-looks-forward = La condición de { $place } solo puede referirse a preguntas anteriores, no a { $detail }
question-flaw-question-unknown = Corrija la condición de { $place }: no existe la pregunta { $detail }
question-flaw-value-unknown = Corrija la condición de { $place }: { $detail } no se puede elegir nunca
