//! The verifier against every cohort there is, against honest results, and against altered ones.

mod altered;
mod interrupted;
mod leaves;
mod trees;

use proptest::prelude::*;

use crate::selection::files::{Inputs, Named, result_json};
use crate::selection::solver::{Ask, FrontierAsk, Outcome, Unwatched, select};

/// A small selection: a few people of few attributes, a few rules over them.
#[derive(Debug, Clone)]
pub(super) struct Small {
    candidates: String,
    rules: String,
}

impl Small {
    pub fn inputs(&self) -> Inputs {
        let named = |name, text: &'static str| Named { name, bytes: text.as_bytes() };
        let leak = |text: &String| -> &'static str { Box::leak(text.clone().into_boxed_str()) };
        Inputs::read(named("c.csv", leak(&self.candidates)), named("r.json", leak(&self.rules)), None)
            .unwrap_or_else(|faults| panic!("{faults}"))
    }
}

/// Selections of so many people at most; scores are tied often if `step` is large.
pub(super) fn small(people: usize, step: i64) -> impl Strategy<Value = Small> {
    let rows = prop::collection::vec((0..60_i64, 0..2_usize, 0..4_usize), 4..=people);
    let bounds = prop::collection::vec((0..3_usize, 0..3_usize, 0..4_usize), 0..4);
    let pins = prop::collection::vec(0..1000_usize, 4);
    (rows, bounds, pins, 2..5_usize, 0..3_usize).prop_map(move |(rows, bounds, pins, places, reserve)| {
        let mut candidates = String::from("id,score,g,c\n");
        for (at, (score, gender, country)) in rows.iter().enumerate() {
            let score = score * step;
            candidates.push_str(&format!(
                "P{at},{}.{:03},g{gender},c{country}\n",
                score / 1000,
                score % 1000
            ));
        }
        let rules: Vec<String> = bounds.iter().enumerate().map(|(at, bound)| rule(at, *bound)).collect();
        let id = |at: usize| format!("\"P{}\"", pins[at] % rows.len());
        let (include, exclude) =
            if pins[0] % 3 == 0 && id(0) != id(1) { (id(0), id(1)) } else { Default::default() };
        let apart = if id(2) == id(3) { String::new() } else { format!("[{}, {}]", id(2), id(3)) };
        let places = places.min(rows.len());
        let rules = format!(
            "{{\"places\": {places}, \"reserve\": {reserve}, \"rules\": [{}], \"include\": [{include}], \
             \"exclude\": [{exclude}], \"apart\": [{apart}]}}",
            rules.join(", ")
        );
        Small { candidates, rules }
    })
}

fn rule(at: usize, (kind, min, more): (usize, usize, usize)) -> String {
    match kind {
        0 => format!(
            "{{\"id\": \"r{at}\", \"where\": {{\"g\": [\"g0\"]}}, \"min\": {min}, \"max\": {}}}",
            min + more
        ),
        1 => format!("{{\"id\": \"r{at}\", \"where\": {{\"c\": [\"c0\", \"c{more}\"]}}, \"min\": {min}}}"),
        _ => format!("{{\"id\": \"r{at}\", \"each\": \"c\", \"max\": {}}}", min.max(1)),
    }
}

/// The engine's answer with everything asked, named as its inputs are.
pub(super) fn answer(inputs: &Inputs) -> Outcome {
    let is_where = |rule: &&crate::selection::files::Rule| {
        matches!(rule.kind, crate::selection::files::Kind::Where { .. })
    };
    let rule = inputs.rules.rules.iter().find(is_where).map(|rule| rule.id.clone());
    let ask = Ask {
        costs: true,
        explain: vec!["P0".into(), "P1".into()],
        with: vec!["P2".into()],
        without: vec!["P3".into()],
        frontier: rule.map(|rule| FrontierAsk { rule, from: 0, to: 1000, points: 4 }),
    };
    let mut outcome = select(&inputs.problem("seed"), &ask, &Unwatched);
    outcome.inputs_sha256 = Some(inputs.sha256());
    outcome
}

/// What is wrong with a result, by the verifier.
pub(super) fn wrong(inputs: &Inputs, bytes: &[u8]) -> Vec<String> {
    match super::verify(Named { name: "result.json", bytes }, inputs) {
        Ok(report) => report.wrong(),
        Err(faults) => faults.told().to_vec(),
    }
}

proptest! {
    #[test]
    fn an_honest_result_holds(small in small(14, 250)) {
        let inputs = small.inputs();
        let bytes = result_json(&mut answer(&inputs)).expect("this is JSON");
        prop_assert_eq!(wrong(&inputs, &bytes), Vec::<String>::new());
    }

    #[test]
    fn an_honest_result_with_many_ties_holds(small in small(10, 20_000)) {
        let inputs = small.inputs();
        let bytes = result_json(&mut answer(&inputs)).expect("this is JSON");
        prop_assert_eq!(wrong(&inputs, &bytes), Vec::<String>::new());
    }

    #[test]
    fn no_bytes_make_the_verifier_stumble(small in small(6, 1), bytes in "[\\[\\]{}\":,a-z0-9-]{0,80}") {
        prop_assert!(!wrong(&small.inputs(), bytes.as_bytes()).is_empty());
    }
}
