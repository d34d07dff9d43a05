# Before the first page
apply-start-title = Postuler
apply-start = Commencer la candidature
apply-start-lead = La candidature comprend les parties suivantes. Vous pouvez les remplir dans n’importe quel ordre et sur plusieurs jours.
apply-start-saved = Chaque page est enregistrée lorsque vous la quittez. Vous pouvez continuer sur un autre ordinateur : connectez-vous avec la même adresse électronique.
apply-start-blind = Les personnes chargées de l’évaluation voient votre motivation, votre projet et votre expérience. Elles ne voient ni votre nom, ni votre nationalité, ni votre employeur, ni votre genre.
apply-start-check = Vérifiez d’abord si vous pouvez postuler
apply-back-to-call = Retour à l’appel à candidatures
apply-hand-in-by = À déposer avant le
apply-over = Cette date limite est passée.

# The task list
apply-tasks-title = Votre candidature
apply-parts-done = Parties complètes : { $done } sur { $total }
apply-last-saved = Tout ce que vous avez saisi est enregistré. Dernier enregistrement : { $at }
apply-kept-apart = Conservé à part de votre candidature. Les personnes chargées de l’évaluation ne le voient jamais.
apply-hand-in = Dépôt
apply-task-ready = Prête à être déposée
apply-task-not-ready = Encore incomplète
apply-reference = Référence
apply-begun = Commencée le
apply-applicant = Déposée par

# A page of questions
apply-part = partie { $part } sur { $parts }
apply-save-anyway = Enregistrer ma saisie
apply-stale-title = Cette page a été enregistrée ailleurs entre-temps
apply-stale-text = Rien n’a été écrasé. Voici ce qui est enregistré ; votre saisie figure dans le formulaire ci-dessous.
apply-stale-keep = Conserver ce qui est enregistré et abandonner ma saisie

# Check the answers
apply-answers-title = Vérifiez vos réponses et déposez votre candidature
apply-answers-lead = Votre candidature est complète. Relisez-la, puis déposez-la au bas de cette page.
apply-answers-missing = Réponses à corriger avant le dépôt : { $count }
apply-answers-changed = Vos réponses ont changé après l’ouverture de cette page, peut-être dans une autre fenêtre. Rien n’a été déposé. Relisez-les, puis déposez la candidature.
apply-hand-in-text = Après le dépôt, vos réponses ne peuvent plus être modifiées. Vous pouvez retirer la candidature et annuler ce retrait jusqu’à la clôture de l’appel.
apply-hand-in-button = Déposer la candidature

# The receipt
apply-receipt-title = Votre candidature a été reçue
apply-receipt-lead = Indiquez cette référence lorsque vous nous écrivez :
apply-handed-in-at = Déposée le
apply-checksum = Somme de contrôle (SHA-256)
apply-receipt-next = La page de votre candidature indique toujours la suite et les dates.
apply-receipt-mail = Ce reçu a également été envoyé à
apply-receipt-save = Imprimez ou enregistrez cette page pour vos dossiers.
apply-receipt-copy = Télécharger les réponses sous forme de fichier
apply-receipt-link = Reçu et copie intégrale
apply-status-link = État de la candidature
apply-call-link = L’appel à candidatures

# Too late
apply-closed-title = L’appel a été clos avant l’arrivée de votre envoi
apply-closed-at = Clôture de l’appel
apply-arrived-at = Arrivée de votre envoi
apply-closed-kept = Ce que vous aviez enregistré auparavant est conservé.
apply-closed-typed = Ce que vous aviez saisi sur cette page
apply-write-to = Des questions ? Écrivez à

