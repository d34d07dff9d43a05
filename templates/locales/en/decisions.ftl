# Prepared decisions, and the mails of the release.
decisions-none = No decisions are prepared
decisions-prepared = These decisions are prepared and not yet known outside
decisions-known = These decisions are released
decisions-empty = Nothing is decided yet
decisions-empty-text = Keep a scenario on the selection board and use it. It prepares a decision for every application that was screened.
decisions-to-selection = Open the selection board
decisions-quiet = No applicant sees or is told anything before the release.
decisions-broken = The selected no longer keep these targets
decisions-undecided = { $count ->
    [one] One application has no decision.
   *[other] { $count } applications have no decision.
}
decisions-held = A check is not known or not met
decisions-held-text = This application cannot be selected until that is settled.
decisions-held-link = See the checks
decisions-complete = Prepare “not selected” for them
decisions-unscreened = { $count ->
    [one] One application is not screened yet.
   *[other] { $count } applications are not screened yet.
}
decisions-to-screening = Screen them
decisions-to-release = Go to the release
decisions-position = Order
decisions-name = Name
decisions-note = Note
decisions-no-score = none
decisions-none-of-kind = There is no decision of this kind.
decisions-to-application = Read the application
decisions-released-no-change = The decisions are released and can no longer be changed. What follows are offers.
decisions-change = What the panel decides
decisions-breaks = Targets that would not hold:
decisions-keeps = Keeps every target
decisions-reason = Reason
decisions-reason-hint = In the panel’s words; it is kept with the decision
decisions-save = Save decision
decisions-history = What happened
decisions-step-prepare = Prepared
decisions-step-change = Changed by the panel
decisions-step-release = Released
decisions-kind-needed = Choose a decision
decisions-reason-needed = Give a reason, up to 1,000 characters
flash-decisions-prepared = The decisions are prepared. Nobody outside sees them.
flash-decisions-completed = The missing decisions are prepared.
flash-decision-changed = The decision is changed.
illegal-decisions-released = The decisions of this edition are released: they can no longer be changed. Go on with the offers.
illegal-decision-check-open = A check of this application is not known or not met, so it cannot be selected. Settle the check on its screening page first.
decisions-mail-selected-subject = You are offered a place: { $edition }
decisions-mail-selected-text = We are glad to offer you a place in { $edition }.
decisions-mail-reserve-subject = You are on the reserve list: { $edition }
decisions-mail-reserve-text = You are on the reserve list of { $edition }. If a place becomes free, we offer it to the person on the list with whom the cohort keeps its agreed balance. You will be told if it is you.
decisions-mail-not-selected-subject = The decision on your application: { $edition }
decisions-mail-not-selected-text = We are sorry that we cannot offer you a place in { $edition }. There were more good applications than places. You are welcome to apply again.
