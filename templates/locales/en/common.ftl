# The words of the shell, shared by every page. The other languages have the same keys with the same values.
#
# site-name
# nav-*              menu entries; pager-label, breadcrumb-label name the regions
# button-*           what a button does
# error-prefix error-summary-title(count) answer-yes answer-no
# empty-*            filtered-title filtered-text
# pager-older
# days-left(count) hours-left(count)
# footer-*           accessibility privacy contact
# error-<status>-title, error-<status>-text   403 404 409 409-stale 413 415 422 429(seconds) 500 503(seconds)
# error-home; error-quote goes before a number; error-unknown-language, error-stale say what was wrong
# value-<set>-<value> labels of domain values: seniority track un_group route role language; more in values.ftl
#
# Terms: programme, edition, call, application, applicant, nomination, reference, review, selection, decision, offer,
# cohort, fellow, session, register, certificate. Each other file names its own at the top.

site-name = Atoll

pager-label = Pages of the list
breadcrumb-label = Way back

nav-home = Home
nav-calls = Calls
nav-curriculum = Curriculum
nav-statistics = Statistics
nav-method = Method
nav-sign-in = Sign in
nav-sign-out = Sign out
nav-my-pages = My pages
nav-account = Account
nav-messages = Messages
nav-desk = Desk
nav-reviews = Reviews
nav-selection = Selection
nav-decisions = Decisions
nav-offers = Offers
nav-cohort = Cohort
nav-sessions = Sessions
nav-queue = Work queue

button-save = Save
button-save-continue = Save and continue
button-save-later = Save and come back later
button-continue = Continue
button-cancel = Cancel
button-filter = Filter
button-clear = Clear
button-preview = Preview
button-confirm = Confirm
button-download = Download
button-back = Back

error-prefix = Error:
colon = { ": " }
comma = { ", " }
error-summary-title = { $count ->
    [one] One answer needs a change
   *[other] { $count } answers need a change
}
answer-yes = Yes
answer-no = No

empty-filtered-title = Nothing matches these filters
empty-filtered-text = Remove a filter to see more, or clear them all.

pager-older = Older

days-left = { $count ->
    [one] One day left
   *[other] { $count } days left
}
hours-left = { $count ->
    [one] One hour left
   *[other] { $count } hours left
}

footer-accessibility = Accessibility
footer-privacy = Privacy
footer-contact = Contact

error-403-title = You are not permitted to do this
error-403-text = Your account does not include this permission. If you believe that it should, please write to the organisers of the programme.
error-404-title = Page not found
error-404-text = There is nothing at this address, or it is not open to you. Check the address, or start again from the home page.
error-409-title = This step is not possible now
error-409-text = The step has already been taken, or the situation has changed since you opened the page. Open the page again to see how things stand.
error-409-stale-title = This page has changed in the meantime
error-409-stale-text = A change was saved after you opened the page. Nothing has been overwritten. Open the page again, compare, and save once more.
error-413-title = Too much was sent at once
error-413-text = What you sent is larger than this page accepts. Please send a smaller file or a shorter text.
error-415-title = This type of content is not accepted
error-415-text = What was sent is neither a form of this site nor an accepted type of file. Return to the page and send the form again.
error-422-title = What was sent cannot be used
error-422-text = Return to the page, check your answers and send them again.
error-429-title = Too many attempts
error-429-text = { $seconds ->
    [one] There were many attempts in a short time. Please try again in one second.
   *[other] There were many attempts in a short time. Please try again in { $seconds } seconds.
}
error-500-title = Something went wrong on our side
error-500-text = The fault has been recorded. What you saved earlier is still there. Please try again in a few minutes.
error-503-title = The service is busy
error-503-text = { $seconds ->
    [one] Your last step was not carried out. Please try again in one second.
   *[other] Your last step was not carried out. Please try again in { $seconds } seconds.
}
error-home = Go to the home page
error-quote = Quote this number when you write to us:
error-unknown-language = This site is not available in that language. Choose one of the six languages offered.
error-stale = Someone, perhaps you in another window, saved a change after you opened the page.
error-unreachable = The database cannot be reached just now. What you saved earlier is still there.

value-seniority-junior = Junior
value-seniority-mid = Mid-level
value-seniority-senior = Senior
value-seniority-director = Director

value-track-technical = Technical
value-track-policy = Policy
value-track-strategy = Strategy

value-un_group-african = African States
value-un_group-asia_pacific = Asia-Pacific States
value-un_group-eeg = Eastern European States
value-un_group-grulac = Latin American and Caribbean States
value-un_group-weog = Western European and other States
value-un_group-none = No regional group

value-route-mission_new_york = Permanent mission in New York
value-route-mission_geneva = Permanent mission in Geneva
value-route-foreign_ministry = Ministry of foreign affairs
value-route-line_ministry = Line ministry
value-route-regional_organisation = Regional organization

value-role-trainer = Trainer
value-role-fellow = Fellow

value-language-en = English
value-language-fr = French
value-language-es = Spanish
value-language-ar = Arabic
value-language-zh = Chinese
value-language-ru = Russian