# Where an application stands
apply-status-draft = Brouillon
apply-status-draft-title = Votre candidature est à l’état de brouillon
apply-status-draft-text = Elle n’a pas encore été déposée.
apply-status-not-handed-in = Non déposée
apply-status-not-handed-in-title = Cette candidature n’a pas été déposée
apply-status-not-handed-in-text = L’appel a été clos avant le dépôt du brouillon : la candidature ne participe donc pas à la sélection. Votre brouillon est conservé ; vous pourrez postuler à la prochaine édition.
apply-status-considered = En cours d’examen
apply-status-considered-title = Votre candidature est en cours d’examen
apply-status-considered-text = Vous n’avez rien à faire pour le moment.
apply-status-withdrawn = Retirée
apply-status-withdrawn-title = Vous avez retiré cette candidature
apply-status-withdrawn-text = Elle ne participe plus à la sélection.
apply-status-not-eligible = Non recevable
apply-status-not-eligible-title = Votre candidature ne remplit pas les conditions de cet appel
apply-status-not-eligible-text = Elle n’a pas pu être examinée plus avant. Les conditions figurent dans l’appel. Vous pouvez postuler à une autre édition.
apply-status-not-selected = Non retenue
apply-status-not-selected-title = Votre candidature n’a pas été retenue pour cette édition
apply-status-not-selected-text = Les bonnes candidatures étaient plus nombreuses que les places. Vous pouvez postuler à une autre édition ; les renseignements vous concernant sont conservés à votre intention.
apply-status-reserve = Sur la liste de réserve
apply-status-reserve-title = Vous figurez sur la liste de réserve
apply-status-reserve-text = Si une place se libère, elle pourra vous être proposée : le choix dépend de l’équilibre de la cohorte et non d’un ordre fixe. Nous vous écrirons aussitôt.
apply-status-selected = Retenue
apply-status-selected-title = Votre candidature a été retenue
apply-status-selected-text = L’offre de place suivra. Nous vous écrirons dès que vous pourrez y répondre.
apply-status-offer-open = Offre en attente de votre réponse
apply-status-offer-open-title = Une place vous est proposée
apply-status-offer-open-text = Veuillez l’accepter ou la refuser avant la date indiquée ici.
apply-status-accepted = Place acceptée
apply-status-accepted-title = Vous avez accepté votre place
apply-status-accepted-text = La suite figure sur vos pages personnelles.
apply-status-declined = Place refusée
apply-status-declined-title = Vous avez refusé votre place
apply-status-declined-text = Merci de votre réponse. L’offre indique si vous pouvez encore revenir sur ce refus.
apply-status-offer-expired = Offre expirée
apply-status-offer-expired-title = Votre offre a expiré
apply-status-offer-expired-text = Elle est restée sans réponse dans le délai fixé. La place peut revenir à une personne de la liste de réserve.
apply-status-offer-withdrawn = Offre retirée
apply-status-offer-withdrawn-title = Votre offre a été retirée
apply-status-offer-withdrawn-text = La place ne vous est plus réservée. Écrivez-nous si vous avez des questions.
apply-decisions-by = Vous recevrez une réponse au plus tard le { $date }, quelle que soit la décision. Toutes les décisions sont communiquées en même temps.
apply-decisions-undated = La date des décisions n’est pas encore fixée. Vous recevrez une réponse, quelle que soit la décision ; toutes les décisions sont communiquées en même temps.
apply-decision-by = Décision au plus tard le
apply-answer-by = Réponse attendue avant le
apply-to-offer = Lire l’offre et y répondre
apply-step-start = Commencée
apply-step-submit = Déposée
apply-step-withdraw = Retirée par vous
apply-step-reinstate = Retrait annulé
apply-step-return = Renvoyée pour modification
apply-step-decided = Décision communiquée
apply-step-considered = Vérification et évaluation
apply-step-considered-text = Les conditions de l’appel sont vérifiées, et les personnes chargées de l’évaluation lisent ce qu’elles peuvent voir. Rien n’est décidé avant la comparaison de toutes les candidatures.
apply-step-decision = Décision
apply-step-begins = Début du programme

