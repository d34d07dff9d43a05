//! Pins that contradict, faults, and edges.

use super::solve;
use crate::selection::solver::{
    Ask, Candidate, Fault, Pin, PinKind, Problem, Rule, Status, Watch, check, select,
};

fn people(scores: &[i64]) -> Vec<Candidate> {
    let attributes = |at: usize| [("state".to_owned(), format!("S{}", at % 2))].into_iter().collect();
    let person = |(at, score): (usize, &i64)| Candidate {
        id: format!("p{at}").into(),
        score: *score,
        attributes: attributes(at),
    };
    scores.iter().enumerate().map(person).collect()
}

fn ids(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn rules(json: &str) -> Vec<Rule> {
    serde_json::from_str(json).expect("the rules of a test are valid")
}

#[test]
fn pins_that_contradict_are_named_without_the_harmless_ones() {
    let problem = Problem {
        places: 2,
        candidates: people(&[9, 8, 7, 6, 5]),
        include: ids(&["p0", "p1"]),
        apart: vec![("p3".into(), "p4".into()), ("p0".into(), "p1".into())],
        exclude: ids(&["p4"]),
        rules: rules(r#"[{"id": "any", "where": {"state": ["S0"]}, "min": 1}]"#),
        ..Problem::default()
    };
    let outcome = solve(&problem);
    assert_eq!(outcome.status, Status::Infeasible);
    assert_eq!(outcome.conflict, Vec::<String>::new(), "no rule is to blame");
    let expected =
        [Pin::Include("p0".into()), Pin::Include("p1".into()), Pin::Apart("p0".into(), "p1".into())];
    assert_eq!(outcome.conflict_pins, expected);
}

#[test]
fn more_people_included_than_places_is_a_contradiction_of_pins() {
    let include = ids(&["p0", "p2", "p3"]);
    let problem = Problem {
        places: 2,
        candidates: people(&[9, 8, 7, 6]),
        include,
        exclude: ids(&["p1"]),
        ..Problem::default()
    };
    let expected = ["p0", "p2", "p3"].map(|id| Pin::Include(id.into()));
    assert_eq!(solve(&problem).conflict_pins, expected);
}

#[test]
fn too_many_excluded_is_a_contradiction_that_needs_just_enough_of_them() {
    let exclude = ids(&["p0", "p1", "p2", "p3"]);
    let problem = Problem { places: 3, candidates: people(&[9, 8, 7, 6, 5]), exclude, ..Problem::default() };
    let outcome = solve(&problem);
    assert_eq!(outcome.status, Status::Infeasible);
    assert_eq!(outcome.conflict_pins.len(), 3, "two of five left for three places takes three exclusions");
}

#[test]
fn every_fault_of_a_question_is_found() {
    let mut candidates = people(&[1, -2, 3]);
    candidates[2].id = "p0".into();
    let problem = Problem {
        places: 4,
        candidates,
        include: ids(&["p1", "nobody"]),
        exclude: ids(&["p1"]),
        apart: vec![("p1".into(), "p1".into())],
        rules: rules(
            r#"[{"id": "a", "where": {"state": ["S0"], "age": ["old"]}, "min": 2, "max": 1},
                {"id": "a", "each": "country", "max": 1}]"#,
        ),
        ..Problem::default()
    };
    let (a, age, country) = ("a".to_owned(), "age".to_owned(), "country".to_owned());
    let expected = [
        Fault::DuplicateCandidate { id: "p0".into() },
        Fault::ScoreOutOfRange { id: "p1".into() },
        Fault::TooFewCandidates { places: 4, candidates: 3 },
        Fault::DuplicateRule { rule: a.clone() },
        Fault::UnknownAttribute { rule: a.clone(), attribute: age },
        Fault::MinAboveMax { rule: a.clone() },
        Fault::UnknownAttribute { rule: a, attribute: country },
        Fault::UnknownCandidate { list: PinKind::Include, id: "nobody".into() },
        Fault::IncludedAndExcluded { id: "p1".into() },
        Fault::ApartFromOneself { id: "p1".into() },
    ];
    assert_eq!(problem.check(), expected);
    assert_ne!(solve(&problem).status, Status::Optimal, "a faulty question gets no cohort");
}

#[test]
fn a_value_nobody_has_is_no_fault_but_its_minimum_is_out_of_reach() {
    let problem = Problem {
        places: 2,
        candidates: people(&[3, 2, 1]),
        rules: rules(r#"[{"id": "none", "where": {"state": ["S9"]}, "min": 1}]"#),
        ..Problem::default()
    };
    assert_eq!(problem.check(), []);
    let outcome = solve(&problem);
    assert_eq!((outcome.status, outcome.conflict), (Status::Infeasible, ids(&["none"])));
    assert_eq!((outcome.relaxation[0].from, outcome.relaxation[0].to), (1, 0));
}

#[test]
fn the_rules_file_reads_as_documented_and_the_answer_says_how_close_each_bound_is() {
    let problem = Problem {
        places: 3,
        candidates: people(&[9, 8, 7, 6, 5]),
        rules: rules(
            r#"[{"id": "even", "where": {"state": ["S0"]}, "min": 1, "max": 2},
                {"id": "cap", "each": "state", "max": 2}]"#,
        ),
        ..Problem::default()
    };
    let outcome = solve(&problem);
    assert_eq!(outcome.selected, ["p0", "p1", "p2"]);
    let slacks: Vec<_> = outcome.rules.iter().map(|r| (r.count, r.slack)).collect();
    assert_eq!(slacks, [(2, Some(0)), (2, Some(0))]);
    assert_eq!(serde_json::to_value(&outcome.rules[0]).expect("it is plain data")["max"], 2);
}

#[test]
fn nobody_is_chosen_for_no_places() {
    let outcome = solve(&Problem { candidates: people(&[1, 2]), ..Problem::default() });
    assert_eq!((outcome.status, outcome.score, outcome.selected.len()), (Status::Optimal, Some(0), 0));
}

/// The time is over before it began.
struct Over;

impl Watch for Over {
    fn is_over(&self) -> bool {
        true
    }
}

#[test]
fn a_search_that_may_not_look_claims_nothing() {
    let problem = Problem { places: 2, candidates: people(&[3, 2, 1]), ..Problem::default() };
    let outcome = select(&problem, &Ask::default(), &Over);
    assert_eq!(outcome.status, Status::NotProven);
    assert_eq!(outcome.certificate, None);
}

#[test]
fn the_check_counts_what_a_wrong_cohort_does() {
    let problem =
        Problem { places: 2, candidates: people(&[3, 2, 1]), include: ids(&["p0"]), ..Problem::default() };
    assert_eq!(check(&problem, &["p0", "p2"]), []);
    assert_eq!(check(&problem, &["p2", "p2", "x"]).len(), 4, "too many, twice, unknown, one left out");
}
