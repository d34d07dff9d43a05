//! The question to the solver stands in the page's address, so that it can be shared.

use std::collections::{BTreeMap, HashSet};

use crate::form::{FieldError, Posted, encoded};
use crate::selection::solver::{Fault, PinKind, Problem, Rule, RuleKind};
use crate::selection::targets::{Target, bounded, bounds};

/// No cohort is larger; a page that names each of them would not be read.
const MOST_PLACES: usize = 500;

/// The question as typed, and what cannot be asked.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// Without candidates; bounds that could not be read stay as agreed.
    pub plan: Problem,
    /// The reference that must be in, to see what it costs.
    pub with: String,
    pub without: String,
    /// The target whose shares are weighed against the score; empty for none.
    pub frontier: String,
    /// Of those outside, the last one that was shown before.
    pub after: String,
    /// What stands in each field.
    pub typed: BTreeMap<String, String>,
    pub errors: Vec<FieldError>,
}

/// Reads the address of the page over what is agreed. An address without a question asks what is agreed.
pub fn wish(posted: &Posted, agreed: Problem, targets: &[Target]) -> Wish {
    let mut wish = Wish { plan: agreed, ..Wish::default() };
    let first = |name: &str| references(posted.get(name)).into_iter().next().unwrap_or_default();
    (wish.with, wish.without, wish.after) = (first("with"), first("without"), first("after"));
    if posted.has("places") {
        wish.ask(posted, targets);
    }
    let is_asked = |rule: &&Rule| rule.id == posted.get("frontier") && has_shares(rule);
    wish.frontier = wish.plan.rules.iter().find(is_asked).map(|rule| rule.id.clone()).unwrap_or_default();
    wish.keep_typed(posted);
    wish
}

impl Wish {
    fn ask(&mut self, posted: &Posted, targets: &[Target]) {
        match self.number(posted, "places") {
            Some(0) => self.refuse("places", "selection-number"),
            Some(places) if places > MOST_PLACES => {
                let error = FieldError::new("places", "selection-places-most").with("most", MOST_PLACES);
                self.errors.push(error);
            }
            Some(places) => self.plan.places = places,
            None if self.errors.is_empty() => self.refuse("places", "selection-number"),
            None => {}
        }
        self.plan.include = references(posted.get("include"));
        self.plan.exclude = references(posted.get("exclude"));
        self.plan.apart = self.pairs(posted.get("apart"));
        let asked = targets.iter().filter_map(|target| {
            let min = self.number(posted, &format!("min-{}", target.code));
            let max = self.number(posted, &format!("max-{}", target.code));
            bounded(&target.kind, min, max).map(|kind| Rule { id: target.code.clone(), kind })
        });
        self.plan.rules = asked.collect();
    }

    fn number(&mut self, posted: &Posted, field: &str) -> Option<usize> {
        let typed = posted.get(field).trim();
        if typed.is_empty() {
            return None;
        }
        let number = typed.parse().ok().filter(|number| *number <= 10_000);
        if number.is_none() {
            self.refuse(field, "selection-number");
        }
        number
    }

    fn pairs(&mut self, typed: &str) -> Vec<(String, String)> {
        let pair = |word: &String| match word.split('/').collect::<Vec<_>>()[..] {
            [first, second] if !first.is_empty() && !second.is_empty() => {
                Some((first.to_owned(), second.to_owned()))
            }
            _ => None,
        };
        let words = references(typed);
        let pairs: Vec<_> = words.iter().filter_map(pair).collect();
        if pairs.len() < words.len() {
            self.refuse("apart", "selection-apart-pair");
        }
        pairs
    }

    fn refuse(&mut self, field: &str, key: &str) {
        self.errors.push(FieldError::new(field, key));
    }

    fn keep_typed(&mut self, posted: &Posted) {
        let mut typed: BTreeMap<String, String> = question(&self.plan).into_iter().collect();
        if posted.has("places") {
            typed.extend(posted.fields().map(|(name, value)| (name.to_owned(), value.to_owned())));
        }
        self.typed = typed;
    }

    /// Whether this can be asked of these candidates; what cannot becomes words beside the fields.
    pub fn is_well_put(&mut self, problem: &Problem) -> bool {
        let known: HashSet<&str> = problem.candidates.iter().map(|one| one.id.as_str()).collect();
        for (field, typed) in [("with", &self.with), ("without", &self.without)] {
            if !typed.is_empty() && !known.contains(typed.as_str()) {
                self.errors.push(unknown(field, typed));
            }
        }
        let faults = problem.check();
        self.errors.extend(faults.iter().filter_map(refused));
        if faults.is_empty() {
            self.errors.extend(crowded(problem));
        }
        self.errors.is_empty() && faults.is_empty()
    }
}

/// More must be in than there are places, or too few are left: no target is to blame.
fn crowded(problem: &Problem) -> Option<FieldError> {
    let (places, candidates) = (problem.places, problem.candidates.len());
    let (pinned, left) = (problem.include.len(), candidates - problem.exclude.len());
    if pinned > places {
        let error = FieldError::new("include", "selection-include-too-many");
        return Some(error.with("count", pinned).with("places", places));
    }
    let error = FieldError::new("exclude", "selection-exclude-too-many");
    (left < places).then(|| error.with("count", left).with("places", places))
}

