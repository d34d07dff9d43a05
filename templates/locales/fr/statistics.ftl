# Publications de chiffres, et chiffres publiés ailleurs.
statistics-title = Statistiques
statistics-lead = Qui postule et qui participe. Chaque chiffre est daté, définitif et sans risque pour les personnes.
statistics-ours = Nos publications
statistics-none = Aucune publication pour l’instant
statistics-none-text = Les chiffres paraissent ici lorsqu’une édition est close et que ses tableaux ont été vérifiés.
statistics-elsewhere = Publié ailleurs
statistics-elsewhere-lead = Ces chiffres ne sont pas les nôtres. Ils sont montrés tels que leur source les donne et ne sont jamais mêlés aux nôtres.
statistics-elsewhere-count = { $fellows ->
    [one] { $fellows } boursier ou boursière.
   *[other] { $fellows } boursiers et boursières.
} { $states ->
    [one] { $states } État.
   *[other] { $states } États.
}
statistics-elsewhere-gender = Par genre, tels que publiés
statistics-elsewhere-applicants = Candidatures
statistics-elsewhere-fellows = Boursiers et boursières
statistics-elsewhere-states = États
statistics-source = Source : { $source }, { $published }.
statistics-kicker = Statistiques de participation
statistics-frozen = publication du { $date }
statistics-headline-none = Les chiffres de cette édition sont trop petits pour être montrés
statistics-headline-applied = { $count ->
    [one] { $count } fonctionnaire a postulé
   *[other] { $count } fonctionnaires ont postulé
}
statistics-headline-share = Les femmes représentent { $share } des personnes qui ont postulé
statistics-headline-both = Les femmes représentent { $share } des personnes qui ont postulé et { $n } des { $all } qui ont accepté une place
statistics-applications-from = { $count ->
    [one] { $count } candidature
   *[other] { $count } candidatures
} provenant de { $states ->
    [one] { $states } État
   *[other] { $states } États
}
statistics-bounds = Part des femmes parmi toutes les personnes ayant postulé : au moins { $least } et au plus { $most }, quoi qu’il en soit des personnes qui ont indiqué un autre terme ou n’ont rien indiqué.
statistics-bounds-least = Part des femmes parmi toutes les personnes ayant postulé : au moins { $least }, quoi qu’il en soit des personnes qui ont indiqué un autre terme ou n’ont rien indiqué.
statistics-restricted = Réservé aux femmes
statistics-restricted-text = Cette édition est ouverte aux femmes seulement. Ses chiffres sont publiés à part et ne sont jamais comptés avec d’autres ; aucune part des femmes n’est indiquée.
statistics-tables = Tous les tableaux
statistics-table-cells = { $cells ->
    [one] { $cells } chiffre
   *[other] { $cells } chiffres
}, dont { $hidden ->
    [0] aucun masqué
    [one] { $hidden } masqué
   *[other] { $hidden } masqués
}
statistics-hidden-note = Les chiffres signalés comme masqués le sont pour protéger les personnes. La marque est la même quelle que soit la raison.
statistics-share-of = { $share } de femmes ({ $n } sur { $all })
statistics-count-of = { $n } femmes sur { $all }
statistics-table = Tableau { $n }.
statistics-col-stage = Étape
statistics-col-place = Zone géographique
statistics-col-development = Groupe de pays en développement
statistics-col-seniority = Niveau du poste
statistics-col-track = Filière
statistics-col-group = Groupe régional
statistics-col-women = Femmes
statistics-col-men = Hommes
statistics-col-both = Femmes et hommes
statistics-col-share = Part des femmes
statistics-col-other = Autre terme ou non indiqué
statistics-col-all = Ensemble
statistics-finding-highest = Parmi ceux qui sont affichés et comptent au moins 20 personnes, la part des femmes est la plus élevée ici : { $group }, { $share }
statistics-finding-funnel = { $first } : { $a }. { $last } : { $b }.
statistics-conversion = D’une étape à l’autre
statistics-conversion-note = Parmi les personnes parvenues à une étape, combien sont parvenues à la suivante. Rapport d’impact : le plus faible des deux taux divisé par le plus élevé ; au-dessous de 0,8, il est signalé. Quand aucun résultat pour si peu de personnes ne pourrait se distinguer du hasard (test exact de Fisher), aucune conclusion n’est tirée.
statistics-col-step = Passage
statistics-step = { $from } → { $to }
statistics-col-impact = Rapport d’impact
statistics-impact-flagged = au-dessous de 0,8
statistics-impact-too-few = trop peu de personnes pour conclure
statistics-rate = { $share } ({ $n } sur { $all })
statistics-rate-few = { $n } sur { $all }
statistics-method = La méthode en bref
statistics-method-count = Une candidature compte si elle est déposée et n’est pas retirée avant la clôture de l’appel. Chaque personne est comptée à toutes les étapes atteintes. Les groupes régionaux sont ceux du jour de la clôture.
statistics-method-shares = La part des femmes se rapporte aux personnes qui ont indiqué femme ou homme. En dessous de 20 personnes, seuls les nombres sont donnés ; de 20 à 49, des pourcentages entiers ; à partir de 50, une décimale. Un autre terme, un genre non communiqué et un genre non indiqué sont toujours comptés ensemble.
statistics-method-protect = Un nombre de 1 à 4 est masqué, de même que tout chiffre dont il pourrait être déduit : par soustraction, par recoupement de plusieurs tableaux, d’une étape à l’autre, ou par une personne qui serait la seule comptée dans un chiffre. Tout ce qui est masqué porte la même marque, quelle que soit la raison. Une publication ne change plus après sa date.
statistics-deadline = Clôture de l’appel
statistics-cut-off = Données au
statistics-groups-as-of = Groupes régionaux au
statistics-audit = Audit
statistics-audit-text = Avant la publication, une vérification indépendante des fichiers produits a été menée en se plaçant du point de vue de quiconque lit les chiffres, ainsi que de chaque personne qui est la seule comptée dans l’un d’eux. Elle disposait de { $constraints ->
    [one] { $constraints } contrainte
   *[other] { $constraints } contraintes
} portant sur { $cells ->
    [one] { $cells } chiffre
   *[other] { $cells } chiffres
}, dont { $hidden ->
    [0] aucun masqué
    [one] { $hidden } masqué
   *[other] { $hidden } masqués
}, et n’a permis de déduire aucun chiffre masqué.
statistics-method-version = Version de la méthode
statistics-cite = Citer
statistics-files = Tous les fichiers
statistics-file-archive = Tous les fichiers en une seule archive (ZIP)
statistics-file-xlsx = Classeur contenant tous les tableaux (XLSX)
statistics-file-csv = Tableau, CSV
statistics-file-csvw = Description du tableau, CSVW
statistics-file-json = Tableau, JSON-stat 2.0
statistics-file-sdmx = Tableau, SDMX-CSV 2.0
statistics-file-svg = Graphique, SVG
statistics-file-derived = Parts et taux, CSV
statistics-file-release = Dimensions, groupes et tableaux, JSON
statistics-file-certificate = Certificat d’audit
statistics-file-sums = Sommes de contrôle de tous les fichiers
statistics-formats-agree = Tous les formats concordent, cellule par cellule.
statistics-verify = Toute personne qui dispose des fichiers peut refaire l’audit. Décompressez l’archive et exécutez :
statistics-kilobytes = { $count } ko
statistics-col-file = Fichier
statistics-col-kind = Contenu
statistics-col-size = Taille
statistics-desk-title = Publications
statistics-desk-lead = Préparez les chiffres, lisez-les comme le public les lira, puis publiez-les. Cela ne se fait qu’une fois : un chiffre publié ne peut être rappelé.
statistics-desk-empty = Préparez une publication pour voir ce qui peut être montré et ce qui est masqué. Personne ne la voit de l’extérieur.
statistics-prepare = Préparer une publication
statistics-prepare-again = Compter de nouveau
statistics-prepared = Pas encore publiée
statistics-prepared-at = Préparée le
statistics-published = Publiée
statistics-preview-title = À lire avant de publier
statistics-preview-lead = Voici ce que tout le monde verra. Cela ne changera plus.
statistics-preview-hidden = Chiffres masqués : { $hidden } sur { $cells }.
statistics-losses = Ce qui est masqué
statistics-col-table = Tableau
statistics-col-cells = Chiffres
statistics-col-hidden = Masqués
statistics-col-advice = Conseil
statistics-mostly-hidden = Plus de la moitié des chiffres sont masqués. Un tableau moins détaillé en dirait davantage.
statistics-places = Zones géographiques du premier tableau
statistics-places-hint = Plus le découpage géographique est fin, plus il faut masquer de chiffres.
statistics-places-country = États
statistics-places-sub-region = Sous-régions
statistics-places-region = Régions
statistics-left-out = Ventilations à omettre
statistics-left-out-hint = Quand les candidatures sont peu nombreuses, une ventilation masque l’essentiel de ses chiffres, et des chiffres d’autres tableaux.
statistics-refused = Ces chiffres ne peuvent pas être publiés
statistics-refused-few = Il y a moins de cinq candidatures. Leur nombre est toujours indiqué, et un nombre aussi petit ne doit pas l’être. Cette édition reste sans publication.
statistics-refused-no-state = { $count ->
    [one] { $count } candidature n’indique aucun État. Complétez-la, puis préparez de nouveau la publication.
   *[other] { $count } candidatures n’indiquent aucun État. Complétez-les, puis préparez de nouveau la publication.
}
statistics-refused-unsafe = Quoi que l’on masque, on pourrait déduire des chiffres de ces tableaux : { $tables }. Choisissez un découpage géographique moins fin, puis préparez de nouveau la publication.
statistics-confirm = J’ai lu les tableaux. Ils peuvent être publiés et ne changeront plus.
statistics-confirm-needed = Confirmez que les tableaux peuvent être publiés
statistics-publish = Publier maintenant
flash-publication-prepared = Les chiffres sont comptés. Personne ne les voit encore de l’extérieur.
flash-publication-published = Les chiffres sont publics.
denied-not-publisher = Seule une personne chargée de la publication dans ce programme peut préparer et publier des chiffres. Demandez ce rôle à l’administration.
illegal-publication-call-open = Les chiffres sont comptés après la clôture de l’appel.
illegal-publication-published = Cette édition a déjà sa publication. Une publication ne change pas.
illegal-publication-unannounced = Cette édition n’est pas annoncée ; rien ne peut en être publié.
