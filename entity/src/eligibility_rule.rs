//! A rule of an edition that an application passes, fails, or leaves unknown.

use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{EditionId, EligibilityRuleId, Localised};

text_enum! {
    /// What a rule looks at.
    pub enum RuleKind {
        Nationality = "nationality",
        Official = "official",
        Nominated = "nominated",
        Documents = "documents",
        InTime = "in_time",
        Seniority = "seniority",
        Experience = "experience",
        Language = "language",
        Attends = "attends",
        NoRecentAward = "no_recent_award",
        NominationsPerState = "nominations_per_state",
        WomenOnly = "women_only",
        NoRelative = "no_relative",
        References = "references",
    }
}

/// A rule of an edition that an application passes, fails, or leaves unknown.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize, Deserialize)]
#[sea_orm(table_name = "eligibility_rules")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EligibilityRuleId,
    pub edition_id: EditionId,
    pub position: i32,
    pub kind: RuleKind,
    pub params: Json,
    /// The legal or other source.
    pub note: Localised,
    pub reason_code: String,
    /// Off until what it needs exists.
    pub active: bool,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
