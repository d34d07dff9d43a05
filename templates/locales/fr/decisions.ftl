# Prepared decisions, and the mails of the release.
decisions-none = Aucune décision n’est préparée
decisions-prepared = Ces décisions sont préparées et ne sont pas encore connues à l’extérieur
decisions-known = Ces décisions ont été communiquées
decisions-empty = Rien n’est encore décidé
decisions-empty-text = Conservez un scénario sur le tableau de sélection et utilisez-le. Une décision est alors préparée pour chaque candidature examinée.
decisions-to-selection = Ouvrir le tableau de sélection
decisions-quiet = Les personnes candidates ne voient ni n’apprennent rien avant la communication des décisions.
decisions-broken = Les candidatures retenues ne respectent plus ces cibles
decisions-undecided = { $count ->
    [one] { $count } candidature n’a pas de décision.
   *[other] { $count } candidatures n’ont pas de décision.
}
decisions-held = Un contrôle reste à vérifier ou n’est pas rempli
decisions-held-text = Cette candidature ne peut être sélectionnée tant que ce point n’est pas réglé.
decisions-held-link = Voir les contrôles
decisions-complete = Préparer « non retenue » pour ces candidatures
decisions-unscreened = { $count ->
    [one] La recevabilité de { $count } candidature n’est pas encore examinée.
   *[other] La recevabilité de { $count } candidatures n’est pas encore examinée.
}
decisions-to-screening = Les examiner
decisions-to-release = Aller à la communication des décisions
decisions-position = Ordre
decisions-name = Nom
decisions-note = Remarque
decisions-no-score = aucune
decisions-none-of-kind = Il n’y a pas de décision de ce type.
decisions-to-application = Lire la candidature
decisions-released-no-change = Les décisions ont été communiquées et ne peuvent plus être modifiées. La suite passe par les offres.
decisions-change = Ce que décide le comité
decisions-breaks = Cibles qui ne seraient pas respectées :
decisions-keeps = Respecte toutes les cibles
decisions-reason = Motif
decisions-reason-hint = Dans les termes du comité ; il est conservé avec la décision
decisions-save = Enregistrer la décision
decisions-history = Historique
decisions-step-prepare = Préparée
decisions-step-change = Modifiée par le comité
decisions-step-release = Communiquée
decisions-kind-needed = Choisissez une décision
decisions-reason-needed = Donnez un motif, 1 000 caractères au plus
flash-decisions-prepared = Les décisions sont préparées. Personne à l’extérieur ne les voit.
flash-decisions-completed = Les décisions manquantes sont préparées.
flash-decision-changed = La décision est modifiée.
illegal-decisions-released = Les décisions de cette édition ont été communiquées : elles ne peuvent plus être modifiées. Poursuivez avec les offres.
illegal-decision-check-open = Un contrôle de cette candidature reste à vérifier ou n’est pas rempli : elle ne peut être sélectionnée. Réglez d’abord ce point sur sa page d’examen.
decisions-mail-selected-subject = Une place vous est proposée : { $edition }
decisions-mail-selected-text = Nous avons le plaisir de vous proposer une place : { $edition }.
decisions-mail-reserve-subject = Vous figurez sur la liste de réserve : { $edition }
decisions-mail-reserve-text = Vous figurez sur la liste de réserve : { $edition }. Si une place se libère, nous la proposons à la personne de la liste avec laquelle la cohorte garde l’équilibre convenu. Nous vous écrirons s’il s’agit de vous.
decisions-mail-not-selected-subject = Décision sur votre candidature : { $edition }
decisions-mail-not-selected-text = Nous regrettons de ne pas pouvoir vous proposer une place : { $edition }. Les bonnes candidatures étaient plus nombreuses que les places. Vous pourrez postuler de nouveau.
