//! Searches that met their limit: whatever they claim holds, and their bound can be reckoned afresh.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Small, wrong};
use crate::selection::files::result_json;
use crate::selection::solver::{Ask, Status, Unwatched, Watch, select};

/// The time is over when somebody has looked at the clock so often.
struct After(AtomicUsize);

impl Watch for After {
    fn is_over(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_err()
    }
}

/// Thirty people, eight exact quotas over all of them.
fn tangled(seed: u64) -> Small {
    let mut candidates = String::from("id,score,a,b,c,d,e,f,g,h\n");
    for at in 0_u64..30 {
        let dice = (seed * 1_000 + at + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let bits: Vec<String> = (0..8).map(|bit| format!("v{}", dice >> (20 + 3 * bit) & 1)).collect();
        candidates.push_str(&format!("P{at},{}.{:03},{}\n", dice % 80, dice % 997, bits.join(",")));
    }
    let quota =
        |name: char| format!("{{\"id\":\"{name}\",\"where\":{{\"{name}\":[\"v1\"]}},\"min\":4,\"max\":4}}");
    let rules: Vec<String> = ('a'..='h').map(quota).collect();
    Small {
        candidates,
        rules: format!("{{\"places\": 8, \"reserve\": 2, \"rules\": [{}]}}", rules.join(",")),
    }
}

#[test]
fn a_search_that_is_interrupted_claims_only_what_can_be_checked() {
    let (mut bounded, mut with_a_cohort) = (0, 0);
    for seed in 0..12 {
        let inputs = tangled(seed).inputs();
        let problem = inputs.problem("seed");
        let whole = select(&problem, &Ask::default(), &Unwatched);
        for looks in 0..16 {
            let mut outcome = select(&problem, &Ask::default(), &After(AtomicUsize::new(looks)));
            outcome.inputs_sha256 = Some(inputs.sha256());
            let bytes = result_json(&mut outcome).expect("this is JSON");
            assert_eq!(wrong(&inputs, &bytes), Vec::<String>::new(), "seed {seed}, {looks} looks");
            if outcome.status != Status::NotProven {
                continue;
            }
            assert_eq!(outcome.bound.is_some(), outcome.certificate.is_some(), "a bound is shown");
            bounded += usize::from(outcome.bound.is_some());
            with_a_cohort += usize::from(outcome.score.is_some());
            if let (Some(bound), Some(best)) = (outcome.bound, whole.score) {
                assert!(bound >= best, "seed {seed}, {looks} looks: {bound} is below {best}");
            }
        }
    }
    assert!(bounded > 20 && with_a_cohort > 0, "{bounded} bounds and {with_a_cohort} cohorts are few");
}
