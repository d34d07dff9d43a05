//! From what was agreed to what is counted: a share of the cohort becomes a number of seats.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::solver::{Rule, RuleKind, Share, seats};

/// A bound on the cohort, counted in seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The rule's id.
    pub code: String,
    pub kind: RuleKind,
    /// No whole number of seats lies inside the agreed band: it was widened to the nearest on either side.
    pub widened: bool,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Agreed {
    Each {
        each: String,
        max: usize,
    },
    Where {
        #[serde(rename = "where")]
        matching: BTreeMap<String, Vec<String>>,
        #[serde(default)]
        min: Option<usize>,
        #[serde(default)]
        max: Option<usize>,
        #[serde(default)]
        min_percent: Option<f64>,
        #[serde(default)]
        max_percent: Option<f64>,
    },
}

impl Target {
    /// What was agreed, in seats of a cohort of `places`; none for a rule that cannot be read.
    pub fn seated(code: &str, agreed: &Value, places: usize) -> Option<Target> {
        let code = code.to_owned();
        Some(match serde_json::from_value(agreed.clone()).ok()? {
            Agreed::Each { each, max } => {
                Target { code, kind: RuleKind::Each { attribute: each, max }, widened: false }
            }
            Agreed::Where { matching, min, max, min_percent, max_percent } => {
                let (low, high) = (min_percent.map(share), max_percent.map(share));
                let band = low.zip(high).map(|(low, high)| seats(low, high, places));
                let min = min.or(band.map(|b| b.min)).or(low.map(|low| low.at_least(places)));
                let max = max.or(band.map(|b| b.max)).or(high.map(|high| high.at_most(places)));
                let widened = band.is_some_and(|band| band.widened);
                Target { code, kind: RuleKind::Where { matching, min, max }, widened }
            }
        })
    }

    /// Both count the same people, whatever their bounds.
    pub fn counts_as(&self, other: &Target) -> bool {
        match (&self.kind, &other.kind) {
            (RuleKind::Each { attribute: a, .. }, RuleKind::Each { attribute: b, .. }) => a == b,
            (RuleKind::Where { matching: a, .. }, RuleKind::Where { matching: b, .. }) => a == b,
            _ => false,
        }
    }

    /// The bounds, at least and at most.
    pub fn bounds(&self) -> (Option<usize>, Option<usize>) {
        bounds(&self.kind)
    }

    pub fn rule(&self) -> Rule {
        Rule { id: self.code.clone(), kind: self.kind.clone() }
    }
}

/// The bounds of a rule, at least and at most.
pub fn bounds(kind: &RuleKind) -> (Option<usize>, Option<usize>) {
    match kind {
        RuleKind::Where { min, max, .. } => (*min, *max),
        RuleKind::Each { max, .. } => (None, Some(*max)),
    }
}

/// The same rule with other bounds; none when nothing is left of it.
pub fn bounded(kind: &RuleKind, min: Option<usize>, max: Option<usize>) -> Option<RuleKind> {
    match kind {
        RuleKind::Where { matching, .. } if min.is_some() || max.is_some() => {
            Some(RuleKind::Where { matching: matching.clone(), min, max })
        }
        RuleKind::Each { attribute, .. } => Some(RuleKind::Each { attribute: attribute.clone(), max: max? }),
        RuleKind::Where { .. } => None,
    }
}

/// Per cent with two decimals, as an exact share.
fn share(percent: f64) -> Share {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..10,000")]
    let hundredths = (percent * 100.0).round().clamp(0.0, 10_000.0) as usize;
    Share::of(hundredths, 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn women(places: usize) -> Target {
        let agreed = json!({"where": {"gender": ["woman"]}, "min_percent": 47, "max_percent": 53});
        Target::seated("women", &agreed, places).expect("it can be read")
    }

    #[test]
    fn a_share_becomes_seats_of_the_cohort() {
        assert_eq!((women(25).bounds(), women(25).widened), ((Some(12), Some(13)), false));
    }

    #[test]
    fn a_band_without_a_whole_number_is_widened_and_says_so() {
        assert_eq!((women(15).bounds(), women(15).widened), ((Some(7), Some(8)), true));
    }

    #[test]
    fn at_least_a_third_of_25_is_nine() {
        let agreed = json!({"where": {"small": ["yes"]}, "min_percent": 33.33});
        let target = Target::seated("small", &agreed, 25).expect("it can be read");
        assert_eq!(target.bounds(), (Some(9), None));
    }

    #[test]
    fn a_target_under_another_code_counts_the_same_people() {
        let each = |code: &str, max: usize| {
            Target::seated(code, &json!({"each": "country", "max": max}), 25).expect("it can be read")
        };
        assert!(each("one-per-state", 1).counts_as(&each("two-per-state", 2)));
        assert!(!each("women", 1).counts_as(&women(25)));
    }

    #[test]
    fn every_default_target_can_be_read() {
        let defaults = crate::programmes::defaults::targets();
        assert!(defaults.iter().all(|target| Target::seated(&target.code, &target.rule, 25).is_some()));
    }

    #[test]
    fn a_rule_without_bounds_is_no_rule() {
        assert_eq!(bounded(&women(25).kind, None, None), None);
    }
}
