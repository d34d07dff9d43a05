//! What a new edition starts from: rules, rubric, targets and modules as data, changeable by staff.

use entity::Localised;
use entity::eligibility_rule::RuleKind;
use serde::Deserialize;
use serde_json::Value;

use super::{NewCriterion, NewRule};

/// The form that applicants fill in by default: its code, version and definition.
pub const QUESTIONNAIRE: &str = include_str!("../../data/questionnaires/application-1.json");

#[derive(Deserialize)]
struct RuleData {
    kind: RuleKind,
    params: Value,
    note: Localised,
    reason_code: String,
    active: bool,
}

#[derive(Deserialize)]
struct CriterionData {
    code: String,
    weight: i32,
    title: Localised,
    help: Localised,
    anchors: Vec<Localised>,
}

/// A target as agreed before places are counted: `rule` is as in rules.json, with `min_percent`, `max_percent`.
#[derive(Clone, Debug, Deserialize)]
pub struct TargetData {
    pub code: String,
    pub rule: Value,
}

/// A module of the curriculum.
#[derive(Clone, Debug, Deserialize)]
pub struct ModuleData {
    pub code: String,
    pub title: Localised,
    pub outcome: Localised,
    pub pillars: Vec<String>,
    pub hours: i32,
}

/// The eligibility rules that a new edition starts from.
pub fn rules() -> Vec<NewRule> {
    let rules: Vec<RuleData> = read(include_str!("../../data/defaults/rules.json"));
    let new = |r: RuleData| NewRule {
        kind: r.kind,
        params: r.params,
        note: r.note,
        reason_code: r.reason_code,
        active: r.active,
    };
    rules.into_iter().map(new).collect()
}

/// The rubric that a new edition starts from.
pub fn criteria() -> Vec<NewCriterion> {
    let criteria: Vec<CriterionData> = read(include_str!("../../data/defaults/criteria.json"));
    let new = |c: CriterionData| NewCriterion {
        code: c.code,
        weight: c.weight,
        title: c.title,
        help: c.help,
        anchors: c.anchors,
    };
    criteria.into_iter().map(new).collect()
}

/// The targets that a new edition starts from.
pub fn targets() -> Vec<TargetData> {
    read(include_str!("../../data/defaults/targets.json"))
}

/// The curriculum that a new edition starts from.
pub fn modules() -> Vec<ModuleData> {
    read(include_str!("../../data/defaults/modules.json"))
}

fn read<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).expect("the defaults are data of this crate, and a test reads them")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_of_the_rubric_add_up_to_a_hundred_and_every_mark_has_its_anchor() {
        let criteria = criteria();
        assert_eq!(criteria.iter().map(|criterion| criterion.weight).sum::<i32>(), 100);
        assert!(criteria.iter().all(|criterion| criterion.anchors.len() == 5));
    }

    #[test]
    fn rules_targets_and_modules_can_be_read() {
        assert!(rules().len() >= 10);
        assert!(!targets().is_empty());
        assert_eq!(modules().iter().map(|module| module.hours).sum::<i32>(), 60);
    }
}
