//! Between what the files say and the question that the solver is asked.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::people::Gathering;
use super::rules::{Kind, Rule, Rules};
use super::{Inputs, score};
use crate::selection::attributes::Attributes;
use crate::selection::solver::{self, Candidate, Problem, RuleKind};

impl Inputs {
    /// The question for the solver, everybody in the order of their ids, which is that in which it wants them. What is
    /// not stated is an empty value, so that every attribute is known.
    pub fn problem(&self, seed: &str) -> Problem {
        let (people, rules) = (&self.people, &self.rules);
        let candidate = |person: usize| Candidate {
            id: people.ids[person].clone(),
            score: people.scores[person],
            attributes: Attributes::of(&people.table, person),
        };
        Problem {
            places: rules.places,
            reserve: rules.reserve,
            candidates: people.by_id().map(candidate).collect(),
            rules: rules.rules.iter().map(to_solver).collect(),
            include: rules.include.clone(),
            exclude: rules.exclude.clone(),
            apart: rules.apart.clone(),
            seed: seed.to_owned(),
        }
    }

    /// The same the other way round: a question that did not come from files has a hash, too.
    pub fn of(problem: &Problem) -> Self {
        let names: BTreeSet<&str> = problem.candidates.iter().flat_map(|c| c.attributes.names()).collect();
        let mut people =
            Gathering::of(names.iter().map(|name| (*name).to_owned()).collect(), problem.candidates.len());
        for candidate in &problem.candidates {
            let value = |name: &&str| Cow::from(candidate.attributes.get(name).unwrap_or_default());
            let values: Vec<Cow<'_, str>> = names.iter().map(value).collect();
            people.add(&candidate.id, candidate.score, values.iter());
        }
        let rules = Rules {
            places: problem.places,
            reserve: problem.reserve,
            rules: problem.rules.iter().map(from_solver).collect(),
            include: problem.include.clone(),
            exclude: problem.exclude.clone(),
            apart: problem.apart.clone(),
        };
        Self { people: people.done(), rules, warnings: Vec::new() }
    }
}

fn to_solver(rule: &Rule) -> solver::Rule {
    let kind = match &rule.kind {
        Kind::Where { matching, min, max } => {
            let matching: BTreeMap<String, Vec<String>> = matching.iter().cloned().collect();
            RuleKind::Where { matching, min: *min, max: *max }
        }
        Kind::Each { attribute, max } => RuleKind::Each { attribute: attribute.clone(), max: *max },
    };
    solver::Rule { id: rule.id.clone(), kind }
}

fn from_solver(rule: &solver::Rule) -> Rule {
    let kind = match &rule.kind {
        RuleKind::Where { matching, min, max } => {
            let matching = matching.iter().map(|(name, values)| (name.clone(), values.clone())).collect();
            Kind::Where { matching, min: *min, max: *max }
        }
        RuleKind::Each { attribute, max } => Kind::Each { attribute: attribute.clone(), max: *max },
    };
    Rule { id: rule.id.clone(), kind }
}

impl Inputs {
    /// The shortlist as candidates.csv, in the order in which it stands.
    pub fn candidates_csv(&self) -> String {
        let people = &self.people;
        let mut text = String::new();
        let head: Vec<&str> =
            ["id", "score"].into_iter().chain(people.attributes().iter().map(String::as_str)).collect();
        crate::sheet::write_row(&mut text, &head);
        for person in 0..people.len() {
            let score = score::decimal(people.scores[person]);
            let values = (0..people.attributes().len()).map(|at| people.value(person, at));
            let cells: Vec<&str> = [&*people.ids[person], &*score].into_iter().chain(values).collect();
            crate::sheet::write_row(&mut text, &cells);
        }
        text
    }
}
