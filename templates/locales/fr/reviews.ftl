# Évaluations : file et page de l'évaluateur, tableau, plan, rappel, classement et présélection du responsable.
review-application = Candidature
review-applications = Candidatures
review-application-n = Candidature { $n }
review-edition = Édition
review-reviewer = Évaluateur
review-reviewers = Évaluateurs
review-reviewer-n = Évaluateur { $n }
review-due = Échéance
review-due-on = à rendre le { $date }
review-overdue = En retard
review-status = État
review-status-to-do = À évaluer
review-status-closed = Close
review-your-score = Votre note
review-score = Note
review-spread = Écart
review-spread-of = écart de { $n } entre les évaluations
review-reviews = Évaluations
review-n-of-m = { $n } sur { $m }
review-state = État membre
review-group = Groupe régional
review-rank = Rang
review-to-do = À faire
review-open = En cours
review-weight = pondération { $n }
review-weight-head = Pondération
review-mark = Point
review-criterion = Critère
review-of-hundred = sur 100
review-next = Ouvrir la candidature suivante
review-to-queue = Aller à votre file

review-queue-title = Vos évaluations
review-queue-progress = { $done } évaluations remises sur { $all }
review-queue-lead = Les évaluations en cours viennent d’abord, la plus proche échéance en tête.
review-queue-empty = Rien ne vous est confié
review-queue-empty-text = Quand un responsable de programme vous confie des candidatures, un courriel vous l’annonce et elles apparaissent ici.
review-back-to-queue = Votre file : { $done } sur { $all }
review-blind = Le nom, l’État, l’employeur, les répondants et le genre vous sont cachés. Les textes libres apparaissent tels que le candidat les a écrits.
review-recuse-link = Je reconnais cette personne, ou je ne devrais pas évaluer cette candidature
review-no-answers = Le candidat n’a répondu à aucune des questions que voient les évaluateurs.
review-your-marks = Vos points
review-so-far = sur 100 à ce stade : { $marked } critères notés sur { $all } dans ce que vous avez enregistré
review-note = Commentaire sur ce critère (facultatif)
review-note-on = Commentaire sur : { $criterion }
review-comment = Commentaire pour le jury
review-comment-hint = Le jury et les responsables du programme le lisent. Ne nommez pas le candidat.
review-final = La remise est définitive : seul un responsable du programme peut ensuite rouvrir l’évaluation.
review-others-later = Vous verrez les notes des autres évaluateurs une fois la vôtre remise.
review-hand-in = Remettre
review-save = Enregistrer le brouillon
review-yours = Votre évaluation
review-others = Autres évaluateurs
review-others-none = Aucune autre évaluation de cette candidature n’a encore été remise.
review-is-final = Une évaluation remise ne peut plus être modifiée. Écrivez au responsable du programme si cela est nécessaire.
review-state-closed = Cette candidature a été retirée ou n’est plus en cours d’évaluation. Vous n’avez plus rien à faire ici.
review-state-recused = Vous vous êtes récusé pour cette candidature. Elle vous est cachée.
review-state-cancelled = Cette demande a été retirée. Vous n’avez plus rien à faire ici.
review-mark-needed = Choisissez un nombre de points de 0 à 4
review-mark-missing = Chaque critère doit recevoir de 0 à 4 points.
review-text-too-long = Ramenez le texte à { $max } caractères au plus
review-comment-too-long = Ramenez le commentaire à { $max } mots au plus

review-recusal-title = Se récuser pour la candidature { $n }
review-recusal-lead = Récusez-vous si vous connaissez le candidat ou si quoi que ce soit pouvait faire paraître votre jugement partial. Nul ne vous le reprochera, et un autre évaluateur sera trouvé.
review-reason = Motif
review-reason-hint = Les responsables du programme le lisent. Une phrase suffit.
review-reason-needed = Dites en une phrase pourquoi vous vous récusez
review-step-back = Se récuser

