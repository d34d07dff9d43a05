# Évaluations : la liste et la page de qui évalue ; tableau, plan, rappel, classement et présélection des gestionnaires.
review-application = Candidature
review-applications = Candidatures
review-application-n = Candidature { $n }
review-edition = Édition
review-reviewer = Évaluateur ou évaluatrice
review-reviewers = Équipe d’évaluation
review-reviewer-n = Évaluation { $n }
review-due = Échéance
review-due-on = à rendre le { $date }
review-overdue = En retard
review-status = État d’avancement
review-status-to-do = À évaluer
review-status-closed = Close
review-your-score = Votre note
review-score = Note
review-spread = Écart
review-spread-of = écart de { $n } entre les évaluations
review-reviews = Évaluations
review-n-of-m = { $n } sur { $m }
review-state = État
review-group = Groupe régional
review-rank = Rang
review-to-do = À faire
review-open = En cours
review-weight = pondération { $n }
review-weight-head = Pondération
review-mark = Points
review-criterion = Critère
review-of-hundred = sur 100
review-next = Ouvrir la candidature suivante
review-to-queue = Aller à vos évaluations

review-queue-title = Vos évaluations
review-queue-progress = Évaluations remises : { $done } sur { $all }
review-queue-lead = Les évaluations en cours viennent d’abord, la plus proche échéance en tête.
review-queue-empty = Aucune évaluation ne vous est attribuée
review-queue-empty-text = Quand des candidatures vous sont attribuées, un courriel vous l’annonce et elles apparaissent ici.
review-back-to-queue = Vos évaluations : { $done } sur { $all }
review-blind = Le nom, l’État, l’employeur, les personnes de référence et le genre vous sont cachés. Les textes libres apparaissent tels qu’ils ont été écrits.
review-recuse-link = Je reconnais cette personne, ou je ne devrais pas évaluer cette candidature
review-no-answers = La personne candidate n’a répondu à aucune des questions montrées lors de l’évaluation.
review-your-marks = Vos points
review-so-far = sur 100 à ce stade ; critères notés dans ce que vous avez enregistré : { $marked } sur { $all }
review-note = Commentaire sur ce critère (facultatif)
review-note-on = Commentaire sur : { $criterion }
review-comment = Commentaire pour le comité
review-comment-hint = Le comité et les gestionnaires du programme le lisent. Ne nommez pas la personne candidate.
review-final = La remise est définitive : ensuite, seule la gestion du programme peut rouvrir l’évaluation.
review-others-later = Vous verrez les notes des autres évaluations une fois la vôtre remise.
review-hand-in = Remettre
review-save = Enregistrer le brouillon
review-yours = Votre évaluation
review-others = Autres évaluations
review-others-none = Aucune autre évaluation de cette candidature n’a encore été remise.
review-is-final = Une évaluation remise ne peut plus être modifiée. Écrivez aux gestionnaires du programme si cela est nécessaire.
review-state-closed = Cette candidature a été retirée ou n’est plus en cours d’évaluation. Vous n’avez plus rien à faire ici.
review-state-recused = Votre récusation est enregistrée. Cette candidature vous est cachée.
review-state-cancelled = Cette demande d’évaluation a été annulée. Vous n’avez plus rien à faire ici.
review-mark-needed = Choisissez un nombre de points de 0 à 4
review-mark-missing = Chaque critère doit recevoir de 0 à 4 points.
review-text-too-long = Ramenez le texte à { $max } caractères au plus
review-comment-too-long = Ramenez le commentaire à { $max } mots au plus

review-recusal-title = Se récuser pour la candidature { $n }
review-recusal-lead = Récusez-vous si vous connaissez la personne candidate ou si quoi que ce soit peut faire paraître votre jugement partial. Nul ne vous le reprochera, et la candidature sera attribuée à quelqu’un d’autre.
review-reason = Motif
review-reason-hint = Les gestionnaires du programme le lisent. Une phrase suffit.
review-reason-needed = Dites en une phrase pourquoi vous vous récusez
review-step-back = Se récuser