# Withdrawing
apply-withdraw = Retirer la candidature
apply-withdraw-title = Retirer votre candidature ?
apply-withdraw-lead = Elle ne participera plus à la sélection. Vos réponses et votre reçu sont conservés.
apply-withdraw-declines = La place qui vous est proposée est déclinée en même temps et pourra être proposée à une autre personne.
apply-undo-until = Vous pouvez annuler ce retrait jusqu’à la clôture de l’appel : { $at }
apply-undo-never = Le retrait ne pourra pas être annulé.
apply-undo = Annuler le retrait
apply-reason-label = Pourquoi retirez-vous votre candidature ?
apply-reason-hint = Cela nous aide à améliorer le programme et ne change rien pour vous
apply-reason-too-long = Abrégez le motif. Caractères : { $length }, maximum { $max }
apply-withdraw-button = Retirer
apply-needs-title = Besoins d’accessibilité
apply-needs-text = Ils sont conservés à part et n’interviennent jamais dans la sélection. Chaque consultation est consignée avec votre nom et son motif.
apply-needs-purpose = Pourquoi en avez-vous besoin ?
apply-needs-travel = Voyage et hébergement
apply-needs-sessions = Salles, supports et séances
apply-needs-asked = À la demande de la personne
apply-needs-choose = Choisissez pourquoi vous en avez besoin
apply-needs-show = Afficher les besoins d’accessibilité
apply-needs-none = Aucun besoin indiqué
apply-needs-shown = Cette consultation est consignée. Pour les revoir, rouvrez cette page.

# Mails
apply-mail-dear = Bonjour { $person },
apply-mail-received-subject = Candidature { $reference } reçue
apply-mail-received = Nous avons bien reçu votre candidature : { $edition }.
apply-mail-copy = La copie intégrale de vos réponses se trouve ici :
apply-mail-status = Vous pouvez consulter à tout moment l’état de votre candidature :
apply-mail-withdrawn-subject = Candidature { $reference } retirée
apply-mail-withdrawn = Vous avez retiré votre candidature { $reference } : { $edition }.
apply-mail-undo = S’il s’agit d’une erreur, vous pouvez annuler ce retrait tant que l’appel est ouvert, jusqu’au { $at } :
apply-mail-reinstated-subject = La candidature { $reference } est rétablie
apply-mail-reinstated = Votre candidature { $reference } participe de nouveau à la sélection : { $edition }.

# Messages, refusals
flash-draft-saved = Enregistré. Vous pouvez revenir à tout moment jusqu’à la clôture de l’appel.
flash-handed-in = Votre candidature a été déposée.
flash-withdrawn = Votre candidature a été retirée.
flash-reinstated = Votre candidature participe de nouveau à la sélection.
denied-not-yours = Cette candidature appartient à une autre personne.
denied-not-your-programme = Votre compte n’a aucun rôle dans ce programme.
denied-still-a-draft = Cette candidature n’a pas encore été déposée ; un brouillon n’appartient qu’à la personne qui le rédige.
denied-already-submitted = Cette candidature a été déposée : ses réponses ne peuvent plus être modifiées.
denied-call-closed = L’appel est clos ; les candidatures ne sont plus acceptées.
denied-call-not-open = L’appel n’est pas encore ouvert.
denied-not-handed-in = Cette candidature n’a pas été déposée : il n’y a rien à retirer.
denied-already-withdrawn = Cette candidature a déjà été retirée.
denied-already-decided = Les décisions ont été communiquées : cela n’est plus possible.
denied-not-withdrawn = Cette candidature n’est pas retirée.
illegal-application-step = La candidature ne peut pas franchir cette étape dans son état actuel. Ouvrez sa page pour voir où elle en est.

# Home
home-applications = Vos candidatures
home-no-applications = Vous n’avez pas encore postulé
home-no-applications-text = Choisissez un appel et vérifiez si vous pouvez postuler. Cela prend deux minutes.
home-to-calls = Voir les appels
home-calls = Appels ouverts
home-hand-in-by = À déposer avant le { $at }
home-begun = Commencée le { $at }
home-work = Votre travail
home-desk-hint = Candidatures, évaluations, décisions et statistiques de vos programmes
home-queue-hint = Candidatures qui attendent votre évaluation
home-sessions-hint = Séances que vous animez, avec leurs registres de présence
