//! Where things are: the only place where a path to one of our own pages is put together.

use entity::{
    ApplicationId, AssignmentId, DecisionId, ElsewhereEditionId, MembershipId, NominationId, OfferId,
    OutgoingId, PersonId, PublicationId, ScenarioId, SessionId, SignInId,
};

use crate::i18n::Lang;

pub const SIGN_IN: &str = "/sign-in";
pub const SIGN_IN_CODE: &str = "/sign-in/code";
pub const SIGN_OUT: &str = "/sign-out";
pub const TOTP: &str = "/sign-in/totp";
pub const ACCOUNT: &str = "/account";
pub const MAILS: &str = "/account/mails";
pub const HOME: &str = "/home";
pub const QUEUE: &str = "/reviews";
pub const DESK: &str = "/desk";

pub fn sign_in_then(next: &str) -> String {
    format!("{SIGN_IN}?next={}", crate::form::encoded(next))
}
pub fn sign_in_end(id: SignInId) -> String {
    format!("/account/sign-ins/{id}/end")
}
pub fn mail(id: OutgoingId) -> String {
    format!("{MAILS}/{id}")
}

// The public site: the language is the first segment.
pub fn front(lang: Lang) -> String {
    format!("/{}", lang.code())
}
pub fn calls(lang: Lang) -> String {
    format!("/{}/calls", lang.code())
}
pub fn call(lang: Lang, edition: &str) -> String {
    format!("/{}/calls/{edition}", lang.code())
}
pub fn eligibility(lang: Lang, edition: &str) -> String {
    format!("/{}/calls/{edition}/eligibility", lang.code())
}
pub fn programme(lang: Lang, code: &str) -> String {
    format!("/{}/programmes/{code}", lang.code())
}
pub fn curriculum(lang: Lang, edition: &str) -> String {
    format!("/{}/calls/{edition}/curriculum", lang.code())
}
pub fn statistics(lang: Lang) -> String {
    format!("/{}/statistics", lang.code())
}
pub fn publication(lang: Lang, code: &str) -> String {
    format!("/{}/statistics/{code}", lang.code())
}
pub fn publication_table(lang: Lang, code: &str, table: &str) -> String {
    format!("/{}/statistics/{code}/tables/{table}", lang.code())
}
pub fn publication_archive(lang: Lang, code: &str) -> String {
    format!("/{}/statistics/{code}/archive.zip", lang.code())
}
pub fn publication_files(lang: Lang, code: &str) -> String {
    format!("/{}/statistics/{code}/files", lang.code())
}
pub fn publication_file(lang: Lang, code: &str, file: &str) -> String {
    format!("/{}/statistics/{code}/files/{file}", lang.code())
}
pub fn elsewhere(lang: Lang, id: ElsewhereEditionId) -> String {
    format!("/{}/statistics/elsewhere/{id}", lang.code())
}
pub fn method(lang: Lang) -> String {
    format!("/{}/method", lang.code())
}
pub fn accessibility(lang: Lang) -> String {
    format!("/{}/accessibility", lang.code())
}
pub fn privacy(lang: Lang) -> String {
    format!("/{}/privacy", lang.code())
}
pub fn contact(lang: Lang) -> String {
    format!("/{}/contact", lang.code())
}
pub fn calls_atom(lang: Lang) -> String {
    format!("/{}/calls.atom", lang.code())
}
pub fn calls_ics(lang: Lang) -> String {
    format!("/{}/calls.ics", lang.code())
}
pub fn calls_json(lang: Lang) -> String {
    format!("/{}/calls.json", lang.code())
}

// An applicant's own pages.
pub fn apply(edition: &str) -> String {
    format!("/editions/{edition}/application")
}
pub fn application(id: ApplicationId) -> String {
    format!("/applications/{id}")
}
pub fn application_page(id: ApplicationId, page: &str) -> String {
    format!("/applications/{id}/pages/{page}")
}
pub fn application_answers(id: ApplicationId) -> String {
    format!("/applications/{id}/answers")
}
pub fn application_submission(id: ApplicationId) -> String {
    format!("/applications/{id}/submission")
}
pub fn application_receipt(id: ApplicationId) -> String {
    format!("/applications/{id}/receipt")
}
pub fn application_copy(id: ApplicationId) -> String {
    format!("/applications/{id}/receipt/answers.json")
}
pub fn application_reinstatement(id: ApplicationId) -> String {
    format!("/applications/{id}/reinstatement")
}
pub fn application_withdrawal(id: ApplicationId) -> String {
    format!("/applications/{id}/withdrawal")
}
pub fn offer(id: OfferId) -> String {
    format!("/offers/{id}")
}
pub fn offer_acceptance(id: OfferId) -> String {
    format!("/offers/{id}/acceptance")
}
pub fn offer_decline(id: OfferId) -> String {
    format!("/offers/{id}/decline")
}
pub fn offer_reopening(id: OfferId) -> String {
    format!("/offers/{id}/reopening")
}
pub fn fellowship(id: MembershipId) -> String {
    format!("/fellowships/{id}")
}