/// A share of the places can be moved: a target on people who are alike, not a bound for each value.
pub fn has_shares(rule: &Rule) -> bool {
    matches!(rule.kind, RuleKind::Where { .. })
}

/// The fields that ask this question.
pub fn question(plan: &Problem) -> Vec<(String, String)> {
    let mut fields = vec![
        ("places".to_owned(), plan.places.to_string()),
        ("include".to_owned(), plan.include.join(" ")),
        ("exclude".to_owned(), plan.exclude.join(" ")),
    ];
    if !plan.apart.is_empty() {
        let pairs: Vec<String> =
            plan.apart.iter().map(|(first, second)| format!("{first}/{second}")).collect();
        fields.push(("apart".to_owned(), pairs.join(" ")));
    }
    for rule in &plan.rules {
        let (min, max) = bounds(&rule.kind);
        fields.extend(min.map(|min| (format!("min-{}", rule.id), min.to_string())));
        fields.extend(max.map(|max| (format!("max-{}", rule.id), max.to_string())));
    }
    fields
}

/// The same as the query of an address.
pub fn query(plan: &Problem) -> String {
    let pairs =
        question(plan).into_iter().map(|(name, value)| format!("{}={}", encoded(&name), encoded(&value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn references(typed: &str) -> Vec<String> {
    let words = typed.split(|c: char| c.is_whitespace() || c == ',' || c == ';' || c == '،');
    let mut seen = HashSet::new();
    let words = words.filter(|word| !word.is_empty()).map(str::to_uppercase);
    words.filter(|word| seen.insert(word.clone())).collect()
}

fn unknown(field: &str, reference: &str) -> FieldError {
    FieldError::new(field, "selection-unknown-reference").with("reference", reference)
}

fn refused(fault: &Fault) -> Option<FieldError> {
    Some(match fault {
        Fault::TooFewCandidates { places, candidates } => {
            let error = FieldError::new("places", "selection-too-many-places");
            error.with("places", *places).with("candidates", *candidates)
        }
        Fault::MinAboveMax { rule } => FieldError::new(format!("min-{rule}"), "selection-min-above-max"),
        Fault::UnknownCandidate { list, id } => unknown(list_of(*list), id),
        Fault::IncludedAndExcluded { id } => {
            FieldError::new("exclude", "selection-in-and-out").with("reference", id.as_str())
        }
        Fault::ApartFromOneself { .. } => FieldError::new("apart", "selection-apart-pair"),
        Fault::DuplicateCandidate { .. }
        | Fault::ScoreOutOfRange { .. }
        | Fault::DuplicateRule { .. }
        | Fault::UnnamedRule
        | Fault::UnknownAttribute { .. } => return None,
    })
}

fn list_of(list: PinKind) -> &'static str {
    match list {
        PinKind::Include => "include",
        PinKind::Exclude => "exclude",
        PinKind::Apart => "apart",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn targets() -> Vec<Target> {
        let women = json!({"where": {"gender": ["woman"]}, "min": 2, "max": 3});
        let each = json!({"each": "country", "max": 1});
        let read = |code, rule| Target::seated(code, rule, 4).expect("it can be read");
        vec![read("women", &women), read("one", &each)]
    }

    fn agreed() -> Problem {
        Problem { places: 4, rules: targets().iter().map(Target::rule).collect(), ..Problem::default() }
    }

    #[test]
    fn an_address_asks_again_what_it_was_made_from() {
        let mut plan = agreed();
        plan.include = vec!["A-1".into(), "A-2".into()];
        plan.apart = vec![("A-1".into(), "A-3".into())];
        let asked = wish(&Posted::parse(&query(&plan)), agreed(), &targets());
        assert_eq!((asked.plan, asked.errors), (plan, vec![]));
    }

    #[test]
    fn an_address_without_a_question_asks_what_is_agreed() {
        assert_eq!(wish(&Posted::default(), agreed(), &targets()).plan, agreed());
    }

    #[test]
    fn an_emptied_field_drops_its_bound_and_a_word_is_refused_beside_it() {
        let asked = wish(&Posted::parse("places=4&min-women=&max-women=few&max-one=1"), agreed(), &targets());
        assert_eq!(asked.errors, [FieldError::new("max-women", "selection-number")]);
        assert_eq!(asked.typed["max-women"], "few", "what was typed stays");
        assert_eq!(asked.plan.rules.len(), 1, "women have no bound left: {:?}", asked.plan.rules);
    }

    #[test]
    fn a_pair_is_two_references_and_anything_else_is_refused_beside_its_field() {
        let asked =
            |typed: &str| wish(&Posted::parse(&format!("places=4&apart={typed}")), agreed(), &targets());
        assert_eq!(asked("a-1/a-2").plan.apart, [("A-1".to_owned(), "A-2".to_owned())]);
        for wrong in ["A-1", "A-1/", "A-1/A-2/A-3"] {
            assert_eq!(asked(wrong).errors, [FieldError::new("apart", "selection-apart-pair")], "{wrong}");
        }
    }

    #[test]
    fn only_a_bound_target_on_people_who_are_alike_has_a_frontier() {
        let asked = |typed: &str| wish(&Posted::parse(typed), agreed(), &targets()).frontier;
        assert_eq!(asked("frontier=women"), "women");
        for none in ["frontier=one", "frontier=nothing", "places=4&max-one=1&frontier=women"] {
            assert_eq!(asked(none), "", "{none}");
        }
    }
}
