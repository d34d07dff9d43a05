//! Random small problems, drawn so that ties, contradictions and half-stated attributes are common.

use crate::selection::solver::{Candidate, Problem, Rule, RuleKind};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A well-put problem of at most twelve candidates.
pub fn problem() -> impl Strategy<Value = Problem> {
    let people = vec(person(), 1..=12);
    (people, 0.0..1.0_f64, vec(rule(), 0..6), pins(), "[a-c]?").prop_map(
        |(candidates, share, kinds, (include, exclude, apart), seed)| {
            let n = candidates.len();
            let candidates: Vec<Candidate> = candidates
                .into_iter()
                .enumerate()
                .map(|(at, c)| Candidate { id: id((at * 5 + 3) % 13).into(), ..c })
                .collect();
            let pick = |at: &usize| candidates[at % n].id.to_string();
            let include: Vec<String> = include.iter().map(pick).collect();
            let exclude = exclude.iter().map(pick).filter(|id| !include.contains(id)).collect();
            let apart = apart.iter().map(|(a, b)| (pick(a), pick(b))).filter(|(a, b)| a != b).collect();
            let named = |(at, kind)| Rule { id: format!("r{at}"), kind };
            let rules = kinds.into_iter().enumerate().map(named).collect();
            let places = ((n.min(6) as f64) * share).round() as usize;
            Problem { places, reserve: 2, candidates, rules, include, exclude, apart, seed }
        },
    )
}

/// A problem of exact quotas over the same people, which some cohort meets: relaxations have gaps, and hardly anybody
/// can step in alone.
pub fn tangled() -> impl Strategy<Value = Problem> {
    let person = (0..3000_i64, vec(any::<bool>(), 5));
    (vec(person, 8..=11), 2..=5_usize, 2..=5_usize).prop_map(|(people, quotas, places)| {
        let answer = |has: bool| if has { "yes" } else { "no" }.to_owned();
        let candidate = |(at, (score, has)): (usize, &(i64, Vec<bool>))| Candidate {
            id: id(at).into(),
            score: *score,
            attributes: has.iter().enumerate().map(|(a, has)| (format!("a{a}"), answer(*has))).collect(),
        };
        let quota = |a: usize| {
            let seats = people.iter().take(places).filter(|(_, has)| has[a]).count();
            let matching = BTreeMap::from([(format!("a{a}"), vec![answer(true)])]);
            Rule {
                id: format!("r{a}"),
                kind: RuleKind::Where { matching, min: Some(seats), max: Some(seats) },
            }
        };
        let candidates = people.iter().enumerate().map(candidate).collect();
        let rules = (0..quotas).map(quota).collect();
        Problem { places, reserve: 2, candidates, rules, ..Problem::default() }
    })
}

/// Either kind.
pub fn any_problem() -> impl Strategy<Value = Problem> {
    prop_oneof![problem(), tangled()]
}

fn id(number: usize) -> String {
    format!("P{number:02}")
}

fn person() -> impl Strategy<Value = Candidate> {
    let score = prop_oneof![Just(500_i64), Just(1000), Just(1500), 0..3000_i64];
    (score, 0..3_usize, 0..3_usize, 0..5_usize).prop_map(|(score, gender, track, state)| {
        let values = [
            ("gender", ["woman", "man", ""][gender]),
            ("track", ["technical", "policy", "strategy"][track]),
            ("state", ["A", "B", "C", "D", ""][state]),
        ];
        let attributes = values.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let attributes = attributes.into_iter().collect();
        Candidate { score, attributes, ..Candidate::default() }
    })
}

fn rule() -> impl Strategy<Value = RuleKind> {
    let gender = || prop_oneof![Just(vec!["woman"]), Just(vec!["man"]), Just(vec!["woman", ""])];
    let track = || prop_oneof![Just(vec!["policy"]), Just(vec!["technical", "strategy"])];
    let matching = prop_oneof![
        gender().prop_map(|v| vec![("gender", v)]),
        track().prop_map(|v| vec![("track", v)]),
        (gender(), track()).prop_map(|(g, t)| vec![("gender", g), ("track", t)]),
    ];
    let bounds = (proptest::option::of(0..5_usize), proptest::option::of(0..4_usize));
    let target = (matching, bounds).prop_map(|(matching, (min, over))| {
        let owned = |v: Vec<&str>| v.into_iter().map(str::to_owned).collect();
        let matching = matching.into_iter().map(|(name, v)| (name.to_owned(), owned(v))).collect();
        RuleKind::Where { matching, min, max: over.map(|over| min.unwrap_or(0) + over) }
    });
    let cap = (prop_oneof![Just("state"), Just("track")], 0..3_usize)
        .prop_map(|(attribute, max)| RuleKind::Each { attribute: attribute.to_owned(), max });
    prop_oneof![3 => target, 1 => cap]
}

type Pins = (Vec<usize>, Vec<usize>, Vec<(usize, usize)>);

fn pins() -> impl Strategy<Value = Pins> {
    let people = |most| vec(0..12_usize, 0..=most);
    (people(2), people(2), vec((0..12_usize, 0..12_usize), 0..=3))
}
