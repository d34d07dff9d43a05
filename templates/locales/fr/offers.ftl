# The release, the offers and their answers.
offers-release-title = Publication des décisions
offers-release-ready = { $count ->
    [one] { $count } personne sera informée
   *[other] { $count } personnes seront informées
}
offers-release-done = { $count ->
    [one] { $count } personne a été informée
   *[other] { $count } personnes ont été informées
}
offers-release-blocked = Les décisions ne peuvent pas encore être publiées
offers-release-by = Publiées par
offers-release-once = La publication fait connaître toutes les décisions en même temps et ne peut pas être annulée.
offers-count-selected = personnes sélectionnées, chacune avec une offre
offers-count-places = { $places } places
offers-count-reserve = sur la liste de réserve
offers-count-not-selected = non retenues
offers-count-mails = courriels
offers-follow = Suivre les offres
offers-blocked-why = Ce qui manque
offers-blocked-nobody = Personne n’est sélectionné.
offers-blocked-withdrawn = { $count ->
    [one] { $count } candidature sélectionnée a été retirée : décidez autrement pour elle.
   *[other] { $count } candidatures sélectionnées ont été retirées : décidez autrement pour elles.
}
offers-blocked-held = { $count ->
    [one] { $count } candidature sélectionnée a un contrôle à vérifier ou non rempli.
   *[other] { $count } candidatures sélectionnées ont un contrôle à vérifier ou non rempli.
}
offers-release-deadline = Les personnes sélectionnées peuvent répondre jusqu’au
offers-release-button = Publier les décisions
offers-release-not-yet = Pas encore
offers-title = Votre offre
offers-open-title = Une place vous est offerte
offers-open-from-reserve = Une place s’est libérée, et vous êtes la personne suivante de la liste de réserve.
offers-open-until = Veuillez répondre avant le
offers-next = La suite
offers-next-accept = Si vous acceptez, vous devenez boursier de cette édition, et vos pages montrent vos séances.
offers-next-decline = Si vous refusez, la place va à une personne de la liste de réserve.
offers-next-silence = Sans réponse avant l’échéance, l’offre expire.
offers-accept = Accepter la place
offers-decline = Refuser
offers-accepted-title = Vous avez accepté la place
offers-accepted-text = Bienvenue. Vos pages montrent la suite.
offers-declined-title = Vous avez refusé la place
offers-declined-reason = Votre motif :
offers-declined-undo = Vous pouvez revenir sur ce refus tant que la place n’est pas offerte à une personne de la réserve, au plus tard le
offers-reopen = Revenir sur mon refus
offers-declined-gone = Il n’est plus possible d’y revenir. Merci de nous avoir informés.
offers-expired-title = L’offre a expiré
offers-expired-text = Aucune réponse n’a été reçue avant le
offers-withdrawn-title = L’offre a été retirée
offers-withdrawn-text = La place ne vous est plus réservée. Veuillez écrire aux organisateurs si vous avez des questions.
offers-to-application = Votre candidature
offers-when = Dates
offers-where = Lieu
offers-decline-title = Refuser la place ?
offers-decline-text = La place pourra alors être offerte à une autre personne. Vous pourrez revenir sur votre refus jusque-là, au plus tard le
offers-reason = Motif principal
offers-reason-hint = Les motifs sont comptés, afin de faciliter la participation à l’édition suivante
offers-note = Avec vos propres mots
offers-decline-confirm = Refuser la place
offers-decline-back = Garder l’offre
offers-none = Aucune offre n’est encore faite
offers-empty = Les offres viennent avec la publication
offers-empty-text = Lorsque les décisions sont publiées, une place est offerte à chaque personne sélectionnée.
offers-fact = { $accepted } places sur { $places } sont acceptées
offers-key-accepted = Acceptées : { $count }
offers-key-open = En attente de réponse : { $count }
offers-key-free = Libres : { $count }
offers-reserves = { $count ->
    [0] Personne n’attend sur la liste de réserve.
    [one] { $count } personne attend sur la liste de réserve.
   *[other] { $count } personnes attendent sur la liste de réserve.
}
offers-status = Offre
offers-until = Répondre avant le
offers-act = À faire
offers-from-reserve = de la liste de réserve
offers-call-up = Appeler une personne de la réserve
offers-passed-on = Place offerte à la réserve
offers-withdraw = Retirer l’offre
offers-call-title = Appeler une personne de la réserve
offers-call-next = Une personne de la liste de réserve respecte toutes les cibles
offers-call-none-keeps = Personne sur la liste de réserve ne respecte toutes les cibles
offers-call-nobody = Personne n’attend sur la liste de réserve
offers-call-nobody-text = Toutes les personnes de la liste ont une offre ou se sont retirées.
offers-call-text = Est proposée la première personne, dans l’ordre de la liste, avec laquelle toutes les cibles sont respectées, en comptant les personnes qui ont accepté et celles qui doivent encore répondre.
offers-call-none-text = Vous pouvez tout de même appeler quelqu’un, en donnant un motif.
offers-call-legend = À qui la place est-elle offerte ?
offers-call-is-next = suivante
offers-call-held = Ne peut encore être appelé : un contrôle reste à vérifier ou n’est pas rempli.
offers-call-reason = Motif, si ce n’est pas la personne suivante
offers-call-reason-hint = Il est conservé avec l’offre
offers-call-button = Offrir la place
offers-call-taken = Cette place n’est pas libre
offers-call-taken-text = Elle est occupée, ou a déjà été offerte à une personne de la réserve.
offers-withdraw-title = Retirer cette offre ?
offers-withdraw-text = La personne en est informée par courriel et la place se libère. Cela ne peut pas être annulé.
offers-withdraw-reason = Motif
offers-withdraw-reason-hint = Pour le dossier ; il n’est pas envoyé
offers-withdraw-button = Retirer l’offre
offers-reason-choose = Choisissez le motif principal
offers-note-long = Raccourcissez votre texte à { $max } caractères
offers-reason-needed = Donnez un motif, 1 000 caractères au plus
offers-reason-not-next = Donnez un motif, 1 000 caractères au plus : ce n’est pas la personne suivante
offers-choose-reserve = Choisissez une personne
flash-decisions-released = Les décisions sont publiées.
flash-offer-accepted = Vous avez accepté la place.
flash-offer-declined = Vous avez refusé la place.
flash-offer-reopened = Votre refus est annulé.
flash-reserve-called-up = La place est offerte à la personne de la réserve.
flash-offer-withdrawn = L’offre est retirée.
denied-offer-not-yours = Seule la personne à qui la place est offerte peut répondre.
illegal-release-blocked = Les décisions ne peuvent pas encore être publiées : la page de publication indique ce qui manque.
illegal-offer-step = Cette étape n’est pas possible dans l’état actuel de l’offre. Ouvrez l’offre à nouveau.
illegal-offer-expired = L’échéance de cette offre est passée. Veuillez écrire aux organisateurs.
illegal-offer-answered = Cette offre a déjà reçu une réponse ou a été retirée.
illegal-offer-place-gone = La place a déjà été offerte à une personne de la liste de réserve.
illegal-offer-place-held = Cette place est encore occupée : elle n’est pas libre.
illegal-not-a-reserve = Cette personne n’attend pas sur la liste de réserve.
illegal-offer-application-withdrawn = Votre candidature est retirée. Veuillez écrire aux organisateurs si vous avez des questions.
illegal-reserve-check-open = Un contrôle de cette candidature reste à vérifier ou n’est pas rempli : aucune place ne peut être proposée. Réglez d’abord ce point sur sa page d’examen.
offers-mail-greeting = Bonjour { $name },
offers-mail-until = Veuillez répondre avant le
offers-mail-answer = Acceptez ou refusez ici :
offers-mail-see = Voir où en sont les choses :
offers-mail-undo = Vous pouvez revenir sur ce refus tant que la place n’est pas offerte à une personne de la réserve, au plus tard le
offers-mail-reference = Référence : { $reference }
offers-mail-from-reserve-subject = Une place s’est libérée pour vous : { $edition }
offers-mail-from-reserve-text = Une place s’est libérée et nous avons le plaisir de vous l’offrir : { $edition }.
offers-mail-accepted-subject = Vous avez accepté votre place : { $edition }
offers-mail-accepted-text = Vous avez accepté votre place : { $edition }. Bienvenue.
offers-mail-declined-subject = Vous avez refusé votre place : { $edition }
offers-mail-declined-text = Vous avez refusé votre place : { $edition }. Merci de nous avoir informés.
offers-mail-withdrawn-subject = L’offre d’une place est retirée : { $edition }
offers-mail-withdrawn-text = Les organisateurs ont retiré l’offre d’une place : { $edition }. Veuillez leur écrire si vous avez des questions.
