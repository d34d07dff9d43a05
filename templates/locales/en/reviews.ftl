# Reviews: the reviewer's queue and review page, the manager's board, plan, reminder, ranking and shortlist.
review-application = Application
review-applications = Applications
review-application-n = Application { $n }
review-edition = Edition
review-reviewer = Reviewer
review-reviewers = Reviewers
review-reviewer-n = Reviewer { $n }
review-due = Due
review-due-on = due { $date }
review-overdue = Overdue
review-status = Status
review-status-to-do = To be reviewed
review-status-closed = Closed
review-your-score = Your score
review-score = Score
review-spread = Spread
review-spread-of = reviews differ by { $n }
review-reviews = Reviews
review-n-of-m = { $n } of { $m }
review-state = State
review-group = Regional group
review-rank = Rank
review-to-do = To do
review-open = Open
review-weight = weight { $n }
review-weight-head = Weight
review-mark = Mark
review-criterion = Criterion
review-of-hundred = of 100
review-next = Open the next application
review-to-queue = Go to your queue

review-queue-title = Your reviews
review-queue-progress = { $done } of { $all } reviews are handed in
review-queue-lead = Open reviews come first, the earliest due at the top.
review-queue-empty = Nothing is assigned to you
review-queue-empty-text = When a programme manager assigns applications to you, a mail tells you and they appear here.
review-back-to-queue = Your queue: { $done } of { $all } done
review-blind = Name, State, employer, referees and gender are hidden from you. Free text is shown as the applicant wrote it.
review-recuse-link = I recognise this person, or should not review this application
review-no-answers = The applicant answered none of the questions that reviewers see.
review-your-marks = Your marks
review-so-far = of 100 so far: { $marked } of { $all } criteria are marked in what you saved
review-note = Comment on this criterion (optional)
review-note-on = Comment on: { $criterion }
review-comment = Comment for the panel
review-comment-hint = The panel and the programme managers read it. Do not name the applicant.
review-final = Handing in is final: afterwards only a programme manager can reopen the review.
review-others-later = You see the scores of the other reviewers once yours is handed in.
review-hand-in = Hand in
review-save = Save draft
review-yours = Your review
review-others = Other reviewers
review-others-none = No other review of this application is handed in yet.
review-is-final = A review that was handed in cannot be changed. Write to the programme manager if it must be.
review-state-closed = This application was withdrawn or is no longer under review. There is nothing left for you to do here.
review-state-recused = You stepped back from this application. It is hidden from you.
review-state-cancelled = This request was taken back. There is nothing left for you to do here.
review-mark-needed = Choose a mark from 0 to 4
review-mark-missing = Every criterion needs a mark from 0 to 4.
review-text-too-long = Shorten the text to { $max } characters at most
review-comment-too-long = Shorten the comment to { $max } words at most

review-recusal-title = Step back from application { $n }
review-recusal-lead = Step back if you know the applicant, or if anything could make your judgement seem partial. Nobody holds it against you, and another reviewer will be found.
review-reason = Reason
review-reason-hint = Programme managers read it. One sentence is enough.
review-reason-needed = Say in a sentence why you step back
review-step-back = Step back

review-board-title = Reviews
review-board-progress = { $done } of { $all } assigned reviews are handed in
review-board-lacking = { $count ->
    [one] One review has no reviewer yet.
   *[other] { $count } reviews have no reviewer yet.
}
review-board-overdue = { $count ->
    [one] One review is overdue.
   *[other] { $count } reviews are overdue.
}
review-board-thirds = { $count ->
    [one] For one application the two reviews lie far apart: find a third reviewer.
   *[other] For { $count } applications the two reviews lie far apart: find a third reviewer.
}
review-board-empty = There is nothing to review yet
review-board-empty-text = Applications appear here when screening has found them eligible.
review-plan-link = Assign reviewers
review-reminder-link = Remind reviewers
review-ranking-link = See the ranking
review-rubric = Rubric and weights
review-nationality = Nationality
review-nationality-missing = Not recorded
review-assigned = Assigned
review-drafts = Drafts
review-handed-in = Handed in
review-recused = Stepped back
review-no-reviewers = The programme has no reviewers yet. An administrator adds them.
review-show = Show
review-show-all = All
review-show-short = Without enough reviewers
review-show-third = With reviews far apart
review-show-eligible = Not on the shortlist
review-show-shortlisted = On the shortlist
review-find-third = Find a third reviewer
review-find-reviewer = Find a reviewer
review-nationality-hint = No reviewer is given an application from their own State. While the nationality is not recorded, nothing is assigned.
review-nationality-needed = Type the name of a State, for example Fiji
review-nationality-several = Several States fit. Choose one of them

review-plan-title = Assign reviewers
review-plan-count = { $count ->
    [one] One review would be assigned
   *[other] { $count } reviews would be assigned
}
review-plan-none = There is nothing to assign
review-plan-lead = No reviewer is given an application from their own State, their own organisation or one they stepped back from. Work is spread evenly. Nothing is sent before you confirm.
review-plan-shortfalls = { $count ->
    [one] One application lacks a reviewer
   *[other] { $count } applications lack reviewers
}
review-plan-lacks = { $count ->
    [one] one reviewer missing
   *[other] { $count } reviewers missing
}
review-plan-shortfalls-text = Nobody else may be asked about these applications. Add reviewers to the programme, or record missing nationalities.
review-plan-mails = { $count ->
    [one] One reviewer receives a mail.
   *[other] { $count } reviewers receive one mail each.
}
review-plan-confirm = { $count ->
    [one] Assign one review
   *[other] Assign { $count } reviews
}
review-plan-new = New
review-plan-total = In all
review-due-label = Reviews are due on
review-due-hint = In figures, for example 26 2 2027
review-due-wrong = Type a day, a month and a year that exist
review-due-past = Choose a day that is not in the past

