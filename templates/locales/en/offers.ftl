# The release, the offers and their answers.
offers-release-title = Release
offers-release-ready = { $count ->
    [one] One person will be told
   *[other] { $count } people will be told
}
offers-release-done = { $count ->
    [one] One person was told
   *[other] { $count } people were told
}
offers-release-blocked = The decisions cannot be released yet
offers-release-by = Released by
offers-release-once = The release makes all decisions known at once and cannot be undone.
offers-count-selected = selected, each with an offer
offers-count-places = { $places } places
offers-count-reserve = on the reserve list
offers-count-not-selected = not selected
offers-count-mails = mails
offers-follow = Follow the offers
offers-blocked-why = What is missing
offers-blocked-nobody = Nobody is selected.
offers-blocked-withdrawn = { $count ->
    [one] One selected application has been withdrawn: decide otherwise for it.
   *[other] { $count } selected applications have been withdrawn: decide otherwise for them.
}
offers-blocked-held = { $count ->
    [one] One selected application has a check that is not known or not met.
   *[other] { $count } selected applications have a check that is not known or not met.
}
offers-release-deadline = Those selected can answer until
offers-release-button = Release the decisions
offers-release-not-yet = Not yet
offers-title = Your offer
offers-open-title = You are offered a place
offers-open-from-reserve = A place has become free, and you are next on the reserve list.
offers-open-until = Please answer until
offers-next = What happens next
offers-next-accept = If you accept, you become a fellow of this edition, and your pages show your sessions.
offers-next-decline = If you decline, the place goes to a person on the reserve list.
offers-next-silence = Without an answer until the deadline the offer expires.
offers-accept = Accept the place
offers-decline = Decline
offers-accepted-title = You have accepted the place
offers-accepted-text = Welcome. Your pages show what comes next.
offers-declined-title = You have declined the place
offers-declined-reason = Your reason:
offers-declined-undo = You can take this back until the place is offered to a reserve, at the latest until
offers-reopen = Take back my refusal
offers-declined-gone = This can no longer be taken back. Thank you for telling us.
offers-expired-title = The offer has expired
offers-expired-text = There was no answer until
offers-withdrawn-title = The offer has been withdrawn
offers-withdrawn-text = The place is no longer held for you. Please write to the organisers if you have questions.
offers-to-application = Your application
offers-when = Dates
offers-where = Venue
offers-decline-title = Decline the place?
offers-decline-text = The place can then be offered to another person. You can take your refusal back until that happens, at the latest until
offers-reason = Main reason
offers-reason-hint = Reasons are counted, so that the next edition is easier to attend
offers-note = In your own words
offers-decline-confirm = Decline the place
offers-decline-back = Keep the offer
offers-none = No offers are made yet
offers-empty = Offers come with the release
offers-empty-text = When the decisions are released, everybody who is selected is offered a place.
offers-fact = { $accepted } of { $places } places are accepted
offers-key-accepted = Accepted: { $count }
offers-key-open = Awaiting an answer: { $count }
offers-key-free = Free: { $count }
offers-reserves = { $count ->
    [0] Nobody waits on the reserve list.
    [one] One person waits on the reserve list.
   *[other] { $count } people wait on the reserve list.
}
offers-status = Offer
offers-until = Answer until
offers-act = What to do
offers-from-reserve = from the reserve list
offers-call-up = Call up a reserve
offers-passed-on = Place offered to a reserve
offers-withdraw = Withdraw the offer
offers-call-title = Call up a reserve
offers-call-next = One person on the reserve list keeps every target
offers-call-none-keeps = Nobody on the reserve list keeps every target
offers-call-nobody = Nobody waits on the reserve list
offers-call-nobody-text = Everybody on the list has an offer or has withdrawn.
offers-call-text = Proposed is the first in the order of the list with whom all targets hold, counting those who accepted and those who have yet to answer.
offers-call-none-text = You can still call somebody up, with a reason.
offers-call-legend = To whom is the place offered?
offers-call-is-next = next
offers-call-held = Cannot be called up yet: a check is not known or not met.
offers-call-reason = Reason, if it is not the one who is next
offers-call-reason-hint = It is kept with the offer
offers-call-button = Offer the place
offers-call-taken = This place is not free
offers-call-taken-text = It is held, or has already been offered to a reserve.
offers-withdraw-title = Withdraw this offer?
offers-withdraw-text = The person is told by mail, and the place becomes free. This cannot be undone.
offers-withdraw-reason = Reason
offers-withdraw-reason-hint = For the record; it is not sent
offers-withdraw-button = Withdraw the offer
offers-reason-choose = Choose the main reason
offers-note-long = Shorten your words to { $max } characters
offers-reason-needed = Give a reason, up to 1,000 characters
offers-reason-not-next = Give a reason, up to 1,000 characters: this person is not the one who is next
offers-choose-reserve = Choose a person
flash-decisions-released = The decisions are released.
flash-offer-accepted = You have accepted the place.
flash-offer-declined = You have declined the place.
flash-offer-reopened = Your refusal is taken back.
flash-reserve-called-up = The place is offered to the reserve.
flash-offer-withdrawn = The offer is withdrawn.
denied-offer-not-yours = Only the person to whom the place is offered can answer.
illegal-release-blocked = The decisions cannot be released yet: the page of the release says what is missing.
illegal-offer-step = This step is not possible as the offer stands. Open the offer again.
illegal-offer-expired = The deadline of this offer is past. Please write to the organisers.
illegal-offer-answered = This offer has already been answered or withdrawn.
illegal-offer-place-gone = The place has already been offered to a person on the reserve list.
illegal-offer-place-held = This place is still held: it is not free.
illegal-not-a-reserve = This person is not waiting on the reserve list.
illegal-offer-application-withdrawn = Your application is withdrawn. Please write to the organisers if you have questions.
illegal-reserve-check-open = A check of this application is not known or not met, so no place can be offered. Settle the check on its screening page first.
offers-mail-greeting = Dear { $name },
offers-mail-until = Please answer until
offers-mail-answer = Accept or decline here:
offers-mail-see = See how things stand:
offers-mail-undo = You can take this back until the place is offered to a reserve, at the latest until
offers-mail-reference = Reference: { $reference }
offers-mail-from-reserve-subject = A place has become free for you: { $edition }
offers-mail-from-reserve-text = A place in { $edition } has become free, and we are glad to offer it to you.
offers-mail-accepted-subject = You have accepted your place: { $edition }
offers-mail-accepted-text = You have accepted your place in { $edition }. Welcome.
offers-mail-declined-subject = You have declined your place: { $edition }
offers-mail-declined-text = You have declined your place in { $edition }. Thank you for telling us.
offers-mail-withdrawn-subject = The offer of a place is withdrawn: { $edition }
offers-mail-withdrawn-text = The organisers have withdrawn the offer of a place in { $edition }. Please write to them if you have questions.
