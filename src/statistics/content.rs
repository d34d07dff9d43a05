//! What is kept of a publication for lists and headlines: what it is about, and its funnel as it is published.

use chrono::{DateTime, Utc};
use entity::{Localised, edition, programme};
use serde::{Deserialize, Serialize};

use super::figures::{Counts, Figures};
use super::release::{Release, Shape};

/// A publication in short. Only what is published is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub code: String,
    pub edition: String,
    pub edition_title: Localised,
    pub programme_title: Localised,
    /// An edition for women only: no share of women is told.
    pub restricted: bool,
    pub deadline: DateTime<Utc>,
    pub method_version: u32,
    /// How many States have applicants.
    pub states: usize,
    /// The stages that anybody is shown to have reached, with all applicants first.
    pub funnel: Vec<Reached>,
}

/// Who came so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reached {
    pub stage: String,
    pub counts: Counts,
}

impl Content {
    pub fn of(
        programme: &programme::Model,
        edition: &edition::Model,
        release: &Release,
        method_version: u32,
    ) -> Content {
        Content {
            code: release.release_id.clone(),
            edition: edition.code.clone(),
            edition_title: edition.title.clone(),
            programme_title: programme.title.clone(),
            restricted: programme.women_only,
            deadline: edition.closes_at,
            method_version,
            states: states(release),
            funnel: funnel(release),
        }
    }

    /// Who applied.
    pub fn applied(&self) -> Counts {
        self.funnel.first().map(|reached| reached.counts).unwrap_or_default()
    }

    /// The line of a stage.
    pub fn at(&self, stage: &str) -> Option<Counts> {
        self.funnel.iter().find(|reached| reached.stage == stage).map(|reached| reached.counts)
    }

    /// The furthest stage after the application of which a share of women is published.
    pub fn furthest(&self) -> Option<&Reached> {
        self.funnel.iter().skip(1).rev().find(|reached| reached.counts.share().is_some())
    }
}

/// It ends with the last stage that is not known to be empty.
pub(super) fn funnel(release: &Release) -> Vec<Reached> {
    let figures = Figures::of(release);
    let line = |stage: &String| Reached { stage: stage.clone(), counts: figures.line(&[("stage", stage)]) };
    let mut funnel: Vec<Reached> = figures.stages().iter().map(line).collect();
    while funnel.last().is_some_and(|last| last.counts.total == Some(0)) {
        funnel.pop();
    }
    funnel
}

/// Countries are the codes of three letters; each that is named has somebody.
fn states(release: &Release) -> usize {
    let geo = release.dimensions.iter().find(|dimension| dimension.name == "geo");
    match geo.map(|dimension| &dimension.shape) {
        Some(Shape::Tree(codes)) => codes.iter().filter(|(code, _)| is_country(code)).count(),
        _ => 0,
    }
}

fn is_country(code: &str) -> bool {
    code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}