review-board-title = Évaluations
review-board-progress = { $done } évaluations remises sur { $all } confiées
review-board-lacking = { $count ->
    [one] Une évaluation n’a pas encore d’évaluateur.
   *[other] { $count } évaluations n’ont pas encore d’évaluateur.
}
review-board-overdue = { $count ->
    [one] Une évaluation est en retard.
   *[other] { $count } évaluations sont en retard.
}
review-board-thirds = { $count ->
    [one] Pour une candidature, les deux évaluations divergent fortement : trouvez un troisième évaluateur.
   *[other] Pour { $count } candidatures, les deux évaluations divergent fortement : trouvez un troisième évaluateur.
}
review-board-empty = Il n’y a encore rien à évaluer
review-board-empty-text = Les candidatures apparaissent ici lorsque l’examen les a déclarées recevables.
review-plan-link = Désigner les évaluateurs
review-reminder-link = Relancer les évaluateurs
review-ranking-link = Voir le classement
review-rubric = Grille et pondérations
review-nationality = Nationalité
review-nationality-missing = Non enregistrée
review-assigned = Confiées
review-drafts = Brouillons
review-handed-in = Remises
review-recused = Récusations
review-no-reviewers = Le programme n’a pas encore d’évaluateurs. Un administrateur les ajoute.
review-show = Afficher
review-show-all = Toutes
review-show-short = Sans assez d’évaluateurs
review-show-third = À évaluations très divergentes
review-show-eligible = Hors présélection
review-show-shortlisted = Sur la présélection
review-find-third = Trouver un troisième évaluateur
review-find-reviewer = Trouver un évaluateur
review-nationality-hint = Nul n’évalue une candidature de son propre État. Tant que la nationalité n’est pas enregistrée, rien n’est confié.
review-nationality-needed = Tapez le nom d’un État, par exemple Fidji
review-nationality-several = Plusieurs États correspondent. Choisissez l’un d’eux

review-plan-title = Désigner les évaluateurs
review-plan-count = { $count ->
    [one] Une évaluation serait confiée
   *[other] { $count } évaluations seraient confiées
}
review-plan-none = Il n’y a rien à confier
review-plan-lead = Nul ne reçoit une candidature de son propre État, de sa propre organisation ou pour laquelle il s’est récusé. Le travail est réparti également. Rien n’est envoyé avant votre confirmation.
review-plan-shortfalls = { $count ->
    [one] Il manque un évaluateur à une candidature
   *[other] Il manque des évaluateurs à { $count } candidatures
}
review-plan-lacks = { $count ->
    [one] un évaluateur manque
   *[other] { $count } évaluateurs manquent
}
review-plan-shortfalls-text = Nul autre ne peut être sollicité pour ces candidatures. Ajoutez des évaluateurs au programme ou enregistrez les nationalités manquantes.
review-plan-mails = { $count ->
    [one] Un évaluateur reçoit un courriel.
   *[other] { $count } évaluateurs reçoivent chacun un courriel.
}
review-plan-confirm = { $count ->
    [one] Confier une évaluation
   *[other] Confier { $count } évaluations
}
review-plan-new = Nouvelles
review-plan-total = En tout
review-due-label = Évaluations à rendre le
review-due-hint = En chiffres, par exemple 26 2 2027
review-due-wrong = Tapez un jour, un mois et une année qui existent
review-due-past = Choisissez un jour qui n’est pas passé

review-reminder-title = Relancer les évaluateurs
review-reminder-count = { $count ->
    [one] Un évaluateur a des évaluations en cours
   *[other] { $count } évaluateurs ont des évaluations en cours
}
review-reminder-lead = Chacun reçoit un courriel avec le nombre d’évaluations en cours et la première échéance.
review-reminder-confirm = { $count ->
    [one] Envoyer un rappel
   *[other] Envoyer { $count } rappels
}
review-reminder-empty = Nul n’a d’évaluation en cours
review-reminder-empty-text = Toutes les évaluations confiées ont été remises, ou aucune n’a encore été confiée.

review-of = Évaluations de la candidature de
review-of-title = Évaluations de { $reference }
review-no-score = Pas de note avant la remise des évaluations requises
review-see-application = Voir la candidature
review-third-text = Les deux évaluations diffèrent de 37,5 points ou plus. Sollicitez un troisième évaluateur.
review-nobody-asked = Nul n’a encore été sollicité pour évaluer cette candidature.
review-cancel = Retirer la demande
review-reopen = Rouvrir
review-ask-title = Solliciter un autre évaluateur
review-ask = Solliciter
review-choose = Choisissez un évaluateur
review-reviewer-needed = Choisissez un évaluateur dans la liste
review-asked-already = Cet évaluateur a déjà été sollicité
review-nobody-left = Aucun autre évaluateur du programme ne peut être sollicité.
review-refused = { $count ->
    [one] Un évaluateur ne peut être sollicité
   *[other] { $count } évaluateurs ne peuvent être sollicités
}
review-closed-staff = Cette candidature a été retirée ou n’est pas en cours d’évaluation. Nul ne peut être sollicité.
review-conflict-applicant = L’évaluateur est le candidat
review-conflict-nationality = L’évaluateur a la nationalité du candidat
review-conflict-nationality-unknown = La nationalité de l’évaluateur ou du candidat n’est pas enregistrée
review-conflict-employer = L’évaluateur et le candidat ont le même employeur
review-conflict-domain = L’évaluateur et le candidat ont une adresse de la même organisation
review-conflict-recused = L’évaluateur s’est déjà récusé pour ce candidat