review-board-title = Évaluations
review-board-progress = Évaluations attribuées et remises : { $done } sur { $all }
review-board-lacking = { $count ->
    [one] { $count } évaluation n’est pas encore attribuée.
   *[other] { $count } évaluations ne sont pas encore attribuées.
}
review-board-overdue = { $count ->
    [one] { $count } évaluation est en retard.
   *[other] { $count } évaluations sont en retard.
}
review-board-thirds = { $count ->
    [one] Pour { $count } candidature, les deux évaluations divergent fortement : demandez une troisième évaluation.
   *[other] Pour { $count } candidatures, les deux évaluations divergent fortement : demandez une troisième évaluation.
}
review-board-empty = Il n’y a encore rien à évaluer
review-board-empty-text = Les candidatures apparaissent ici lorsque l’examen de recevabilité les a déclarées recevables.
review-plan-link = Attribuer les évaluations
review-reminder-link = Envoyer des rappels
review-ranking-link = Voir le classement
review-rubric = Grille d’évaluation et pondérations
review-nationality = Nationalité
review-nationality-missing = Non enregistrée
review-assigned = Attribuées
review-drafts = Brouillons
review-handed-in = Remises
review-recused = Récusations
review-no-reviewers = Le programme n’a pas encore d’équipe d’évaluation. L’administration du site la constitue.
review-show = Afficher
review-show-all = Toutes
review-show-short = Sans évaluations attribuées en nombre suffisant
review-show-third = Avec des évaluations très divergentes
review-show-eligible = Hors de la présélection
review-show-shortlisted = Dans la présélection
review-find-third = Demander une troisième évaluation
review-find-reviewer = Demander une évaluation
review-nationality-hint = Nul n’évalue une candidature de son propre État. Tant que la nationalité n’est pas enregistrée, rien n’est attribué.
review-nationality-needed = Saisissez le nom d’un État, par exemple Fidji
review-nationality-several = Plusieurs États correspondent. Choisissez l’un d’eux

review-plan-title = Attribuer les évaluations
review-plan-count = { $count ->
    [one] { $count } évaluation serait attribuée
   *[other] { $count } évaluations seraient attribuées
}
review-plan-none = Il n’y a rien à attribuer
review-plan-lead = Nul ne reçoit une candidature de son propre État, de sa propre organisation ou pour laquelle il y a eu récusation. Le travail est réparti également. Rien n’est envoyé avant votre confirmation.
review-plan-shortfalls = { $count ->
    [one] Il manque une évaluation à { $count } candidature
   *[other] Il manque des évaluations à { $count } candidatures
}
review-plan-lacks = { $count ->
    [one] { $count } évaluation à pourvoir
   *[other] { $count } évaluations à pourvoir
}
review-plan-shortfalls-text = Aucune autre personne ne peut être sollicitée pour ces candidatures. Ajoutez des personnes à l’équipe d’évaluation du programme ou enregistrez les nationalités manquantes.
review-plan-mails = { $count ->
    [one] { $count } personne reçoit un courriel.
   *[other] { $count } personnes reçoivent chacune un courriel.
}
review-plan-confirm = { $count ->
    [one] Attribuer { $count } évaluation
   *[other] Attribuer { $count } évaluations
}
review-plan-new = Nouvelles
review-plan-total = En tout
review-due-label = Évaluations à rendre le
review-due-hint = En chiffres, par exemple 26 2 2027
review-due-wrong = Saisissez un jour, un mois et une année qui existent
review-due-past = Choisissez un jour qui n’est pas passé

review-reminder-title = Envoyer des rappels
review-reminder-count = { $count ->
    [one] { $count } personne a des évaluations en cours
   *[other] { $count } personnes ont des évaluations en cours
}
review-reminder-lead = Chaque personne reçoit un courriel indiquant le nombre d’évaluations en cours et la première échéance.
review-reminder-confirm = { $count ->
    [one] Envoyer { $count } rappel
   *[other] Envoyer { $count } rappels
}
review-reminder-empty = Personne n’a d’évaluation en cours
review-reminder-empty-text = Toutes les évaluations attribuées ont été remises, ou aucune n’a encore été attribuée.

review-of = Évaluations de la candidature de
review-of-title = Évaluations de { $reference }
review-no-score = Pas de note avant la remise des évaluations requises
review-see-application = Voir la candidature
review-third-text = Les deux évaluations diffèrent de 37,5 points ou plus. Demandez une troisième évaluation.
review-nobody-asked = Aucune évaluation de cette candidature n’a encore été demandée.
review-cancel = Annuler la demande
review-reopen = Rouvrir
review-ask-title = Demander une autre évaluation
review-ask = Demander
review-choose = Choisissez une personne
review-reviewer-needed = Choisissez une personne de la liste
review-asked-already = Cette personne a déjà été sollicitée
review-nobody-left = Aucune autre personne de l’équipe d’évaluation ne peut être sollicitée.
review-refused = { $count ->
    [one] { $count } personne ne peut pas être sollicitée
   *[other] { $count } personnes ne peuvent pas être sollicitées
}
review-closed-staff = Cette candidature a été retirée ou n’est pas en cours d’évaluation. Aucune évaluation ne peut être demandée.
review-conflict-applicant = Il s’agit de la personne candidate elle-même
review-conflict-nationality = Cette personne a la même nationalité que la personne candidate
review-conflict-nationality-unknown = La nationalité de l’une des deux personnes n’est pas enregistrée
review-conflict-employer = Cette personne a le même employeur que la personne candidate
review-conflict-domain = Les deux personnes ont une adresse de la même organisation
review-conflict-recused = Cette personne s’est déjà récusée à l’égard de la personne candidate

