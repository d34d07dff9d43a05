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
statistics-share-of = { $share } de femmes ({ $n } sur { $all })
statistics-count-of = { $n } femmes sur { $all }
statistics-table = Tableau { $n }.
statistics-table-funnel = Étape atteinte, par genre
statistics-table-applications = Candidatures, par groupe régional et genre
statistics-table-accepted = Places acceptées, par groupe régional et genre
statistics-col-stage = Étape
statistics-col-group = Groupe régional
statistics-col-women = Femmes
statistics-col-men = Hommes
statistics-col-both = Femmes et hommes
statistics-col-share = Part des femmes
statistics-col-other = Autre terme ou non indiqué
statistics-col-all = Ensemble
statistics-row-total = Tous les groupes
statistics-chart-note = Nombre de femmes et d’hommes, parmi les personnes qui ont indiqué femme ou homme
statistics-finding-funnel = { $first } : { $a }. { $last } : { $b }.
statistics-finding-applications = Le groupe dont le plus grand nombre de femmes ont postulé : { $group } ({ $n } sur { $all })
statistics-finding-accepted = Le groupe dont viennent le plus de femmes ayant accepté une place : { $group } ({ $n } sur { $all })
statistics-conversion = D’une étape à l’autre
statistics-conversion-note = Parmi les personnes parvenues à une étape, combien sont parvenues à la suivante. Rapport d’impact : le plus faible des deux taux divisé par le plus élevé ; au-dessous de 0,8, il est signalé. Quand aucun résultat pour si peu de personnes ne pourrait se distinguer du hasard (test exact de Fisher), aucune conclusion n’est tirée.
statistics-col-step = Passage
statistics-step = { $from } → { $to }
statistics-col-impact = Rapport d’impact
statistics-impact-flagged = au-dessous de 0,8
statistics-impact-too-few = trop peu de personnes pour conclure
statistics-rate = { $share } ({ $n } sur { $all })
statistics-rate-few = { $n } sur { $all }
statistics-withheld = Ce tableau n’est pas publié.
statistics-withheld-why = Un nombre y serait compris entre 1 et 4, ou pourrait être déduit par soustraction. Pour protéger les personnes, le tableau entier n’est pas publié.
statistics-method = La méthode en bref
statistics-method-count = Une candidature compte si elle est déposée et n’est pas retirée avant la clôture de l’appel. Chaque personne est comptée à toutes les étapes atteintes. Les groupes régionaux sont ceux du jour de la clôture.
statistics-method-shares = La part des femmes se rapporte aux personnes qui ont indiqué femme ou homme. En dessous de 20 personnes, seuls les nombres sont donnés ; de 20 à 49, des pourcentages entiers ; à partir de 50, une décimale. Un autre terme, un genre non communiqué et un genre non indiqué sont toujours comptés ensemble.
statistics-method-protect = Un tableau où figure un nombre de 1 à 4, ou dont un tel nombre pourrait être déduit par soustraction, seul ou avec un autre tableau, n’est pas publié du tout. Une publication ne change plus après sa date.
statistics-deadline = Clôture de l’appel
statistics-cut-off = Données au
statistics-groups-as-of = Groupes régionaux au
statistics-method-version = Version de la méthode
statistics-checksum = SHA-256 du fichier CSV :
statistics-cite = Citer
statistics-desk-title = Publications
statistics-desk-lead = Préparez les chiffres, lisez-les comme le public les lira, puis publiez-les. Cela ne se fait qu’une fois : un chiffre publié ne peut être rappelé.
statistics-desk-empty = Préparez une publication pour voir ce qui peut être montré et ce qui ne sera pas publié. Personne ne la voit de l’extérieur.
statistics-prepare = Préparer une publication
statistics-prepare-again = Compter de nouveau
statistics-prepared = Pas encore publiée
statistics-prepared-at = Préparée le
statistics-published = Publiée
statistics-preview-title = À lire avant de publier
statistics-preview-lead = Voici ce que tout le monde verra. Cela ne changera plus.
statistics-preview-withheld = { $count ->
    [0] Tous les tableaux seront publiés.
    [one] { $count } tableau ne sera pas publié.
   *[other] { $count } tableaux ne seront pas publiés.
}
statistics-confirm = J’ai lu les tableaux. Ils peuvent être publiés et ne changeront plus.
statistics-confirm-needed = Confirmez que les tableaux peuvent être publiés
statistics-publish = Publier maintenant
flash-publication-prepared = Les chiffres sont comptés. Personne ne les voit encore de l’extérieur.
flash-publication-published = Les chiffres sont publics.
denied-not-publisher = Seule une personne chargée de la publication dans ce programme peut préparer et publier des chiffres. Demandez ce rôle à l’administration.
illegal-publication-call-open = Les chiffres sont comptés après la clôture de l’appel.
illegal-publication-published = Cette édition a déjà sa publication. Une publication ne change pas.
illegal-publication-unannounced = Cette édition n’est pas annoncée ; rien ne peut en être publié.
