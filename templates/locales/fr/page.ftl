### The frame of every page and the parts that pages share: templates/layouts and templates/partials.

page-skip = Aller au contenu principal
page-main = Menu principal
page-language = Langue
page-crumb = Retour
page-sign-out = Se déconnecter
page-demo = Données de démonstration : toutes les personnes sont fictives.
page-names = Les noms des États suivent la liste de l’Organisation des Nations Unies et n’impliquent aucune prise de position quant à leur statut.
page-error = Erreur :
page-errors = { $count ->
    [one] { $count } réponse est à corriger
   *[other] { $count } réponses sont à corriger
}
page-optional = (facultatif)
page-change = Modifier
page-no-answer = Pas encore de réponse
page-day = Jour
page-month = Mois
page-year = Année
page-words = Mots : { $n } sur { $max }
page-words-over = Mots : { $n } sur { $max }, en trop : { $over }
page-words-limit = Mots : au plus { $max }
page-kept = Ce que vous saisissez est conservé lorsque vous enregistrez.
page-saved = Enregistré à { $time }
page-country-meant = De quel État s’agit-il ?
page-country-other = Si ce n’est aucun de ceux-ci, corrigez votre saisie ci-dessus.
page-pager = Suite de la liste
page-shown = Lignes affichées : { $shown }
page-shown-of = Lignes affichées : { $shown } sur { $total }
page-first = Revenir au début
page-next = Page suivante
page-hidden = masqué
page-said-in = (langue du texte : { $language })
page-select-all = Sélectionner toutes les lignes
page-selected = Lignes sélectionnées : { $n }
