//! One scenario: the targets, the cohort that is best under them, and what can be done with it.

use chrono::{DateTime, Utc};
use entity::scenario;
use serde::Serialize;

use super::parts::{Heading, TargetRow};
use super::seats::Seat;
use crate::page::{Layout, Page};
use crate::paths;

/// A scenario in the list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ScenarioRow {
    pub label: String,
    pub url: String,
    pub score: Option<i64>,
    pub made_at: DateTime<Utc>,
}

impl ScenarioRow {
    pub fn of(edition: &str, row: &scenario::Model) -> ScenarioRow {
        ScenarioRow {
            label: row.title.clone(),
            url: paths::scenario(edition, row.id),
            score: row.result.get("score").and_then(serde_json::Value::as_i64),
            made_at: row.made_at,
        }
    }

    pub fn sample() -> ScenarioRow {
        ScenarioRow {
            label: "B, after the second reading".into(),
            url: "/desk/s/1".into(),
            ..Self::default()
        }
    }
}

/// The page of one scenario.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ScenarioPage {
    pub heading: Heading,
    pub id: String,
    pub label: String,
    /// `optimal`, `not_proven` or `infeasible`.
    pub verdict: String,
    pub score: Option<i64>,
    pub places: usize,
    pub made_at: DateTime<Utc>,
    pub made_by: String,
    pub zone: String,
    pub inputs: String,
    /// Candidates and scores are still those that it was made from.
    pub is_current: bool,
    pub is_released: bool,
    /// Decisions are prepared already: using this scenario replaces them.
    pub has_decisions: bool,
    pub open_url: String,
    pub targets: Vec<TargetRow>,
    /// At least one target's cost was kept.
    pub has_costs: bool,
    pub seats: Vec<Seat>,
}

impl Page for ScenarioPage {
    const TEMPLATE: &'static str = "selection/scenario";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let seat = Seat { number: 1, country: "KIR".into(), state: "in".into(), ..Seat::default() };
        let target = TargetRow {
            labels: vec!["value-un_group-african".into()],
            is_counted: true,
            count: Some(6),
            slack: Some(1),
            cost: Some(2_100),
            is_costed: true,
            min: "5".into(),
            ..TargetRow::default()
        };
        let current = ScenarioPage {
            heading: Heading::sample(),
            label: "B".into(),
            verdict: "optimal".into(),
            score: Some(2_143_500),
            made_by: "Sela".into(),
            zone: "Pacific/Tongatapu".into(),
            is_current: true,
            targets: vec![target],
            has_costs: true,
            seats: vec![seat.clone(), Seat { state: "safe".into(), margin: Some(1_200), ..seat }],
            ..ScenarioPage::default()
        };
        let outdated =
            ScenarioPage { is_current: false, has_decisions: true, has_costs: false, ..current.clone() };
        vec![
            current,
            outdated,
            ScenarioPage { label: "C".into(), verdict: "infeasible".into(), ..ScenarioPage::default() },
        ]
    }
}
