# Words around a question
question-why = Pourquoi cette question
question-date-hint = En chiffres, par exemple 30 6 2028
question-country-hint = Saisissez le nom du pays
question-term = Le terme que vous employez

# Rows of languages and referees
question-language = Langue
question-level = Niveau
question-level-choose = Choisissez un niveau
question-level-a1 = A1 : quelques mots et phrases
question-level-a2 = A2 : situations courantes simples
question-level-b1 = B1 : sujets professionnels familiers
question-level-b2 = B2 : discussions et rapports dans votre domaine
question-level-c1 = C1 : usage professionnel courant
question-level-c2 = C2 : langue maternelle ou équivalent
question-language-level = { $language }, { $level }
question-language-row = Langue { $row }
question-referee-row = Personne de référence { $row }
question-referee-name = Nom
question-referee-email = Adresse électronique
question-referee-role = Fonction, et à quel titre cette personne connaît votre travail
question-referee-employer = Cette personne parle au nom de mon employeur actuel

# Answers as they are read
question-number = { $number }
question-kept-apart = Réponse donnée. Elle n’est pas affichée ici et elle est conservée à part de la candidature.
question-referee-is-employer = Parle au nom de l’employeur actuel
question-agreed = Accepté : { $purpose }
question-not-agreed = Non accepté : { $purpose }

# Where a page stands
question-progress-not-started = À commencer
question-progress-in-progress = Incomplet
question-progress-done = Complet

# What to change in an answer
question-needed = Donnez une réponse : { $label }
question-needed-choice = Choisissez une réponse : { $label }
question-needed-choices = Choisissez au moins une réponse : { $label }
question-needed-date = Donnez une date : { $label }
question-needed-language = Indiquez au moins une langue et votre niveau
question-term-needed = Écrivez le terme que vous employez ou choisissez une autre réponse
question-consent-needed = Cochez cette case si vous êtes d’accord ; sans votre accord, nous ne pouvons pas recevoir la candidature : { $label }
question-again = Répondez de nouveau à cette question : { $label }
question-not-an-option = Choisissez l’une des réponses proposées : { $label }
question-too-many-words =
    Raccourcissez le texte à { $max ->
        [one] { $max } mot
       *[other] { $max } mots
    } : il en compte { $words }
question-too-long =
    Raccourcissez la réponse à { $max ->
        [one] { $max } caractère
       *[other] { $max } caractères
    } : elle en compte { $length }
question-too-large =
    Cette réponse est trop longue pour être enregistrée. Raccourcissez-la à moins de { $max ->
        [one] { $max } caractère
       *[other] { $max } caractères
    }
question-row-too-long =
    Raccourcissez ce champ de la ligne { $row } à { $max ->
        [one] { $max } caractère
       *[other] { $max } caractères
    }
question-date-day-missing = Indiquez le jour : { $label }
question-date-month-missing = Indiquez le mois : { $label }
question-date-year-missing = Indiquez l’année : { $label }
question-date-year-short = Écrivez l’année avec quatre chiffres, par exemple 2028
question-date-not-real = Indiquez un jour qui existe dans le calendrier : { $label }
question-number-shape = Écrivez un nombre entier en chiffres, par exemple 4 : { $label }
question-number-range = Donnez un nombre compris entre { $min } et { $max } : { $label }
question-email-shape = Écrivez l’adresse électronique complète, par exemple nom@ministere.example
question-url-shape = Écrivez l’adresse complète de la page, en commençant par https://
question-country-unknown = Nous ne connaissons aucun pays nommé « { $typed } ». Vérifiez l’orthographe ou écrivez son nom usuel
question-country-several = Plusieurs pays correspondent à « { $typed } ». Choisissez le vôtre ou écrivez son nom complet
question-language-missing = Indiquez la langue à la ligne { $row }
question-level-missing = Choisissez votre niveau à la ligne { $row }
question-language-twice = N’indiquez chaque langue qu’une fois : la ligne { $row } en répète une
question-too-many-rows =
    Donnez au plus { $max ->
        [one] { $max } ligne
       *[other] { $max } lignes
    } : { $label }
question-referees-needed =
    Indiquez { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    } de référence : il y en a { $given } pour l’instant
question-referee-employer-needed = Indiquez laquelle de ces personnes parle au nom de votre employeur actuel
question-referee-name-missing = Indiquez le nom de la personne de référence { $row }
question-referee-email-missing = Indiquez l’adresse électronique de la personne de référence { $row }
question-referee-email-shape = Écrivez l’adresse électronique complète de la personne de référence { $row }, par exemple nom@ministere.example
question-referee-role-missing = Précisez à quel titre la personne de référence { $row } connaît votre travail
question-referee-twice = Donnez à chaque personne de référence une adresse distincte : la ligne { $row } en répète une
question-column-unknown = Le formulaire n’a pas de question « { $column } ». Supprimez ou renommez la colonne

# What to change in a form before it is published
question-flaw-key-twice = Donnez une autre clé à { $place } : { $detail } est utilisé deux fois
question-flaw-key-shape = Écrivez la clé { $detail } en minuscules latines, chiffres et tirets bas
question-flaw-empty-page = Ajoutez une question à la page { $place } ou supprimez la page
question-flaw-language-missing = Écrivez { $place } aussi dans cette langue : { $detail }
question-flaw-limit = Corrigez les limites de { $place } : aucune réponse ne serait possible
question-flaw-no-options = Donnez au moins une option à { $place }
question-flaw-option-twice = Donnez à chaque option de { $place } une valeur distincte : { $detail } figure deux fois
question-flaw-option-unknown = Supprimez l’option { $detail } de { $place } : les statistiques ne connaissent pas cette valeur
question-flaw-fact-twice = Une seule question peut remplir { $detail } : { $place } est la deuxième
question-flaw-fact-kind = Changez le type de { $place } : cette question ne peut pas remplir { $detail }
question-flaw-sensitive = Seuls le genre et les besoins d’accessibilité peuvent être conservés à part : modifiez { $place }
question-flaw-sensitive-not-blind = Masquez { $place } lors de l’évaluation : la réponse est conservée à part
question-flaw-looks-forward = La condition de { $place } ne peut porter que sur des questions antérieures, non sur { $detail }
question-flaw-question-unknown = Corrigez la condition de { $place } : il n’y a pas de question { $detail }
question-flaw-value-unknown = Corrigez la condition de { $place } : { $detail } ne peut jamais être choisi
