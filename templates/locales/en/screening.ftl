# Screening: checks with their reasons, findings one by one and in bulk. The sentences screening-why-* also serve the public eligibility check.
screening-title = Screening
screening-heading = { $count ->
    [one] One application waits for screening
   *[other] { $count } applications wait for screening
}
screening-tabs = By outcome
screening-heading-shortlisted = { $count ->
    [one] One shortlisted application and its checks
   *[other] { $count } shortlisted applications and their checks
}
screening-heading-screened = { $count ->
    [one] One screened application and its checks
   *[other] { $count } screened applications and their checks
}
screening-held-text = An application is selected only when every check is met. Open it to record what you have found out, with a reason.
screening-tab-pass = All rules met: { $count }
screening-tab-fail = A rule not met: { $count }
screening-tab-unknown = A rule not yet known: { $count }
screening-standing-pass = Every rule is met
screening-standing-fail = At least one rule is not met
screening-standing-unknown = At least one rule is not yet known
screening-applicant = Applicant
screening-ref = Reference
screening-state = State
screening-open = To look at
screening-all-met = All met
screening-empty = Nothing waits here
screening-empty-text = Applications that are handed in appear here until they are found eligible or not.
screening-find-all = Find all of them eligible
screening-preview-note = You see a preview first. No mail is sent. You can undo for ten minutes.
screening-undo = Undo
screening-undo-text = The findings are recorded. You can take them back for ten minutes.
screening-undo-unknown = There is nothing to take back.
screening-case-title = Screening of { $reference }
screening-status = Status:
screening-checks = Eligibility rules
screening-by-staff = Decided by staff on
screening-rule-said = The rule itself says:
screening-override = Decide otherwise
screening-override-save = Save this word
screening-outcome = What counts
screening-outcome-needed = Choose what counts
screening-choose = Choose
screening-reason = Reason
screening-reason-hint = What you saw or read, so that a colleague understands it in a year
screening-reason-needed = Give the reason
screening-reason-long = Use at most { $most } characters
screening-finding = Finding
screening-no-mail = The applicant is not told at this stage.
screening-unknown-note = A rule that is not known does not stop this finding, but it stops selection.
screening-failed-note = To find this application eligible, decide otherwise on the rule that is not met first.
screening-find-eligible = Find eligible
screening-find-ineligible = Find not eligible
screening-reopen = Back to screening
screening-reason-code = The rule that is not met
screening-reason-code-needed = Choose the rule that is not met
screening-act-needed = Choose what is to be found
screening-preview-title = Preview
screening-preview-eligible = { $count ->
    [one] One application would be found eligible
   *[other] { $count } applications would be found eligible
}
screening-preview-ineligible = { $count ->
    [one] One application would be found not eligible
   *[other] { $count } applications would be found not eligible
}
screening-preview-reason = The rule that is not met:
screening-preview-changed = Something changed since you looked. Check the list again, then confirm.
screening-preview-later = More than can move at once. Left for the next time: { $count }
screening-preview-moving = These applications change
screening-preview-more = And more that are not listed: { $count }
screening-preview-stay = Stay as they are: { $count }
screening-preview-staying = These applications stay as they are
flash-screening-done = The findings are recorded.
flash-screening-found = The finding is recorded.
flash-screening-nothing = Nothing was left to change.
flash-screening-overridden = Your word on the rule counts from now on.
flash-screening-undone = The findings are taken back.
illegal-screening-failed = A rule is not met. Decide otherwise on that rule with a reason first.
illegal-screening-undo-late = Ten minutes have passed. Open the applications one by one to take the finding back.
screening-why-documents = Documents cannot be received here yet.
screening-why-references = References cannot be received here yet.
screening-why-nationality-pass = The State is on the list of this edition.
screening-why-nationality-fail = The State is not on the list of this edition on the day of the deadline.
screening-why-nationality-unknown = The nationality is not given.
screening-why-official-pass = An official, or delegated by the government.
screening-why-official-fail = Neither an official nor delegated by the government.
screening-why-official-unknown = Public office is not stated.
screening-why-nominated-pass = The State has nominated this person.
screening-why-nominated-late = The State has nominated this person, after the deadline.
screening-why-nominated-route = The nomination came by a route that is not open for this edition.
screening-why-nominated-missing = No nomination of the State was received by the deadline.
screening-why-nominated-awaited = The nomination of the State has not come yet.
screening-why-nominated-unknown = The State’s nomination is checked after the application is handed in.
screening-why-in_time-pass = Handed in before the call closed.
screening-why-in_time-fail = Handed in after the call had closed.
screening-why-in_time-unknown = Not handed in yet.
screening-why-seniority-pass = The level of the post is one that this edition asks for.
screening-why-seniority-fail = The level of the post is not one that this edition asks for.
screening-why-seniority-unknown = The level of the post is not given.
screening-why-experience-pass = The years of experience suffice.
screening-why-experience-fail = Years of experience: { $has }. Needed: { $needed }.
screening-why-experience-cyber-fail = Years of experience in the field: { $has }. Needed: { $needed }.
screening-why-experience-unknown = The years of experience are not given.
screening-why-language-pass = Level { $level } in a language of this edition.
screening-why-language-fail = Best level in a language of this edition: { $level }. Needed: { $needed }.
screening-why-language-none = No language of this edition is named. Needed: level { $needed }.
screening-why-language-unknown = No language and level are given.
screening-why-attends-pass = Attends throughout.
screening-why-attends-fail = Cannot attend throughout.
screening-why-attends-unknown = Attendance is not confirmed.
screening-why-no_recent_award-pass = No fellowship of this programme in recent years.
screening-why-no_recent_award-fail = A fellowship of this programme within the last years counted: { $years }.
screening-why-no_recent_award-unknown = Earlier fellowships are not looked up yet.
screening-why-nominations_per_state-pass = Within the number of nominations that each State may make.
screening-why-nominations_per_state-fail = Place among the State’s nominees: { $place }. At most: { $most }.
screening-why-nominations_per_state-unknown = The State has not nominated this person yet.
screening-why-women_only-pass = The person’s own statement fits this edition.
screening-why-women_only-fail = This edition is for women.
screening-why-women_only-unknown = The person has not stated it; it is never guessed.
screening-why-no_relative-pass = No close relative among staff or reviewers.
screening-why-no_relative-fail = A close relative is among staff or reviewers.
screening-why-no_relative-unknown = Not stated whether a close relative is involved.
