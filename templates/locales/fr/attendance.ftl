# Registres, page du boursier, cohorte. Termes : registre, séance, boursier, cohorte, achèvement, participation.
attendance-register-task = Indiquer qui était présent
attendance-register-taken = Présents : { $present } sur { $all }
attendance-register-saved = Registre enregistré le { $at }
attendance-register-save = Enregistrer le registre
attendance-register-due = Registre à remplir
attendance-register-is-taken = Registre rempli
attendance-all-present = Enregistrer, tous les autres présents
attendance-all-present-hint = Le second bouton marque présents tous ceux pour lesquels rien n’est choisi.
attendance-mark = Présence
attendance-unmarked = { $count ->
    [one] La présence d’un boursier n’est pas encore indiquée :
   *[other] La présence de { $count } boursiers n’est pas encore indiquée :
}
attendance-unmarked-times = { $count ->
    [one] non indiqué une fois
   *[other] non indiqué { $count } fois
}
attendance-nobody-marked = Indiquez la présence d’au moins un boursier, ou utilisez le bouton qui marque tous les autres présents
attendance-nobody = Cette cohorte ne compte encore aucun boursier
attendance-nobody-text = Les boursiers apparaissent ici dès qu’ils acceptent leur offre.
attendance-registers-due = { $count ->
    [one] Un registre est à remplir
   *[other] { $count } registres sont à remplir
}
attendance-sessions-ahead = { $count ->
    [one] Une séance est à venir
   *[other] { $count } séances sont à venir
}
attendance-sessions-none = Aucune séance n’est à venir
attendance-sessions-none-text = Les séances apparaissent ici dès qu’un responsable vous en confie l’animation.
attendance-sessions-more = { $count ->
    [one] Une autre séance aura lieu plus tard.
   *[other] { $count } autres séances auront lieu plus tard.
}
attendance-sessions-past = Séances passées
attendance-join = Rejoindre en ligne
attendance-now = En ce moment :
attendance-next = Prochaine séance :
attendance-is-now = En cours
attendance-nothing-next = Aucune séance n’est prévue pour l’instant
attendance-nothing-next-text = Les nouvelles séances apparaissent ici et dans votre calendrier dès qu’elles sont prévues.
attendance-standing-completed = Vous avez achevé la bourse
attendance-standing-text-completed = Votre assiduité a atteint 80 pour cent. Félicitations.
attendance-standing-participated = Vous avez participé à la bourse
attendance-standing-text-participated = La cohorte est close. Votre participation est consignée.
attendance-standing-left = Vous avez quitté cette cohorte
attendance-standing-text-left = Ses séances ne sont plus affichées. En cas d’erreur, écrivez aux organisateurs du programme.
attendance-materials = Documents
attendance-progress = Assiduité
attendance-progress-of = { $present } sur { $counted }
attendance-progress-enough = À ce rythme, vous achevez la bourse : il faut 80 pour cent des séances.
attendance-progress-low = C’est moins que les 80 pour cent des séances nécessaires à l’achèvement.
attendance-progress-excused = { $count ->
    [one] Une absence excusée ne compte pas.
   *[other] { $count } absences excusées ne comptent pas.
}
attendance-progress-none = Aucune séance ne compte encore. L’achèvement exige 80 pour cent des séances.
attendance-colleagues = Votre cohorte
attendance-cohort-title = { $count ->
    [one] { $count } boursier participe
   *[other] { $count } boursiers participent
}
attendance-cohort-caption = { $count ->
    [one] { $count } registre rempli ; les absences excusées ne comptent pas
   *[other] { $count } registres remplis ; les absences excusées ne comptent pas
}
attendance-state = État
attendance-present-of = Présences
attendance-n-of-m = { $present } sur { $counted }
attendance-standing = Situation
attendance-below = Moins de 80 %
attendance-leaving = Noter que le boursier est parti
attendance-leaving-note = Noter
attendance-reason = Motif
attendance-reason-hint = Conservé avec la participation ; seuls les responsables le voient
attendance-reason-needed = Saisissez le motif, { $most } caractères au plus
attendance-close = Clore la cohorte
attendance-close-lead = Le résultat de chaque boursier découle des registres et est définitif. Les registres ne pourront plus être modifiés.
attendance-close-not-yet = La cohorte ne peut pas encore être close
attendance-missing-nothing = Aucune séance n’a eu lieu.
attendance-missing-ahead = { $count ->
    [one] Une séance n’est pas terminée.
   *[other] { $count } séances ne sont pas terminées.
}
attendance-missing-registers = { $count ->
    [one] Un registre manque.
   *[other] { $count } registres manquent.
}
attendance-completing = { $count ->
    [one] Achèvement : { $count } boursier
   *[other] Achèvement : { $count } boursiers
}
attendance-participating = { $count ->
    [one] Participation : { $count } boursier
   *[other] Participation : { $count } boursiers
}
flash-register-saved = Le registre est enregistré.
flash-member-left = Le départ du boursier est noté.
flash-cohort-closed = La cohorte est close.
illegal-register-cancelled = Cette séance est annulée ; elle n’a pas de registre.
illegal-register-early = Le registre s’ouvre 30 minutes avant le début de la séance.
illegal-register-closed = La cohorte est close ; ses registres ne peuvent plus être modifiés.
illegal-cohort-unfinished = La cohorte ne peut pas encore être close : des séances sont à venir, des registres manquent ou personne ne participe.
illegal-membership-step = Ce boursier ne participe plus, l’étape est donc impossible. Ouvrez de nouveau la cohorte pour voir où en sont les choses.
denied-attendance-not-yours = Seuls le formateur de la séance et les responsables du programme remplissent ce registre.
denied-attendance-not-manager = Seuls les responsables de ce programme gèrent sa cohorte.
attendance-fellowships = Mes bourses
attendance-next-at = Prochaine séance : { $at }
attendance-own-sessions = Mes séances
attendance-session-at = { $at }
attendance-all-sessions = Toutes mes séances
attendance-until = jusqu’à { $at }