review-ranking-title = Classement
review-ranking-count = { $count ->
    [one] Une candidature a sa note
   *[other] { $count } candidatures ont leur note
}
review-ranking-shortlisted = { $count ->
    [0] Aucune candidature n’est encore dans la présélection.
    [one] Une candidature est dans la présélection.
   *[other] { $count } candidatures sont dans la présélection.
}
review-top = Ligne de coupure après les premières
review-above = { $count ->
    [one] Une candidature est au-dessus de la ligne.
   *[other] { $count } candidatures sont au-dessus de la ligne ; des notes égales ne sont pas séparées.
}
review-shortlist-top = Retenir toutes celles au-dessus de la ligne
review-bulk = Avec celles choisies
review-act-shortlist = Mettre dans la présélection
review-act-unshortlist = Ôter de la présélection
review-ranking-empty = Il n’y a rien à classer ici
review-ranking-empty-text = Les candidatures recevables apparaissent ici, avec leur note dès que leurs évaluations sont remises.
review-shortlist-title = Présélection
review-shortlist-count = { $count ->
    [one] Mettre une candidature dans la présélection
   *[other] Mettre { $count } candidatures dans la présélection
}
review-unshortlist-count = { $count ->
    [one] Ôter une candidature de la présélection
   *[other] Ôter { $count } candidatures de la présélection
}
review-lead-shortlist = Elles entrent dans la sélection. Les candidats n’en sont pas informés ; vous pouvez les ôter de nouveau.
review-lead-unshortlist = Elles sortent de la sélection. Les candidats n’en sont pas informés ; vous pouvez les remettre.
review-shortlist-unmoved = { $count ->
    [one] Une de celles choisies y est déjà et reste telle quelle.
   *[other] { $count } de celles choisies y sont déjà et restent telles quelles.
}
review-shortlist-unscored = { $count ->
    [one] L’une d’elles n’a pas encore de note.
   *[other] { $count } d’entre elles n’ont pas encore de note.
}
review-shortlist-none = Rien ne changerait
review-shortlist-none-text = Aucune candidature n’a été choisie, ou toutes y sont déjà.

review-mail-assigned-subject = Candidatures à évaluer : { $edition }
review-mail-assigned = { $count ->
    [one] Vous êtes prié d’évaluer une candidature pour { $edition }.
   *[other] Vous êtes prié d’évaluer { $count } candidatures pour { $edition }.
}
review-mail-due = Merci de les remettre au plus tard le { $date }.
review-mail-how = Les candidatures sont dans votre file. Si vous connaissez un candidat, récusez-vous sur la page de sa candidature.
review-mail-reminder-subject = Évaluations en cours : { $edition }
review-mail-reminder = { $count ->
    [one] Une évaluation pour { $edition } reste à remettre.
   *[other] { $count } évaluations pour { $edition } restent à remettre.
}
review-mail-reopened-subject = Une évaluation a été rouverte : { $edition }
review-mail-reopened = Un responsable de programme a rouvert l’une de vos évaluations pour { $edition }. Modifiez ce qui doit l’être et remettez-la de nouveau.
review-mail-cancelled-subject = Une évaluation n’est plus nécessaire : { $edition }
review-mail-cancelled = Un responsable de programme a retiré l’une des évaluations qui vous étaient confiées pour { $edition }. Vous n’avez plus rien à y faire.

flash-review-saved = Votre brouillon est enregistré.
flash-review-handed-in = Votre évaluation est remise.
flash-review-recused = Vous vous êtes récusé. Voici la candidature suivante, s’il y en a une.
flash-review-assigned = Les évaluateurs sont sollicités, et chacun a reçu un courriel.
flash-review-reminded = Les rappels sont en route.
flash-review-cancelled = La demande est retirée.
flash-review-reopened = L’évaluation est rouverte.
flash-review-shortlisted = La présélection est modifiée.
denied-review-not-your-programme = Vous n’êtes pas responsable de ce programme.
denied-review-not-yours = Cette évaluation est confiée à quelqu’un d’autre.
denied-review-no-longer-reviewer = Vous n’êtes plus évaluateur de ce programme. Écrivez à son responsable si vous devriez l’être.
illegal-review-step = Cette évaluation a évolué entre-temps. Rouvrez la page pour voir où elle en est.
illegal-review-handed-in = Cette évaluation est déjà remise, ou la demande a été retirée. Rouvrez-la pour voir où elle en est.
illegal-review-closed = Cette candidature a été retirée ou n’est plus en cours d’évaluation.
