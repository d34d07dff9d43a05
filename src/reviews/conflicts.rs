//! Why a reviewer may not see an application: found by the system before anybody is asked.

use std::collections::BTreeSet;

use entity::PersonId;

/// Mail for everybody: sharing one of these says nothing about an employer.
const PUBLIC_MAIL: [&str; 22] = [
    "126.com",
    "163.com",
    "aol.com",
    "foxmail.com",
    "gmail.com",
    "gmx.com",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "icloud.com",
    "live.com",
    "mail.com",
    "mail.ru",
    "me.com",
    "msn.com",
    "outlook.com",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "yahoo.com",
    "yahoo.fr",
    "yandex.ru",
];

/// What is known of a reviewer.
#[derive(Clone, Debug, Default)]
pub struct Reviewer {
    pub country: Option<String>,
    pub emails: Vec<String>,
    /// Employers that the reviewer named in applications of their own.
    pub employers: Vec<String>,
    /// Applicants from whose review the reviewer stepped back, in any edition.
    pub stepped_back_from: BTreeSet<PersonId>,
}

/// What is known of an application.
#[derive(Clone, Debug, Default)]
pub struct Candidate {
    pub country: Option<String>,
    /// Of the account, and as given in the answers.
    pub emails: Vec<String>,
    pub employer: String,
}

/// A reason why a reviewer may not see an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conflict {
    /// The reviewer is the applicant.
    Applicant,
    /// Nobody could tell whether both are of one State.
    NationalityUnknown,
    Nationality,
    Employer,
    /// Both have an address of the same organisation.
    Domain,
    /// The reviewer stepped back from this applicant's application before.
    Recused,
}

impl Conflict {
    /// The sentence that says it.
    pub fn key(self) -> &'static str {
        match self {
            Conflict::Applicant => "review-conflict-applicant",
            Conflict::NationalityUnknown => "review-conflict-nationality-unknown",
            Conflict::Nationality => "review-conflict-nationality",
            Conflict::Employer => "review-conflict-employer",
            Conflict::Domain => "review-conflict-domain",
            Conflict::Recused => "review-conflict-recused",
        }
    }
}

/// The weightiest reason why `reviewer` may not see the application of `applicant`, if there is one.
pub fn conflict(
    (reviewer_id, reviewer): (PersonId, &Reviewer),
    (applicant_id, candidate): (PersonId, &Candidate),
) -> Option<Conflict> {
    if reviewer_id == applicant_id {
        return Some(Conflict::Applicant);
    }
    match (&reviewer.country, &candidate.country) {
        (Some(one), Some(other)) if one == other => return Some(Conflict::Nationality),
        (Some(_), Some(_)) => {}
        _ => return Some(Conflict::NationalityUnknown),
    }
    let employer = folded(&candidate.employer);
    if !employer.is_empty() && reviewer.employers.iter().any(|own| folded(own) == employer) {
        return Some(Conflict::Employer);
    }
    let domains: BTreeSet<String> = candidate.emails.iter().filter_map(|email| organisation(email)).collect();
    if reviewer.emails.iter().filter_map(|email| organisation(email)).any(|own| domains.contains(&own)) {
        return Some(Conflict::Domain);
    }
    reviewer.stepped_back_from.contains(&applicant_id).then_some(Conflict::Recused)
}

/// The domain of an address, unless anybody can have one there.
fn organisation(email: &str) -> Option<String> {
    let (_, domain) = email.trim().rsplit_once('@')?;
    let domain = domain.trim_end_matches('.').to_lowercase();
    (!domain.is_empty() && !PUBLIC_MAIL.contains(&domain.as_str())).then_some(domain)
}

/// Letters and digits only, in lower case: how a name was set does not matter.
fn folded(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(n: u128) -> PersonId {
        PersonId(uuid::Uuid::from_u128(n))
    }

    fn reviewer() -> Reviewer {
        Reviewer {
            country: Some("FJI".into()),
            emails: vec!["ana@cyber.gov.fj".into()],
            employers: vec!["Ministry of Communications".into()],
            ..Reviewer::default()
        }
    }

    fn candidate() -> Candidate {
        Candidate {
            country: Some("KIR".into()),
            emails: vec!["teuea@mfa.gov.ki".into()],
            employer: "Ministry of Foreign Affairs".into(),
        }
    }

    fn found(reviewer: &Reviewer, candidate: &Candidate) -> Option<Conflict> {
        conflict((person(1), reviewer), (person(2), candidate))
    }

    #[test]
    fn strangers_from_two_states_have_no_conflict() {
        assert_eq!(found(&reviewer(), &candidate()), None);
    }

    #[test]
    fn nobody_reviews_their_own_application_or_one_of_their_own_state() {
        assert_eq!(conflict((person(1), &reviewer()), (person(1), &candidate())), Some(Conflict::Applicant));
        let compatriot = Candidate { country: Some("FJI".into()), ..candidate() };
        assert_eq!(found(&reviewer(), &compatriot), Some(Conflict::Nationality));
    }

    #[test]
    fn a_reviewer_of_unknown_nationality_reviews_nobody() {
        let unknown = Reviewer { country: None, ..reviewer() };
        assert_eq!(found(&unknown, &candidate()), Some(Conflict::NationalityUnknown));
    }

    #[test]
    fn an_employer_is_known_again_however_it_is_written() {
        let colleague = Candidate { employer: " ministry of COMMUNICATIONS.".into(), ..candidate() };
        assert_eq!(found(&reviewer(), &colleague), Some(Conflict::Employer));
        let none = Candidate { employer: String::new(), ..candidate() };
        let idle = Reviewer { employers: vec![" ".into()], ..reviewer() };
        assert_eq!(found(&idle, &none), None, "two blanks are no shared employer");
    }

    #[test]
    fn a_shared_domain_counts_unless_everybody_can_have_it() {
        let colleague = Candidate { emails: vec!["x@CYBER.gov.fj".into()], ..candidate() };
        assert_eq!(found(&reviewer(), &colleague), Some(Conflict::Domain));
        let private = Candidate { emails: vec!["teuea@gmail.com".into()], ..candidate() };
        let also = Reviewer { emails: vec!["ana@gmail.com".into()], ..reviewer() };
        assert_eq!(found(&also, &private), None);
    }

    #[test]
    fn who_stepped_back_once_is_never_asked_about_that_applicant_again() {
        let once = Reviewer { stepped_back_from: [person(2)].into(), ..reviewer() };
        assert_eq!(found(&once, &candidate()), Some(Conflict::Recused));
    }
}
