# Applying: from the start page to the receipt, the status, and the person’s own pages.
# Before the first page
apply-start-title = Apply
apply-start = Begin the application
apply-start-lead = The application has these parts. You can do them in any order and over several days.
apply-start-saved = Every page is saved when you leave it. You can go on from another computer: sign in with the same e-mail address.
apply-start-blind = Reviewers see your reasons, your project and your experience. They see neither your name nor your nationality, your employer or your gender.
apply-start-check = Check first whether you can apply
apply-back-to-call = Back to the call
apply-hand-in-by = Hand in by
apply-over = This deadline has passed.

# The task list
apply-tasks-title = Your application
apply-parts-done = Parts complete: { $done } of { $total }
apply-last-saved = Everything you typed is saved. Last saved: { $at }
apply-kept-apart = Kept apart from your application. Reviewers never see it.
apply-hand-in = Hand in
apply-task-ready = Ready to hand in
apply-task-not-ready = Not complete yet
apply-reference = Reference
apply-begun = Begun
apply-applicant = Applicant

# A page of questions
apply-part = part { $part } of { $parts }
apply-save-anyway = Save what I typed
apply-stale-title = This page was saved elsewhere in the meantime
apply-stale-text = Nothing has been overwritten. This is what is stored now; what you typed is in the form below.
apply-stale-keep = Keep what is stored and forget what I typed here

# Check the answers
apply-answers-title = Check your answers and hand in
apply-answers-lead = Your application is complete. Read it once more, then hand it in at the end of this page.
apply-answers-missing = Answers to change before you can hand in: { $count }
apply-answers-changed = Your answers changed after you opened this page, perhaps in another window. Nothing was handed in. Read them once more, then hand in.
apply-hand-in-text = After handing in you cannot change your answers. You can withdraw the application, and undo that until the call closes.
apply-hand-in-button = Hand in the application

# The receipt
apply-receipt-title = Your application has been received
apply-receipt-lead = Quote this reference when you write to us:
apply-handed-in-at = Handed in
apply-checksum = Checksum (SHA-256)
apply-receipt-next = What happens next, and by when, is always on the page of your application.
apply-receipt-mail = We have also sent this receipt to
apply-receipt-save = Print or save this page for your files.
apply-receipt-copy = Download the answers as a file
apply-receipt-link = Receipt and full copy
apply-status-link = Status of the application
apply-call-link = The call

# Too late
apply-closed-title = The call closed before this arrived
apply-closed-at = The call closed
apply-arrived-at = Your request arrived
apply-closed-kept = What you saved earlier is still stored.
apply-closed-typed = What you had typed on this page
apply-write-to = Questions? Write to

# Where an application stands
apply-status-draft = Draft
apply-status-draft-title = Your application is a draft
apply-status-draft-text = It has not been handed in yet.
apply-status-not-handed-in = Not handed in
apply-status-not-handed-in-title = This application was not handed in
apply-status-not-handed-in-text = The call closed before the draft was handed in, so it does not take part. Your draft is kept; you can apply to the next edition.
apply-status-considered = Being considered
apply-status-considered-title = We are considering your application
apply-status-considered-text = There is nothing for you to do now.
apply-status-withdrawn = Withdrawn
apply-status-withdrawn-title = You withdrew this application
apply-status-withdrawn-text = It takes no further part in the selection.
apply-status-not-eligible = Not eligible
apply-status-not-eligible-title = Your application does not meet the rules of this call
apply-status-not-eligible-text = It could not be considered further. The rules are in the call. You are welcome to apply to another edition.
apply-status-not-selected = Not selected
apply-status-not-selected-title = You were not selected for this edition
apply-status-not-selected-text = There were more good applications than places. You are welcome to apply to another edition; what you told us about yourself is kept for you.
apply-status-reserve = On the reserve list
apply-status-reserve-title = You are on the reserve list
apply-status-reserve-text = If a place becomes free, it may be offered to you: the choice follows the balance of the cohort, not a fixed order. We will write to you at once.
apply-status-selected = Selected
apply-status-selected-title = You have been selected
apply-status-selected-text = Your offer of a place follows. We will write to you as soon as you can answer it.
apply-status-offer-open = Offer waiting for your answer
apply-status-offer-open-title = You have been offered a place
apply-status-offer-open-text = Please accept or decline it before the date shown here.
apply-status-accepted = Place accepted
apply-status-accepted-title = You accepted your place
apply-status-accepted-text = What comes next is on your own pages.
apply-status-declined = Place declined
apply-status-declined-title = You declined your place
apply-status-declined-text = Thank you for telling us. Your offer says whether you can still undo this.
apply-status-offer-expired = Offer expired
apply-status-offer-expired-title = Your offer has expired
apply-status-offer-expired-text = It was not answered in time. The place can go to somebody on the reserve list.
apply-status-offer-withdrawn = Offer withdrawn
apply-status-offer-withdrawn-title = Your offer was withdrawn
apply-status-offer-withdrawn-text = The place is no longer held for you. Write to us if you have questions.
apply-decisions-by = You will hear from us by { $date }, whatever the decision. Decisions are made known to everybody at the same time.
apply-decisions-undated = The date of the decisions is not set yet. You will hear from us, whatever the decision; decisions are made known to everybody at the same time.
apply-decision-by = Decision by
apply-answer-by = Answer by
apply-to-offer = Read and answer the offer
apply-step-start = Begun
apply-step-submit = Handed in
apply-step-withdraw = Withdrawn by you
apply-step-reinstate = Withdrawal undone
apply-step-return = Returned to you to be changed
apply-step-decided = Decision made known
apply-step-considered = Checked and reviewed
apply-step-considered-text = The rules of the call are checked, and reviewers read what they may see. Nothing is decided until all are compared.
apply-step-decision = Decision
apply-step-begins = The programme begins

