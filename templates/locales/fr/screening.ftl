# Screening: checks with their reasons, findings one by one and in bulk. The sentences screening-why-* also serve the public eligibility check.
screening-title = Examen de recevabilité
screening-heading = { $count ->
    [one] { $count } candidature à examiner
   *[other] { $count } candidatures à examiner
}
screening-tabs = Par résultat
screening-heading-shortlisted = { $count ->
    [one] { $count } candidature présélectionnée et ses contrôles
   *[other] { $count } candidatures présélectionnées et leurs contrôles
}
screening-heading-screened = { $count ->
    [one] { $count } candidature examinée et ses contrôles
   *[other] { $count } candidatures examinées et leurs contrôles
}
screening-held-text = Une candidature n’est sélectionnée que si tous les contrôles sont remplis. Ouvrez-la pour consigner ce que vous avez établi, avec un motif.
screening-tab-pass = Toutes les conditions remplies : { $count }
screening-tab-fail = Une condition non remplie : { $count }
screening-tab-unknown = Une condition à vérifier : { $count }
screening-standing-pass = Toutes les conditions sont remplies
screening-standing-fail = Une condition au moins n’est pas remplie
screening-standing-unknown = Une condition au moins reste à vérifier
screening-applicant = Nom
screening-ref = Référence
screening-state = État
screening-open = À examiner
screening-all-met = Toutes remplies
screening-empty = Rien n’est en attente ici
screening-empty-text = Les candidatures déposées figurent ici jusqu’à la décision sur leur recevabilité.
screening-find-all = Les déclarer toutes recevables
screening-preview-note = Un aperçu s’affiche d’abord. Aucun courriel n’est envoyé. Vous pouvez annuler pendant dix minutes.
screening-undo = Annuler cette action
screening-undo-text = Les conclusions sont enregistrées. Vous pouvez les annuler pendant dix minutes.
screening-undo-unknown = Il n’y a rien à annuler.
screening-case-title = Examen de { $reference }
screening-status = État d’avancement :
screening-checks = Conditions de recevabilité
screening-by-staff = Décision du personnel, le
screening-rule-said = La vérification automatique indique :
screening-override = Décider autrement
screening-override-save = Enregistrer la décision
screening-outcome = Résultat retenu
screening-outcome-needed = Choisissez le résultat retenu
screening-choose = Choisir
screening-reason = Motif
screening-reason-hint = Ce que vous avez vu ou lu, pour que d’autres le comprennent dans un an
screening-reason-needed = Indiquez le motif
screening-reason-long = Ne dépassez pas { $most } caractères
screening-finding = Conclusion
screening-no-mail = La personne candidate n’est pas informée à ce stade.
screening-unknown-note = Une condition à vérifier n’empêche pas cette conclusion, mais empêche la sélection.
screening-failed-note = Pour déclarer cette candidature recevable, décidez d’abord autrement sur la condition non remplie.
screening-find-eligible = Déclarer recevable
screening-find-ineligible = Déclarer non recevable
screening-reopen = Remettre à l’examen
screening-reason-code = La condition non remplie
screening-reason-code-needed = Choisissez la condition non remplie
screening-act-needed = Choisissez la conclusion
screening-preview-title = Aperçu
screening-preview-eligible = { $count ->
    [one] { $count } candidature serait déclarée recevable
   *[other] { $count } candidatures seraient déclarées recevables
}
screening-preview-ineligible = { $count ->
    [one] { $count } candidature serait déclarée non recevable
   *[other] { $count } candidatures seraient déclarées non recevables
}
screening-preview-reason = Condition non remplie :
screening-preview-changed = La situation a changé entre-temps. Vérifiez de nouveau la liste, puis confirmez.
screening-preview-later = Candidatures trop nombreuses pour une seule fois. À traiter ensuite : { $count }
screening-preview-moving = Candidatures concernées
screening-preview-more = Et d’autres non affichées : { $count }
screening-preview-stay = Sans changement : { $count }
screening-preview-staying = Candidatures sans changement
flash-screening-done = Les conclusions sont enregistrées.
flash-screening-found = La conclusion est enregistrée.
flash-screening-nothing = Il ne restait rien à modifier.
flash-screening-overridden = Votre décision sur la condition est prise en compte.
flash-screening-undone = Les conclusions sont annulées.
illegal-screening-failed = Une condition n’est pas remplie. Décidez d’abord autrement sur cette condition, en indiquant un motif.
illegal-screening-undo-late = Les dix minutes sont écoulées. Ouvrez chaque candidature pour annuler la conclusion.
screening-why-documents = Les documents ne peuvent pas encore être reçus ici.
screening-why-references = Les recommandations ne peuvent pas encore être reçues ici.
screening-why-nationality-pass = L’État figure sur la liste de cette édition.
screening-why-nationality-fail = L’État ne figure pas sur la liste de cette édition à la date limite.
screening-why-nationality-unknown = La nationalité n’est pas indiquée.
screening-why-official-pass = Fonctionnaire, ou personne déléguée par le gouvernement.
screening-why-official-fail = Ni fonctionnaire, ni personne déléguée par le gouvernement.
screening-why-official-unknown = L’exercice d’une fonction publique n’est pas précisé.
screening-why-nominated-pass = L’État a désigné cette personne.
screening-why-nominated-late = L’État a désigné cette personne après la date limite.
screening-why-nominated-route = La désignation est arrivée par une voie non admise pour cette édition.
screening-why-nominated-missing = Aucune désignation de l’État n’est parvenue avant la date limite.
screening-why-nominated-awaited = La désignation de l’État n’est pas encore parvenue.
screening-why-nominated-unknown = La désignation par l’État est vérifiée après le dépôt de la candidature.
screening-why-in_time-pass = Déposée avant la clôture de l’appel.
screening-why-in_time-fail = Déposée après la clôture de l’appel.
screening-why-in_time-unknown = Pas encore déposée.
screening-why-seniority-pass = Le niveau du poste est l’un de ceux que demande cette édition.
screening-why-seniority-fail = Le niveau du poste n’est pas l’un de ceux que demande cette édition.
screening-why-seniority-unknown = Le niveau du poste n’est pas indiqué.
screening-why-experience-pass = Le nombre d’années d’expérience est suffisant.
screening-why-experience-fail = Années d’expérience : { $has }. Exigées : { $needed }.
screening-why-experience-cyber-fail = Années d’expérience dans le domaine : { $has }. Exigées : { $needed }.
screening-why-experience-unknown = Les années d’expérience ne sont pas indiquées.
screening-why-language-pass = Niveau { $level } dans une langue de cette édition.
screening-why-language-fail = Meilleur niveau dans une langue de cette édition : { $level }. Exigé : { $needed }.
screening-why-language-none = Aucune langue de cette édition n’est mentionnée. Niveau exigé : { $needed }.
screening-why-language-unknown = Aucune langue ni aucun niveau ne sont indiqués.
screening-why-attends-pass = Assiste à l’ensemble du programme.
screening-why-attends-fail = Ne peut pas assister à l’ensemble du programme.
screening-why-attends-unknown = La présence n’est pas confirmée.
screening-why-no_recent_award-pass = Aucune bourse de ce programme ces dernières années.
screening-why-no_recent_award-fail = Une bourse de ce programme dans la période considérée, en années : { $years }.
screening-why-no_recent_award-unknown = Les bourses antérieures n’ont pas encore été vérifiées.
screening-why-nominations_per_state-pass = Dans la limite du nombre de désignations par État.
screening-why-nominations_per_state-fail = Rang parmi les personnes désignées par l’État : { $place }. Maximum : { $most }.
screening-why-nominations_per_state-unknown = L’État n’a pas encore désigné cette personne.
screening-why-women_only-pass = La déclaration de la personne correspond à cette édition.
screening-why-women_only-fail = Cette édition est réservée aux femmes.
screening-why-women_only-unknown = La personne ne l’a pas précisé ; on ne le déduit jamais.
screening-why-no_relative-pass = Aucun proche parent parmi le personnel ou les personnes chargées de l’évaluation.
screening-why-no_relative-fail = Un proche parent figure parmi le personnel ou les personnes chargées de l’évaluation.
screening-why-no_relative-unknown = Il n’est pas précisé si un proche parent est concerné.
