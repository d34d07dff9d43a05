# Registres, pages de la personne boursière, cohorte. Termes : registre, séance, cohorte, achever le programme, participation.
attendance-register-task = Relever les présences
attendance-register-taken = Présences : { $present } sur { $all }
attendance-register-saved = Registre enregistré le { $at }
attendance-register-save = Enregistrer le registre
attendance-register-due = Registre à remplir
attendance-register-is-taken = Registre rempli
attendance-all-present = Enregistrer et marquer toutes les autres personnes présentes
attendance-all-present-hint = Le second bouton marque présentes toutes les personnes pour lesquelles rien n’est choisi.
attendance-mark = Présence
attendance-unmarked = { $count ->
    [one] Présence à indiquer pour { $count } personne :
   *[other] Présence à indiquer pour { $count } personnes :
}
attendance-unmarked-times = { $count ->
    [one] non indiquée { $count } fois
   *[other] non indiquée { $count } fois
}
attendance-nobody-marked = Indiquez la présence d’au moins une personne, ou utilisez le bouton qui marque présentes toutes les autres
attendance-nobody = Cette cohorte ne compte encore personne
attendance-nobody-text = Les personnes retenues apparaissent ici dès qu’elles acceptent leur offre.
attendance-registers-due = { $count ->
    [one] { $count } registre est à remplir
   *[other] { $count } registres sont à remplir
}
attendance-sessions-ahead = { $count ->
    [one] { $count } séance est à venir
   *[other] { $count } séances sont à venir
}
attendance-sessions-none = Aucune séance n’est à venir
attendance-sessions-none-text = Les séances apparaissent ici dès que la gestion du programme vous en confie l’animation.
attendance-sessions-more = { $count ->
    [one] { $count } autre séance aura lieu plus tard.
   *[other] { $count } autres séances auront lieu plus tard.
}
attendance-sessions-past = Séances passées
attendance-join = Rejoindre en ligne
attendance-now = En ce moment :
attendance-next = Prochaine séance :
attendance-is-now = En cours
attendance-nothing-next = Aucune séance n’est prévue pour l’instant
attendance-nothing-next-text = Les nouvelles séances apparaissent ici et dans votre calendrier dès qu’elles sont planifiées.
attendance-standing-completed = Vous avez achevé le programme
attendance-standing-text-completed = Votre assiduité a atteint 80 %. Félicitations.
attendance-standing-participated = Vous avez participé au programme
attendance-standing-text-participated = La cohorte est close. Votre participation est consignée.
attendance-standing-left = Vous avez quitté cette cohorte
attendance-standing-text-left = Ses séances ne sont plus affichées. En cas d’erreur, écrivez à l’équipe organisatrice du programme.
attendance-materials = Documents
attendance-progress = Assiduité
attendance-progress-of = { $present } sur { $counted }
attendance-progress-enough = À ce rythme, vous achèverez le programme : il faut assister à 80 % des séances.
attendance-progress-low = C’est moins que les 80 % des séances nécessaires pour achever le programme.
attendance-progress-excused = { $count ->
    [one] { $count } absence excusée ne compte pas.
   *[other] { $count } absences excusées ne comptent pas.
}
attendance-progress-none = Aucune séance ne compte encore. Pour achever le programme, il faut assister à 80 % des séances.
attendance-colleagues = Votre cohorte
attendance-cohort-title = { $count ->
    [one] { $count } personne participe
   *[other] { $count } personnes participent
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
attendance-leaving = Noter le départ de cette personne
attendance-leaving-note = Noter
attendance-reason = Motif
attendance-reason-hint = Conservé avec la participation ; visible des gestionnaires uniquement
attendance-reason-needed = Saisissez le motif, { $most } caractères au plus
attendance-close = Clore la cohorte
attendance-close-lead = Le résultat de chaque personne découle des registres et est définitif. Les registres ne pourront plus être modifiés.
attendance-close-not-yet = La cohorte ne peut pas encore être close
attendance-missing-nothing = Aucune séance n’a eu lieu.
attendance-missing-ahead = { $count ->
    [one] { $count } séance n’est pas terminée.
   *[other] { $count } séances ne sont pas terminées.
}
attendance-missing-registers = { $count ->
    [one] Il manque { $count } registre.
   *[other] Il manque { $count } registres.
}
attendance-completing = { $count ->
    [one] Programme achevé : { $count } personne
   *[other] Programme achevé : { $count } personnes
}
attendance-participating = { $count ->
    [one] Participation : { $count } personne
   *[other] Participation : { $count } personnes
}
flash-register-saved = Le registre est enregistré.
flash-member-left = Le départ est noté.
flash-cohort-closed = La cohorte est close.
illegal-register-cancelled = Cette séance est annulée ; elle n’a pas de registre.
illegal-register-early = Le registre s’ouvre 30 minutes avant le début de la séance.
illegal-register-closed = La cohorte est close ; ses registres ne peuvent plus être modifiés.
illegal-cohort-unfinished = La cohorte ne peut pas encore être close : des séances sont à venir, des registres manquent ou personne ne participe.
illegal-membership-step = Cette personne ne participe plus, l’étape est donc impossible. Ouvrez de nouveau la page de la cohorte pour voir où en sont les choses.
denied-attendance-not-yours = Ce registre est rempli par la personne qui anime la séance ou par les gestionnaires du programme.
denied-attendance-not-manager = Le suivi de la cohorte est réservé aux gestionnaires de ce programme.
attendance-fellowships = Mes bourses
attendance-next-at = Prochaine séance : { $at }
attendance-own-sessions = Mes séances
attendance-session-at = { $at }
attendance-all-sessions = Toutes mes séances
attendance-until = jusqu’à { $at }