// Staff pages of an edition.
pub fn desk_edition(edition: &str) -> String {
    format!("/desk/{edition}")
}
pub fn staff_applications(edition: &str) -> String {
    format!("/desk/{edition}/applications")
}
pub fn staff_application(edition: &str, id: ApplicationId) -> String {
    format!("/desk/{edition}/applications/{id}")
}
pub fn staff_access_needs(edition: &str, id: ApplicationId) -> String {
    format!("/desk/{edition}/applications/{id}/access-needs")
}
pub fn nominations(edition: &str) -> String {
    format!("/desk/{edition}/nominations")
}
pub fn nomination(edition: &str, id: NominationId) -> String {
    format!("/desk/{edition}/nominations/{id}")
}
pub fn nomination_new(edition: &str) -> String {
    format!("/desk/{edition}/nominations/new")
}
pub fn screening_of(edition: &str, id: ApplicationId) -> String {
    format!("/desk/{edition}/screening/{id}")
}
pub fn screening(edition: &str) -> String {
    format!("/desk/{edition}/screening")
}
pub fn staff_reviews(edition: &str) -> String {
    format!("/desk/{edition}/reviews")
}
pub fn review_plan(edition: &str) -> String {
    format!("/desk/{edition}/reviews/plan")
}
pub fn review_reminder(edition: &str) -> String {
    format!("/desk/{edition}/reviews/reminder")
}
pub fn staff_review(edition: &str, id: ApplicationId) -> String {
    format!("/desk/{edition}/reviews/applications/{id}")
}
pub fn staff_assignment(edition: &str, id: AssignmentId, act: &str) -> String {
    format!("/desk/{edition}/reviews/assignments/{id}/{act}")
}
pub fn staff_reviewer(edition: &str, id: PersonId) -> String {
    format!("/desk/{edition}/reviews/reviewers/{id}")
}
pub fn ranking(edition: &str) -> String {
    format!("/desk/{edition}/ranking")
}
pub fn shortlist(edition: &str) -> String {
    format!("/desk/{edition}/ranking/shortlist")
}
pub fn selection(edition: &str) -> String {
    format!("/desk/{edition}/selection")
}
pub fn targets(edition: &str) -> String {
    format!("/desk/{edition}/selection/targets")
}
pub fn scenarios(edition: &str) -> String {
    format!("/desk/{edition}/selection/scenarios")
}
pub fn scenario(edition: &str, id: ScenarioId) -> String {
    format!("/desk/{edition}/selection/scenarios/{id}")
}
pub fn decisions(edition: &str) -> String {
    format!("/desk/{edition}/decisions")
}
pub fn decision(edition: &str, id: DecisionId) -> String {
    format!("/desk/{edition}/decisions/{id}")
}
pub fn release(edition: &str) -> String {
    format!("/desk/{edition}/release")
}
pub fn offer_call_up(edition: &str, id: OfferId) -> String {
    format!("/desk/{edition}/offers/{id}/successor")
}
pub fn offer_withdrawal(edition: &str, id: OfferId) -> String {
    format!("/desk/{edition}/offers/{id}/withdrawal")
}
pub fn offers(edition: &str) -> String {
    format!("/desk/{edition}/offers")
}
pub fn cohort(edition: &str) -> String {
    format!("/desk/{edition}/cohort")
}
pub fn sessions(edition: &str) -> String {
    format!("/desk/{edition}/sessions")
}
pub fn session_new(edition: &str) -> String {
    format!("/desk/{edition}/sessions/new")
}
pub fn session(edition: &str, id: SessionId) -> String {
    format!("/desk/{edition}/sessions/{id}")
}
pub fn session_cancellation(edition: &str, id: SessionId) -> String {
    format!("/desk/{edition}/sessions/{id}/cancellation")
}
pub fn modules(edition: &str) -> String {
    format!("/desk/{edition}/modules")
}
pub fn cohort_closing(edition: &str) -> String {
    format!("/desk/{edition}/cohort/closing")
}
pub fn member_leaving(edition: &str, id: MembershipId) -> String {
    format!("/desk/{edition}/cohort/{id}/leaving")
}
pub fn publications(edition: &str) -> String {
    format!("/desk/{edition}/publications")
}
pub fn staff_publication(edition: &str, id: PublicationId) -> String {
    format!("/desk/{edition}/publications/{id}")
}
pub fn publication_release(edition: &str, id: PublicationId) -> String {
    format!("/desk/{edition}/publications/{id}/release")
}

// Reviewers and trainers.
pub fn review(id: AssignmentId) -> String {
    format!("/reviews/{id}")
}
pub const TRAINER_SESSIONS: &str = "/sessions";
pub const CALENDAR_RENEWAL: &str = "/account/calendar/renew";
pub fn calendar(token: &str) -> String {
    format!("/calendar/{token}.ics")
}
pub fn recusal(id: AssignmentId) -> String {
    format!("/reviews/{id}/recusal")
}
pub fn register(id: SessionId) -> String {
    format!("/sessions/{id}/register")
}
