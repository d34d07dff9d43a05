# Les mots de l’interface. Les clés sont décrites en tête du fichier anglais.
#
# Termes : programme, édition, appel à candidatures, postuler (apply), candidature, déposer (hand in), condition et
# recevable (eligibility), désignation (nomination), recommandation et personne de référence (reference, referee),
# évaluation, attribuer (assign), récusation, points (mark), note (score), présélection, sélection, retenue (selected),
# cible (target), décision, communiquer (release), proposer une place, offre, refuser, cohorte, boursier ou boursière,
# séance (session), registre de présence, certificat. Espace fine insécable devant ; : ! ? et dans « », apostrophe courbe.
# Écriture inclusive sans point ni parenthèse : « la personne qui… », « les personnes chargées de l’évaluation ».

site-name = Atoll

pager-label = Pages de la liste
breadcrumb-label = Chemin de retour

nav-home = Accueil
nav-calls = Appels à candidatures
nav-curriculum = Cursus
nav-statistics = Statistiques
nav-method = Méthode
nav-sign-in = Se connecter
nav-sign-out = Se déconnecter
nav-my-pages = Mes pages
nav-account = Compte
nav-messages = Messages
nav-desk = Tableau de bord
nav-reviews = Évaluations
nav-selection = Sélection
nav-decisions = Décisions
nav-offers = Offres
nav-cohort = Cohorte
nav-sessions = Séances
nav-queue = Travail en attente

button-save = Enregistrer
button-save-continue = Enregistrer et continuer
button-save-later = Enregistrer et revenir plus tard
button-continue = Continuer
button-cancel = Annuler
button-filter = Filtrer
button-clear = Effacer
button-preview = Aperçu
button-confirm = Confirmer
button-download = Télécharger
button-back = Retour

error-prefix = Erreur :
colon = { " : " }
comma = { ", " }
error-summary-title = { $count ->
    [one] { $count } réponse est à corriger
   *[other] { $count } réponses sont à corriger
}
answer-yes = Oui
answer-no = Non

empty-filtered-title = Aucun résultat pour ces filtres
empty-filtered-text = Retirez un filtre pour élargir la recherche, ou effacez-les tous.

pager-older = Plus anciens

days-left = { $count ->
    [one] { $count } jour restant
   *[other] { $count } jours restants
}
hours-left = { $count ->
    [one] { $count } heure restante
   *[other] { $count } heures restantes
}

footer-accessibility = Accessibilité
footer-privacy = Protection des données
footer-contact = Contact

error-403-title = Cette action ne vous est pas permise
error-403-text = Votre compte ne comporte pas cette autorisation. Si vous estimez qu’il le devrait, veuillez écrire à l’équipe organisatrice du programme.
error-404-title = Page introuvable
error-404-text = Il n’y a rien à cette adresse, ou vous n’y avez pas accès. Vérifiez l’adresse ou repartez de la page d’accueil.
error-409-title = Cette étape n’est pas possible actuellement
error-409-text = L’étape a déjà été franchie, ou la situation a changé depuis que vous avez ouvert la page. Ouvrez de nouveau la page pour connaître la situation actuelle.
error-409-stale-title = Cette page a changé entre-temps
error-409-stale-text = Une modification a été enregistrée après que vous avez ouvert la page. Rien n’a été écrasé. Ouvrez de nouveau la page, comparez, puis enregistrez.
error-413-title = L’envoi est trop volumineux
error-413-text = Votre envoi dépasse la taille que cette page accepte. Veuillez envoyer un fichier plus petit ou un texte plus court.
error-415-title = Ce type de contenu n’est pas accepté
error-415-text = L’envoi n’est ni un formulaire de ce site ni un fichier d’un type accepté. Revenez à la page et envoyez de nouveau le formulaire.
error-422-title = L’envoi ne peut pas être traité
error-422-text = Revenez à la page, vérifiez vos réponses et envoyez-les de nouveau.
error-429-title = Trop de tentatives
error-429-text = { $seconds ->
    [one] De nombreuses tentatives ont eu lieu en peu de temps. Veuillez réessayer dans { $seconds } seconde.
   *[other] De nombreuses tentatives ont eu lieu en peu de temps. Veuillez réessayer dans { $seconds } secondes.
}
error-500-title = Une erreur s’est produite de notre côté
error-500-text = L’incident a été consigné. Ce que vous avez enregistré auparavant est conservé. Veuillez réessayer dans quelques minutes.
error-503-title = Le service est très sollicité
error-503-text = { $seconds ->
    [one] Votre dernière opération n’a pas été effectuée. Veuillez réessayer dans { $seconds } seconde.
   *[other] Votre dernière opération n’a pas été effectuée. Veuillez réessayer dans { $seconds } secondes.
}
error-home = Aller à la page d’accueil
error-quote = Citez ce numéro si vous nous écrivez :
error-unknown-language = Ce site n’est pas proposé dans cette langue. Choisissez l’une des six langues disponibles.
error-stale = Une modification a été enregistrée, peut-être par vous dans une autre fenêtre, après que vous avez ouvert la page.
error-unreachable = La base de données est injoignable pour le moment. Ce que vous aviez enregistré est conservé.

value-seniority-junior = Début de carrière
value-seniority-mid = Niveau intermédiaire
value-seniority-senior = Niveau supérieur
value-seniority-director = Niveau de direction

value-track-technical = Technique
value-track-policy = Politiques publiques
value-track-strategy = Stratégie

value-un_group-african = États d’Afrique
value-un_group-asia_pacific = États d’Asie et du Pacifique
value-un_group-eeg = États d’Europe orientale
value-un_group-grulac = États d’Amérique latine et des Caraïbes
value-un_group-weog = États d’Europe occidentale et autres États
value-un_group-none = Aucun groupe régional

value-route-mission_new_york = Mission permanente à New York
value-route-mission_geneva = Mission permanente à Genève
value-route-foreign_ministry = Ministère des affaires étrangères
value-route-line_ministry = Ministère sectoriel
value-route-regional_organisation = Organisation régionale

value-role-trainer = Formateur ou formatrice
value-role-fellow = Boursier ou boursière

value-language-en = Anglais
value-language-fr = Français
value-language-es = Espagnol
value-language-ar = Arabe
value-language-zh = Chinois
value-language-ru = Russe
