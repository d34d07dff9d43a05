# Les valeurs du domaine, telles qu'on les lit. Les accords suivent la candidature, l'offre ou l'évaluation.

value-stage-application = Candidature déposée
value-stage-eligible = Candidature recevable
value-stage-shortlisted = Présélection
value-stage-selected = Sélection
value-stage-accepted = Place acceptée
value-stage-completed = Programme achevé

value-application-draft = Brouillon
value-application-submitted = Déposée
value-application-eligible = Recevable
value-application-ineligible = Non recevable
value-application-shortlisted = Présélectionnée
value-application-withdrawn = Retirée

value-rule-nationality = Nationalité
value-rule-official = Fonction publique
value-rule-nominated = Désignation par l’État
value-rule-documents = Documents
value-rule-in_time = Dépôt dans les délais
value-rule-seniority = Niveau du poste
value-rule-experience = Expérience
value-rule-language = Langue de l’édition
value-rule-attends = Présence pendant toute la durée
value-rule-no_recent_award = Pas de bourse récente
value-rule-nominations_per_state = Désignations par État
value-rule-women_only = Réservée aux femmes
value-rule-no_relative = Aucun proche parent concerné
value-rule-references = Recommandations

value-outcome-pass = Condition remplie
value-outcome-fail = Condition non remplie
value-outcome-unknown = À vérifier

value-decision-select = Retenue
value-decision-reserve = Liste de réserve
value-decision-not_selected = Non retenue

value-offer-open = En attente de réponse
value-offer-accepted = Acceptée
value-offer-declined = Refusée
value-offer-expired = Expirée
value-offer-withdrawn = Retirée

value-decline-employer_refused = L’employeur n’a pas donné son accord
value-decline-other_duties = Autres obligations à ces dates
value-decline-visa_or_travel = Visa ou voyage
value-decline-family_or_health = Famille ou santé
value-decline-other_programme = Un autre programme
value-decline-no_longer_in_post = N’occupe plus le poste
value-decline-other = Autre raison

value-membership-active = En cours
value-membership-completed = Programme achevé
value-membership-participated = Participation
value-membership-left = Départ

value-presence-present = Présence
value-presence-absent = Absence
value-presence-excused = Absence excusée

value-assignment-assigned = Attribuée
value-assignment-draft = Brouillon
value-assignment-handed_in = Remise
value-assignment-recused = Récusation
value-assignment-cancelled = Annulée

value-pillar-threats = Menaces
value-pillar-norms = Normes de comportement responsable des États
value-pillar-international_law = Droit international
value-pillar-cbms = Mesures de confiance
value-pillar-capacity_building = Renforcement des capacités
value-pillar-governance = Gouvernance et réponse aux incidents
value-pillar-negotiation = Négociation
value-pillar-gender = Genre