# Withdrawing
apply-withdraw = Withdraw the application
apply-withdraw-title = Withdraw your application?
apply-withdraw-lead = It will take no further part in the selection. Your answers and your receipt are kept.
apply-withdraw-declines = The place that you are offered is declined with it, and may be offered to somebody else.
apply-undo-until = You can undo this until the call closes: { $at }
apply-undo-never = This cannot be undone.
apply-undo = Undo the withdrawal
apply-reason-label = Why do you withdraw?
apply-reason-hint = It helps us to improve the programme and changes nothing for you
apply-reason-too-long = Shorten the reason. Characters: { $length }, at most { $max }
apply-withdraw-button = Withdraw
apply-needs-title = Access needs
apply-needs-text = They are kept apart and never play a part in the selection. Each reading is recorded with your name and the purpose.
apply-needs-purpose = What do you need them for?
apply-needs-travel = Travel and accommodation
apply-needs-sessions = Rooms, materials and sessions
apply-needs-asked = The person asked us to
apply-needs-choose = Choose what you need them for
apply-needs-show = Show the access needs
apply-needs-none = None stated
apply-needs-shown = This reading is recorded. To see them again, open this page again.

# Mails
apply-mail-dear = Dear { $person },
apply-mail-received-subject = Application { $reference } received
apply-mail-received = we have received your application: { $edition }.
apply-mail-copy = The full copy of your answers is here:
apply-mail-status = You can see at any time where your application stands:
apply-mail-withdrawn-subject = Application { $reference } withdrawn
apply-mail-withdrawn = you have withdrawn your application { $reference }: { $edition }.
apply-mail-undo = If this was a mistake, you can undo it while the call is open, until { $at }:
apply-mail-reinstated-subject = Application { $reference } takes part again
apply-mail-reinstated = your application { $reference } takes part in the selection again: { $edition }.

# Messages, refusals
flash-draft-saved = Saved. You can come back at any time until the call closes.
flash-handed-in = Your application has been handed in.
flash-withdrawn = Your application has been withdrawn.
flash-reinstated = Your application takes part again.
denied-not-yours = This application belongs to somebody else.
denied-not-your-programme = Your account holds no role in this programme.
denied-still-a-draft = This application has not been handed in yet; drafts are the applicant’s own.
denied-already-submitted = This application has been handed in, so its answers can no longer be changed.
denied-call-closed = The call has closed, and applications are no longer accepted.
denied-call-not-open = The call is not open yet.
denied-not-handed-in = This application has not been handed in, so there is nothing to withdraw.
denied-already-withdrawn = This application has been withdrawn already.
denied-already-decided = The decisions have been made known, so this is no longer possible.
denied-not-withdrawn = This application is not withdrawn.
illegal-application-step = The application cannot take this step from where it stands now. Open its page to see its present state.

# Home
home-applications = Your applications
home-no-applications = You have not applied yet
home-no-applications-text = Choose a call and check whether you can apply. It takes two minutes.
home-to-calls = See the calls
home-calls = Open calls
home-hand-in-by = Hand in by { $at }
home-begun = Begun { $at }
home-work = Your work
home-desk-hint = Applications, reviews, decisions and figures of your programmes
home-queue-hint = Applications that wait for your review
home-sessions-hint = Sessions that you teach, and their registers
