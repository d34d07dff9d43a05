//! scipy and statsmodels asked for the same statistics, on counts drawn from a seed and on every edge of small ones.

use std::io::Write;
use std::process::{Command, Stdio};

use atoll::statistics::inference::{Comparison, Interval, Share, adjusted, pooled, trend};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};

use crate::support::told;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/oracle/inference.py");

/// Groups of people, a part of each with the outcome; and p-values.
struct Case {
    groups: Vec<Share>,
    p_values: Vec<f64>,
}

/// Every pair of groups of at most three, and larger ones at random.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let small = |whole: u32| (0..=whole).map(move |part| Share { part, whole });
    for one in (0..4).flat_map(small) {
        for other in (0..4).flat_map(small) {
            cases.push(Case { groups: vec![one, other], p_values: Vec::new() });
        }
    }
    let mut rng = StdRng::seed_from_u64(4);
    for nth in 0..200 {
        let most = [8, 60, 900][nth % 3];
        let mut share = || {
            let whole = rng.random_range(0..most);
            Share { part: rng.random_range(0..=whole), whole }
        };
        let groups = (0..2 + 2 * (nth % 3)).map(|_| share()).collect();
        let p_values = (0..nth % 6).map(|_| rng.random_range(0.0..1.0)).collect();
        cases.push(Case { groups, p_values });
    }
    cases
}

/// What we say of a case, in the shape of the script's answer.
fn reckoned(case: &Case) -> Value {
    let pair = Comparison { one: case.groups[0], other: case.groups[1] };
    let both = |interval: Interval| [interval.low, interval.high];
    let strata: Vec<Comparison> =
        case.groups.chunks_exact(2).map(|pair| Comparison { one: pair[0], other: pair[1] }).collect();
    json!({
        "wilson": pair.one.wilson().map(both),
        "fisher": pair.fisher(),
        "mid_p": pair.mid_p(),
        "least": pair.least_attainable(),
        "newcombe": pair.difference().map(|(_, interval)| both(interval)),
        "katz": pair.ratio().map(|(ratio, interval)| [ratio, interval.low, interval.high]),
        "trend": trend(&case.groups).map(|trend| [trend.z, trend.p]),
        "pooled": pooled(&strata).map(|pooled| [pooled.ratio]),
        "adjusted": adjusted(&case.p_values),
    })
}

fn asked_outside(packages: &str, cases: &[Case]) -> Vec<Value> {
    let mut command = Command::new("python3");
    command.env("PYTHONPATH", packages).arg(SCRIPT).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let lines: String = cases
        .iter()
        .map(|case| {
            let groups: Vec<[u32; 2]> = case.groups.iter().map(|share| [share.part, share.whole]).collect();
            format!("{}\n", json!({ "groups": groups, "p_values": case.p_values }))
        })
        .collect();
    let writer = std::thread::spawn(move || stdin.write_all(lines.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success(), "the script failed");
    String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The same to four decimals of the larger, everywhere.
fn agree(own: &Value, other: &Value) -> bool {
    match (own, other) {
        (Value::Number(own), Value::Number(other)) => {
            let (own, other) = (own.as_f64().unwrap(), other.as_f64().unwrap());
            (own - other).abs() <= 5e-5 * other.abs().max(1.0)
        }
        (Value::Array(own), Value::Array(other)) => {
            own.len() == other.len() && own.iter().zip(other).all(|(own, other)| agree(own, other))
        }
        _ => own == other,
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
fn scipy_and_statsmodels_say_the_same_to_four_decimals() {
    let Some(packages) = told("ATOLL_TEST_ORACLES") else {
        println!("skipped: ATOLL_TEST_ORACLES names no directory with scipy and statsmodels");
        return;
    };
    let cases = cases();
    let outside = asked_outside(&packages, &cases);
    assert_eq!(outside.len(), cases.len());
    for (case, outside) in cases.iter().zip(&outside) {
        let own = reckoned(case);
        for (name, value) in own.as_object().unwrap() {
            assert!(
                agree(value, &outside[name]),
                "{name} of {:?}: {value}, outside {}",
                case.groups,
                outside[name]
            );
        }
    }
}