review-ranking-title = Classement
review-ranking-count = { $count ->
    [one] { $count } candidature a sa note
   *[other] { $count } candidatures ont leur note
}
review-ranking-shortlisted = { $count ->
    [0] Aucune candidature n’est encore dans la présélection.
    [one] { $count } candidature est dans la présélection.
   *[other] { $count } candidatures sont dans la présélection.
}
review-top = Nombre de candidatures au-dessus du seuil
review-above = { $count ->
    [one] { $count } candidature est au-dessus du seuil.
   *[other] { $count } candidatures sont au-dessus du seuil ; les notes égales ne sont pas séparées.
}
review-shortlist-top = Présélectionner toutes celles qui sont au-dessus du seuil
review-bulk = Avec les candidatures cochées
review-act-shortlist = Mettre dans la présélection
review-act-unshortlist = Retirer de la présélection
review-ranking-empty = Il n’y a rien à classer ici
review-ranking-empty-text = Les candidatures recevables apparaissent ici, avec leur note dès que leurs évaluations sont remises.
review-shortlist-title = Présélection
review-shortlist-count = { $count ->
    [one] Mettre { $count } candidature dans la présélection
   *[other] Mettre { $count } candidatures dans la présélection
}
review-unshortlist-count = { $count ->
    [one] Retirer { $count } candidature de la présélection
   *[other] Retirer { $count } candidatures de la présélection
}
review-lead-shortlist = Ces candidatures entrent dans la sélection. Les personnes candidates n’en sont pas informées ; vous pouvez revenir en arrière.
review-lead-unshortlist = Ces candidatures sortent de la sélection. Les personnes candidates n’en sont pas informées ; vous pouvez revenir en arrière.
review-shortlist-unmoved = { $count ->
    [one] { $count } des candidatures cochées est déjà dans cet état et ne change pas.
   *[other] { $count } des candidatures cochées sont déjà dans cet état et ne changent pas.
}
review-shortlist-unscored = { $count ->
    [one] { $count } d’entre elles n’a pas encore de note.
   *[other] { $count } d’entre elles n’ont pas encore de note.
}
review-shortlist-none = Rien ne changerait
review-shortlist-none-text = Aucune candidature n’a été cochée, ou toutes sont déjà dans cet état.

review-mail-assigned-subject = Candidatures à évaluer : { $edition }
review-mail-assigned = { $count ->
    [one] Nous vous prions de bien vouloir évaluer { $count } candidature pour { $edition }.
   *[other] Nous vous prions de bien vouloir évaluer { $count } candidatures pour { $edition }.
}
review-mail-due = Merci de remettre votre travail au plus tard le { $date }.
review-mail-how = Les candidatures figurent sur la page de vos évaluations. Si vous connaissez une personne candidate, récusez-vous sur la page de sa candidature.
review-mail-reminder-subject = Évaluations en cours : { $edition }
review-mail-reminder = { $count ->
    [one] { $count } évaluation pour { $edition } reste à remettre.
   *[other] { $count } évaluations pour { $edition } restent à remettre.
}
review-mail-reopened-subject = Une évaluation a été rouverte : { $edition }
review-mail-reopened = L’une de vos évaluations pour { $edition } a été rouverte par la gestion du programme. Modifiez ce qui doit l’être et remettez-la de nouveau.
review-mail-cancelled-subject = Une évaluation n’est plus nécessaire : { $edition }
review-mail-cancelled = L’une des évaluations qui vous étaient attribuées pour { $edition } a été annulée par la gestion du programme. Elle n’appelle plus rien de votre part.

flash-review-saved = Votre brouillon est enregistré.
flash-review-handed-in = Votre évaluation est remise.
flash-review-recused = Votre récusation est enregistrée. Voici la candidature suivante, s’il y en a une.
flash-review-assigned = Les évaluations sont attribuées et chaque personne a reçu un courriel.
flash-review-reminded = Les rappels sont en cours d’envoi.
flash-review-cancelled = La demande est annulée.
flash-review-reopened = L’évaluation est rouverte.
flash-review-shortlisted = La présélection est modifiée.
denied-review-not-your-programme = Vous n’êtes pas gestionnaire de ce programme.
denied-review-not-yours = Cette évaluation est attribuée à quelqu’un d’autre.
denied-review-no-longer-reviewer = Vous ne faites plus partie de l’équipe d’évaluation de ce programme. Écrivez à ses gestionnaires si vous devriez en faire partie.
illegal-review-step = Cette évaluation a évolué entre-temps. Rouvrez la page pour voir où elle en est.
illegal-review-handed-in = Cette évaluation est déjà remise, ou la demande a été annulée. Rouvrez-la pour voir où elle en est.
illegal-review-closed = Cette candidature a été retirée ou n’est plus en cours d’évaluation.
