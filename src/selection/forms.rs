//! What the panel typed: the question to the solver stands in the page's address, so that it can be shared.

use std::collections::BTreeMap;

use entity::decision::DecisionKind;

use super::solver::{Fault, PinKind, Problem, Rule};
use super::targets::{Target, bounded, bounds};
use crate::form::{FieldError, Posted, encoded};

/// The question as typed, and what cannot be asked.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// Without candidates; bounds that could not be read stay as agreed.
    pub plan: Problem,
    /// The reference that must be in, to see what it costs.
    pub with: String,
    pub without: String,
    /// What stands in each field.
    pub typed: BTreeMap<String, String>,
    pub errors: Vec<FieldError>,
}

/// Reads the address of the page over what is agreed. An address without a question asks what is agreed.
pub fn wish(posted: &Posted, agreed: Problem, targets: &[Target]) -> Wish {
    let mut wish = Wish { plan: agreed, ..Wish::default() };
    wish.with = references(posted.get("with")).into_iter().next().unwrap_or_default();
    wish.without = references(posted.get("without")).into_iter().next().unwrap_or_default();
    if posted.has("places") {
        wish.ask(posted, targets);
    }
    wish.keep_typed(posted);
    wish
}

impl Wish {
    fn ask(&mut self, posted: &Posted, targets: &[Target]) {
        if let Some(places) = self.number(posted, "places").filter(|places| *places > 0) {
            self.plan.places = places;
        } else if self.errors.is_empty() {
            self.errors.push(FieldError::new("places", "selection-number"));
        }
        self.plan.include = references(posted.get("include"));
        self.plan.exclude = references(posted.get("exclude"));
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
            self.errors.push(FieldError::new(field, "selection-number"));
        }
        number
    }

    fn keep_typed(&mut self, posted: &Posted) {
        let mut typed: BTreeMap<String, String> = question(&self.plan).into_iter().collect();
        if posted.has("places") {
            typed.extend(posted.fields().map(|(name, value)| (name.to_owned(), value.to_owned())));
        }
        self.typed = typed;
    }

    /// What the solver would refuse, as words beside the fields.
    pub fn add_faults(&mut self, faults: &[Fault]) {
        self.errors.extend(faults.iter().filter_map(refused));
    }
}

/// The fields that ask this question.
pub fn question(plan: &Problem) -> Vec<(String, String)> {
    let mut fields = vec![
        ("places".to_owned(), plan.places.to_string()),
        ("include".to_owned(), plan.include.join(" ")),
        ("exclude".to_owned(), plan.exclude.join(" ")),
    ];
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
    let mut references: Vec<String> = words.filter(|word| !word.is_empty()).map(str::to_uppercase).collect();
    references.dedup();
    references
}

fn refused(fault: &Fault) -> Option<FieldError> {
    Some(match fault {
        Fault::TooFewCandidates { places, candidates } => {
            let error = FieldError::new("places", "selection-too-many-places");
            error.with("places", *places).with("candidates", *candidates)
        }
        Fault::MinAboveMax { rule } => FieldError::new(format!("min-{rule}"), "selection-min-above-max"),
        Fault::UnknownCandidate { list, id } => {
            let field = if *list == PinKind::Exclude { "exclude" } else { "include" };
            FieldError::new(field, "selection-unknown-reference").with("reference", id.as_str())
        }
        Fault::IncludedAndExcluded { id } => {
            FieldError::new("exclude", "selection-in-and-out").with("reference", id.as_str())
        }
        Fault::DuplicateCandidate { .. }
        | Fault::ScoreOutOfRange { .. }
        | Fault::DuplicateRule { .. }
        | Fault::UnnamedRule
        | Fault::UnknownAttribute { .. }
        | Fault::ApartFromOneself { .. } => return None,
    })
}

/// The name of a scenario.
pub fn title(posted: &Posted) -> Result<String, FieldError> {
    let title = posted.get("title").trim();
    if title.is_empty() || title.chars().count() > 120 {
        return Err(FieldError::new("title", "selection-title-needed"));
    }
    Ok(title.to_owned())
}

/// What the panel decides otherwise for one application: what the page showed, what it shall be, and why.
#[derive(Clone, Debug)]
pub struct Change {
    pub seen: DecisionKind,
    pub kind: DecisionKind,
    pub reason: String,
}

pub fn change(posted: &Posted) -> Result<Change, Vec<FieldError>> {
    let mut errors = Vec::new();
    let kind: Option<DecisionKind> = posted.get("kind").parse().ok();
    if kind.is_none() {
        errors.push(FieldError::new("kind", "decisions-kind-needed"));
    }
    let reason = posted.get("reason").trim();
    if reason.is_empty() || reason.chars().count() > 1_000 {
        errors.push(FieldError::new("reason", "decisions-reason-needed"));
    }
    let seen = posted.get("seen").parse().ok();
    match (kind, seen) {
        (Some(kind), seen) if errors.is_empty() => {
            Ok(Change { seen: seen.unwrap_or(kind), kind, reason: reason.to_owned() })
        }
        _ => Err(errors),
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
}
