# The release, the offers and their answers.
offers-release-title = Communication des décisions
offers-release-ready = { $count ->
    [one] { $count } personne sera informée
   *[other] { $count } personnes seront informées
}
offers-release-done = { $count ->
    [one] { $count } personne a été informée
   *[other] { $count } personnes ont été informées
}
offers-release-blocked = Les décisions ne peuvent pas encore être communiquées
offers-release-by = Communiquées par
offers-release-once = La communication fait connaître toutes les décisions en même temps et ne peut pas être annulée.
offers-count-selected = candidatures retenues, chacune avec une offre
offers-count-places = { $places } places
offers-count-reserve = sur la liste de réserve
offers-count-not-selected = non retenues
offers-count-mails = courriels
offers-follow = Suivre les offres
offers-blocked-why = Ce qui manque
offers-blocked-nobody = Aucune candidature n’est retenue.
offers-blocked-withdrawn = { $count ->
    [one] { $count } candidature retenue a été retirée depuis : décidez autrement pour elle.
   *[other] { $count } candidatures retenues ont été retirées depuis : décidez autrement pour elles.
}
offers-blocked-held = { $count ->
    [one] { $count } candidature sélectionnée a un contrôle à vérifier ou non rempli.
   *[other] { $count } candidatures sélectionnées ont un contrôle à vérifier ou non rempli.
}
offers-release-deadline = Les personnes retenues peuvent répondre jusqu’au
offers-release-button = Communiquer les décisions
offers-release-not-yet = Pas encore
offers-title = Votre offre
offers-open-title = Une place vous est proposée
offers-open-from-reserve = Une place s’est libérée, et vous êtes la personne suivante de la liste de réserve.
offers-open-until = Veuillez répondre au plus tard le
offers-next = La suite
offers-next-accept = Si vous acceptez, vous faites partie de la cohorte de cette édition et vos pages indiquent vos séances.
offers-next-decline = Si vous refusez, la place revient à une personne de la liste de réserve.
offers-next-silence = Sans réponse avant la date limite, l’offre expire.
offers-accept = Accepter la place
offers-decline = Refuser
offers-accepted-title = Vous avez accepté la place
offers-accepted-text = Bienvenue. La suite figure sur vos pages personnelles.
offers-declined-title = Vous avez refusé la place
offers-declined-reason = Votre motif :
offers-declined-undo = Vous pouvez revenir sur ce refus tant que la place n’est pas proposée à une personne de la liste de réserve, au plus tard le
offers-reopen = Revenir sur mon refus
offers-declined-gone = Il n’est plus possible de revenir sur ce refus. Merci de votre réponse.
offers-expired-title = L’offre a expiré
offers-expired-text = Nous n’avons pas reçu de réponse avant le
offers-withdrawn-title = L’offre a été retirée
offers-withdrawn-text = La place ne vous est plus réservée. Veuillez écrire à l’équipe organisatrice si vous avez des questions.
offers-to-application = Votre candidature
offers-when = Dates
offers-where = Lieu
offers-decline-title = Refuser la place ?
offers-decline-text = La place pourra alors être proposée à une autre personne. Vous pourrez revenir sur votre refus jusque-là, au plus tard le
offers-reason = Motif principal
offers-reason-hint = Les motifs sont recensés afin de faciliter la participation à l’édition suivante
offers-note = En quelques mots
offers-decline-confirm = Refuser la place
offers-decline-back = Conserver l’offre
offers-none = Aucune offre n’a encore été faite
offers-empty = Les offres suivent la communication des décisions
offers-empty-text = Lorsque les décisions sont communiquées, une place est proposée à chaque personne retenue.
offers-fact = Places acceptées : { $accepted } sur { $places }
offers-key-accepted = Acceptées : { $count }
offers-key-open = En attente de réponse : { $count }
offers-key-free = Libres : { $count }
offers-reserves = { $count ->
    [0] Personne n’attend sur la liste de réserve.
    [one] { $count } personne attend sur la liste de réserve.
   *[other] { $count } personnes attendent sur la liste de réserve.
}
offers-status = Offre
offers-until = Réponse attendue avant le
offers-act = Que faire
offers-from-reserve = de la liste de réserve
offers-call-up = Appeler une personne de la liste de réserve
offers-passed-on = Place proposée à une personne de la liste de réserve
offers-withdraw = Retirer l’offre
offers-call-title = Appeler une personne de la liste de réserve
offers-call-next = Une personne de la liste de réserve permet de respecter toutes les cibles
offers-call-none-keeps = Aucune personne de la liste de réserve ne permet de respecter toutes les cibles
offers-call-nobody = Personne n’attend sur la liste de réserve
offers-call-nobody-text = Toutes les personnes de la liste ont une offre ou ont retiré leur candidature.
offers-call-text = Est proposée la première personne, dans l’ordre de la liste, avec laquelle toutes les cibles sont respectées, en comptant les personnes qui ont accepté et celles qui doivent encore répondre.
offers-call-none-text = Vous pouvez tout de même appeler quelqu’un, en donnant un motif.
offers-call-legend = À qui la place est-elle proposée ?
offers-call-is-next = suivante
offers-call-held = Ne peut encore être appelé : un contrôle reste à vérifier ou n’est pas rempli.
offers-call-reason = Motif, si ce n’est pas la personne suivante
offers-call-reason-hint = Il est conservé avec l’offre
offers-call-button = Proposer la place
offers-call-taken = Cette place n’est pas libre
offers-call-taken-text = Elle est occupée, ou a déjà été proposée à une personne de la liste de réserve.
offers-withdraw-title = Retirer cette offre ?
offers-withdraw-text = La personne en est informée par courriel et la place se libère. Cela ne peut pas être annulé.
offers-withdraw-reason = Motif
offers-withdraw-reason-hint = Pour le dossier ; il n’est pas envoyé
offers-withdraw-button = Retirer l’offre
offers-reason-choose = Choisissez le motif principal
offers-note-long = Raccourcissez votre texte à { $max } caractères au plus
offers-reason-needed = Donnez un motif, 1 000 caractères au plus
offers-reason-not-next = Donnez un motif, 1 000 caractères au plus : ce n’est pas la personne suivante
offers-choose-reserve = Choisissez une personne
flash-decisions-released = Les décisions ont été communiquées.
flash-offer-accepted = Vous avez accepté la place.
flash-offer-declined = Vous avez refusé la place.
flash-offer-reopened = Votre refus est annulé.
flash-reserve-called-up = La place est proposée à la personne de la liste de réserve.
flash-offer-withdrawn = L’offre est retirée.
denied-offer-not-yours = Seule la personne à qui la place est proposée peut répondre.
illegal-release-blocked = Les décisions ne peuvent pas encore être communiquées : la page de communication indique ce qui manque.
illegal-offer-step = Cette étape n’est pas possible dans l’état actuel de l’offre. Ouvrez l’offre à nouveau.
illegal-offer-expired = La date limite de cette offre est passée. Veuillez écrire à l’équipe organisatrice.
illegal-offer-answered = Cette offre a déjà reçu une réponse ou a été retirée.
illegal-offer-place-gone = La place a déjà été proposée à une personne de la liste de réserve.
illegal-offer-place-held = Cette place est encore occupée : elle n’est pas libre.
illegal-not-a-reserve = Cette personne n’attend pas sur la liste de réserve.
illegal-offer-application-withdrawn = Votre candidature est retirée. Veuillez écrire à l’équipe organisatrice si vous avez des questions.
illegal-reserve-check-open = Un contrôle de cette candidature reste à vérifier ou n’est pas rempli : aucune place ne peut être proposée. Réglez d’abord ce point sur sa page d’examen.
offers-mail-greeting = Bonjour { $name },
offers-mail-until = Veuillez répondre au plus tard le
offers-mail-answer = Acceptez ou refusez ici :
offers-mail-see = Voyez où en est votre candidature :
offers-mail-undo = Vous pouvez revenir sur ce refus tant que la place n’est pas proposée à une personne de la liste de réserve, au plus tard le
offers-mail-reference = Référence : { $reference }
offers-mail-from-reserve-subject = Une place s’est libérée pour vous : { $edition }
offers-mail-from-reserve-text = Une place s’est libérée et nous avons le plaisir de vous la proposer : { $edition }.
offers-mail-accepted-subject = Vous avez accepté votre place : { $edition }
offers-mail-accepted-text = Vous avez accepté votre place : { $edition }. Bienvenue.
offers-mail-declined-subject = Vous avez refusé votre place : { $edition }
offers-mail-declined-text = Vous avez refusé votre place : { $edition }. Merci de votre réponse.
offers-mail-withdrawn-subject = L’offre de place est retirée : { $edition }
offers-mail-withdrawn-text = L’équipe organisatrice a retiré l’offre de place : { $edition }. Veuillez lui écrire si vous avez des questions.
