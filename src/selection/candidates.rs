//! What the solver is told of a person: a reference, a score and opaque labels. No name, nothing else.

use std::collections::HashMap;

use chrono::NaiveDate;
use entity::ApplicationId;
use entity::sensitive_answers::Gender;
use sha2::{Digest, Sha256};

use super::solver::{Candidate, Problem};
use crate::countries::{Flag, Iso3, find, flag_at};

/// What the panel reads of an application, and its score; none until enough reviews are handed in.
#[derive(Clone, Debug)]
pub struct Shortlisted {
    pub id: ApplicationId,
    pub reference: String,
    pub country_iso3: Option<String>,
    pub track: Option<String>,
    pub seniority: Option<String>,
    pub score: Option<i64>,
}

/// The candidates of an edition, as people for the pages and as labels for the solver.
#[derive(Clone, Debug, Default)]
pub struct Shortlist {
    pub people: Vec<Shortlisted>,
    /// Only those who have a score.
    pub candidates: Vec<Candidate>,
    /// How many were left out because a check of theirs is not known, or not met.
    pub held: usize,
}

impl Shortlist {
    /// Group memberships are those of `deadline`. Whoever has no score is no candidate, unless it counts as something.
    pub fn of(
        people: Vec<Shortlisted>,
        genders: &HashMap<ApplicationId, Gender>,
        deadline: NaiveDate,
        without_score: Option<i64>,
    ) -> Shortlist {
        let labels = |person: &Shortlisted| {
            let score = person.score.or(without_score)?;
            Some(candidate(person, score, genders.get(&person.id).copied(), deadline))
        };
        let candidates = people.iter().filter_map(labels).collect();
        Shortlist { people, candidates, held: 0 }
    }

    pub fn unscored(&self) -> usize {
        self.people.iter().filter(|person| person.score.is_none()).count()
    }

    pub fn by_reference(&self, reference: &str) -> Option<&Shortlisted> {
        self.people.iter().find(|person| person.reference == reference)
    }
}

/// The labels of one person.
fn candidate(person: &Shortlisted, score: i64, gender: Option<Gender>, deadline: NaiveDate) -> Candidate {
    let iso3 = person.country_iso3.as_deref().and_then(Iso3::parse);
    let region = iso3.and_then(find).map(|country| country.regional_group().code());
    let is_small = |iso3| flag_at(iso3, Flag::Sids, deadline) || flag_at(iso3, Flag::Ldc, deadline);
    let small = iso3.map(|iso3| if is_small(iso3) { "yes" } else { "no" });
    let labels = [
        ("gender", gender.map(Gender::code)),
        ("country", person.country_iso3.as_deref()),
        ("region", region),
        ("small", small),
        ("track", person.track.as_deref()),
        ("seniority", person.seniority.as_deref()),
    ];
    let label = |(name, value): (&str, Option<&str>)| (name.to_owned(), value.unwrap_or("").to_owned());
    let attributes = labels.into_iter().map(label).collect();
    Candidate { id: person.reference.as_str().into(), score, attributes }
}

/// The fingerprint of a question: the same for any order of its candidates and pins.
pub fn fingerprint(problem: &Problem) -> String {
    let mut canonical = problem.clone();
    canonical.candidates.sort_by(|a, b| a.id.cmp(&b.id));
    canonical.include.sort();
    canonical.exclude.sort();
    let bytes = serde_json::to_vec(&canonical).expect("numbers, texts and lists are JSON");
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_the_rows_does_not_show_in_the_fingerprint() {
        let person = |id: &str| Candidate { id: id.into(), score: 1, ..Candidate::default() };
        let problem = Problem { places: 1, candidates: vec![person("a"), person("b")], ..Problem::default() };
        let mut turned = problem.clone();
        turned.candidates.reverse();
        assert_eq!(fingerprint(&problem), fingerprint(&turned));
        turned.candidates[0].score = 2;
        assert_ne!(fingerprint(&problem), fingerprint(&turned));
    }
}
