# The values of the domain, as people read them: `value-<set>-<value>`. Seniority, track, ministry, gender, groups, routes,
# roles and languages are in common.ftl.
#
# stage application rule outcome decision offer decline membership presence assignment pillar

value-stage-application = Applied
value-stage-eligible = Eligible
value-stage-shortlisted = Shortlisted
value-stage-selected = Selected
value-stage-accepted = Offer accepted
value-stage-completed = Completed

value-application-draft = Draft
value-application-submitted = Handed in
value-application-eligible = Eligible
value-application-ineligible = Not eligible
value-application-shortlisted = Shortlisted
value-application-withdrawn = Withdrawn

value-rule-nationality = Nationality
value-rule-official = Public office
value-rule-nominated = Nomination by the State
value-rule-documents = Documents
value-rule-in_time = Handed in on time
value-rule-seniority = Level of the post
value-rule-experience = Experience
value-rule-language = Language of the edition
value-rule-attends = Attendance throughout
value-rule-no_recent_award = No recent fellowship
value-rule-nominations_per_state = Nominations per State
value-rule-women_only = For women
value-rule-no_relative = No close relative involved
value-rule-references = References

value-outcome-pass = Met
value-outcome-fail = Not met
value-outcome-unknown = Not yet known

value-decision-select = Select
value-decision-reserve = Reserve list
value-decision-not_selected = Not selected

value-offer-open = Awaiting an answer
value-offer-accepted = Accepted
value-offer-declined = Declined
value-offer-expired = Expired
value-offer-withdrawn = Withdrawn

value-decline-employer_refused = The employer did not agree
value-decline-other_duties = Other duties at that time
value-decline-visa_or_travel = Visa or travel
value-decline-family_or_health = Family or health
value-decline-other_programme = Another programme
value-decline-no_longer_in_post = No longer in the post
value-decline-other = Another reason

value-membership-active = Taking part
value-membership-completed = Completed
value-membership-participated = Took part
value-membership-left = Left

value-presence-present = Present
value-presence-absent = Absent
value-presence-excused = Excused

value-assignment-assigned = Assigned
value-assignment-draft = Draft
value-assignment-handed_in = Handed in
value-assignment-recused = Reviewer stepped back
value-assignment-cancelled = Cancelled

value-pillar-threats = Threats
value-pillar-norms = Norms of responsible State behaviour
value-pillar-international_law = International law
value-pillar-cbms = Confidence-building measures
value-pillar-capacity_building = Capacity-building
value-pillar-governance = Governance and incident response
value-pillar-negotiation = Negotiation
value-pillar-gender = Gender