review-reminder-title = Remind reviewers
review-reminder-count = { $count ->
    [one] One reviewer has open reviews
   *[other] { $count } reviewers have open reviews
}
review-reminder-lead = Each receives one mail with the number of open reviews and the day on which the first is due.
review-reminder-confirm = { $count ->
    [one] Send one reminder
   *[other] Send { $count } reminders
}
review-reminder-empty = Nobody has open reviews
review-reminder-empty-text = Every assigned review is handed in, or none is assigned yet.

review-of = Reviews of
review-of-title = Reviews of { $reference }
review-no-score = No score until the required reviews are handed in
review-see-application = See the application
review-third-text = The two reviews lie 37.5 points or more apart. Ask a third reviewer.
review-nobody-asked = Nobody was asked to review this application yet.
review-cancel = Take back
review-reopen = Reopen
review-ask-title = Ask another reviewer
review-ask = Ask
review-choose = Choose a reviewer
review-reviewer-needed = Choose a reviewer from the list
review-asked-already = This reviewer was asked already
review-nobody-left = No other reviewer of the programme may be asked.
review-refused = { $count ->
    [one] One reviewer may not be asked
   *[other] { $count } reviewers may not be asked
}
review-closed-staff = This application was withdrawn or is not under review. No reviewer can be asked.
review-conflict-applicant = The reviewer is the applicant
review-conflict-nationality = The reviewer has the nationality of the applicant
review-conflict-nationality-unknown = The nationality of the reviewer or of the applicant is not recorded
review-conflict-employer = The reviewer and the applicant have the same employer
review-conflict-domain = The reviewer and the applicant have addresses of the same organisation
review-conflict-recused = The reviewer stepped back from this applicant before

review-ranking-title = Ranking
review-ranking-count = { $count ->
    [one] One application has its score
   *[other] { $count } applications have their scores
}
review-ranking-shortlisted = { $count ->
    [0] No application is on the shortlist yet.
    [one] One application is on the shortlist.
   *[other] { $count } applications are on the shortlist.
}
review-top = Cut line below the first
review-above = { $count ->
    [one] One application stands above the line.
   *[other] { $count } applications stand above the line; equal scores are not parted.
}
review-shortlist-top = Shortlist all above the line
review-bulk = With those chosen
review-act-shortlist = Put on the shortlist
review-act-unshortlist = Take off the shortlist
review-ranking-empty = There is nothing to rank here
review-ranking-empty-text = Eligible applications appear here, with their score as soon as their reviews are handed in.
review-shortlist-title = Shortlist
review-shortlist-count = { $count ->
    [one] Put one application on the shortlist
   *[other] Put { $count } applications on the shortlist
}
review-unshortlist-count = { $count ->
    [one] Take one application off the shortlist
   *[other] Take { $count } applications off the shortlist
}
review-lead-shortlist = They become the candidates of the selection. Applicants are not told; you can take them off again.
review-lead-unshortlist = They are no longer candidates of the selection. Applicants are not told; you can put them back.
review-shortlist-unmoved = { $count ->
    [one] One of those chosen is there already and stays as it is.
   *[other] { $count } of those chosen are there already and stay as they are.
}
review-shortlist-unscored = { $count ->
    [one] One of them has no score yet.
   *[other] { $count } of them have no score yet.
}
review-shortlist-none = Nothing would change
review-shortlist-none-text = No application was chosen, or all those chosen are there already.

review-mail-assigned-subject = Applications to review: { $edition }
review-mail-assigned = { $count ->
    [one] You are asked to review one application for { $edition }.
   *[other] You are asked to review { $count } applications for { $edition }.
}
review-mail-due = Please hand in by { $date }.
review-mail-how = The applications are in your queue. If you know an applicant, step back there.
review-mail-reminder-subject = Open reviews: { $edition }
review-mail-reminder = { $count ->
    [one] One review for { $edition } is still open.
   *[other] { $count } reviews for { $edition } are still open.
}
review-mail-reopened-subject = A review was reopened: { $edition }
review-mail-reopened = A programme manager reopened one of your reviews for { $edition }. Change what needs changing and hand it in again.
review-mail-cancelled-subject = A review is no longer needed: { $edition }
review-mail-cancelled = A programme manager took back one of the reviews assigned to you for { $edition }. There is nothing left for you to do on it.

flash-review-saved = Your draft is saved.
flash-review-handed-in = Your review is handed in.
flash-review-recused = You stepped back. This is the next application, if there is one.
flash-review-assigned = The reviewers are asked, and each has a mail.
flash-review-reminded = The reminders are on their way.
flash-review-cancelled = The request is taken back.
flash-review-reopened = The review is open again.
flash-review-shortlisted = The shortlist is changed.
denied-review-not-your-programme = You are not a manager of this programme.
denied-review-not-yours = This review is assigned to somebody else.
denied-review-no-longer-reviewer = You are no longer a reviewer of this programme. Write to its manager if you should be.
illegal-review-step = This review has moved on in the meantime. Open the page again to see how it stands.
illegal-review-handed-in = This review is handed in already, or was taken back. Open it again to see how it stands.
illegal-review-closed = This application was withdrawn or is no longer under review.
